// Places that are filled with a part of a page: the panel, the sheets. Each is filled with what was asked for last.

/** Asks for what is at `url`, and gives up what was asked for before; the place is busy until it can be used. */
export function fill(place, url) {
  window.htmx.trigger(place, "htmx:abort");
  place.setAttribute("aria-busy", "true");
  // What became of it is told by htmx's events: a promise would also keep its word for what had to wait.
  window.htmx.ajax("GET", url, { source: place, target: place }).catch(() => undefined);
}

/** Calls `arrived` when the place has been filled, or `failed` with its address when nothing came. */
export function whenFilled(place, arrived, failed = () => undefined) {
  place.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.target === place) arrived();
  });
  // Not before its forms are bound: until then they would be sent as pages.
  place.addEventListener("htmx:afterSettle", () => place.removeAttribute("aria-busy"));
  for (const name of ["htmx:responseError", "htmx:sendError"]) {
    place.addEventListener(name, ({ detail }) => {
      if (detail.target !== place) return;
      place.removeAttribute("aria-busy");
      failed(detail.pathInfo.requestPath);
    });
  }
}
