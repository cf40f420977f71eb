import { bind } from "../lib/bind.js";

// How fast films run, for this visit.
let speed = 1;

function set(film) {
  // The default too: it is what a film begins with when it gets another file.
  film.defaultPlaybackRate = speed;
  film.playbackRate = speed;
}

function mark() {
  for (const button of document.querySelectorAll("[data-speed]")) {
    button.setAttribute("aria-pressed", String(Number(button.dataset.speed) === speed));
  }
}

bind("[data-film]", set);

bind("[data-speed]", (button) => {
  button.addEventListener("click", () => {
    speed = Number(button.dataset.speed);
    for (const film of document.querySelectorAll("[data-film]")) set(film);
    mark();
  });
  mark();
});
