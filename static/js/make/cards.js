import { bind } from "../lib/bind.js";

// Enter adds what was typed; it must not make the film.
bind("[data-add]", (input) =>
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    input.parentElement.querySelector("button")?.click();
  }),
);

const STEP = 0.05;
// The floor of the stage is the lower part of the picture: near is low, far is high.
const TOP = 0.45;
const BOTTOM = 0.92;
const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value));
const rounded = (value) => String(Math.round(value * 100) / 100);

/** A chip that is moved by pointer or arrow keys; `moved` is told shares of the box, 0 to 1. */
function chip(stage, label, kind, at, moved) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `floor__chip ${kind}`;
  button.textContent = label;
  const show = () => {
    button.style.setProperty("--x", at.x);
    button.style.setProperty("--y", at.y);
  };
  const move = (x, y) => {
    at.x = clamp(x);
    at.y = clamp(y, TOP, BOTTOM);
    button.dataset.set = "";
    show();
    moved(at);
  };
  button.addEventListener("pointerdown", (event) => button.setPointerCapture(event.pointerId));
  button.addEventListener("pointermove", (event) => {
    if (!button.hasPointerCapture(event.pointerId)) return;
    const box = stage.getBoundingClientRect();
    move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  });
  button.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!by) return;
    event.preventDefault();
    move(at.x + by[0] * STEP, at.y + by[1] * STEP);
  });
  show();
  stage.append(button);
  return button;
}

const rowOf = (depth) => BOTTOM - depth * (BOTTOM - TOP);
const depthOf = (row) => (BOTTOM - row) / (BOTTOM - TOP);

function people(floor, stage) {
  const all = [...floor.querySelectorAll("[data-floor-one]")];
  all.forEach((one, number) => {
    const [x, depth] = one.querySelectorAll("input");
    const at = { x: x.value === "" ? (number + 1) / (all.length + 1) : Number(x.value), y: rowOf(Number(depth.value || 0.3)) };
    const mark = chip(stage, one.dataset.label, "", at, () => {
      x.value = rounded(at.x);
      depth.value = rounded(depthOf(at.y));
    });
    if (x.value !== "") mark.dataset.set = "";
  });
}

/** The way of the lens: each point "share x nearness", nearness −1 to 1. */
function way(floor, stage) {
  const field = floor.querySelector("[data-floor-path]");
  const line = floor.querySelector("[data-floor-way]");
  const draw = floor.querySelector("[data-floor-draw]");
  let marks = [];
  const lay = () => {
    for (const mark of marks) mark.remove();
    const points = field.value.split(";").map((point) => point.trim().split(/[\s,]+/).map(Number)).filter((point) => point.length === 3);
    const spots = points.map(([, x, near]) => ({ x, y: rowOf(0.5 - near / 2) }));
    const trace = () => line.setAttribute("points", spots.map(({ x, y }) => `${x * 100},${y * 100}`).join(" "));
    marks = spots.map((at, number) => {
      const mark = chip(stage, String(number + 1), "floor__chip--camera", at, () => {
        points[number][1] = Number(rounded(at.x));
        points[number][2] = Number(rounded(1 - 2 * depthOf(at.y)));
        field.value = points.map((point) => point.join(" ")).join("; ");
        trace();
      });
      mark.dataset.set = "";
      return mark;
    });
    trace();
  };
  draw?.addEventListener("click", () => {
    field.value = field.value.trim() ? "" : "0 0.3 -0.3; 1 0.7 0.3";
    lay();
  });
  field.addEventListener("change", lay);
  lay();
}

bind("[data-floor]", (floor) => {
  const stage = floor.querySelector("[data-floor-stage]");
  people(floor, stage);
  way(floor, stage);
});
