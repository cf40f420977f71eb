import { bind } from "../lib/bind.js";

/** The device's own sheet for a link; without one the button stays out of sight: the link beside it can be copied. */
bind("[data-share-page]", (button) => {
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener("click", () =>
    navigator.share({ url: button.dataset.sharePage, title: button.dataset.title }).catch(() => undefined),
  );
});
