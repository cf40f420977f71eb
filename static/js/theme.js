import { bind } from "./bind.js";
import { kept } from "./kept.js";

const root = document.documentElement;
const systemIsLight = matchMedia("(prefers-color-scheme: light)");
const system = () => (systemIsLight.matches ? "light" : "dark");

bind("[data-theme-switch]", (button) =>
  button.addEventListener("click", () => {
    const next = (root.dataset.theme ?? system()) === "dark" ? "light" : "dark";
    // Back to what the system says: follow it again from now on.
    if (next === system()) delete root.dataset.theme;
    else root.dataset.theme = next;
    kept.set("theme", root.dataset.theme ?? null);
  }),
);
