"""Bats, balls, boards and poles. The hand is at (0, 0)."""

from __future__ import annotations

from math import cos, sin
from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import stick
from creation.engines.cutout.figures.shapes import box, oval, smooth, star, tilted, tube


def racket(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.09, 0.012, 0xFF2E3038)
    oval(canvas, 0, -0.19, 0.07, 0.1, solid(0x70FFFFFF))
    for i in (-0.03, 0.0, 0.03):
        canvas.drawLine(i, -0.28, i, -0.1, stroke(0xC0FFFFFF, 0.004))
        canvas.drawLine(-0.06, -0.19 + i * 1.6, 0.06, -0.19 + i * 1.6, stroke(0xC0FFFFFF, 0.004))
    canvas.drawOval(skia.Rect(-0.07, -0.29, 0.07, -0.09), stroke(0xFFE0403A, 0.014))


def bat(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube([(0, 0.06), (0, -0.1), (0.01, -0.3)], (0.011, 0.016, 0.028)),
        linear(-0.03, 0, 0.03, 0, (0xFFC98A4E, 0xFFF0CB96)),
    )


def golfclub(canvas: Any, t: float) -> None:
    stick(canvas, 0.36, 0.04, 0.007, 0xFFB5BCC7)
    canvas.drawPath(
        smooth([(-0.01, 0.35), (0.02, 0.34), (0.075, 0.37), (0.02, 0.385)], tension=0.12), solid(0xFF4A4B55)
    )


def hockey(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.02, -0.1), (0.1, 0.36), (0.2, 0.38)], (0.011, 0.011, 0.013)), solid(0xFFD9A85A))


def poles(canvas: Any, t: float) -> None:
    for x in (0.0, 0.05):
        canvas.drawLine(x, -0.05, x + 0.03, 0.38, stroke(0xFFE0403A, 0.011))
        oval(canvas, x + 0.028, 0.34, 0.024, 0.008, solid(0xFF2E3038))


def basketball(canvas: Any, t: float) -> None:
    oval(canvas, 0.02, -0.08, 0.075, 0.075, radial(0.04, -0.11, 0.12, (0xFFFFB060, 0xFFD9661E)))
    canvas.drawLine(-0.055, -0.08, 0.095, -0.08, stroke(0xFF5B2F1A, 0.006))
    canvas.drawLine(0.02, -0.155, 0.02, -0.005, stroke(0xFF5B2F1A, 0.006))


def soccerball(canvas: Any, t: float) -> None:
    oval(canvas, 0.02, -0.075, 0.07, 0.07, radial(0.04, -0.1, 0.11, (0xFFFFFFFF, 0xFFC3C0CC)))
    canvas.drawPath(star(0.02, -0.075, 0.028, 0.022), solid(0xFF3A3640))
    for i in range(5):
        oval(
            canvas,
            0.02 + 0.058 * cos(i * 1.257 - 1.57),
            -0.075 + 0.058 * sin(i * 1.257 - 1.57),
            0.013,
            0.013,
            solid(0xFF3A3640),
        )


def volleyball(canvas: Any, t: float) -> None:
    oval(canvas, 0.02, -0.075, 0.07, 0.07, radial(0.04, -0.1, 0.11, (0xFFFFF6B0, 0xFFF2C230)))
    canvas.drawPath(tube([(-0.04, -0.1), (0.02, -0.07), (0.05, -0.01)], (0.008,) * 3), solid(0xFF3F7FD9))


def rugby(canvas: Any, t: float) -> None:
    tilted(canvas, 0.03, -0.05, 0.09, 0.055, -25, radial(0.05, -0.08, 0.12, (0xFFC4784A, 0xFF7A3F24)))
    canvas.drawLine(0.0, -0.06, 0.06, -0.09, stroke(0xFFFFFFFF, 0.008))


def surfboard(canvas: Any, t: float, colour: Colour = 0xFFF2A93B) -> None:
    """A surfboard stood on end beside its rider."""
    canvas.drawPath(
        smooth(
            [(-0.03, 0.4), (-0.085, 0.1), (-0.075, -0.3), (0.0, -0.62), (0.075, -0.3), (0.085, 0.1), (0.03, 0.4)],
            tension=0.16,
        ),
        linear(-0.08, 0, 0.08, 0, (colour, light(colour, 0.6))),
    )
    canvas.drawPath(tube([(0, 0.4), (0, -0.58)], (0.009, 0.005)), solid(0xFFE0403A))


def snowboard(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.scale(1.0, 0.8)
    surfboard(canvas, t, 0xFF8E5CC7)
    canvas.restore()


def skateboard(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube([(0, 0.22), (0.012, 0.17), (0.012, -0.2), (0, -0.25)], (0.026, 0.028, 0.028, 0.026)), solid(0xFF8E5CC7)
    )
    for y in (0.13, -0.16):
        for x in (-0.03, 0.05):
            oval(canvas, x, y, 0.02, 0.02, solid(0xFFF9C62F))


def dumbbell(canvas: Any, t: float) -> None:
    canvas.drawLine(-0.09, 0, 0.09, 0, stroke(0xFF8E99A6, 0.018))
    for x in (-0.1, 0.1):
        canvas.drawPath(box(x - 0.024, -0.055, 0.048, 0.11, 0.012), solid(0xFF33353D))
