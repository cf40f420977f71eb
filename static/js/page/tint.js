import { bind } from "../lib/bind.js";

bind("[data-tint]", (element) => {
  if (/^#[0-9a-f]{6}$/i.test(element.dataset.tint)) element.style.setProperty("--tint", element.dataset.tint);
});
