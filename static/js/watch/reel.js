import { bind } from "../lib/bind.js";
import { keepNear } from "./near.js";

// The film in view plays, the others wait at their beginning. Everything else learns of it by `film:current`.
const IN_VIEW = 0.6;
const NEAR_END = 3;
const reduced = matchMedia("(prefers-reduced-motion: reduce)");
const reel = document.querySelector("[data-reel]");

let current = null;
let goal = null;
// Whether the film in view was gone to by key, and whether the reel shows something else than it: the card at its end.
let isByKey = false;
let isAway = false;

export const currentCard = () => current;
export const filmOf = (card) => card?.querySelector("[data-film]");

const cards = () => [...reel.querySelectorAll("[data-card]")];

export function showPaused(card, isPaused) {
  card.querySelector("[data-paused]").hidden = !isPaused;
}

export function play(card) {
  const film = filmOf(card);
  if (film.error) {
    const at = film.currentTime;
    film.load();
    film.currentTime = at;
  }
  // A browser may refuse to begin by itself: then the film waits for a tap, under a play sign.
  film
    .play()
    .catch((problem) => {
      if (problem.name === "NotAllowedError") showPaused(card, true);
    });
}

export function togglePlay(card = current) {
  if (!card || isAway) return;
  if (filmOf(card).paused || filmOf(card).error) play(card);
  else filmOf(card).pause();
  card.toggleAttribute("data-held", filmOf(card).paused);
}

/** Scrolls by films: 1 is the next, -1 the one before. */
export function move(step) {
  if (!reel) return;
  isByKey = true;
  const last = reel.children.length - 1;
  // Counted from where the last press was going: pressing twice goes on by two, not by one and a half.
  goal = Math.min(Math.max((goal ?? Math.round(reel.scrollTop / reel.clientHeight)) + step, 0), last);
  reel.scrollTo({ top: goal * reel.clientHeight, behavior: reduced.matches ? "auto" : "smooth" });
}

function rest(card) {
  const film = filmOf(card);
  film.pause();
  if (film.currentTime) film.currentTime = 0;
  card.removeAttribute("data-held");
  showPaused(card, false);
}

// The card at the end is not a film: the last film waits until it is back.
function leave(card) {
  if (card !== current) return;
  isAway = true;
  filmOf(card).pause();
}

function resume() {
  if (!isAway && !current.hasAttribute("data-held") && !reduced.matches) play(current);
}

// Who moves by keys reads on from what they see, a film or the end; comments keep the focus they have.
function takeFocus(card) {
  if (isByKey && !document.activeElement?.closest("[data-panel]")) card.focus({ preventScroll: true });
  isByKey = false;
}

function makeCurrent(card) {
  if (card === current) return;
  isAway = false;
  const before = current;
  current = card;
  const all = cards();
  const index = all.indexOf(card);
  keepNear(all, index);
  if (before) rest(before);
  if (reduced.matches) showPaused(card, true);
  else if (!document.hidden) play(card);
  if (index >= all.length - NEAR_END) reel.querySelector("[data-more]")?.dispatchEvent(new Event("near-end"));
  document.dispatchEvent(new CustomEvent("film:current", { detail: { card, before } }));
  takeFocus(card);
}

if (reel) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        if (intersectionRatio < IN_VIEW) leave(target);
        else if (target.hasAttribute("data-end")) takeFocus(target);
        else if (target === current) {
          isAway = false;
          resume();
          takeFocus(target);
        } else makeCurrent(target);
      }
    },
    { root: reel, threshold: [IN_VIEW] },
  );

  bind("[data-end]", (end) => observer.observe(end));
  bind("[data-card]", (card) => {
    const film = filmOf(card);
    film.addEventListener("playing", () => {
      film.dataset.shown = "";
      showPaused(card, false);
    });
    film.addEventListener("pause", () => showPaused(card, card.hasAttribute("data-held") || Boolean(film.error)));
    observer.observe(card);
  });

  document.addEventListener("visibilitychange", () => {
    if (!current) return;
    // In a window of its own it is still watched.
    if (document.pictureInPictureElement === filmOf(current)) return;
    if (document.hidden) filmOf(current).pause();
    else resume();
  });

  for (const name of ["scrollend", "wheel", "touchstart"]) {
    reel.addEventListener(
      name,
      () => {
        goal = null;
        if (name !== "scrollend") isByKey = false;
      },
      { passive: true },
    );
  }
  // A window of another height keeps the film it showed.
  addEventListener("resize", () => current?.scrollIntoView({ block: "start", behavior: "instant" }));
}
