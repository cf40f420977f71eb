import { bind } from "./bind.js";
import { currentCard, filmOf } from "./reel.js";

// The thin line at the foot of the film: shows where it is, and can be dragged.
bind("[data-line]", (line) => {
  const film = filmOf(line.closest("[data-card]"));
  line.addEventListener("input", () => {
    if (!film.duration) return;
    film.currentTime = (line.value / line.max) * film.duration;
    line.style.setProperty("--done", line.value / line.max);
  });
});

function draw() {
  const card = currentCard();
  const film = filmOf(card);
  const line = card?.querySelector("[data-line]");
  if (line && film.duration && !film.paused) {
    const done = film.currentTime / film.duration;
    line.style.setProperty("--done", done.toFixed(4));
    line.value = done * line.max;
  }
  requestAnimationFrame(draw);
}

if (document.querySelector("[data-reel]")) requestAnimationFrame(draw);
