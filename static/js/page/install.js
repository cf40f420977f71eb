import { bind } from "../lib/bind.js";
import { kept } from "../lib/kept.js";

// The worker in the browser, and a quiet button for those who want the site among their apps.
const { worker } = document.body.dataset;

async function register() {
  const found = await navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(() => null);
  found?.active?.postMessage({ language: document.documentElement.lang });
}

if (worker && "serviceWorker" in navigator) {
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

let offer = null;
const buttons = () => document.querySelectorAll("[data-install]");

function show(isOffered) {
  for (const button of buttons()) button.hidden = !isOffered;
}

addEventListener("beforeinstallprompt", (event) => {
  // Not in the way of a film: the button waits at the edge.
  event.preventDefault();
  if (kept.get("install") === "no") return;
  offer = event;
  show(true);
});

addEventListener("appinstalled", () => {
  offer = null;
  show(false);
});

bind("[data-install]", (button) =>
  button.addEventListener("click", async () => {
    const asked = offer;
    offer = null;
    show(false);
    await asked?.prompt();
    // Who says no is not asked again on this device.
    if ((await asked?.userChoice)?.outcome === "dismissed") kept.set("install", "no");
  }),
);
