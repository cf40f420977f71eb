import { bind } from "../lib/bind.js";

// "Reply" turns the one form at the foot of the talk to that comment; without script the link does the same by a page.
const formOf = () => document.querySelector("[data-comment-form]");

function answer(form, id, handle) {
  form.elements.reply_to.value = id;
  form.querySelector("[data-answers]").hidden = !id;
  form.querySelector("[data-answers-whom]").textContent = handle ? `@${handle}` : "";
}

bind("[data-reply]", (link) =>
  link.addEventListener("click", (event) => {
    const form = formOf();
    if (!form) return;
    event.preventDefault();
    const { reply, handle } = link.dataset;
    answer(form, reply, handle);
    const area = form.elements.words;
    // Threads are one level deep: who answers an answer says whom.
    if (link.hasAttribute("data-reply-in") && !area.value.includes(`@${handle}`)) {
      area.value = `@${handle} ${area.value.replace(/^@\w+ /, "")}`;
    }
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }),
);

bind("[data-answers-nobody]", (link) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const form = formOf();
    answer(form, "", "");
    form.elements.words.focus();
  }),
);

// The form comes back empty, and its button is another one: the focus stays where it was.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (!detail.requestConfig?.elt.matches("[data-comment-form]") || document.activeElement !== document.body) return;
  formOf()?.querySelector(".comments__send")?.focus({ preventScroll: true });
});
