"""What rolls."""

from __future__ import annotations

from math import cos, sin
from typing import Any

import skia

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU
from creation.engines.cutout.figures.paint import Colour, dark, light, solid
from creation.engines.cutout.figures.shapes import smooth
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK = 0xFF34363D


def ball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.3, 0.3, 0.3, colour)
    s.flat(canvas, "-0.285 -0.37 0 -0.28 0.285 -0.37 0.292 -0.24 0 -0.15 -0.292 -0.24", 0xFFFDF8EC, 0.08)


def football(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.2, 0.2, 0.2, colour)
    canvas.save()
    canvas.clipPath(skia.Path.Oval(skia.Rect(-0.2, -0.4, 0.2, 0)), True)
    for k in range(6):
        angle = TAU * (k - 1) / 5 - TAU / 4
        x, y = (0.0, 0.0) if k == 0 else (cos(angle) * 0.185, sin(angle) * 0.185)
        spots = [
            (
                x + cos(TAU * i / 5 - TAU / 4 + (k > 0) * TAU / 10) * 0.068,
                y - 0.2 + sin(TAU * i / 5 - TAU / 4 + (k > 0) * TAU / 10) * 0.068,
            )
            for i in range(5)
        ]
        canvas.drawPath(smooth(spots, tension=0.02), solid(INK))
        if k:
            path = f"{cos(angle) * 0.06:.3f} {sin(angle) * 0.06 - 0.2:.3f} {x * 0.7:.3f} {y * 0.7 - 0.2:.3f}"
            s.line(canvas, path, 0.012, 0xFF6B7079)
    canvas.restore()


def basketball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.22, 0.22, 0.22, colour)
    line = dark(colour, 0.7)
    s.line(canvas, "-0.22 -0.22 0.22 -0.22", 0.014, line)
    s.line(canvas, "0 -0.44 0 0", 0.014, line)
    s.line(canvas, "-0.16 -0.37 -0.07 -0.22 -0.16 -0.07", 0.014, line, 0.2)
    s.line(canvas, "0.16 -0.37 0.07 -0.22 0.16 -0.07", 0.014, line, 0.2)


def tennis_ball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.12, 0.12, 0.12, colour)
    s.line(canvas, "-0.1 -0.185 -0.03 -0.12 -0.1 -0.055", 0.016, 0xFFFFFFFF, 0.2)
    s.line(canvas, "0.1 -0.185 0.03 -0.12 0.1 -0.055", 0.016, 0xFFFFFFFF, 0.2)


def bowling_ball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.24, 0.24, 0.24, colour)
    for x, y in ((0.02, -0.36), (0.1, -0.35), (0.07, -0.28)):
        s.dot(canvas, x, y, 0.026, 0.026, dark(colour, 0.75))
    s.gleam(canvas, -0.1, -0.34, 0.06, 0.035, 0.45)


def beach_ball(canvas: Any, colour: Colour, t: float) -> None:
    canvas.save()
    canvas.clipPath(skia.Path.Oval(skia.Rect(-0.34, -0.68, 0.34, 0)), True)
    shades = (colour, 0xFFFFFFFF, 0xFFF9C62F, 0xFFFFFFFF, 0xFF3F8FD4, 0xFFFFFFFF)
    for i, shade in enumerate(shades):
        a, b = TAU * i / 6, TAU * (i + 1) / 6
        s.flat(canvas, f"0.06 -0.42 {cos(a):.3f} {sin(a) - 0.36:.3f} {cos(b):.3f} {sin(b) - 0.36:.3f}", shade, 0)
    canvas.restore()
    s.dot(canvas, 0.06, -0.42, 0.05, 0.05, 0xFFFFFFFF)
    s.gleam(canvas, 0.12, -0.56, 0.09, 0.05, 0.4)
    s.dot(canvas, 0, -0.34, 0.34, 0.34, 0x14301040)


def golf_ball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.1, 0.1, 0.1, colour)
    for i in range(5):
        for k in range(5):
            x, y = -0.066 + i * 0.033 + 0.016 * (k % 2), -0.166 + k * 0.033
            if x * x + (y + 0.1) ** 2 < 0.0066:
                s.dot(canvas, x, y, 0.009, 0.009, dark(colour, 0.14))


def snowball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.16, 0.165, 0.16, colour)
    for x, y in ((-0.08, -0.2), (0.05, -0.1), (0.0, -0.24), (-0.04, -0.08), (0.1, -0.18)):
        s.dot(canvas, x, y, 0.022, 0.014, dark(colour, 0.1))


def marble(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.09, 0.09, 0.09, light(colour, 0.45))
    s.flat(canvas, "-0.05 -0.13 0.03 -0.11 0.06 -0.05 0 -0.07 -0.06 -0.07", colour, 0.16)
    s.flat(canvas, "-0.03 -0.15 0.05 -0.14 0.07 -0.1 0.01 -0.1", 0xFFF2B632, 0.16)
    s.gleam(canvas, 0.03, -0.14, 0.022, 0.014, 0.9)


def cannonball(canvas: Any, colour: Colour, t: float) -> None:
    s.ball(canvas, 0, -0.16, 0.16, 0.16, colour)
    s.gleam(canvas, 0.05, -0.24, 0.04, 0.025, 0.5)


KINDS: dict[str, Kind] = {
    "ball": Kind(ball, 0.6, 0.6, 0xFFE0483F, "circle", 0.3, 0.75, face=(0.05, -0.36, 0.17)),
    "football": Kind(football, 0.4, 0.4, 0xFFF7F7F5, "circle", 0.3, 0.7),
    "basketball": Kind(basketball, 0.44, 0.44, 0xFFE8802F, "circle", 0.3, 0.8),
    "tennis_ball": Kind(tennis_ball, 0.24, 0.24, 0xFFC9DE3A, "circle", 0.3, 0.75),
    "bowling_ball": Kind(bowling_ball, 0.48, 0.48, 0xFF2F4FA8, "circle", 5.0, 0.1),
    "beach_ball": Kind(beach_ball, 0.68, 0.68, 0xFFE0483F, "circle", 0.05, 0.7),
    "golf_ball": Kind(golf_ball, 0.2, 0.2, 0xFFF8F8F6, "circle", 1.0, 0.75),
    "snowball": Kind(snowball, 0.32, 0.33, 0xFFF4F8FD, "circle", 0.5, 0.0, is_brittle=True),
    "marble": Kind(marble, 0.18, 0.18, 0xFF3F7FD9, "circle", 2.5, 0.4),
    "cannonball": Kind(cannonball, 0.32, 0.32, 0xFF3A3D46, "circle", 7.0, 0.05),
}  # fmt: skip
