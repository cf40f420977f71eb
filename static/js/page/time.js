import { bind } from "../lib/bind.js";

const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto", style: "short" });
const absolute = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
const STEPS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

bind("[data-time]", (element) => {
  const date = new Date(element.dateTime);
  if (Number.isNaN(date.valueOf())) return;
  const seconds = (date - Date.now()) / 1000;
  const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  element.textContent = relative.format(Math.trunc(unit === "second" ? 0 : seconds / size), unit);
  element.title = absolute.format(date);
});
