import { tell } from "../page/counts.js";
import { watch } from "../lib/live.js";

// The counts of the films near the one in view follow the site's.
const AROUND = 3;

document.addEventListener("film:current", ({ detail: { card } }) => {
  const cards = [...document.querySelectorAll("[data-card]")];
  const index = cards.indexOf(card);
  const near = cards.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  watch("post", [...new Set(near.map((one) => one.dataset.post))]);
});

// Withheld or deleted while someone looks at it: it stops at once.
function takeDown(card) {
  const film = card.querySelector("[data-film]");
  film.pause();
  film.removeAttribute("src");
  delete film.dataset.src;
  film.load();
  for (const picture of card.querySelectorAll(".stage__poster")) picture.remove();
  card.querySelector("[data-gone-words]").hidden = false;
}

document.addEventListener("live:post", ({ detail: { id, value } }) => {
  for (const card of document.querySelectorAll(`[data-card][data-post="${CSS.escape(id)}"]`)) {
    if (value.gone) takeDown(card);
    for (const [name, count] of Object.entries(value)) {
      const element = card.querySelector(`[data-count="${name}"]`);
      if (element) tell(element, count);
    }
  }
});
