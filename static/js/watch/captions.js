import { bind } from "../lib/bind.js";
import { kept } from "../lib/kept.js";

// Drawn by the page, above the maker's words: the browser would put them underneath.
let isOn = kept.get("captions") === "on";

function showCue(card) {
  const line = card.querySelector("[data-caption]");
  const track = card.querySelector("[data-film]")?.textTracks[0];
  const words = isOn ? [...(track?.activeCues ?? [])].map((cue) => cue.getCueAsHTML().textContent).join("\n") : "";
  line.textContent = words;
  line.hidden = !words;
}

function apply() {
  for (const button of document.querySelectorAll("[data-captions]")) button.setAttribute("aria-pressed", String(isOn));
  for (const film of document.querySelectorAll("[data-film]")) {
    if (!film.textTracks[0]) continue;
    film.textTracks[0].mode = isOn ? "hidden" : "disabled";
    showCue(film.closest("[data-card]"));
  }
}

export function toggleCaptions() {
  isOn = !isOn;
  kept.set("captions", isOn ? "on" : "off");
  apply();
}

bind("[data-film]", (film) => {
  const track = film.textTracks[0];
  if (!track) return;
  track.mode = isOn ? "hidden" : "disabled";
  track.addEventListener("cuechange", () => showCue(film.closest("[data-card]")));
});

bind("[data-captions]", (button) => {
  button.setAttribute("aria-pressed", String(isOn));
  button.addEventListener("click", toggleCaptions);
});
