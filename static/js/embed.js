import { wantsSmall } from "./lib/connection.js";
import { kept } from "./lib/kept.js";

// The player in somebody else's page: a poster, one press, and then the browser's own controls.
const COUNTS_MS = 3000;
const stage = document.querySelector("[data-embed]");
const film = stage.querySelector("[data-embed-film]");
const press = stage.querySelector("[data-embed-play]");
let watched = 0;
let told = 0;
let since = 0;

function clock() {
  if (since) watched += performance.now() - since;
  since = film.paused ? 0 : performance.now();
}

function tell() {
  clock();
  if (watched - told < 500 || watched < Math.min(COUNTS_MS, (film.duration || Infinity) * 500)) return;
  const body = new FormData();
  body.set("ms", Math.round(watched));
  if (navigator.sendBeacon(film.dataset.viewUrl, body)) told = watched;
}

if (film.dataset.small && wantsSmall()) film.src = film.dataset.small;
if (film.textTracks[0]) {
  film.textTracks[0].mode = kept.get("captions") === "on" ? "showing" : "disabled";
}
film.controls = false;
press.hidden = false;
press.addEventListener("click", () => {
  press.remove();
  film.controls = true;
  film.focus();
  film.play().catch(() => undefined);
});
for (const name of ["playing", "pause", "ended"]) {
  film.addEventListener(name, () => {
    clock();
    stage.toggleAttribute("data-runs", !film.paused);
  });
}
film.addEventListener("timeupdate", () => !told && tell());
addEventListener("pagehide", tell);
