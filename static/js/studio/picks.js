import { bind } from "../lib/bind.js";

// Says how many films are chosen, and chooses a row of them with shift.
bind("#picks", (form) => {
  const words = form.querySelector("[data-picked]");
  const boxes = () => [...document.querySelectorAll("[data-pick]")];
  const tell = () => {
    const count = boxes().filter((box) => box.checked).length;
    words.textContent = `${words.dataset.words} ${count.toLocaleString(document.documentElement.lang)}`;
  };
  let last = null;

  document.addEventListener("click", (event) => {
    const box = event.target.closest?.("[data-pick]");
    if (!box) return;
    if (event.shiftKey && last && last !== box) {
      const all = boxes();
      const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
      if (from >= 0) for (const between of all.slice(from, to)) between.checked = box.checked;
    }
    last = box;
    tell();
  });
  form.querySelector("[data-pick-none]").addEventListener("click", () => {
    for (const box of boxes()) box.checked = false;
    tell();
    boxes()[0]?.focus();
  });
  tell();
});
