import { bind } from "../lib/bind.js";
import { currentCard, filmOf } from "./reel.js";

// The film in a small window over everything else; it follows from film to film.
const isOurs = () => document.pictureInPictureElement?.matches("[data-film]");

function mark() {
  for (const button of document.querySelectorAll("[data-pip]")) button.setAttribute("aria-pressed", String(Boolean(isOurs())));
}

export async function togglePip() {
  const film = filmOf(currentCard());
  if (!film || !document.pictureInPictureEnabled) return;
  try {
    if (isOurs()) await document.exitPictureInPicture();
    else await film.requestPictureInPicture();
  } catch {
    // Not loaded yet, or not allowed here: the film stays where it is.
  }
}

bind("[data-pip]", (button) => {
  button.hidden = !document.pictureInPictureEnabled;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", togglePip);
});

bind("[data-film]", (film) => {
  for (const name of ["enterpictureinpicture", "leavepictureinpicture"]) film.addEventListener(name, mark);
});

document.addEventListener("film:current", ({ detail: { card } }) => {
  if (!isOurs()) return;
  const film = filmOf(card);
  const follow = () => isOurs() && film === filmOf(currentCard()) && film.requestPictureInPicture().catch(() => undefined);
  if (film.readyState > 0) follow();
  else film.addEventListener("loadedmetadata", follow, { once: true });
});
