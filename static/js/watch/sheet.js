import { bind } from "../lib/bind.js";
import { fill, whenFilled } from "../lib/fill.js";
import { openDialog } from "../page/dialog.js";

// A link of a film's menu opens over the film what it leads to. Closed, the focus is where it was.
const sheet = document.getElementById("sheet");
const body = sheet?.querySelector("[data-sheet-body]");

if (sheet) {
  bind("[data-sheet]", (link) =>
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      body.replaceChildren();
      fill(body, link.href);
      openDialog("sheet");
    }),
  );
  whenFilled(
    body,
    () => {
      // A new heading is read out; a button that was pressed keeps the focus by its id.
      if (!body.contains(document.activeElement)) document.getElementById("sheet-title")?.focus({ preventScroll: true });
    },
    // What cannot be shown over the film is shown as a page.
    (address) => sheet.open && location.assign(address),
  );
}
