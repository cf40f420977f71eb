"""Toys: ducks, tops, robots, what pops out of a box."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL, WOOD, GOLD = 0xFF3A3D46, 0xFFC3CAD3, 0xFFB57F4A, 0xFFE8B640


def rubber_duck(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.36 -0.26 -0.42 -0.4 -0.2 -0.32 0.1 -0.32 0.3 -0.24 0.3 -0.1 0.15 0 -0.2 0 -0.34 -0.1"
    s.body(canvas, path, colour, 0.15)
    s.ball(canvas, 0.16, -0.44, 0.18, 0.17, colour)
    s.body(canvas, "0.3 -0.48 0.46 -0.44 0.44 -0.38 0.3 -0.38", 0xFFF27A2C, 0.1)
    s.dot(canvas, 0.2, -0.49, 0.03, 0.038, INK)
    s.body(canvas, "-0.2 -0.24 0.05 -0.22 0.02 -0.1 -0.14 -0.1", dark(colour, 0.1), 0.15)


def paper_plane(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.translate(0, -0.06 + 0.03 * wave(t * 0.6))
    s.flat(canvas, "-0.5 -0.42 0.5 -0.3 -0.2 -0.14", colour, 0)
    s.flat(canvas, "-0.2 -0.14 0.5 -0.3 -0.12 0.02", dark(colour, 0.22), 0)
    s.flat(canvas, "-0.12 -0.14 0.5 -0.3 -0.36 0", light(colour, 0.1), 0)
    s.flat(canvas, "-0.2 -0.14 0.5 -0.3 -0.5 -0.2", dark(colour, 0.08), 0)
    canvas.restore()


def snow_globe(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.5, 0.36, 0.36, 0xFFCDE8F6)
    s.body(canvas, "-0.3 -0.3 0.3 -0.3 0.2 -0.19 -0.2 -0.19", 0xFFFFFFFF, 0.1)
    s.flat(canvas, "-0.02 -0.68 0.14 -0.3 -0.18 -0.3", 0xFF3F8F5A, 0)
    s.slab(canvas, 0.08, -0.44, 0.16, 0.15, 0.01, 0xFFE0703A)
    s.flat(canvas, "0.05 -0.43 0.16 -0.54 0.27 -0.43", 0xFFFFFFFF, 0)
    for i in range(9):
        share = (t * 0.25 + i * 0.37) % 1
        x = 0.26 * sin(i * 2.4 + t * 0.4)
        s.dot(canvas, x, -0.8 + 0.5 * share, 0.018, 0.018, 0xFFFFFFFF)
    s.gleam(canvas, -0.16, -0.68, 0.07, 0.05, 0.6)
    s.body(canvas, "-0.3 -0.2 0.3 -0.2 0.36 0 -0.36 0", colour, 0.04)


def rocking_horse(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.translate(0, -0.2)
    canvas.rotate(5 * wave(t * 0.45))
    canvas.translate(0, 0.2)
    s.line(canvas, "-0.6 -0.14 -0.3 -0.03 0.3 -0.03 0.6 -0.14", 0.07, 0xFFD6402F, 0.16)
    for x, foot in ((-0.25, -0.32), (0.22, 0.3)):
        s.line(canvas, f"{x} -0.45 {foot} -0.05", 0.09, dark(colour, 0.1))
    path = "-0.38 -0.45 -0.36 -0.66 0.1 -0.66 0.26 -0.95 0.5 -0.92 0.58 -0.74 0.42 -0.7 0.34 -0.42 0 -0.36"
    s.body(canvas, path, colour, 0.12)
    s.line(canvas, "0.22 -0.96 0.12 -0.8 0.08 -0.64", 0.09, 0xFF6B4228, 0.16)
    s.line(canvas, "-0.36 -0.6 -0.52 -0.5 -0.5 -0.3", 0.08, 0xFF6B4228, 0.16)
    s.slab(canvas, -0.2, -0.7, 0.26, 0.12, 0.04, 0xFFD6402F)
    s.dot(canvas, 0.42, -0.83, 0.024, 0.03, INK)
    canvas.restore()


def spinning_top(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.rotate(6 * wave(t * 0.6))
    s.line(canvas, "0 -0.4 0 -0.56", 0.05, 0xFFF9C62F)
    s.turned(canvas, "0.05 -0.42 0.26 -0.3 0.3 -0.22 0.18 -0.1 0 0", colour, 0.12)
    s.turned(canvas, "0.28 -0.27 0.295 -0.2", 0xFFF9C62F, 0)
    s.line(canvas, f"{0.2 * sin(t * 14):.3f} -0.34 {0.12 * sin(t * 14):.3f} -0.1", 0.03, 0x80FFFFFF)
    canvas.restore()


def piggy_bank(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.2, 0.2):
        s.slab(canvas, x - 0.07, -0.12, 0.14, 0.12, 0.04, dark(colour, 0.1))
    s.ball(canvas, 0, -0.32, 0.4, 0.27, colour)
    s.body(canvas, "0.14 -0.52 0.2 -0.68 0.32 -0.5", dark(colour, 0.08), 0.08)
    s.ball(canvas, 0.4, -0.34, 0.09, 0.1, dark(colour, 0.12))
    for y in (-0.36, -0.31):
        s.dot(canvas, 0.44, y, 0.016, 0.02, dark(colour, 0.5))
    s.dot(canvas, 0.26, -0.42, 0.026, 0.032, INK)
    s.line(canvas, "-0.39 -0.38 -0.48 -0.44 -0.44 -0.5", 0.03, dark(colour, 0.1), 0.16)
    s.line(canvas, "-0.1 -0.575 0.06 -0.575", 0.03, INK)
    s.ball(canvas, -0.02, -0.66, 0.08, 0.08, GOLD)


def pinwheel(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -0.7", 0.035, WOOD)
    canvas.save()
    canvas.translate(0, -0.72)
    canvas.rotate(t * 160)
    for i in range(4):
        canvas.rotate(90)
        s.flat(canvas, "0 0 0 -0.3 0.28 -0.3", (colour, 0xFFF9C62F, 0xFF3F8FD4, 0xFF5BA83C)[i], 0.02)
        s.flat(canvas, "0 0 0 -0.3 0.14 -0.15", dark((colour, 0xFFF9C62F, 0xFF3F8FD4, 0xFF5BA83C)[i], 0.2), 0.02)
    s.ball(canvas, 0, 0, 0.04, 0.04, 0xFFFFFFFF)
    canvas.restore()


def hula_hoop(canvas: Any, colour: Colour, t: float) -> None:
    s.ring(canvas, 0, -0.5, 0.46, 0.46, 0.08, colour)
    for i in range(8):
        a = TAU * i / 8
        s.dot(canvas, cos(a) * 0.46, -0.5 + sin(a) * 0.46, 0.036, 0.036, 0xFFF9E6B0)


def jack_in_the_box(canvas: Any, colour: Colour, t: float) -> None:
    bounce = 0.05 * wave(t * 0.9)
    s.line(canvas, f"0 -0.5 -0.1 -0.6 0.1 -0.68 -0.1 -0.76 0.08 -0.84 0 {-0.92 + bounce:.3f}", 0.05, METAL)
    s.ball(canvas, 0, -1.05 + bounce, 0.18, 0.18, 0xFFF6D3B4)
    s.body(canvas, s.at(0, bounce, "-0.18 -1.14 -0.24 -1.4 0 -1.24 0.24 -1.4 0.18 -1.14"), 0xFF8E3FC7, 0.08)
    for side in (-1, 1):
        s.ball(canvas, side * 0.25, -1.4 + bounce, 0.05, 0.05, GOLD)
        s.dot(canvas, side * 0.07, -1.07 + bounce, 0.022, 0.03, INK)
    s.ball(canvas, 0, -1.02 + bounce, 0.04, 0.04, 0xFFE0403A)
    s.slab(canvas, -0.34, -0.56, 0.68, 0.56, 0.03, colour)
    path = "0 -0.46 0.06 -0.33 0.2 -0.32 0.09 -0.23 0.13 -0.09 0 -0.17 -0.13 -0.09 -0.09 -0.23 -0.2 -0.32 -0.06 -0.33"
    s.flat(canvas, path, 0xFFF9C62F, 0)
    s.body(canvas, "-0.34 -0.56 -0.66 -0.74 -0.62 -0.8 -0.28 -0.62", dark(colour, 0.12), 0.02)


def toy_robot(canvas: Any, colour: Colour, t: float) -> None:
    for side in (-1, 1):
        s.slab(canvas, side * 0.14 - 0.08, -0.24, 0.16, 0.24, 0.03, dark(colour, 0.2))
        s.line(canvas, f"{side * 0.26} -0.58 {side * 0.4} {-0.4 - 0.05 * side * wave(t * 0.8):.3f}", 0.09, METAL)
    s.slab(canvas, -0.26, -0.66, 0.52, 0.44, 0.04, colour)
    s.dot(canvas, 0, -0.44, 0.1, 0.1, 0xFFF9C62F)
    s.slab(canvas, -0.2, -1.0, 0.4, 0.32, 0.05, METAL)
    for side in (-1, 1):
        s.dot(canvas, side * 0.09, -0.86, 0.06, 0.06, 0xFF4FC8F2)
    s.line(canvas, "0 -1 0 -1.14", 0.03, INK)
    s.ball(canvas, 0, -1.16, 0.05, 0.05, 0xFFE0403A)


KINDS: dict[str, Kind] = {
    "rubber_duck": Kind(rubber_duck, 0.62, 0.88, 0xFFFBD12F, weight=0.2, bounce=0.4),
    "paper_plane": Kind(paper_plane, 0.45, 1.0, 0xFFF6F8FB, weight=0.05),
    "snow_globe": Kind(snow_globe, 0.87, 0.74, 0xFF9A3F34, is_brittle=True),
    "rocking_horse": Kind(rocking_horse, 1.0, 1.25, 0xFFE8C08A, seat=(-0.06, -0.7)),
    "spinning_top": Kind(spinning_top, 0.57, 0.6, 0xFFE0403A),
    "piggy_bank": Kind(piggy_bank, 0.74, 0.95, 0xFFF7A0B8, is_brittle=True),
    "pinwheel": Kind(pinwheel, 1.1, 0.8, 0xFFE0483F, weight=0.1),
    "hula_hoop": Kind(hula_hoop, 1.0, 1.0, 0xFFE83F9A, "circle", 0.2, 0.5),
    "jack_in_the_box": Kind(jack_in_the_box, 1.45, 1.0, 0xFF3F7FD9),
    "toy_robot": Kind(toy_robot, 1.2, 0.9, 0xFFE0703A),
}  # fmt: skip
