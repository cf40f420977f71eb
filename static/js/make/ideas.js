import { bind } from "../lib/bind.js";

const prompt = document.querySelector("[data-prompt]");

// As if typed, so that undo brings back what stood there.
function write(text) {
  prompt.focus();
  prompt.select();
  document.execCommand("insertText", false, text);
}

if (prompt) {
  bind("[data-idea]", (link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      link.closest("dialog")?.close();
      write(link.textContent.trim());
    }),
  );
  bind("[data-replace]", (button) =>
    button.addEventListener("click", () => write(prompt.value.replace(button.dataset.replace, button.dataset.with))),
  );
  bind("[data-append]", (button) =>
    button.addEventListener("click", () => write(prompt.value.trimEnd() + button.dataset.append)),
  );
  // The length and shape chosen change how a sentence is read.
  prompt.form.addEventListener("change", () => prompt.value.trim() && window.htmx.trigger(prompt, "read"));
  if (prompt.value.trim()) addEventListener("load", () => window.htmx.trigger(prompt, "read"));
}
