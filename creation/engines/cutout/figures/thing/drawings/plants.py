"""Flowers, trees and what else has roots."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, light, linear
from creation.engines.cutout.figures.shapes import smooth, tilted
from creation.engines.cutout.figures.thing.drawings.kind import Draw, Kind

LEAF, STEM, BARK = 0xFF5BA83C, 0xFF4F9A3A, 0xFF8A5F3C


def _stem(canvas: Any, high: float, t: float, wide: float = 0.03) -> float:
    """Draws it and returns how far to the side its top sways."""
    sway = 0.03 * high * wave(t * 0.3)
    s.line(canvas, f"0 0 {sway * 0.3:.3f} {-high * 0.5:.3f} {sway:.3f} {-high:.3f}", wide, STEM, 0.16)
    for side, y in ((-1, 0.3), (1, 0.45)):
        leaf = (
            f"0 0 {side * 0.09 * high:.3f} {-0.12 * high:.3f} {side * 0.24 * high:.3f} {-0.1 * high:.3f} "
            f"{side * 0.14 * high:.3f} 0"
        )
        s.body(canvas, s.at(sway * 0.3, -y * high, leaf), LEAF, 0.15)
    return sway


def _petals(
    canvas: Any, x: float, y: float, count: int, out: float, rx: float, ry: float, colour: Colour, turn: float = 0.0
) -> None:
    for i in range(count):
        angle = TAU * i / count + turn
        paint = linear(0, -ry, 0, ry, (light(colour, 0.3), dark(colour, 0.12)))
        tilted(canvas, x + cos(angle) * out, y + sin(angle) * out, rx, ry, angle * 57.2958, paint)


def _bloom(count: int, out: float, rx: float, ry: float, eye: Colour, eye_size: float, high: float = 0.6) -> Draw:
    """A flower with petals about an eye."""

    def draw(canvas: Any, colour: Colour, t: float) -> None:
        x = _stem(canvas, high, t)
        _petals(canvas, x, -high, count, out, rx, ry, colour)
        s.ball(canvas, x, -high, eye_size, eye_size, eye)

    return draw


def sunflower(canvas: Any, colour: Colour, t: float) -> None:
    x = _stem(canvas, 1.15, t, 0.055)
    _petals(canvas, x, -1.2, 14, 0.3, 0.13, 0.06, dark(colour, 0.12), 0.22)
    _petals(canvas, x, -1.2, 14, 0.26, 0.13, 0.06, colour)
    s.ball(canvas, x, -1.2, 0.2, 0.2, 0xFF7A4A26)
    for i in range(16):
        a, r = i * 2.4, 0.045 * (i**0.5)
        s.dot(canvas, x + cos(a) * r, -1.2 + sin(a) * r, 0.014, 0.014, 0xFF4A2A18)


def rose(canvas: Any, colour: Colour, t: float) -> None:
    x = _stem(canvas, 0.6, t)
    for dx, dy, r in ((-0.09, 0.02, 0.1), (0.09, 0.02, 0.1), (0, 0.06, 0.11), (0, -0.04, 0.12)):
        s.ball(canvas, x + dx, -0.64 + dy, r, r * 0.95, colour)
    s.line(
        canvas,
        s.at(x, -0.66, "-0.08 0.02 -0.02 -0.06 0.06 -0.03 0.03 0.04 -0.02 0.02"),
        0.018,
        dark(colour, 0.35),
        0.18,
    )


def tulip(canvas: Any, colour: Colour, t: float) -> None:
    x = _stem(canvas, 0.5, t)
    s.body(
        canvas,
        s.at(
            x, -0.5, "-0.13 -0.26 -0.14 -0.08 -0.06 0.02 0.06 0.02 0.14 -0.08 0.13 -0.26 0.06 -0.16 0 -0.28 -0.06 -0.16"
        ),
        colour,
        0.1,
    )
    s.flat(canvas, s.at(x, -0.5, "0 -0.27 -0.05 -0.12 0 0.01 0.05 -0.12"), light(colour, 0.2), 0.14)


def poppy(canvas: Any, colour: Colour, t: float) -> None:
    x = _stem(canvas, 0.6, t, 0.022)
    for dx, dy in ((-0.11, 0.0), (0.11, 0.0), (0.0, 0.06), (0.0, -0.07)):
        s.ball(canvas, x + dx, -0.63 + dy, 0.14, 0.11, colour)
    s.dot(canvas, x, -0.62, 0.06, 0.05, 0xFF2C2A33)


def dandelion(canvas: Any, colour: Colour, t: float) -> None:
    x = _stem(canvas, 0.6, t, 0.02)
    for i in range(26):
        a, r = i * 2.4, 0.19 * ((i + 3) / 29) ** 0.4
        px, py = x + cos(a) * r, -0.7 + sin(a) * r
        s.line(canvas, f"{x:.3f} -0.7 {px:.3f} {py:.3f}", 0.008, 0xB0FFFFFF)
        s.dot(canvas, px, py, 0.024, 0.024, colour)
    for i in range(3):
        share = (t * 0.25 + i / 3) % 1
        s.dot(canvas, x + 0.15 + 0.4 * share, -0.78 - 0.2 * share, 0.022, 0.022, colour)


def lavender(canvas: Any, colour: Colour, t: float) -> None:
    for k, high in ((-1, 0.62), (0, 0.74), (1, 0.58)):
        sway = k * 0.14 + 0.02 * wave(t * 0.3, k * 0.2)
        s.line(canvas, f"{k * 0.03} 0 {sway:.3f} {-high}", 0.018, STEM)
        for i in range(7):
            s.ball(canvas, sway + 0.022 * (i % 2 * 2 - 1), -high + 0.14 - i * 0.042, 0.034, 0.03, colour)


def lily(canvas: Any, colour: Colour, t: float) -> None:
    x = _stem(canvas, 0.6, t)
    _petals(canvas, x, -0.62, 6, 0.13, 0.13, 0.055, colour, 0.3)
    for i in range(5):
        a = -0.6 - i * 0.5
        s.line(canvas, f"{x:.3f} -0.62 {x + cos(a) * 0.11:.3f} {-0.62 + sin(a) * 0.11:.3f}", 0.01, 0xFFE8A53A)


def orchid(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 -0.08 -0.5 0.1 -0.85 0.34 -0.9", 0.022, STEM, 0.16)
    for side in (-1, 1):
        s.body(canvas, f"0 0 {side * 0.12} -0.1 {side * 0.3} -0.08 {side * 0.16} 0", LEAF, 0.15)
    for x, y in ((-0.05, -0.55), (0.04, -0.76), (0.22, -0.86), (0.38, -0.84)):
        _petals(canvas, x, y, 5, 0.06, 0.065, 0.045, colour, 0.3)
        s.ball(canvas, x, y + 0.01, 0.026, 0.026, 0xFFB0206A)


def bluebell(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -0.5 0.14 -0.66 0.26 -0.6", 0.022, STEM, 0.16)
    s.body(canvas, "0 0 -0.1 -0.2 -0.06 -0.45 0.02 -0.2", LEAF, 0.15)
    for x, y in ((0.03, -0.42), (0.12, -0.52), (0.27, -0.5)):
        s.body(
            canvas,
            s.at(x, y, "-0.03 -0.08 0.03 -0.08 0.06 0.05 0.09 0.08 0.03 0.06 0 0.09 -0.03 0.06 -0.09 0.08 -0.06 0.05"),
            colour,
            0.08,
        )


def _trunk(canvas: Any, high: float, half: float, colour: Colour = BARK) -> None:
    s.turned(canvas, f"{half * 0.75} {-high} {half * 0.65} {-high * 0.5} {half} 0", colour, 0.14)


def _crown(canvas: Any, blobs: tuple[tuple[float, float, float], ...], colour: Colour, t: float) -> None:
    for i, (x, y, r) in enumerate(blobs):
        s.ball(canvas, x + 0.03 * wave(t * 0.35, i * 0.13), y, r, r * 0.94, colour)


_ROUND = (
    (-0.62, -1.75, 0.58),
    (0.62, -1.8, 0.56),
    (-0.45, -2.4, 0.6),
    (0.48, -2.45, 0.58),
    (0.0, -2.05, 0.72),
    (0.0, -2.78, 0.5),
)
_WIDE = ((-0.95, -1.7, 0.5), (0.95, -1.75, 0.5), (-0.5, -2.1, 0.62), (0.55, -2.15, 0.6), (0, -1.8, 0.7), (0, -2.4, 0.5))


def tree(canvas: Any, colour: Colour, t: float) -> None:
    _trunk(canvas, 1.7, 0.22)
    _crown(canvas, _ROUND, colour, t)


def _fruit_tree(fruit: Colour, blobs: tuple[tuple[float, float, float], ...], size: float = 0.085) -> Draw:
    def draw(canvas: Any, colour: Colour, t: float) -> None:
        _trunk(canvas, 1.6, 0.2)
        _crown(canvas, blobs, colour, t)
        for i in range(13):
            a, r = i * 2.4, 0.24 * (i**0.5)
            s.ball(canvas, cos(a) * r, -2.05 + sin(a) * r * 0.75, size, size, fruit)

    return draw


def birch(canvas: Any, colour: Colour, t: float) -> None:
    _trunk(canvas, 2.4, 0.14, 0xFFF1EEE6)
    for i in range(9):
        path = f"{-0.09 + 0.06 * (i % 3)} {-0.15 - i * 0.24} {-0.02 + 0.05 * (i % 3)} {-0.15 - i * 0.24}"
        s.line(canvas, path, 0.03, 0xFF4A4650)
    _crown(
        canvas,
        (
            (-0.3, -1.8, 0.36),
            (0.34, -2.0, 0.38),
            (-0.25, -2.5, 0.4),
            (0.22, -2.8, 0.38),
            (0, -2.3, 0.42),
            (0, -3.1, 0.3),
        ),
        colour,
        t,
    )


def willow(canvas: Any, colour: Colour, t: float) -> None:
    _trunk(canvas, 1.7, 0.24)
    _crown(canvas, ((-0.6, -2.1, 0.5), (0.6, -2.1, 0.5), (0, -2.35, 0.65)), dark(colour, 0.08), t)
    for i in range(15):
        x = -1.15 + i * 0.165
        sway, low = 0.06 * wave(t * 0.3, i * 0.07), -0.35 - 0.25 * (i % 3)
        path = f"{x * 0.7:.3f} -2.25 {x:.3f} -1.5 {x * 1.1 + sway:.3f} {low:.2f}"
        s.line(canvas, path, 0.09, (colour, light(colour, 0.15), dark(colour, 0.12))[i % 3], 0.16)


def cypress(canvas: Any, colour: Colour, t: float) -> None:
    _trunk(canvas, 0.4, 0.1)
    sway = 0.03 * wave(t * 0.3)
    s.body(canvas, f"-0.3 -0.3 -0.38 -1.0 -0.24 -2.2 {sway:.3f} -3.2 0.24 -2.2 0.38 -1.0 0.3 -0.3", colour, 0.14)
    for x, y in ((-0.12, -0.8), (0.12, -1.3), (-0.05, -1.9), (0.06, -2.5)):
        s.line(canvas, f"{x} {y} {x * 0.6} {y - 0.4}", 0.04, dark(colour, 0.2))


def baobab(canvas: Any, colour: Colour, t: float) -> None:
    path = (
        "-0.55 0 -0.4 -0.9 -0.5 -1.6 -1.1 -2.1 -0.5 -1.85 -0.1 -2.3 0.1 -1.8 0.6 -2.2 1.1 -2.1 0.5 -1.6 0.42 -0.9 "
        "0.58 0"
    )
    s.body(canvas, path, 0xFFB08A66, 0.1)
    _crown(
        canvas,
        ((-1.15, -2.2, 0.34), (-0.6, -2.35, 0.3), (0.0, -2.45, 0.36), (0.6, -2.35, 0.3), (1.15, -2.2, 0.34)),
        colour,
        t,
    )


def bonsai(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.36 -0.16 0.36 -0.16 0.28 0 -0.28 0", 0xFF3F6F9A, 0.05)
    s.line(canvas, "0 -0.16 -0.12 -0.3 0.08 -0.46 -0.02 -0.62", 0.09, BARK, 0.16)
    s.line(canvas, "0.06 -0.42 0.26 -0.5", 0.05, BARK)
    for x, y, r in ((-0.04, -0.7, 0.22), (0.3, -0.55, 0.16), (-0.26, -0.5, 0.15)):
        s.ball(canvas, x, y, r, r * 0.55, colour)


def bamboo(canvas: Any, colour: Colour, t: float) -> None:
    for x, high in ((-0.28, 2.4), (0.25, 2.7), (0.0, 3.1)):
        sway = 0.05 * wave(t * 0.3, x)
        s.line(canvas, f"{x} 0 {x + sway:.3f} {-high}", 0.12, colour)
        for k in range(6):
            y = -0.3 - k * high / 6.5
            s.line(canvas, f"{x - 0.06} {y:.2f} {x + 0.06} {y:.2f}", 0.03, dark(colour, 0.3))
        for k in range(3):
            side = 1 if k % 2 else -1
            s.body(
                canvas,
                s.at(x + sway, -high + k * 0.35 + 0.1, f"0 0 {side * 0.18} -0.12 {side * 0.42} 0 {side * 0.18} 0"),
                LEAF,
                0.14,
            )


def bush(canvas: Any, colour: Colour, t: float) -> None:
    _crown(
        canvas,
        ((-0.5, -0.3, 0.32), (0.5, -0.3, 0.32), (-0.24, -0.5, 0.36), (0.26, -0.52, 0.36), (0, -0.34, 0.4)),
        colour,
        t,
    )


def fern(canvas: Any, colour: Colour, t: float) -> None:
    for k in range(7):
        angle = -2.75 + k * 0.4
        for i in range(6):
            r = 0.14 + i * 0.1
            x, y = cos(angle) * r, sin(angle) * r + 0.2 * (r * abs(cos(angle))) ** 2
            tilted(
                canvas,
                x,
                y,
                0.09 - i * 0.008,
                0.035,
                angle * 57.3 + 40,
                linear(0, -0.04, 0, 0.04, (light(colour, 0.2), dark(colour, 0.15))),
            )
            tilted(
                canvas,
                x,
                y,
                0.09 - i * 0.008,
                0.035,
                angle * 57.3 - 40,
                linear(0, -0.04, 0, 0.04, (light(colour, 0.3), colour)),
            )


def grass(canvas: Any, colour: Colour, t: float) -> None:
    for i in range(9):
        x, high = -0.28 + i * 0.07, 0.3 + 0.08 * ((i * 5) % 4)
        tip = x * 1.7 + 0.05 * wave(t * 0.5, i * 0.1)
        canvas.drawPath(
            smooth(
                [(x - 0.03, 0), (x, -high * 0.5), (tip, -high), (x + 0.04, -high * 0.45), (x + 0.03, 0)], tension=0.1
            ),
            linear(0, -0.5, 0, 0, (light(colour, 0.25), dark(colour, 0.15))),
        )


def seed(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.01 -0.2 0.05 -0.15 0.08 -0.07 0.05 -0.01 0 0", colour, 0.17)
    s.line(canvas, "-0.02 -0.15 -0.035 -0.07", 0.014, light(colour, 0.5))


def sprout(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.25 0 -0.15 -0.08 0.15 -0.08 0.25 0", 0xFF7A5638, 0.12)
    sway = 0.015 * wave(t * 0.4)
    s.line(canvas, f"0 -0.06 {sway:.3f} -0.3", 0.03, STEM)
    for side in (-1, 1):
        s.body(
            canvas, s.at(sway, -0.3, f"0 0.01 {side * 0.06} -0.12 {side * 0.2} -0.12 {side * 0.15} -0.01"), colour, 0.15
        )


KINDS: dict[str, Kind] = {
    "sunflower": Kind(sunflower, 1.6, 0.86, 0xFFF9C22F, "capsule", face=(0, -1.2, 0.13)),
    "rose": Kind(rose, 0.78, 0.36, 0xFFD6203A, "capsule"),
    "tulip": Kind(tulip, 0.78, 0.32, 0xFFF2A02F, "capsule"),
    "daisy": Kind(_bloom(12, 0.13, 0.075, 0.032, 0xFFF9C22F, 0.075), 0.8, 0.44, 0xFFFBFAF5, "capsule"),
    "forget_me_not": Kind(_bloom(5, 0.09, 0.085, 0.075, 0xFFF9D94A, 0.045), 0.78, 0.36, 0xFF5B9AE8, "capsule"),
    "violet": Kind(_bloom(5, 0.1, 0.09, 0.065, 0xFFF9C22F, 0.03, 0.42), 0.6, 0.38, 0xFF6A3FB0, "capsule"),
    "daffodil": Kind(_bloom(6, 0.13, 0.1, 0.06, 0xFFF2882F, 0.085), 0.82, 0.46, 0xFFF9E04A, "capsule"),
    "cosmos": Kind(_bloom(8, 0.14, 0.1, 0.06, 0xFFE8A53A, 0.055), 0.84, 0.48, 0xFFE85A9A, "capsule"),
    "poppy": Kind(poppy, 0.82, 0.5, 0xFFE0302A, "capsule"),
    "dandelion": Kind(dandelion, 0.92, 0.44, 0xFFF6F8FA, "capsule", weight=0.1),
    "lavender": Kind(lavender, 0.86, 0.44, 0xFF9A7AD9, "capsule"),
    "lily": Kind(lily, 0.88, 0.52, 0xFFFBE6EC, "capsule"),
    "orchid": Kind(orchid, 1.0, 0.8, 0xFFD98AE0, "capsule"),
    "bluebell": Kind(bluebell, 0.7, 0.5, 0xFF5B6FD9, "capsule"),
    "tree": Kind(tree, 3.3, 2.4, LEAF, weight=2.0, face=(0.05, -2.0, 0.34), seat=(0.0, -2.2)),
    "apple_tree": Kind(_fruit_tree(0xFFE0303A, _WIDE), 2.9, 2.9, 0xFF6AB04A, weight=2.0, face=(0, -1.9, 0.3)),
    "orange_tree": Kind(_fruit_tree(0xFFF58A2C, _ROUND, 0.1), 3.3, 2.4, 0xFF3F8F4A, weight=2.0, face=(0, -2, 0.3)),
    "cherry_tree": Kind(_fruit_tree(0xFFFFE6EE, _WIDE, 0.11), 2.9, 2.9, 0xFFF7A8C4, weight=2.0, face=(0, -1.9, 0.3)),
    "maple_tree": Kind(_fruit_tree(0xFFF2A02F, _ROUND, 0.12), 3.3, 2.4, 0xFFD6482F, weight=2.0, face=(0, -2, 0.3)),
    "birch": Kind(birch, 3.4, 1.5, 0xFF9AC84A, weight=2.0, face=(0, -2.3, 0.2)),
    "willow": Kind(willow, 3.0, 2.7, 0xFF8FB84A, weight=2.0, face=(0, -2.1, 0.26)),
    "cypress": Kind(cypress, 3.2, 0.8, 0xFF2F6F4A, weight=2.0, face=(0, -1.4, 0.16)),
    "baobab": Kind(baobab, 2.85, 3.0, 0xFF7FA84A, weight=2.0, face=(0, -1.0, 0.22)),
    "bonsai": Kind(bonsai, 0.85, 0.9, 0xFF3F8F4A),
    "bamboo": Kind(bamboo, 3.1, 1.3, 0xFF8FC04A),
    "bush": Kind(bush, 0.9, 1.6, 0xFF4F9A3A),
    "fern": Kind(fern, 0.75, 1.4, 0xFF5BA84A),
    "grass": Kind(grass, 0.56, 1.0, 0xFF6AB03A),
    "seed": Kind(seed, 0.2, 0.16, 0xFF9A6A3A, "circle"),
    "sprout": Kind(sprout, 0.43, 0.5, 0xFF7FC84A),
}  # fmt: skip
