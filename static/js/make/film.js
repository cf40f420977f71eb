import { shownAnew } from "./film_end.js";
import { follow, isOpen } from "./generations.js";
import { isConnected } from "../lib/live.js";

// A film that is being made: its line, words and first pictures follow the work; when it ends, the page shows the end
// without being loaded again. Without a socket the page asks every few seconds.
const ASK_EVERY = 4000;
const all = () => [...document.querySelectorAll("[data-generation][data-open]")];
const isPage = (element) => element.id === "film";
// What shows all that is told of a film, and asks for it while the socket is away; a tile shows how far it is alone.
const isWhole = (element) => isPage(element) || element.hasAttribute("data-asks");

function showPreview(element, url) {
  const picture = element.querySelector("[data-preview]");
  if (!picture || !url || picture.getAttribute("src") === url) return;
  const next = new Image();
  next.addEventListener("load", () => {
    picture.src = url;
    picture.hidden = false;
    element.querySelector("[data-waiting]").hidden = true;
  });
  next.src = url;
}

function showWords(element, stage, left) {
  const heading = element.querySelector("[data-stage-words]");
  if (heading && stage && heading.textContent.trim() !== stage) heading.textContent = stage;
  const rest = element.querySelector("[data-left]");
  if (rest) rest.textContent = left;
}

function draw(element, { progress, preview, words = "" }) {
  const line = element.querySelector("[data-progress]");
  // A film that was begun anew after its worker died starts low again; its line waits until it is overtaken.
  const done = Math.max(progress, line?.value ?? 0);
  if (line) {
    line.value = done;
    line.setAttribute("aria-valuenow", Math.round(done));
  }
  const percent = element.querySelector("[data-percent]");
  if (percent) percent.textContent = `${Math.round(done)} %`;
  showPreview(element, preview);
  const [stage, left = ""] = words.split(" · ");
  if (isWhole(element)) showWords(element, stage, left);
}

/** What a page just fetched says of a film, as the socket would tell it. */
function readFrom(fresh) {
  const text = (name) => fresh.querySelector(`[${name}]`)?.textContent.trim() ?? "";
  return {
    progress: Number(fresh.querySelector("[data-progress]")?.getAttribute("value")) || 0,
    preview: fresh.querySelector("[data-preview]")?.getAttribute("src"),
    words: [text("data-stage-words"), text("data-left")].filter(Boolean).join(" · "),
  };
}

function whereOf(element) {
  if (isPage(element)) return "#film";
  const { cell } = element.dataset;
  return cell ? `[data-cell="${CSS.escape(cell)}"]` : `a.tile[href="${CSS.escape(element.getAttribute("href"))}"]`;
}

// Whoever is led to a first film is told of the next step where the last one stood.
function lead(fresh) {
  for (const place of document.querySelectorAll("[data-led]")) {
    const next = fresh.querySelector(`[data-led="${place.dataset.led}"]`);
    if (next) place.textContent = next.textContent.trim();
  }
}

const asking = new WeakSet();

/** Takes the page's or tile's present state from the site. What fails is tried again with the next round. */
async function renew(element) {
  if (asking.has(element)) return;
  asking.add(element);
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  const text = answer?.ok ? await answer.text().catch(() => null) : null;
  asking.delete(element);
  if (!text || !element.isConnected) return;
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const next = fresh.querySelector(whereOf(element));
  if (!next) return;
  // Only another state is another page: what merely went on is drawn where it stands, under the reader's focus.
  if (next.dataset.state === element.dataset.state) {
    draw(element, readFrom(next));
    return;
  }
  lead(fresh);
  shownAnew(element, next, fresh.title);
}

document.addEventListener("live:generation", ({ detail: { id, value } }) => {
  for (const element of all().filter((one) => one.dataset.generation === id)) {
    const isOver = !isOpen(value.state);
    if (isOver) element.dataset.over = "";
    if (isOver || (!isPage(element) && value.state !== element.dataset.state)) renew(element);
    else draw(element, { ...value, preview: value.preview_url, words: value.words[document.documentElement.lang] });
  }
});

setInterval(() => {
  if (document.hidden) return;
  for (const element of all()) {
    if ("over" in element.dataset || (isWhole(element) && !isConnected())) renew(element);
  }
}, ASK_EVERY);

const filmsHere = () => all().map((element) => element.dataset.generation);

if (filmsHere().length) follow("page", filmsHere());
