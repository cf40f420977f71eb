import { isConnected, watch } from "./live.js";

// A film that is being made: its line, words and first pictures follow the work; when it ends, the page shows the end
// without being loaded again. Without a socket the page asks every few seconds.
const ASK_EVERY = 4000;
const all = () => [...document.querySelectorAll("[data-generation][data-open]")];
const isPage = (element) => element.id === "film";

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

function showWords(element, value) {
  const [stage, left = ""] = (value.words ?? "").split(" · ");
  const heading = element.querySelector("[data-stage-words]");
  if (heading && stage && heading.textContent.trim() !== stage) heading.textContent = stage;
  const rest = element.querySelector("[data-left]");
  if (rest) rest.textContent = left;
}

function draw(element, value) {
  const line = element.querySelector("[data-progress]");
  // A film that was begun anew after its worker died starts low again; its line waits until it is overtaken.
  const done = Math.max(value.progress, line?.value ?? 0);
  if (line) {
    line.value = done;
    line.setAttribute("aria-valuenow", Math.round(done));
  }
  const percent = element.querySelector("[data-percent]");
  if (percent) percent.textContent = `${Math.round(done)} %`;
  showPreview(element, value.preview_url);
  if (isPage(element)) showWords(element, value);
}

/** Takes the page's or tile's present state from the site. What fails is tried again with the next round. */
async function renew(element) {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = isPage(element)
    ? fresh.getElementById("film")
    : fresh.querySelector(`a.tile[href="${CSS.escape(element.getAttribute("href"))}"]`);
  if (!next || !element.isConnected) return;
  if (isPage(element)) document.title = fresh.title;
  element.replaceWith(next);
  window.htmx.process(next);
  document.dispatchEvent(new CustomEvent("page:swapped", { detail: next }));
  if (isPage(element)) next.querySelector("[data-player]")?.play().catch(() => undefined);
}

document.addEventListener("live:generation", ({ detail: { id, value } }) => {
  for (const element of all().filter((one) => one.dataset.generation === id)) {
    const isOver = !["queued", "in_progress"].includes(value.state);
    if (isOver) {
      element.dataset.over = "";
      renew(element);
    } else draw(element, value);
  }
});

setInterval(() => {
  if (document.hidden) return;
  for (const element of all()) {
    if ("over" in element.dataset || (isPage(element) && !isConnected())) renew(element);
  }
}, ASK_EVERY);

export const filmsHere = () => all().map((element) => element.dataset.generation);

if (filmsHere().length) watch("generation", filmsHere());
