import { bind } from "./bind.js";
import { kept } from "./kept.js";

// Words are kept on this device from the first letter until the site has taken them: a draft is dropped only when the
// page after sending no longer shows its form.
const keyOf = (form) => `draft:${form.dataset.draft}`;

bind("form[data-draft]", (form) => {
  const area = form.querySelector("textarea");
  const note = form.querySelector("[data-draft-note]");
  if (!area) return;
  const draft = kept.get(keyOf(form));
  if (draft && !area.value) {
    area.value = draft;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    if (note) note.hidden = false;
  }
  area.addEventListener("input", () => {
    kept.set(keyOf(form), area.value || null);
    if (note) note.hidden = !area.value;
  });
  form.addEventListener("submit", () => kept.set("draft-sent", keyOf(form)));
  form.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.elt === form && event.detail.successful) kept.set(keyOf(form), null);
  });
});

const sent = kept.get("draft-sent");
if (sent) {
  const shown = [...document.querySelectorAll("form[data-draft]")].some((form) => keyOf(form) === sent);
  if (!shown) kept.set(sent, null);
  kept.set("draft-sent", null);
}
