"""What stands on tables and breaks."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, stroke
from creation.engines.cutout.figures.thing.drawings.kind import Kind

_GLASSY = 0x8FCFE9F5


def steam(canvas: Any, x: float, y: float, t: float, size: float = 1.0) -> None:
    for i in (-1, 1):
        share = (t * 0.4 + 0.3 * i) % 1.0
        px, py = x + i * 0.05 * size + 0.02 * wave(t * 0.6 + i * 0.3), y - 0.1 * share * size
        path = (
            f"{px:.3f} {py:.3f} {px + 0.025 * size:.3f} {py - 0.06 * size:.3f} {px - 0.01:.3f} {py - 0.13 * size:.3f}"
        )
        s.line(canvas, path, 0.022 * size, faded(0xFFFFFFFF, 0.7 * (1 - share)), 0.16)


def cup(canvas: Any, colour: Colour, t: float) -> None:
    canvas.drawOval(skia.Rect(0.1, -0.27, 0.27, -0.09), stroke(dark(colour, 0.12), 0.04))
    s.turned(canvas, "0.19 -0.36 0.185 -0.2 0.16 -0.06 0.1 0", colour, 0.12)
    s.dot(canvas, 0, -0.36, 0.19, 0.045, light(colour, 0.45))
    s.dot(canvas, 0, -0.355, 0.16, 0.032, 0xFF6B4228)
    steam(canvas, 0, -0.4, t)


def glass(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.12 -0.4 0.115 -0.2 0.1 0", _GLASSY, 0)
    s.turned(canvas, "0.108 -0.28 0.1 -0.14 0.09 -0.03", faded(colour, 0.75), 0)
    s.dot(canvas, 0, -0.28, 0.108, 0.024, light(colour, 0.3))
    s.ring(canvas, 0, -0.4, 0.12, 0.026, 0.014, 0xD0FFFFFF)
    s.line(canvas, "-0.075 -0.36 -0.068 -0.08", 0.02, 0x90FFFFFF)


def plate(canvas: Any, colour: Colour, t: float) -> None:
    s.dot(canvas, 0, -0.2, 0.26, 0.2, dark(colour, 0.14))
    s.ball(canvas, 0, -0.215, 0.26, 0.2, colour)
    s.ring(canvas, 0, -0.215, 0.235, 0.178, 0.016, 0xFF4F8FC7)
    s.dot(canvas, 0, -0.21, 0.17, 0.125, dark(colour, 0.08))
    s.ball(canvas, 0, -0.205, 0.16, 0.115, light(colour, 0.3))


def vase(canvas: Any, colour: Colour, t: float) -> None:
    for x, lean, shade in ((-0.1, -0.18, 0xFFF27FA8), (0.1, 0.17, 0xFFF9C62F), (0.0, 0.0, 0xFFE0483F)):
        tip = lean + 0.012 * wave(t * 0.5, x)
        s.line(canvas, f"{x * 0.3} -0.5 {tip * 0.7:.3f} -0.68 {tip:.3f} -0.8", 0.022, 0xFF5B9A3C, 0.16)
        for dx, dy in ((-0.05, 0), (0.05, 0), (0, -0.05), (0, 0.05), (0, 0)):
            s.ball(canvas, tip + dx, -0.85 + abs(x) * 0.6 + dy, 0.05, 0.05, shade if dx or dy else 0xFFFFE6A0)
    s.turned(canvas, "0.11 -0.54 0.075 -0.48 0.08 -0.43 0.2 -0.3 0.215 -0.2 0.17 -0.08 0.11 0", colour)
    s.dot(canvas, 0, -0.54, 0.11, 0.024, dark(colour, 0.4))
    s.line(canvas, "-0.195 -0.27 0 -0.24 0.195 -0.27", 0.022, light(colour, 0.6), 0.16)
    s.line(canvas, "-0.205 -0.17 0 -0.14 0.205 -0.17", 0.022, light(colour, 0.6), 0.16)


def bottle(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.035 -0.6 0.035 -0.46 0.06 -0.4 0.1 -0.34 0.1 -0.05 0.09 0", colour, 0.08)
    s.plate(canvas, -0.045, -0.62, 0.09, 0.06, 0.015, 0xFFC98A4A)
    s.slab(canvas, -0.1, -0.27, 0.2, 0.16, 0.01, 0xFFFFF3DC)
    s.line(canvas, "-0.05 -0.21 0.05 -0.21", 0.02, 0xFFE0483F)
    s.line(canvas, "-0.065 -0.33 -0.065 -0.06", 0.018, 0x60FFFFFF)


def bowl(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.27 -0.24 0.25 -0.13 0.16 -0.03 0.1 0", colour, 0.16)
    s.dot(canvas, 0, -0.24, 0.27, 0.05, dark(colour, 0.3))
    s.ring(canvas, 0, -0.24, 0.262, 0.046, 0.016, light(colour, 0.55))


def jug(canvas: Any, colour: Colour, t: float) -> None:
    s.ring(canvas, 0.17, -0.27, 0.1, 0.12, 0.04, dark(colour, 0.1))
    s.turned(canvas, "0.11 -0.46 0.09 -0.38 0.16 -0.24 0.17 -0.13 0.12 0", colour)
    s.flat(canvas, "-0.11 -0.46 -0.18 -0.5 -0.1 -0.4", colour, 0.1)
    s.dot(canvas, 0, -0.46, 0.11, 0.025, dark(colour, 0.35))
    for x in (-0.07, 0.0, 0.07):
        s.dot(canvas, x, -0.2, 0.022, 0.022, light(colour, 0.7))


def flowerpot(canvas: Any, colour: Colour, t: float) -> None:
    for angle, long in ((-0.9, 0.2), (-0.4, 0.28), (0.1, 0.32), (0.5, 0.27), (0.95, 0.2)):
        x, y = angle * long * 0.8 + 0.01 * wave(t * 0.5, angle), -0.28 - long * (1 - angle * angle * 0.4)
        path = f"-0.02 -0.26 {x - 0.05:.3f} {(y - 0.2) / 2:.3f} {x:.3f} {y:.3f} {x + 0.06:.3f} {(y - 0.26) / 2:.3f}"
        s.body(canvas, path, 0xFF5BA83C, 0.14)
    s.turned(canvas, "0.15 -0.22 0.1 0", colour, 0)
    s.turned(canvas, "0.17 -0.29 0.165 -0.21", colour, 0)


def egg(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.02 -0.3 0.07 -0.26 0.115 -0.14 0.1 -0.05 0.05 -0.005 0 0", colour, 0.17)
    s.gleam(canvas, -0.03, -0.2, 0.025, 0.04, 0.5)


def fishbowl(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.16 -0.44 0.15 -0.4 0.27 -0.26 0.26 -0.12 0.15 0", 0x70BFE6F7, 0.15)
    s.turned(canvas, "0.235 -0.31 0.265 -0.2 0.24 -0.1 0.15 -0.015", 0xB04FB0E0, 0.15)
    x = 0.07 * wave(t * 0.25)
    s.body(
        canvas,
        s.at(x, -0.17, "-0.07 0 -0.13 -0.05 -0.12 0.05 -0.05 0.02 0.03 0.045 0.08 0 0.03 -0.045 -0.05 -0.02"),
        colour,
        0.12,
    )
    s.dot(canvas, x + 0.045, -0.175, 0.01, 0.012, 0xFF2A2030)
    for i in range(3):
        share = (t * 0.4 + i / 3) % 1
        s.dot(canvas, 0.12 + 0.01 * wave(t + i), -0.1 - 0.18 * share, 0.012, 0.012, 0xA0FFFFFF)
    s.ring(canvas, 0, -0.44, 0.16, 0.03, 0.02, 0xD0FFFFFF)
    s.line(canvas, "-0.2 -0.3 -0.225 -0.2 -0.2 -0.12", 0.022, 0xA0FFFFFF, 0.16)


def can(canvas: Any, colour: Colour, t: float) -> None:
    s.turned(canvas, "0.12 -0.34 0.12 0", 0xFFC9CFD8, 0)
    s.turned(canvas, "0.122 -0.29 0.122 -0.05", colour, 0)
    s.dot(canvas, 0, -0.34, 0.12, 0.026, 0xFFE3E7EC)
    s.dot(canvas, 0, -0.17, 0.06, 0.06, 0xFFFFF3DC)


def carton(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.12, -0.36, 0.24, 0.36, 0.01, 0xFFF8F9FC)
    s.body(canvas, "-0.12 -0.36 -0.09 -0.46 0.09 -0.46 0.12 -0.36", dark(0xFFF8F9FC, 0.1), 0)
    s.slab(canvas, -0.1, -0.52, 0.2, 0.07, 0.01, colour)
    s.flat(canvas, "-0.12 -0.18 0 -0.23 0.12 -0.17 0.12 0 -0.12 0", colour, 0.08)


def pot(canvas: Any, colour: Colour, t: float) -> None:
    for side in (-1, 1):
        s.ring(canvas, side * 0.28, -0.24, 0.05, 0.04, 0.03, 0xFF34363D)
    s.turned(canvas, "0.26 -0.32 0.26 -0.05 0.22 0", colour, 0.06)
    s.turned(canvas, "0.1 -0.42 0.22 -0.39 0.275 -0.33 0.275 -0.31", light(colour, 0.15), 0.12)
    s.ball(canvas, 0, -0.45, 0.04, 0.035, 0xFF34363D)
    steam(canvas, 0.14, -0.4, t)


def frying_pan(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0.26 -0.1 0.62 -0.16", 0.06, 0xFF6B4228)
    s.turned(canvas, "0.3 -0.14 0.28 -0.05 0.22 0", colour, 0.1)
    s.dot(canvas, 0, -0.14, 0.3, 0.055, light(colour, 0.25))
    s.dot(canvas, 0, -0.13, 0.26, 0.042, dark(colour, 0.25))


def kettle(canvas: Any, colour: Colour, t: float) -> None:
    steam(canvas, 0.3, -0.38, t)
    s.ring(canvas, 0, -0.36, 0.15, 0.16, 0.035, 0xFF34363D)
    s.line(canvas, "0.15 -0.12 0.25 -0.2 0.3 -0.34", 0.07, dark(colour, 0.1), 0.16)
    s.turned(canvas, "0.06 -0.38 0.14 -0.34 0.2 -0.18 0.21 -0.05 0.18 0", colour, 0.14)
    s.ball(canvas, 0, -0.4, 0.03, 0.025, 0xFF34363D)


KINDS: dict[str, Kind] = {
    "cup": Kind(cup, 0.42, 0.46, 0xFF4FA3D9, is_brittle=True, face=(0.0, -0.2, 0.11)),
    "glass": Kind(glass, 0.42, 0.25, 0xFF6FC0E8, is_brittle=True),
    "plate": Kind(plate, 0.42, 0.53, 0xFFF6F4EE, is_brittle=True),
    "vase": Kind(vase, 0.95, 0.46, 0xFF3F7FB5, is_brittle=True, face=(0.0, -0.2, 0.1)),
    "bottle": Kind(bottle, 0.62, 0.2, 0xFF3F8F5A, "capsule", is_brittle=True, face=(0, -0.3, 0.07)),
    "bowl": Kind(bowl, 0.29, 0.54, 0xFFE0703A, is_brittle=True),
    "jug": Kind(jug, 0.5, 0.46, 0xFFB5654A, is_brittle=True),
    "flowerpot": Kind(flowerpot, 0.6, 0.5, 0xFFC9703F, is_brittle=True, face=(0, -0.12, 0.08)),
    "egg": Kind(egg, 0.3, 0.23, 0xFFF6E3C8, "circle", 1.0, 0.0, is_brittle=True),
    "fishbowl": Kind(fishbowl, 0.47, 0.54, 0xFFF58A2C, "circle", is_brittle=True),
    "can": Kind(can, 0.36, 0.25, 0xFFE0483F, weight=0.8),
    "milk_carton": Kind(carton, 0.52, 0.25, 0xFF4F8FD9),
    "pot": Kind(pot, 0.48, 0.64, 0xFFC4443A, weight=3.0, face=(0, -0.16, 0.11)),
    "frying_pan": Kind(frying_pan, 0.22, 0.95, 0xFF4A4E59, weight=3.0),
    "kettle": Kind(kettle, 0.54, 0.54, 0xFF5BA8C7, weight=2.0, face=(0, -0.16, 0.09)),
}  # fmt: skip
