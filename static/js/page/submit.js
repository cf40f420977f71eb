// A form is sent once, however often its button is pressed. Forms that stay on their page stop the event themselves.
const LONGEST = 10_000;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method")?.toLowerCase() !== "post") return;
  if (form.ariaBusy) {
    event.preventDefault();
    return;
  }
  form.ariaBusy = "true";
  // Somebody may have stopped the page from leaving.
  setTimeout(() => (form.ariaBusy = null), LONGEST);
});

// Back from the next page, this one stands as it was left.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[aria-busy]")) form.ariaBusy = null;
});
