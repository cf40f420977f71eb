import { bind } from "../lib/bind.js";

const form = document.querySelector("form[data-make]");
const prompt = form?.querySelector("[data-prompt]");
const under = form?.querySelector("[data-under]");

// From any field of the composer, its cards included.
if (form) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.target.form !== form || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.requestSubmit(form.querySelector(".make__go"));
  }, true);
}

// Words that make no picture are underlined where they were typed: the same words stand under the field, unseen but for
// their line.
function underline() {
  const marks = [...document.querySelectorAll("#storyboard [data-unread]")];
  const text = prompt.value;
  const parts = [];
  let at = 0;
  // Counted in characters there, in halves of them here.
  const place = (count) => [...text].slice(0, count).join("").length;
  for (const { dataset } of marks.toSorted((a, b) => a.dataset.start - b.dataset.start)) {
    const start = place(Number(dataset.start));
    // Typed on since it was read: what is not there any more is not marked.
    if (start < at || text.slice(start, start + dataset.unread.length) !== dataset.unread) continue;
    const mark = document.createElement("u");
    mark.textContent = dataset.unread;
    parts.push(text.slice(at, start), mark);
    at = start + dataset.unread.length;
  }
  under.replaceChildren(...parts, `${text.slice(at)}\n`);
  under.scrollTop = prompt.scrollTop;
}

if (prompt && under) {
  prompt.addEventListener("input", underline);
  prompt.addEventListener("scroll", () => {
    under.scrollTop = prompt.scrollTop;
  });
  bind("#storyboard > .board", underline);
  underline();
}
