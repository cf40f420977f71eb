import { bind } from "../lib/bind.js";
import { kept } from "../lib/kept.js";

// Words are kept on this device from the first letter until the site has taken them. A form says where success lands;
// any other page after sending (the way in, an error) leaves the draft where it is.
const SENT = "draft-landing";
const keyOf = (form) => `draft:${form.dataset.draft}`;

function dropWhatLanded() {
  const [key, lands] = JSON.parse(kept.get(SENT) ?? "[]");
  if (lands && location.pathname.startsWith(lands)) kept.set(key, null);
  kept.set(SENT, null);
}

dropWhatLanded();

bind("form[data-draft]", (form) => {
  const area = form.querySelector("textarea");
  const note = form.querySelector("[data-draft-note]");
  if (!area) return;
  const draft = kept.get(keyOf(form));
  // Some forms begin with what the site holds already: what was typed over it and not yet sent is newer.
  if (draft && (!area.value || form.hasAttribute("data-draft-over"))) {
    area.value = draft;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    if (note) note.hidden = false;
  }
  area.addEventListener("input", () => {
    kept.set(keyOf(form), area.value || null);
    if (note) note.hidden = !area.value;
  });
  form.addEventListener("submit", () => {
    if (form.dataset.lands) kept.set(SENT, JSON.stringify([keyOf(form), form.dataset.lands]));
  });
  form.addEventListener("htmx:afterRequest", ({ detail: { elt, successful, xhr } }) => {
    // Sent to the way in is an answer too, but nothing was taken.
    if (elt === form && successful && !xhr.getResponseHeader("HX-Redirect")) kept.set(keyOf(form), null);
  });
});
