import { bind } from "../lib/bind.js";

// A button that leaves with the answer to its pressing would take the focus along: it goes on to what is left.
bind("[data-focus-after]", (form) =>
  form.addEventListener("htmx:afterRequest", ({ detail: { successful } }) => {
    if (successful) setTimeout(() => document.querySelector(form.dataset.focusAfter)?.focus({ preventScroll: true }));
  }),
);
