import { bind } from "../lib/bind.js";
import { add } from "../page/counts.js";
import { notice } from "../page/notices.js";
import { send } from "../lib/send.js";
import { words } from "../lib/words.js";

const isOn = (button) => button.getAttribute("aria-pressed") === "true";

function draw(form, on) {
  const button = form.querySelector("button");
  if (isOn(button) === on) return;
  button.setAttribute("aria-pressed", String(on));
  button.toggleAttribute("data-just", on);
  form.elements.on.value = on ? "0" : "1";
  add(form.querySelector("[data-count]"), on ? 1 : -1);
}

/** Likes or unlikes at once on the page, then on the site; takes it back in words when the site did not hear. */
export async function setLiked(card, on) {
  const form = card.querySelector("[data-like]");
  if (!(form instanceof HTMLFormElement)) {
    location.assign(form.href);
    return;
  }
  if (isOn(form.querySelector("button")) === on) return;
  draw(form, on);
  if (await send(form.action, { on: on ? "1" : "0" })) return;
  draw(form, !on);
  notice(words("failed"));
}

export function toggleLike(card) {
  setLiked(card, card.querySelector("[data-like] button")?.getAttribute("aria-pressed") !== "true");
}

bind("form[data-like]", (form) =>
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    toggleLike(form.closest("[data-card]"));
  }),
);
