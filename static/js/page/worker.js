import { watch } from "../lib/live.js";

const banner = document.querySelector("[data-worker-banner]");

if (banner) {
  document.addEventListener("live:site", ({ detail: { id, value } }) => {
    if (id === "worker") banner.hidden = value.alive;
  });
  watch("site", ["worker"]);
}
