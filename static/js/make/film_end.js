import { kept } from "../lib/kept.js";
import { notice } from "../page/notices.js";
import { words } from "../lib/words.js";

const reduced = matchMedia("(prefers-reduced-motion: reduce)");

// The film that was waited for begins, unless nobody looks, or wants nothing to move by itself.
function begin(player) {
  if (document.hidden || reduced.matches) return;
  player.muted = kept.get("sound") !== "on";
  player.play().catch(() => undefined);
}

function announce(film) {
  if (film.hasAttribute("data-open")) return;
  const player = film.querySelector("[data-player]");
  // Whoever is led is told by the line that leads.
  if (!player || !document.querySelector("[data-led]")) notice(words(player ? "filmReady" : "filmStopped"));
  if (player) begin(player);
}

/** Puts a film's page or tile in another state where it stood, with the focus where it was. */
export function shownAnew(element, next, title) {
  const hadFocus = element.contains(document.activeElement);
  element.replaceWith(next);
  window.htmx.process(next);
  document.dispatchEvent(new CustomEvent("page:swapped", { detail: next }));
  const isPage = next.id === "film";
  if (hadFocus) {
    const place = isPage ? next.querySelector("h1") : next;
    if (!place.matches("a")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  if (!document.querySelector("[data-open][data-generation]")) for (const part of document.querySelectorAll("[data-while-open]")) part.remove();
  if (!isPage) return;
  document.title = title;
  announce(next);
}
