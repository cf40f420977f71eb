import { bind } from "../lib/bind.js";
import { currentCard, filmOf } from "./reel.js";

// The thin line at the foot of the film: shows where it is, and can be dragged or moved by arrow keys.
const seconds = new Intl.NumberFormat(document.documentElement.lang, {
  style: "unit",
  unit: "second",
  unitDisplay: "long",
  maximumFractionDigits: 0,
});

function tell(line, at) {
  const text = seconds.format(at);
  if (line.getAttribute("aria-valuetext") !== text) line.setAttribute("aria-valuetext", text);
}

bind("[data-line]", (line) => {
  const film = filmOf(line.closest("[data-card]"));
  line.addEventListener("input", () => {
    if (!film.duration) return;
    const done = line.value / line.max;
    film.currentTime = done * film.duration;
    line.style.setProperty("--done", done);
    tell(line, film.currentTime);
  });
  // Dragged once, the arrow keys go on turning films, not seconds.
  line.addEventListener("pointerup", () => line.blur());
});

function draw() {
  const card = currentCard();
  const film = filmOf(card);
  const line = card?.querySelector("[data-line]");
  if (line && film.duration && !film.paused) {
    const done = film.currentTime / film.duration;
    line.style.setProperty("--done", done.toFixed(4));
    line.value = done * line.max;
    // Not while it has the focus: every second would be read aloud.
    if (line !== document.activeElement) tell(line, film.currentTime);
  }
  requestAnimationFrame(draw);
}

if (document.querySelector("[data-reel]")) requestAnimationFrame(draw);
