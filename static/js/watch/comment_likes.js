import { bind } from "../lib/bind.js";
import { add, tell } from "../page/counts.js";
import { watch } from "../lib/live.js";

// The likes of the comments on the page follow the site's; a page may watch only so much at once.
const MOST = 150;
const PLACE = "data-comment-likes";
let timer = 0;

function follow() {
  const counts = [...document.querySelectorAll(`[${PLACE}]`)].slice(0, MOST);
  watch("comment", [...new Set(counts.map((count) => count.getAttribute(PLACE)))]);
}

function followSoon() {
  clearTimeout(timer);
  timer = setTimeout(follow);
}

bind(`[${PLACE}]`, (count) => {
  // News that was on its way when this came is older than what it says.
  add(count, 0);
  followSoon();
});

document.addEventListener("live:comment", ({ detail: { id, value } }) => {
  const counts = document.querySelectorAll(`[${PLACE}="${CSS.escape(id)}"]`);
  for (const count of counts) tell(count, value.likes);
  if (!counts.length) followSoon();
});
