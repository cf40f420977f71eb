import { bind } from "../lib/bind.js";
import { words } from "../lib/words.js";

// Two lines of words over the film; a tap on them or the button under them shows the rest, where there is more.
bind("[data-clamp]", (text) => {
  const button = text.parentElement.querySelector("[data-clamp-more]");
  const show = (isWhole) => {
    text.toggleAttribute("data-whole", isWhole);
    button.setAttribute("aria-expanded", String(isWhole));
    button.textContent = words(isWhole ? "less" : "more");
    text.scrollTop = 0;
  };
  text.addEventListener("click", () => !button.hidden && show(true));
  button.addEventListener("click", () => show(!text.hasAttribute("data-whole")));
  new ResizeObserver(() => {
    if (!text.hasAttribute("data-whole")) button.hidden = text.scrollHeight <= text.clientHeight + 1;
  }).observe(text);
});
