import { bind } from "../lib/bind.js";
import { chosenQuality, onChange, stalled, wantsSmall } from "../lib/connection.js";
import { kept } from "../lib/kept.js";
import { currentCard, filmOf, play } from "./reel.js";

// Large or small file of a film: as its viewer chose, else as the way to this device is. A film that goes on goes on.
const PATIENCE = 2000;
const films = () => document.querySelectorAll("[data-film][data-small]");
const held = (film) => film.getAttribute("src") ?? film.dataset.src;

function swap(film, url) {
  // Far from the one in view a film has no source: it takes the right one when it comes near.
  if (!film.hasAttribute("src")) {
    film.dataset.src = url;
    return;
  }
  const at = film.currentTime;
  const runs = !film.paused;
  film.src = url;
  film.currentTime = at;
  if (runs) play(film.closest("[data-card]"));
}

/** Gives films the file they should have; what has begun to arrive is only replaced when it `must`. */
function apply(must) {
  for (const film of films()) {
    const url = wantsSmall() ? film.dataset.small : film.dataset.large;
    // Without any it was taken down.
    if (held(film) && held(film) !== url && (must || film.readyState === 0)) swap(film, url);
  }
}

function mark() {
  const chosen = chosenQuality();
  for (const button of document.querySelectorAll("[data-quality]")) {
    button.setAttribute("aria-pressed", String(button.dataset.quality === chosen));
  }
}

bind("[data-film][data-small]", (film) => {
  film.dataset.large = film.getAttribute("src");
  if (wantsSmall()) film.src = film.dataset.small;
  let timer = 0;
  film.addEventListener("waiting", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (film !== filmOf(currentCard()) || wantsSmall()) return;
      stalled();
      apply(true);
    }, PATIENCE);
  });
  for (const name of ["playing", "pause", "emptied", "error"]) film.addEventListener(name, () => clearTimeout(timer));
});

bind("[data-quality]", (button) => {
  button.addEventListener("click", () => {
    kept.set("quality", button.dataset.quality === "auto" ? null : button.dataset.quality);
    mark();
    apply(true);
  });
  mark();
});

onChange(() => apply(false));
