// The operator's page renews itself while it is looked at. Not under somebody's finger: what has focus stays.
const EVERY = 4000;

for (const desk of document.querySelectorAll("[data-desk]")) {
  setInterval(() => {
    if (!document.hidden && !desk.contains(document.activeElement)) {
      window.htmx?.trigger(desk, "refresh");
    }
  }, EVERY);
}
