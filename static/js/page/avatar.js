import { bind } from "../lib/bind.js";

/** Everyone keeps the same colour everywhere: it follows from the handle. */
function hue(handle) {
  let sum = 7;
  for (const sign of handle) sum = (sum * 31 + sign.codePointAt(0)) % 360;
  return sum;
}

bind("[data-avatar]", (element) => element.style.setProperty("--hue", hue(element.dataset.avatar)));
