import { bind } from "../lib/bind.js";

/** Opens a dialog by its id, unless one is open: never one over another. */
export function openDialog(id) {
  const dialog = document.getElementById(id);
  if (dialog && !document.querySelector("dialog[open]")) {
    dialog.showModal();
    dialog.dispatchEvent(new Event("opened"));
  }
  return dialog;
}

// A button, or a link to the page that says the same.
bind("[data-open-dialog]", (opener) =>
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openDialog(opener.dataset.openDialog);
  }),
);
bind("[data-close-dialog]", (button) => button.addEventListener("click", () => button.closest("dialog").close()));
bind("dialog", (dialog) =>
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  }),
);
