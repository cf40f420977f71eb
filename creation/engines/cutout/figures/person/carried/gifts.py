"""Flowers, balloons, fans and presents. The hand is at (0, 0)."""

from __future__ import annotations

from math import cos, sin
from typing import Any

import skia

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import light, linear, radial, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import stick
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tilted


def balloons(canvas: Any, t: float) -> None:
    for i, (x, y, colour) in enumerate(
        ((-0.08, -0.3, 0xFFE0403A), (0.08, -0.32, 0xFF3F9ED9), (0.0, -0.38, 0xFFF9C62F))
    ):
        dx = 0.012 * wave(t * 0.5, i * 0.3)
        canvas.drawLine(0, 0, x + dx, y + 0.06, stroke(0xC0FFFFFF, 0.005))
        oval(canvas, x + dx, y, 0.052, 0.065, radial(x + 0.015, y - 0.025, 0.09, (light(colour, 0.5), colour)))


def bouquet(canvas: Any, t: float) -> None:
    canvas.drawPath(polygon([(-0.05, -0.07), (0.05, -0.07), (0.012, 0.05), (-0.012, 0.05)]), solid(0xFFF4EFE4))
    for x, y, colour in (
        (-0.05, -0.09, 0xFFF27FA8),
        (0.05, -0.09, 0xFFFFFFFF),
        (0.0, -0.08, 0xFFE0507A),
        (-0.024, -0.125, 0xFFFFFFFF),
        (0.03, -0.125, 0xFFF9B8CC),
    ):
        oval(canvas, x, y, 0.032, 0.03, solid(colour))


def fan(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.rotate(8 * wave(t * 1.1))
    path = skia.Path()
    path.moveTo(0, 0)
    path.arcTo(skia.Rect(-0.15, -0.15, 0.15, 0.15), 200, 140, False)
    path.close()
    canvas.drawPath(path, radial(0, 0, 0.15, (0xFFFBF6EA, 0xFFFBF6EA, 0xFFE0507A), (0.0, 0.7, 1.0)))
    for i in range(6):
        angle = -2.75 + i * 0.48
        canvas.drawLine(0, 0, 0.145 * cos(angle), 0.145 * sin(angle), stroke(0xFFC9984A, 0.005))
    canvas.restore()


def umbrella(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.42, 0.008, 0xFF5B3A29)
    path = skia.Path()
    path.moveTo(-0.26, -0.36)
    path.cubicTo(-0.22, -0.56, 0.22, -0.56, 0.26, -0.36)
    for i in range(4):
        x = 0.26 - 0.13 * i
        path.quadTo(x - 0.065, -0.4, x - 0.13, -0.36)
    path.close()
    canvas.drawPath(path, linear(-0.26, 0, 0.26, 0, (0xFFC23A64, 0xFFFF8FB0)))


def gift(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.07, -0.12, 0.15, 0.13, 0.01), solid(0xFF3FA66B))
    canvas.drawPath(box(-0.01, -0.12, 0.03, 0.13, 0.0), solid(0xFFE0403A))
    for sign in (-1, 1):
        tilted(canvas, 0.005 + sign * 0.03, -0.135, 0.032, 0.016, sign * -24, solid(0xFFE0403A))


def sack(canvas: Any, t: float) -> None:
    canvas.drawPath(
        smooth(
            [(-0.01, -0.02), (-0.03, 0.03), (-0.24, 0.06), (-0.3, 0.22), (-0.16, 0.31), (-0.04, 0.22), (0.02, 0.04)],
            tension=0.16,
        ),
        linear(-0.3, 0, 0, 0, (0xFF8A5A2E, 0xFFC98A4E)),
    )
