"""What is stacked, knocked over and carried: boxes, stones, dominoes, pins."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

WOOD = 0xFFC08A4E


def crate(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.35, -0.7, 0.7, 0.7, 0.02, dark(colour, 0.16))
    for i in range(4):
        s.slab(canvas, -0.34, -0.69 + i * 0.172, 0.68, 0.16, 0.015, colour)
    s.line(canvas, "-0.27 -0.08 0.27 -0.62", 0.1, light(colour, 0.12))
    for x, y, w, h in (
        (-0.36, -0.71, 0.72, 0.1),
        (-0.36, -0.1, 0.72, 0.1),
        (-0.36, -0.71, 0.1, 0.71),
        (0.26, -0.71, 0.1, 0.71),
    ):
        s.slab(canvas, x, y, w, h, 0.015, light(colour, 0.16))
    for x in (-0.31, 0.31):
        for y in (-0.66, -0.05):
            s.dot(canvas, x, y, 0.014, 0.014, dark(colour, 0.5))


def barrel(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.26 -0.86 0.33 -0.62 0.35 -0.43 0.33 -0.24 0.26 0", colour)
    for x in (-0.2, -0.07, 0.07, 0.2):
        path = f"{x * 0.85:.2f} -0.84 {x * 1.15:.2f} -0.43 {x * 0.85:.2f} -0.02"
        s.line(canvas, path, 0.012, dark(colour, 0.3), 0.16)
    for y, r in ((-0.74, 0.3), (-0.56, 0.345), (-0.3, 0.345), (-0.12, 0.3)):
        s.slab(canvas, -r, y - 0.025, 2 * r, 0.055, 0.01, 0xFF6B7079)
    s.dot(canvas, 0, -0.86, 0.26, 0.045, light(colour, 0.2))


def brick(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.24, -0.2, 0.48, 0.2, 0.012, colour)
    for x in (-0.12, 0.0, 0.12):
        s.dot(canvas, x, -0.1, 0.035, 0.035, dark(colour, 0.35))


def block(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.2, -0.4, 0.4, 0.4, 0.04, colour)
    s.plate(canvas, -0.15, -0.35, 0.3, 0.3, 0.03, light(colour, 0.6))
    s.line(canvas, "-0.09 -0.08 0 -0.32 0.09 -0.08", 0.045, colour)
    s.line(canvas, "-0.055 -0.16 0.055 -0.16", 0.04, colour)


def domino(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.16, -0.62, 0.32, 0.62, 0.05, colour)
    s.line(canvas, "-0.12 -0.31 0.12 -0.31", 0.016, dark(colour, 0.5))
    spot = 0xFF34363D
    for x, y in (
        (-0.08, -0.53),
        (0.08, -0.39),
        (0, -0.46),
        (-0.08, -0.23),
        (0.08, -0.23),
        (-0.08, -0.08),
        (0.08, -0.08),
    ):
        s.dot(canvas, x, y, 0.032, 0.032, spot)


def pin(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.03 -0.76 0.07 -0.72 0.085 -0.65 0.055 -0.53 0.07 -0.44 0.13 -0.28 0.12 -0.12 0.075 0", colour)
    for y in (-0.55, -0.5):
        s.line(canvas, f"-0.048 {y} 0.048 {y}", 0.026, 0xFFE0403A)


def boulder(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.62 -0.3 -0.58 -0.72 -0.3 -1.05 0.1 -1.14 0.48 -0.92 0.66 -0.5 0.58 -0.14 0.3 0 -0.34 0"
    s.body(canvas, path, colour, 0.1)
    s.flat(canvas, "-0.3 -1.0 0.1 -1.08 0.4 -0.88 0.1 -0.8 -0.2 -0.82", light(colour, 0.22), 0.08)
    s.flat(canvas, "0.2 -0.1 0.5 -0.5 0.6 -0.4 0.5 -0.1 0.3 -0.03", dark(colour, 0.16), 0.1)
    s.line(canvas, "-0.25 -0.75 -0.12 -0.5 -0.22 -0.3", 0.018, dark(colour, 0.3))


def stone(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.2 -0.06 -0.17 -0.16 -0.04 -0.23 0.12 -0.2 0.21 -0.1 0.17 -0.01 -0.14 0", colour, 0.13)
    s.flat(canvas, "-0.1 -0.17 -0.02 -0.21 0.08 -0.18 0 -0.15", light(colour, 0.3), 0.12)


def box(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.36, -0.56, 0.72, 0.56, 0.015, colour)
    s.body(canvas, "-0.36 -0.56 -0.5 -0.7 -0.1 -0.7 0 -0.56", light(colour, 0.12), 0)
    s.body(canvas, "0.36 -0.56 0.5 -0.7 0.1 -0.7 0 -0.56", light(colour, 0.05), 0)
    s.plate(canvas, -0.06, -0.56, 0.12, 0.56, 0, light(colour, 0.4))
    s.line(canvas, "0.2 -0.08 0.2 -0.2 0.16 -0.16", 0.02, dark(colour, 0.45))
    s.line(canvas, "0.2 -0.2 0.24 -0.16", 0.02, dark(colour, 0.45))


def log(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.8 -0.36 0.7 -0.36 0.76 -0.18 0.7 0 -0.8 0", colour, 0.03)
    for y in (-0.28, -0.14, -0.06):
        s.line(canvas, f"-0.55 {y} {0.5 + y} {y}", 0.016, dark(colour, 0.3))
    s.dot(canvas, -0.8, -0.18, 0.12, 0.18, 0xFFE3C08A)
    s.ring(canvas, -0.8, -0.18, 0.08, 0.12, 0.016, 0xFFB58A54)
    s.ring(canvas, -0.8, -0.18, 0.035, 0.055, 0.016, 0xFFB58A54)


def hay_bale(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.55, 0.6, 0.55, colour)
    for r in (0.48, 0.36, 0.24, 0.12):
        s.ring(canvas, 0.02, -0.55, r, r * 0.92, 0.025, dark(colour, 0.2))
    for i in range(9):
        x = -0.5 + i * 0.12
        s.line(canvas, f"{x:.2f} -0.02 {x + 0.05 * (i % 3 - 1):.2f} -0.1", 0.02, light(colour, 0.2))


def tyre(canvas: Any, colour: Colour, t: float) -> None:
    s.ring(canvas, 0, -0.4, 0.3, 0.3, 0.2, colour)
    s.ring(canvas, 0, -0.4, 0.32, 0.32, 0.03, light(colour, 0.25))
    s.ring(canvas, 0, -0.4, 0.21, 0.21, 0.025, dark(colour, 0.4))
    for i in range(16):
        canvas.save()
        canvas.translate(0, -0.4)
        canvas.rotate(i * 22.5)
        s.line(canvas, "0.37 -0.02 0.39 0.02", 0.02, dark(colour, 0.4))
        canvas.restore()


def sandcastle(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.75 0 -0.6 -0.18 0.6 -0.18 0.75 0", dark(colour, 0.1), 0.1)
    s.slab(canvas, -0.5, -0.5, 1.0, 0.4, 0.03, colour)
    for x, top, r in ((-0.45, -0.72, 0.17), (0.45, -0.72, 0.17), (0.0, -0.95, 0.2)):
        s.body(canvas, f"{x - r * 0.85} {top} {x + r * 0.85} {top} {x + r} -0.1 {x - r} -0.1", colour, 0.02)
        for k in (-1, 0, 1):
            s.slab(canvas, x + k * r * 0.62 - 0.05, top - 0.09, 0.1, 0.1, 0.01, colour)
    s.plate(canvas, -0.09, -0.3, 0.18, 0.2, 0.09, dark(colour, 0.45))
    s.line(canvas, "0 -1.02 0 -1.28", 0.02, 0xFF7A5230)
    s.flat(canvas, "0 -1.28 0.22 -1.21 0 -1.14", 0xFFE0483F, 0.02)


KINDS: dict[str, Kind] = {
    "crate": Kind(crate, 0.71, 0.72, WOOD, is_brittle=False),
    "barrel": Kind(barrel, 0.9, 0.7, 0xFF9A6236, weight=2.0),
    "brick": Kind(brick, 0.2, 0.48, 0xFFC4553F, weight=2.0),
    "toy_block": Kind(block, 0.4, 0.4, 0xFF3F8FD4),
    "domino": Kind(domino, 0.62, 0.32, 0xFFF6F1E4),
    "pin": Kind(pin, 0.76, 0.26, 0xFFFAF8F2),
    "boulder": Kind(boulder, 1.14, 1.28, 0xFF9A9690, "circle", 4.0, 0.05),
    "stone": Kind(stone, 0.23, 0.41, 0xFF8F959C, "circle", 3.0, 0.1),
    "cardboard_box": Kind(box, 0.7, 0.8, 0xFFCBA06A, weight=0.3, face=(0, -0.3, 0.14)),
    "log": Kind(log, 0.36, 1.68, 0xFF8A5F3C, "capsule", 1.5),
    "hay_bale": Kind(hay_bale, 1.1, 1.2, 0xFFE2BE58, "circle", 0.6),
    "tyre": Kind(tyre, 0.8, 0.8, 0xFF3A3C44, "circle", 1.2, 0.5),
    "sandcastle": Kind(sandcastle, 1.28, 1.5, 0xFFE3BE7C, is_brittle=True, weight=1.5),
}  # fmt: skip
