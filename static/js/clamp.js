import { bind } from "./bind.js";

// Two lines of words over the film; a tap shows the rest.
bind("[data-clamp]", (text) => {
  text.addEventListener("click", () => text.toggleAttribute("data-whole"));
});
