import { toggleCaptions } from "./captions.js";
import { openDialog } from "../page/dialog.js";
import { toggleLike } from "./like.js";
import { togglePanel } from "./panel.js";
import { togglePip } from "./pip.js";
import { currentCard, move, togglePlay } from "./reel.js";
import { share } from "./share.js";
import { toggleSound } from "./sound.js";

const ofFilm = {
  ArrowDown: () => move(1),
  j: () => move(1),
  ArrowUp: () => move(-1),
  k: () => move(-1),
  " ": () => togglePlay(),
  m: () => toggleSound(),
  l: () => toggleLike(currentCard()),
  c: () => togglePanel(currentCard()),
  s: () => share(currentCard()),
  t: () => toggleCaptions(),
  p: () => togglePip(),
};
const everywhere = {
  n: () => document.querySelector(".nav__make").click(),
  "?": () => openDialog("keys"),
};

const isTyping = (target) => target.matches?.("input:not([type=range]), textarea, select, [contenteditable]");
const wantsKey = (target, key) => key === " " && target.closest?.("a, button, summary, input");
const scrollsItself = (target, key) => key.startsWith("Arrow") && target.closest?.(".panel, .menu__list, input");

addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target) || document.querySelector("dialog[open]")) return;
  const act = everywhere[key] ?? (currentCard() && ofFilm[key]);
  if (!act || wantsKey(target, key) || scrollsItself(target, key)) return;
  event.preventDefault();
  // A key held down acts once; only films may run by.
  if (!event.repeat || key.startsWith("Arrow")) act();
});
