import { bind } from "../lib/bind.js";

const compact = new Intl.NumberFormat(document.documentElement.lang, { notation: "compact", maximumFractionDigits: 1 });
const reduced = matchMedia("(prefers-reduced-motion: reduce)");

const valueOf = (element) => Number(element.dataset.value) || 0;

/** Shows `value`, rolling up or down to it. */
export function show(element, value) {
  const before = valueOf(element);
  const next = Math.max(0, value);
  const text = compact.format(next);
  element.dataset.value = next;
  if (element.textContent === text) return;
  element.textContent = text;
  if (next === before || reduced.matches) return;
  const from = next > before ? "70%" : "-70%";
  element.animate([{ translate: `0 ${from}`, opacity: 0 }, {}], { duration: 200, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)" });
}

// News that was on its way when the person acted would take the act back for a moment: it waits until both have settled.
const SETTLE = 1500;
const held = new WeakMap();

/** Shows what the site tells. */
export function tell(element, value) {
  const hold = held.get(element);
  if (hold) hold.news = value;
  else show(element, value);
}

/** Changes a count by the person's own act. */
export function add(element, step) {
  show(element, valueOf(element) + step);
  clearTimeout(held.get(element)?.timer);
  const hold = { news: null };
  hold.timer = setTimeout(() => {
    held.delete(element);
    if (hold.news !== null) show(element, hold.news);
  }, SETTLE);
  held.set(element, hold);
}

bind("[data-value]", (element) => {
  element.textContent = compact.format(valueOf(element));
});
