"""What is eaten."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.dishes import steam
from creation.engines.cutout.figures.thing.drawings.kind import Kind

LEAF = 0xFF5BA83C


def pancake(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.3 -0.05 -0.27 -0.1 0 -0.13 0.27 -0.1 0.3 -0.05 0.24 -0.005 0 0 -0.24 -0.005"
    s.body(canvas, path, dark(colour, 0.1), 0.15)
    s.dot(canvas, 0, -0.09, 0.27, 0.05, light(colour, 0.12))
    s.dot(canvas, 0, -0.088, 0.21, 0.034, dark(colour, 0.12))
    s.body(canvas, "-0.07 -0.1 -0.05 -0.15 0.06 -0.15 0.08 -0.1", 0xFFFBE48A, 0.06)


def cake(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -0.03, 0.42, 0.05, 0xFFE3E7EC)
    s.turned(canvas, "0.34 -0.34 0.34 -0.04", 0xFFE8B97A, 0)
    s.turned(canvas, "0.345 -0.22 0.345 -0.16", 0xFFFFF3DC, 0)
    s.turned(canvas, "0.3 -0.42 0.35 -0.37 0.35 -0.3", colour, 0.1)
    for i in range(7):
        x = -0.3 + i * 0.1
        s.line(canvas, f"{x:.2f} -0.34 {x:.2f} {-0.27 + 0.04 * (i % 2):.2f}", 0.075, colour)
    s.dot(canvas, 0, -0.41, 0.31, 0.05, light(colour, 0.25))
    for x in (-0.2, 0.0, 0.2):
        s.slab(canvas, x - 0.018, -0.58, 0.036, 0.17, 0.01, (0xFF4FB8F2, 0xFFF9C62F, 0xFF7FC85A)[round(x * 5) + 1])
        flick = 0.02 * wave(t * 3, x)
        s.flat(canvas, s.at(x, -0.6, f"-0.025 0 0 {-0.08 - flick:.3f} 0.025 0 0 0.02"), 0xFFFFB52C, 0.14)


def fried_chicken(canvas: Any, colour: Colour, t: float) -> None:
    for x, y, flip in ((-0.2, -0.1, -1), (0.2, -0.1, 1), (0.0, -0.22, 1)):
        s.line(canvas, f"{x} {y} {x + flip * 0.26} {y - 0.16}", 0.05, 0xFFF6EBD8)
        s.ball(canvas, x + flip * 0.28, y - 0.18, 0.045, 0.04, 0xFFFDF8EC)
        s.body(
            canvas, s.at(x, y, f"-0.16 0.02 -0.12 -0.12 0.04 -0.15 {flip * 0.17} -0.1 0.14 0.06 0 0.1"), colour, 0.15
        )
        for k in range(6):
            a = TAU * k / 6
            s.dot(
                canvas,
                x + cos(a) * 0.08,
                y - 0.02 + sin(a) * 0.06,
                0.022,
                0.016,
                light(colour, 0.35) if k % 2 else dark(colour, 0.22),
            )
    steam(canvas, 0, -0.42, t)


def fried_egg(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.28 -0.05 -0.22 -0.1 -0.1 -0.1 0.02 -0.12 0.16 -0.1 0.28 -0.06 0.22 0 0 0 -0.2 0"
    s.body(canvas, path, 0xFFFBFAF5, 0.15)
    s.ball(canvas, 0.0, -0.11, 0.12, 0.075, colour)


def sausage(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.26 -0.16 0 -0.1 0.26 -0.16", 0.18, colour, 0.16)
    s.line(canvas, "-0.24 -0.2 0 -0.14 0.24 -0.2", 0.03, light(colour, 0.4), 0.16)
    for x in (-0.14, 0.0, 0.14):
        s.line(canvas, f"{x - 0.03} -0.07 {x + 0.03} -0.17", 0.02, dark(colour, 0.35))


def jelly(canvas: Any, colour: Colour, t: float) -> None:
    wobble = 0.02 * wave(t * 1.4)
    s.dot(canvas, 0, -0.02, 0.36, 0.04, 0xFFE3E7EC)
    path = (
        f"-0.29 -0.02 {-0.24 + wobble:.3f} -0.24 {-0.16 + wobble * 2:.3f} -0.36 {0.16 + wobble * 2:.3f} -0.36 "
        f"{0.24 + wobble:.3f} -0.24 0.29 -0.02"
    )
    s.body(canvas, path, faded(colour, 0.85), 0.1)
    for x in (-0.16, 0.0, 0.16):
        s.line(canvas, f"{x:.2f} -0.06 {x * 0.8 + wobble:.3f} -0.28", 0.025, faded(0xFFFFFFFF, 0.3))
    s.ball(canvas, wobble * 2, -0.4, 0.055, 0.055, 0xFFD6202A)


def soup(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.3 -0.22 0.27 -0.1 0.16 0", 0xFF4F8FC7, 0.14)
    s.dot(canvas, 0, -0.22, 0.3, 0.06, 0xFFE6EFF6)
    s.dot(canvas, 0, -0.215, 0.26, 0.046, colour)
    for x, y in ((-0.12, -0.22), (0.05, -0.205), (0.14, -0.225)):
        s.dot(canvas, x, y, 0.03, 0.014, LEAF)
    steam(canvas, 0, -0.3, t, 1.3)


def gingerbread_man(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.2 -0.36 0.2 -0.36", 0.12, colour)
    for side in (-1, 1):
        s.line(canvas, f"{side * 0.04} -0.24 {side * 0.12} -0.06", 0.13, colour)
    s.body(canvas, "-0.1 -0.42 0.1 -0.42 0.12 -0.2 -0.12 -0.2", colour, 0.08)
    s.ball(canvas, 0, -0.53, 0.13, 0.125, colour)
    for side in (-1, 1):
        s.dot(canvas, side * 0.045, -0.55, 0.016, 0.018, 0xFF3A2A2E)
        s.line(canvas, f"{side * 0.22} -0.41 {side * 0.22} -0.31", 0.016, 0xFFFFFFFF)
        s.line(canvas, f"{side * 0.08} -0.07 {side * 0.17} -0.09", 0.016, 0xFFFFFFFF)
    s.line(canvas, "-0.05 -0.5 0 -0.475 0.05 -0.5", 0.016, 0xFFFFFFFF, 0.2)
    for y, shade in ((-0.36, 0xFFE0483F), (-0.28, 0xFF5BA83C)):
        s.ball(canvas, 0, y, 0.022, 0.022, shade)


def ice_lolly(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.03, -0.18, 0.06, 0.18, 0.02, 0xFFE3C08A)
    s.slab(canvas, -0.12, -0.6, 0.24, 0.44, 0.11, colour)
    s.plate(canvas, -0.12, -0.34, 0.24, 0.1, 0, 0xFFFFF3DC)
    s.line(canvas, "-0.05 -0.52 -0.05 -0.24", 0.025, 0x60FFFFFF)


def _fruit(canvas: Any, colour: Colour, rx: float, ry: float) -> None:
    s.ball(canvas, 0, -ry, rx, ry, colour)
    s.gleam(canvas, -rx * 0.35, -ry * 1.4, rx * 0.16, ry * 0.22, 0.4)


def _stalk(canvas: Any, y: float, leaf: bool = True) -> None:
    s.line(canvas, f"0 {y + 0.02} 0.02 {y - 0.06}", 0.02, 0xFF7A5230)
    if leaf:
        s.body(canvas, s.at(0.02, y - 0.03, "0 0 0.05 -0.06 0.13 -0.06 0.09 0.01"), LEAF, 0.14)


def orange(canvas: Any, colour: Colour, t: float) -> None:
    _fruit(canvas, colour, 0.14, 0.135)
    for x, y in ((-0.06, -0.1), (0.04, -0.06), (0.07, -0.14), (0, -0.18), (-0.02, -0.12)):
        s.dot(canvas, x, y, 0.006, 0.006, dark(colour, 0.2))
    _stalk(canvas, -0.27)


def plum(canvas: Any, colour: Colour, t: float) -> None:
    _fruit(canvas, colour, 0.11, 0.125)
    s.line(canvas, "0.02 -0.24 0.045 -0.14 0.02 -0.02", 0.012, dark(colour, 0.3), 0.2)
    _stalk(canvas, -0.25)


def pomegranate(canvas: Any, colour: Colour, t: float) -> None:
    s.flat(canvas, "-0.05 -0.28 -0.06 -0.36 0 -0.31 0.06 -0.36 0.05 -0.28", dark(colour, 0.1), 0.02)
    _fruit(canvas, colour, 0.16, 0.15)
    s.dot(canvas, 0.05, -0.13, 0.08, 0.09, 0xFFF6D9B0)
    for x, y in ((0.02, -0.17), (0.07, -0.17), (0.0, -0.12), (0.05, -0.12), (0.1, -0.13), (0.03, -0.08), (0.08, -0.08)):
        s.ball(canvas, x, y, 0.022, 0.022, 0xFFB0102A)


def dragon_fruit(canvas: Any, colour: Colour, t: float) -> None:
    for i in range(7):
        a = TAU * i / 7 - 1.9
        x, y = cos(a) * 0.13, -0.18 + sin(a) * 0.16
        path = f"{x - 0.05:.3f} {y:.3f} {x * 1.7:.3f} {y + sin(a) * 0.1 - 0.03:.3f} {x + 0.05:.3f} {y:.3f}"
        s.flat(canvas, path, 0xFF8FC85A, 0.1)
    _fruit(canvas, colour, 0.15, 0.18)
    for x, y in ((-0.07, -0.25), (0.06, -0.22), (-0.05, -0.12), (0.07, -0.1)):
        s.flat(canvas, s.at(x, y, "-0.04 0.02 0.02 -0.06 0.04 0.03"), 0xFF9AD06A, 0.1)


def papaya(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.03 -0.46 0.1 -0.38 0.16 -0.2 0.13 -0.05 0 0", dark(colour, 0.1), 0.17)
    s.turned(canvas, "0.02 -0.42 0.07 -0.36 0.125 -0.2 0.1 -0.06 0 -0.03", light(colour, 0.15), 0.17)
    s.dot(canvas, 0, -0.2, 0.05, 0.11, dark(colour, 0.35))
    for k in range(8):
        s.ball(canvas, 0.022 * (k % 2 * 2 - 1), -0.28 + k * 0.022, 0.014, 0.014, 0xFF2C2A33)


def raspberry(canvas: Any, colour: Colour, t: float) -> None:
    for row, count in enumerate((2, 3, 4, 4, 3)):
        for i in range(count):
            s.ball(canvas, (i - (count - 1) / 2) * 0.055, -0.03 - row * 0.048, 0.034, 0.034, colour)
    for x in (-0.07, 0.0, 0.07):
        s.flat(canvas, s.at(x, -0.25, "-0.04 0.03 0 -0.06 0.04 0.03"), LEAF, 0.1)


def fig(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.015 -0.34 0.025 -0.28 0.06 -0.22 0.13 -0.1 0.1 -0.02 0 0", colour, 0.17)
    for x in (-0.05, 0.0, 0.05):
        s.line(canvas, f"{x * 0.3} -0.26 {x} -0.1 {x * 0.7} -0.01", 0.01, light(colour, 0.3), 0.16)


def radish(canvas: Any, colour: Colour, t: float) -> None:
    for x in (-0.1, 0.0, 0.1):
        s.body(canvas, f"0 -0.26 {x - 0.06} -0.4 {x * 1.4} -0.54 {x + 0.07} -0.4", LEAF, 0.14)
    s.turned(canvas, "0.03 -0.28 0.12 -0.22 0.12 -0.14 0.05 -0.06 0.01 0", colour, 0.16)
    s.flat(canvas, "-0.07 -0.1 0 -0.09 0.07 -0.1 0.01 0 -0.01 0", 0xFFFBF6F2, 0.06)


def pumpkin(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.03 -0.5 -0.05 -0.64 0.06 -0.64 0.04 -0.5", 0xFF5B8A3A, 0.06)
    for x, rx in ((-0.28, 0.17), (0.28, 0.17), (-0.15, 0.19), (0.15, 0.19), (0.0, 0.17)):
        s.ball(canvas, x, -0.27, rx, 0.27, colour)


def cabbage(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.22, 0.24, 0.22, light(colour, 0.2))
    s.body(canvas, "-0.26 -0.2 -0.2 -0.36 -0.05 -0.42 -0.1 -0.2 -0.14 -0.02", colour, 0.15)
    s.body(canvas, "0.26 -0.2 0.2 -0.36 0.05 -0.42 0.1 -0.2 0.14 -0.02", dark(colour, 0.08), 0.15)
    for side in (-1, 1):
        s.line(canvas, f"{side * 0.13} -0.04 {side * 0.15} -0.2 {side * 0.1} -0.36", 0.014, light(colour, 0.5), 0.16)


def cauliflower(canvas: Any, colour: Colour, t: float) -> None:
    for x, y, r in (
        (-0.13, -0.26, 0.11),
        (0.13, -0.26, 0.11),
        (-0.06, -0.35, 0.1),
        (0.07, -0.35, 0.1),
        (0, -0.26, 0.12),
    ):
        s.ball(canvas, x, y, r, r * 0.9, colour)
    for x in (-0.2, 0.2, 0.0):
        s.body(canvas, f"{x * 0.2} 0 {x - 0.1} -0.12 {x * 1.25} -0.28 {x + 0.1} -0.12", 0xFF7FB85A, 0.14)


def sushi(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.2, -0.16, 0.4, 0.16, 0.07, 0xFFFBFAF5)
    s.body(canvas, "-0.25 -0.12 -0.2 -0.22 0 -0.26 0.2 -0.22 0.25 -0.12 0 -0.15", colour, 0.13)
    for x in (-0.12, 0.0, 0.12):
        s.line(canvas, f"{x - 0.02} -0.23 {x + 0.03} -0.16", 0.016, light(colour, 0.6))


KINDS: dict[str, Kind] = {
    "pancake": Kind(pancake, 0.16, 0.6, 0xFFE0A24A, weight=0.4, bounce=0.0),
    "cake": Kind(cake, 0.68, 0.84, 0xFFF7A8C4, weight=0.5, face=(0, -0.2, 0.11)),
    "fried_chicken": Kind(fried_chicken, 0.5, 0.9, 0xFFC9813A),
    "fried_egg": Kind(fried_egg, 0.19, 0.56, 0xFFF9B62F, weight=0.5, bounce=0.0),
    "sausage": Kind(sausage, 0.26, 0.7, 0xFFB5553A, "capsule"),
    "jelly": Kind(jelly, 0.46, 0.7, 0xFFE0404F, weight=0.6, bounce=0.5),
    "soup": Kind(soup, 0.34, 0.6, 0xFFE8882F, is_brittle=True),
    "gingerbread_man": Kind(gingerbread_man, 0.66, 0.52, 0xFFB5743A, face=(0, -0.53, 0.08)),
    "ice_lolly": Kind(ice_lolly, 0.6, 0.24, 0xFF4FC0E8),
    "orange": Kind(orange, 0.34, 0.28, 0xFFF58A2C, "circle", bounce=0.3),
    "plum": Kind(plum, 0.33, 0.24, 0xFF7A3A8A, "circle", bounce=0.2),
    "pomegranate": Kind(pomegranate, 0.36, 0.32, 0xFFC92F3A, "circle"),
    "dragon_fruit": Kind(dragon_fruit, 0.4, 0.42, 0xFFE83F8A, "circle"),
    "papaya": Kind(papaya, 0.46, 0.32, 0xFFF2952F, "capsule"),
    "raspberry": Kind(raspberry, 0.32, 0.26, 0xFFD6304F, "circle"),
    "fig": Kind(fig, 0.34, 0.26, 0xFF5B3A6A, "circle"),
    "radish": Kind(radish, 0.54, 0.32, 0xFFD6305A, "capsule"),
    "pumpkin": Kind(pumpkin, 0.64, 0.9, 0xFFF0852A, "circle"),
    "cabbage": Kind(cabbage, 0.44, 0.52, 0xFF7FBF4A, "circle"),
    "cauliflower": Kind(cauliflower, 0.46, 0.5, 0xFFFBF6E6, "circle"),
    "sushi": Kind(sushi, 0.27, 0.5, 0xFFF2744A),
}  # fmt: skip
