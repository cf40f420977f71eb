// Goes on to the page that was asked for as soon as the site answers again.
const ASK_EVERY = 10_000;
const words = document.querySelector("[data-offline-words]");

async function look() {
  if (!navigator.onLine) return;
  const answer = await fetch("/healthz/live", { cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return;
  words.textContent = words.dataset.back;
  location.reload();
}

addEventListener("online", look);
setInterval(look, ASK_EVERY);
