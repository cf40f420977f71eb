import { bind } from "../lib/bind.js";
import { fill, whenFilled } from "../lib/fill.js";
import { copy } from "../page/copy.js";
import { openDialog } from "../page/dialog.js";

const body = document.querySelector("[data-share-body]");
const first = document.querySelector("[data-share-first]");

// The link is there at once and works without the site; the other ways follow.
function begin(card) {
  body.replaceChildren(first.content.cloneNode(true));
  const field = body.querySelector("input");
  field.value = new URL(card.dataset.url, location.href).href;
  document.dispatchEvent(new CustomEvent("page:swapped", { detail: body }));
}

/** Opens the sheet with every way to share the film of a card. */
export function share(card) {
  const dialog = openDialog("share");
  if (!dialog.open) return;
  begin(card);
  fill(body, card.querySelector("[data-share]").href);
}

if (body) {
  whenFilled(body, () => {
    // Who was at the link already is at it again.
    if (!body.closest("dialog").contains(document.activeElement)) body.querySelector("input")?.focus();
  });
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

bind("[data-select-all]", (field) => field.addEventListener("focus", () => field.select()));

bind("[data-frame-size]", (select) =>
  select.addEventListener("change", () => {
    select.closest("details").querySelector("[data-frame-code]").value = select.selectedOptions[0].dataset.code;
  }),
);
