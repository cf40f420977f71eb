import { bind } from "../lib/bind.js";
import { setLiked } from "./like.js";
import { filmOf, togglePlay } from "./reel.js";
import { words } from "../lib/words.js";

// One tap holds or plays the film, two like it. The heart beside it does the same, and takes it back.
const BETWEEN_TAPS = 260;

function burst(card) {
  const heart = card.querySelector("[data-burst]");
  heart.removeAttribute("data-on");
  heart.getBoundingClientRect();
  heart.setAttribute("data-on", "");
  heart.addEventListener("animationend", () => heart.removeAttribute("data-on"), { once: true });
}

bind("[data-touch]", (surface) => {
  const card = surface.closest("[data-card]");
  let waiting = 0;
  for (const name of ["play", "pause"]) {
    filmOf(card).addEventListener(name, () => surface.setAttribute("aria-label", words(name === "play" ? "pause" : "play")));
  }
  surface.addEventListener("click", ({ detail }) => {
    // Pressed by a key, a switch or a screen reader: nothing is tapped twice.
    if (!detail) {
      togglePlay(card);
      return;
    }
    if (waiting) {
      clearTimeout(waiting);
      waiting = 0;
      if (card.querySelector("form[data-like]")) burst(card);
      setLiked(card, true);
      return;
    }
    waiting = setTimeout(() => {
      waiting = 0;
      togglePlay(card);
    }, BETWEEN_TAPS);
  });
});
