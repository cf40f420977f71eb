import { bind } from "../lib/bind.js";
import { kept } from "../lib/kept.js";

const root = document.documentElement;
const bar = document.querySelector("meta[name=theme-color]");

bind("[data-theme-switch]", (button) =>
  button.addEventListener("click", () => {
    // A cinema is dark; whoever wants the light on says so, on this device.
    if (root.dataset.theme === "light") delete root.dataset.theme;
    else root.dataset.theme = "light";
    kept.set("theme", root.dataset.theme ?? null);
    // The device's own bar above the page has the page's colour.
    bar.content = bar.dataset[root.dataset.theme ?? "dark"];
  }),
);
