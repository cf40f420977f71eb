import { bind } from "./bind.js";
import { kept } from "./kept.js";

const root = document.documentElement;

bind("[data-theme-switch]", (button) =>
  button.addEventListener("click", () => {
    // A cinema is dark; whoever wants the light on says so, on this device.
    if (root.dataset.theme === "light") delete root.dataset.theme;
    else root.dataset.theme = "light";
    kept.set("theme", root.dataset.theme ?? null);
  }),
);
