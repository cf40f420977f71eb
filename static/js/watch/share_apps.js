import { bind } from "../lib/bind.js";

// The device's own sheet, where there is one: for the link, and for the film itself where it takes films.
const sheetOf = (element) => element.closest("[data-share-sheet]").dataset;

// Closing the device's sheet without choosing is an answer, not an error.
const isAnswer = (problem) => problem.name === "AbortError";

bind("[data-share-system]", (button) => {
  if (!navigator.share) return;
  button.parentElement.hidden = false;
  const { link, title } = sheetOf(button);
  button.addEventListener("click", () => navigator.share({ url: link, title }).catch(() => undefined));
});

const takesFilms = () => {
  const file = new File([""], "film.mp4", { type: "video/mp4" });
  return Boolean(navigator.share && navigator.canShare?.({ files: [file] }));
};

async function fetched(button) {
  const answer = await fetch(button.dataset.shareFile);
  if (!answer.ok) throw new Error(`film: ${answer.status}`);
  return new File([await answer.blob()], button.dataset.name, { type: "video/mp4" });
}

bind("[data-share-file]", (button) => {
  if (!takesFilms()) return;
  button.parentElement.hidden = false;
  const label = button.querySelector("span");
  const { title } = sheetOf(button);
  let film = null;
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    try {
      film ??= await fetched(button);
      await navigator.share({ files: [film], title });
    } catch (problem) {
      // The film took longer than a press counts: it is here now, and the next press sends it.
      if (!isAnswer(problem)) label.textContent = film ? button.dataset.ready : button.dataset.failed;
    }
    button.removeAttribute("aria-busy");
  });
});
