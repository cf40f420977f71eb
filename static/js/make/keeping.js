import { kept } from "../lib/kept.js";
import { notice } from "../page/notices.js";

// What stands in the composer is kept by the site while it is typed, and on this device until the site has it. A window
// names itself and counts what it sends: the site never takes an old save for a new one, nor one window for another.
const PAUSE = 1000;
const LONGEST_PAUSE = 6000;
const RETRY = 15_000;
const form = document.querySelector("form[data-keeps]");
const key = form && `make:${form.dataset.keeps}`;
const here = crypto.randomUUID ? crypto.randomUUID().replaceAll("-", "") : String(Math.random()).slice(2).padEnd(16, "0");
let timer = 0;
let since = 0;
let isSaving = false;
let isSending = false;
let isDirty = false;
// What the site has.
let last = "";

const field = (name) => form.elements.namedItem(name);

function entries() {
  const data = new FormData(form);
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
  return data;
}

/** All of it as text, but what every save changes: whether anything was typed since. */
function content(data = entries()) {
  for (const name of ["csrfmiddlewaretoken", "turn", "revision", "draft", "window", "request_key"]) data.delete(name);
  return new URLSearchParams(data).toString();
}

const next = () => {
  field("turn").value = Number(field("turn").value) + 1;
};

function say(text) {
  const line = form.querySelector("[data-kept]");
  if (line.textContent !== text) line.textContent = text;
}

function keepHere() {
  kept.set(key, JSON.stringify([...entries()].filter(([name]) => name !== "csrfmiddlewaretoken")));
}

function typed() {
  if (isSending) return;
  isDirty = true;
  keepHere();
  const now = Date.now();
  since ||= now;
  clearTimeout(timer);
  timer = setTimeout(save, Math.min(PAUSE, Math.max(0, since + LONGEST_PAUSE - now)));
}

function later(words) {
  say(words);
  clearTimeout(timer);
  timer = setTimeout(save, RETRY);
}

function adopt({ draft, revision, problem, beside }) {
  if (draft) {
    field("draft").value = draft;
    history.replaceState(history.state, "", `${form.dataset.pageUrl}?draft=${draft}`);
  }
  field("revision").value = revision;
  form.querySelector("[data-anew]").hidden = !draft;
  say(problem || (draft ? form.dataset.saidKept : ""));
  if (!beside) return;
  form.querySelector("[data-beside]").hidden = false;
  form.querySelector("[data-beside-link]").href = beside;
}

async function post(data, isLast = false) {
  data.set("csrfmiddlewaretoken", document.body.dataset.csrf);
  const headers = { Accept: "application/json" };
  return fetch(form.dataset.keepUrl, { method: "POST", body: data, redirect: "manual", headers, keepalive: isLast });
}

async function save() {
  if (isSaving || isSending || !isDirty) return;
  isSaving = true;
  since = 0;
  next();
  const data = entries();
  const before = content();
  const answer = await post(data).catch(() => null);
  isSaving = false;
  if (isSending) return;
  if (answer?.type === "opaqueredirect") {
    say(form.dataset.saidOut);
  } else if (!answer || answer.status >= 500 || answer.status === 429) {
    later(form.dataset.saidHere);
  } else if (!answer.ok) {
    say((await answer.json().catch(() => ({}))).problem ?? form.dataset.saidHere);
  } else {
    adopt(await answer.json());
    last = before;
    isDirty = content() !== last;
    if (isDirty) typed();
    else kept.set(key, null);
  }
}

// Leaving takes along what the last second brought; what is too large for that stays on the device until next time.
function leave() {
  if (!isDirty || isSending) return;
  next();
  keepHere();
  post(entries(), true).catch(() => undefined);
}

/** What this device kept and the site never confirmed: it goes there now, and opens if the page has nothing else. */
async function bringBack() {
  const stored = JSON.parse(kept.get(key) ?? "null");
  if (!stored || form.hasAttribute("data-typed")) return;
  const data = new FormData();
  for (const [name, value] of stored) data.append(name, value);
  const answer = await post(data).catch(() => null);
  if (!answer?.ok) return;
  const { draft } = await answer.json();
  if (isDirty) return;
  kept.set(key, null);
  if (!draft || field("prompt").value === data.get("prompt")) return;
  const isBare = !new URLSearchParams(location.search).size || field("draft").value === draft;
  if (isBare) location.replace(`${form.dataset.pageUrl}?draft=${draft}`);
  else notice(form.dataset.saidEarlier);
}

if (form) {
  field("window").value = here;
  last = content();
  // Fields of the cards belong to the form, and stand outside of it.
  for (const name of ["input", "change"]) {
    document.addEventListener(name, ({ target }) => {
      if (target.form === form && target.type !== "file" && (isDirty || content() !== last)) typed();
    });
  }
  document.addEventListener("htmx:afterSettle", ({ target }) => {
    if (target.id === "storyboard" && target.querySelector("[data-cards]")) typed();
    const now = target.querySelector?.("[data-draft-now]") ?? document.querySelector("[data-draft-now]");
    if (!now) return;
    adopt({ draft: now.dataset.draft, revision: now.dataset.revision });
    now.remove();
  });
  document.addEventListener("htmx:configRequest", ({ detail: { elt, parameters } }) => {
    if (!elt.closest("[data-keeps-pictures]")) return;
    next();
    parameters.turn = field("turn").value;
  });
  form.addEventListener("submit", () => {
    next();
    isSending = true;
    clearTimeout(timer);
  });
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("online", save);
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    // Back from a film: what is typed now is another one.
    isSending = false;
    field("request_key").value = crypto.randomUUID?.() ?? String(Math.random());
  });
  if (form.hasAttribute("data-typed")) typed();
  else bringBack();
}
