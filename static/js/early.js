// Runs before the first paint: the theme someone chose, and that there is script at all.
document.documentElement.classList.add("with-script");
try {
  const theme = localStorage.getItem("theme");
  if (theme) {
    document.documentElement.dataset.theme = theme;
    const bar = document.querySelector("meta[name=theme-color]");
    if (bar) bar.content = bar.dataset[theme] ?? bar.content;
  }
} catch {
  // A browser that keeps nothing stays dark.
}
