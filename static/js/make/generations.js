import { watch } from "../lib/live.js";

// Several parts of a page follow films: the socket watches all of them together.
const followed = {};

/** Has `part` of the page follow exactly these films from now on, by their public ids. */
export function follow(part, ids) {
  followed[part] = ids;
  watch("generation", [...new Set(Object.values(followed).flat())]);
}

export const isOpen = (state) => state === "queued" || state === "in_progress";
