import { bind } from "../lib/bind.js";

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
    // Safari ends a composition before this key: only its old code tells that it chose a word.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (area.value.trim()) area.form.requestSubmit();
  }),
);
