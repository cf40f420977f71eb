import { bind } from "./bind.js";
import { words } from "./words.js";

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
