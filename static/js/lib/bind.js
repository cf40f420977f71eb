/** Runs `setup` once for every element that matches, now and whenever htmx brings more. */
export function bind(selector, setup) {
  const done = new WeakSet();
  const start = (root) => {
    const found = [...root.querySelectorAll(selector)];
    if (root.matches?.(selector)) found.unshift(root);
    for (const element of found) {
      if (done.has(element)) continue;
      done.add(element);
      setup(element);
    }
  };
  start(document);
  document.addEventListener("htmx:load", (event) => start(event.detail.elt));
  document.addEventListener("page:swapped", (event) => start(event.detail));
}
