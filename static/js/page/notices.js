import { bind } from "../lib/bind.js";
import { words } from "../lib/words.js";

const place = document.querySelector("[data-notices]");
const SECONDS = 7;

/** Says something in passing. */
export function notice(text) {
  if (!place || !text) return;
  const box = document.createElement("div");
  box.className = "notice";
  box.dataset.notice = "";
  const line = document.createElement("p");
  line.textContent = text;
  box.append(line);
  place.replaceChildren(box);
  leaveSoon(box);
}

function leaveSoon(box) {
  let timer = setTimeout(() => box.remove(), SECONDS * 1000);
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", () => {
    timer = setTimeout(() => box.remove(), 2000);
  });
}

bind("[data-close-notice]", (button) => button.addEventListener("click", () => button.closest("[data-notice]").remove()));
bind(".notice", leaveSoon);
document.addEventListener("htmx:sendError", () => notice(words("failed")));
document.addEventListener("htmx:responseError", () => notice(words("failed")));

// Who goes on by keys sees where they are: what was said in passing makes way for the focus.
document.addEventListener("focusin", ({ target }) => {
  if (!place || place.contains(target) || !target.matches(":focus-visible")) return;
  const at = target.getBoundingClientRect();
  for (const box of place.querySelectorAll("[data-notice], .notice")) {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (at.left < right && left < at.right && at.top < bottom && top < at.bottom) box.remove();
  }
});
