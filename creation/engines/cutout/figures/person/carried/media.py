"""Cameras, telephones, megaphones. The hand is at (0, 0)."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import linear, solid, stroke
from creation.engines.cutout.figures.shapes import box, oval, polygon


def camera(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.07, -0.08, 0.14, 0.095, 0.018), solid(0xFF363943))
    canvas.drawPath(box(-0.03, -0.105, 0.06, 0.03, 0.008), solid(0xFF4A4E5A))
    oval(canvas, 0.02, -0.033, 0.036, 0.036, solid(0xFF1B1D24))
    oval(canvas, 0.02, -0.033, 0.024, 0.024, solid(0xFF5F8FC9))


def filmcamera(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.1, -0.1, 0.2, 0.12, 0.02), solid(0xFF363943))
    for x in (-0.05, 0.05):
        oval(canvas, x, -0.14, 0.05, 0.05, solid(0xFF4A4E5A))
        oval(canvas, x, -0.14, 0.015, 0.015, solid(0xFF1B1D24))
    canvas.drawPath(polygon([(0.1, -0.07), (0.16, -0.1), (0.16, 0.02), (0.1, -0.01)]), solid(0xFF22252D))


def clapper(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.08, -0.06, 0.16, 0.1, 0.008), solid(0xFF2E3038))
    canvas.save()
    canvas.translate(-0.08, -0.07)
    canvas.rotate(-14 - 10 * wave(t * 0.7))
    canvas.drawPath(box(0, -0.03, 0.16, 0.028, 0.004), solid(0xFFFBFAF6))
    for x in (0.01, 0.06, 0.11):
        canvas.drawPath(
            polygon([(x, -0.03), (x + 0.025, -0.03), (x + 0.04, -0.002), (x + 0.015, -0.002)]), solid(0xFF2E3038)
        )
    canvas.restore()


def megaphone(canvas: Any, t: float) -> None:
    canvas.drawPath(
        polygon([(-0.04, -0.05), (0.14, -0.13), (0.14, 0.05), (-0.04, -0.01)]),
        linear(0, -0.13, 0, 0.05, (0xFFFF8A70, 0xFFC9302F)),
    )
    oval(canvas, 0.14, -0.04, 0.018, 0.09, solid(0xFFFBFAF6))


def phone(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.034, -0.13, 0.068, 0.135, 0.012), solid(0xFF22252D))
    canvas.drawPath(box(-0.028, -0.12, 0.056, 0.11, 0.006), solid(0xFF8FD3EE))


def tablet(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.08, -0.12, 0.16, 0.13, 0.012), solid(0xFF22252D))
    canvas.drawPath(box(-0.07, -0.11, 0.14, 0.11, 0.006), solid(0xFF3F5F8F))
    for y in (-0.09, -0.065, -0.04):
        canvas.drawLine(-0.05, y, 0.02 + y * 0.5 + 0.05, y, stroke(0xFF8FE3B0, 0.009))
