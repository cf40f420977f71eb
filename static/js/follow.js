import { bind } from "./bind.js";
import { filmsHere } from "./film.js";
import { kept } from "./kept.js";
import { watch } from "./live.js";
import { words } from "./words.js";

// You may leave a film that is being made: a small ring follows you through the rooms until it is ready.
bind("#film[data-generation]", (film) => {
  const { generation, page } = film.dataset;
  if (film.hasAttribute("data-open")) kept.set("film", JSON.stringify({ generation, page }));
  else if (kept.get("film")?.includes(generation)) kept.set("film", null);
});

let film = document.body.hasAttribute("data-signed-in") ? JSON.parse(kept.get("film") ?? "null") : null;
let pill = null;

function leave() {
  film = null;
  kept.set("film", null);
  pill.remove();
  watch("generation", filmsHere());
}

function makePill() {
  const link = document.createElement("a");
  link.href = film.page;
  const ring = document.createElement("span");
  ring.className = "ring";
  ring.setAttribute("aria-hidden", "true");
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  link.append(ring, said);
  const close = document.createElement("button");
  close.className = "icon-button";
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", words("close"));
  close.addEventListener("click", leave);
  pill = document.createElement("div");
  pill.className = "follow-pill";
  pill.append(link, close);
  document.body.append(pill);
}

document.addEventListener("live:generation", ({ detail: { id, value } }) => {
  if (!film || id !== film.generation || filmsHere().includes(id) || document.getElementById("film")) return;
  if (!pill) makePill();
  const isOver = !["queued", "in_progress"].includes(value.state);
  pill.querySelector(".ring").style.setProperty("--done", isOver ? 100 : value.progress);
  const name = { completed: "filmReady", queued: "filmMaking", in_progress: "filmMaking" }[value.state] ?? "filmStopped";
  const said = pill.querySelector("[role=status]");
  if (said.textContent !== words(name)) said.textContent = words(name);
  if (isOver) kept.set("film", null);
});

if (film && !document.getElementById("film")) watch("generation", [...new Set([film.generation, ...filmsHere()])]);
