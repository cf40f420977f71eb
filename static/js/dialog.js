import { bind } from "./bind.js";

/** Opens a dialog by its id, unless one is open: never one over another. */
export function openDialog(id) {
  const dialog = document.getElementById(id);
  if (dialog && !document.querySelector("dialog[open]")) dialog.showModal();
  return dialog;
}

bind("[data-open-dialog]", (button) => button.addEventListener("click", () => openDialog(button.dataset.openDialog)));
bind("[data-close-dialog]", (button) => button.addEventListener("click", () => button.closest("dialog").close()));
bind("dialog", (dialog) =>
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  }),
);
