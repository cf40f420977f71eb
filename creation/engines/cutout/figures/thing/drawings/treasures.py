"""Things of tales and battles: swords, cannons, lamps with a spirit, fires."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL, WOOD, GOLD = 0xFF3A3D46, 0xFFC3CAD3, 0xFFB57F4A, 0xFFE8B640


def sword(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.07 -0.4 -0.07 -1.2 0 -1.35 0.07 -1.2 0.07 -0.4", colour, 0)
    s.flat(canvas, "0 -0.4 0 -1.35 0.07 -1.2 0.07 -0.4", dark(colour, 0.2), 0)
    s.slab(canvas, -0.26, -0.44, 0.52, 0.1, 0.04, GOLD)
    s.slab(canvas, -0.05, -0.36, 0.1, 0.28, 0.03, 0xFF7A3A2A)
    s.ball(canvas, 0, -0.07, 0.075, 0.07, GOLD)


def laser_sword(canvas: Any, colour: Colour, t: float) -> None:
    shine = 1 + 0.08 * wave(t * 8)
    s.line(canvas, "0 -0.4 0 -1.5", 0.28 * shine, faded(colour, 0.3))
    s.line(canvas, "0 -0.4 0 -1.5", 0.16, faded(colour, 0.8))
    s.line(canvas, "0 -0.4 0 -1.5", 0.07, 0xFFFFFFFF)
    s.slab(canvas, -0.08, -0.4, 0.16, 0.4, 0.03, METAL)
    for y in (-0.3, -0.2, -0.1):
        s.slab(canvas, -0.09, y, 0.18, 0.05, 0.01, INK)


def cannon(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.9 -0.1 -0.3 -0.5 0.2 -0.4 -0.2 -0.05", WOOD, 0.05)
    canvas.save()
    canvas.translate(-0.1, -0.52)
    canvas.rotate(-12)
    path = "-0.55 -0.22 0.9 -0.15 0.95 -0.2 1.02 -0.2 1.02 0.2 0.95 0.2 0.9 0.15 -0.55 0.22 -0.66 0"
    s.body(canvas, path, colour, 0.03)
    s.ball(canvas, -0.7, 0, 0.09, 0.09, colour)
    s.dot(canvas, 1.02, 0, 0.05, 0.13, 0xFF16161C)
    canvas.restore()
    s.ring(canvas, 0, -0.38, 0.32, 0.32, 0.1, dark(WOOD, 0.2))
    for i in range(6):
        a = TAU * i / 6
        s.line(canvas, f"0 -0.38 {cos(a) * 0.3:.3f} {-0.38 + sin(a) * 0.3:.3f}", 0.05, WOOD)


def catapult(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.9, -0.36, 1.8, 0.16, 0.03, colour)
    s.line(canvas, "0.1 -0.3 0.3 -1.15", 0.1, dark(colour, 0.12))
    s.line(canvas, "0.65 -0.3 0.3 -1.15", 0.1, dark(colour, 0.12))
    s.line(canvas, "0.1 -0.4 -0.85 -1.15", 0.09, colour)
    s.body(canvas, "-1.05 -1.2 -0.7 -1.4 -0.75 -1.1 -0.95 -1.0", dark(colour, 0.25), 0.12)
    s.ball(canvas, -0.9, -1.32, 0.14, 0.14, 0xFF9A9690)
    for x in (-0.6, 0.6):
        s.ring(canvas, x, -0.2, 0.16, 0.16, 0.08, dark(colour, 0.25))


def anvil(canvas: Any, colour: Colour, t: float) -> None:
    path = "-0.55 -0.5 0.3 -0.5 0.32 -0.34 0.12 -0.26 0.14 -0.12 0.3 0 -0.3 0 -0.14 -0.12 -0.14 -0.26 -0.3 -0.32"
    s.body(canvas, path, colour, 0.05)
    s.slab(canvas, -0.3, -0.52, 0.64, 0.08, 0.02, light(colour, 0.3))


def magic_lamp(canvas: Any, colour: Colour, t: float) -> None:
    for i in range(3):
        share = (t * 0.4 + i / 3) % 1
        s.dot(
            canvas,
            0.56 + 0.1 * wave(share + i),
            -0.36 - 0.5 * share,
            0.06 + 0.08 * share,
            0.06 + 0.06 * share,
            faded(0xFF9A6AE0, 0.7 * (1 - share)),
        )
    s.ring(canvas, -0.36, -0.24, 0.14, 0.13, 0.05, colour)
    path = "-0.3 -0.2 -0.24 -0.34 0.1 -0.34 0.34 -0.26 0.6 -0.38 0.56 -0.26 0.34 -0.12 0.1 -0.06 -0.16 -0.06"
    s.body(canvas, path, colour, 0.13)
    s.turned(canvas, "0.03 -0.5 0.14 -0.4 0.2 -0.33", dark(colour, 0.08), 0.14)
    s.body(canvas, "-0.14 -0.07 0.14 -0.07 0.22 0 -0.22 0", dark(colour, 0.1), 0.06)


def potion(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.06, -0.58, 0.12, 0.1, 0.02, 0xFFB58A54)
    s.turned(canvas, "0.06 -0.5 0.06 -0.38 0.22 -0.2 0.22 -0.1 0.14 0", 0x90D5EEF6, 0.14)
    s.turned(canvas, "0.17 -0.26 0.205 -0.18 0.2 -0.09 0.13 -0.015", colour, 0.14)
    for i in range(3):
        share = (t * 0.5 + i / 3) % 1
        s.dot(canvas, -0.08 + i * 0.08, -0.06 - 0.18 * share, 0.02, 0.02, 0xB0FFFFFF)


def cauldron(canvas: Any, colour: Colour, t: float) -> None:
    for i in range(4):
        share = (t * 0.4 + i / 4) % 1
        s.dot(canvas, -0.2 + i * 0.14, -0.74 - 0.3 * share, 0.07, 0.07, faded(0xFF7FE05A, 0.7 * (1 - share)))
    for x in (-0.26, 0.26):
        s.line(canvas, f"{x} -0.1 {x * 1.2:.2f} 0", 0.08, colour)
    s.turned(canvas, "0.42 -0.66 0.36 -0.58 0.48 -0.36 0.4 -0.14 0.18 -0.04", colour, 0.15)
    s.dot(canvas, 0, -0.66, 0.42, 0.07, light(colour, 0.15))
    s.dot(canvas, 0, -0.66, 0.37, 0.052, 0xFF7FE05A)


def campfire(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -0.4, 0.8, 0.6, faded(0xFFFFB84A, 0.2))
    for x, high in ((-0.2, 0.6), (0.2, 0.55), (0.0, 0.9)):
        flick = high * (1 + 0.12 * wave(t * 2.2 + x * 3))
        for share, shade in ((1.0, colour), (0.65, 0xFFFFC23A), (0.32, 0xFFFFF6CF)):
            w, h = 0.24 * share, flick * share
            left = f"{-w:.3f} 0 {-w * 0.7:.3f} {-h * 0.5:.3f} {0.03 * wave(t * 1.7):.3f} {-h:.3f}"
            s.flat(canvas, s.at(x, -0.08, f"{left} {w * 0.7:.3f} {-h * 0.5:.3f} {w:.3f} 0"), shade, 0.13)
    s.line(canvas, "-0.5 -0.06 0.5 -0.2", 0.14, 0xFF7A4A2A)
    s.line(canvas, "-0.5 -0.2 0.5 -0.06", 0.14, 0xFF9A6236)


def fireworks(canvas: Any, colour: Colour, t: float) -> None:
    for x, y, size, lag, shade in (
        (0.0, -1.9, 1.0, 0.0, colour),
        (-0.8, -1.2, 0.6, 0.4, 0xFFF9C62F),
        (0.85, -1.1, 0.65, 0.7, 0xFF4FC8F2),
    ):
        share = 0.45 + 0.55 * ((t * 0.5 + lag) % 1)
        for i in range(14):
            a = TAU * i / 14
            r = size * share
            path = (
                f"{x + cos(a) * r * 0.35:.3f} {y + sin(a) * r * 0.35:.3f} {x + cos(a) * r * 0.85:.3f} "
                f"{y + sin(a) * r * 0.85:.3f}"
            )
            s.line(canvas, path, 0.055 * size, shade)
            s.dot(canvas, x + cos(a) * r, y + sin(a) * r, 0.06 * size, 0.06 * size, light(shade, 0.6))
    s.line(canvas, "0 0 0.03 -0.9", 0.03, 0x90FFE6A0)


KINDS: dict[str, Kind] = {
    "sword": Kind(sword, 1.36, 0.52, 0xFFD5DAE2, "capsule", 3.0),
    "laser_sword": Kind(laser_sword, 1.6, 0.3, 0xFF3FE07A, "capsule"),
    "cannon": Kind(cannon, 1.0, 1.95, 0xFF3A3D46, weight=6.0),
    "catapult": Kind(catapult, 1.46, 2.1, 0xFFA8703F, weight=3.0),
    "anvil": Kind(anvil, 0.52, 0.9, 0xFF5B606C, weight=8.0, bounce=0.0),
    "magic_lamp": Kind(magic_lamp, 0.52, 1.1, 0xFFE8B640, weight=2.0),
    "potion": Kind(potion, 0.58, 0.44, 0xFF9A3FD9, is_brittle=True),
    "cauldron": Kind(cauldron, 0.75, 0.96, 0xFF34363D, weight=4.0, face=(0, -0.36, 0.16)),
    "campfire": Kind(campfire, 1.05, 1.2, 0xFFF2762E),
    "fireworks": Kind(fireworks, 2.9, 2.9, 0xFFF2487A, weight=0.1),
}  # fmt: skip
