import { bind } from "../lib/bind.js";

// While the file goes up and is looked at, the line beside the button says so.
bind("[data-verify]", (form) => {
  const line = form.querySelector("[data-verify-wait]");
  form.addEventListener("submit", () => {
    line.textContent = line.dataset.looking;
  });
});
