import { bind } from "../lib/bind.js";

// On a phone the rooms are chips in a row: the one we are in is in sight, and whichever has the focus. (Browsers leave a
// chip where it is while its edge can be seen.)
bind("[data-rail]", (rail) => {
  rail.addEventListener("focusin", ({ target }) => {
    if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  });
  const here = rail.querySelector("[aria-current]");
  if (!here || rail.scrollWidth <= rail.clientWidth) return;
  const by = here.getBoundingClientRect();
  const row = rail.getBoundingClientRect();
  rail.scrollBy({ left: by.left + by.width / 2 - row.left - row.width / 2, behavior: "instant" });
});
