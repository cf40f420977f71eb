import { bind } from "../lib/bind.js";
import { kept } from "../lib/kept.js";
import { words } from "../lib/words.js";

// Silent until a gesture. Whoever turned the sound on last time gets it back with the first gesture of this visit.
let isMuted = true;

const buttons = () => document.querySelectorAll("[data-mute]");

function label(button) {
  button.toggleAttribute("data-on", !isMuted);
  button.setAttribute("aria-label", words(isMuted ? "unmute" : "mute"));
}

function apply() {
  for (const film of document.querySelectorAll("[data-film]")) film.muted = isMuted;
  for (const button of buttons()) label(button);
}

export function toggleSound() {
  isMuted = !isMuted;
  kept.set("sound", isMuted ? "off" : "on");
  apply();
}

bind("[data-film]", (film) => {
  film.muted = isMuted;
});

bind("[data-mute]", (button) => {
  label(button);
  button.addEventListener("click", toggleSound);
});

if (kept.get("sound") === "on") {
  const first = (event) => {
    if (event.target.closest?.("[data-mute]") || event.key === "m" || !navigator.userActivation?.hasBeenActive) return;
    for (const name of ["pointerup", "keydown"]) removeEventListener(name, first, true);
    if (isMuted && kept.get("sound") === "on") {
      isMuted = false;
      apply();
    }
  };
  for (const name of ["pointerup", "keydown"]) addEventListener(name, first, true);
}
