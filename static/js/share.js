import { bind } from "./bind.js";
import { copy } from "./copy.js";
import { openDialog } from "./dialog.js";

/** The device's own sheet where there is one, else a link to copy. */
export async function share(card) {
  const url = new URL(card.dataset.url, location.href).href;
  if (navigator.share) {
    // Closing the sheet without choosing is an answer, not an error.
    await navigator.share({ url, title: card.dataset.title }).catch(() => undefined);
    return;
  }
  const dialog = openDialog("share");
  const field = dialog.querySelector("[data-share-link]");
  field.value = url;
  field.select();
}

bind("[data-share]", (link) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    share(link.closest("[data-card]"));
  }),
);

bind("[data-copy-link]", (link) =>
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    if (!(await copy(link.href))) share(link.closest("[data-card]"));
  }),
);
