import { bind } from "../lib/bind.js";
import { words } from "../lib/words.js";

// After @ or # a list of people or topics, by keys, by touch and for screen readers; the field stays an ordinary field.
const WAIT = 150;
const BEGUN = /(?:^|[\s\p{P}\u2e80-\uffff])([@#\uff20\uff03][\p{L}\p{M}\p{N}_]*)$/u;
const list = document.createElement("ul");
list.className = "completions";
list.id = "completions";
list.role = "listbox";
list.hidden = true;
const said = document.createElement("p");
said.className = "unseen";
said.role = "status";
let field = null;
let timer = 0;
let asked = 0;

const options = () => [...list.querySelectorAll("[role=option]")];
const chosen = () => list.querySelector('[aria-selected="true"]');

/** The word begun before the caret: where it begins, and its text; null for none. */
function begun() {
  if (field.selectionStart !== field.selectionEnd) return null;
  const before = field.value.slice(0, field.selectionStart);
  const found = BEGUN.exec(before);
  return found && { at: before.length - found[1].length, text: found[1] };
}

function close() {
  clearTimeout(timer);
  asked += 1;
  list.hidden = true;
  list.replaceChildren();
  field?.removeAttribute("aria-activedescendant");
  field?.removeAttribute("aria-controls");
}

function choose(option) {
  for (const one of options()) one.ariaSelected = String(one === option);
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function place() {
  // Within an open dialog everything else is out of reach.
  (field.closest("dialog") ?? document.body).append(list, said);
  list.hidden = false;
  field.setAttribute("aria-controls", list.id);
  const box = field.getBoundingClientRect();
  const height = list.offsetHeight;
  const isAbove = box.bottom + height > innerHeight && box.top > height;
  list.style.insetInlineStart = "auto";
  list.style.left = `${box.left}px`;
  list.style.width = `${Math.min(box.width, 420)}px`;
  list.style.top = `${isAbove ? box.top - height - 4 : box.bottom + 4}px`;
}

async function offer() {
  const word = begun();
  if (!word) {
    close();
    return;
  }
  asked += 1;
  const mine = asked;
  const url = `${field.dataset.complete}?q=${encodeURIComponent(word.text)}`;
  const answer = await fetch(url, { redirect: "error", headers: { "HX-Request": "true" } }).catch(() => null);
  if (mine !== asked) return;
  if (!answer?.ok) {
    close();
    return;
  }
  const answered = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  list.replaceChildren(...answered.querySelectorAll("[role=option]"));
  if (!options().length) {
    close();
    return;
  }
  document.dispatchEvent(new CustomEvent("page:swapped", { detail: list }));
  place();
  choose(options()[0]);
  said.textContent = words("suggestions").replace("%s", options().length);
}

// As if typed, so that undo and everything that listens to the field know of it.
function take(option) {
  const word = begun();
  if (!word) return;
  field.focus();
  field.setSelectionRange(word.at, field.selectionStart);
  document.execCommand("insertText", false, `${option.dataset.insert} `);
  close();
}

function move(step) {
  const all = options();
  choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
}

function press(event) {
  if (list.hidden || event.isComposing) return;
  const act = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(chosen()),
    Tab: () => take(chosen()),
    Escape: close,
  }[event.key];
  if (!act || event.shiftKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}

list.addEventListener("pointerdown", (event) => {
  event.preventDefault();
  const option = event.target.closest("[role=option]");
  if (option) take(option);
});
addEventListener("resize", close);

bind("[data-complete]", (area) => {
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("autocomplete", "off");
  area.addEventListener("focus", () => (field = area));
  area.addEventListener("input", () => {
    field = area;
    clearTimeout(timer);
    if (begun()) timer = setTimeout(offer, WAIT);
    else close();
  });
  area.addEventListener("keydown", press, { capture: true });
  area.addEventListener("blur", close);
});
