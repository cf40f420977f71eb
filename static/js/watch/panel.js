import { bind } from "../lib/bind.js";
import { fill, whenFilled } from "../lib/fill.js";
import { currentCard } from "./reel.js";
import { words } from "../lib/words.js";

// Comments beside the film on a desk, in a sheet under it on a phone. On a desk they stay open and follow the film.
const panel = document.querySelector("[data-panel]");
const body = panel?.querySelector("[data-panel-body]");
let opener = null;
let shown = null;
let timer = 0;

const linkOf = (card) => card?.querySelector("[data-open-panel]");

function load(card) {
  if (shown === card) return;
  for (const one of [shown, card]) linkOf(one)?.setAttribute("aria-expanded", String(one === card));
  shown = card;
  document.getElementById("comments-count").textContent = "";
  fill(body, card.dataset.commentsUrl);
}

// Nothing came: the panel says so, and can be asked again.
function fail() {
  const card = shown;
  const line = document.createElement("p");
  line.textContent = words("failed");
  const again = document.createElement("button");
  again.className = "button";
  again.type = "button";
  again.textContent = words("again");
  again.addEventListener("click", () => {
    shown = null;
    load(card);
    document.getElementById("comments-title").focus();
  });
  const box = document.createElement("div");
  box.className = "panel__failed";
  box.append(line, again);
  body.replaceChildren(box);
}

function close() {
  const isBack = opener?.isConnected && opener !== document.body && currentCard()?.contains(opener);
  panel.hidden = true;
  body.replaceChildren();
  linkOf(shown)?.setAttribute("aria-expanded", "false");
  shown = null;
  currentCard()?.scrollIntoView({ block: "start", behavior: "instant" });
  (isBack ? opener : linkOf(currentCard()))?.focus({ preventScroll: true });
}

export function togglePanel(card) {
  if (!panel || !card) return;
  if (!panel.hidden && shown === card) {
    close();
    return;
  }
  opener = document.activeElement;
  panel.hidden = false;
  load(card);
  card.scrollIntoView({ block: "start", behavior: "instant" });
  document.getElementById("comments-title").focus({ preventScroll: true });
}

if (panel) {
  bind("[data-open-panel]", (link) => {
    link.setAttribute("aria-controls", "panel");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      togglePanel(link.closest("[data-card]"));
    });
  });
  bind("[data-close-panel]", (button) => button.addEventListener("click", close));
  whenFilled(
    body,
    () => undefined,
    () => panel.hidden || fail(),
  );
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden && !document.querySelector("dialog[open]")) close();
  });
  document.addEventListener("film:current", ({ detail: { card } }) => {
    clearTimeout(timer);
    if (!panel.hidden) timer = setTimeout(() => load(card), 250);
  });
}
