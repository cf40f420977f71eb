// The moderators' desk: `n` leads to the next case, unless somebody is writing.
addEventListener("keydown", (event) => {
  if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches?.("input, textarea, select")) return;
  document.querySelector("[data-next-case]")?.click();
});
