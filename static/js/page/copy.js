import { bind } from "../lib/bind.js";
import { notice } from "./notices.js";
import { words } from "../lib/words.js";

/** Puts text on the clipboard; over plain HTTP, where that is forbidden, by the field it stands in. */
export async function copy(text, field, said = words("copied")) {
  let isDone = false;
  try {
    await navigator.clipboard.writeText(text);
    isDone = true;
  } catch {
    field?.select();
    isDone = field ? document.execCommand("copy") : false;
  }
  if (isDone) notice(said);
  return isDone;
}

bind("[data-copy]", (button) =>
  button.addEventListener("click", async () => {
    const field = button.parentElement.querySelector("input, textarea");
    if (await copy(field.value, field, button.dataset.said)) button.closest("dialog")?.close();
  }),
);
