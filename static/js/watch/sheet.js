import { bind } from "../lib/bind.js";
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
      body.ariaBusy = "true";
      // What cannot be shown over the film is shown as a page.
      window.htmx.ajax("GET", link.href, { target: "#sheet-body" }).catch(() => location.assign(link.href));
      openDialog("sheet");
    }),
  );
  body.addEventListener("htmx:afterSwap", () => {
    body.ariaBusy = null;
    // A new heading is read out; a button that was pressed keeps the focus by its id.
    if (!body.contains(document.activeElement)) document.getElementById("sheet-title")?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:responseError", ({ detail }) => {
    if (sheet.open && detail.target === body) location.assign(detail.pathInfo.requestPath);
  });
}
