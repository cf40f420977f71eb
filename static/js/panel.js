import { bind } from "./bind.js";
import { currentCard } from "./reel.js";

// Comments beside the film on a desk, in a sheet under it on a phone. On a desk they stay open and follow the film.
const panel = document.querySelector("[data-panel]");
let opener = null;
let shown = null;
let timer = 0;

function load(card) {
  if (shown === card) return;
  shown = card;
  panel.setAttribute("aria-busy", "true");
  window.htmx.ajax("GET", card.dataset.commentsUrl, { target: "#panel" });
}

function close() {
  panel.hidden = true;
  panel.replaceChildren();
  shown = null;
  currentCard()?.scrollIntoView({ block: "start", behavior: "instant" });
  opener?.focus({ preventScroll: true });
}

export function togglePanel(card) {
  if (!panel || !card) return;
  if (!panel.hidden && shown === card) {
    close();
    return;
  }
  panel.hidden = false;
  load(card);
  card.scrollIntoView({ block: "start", behavior: "instant" });
}

if (panel) {
  bind("[data-open-panel]", (link) => {
    const card = link.closest("[data-card]");
    link.addEventListener(
      "click",
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        opener = link;
        togglePanel(card);
      },
      { capture: true },
    );
  });
  bind("[data-close-panel]", (button) => button.addEventListener("click", close));
  panel.addEventListener("htmx:afterSwap", () => panel.removeAttribute("aria-busy"));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden && !document.querySelector("dialog[open]")) close();
  });
  document.addEventListener("film:current", ({ detail: { card } }) => {
    clearTimeout(timer);
    if (!panel.hidden) timer = setTimeout(() => load(card), 250);
  });
}
