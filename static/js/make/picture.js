import { bind } from "../lib/bind.js";

bind("[data-picture]", (box) => {
  const input = box.querySelector("input[type=file]");
  const shown = box.querySelector("[data-picture-shown]");
  const name = box.querySelector("[data-picture-name]");
  const clear = box.querySelector("[data-picture-clear]");
  const label = name.textContent;
  const draw = () => {
    const [file] = input.files;
    if (shown.src) URL.revokeObjectURL(shown.src);
    shown.hidden = clear.hidden = !file;
    if (file) shown.src = URL.createObjectURL(file);
    else shown.removeAttribute("src");
    name.textContent = file ? file.name.slice(0, 18) : label;
  };
  input.addEventListener("change", draw);
  input.addEventListener("kept", draw);
  clear.addEventListener("click", () => {
    input.value = "";
    draw();
  });
});

// Chosen pictures go to the draft at once, and from then on they are the draft's: the form need not send them again.
bind("[data-picture][data-keeps-pictures]", (box) =>
  box.addEventListener("htmx:afterRequest", ({ detail: { elt, successful } }) => {
    if (elt !== box || !successful) return;
    const input = box.querySelector("input[type=file]");
    input.value = "";
    input.dispatchEvent(new Event("kept"));
  }),
);
