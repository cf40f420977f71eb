import { currentCard, filmOf } from "./reel.js";

// Tells how long a film was watched: once when it counts as a view, and again when one goes on.
const COUNTS_MS = 3000;
let watched = 0;
let told = 0;
let since = 0;

function clock(film, isRunning) {
  const now = performance.now();
  if (since) watched += now - since;
  since = isRunning && !film.paused ? now : 0;
}

function tell(card) {
  const ms = Math.round(watched);
  if (!card || ms - told < 500) return;
  const body = new FormData();
  body.set("csrfmiddlewaretoken", document.body.dataset.csrf ?? "");
  body.set("ms", ms);
  if (navigator.sendBeacon(card.dataset.viewUrl, body)) told = ms;
}

function tick() {
  const card = currentCard();
  const film = filmOf(card);
  if (!film) return;
  clock(film, true);
  const enough = Math.min(COUNTS_MS, (film.duration || Infinity) * 500);
  if (!told && watched >= enough) tell(card);
}

document.addEventListener("film:current", ({ detail: { before } }) => {
  if (before) {
    clock(filmOf(before), false);
    tell(before);
  }
  watched = told = since = 0;
});

document.addEventListener("visibilitychange", () => {
  const card = currentCard();
  if (!document.hidden || !card) return;
  clock(filmOf(card), false);
  tell(card);
});

if (document.querySelector("[data-reel]")) setInterval(tick, 250);
