import { isSaving } from "../lib/connection.js";

// Only films near the one in view hold a decoder and their bytes.
const NEAR = 3;

const filmOf = (card) => card.querySelector("[data-film]");

function hold(film) {
  if (film.dataset.src && !film.hasAttribute("src")) film.src = film.dataset.src;
}

function release(film) {
  if (!film.hasAttribute("src")) return;
  film.dataset.src = film.getAttribute("src");
  film.removeAttribute("src");
  delete film.dataset.shown;
  film.load();
}

/** Gives films up to three away their source, takes it from the others, and loads ahead by one. */
export function keepNear(cards, index) {
  cards.forEach((card, place) => {
    const isNear = Math.abs(place - index) <= NEAR;
    card.toggleAttribute("data-far", !isNear);
    (isNear ? hold : release)(filmOf(card));
  });
  const film = filmOf(cards[index]);
  const next = cards[index + 1] && filmOf(cards[index + 1]);
  film.preload = "auto";
  if (!next || isSaving()) return;
  next.preload = "metadata";
  const ahead = () => {
    next.preload = "auto";
  };
  if (film.readyState >= HTMLMediaElement.HAVE_ENOUGH_DATA) ahead();
  else film.addEventListener("canplaythrough", ahead, { once: true });
}
