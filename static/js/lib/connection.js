import { kept } from "./kept.js";

// How much of a film the way to this device can carry. Chromium says so; elsewhere a film that stalls tells.
const NARROW = ["slow-2g", "2g", "3g"];
const FEWEST_MEGABITS = 1.5;
const way = navigator.connection;
let hasStalled = false;

export const isSaving = () => way?.saveData === true;

/** Whether small films fit this device's way better than large ones. */
function isNarrow() {
  const downlink = way?.downlink;
  return isSaving() || hasStalled || NARROW.includes(way?.effectiveType) || (downlink > 0 && downlink < FEWEST_MEGABITS);
}

/** A film stalled: for the rest of this visit the way counts as narrow. */
export function stalled() {
  hasStalled = true;
}

/** What the person chose: "auto", "high" or "low". */
export const chosenQuality = () => kept.get("quality") ?? "auto";

/** Whether small films are to be shown: as chosen, or as the way is. */
export const wantsSmall = () => ({ low: true, high: false })[chosenQuality()] ?? isNarrow();

/** Tells when the way may have become another. */
export const onChange = (tell) => way?.addEventListener?.("change", tell);
