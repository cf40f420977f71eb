import { bind } from "../lib/bind.js";
import { follow, isOpen } from "./generations.js";
import { words } from "../lib/words.js";

// The pill that follows its maker through the rooms: how far the next film is, and how many there are.
const pill = document.querySelector("[data-tray]");
const known = new Map();
const watched = pill?.dataset.tray.split(" ").filter(Boolean) ?? [];

bind("[data-ring]", (ring) => ring.style.setProperty("--done", ring.dataset.ring));

const said = (element, text) => {
  if (element && element.textContent.trim() !== text) element.textContent = text;
};

function short(seconds) {
  if (!seconds) return "";
  const count = seconds < 90 ? Math.max(1, Math.round(seconds)) : Math.round(seconds / 60);
  return words(seconds < 90 ? "seconds" : "minutes").replace("0", count);
}

/** The one that is made, else the one that is next in line. */
function leading(open) {
  return open.find(({ state }) => state === "in_progress") ?? open.toSorted((a, b) => a.position - b.position)[0];
}

function drawPill() {
  const all = [...known.values()];
  const open = all.filter(({ state }) => isOpen(state));
  const ring = pill.querySelector("[data-ring]");
  const count = pill.querySelector("[data-tray-count]");
  count.hidden = open.length < 2;
  said(count, String(open.length));
  pill.toggleAttribute("data-over", !open.length);
  if (!open.length) {
    // What one has stopped oneself is no news.
    pill.hidden = all.length > 0 && all.every(({ state }) => state === "canceled");
    ring.style.setProperty("--done", 100);
    said(pill.querySelector("[data-tray-words]"), words(all.some(({ state }) => state === "completed") ? "filmReady" : "filmStopped"));
    said(pill.querySelector("[data-tray-left]"), "");
    return;
  }
  const first = leading(open);
  ring.style.setProperty("--done", first.progress);
  said(pill.querySelector("[data-tray-words]"), (first.words[document.documentElement.lang] ?? "").split(" · ")[0]);
  said(pill.querySelector("[data-tray-left]"), short(first.seconds_left));
}

function drawRow(id, value) {
  const row = document.querySelector(`[data-tray-row="${CSS.escape(id)}"]`);
  if (!row) return;
  const line = row.querySelector("[data-progress]");
  if (line) line.value = Math.max(line.value, value.progress);
  said(row.querySelector("[data-words]"), value.words[document.documentElement.lang] ?? "");
}

if (pill && watched.length) {
  follow("tray", watched);
  document.addEventListener("live:generation", ({ detail: { id, value } }) => {
    if (!watched.includes(id)) return;
    const before = known.get(id);
    known.set(id, value);
    drawPill();
    drawRow(id, value);
    if (before && before.state !== value.state) {
      // Another state is another row; and what the composer says of the queue has changed.
      if (document.getElementById("tray-sheet").open) window.htmx.trigger("#tray-rows", "renew");
      document.body.dispatchEvent(new Event("facts"));
    }
  });
}
