import { bind } from "./bind.js";
import { notice } from "./notices.js";
import { words } from "./words.js";

/** Puts a link on the clipboard; over plain HTTP, where that is forbidden, selects it to be copied by hand. */
export async function copy(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    notice(words("copied"));
    return true;
  } catch {
    field?.select();
    return field ? document.execCommand("copy") : false;
  }
}

bind("[data-copy]", (button) =>
  button.addEventListener("click", async () => {
    const field = button.parentElement.querySelector("input");
    if (await copy(field.value, field)) button.closest("dialog")?.close();
  }),
);
