import { bind } from "../lib/bind.js";

// Reads single days of a chart under the pointer, a finger or the arrow keys: the table beside it has the words.
bind("[data-chart]", (chart) => {
  const plot = chart.querySelector("[data-plot]");
  const line = chart.querySelector("[data-value-line]");
  const bars = [...chart.querySelectorAll("[data-bar]")];
  const rows = [...chart.querySelectorAll("[data-row]")];
  if (!plot || !bars.length || bars.length !== rows.length) return;
  const isRtl = getComputedStyle(plot).direction === "rtl";
  let read = -1;

  const show = (number) => {
    bars[read]?.removeAttribute("data-read");
    read = number;
    bars[read]?.setAttribute("data-read", "");
    line.textContent = rows[read] ? [...rows[read].cells].map((cell) => cell.textContent.trim()).join(": ") : "";
  };
  const under = (event) => {
    const box = plot.getBoundingClientRect();
    const share = (isRtl ? box.right - event.clientX : event.clientX - box.left) / box.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };

  plot.addEventListener("pointermove", (event) => show(under(event)));
  plot.addEventListener("pointerdown", (event) => show(under(event)));
  plot.addEventListener("pointerleave", () => show(-1));
  plot.addEventListener("blur", () => show(-1));
  plot.addEventListener("keydown", (event) => {
    const forward = isRtl ? "ArrowLeft" : "ArrowRight";
    const back = isRtl ? "ArrowRight" : "ArrowLeft";
    const last = bars.length - 1;
    const next = {
      [forward]: read < 0 ? last : Math.min(last, read + 1),
      [back]: read < 0 ? last : Math.max(0, read - 1),
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    show(next);
  });
});
