import { bind } from "./bind.js";

// Browsers without `field-sizing: content`.
if (!CSS.supports("field-sizing", "content")) {
  bind("[data-grow]", (area) => {
    const fit = () => {
      area.style.blockSize = "auto";
      area.style.blockSize = `${area.scrollHeight}px`;
    };
    area.addEventListener("input", fit);
    fit();
  });
}

// One line first: Enter sends, Shift+Enter goes on.
bind("[data-grow]", (area) =>
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (area.value.trim()) area.form.requestSubmit();
  }),
);
