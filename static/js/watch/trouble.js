import { bind } from "../lib/bind.js";
import { currentCard, filmOf, play, showPaused } from "./reel.js";
import { words } from "../lib/words.js";

// A film that cannot go on says why, and goes on by itself when the device is back on line.
const PATIENCE = 3000;

const lineOf = (card) => card.querySelector("[data-trouble]");

function say(card, name) {
  const text = name ? words(navigator.onLine ? name : "offline") : "";
  if (lineOf(card).textContent !== text) lineOf(card).textContent = text;
}

bind("[data-card]", (card) => {
  const film = filmOf(card);
  let timer = 0;
  film.addEventListener("waiting", () => {
    clearTimeout(timer);
    timer = setTimeout(() => card === currentCard() && say(card, "filmSlow"), PATIENCE);
  });
  film.addEventListener("error", () => {
    clearTimeout(timer);
    if (!film.hasAttribute("src")) return;
    say(card, "filmFailed");
    showPaused(card, true);
  });
  for (const name of ["playing", "pause", "emptied"]) {
    film.addEventListener(name, () => {
      clearTimeout(timer);
      if (!film.error) say(card, "");
    });
  }
});

addEventListener("online", () => {
  const card = currentCard();
  if (card && lineOf(card).textContent) play(card);
});
