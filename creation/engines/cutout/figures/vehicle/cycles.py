"""Bicycles and motorbikes, in metres, facing right."""

from __future__ import annotations

from math import cos, sin
from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, smooth, tube
from creation.engines.cutout.figures.vehicle import parts


def bicycle(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    for x in (-0.52, 0.55):
        parts.spoked(canvas, x, 0.33, rolled)
    frame = stroke(colour, 0.05)
    path = skia.Path()
    path.moveTo(-0.52, -0.33)
    for x, y in ((-0.22, -0.72), (0.36, -0.75), (-0.04, -0.3), (-0.52, -0.33)):
        path.lineTo(x, y)
    path.moveTo(-0.04, -0.3)
    path.lineTo(-0.25, -0.82)
    path.moveTo(0.55, -0.33)
    path.lineTo(0.34, -0.92)
    path.quadTo(0.3, -1.12, 0.14, -1.1)
    canvas.drawPath(path, frame)
    canvas.drawPath(smooth([(-0.42, -0.86), (-0.2, -0.88), (-0.08, -0.84), (-0.28, -0.8)]), solid(0xFF4A3B36))
    angle = rolled / 0.66
    px, py = cos(angle) * 0.16, sin(angle) * 0.16
    canvas.drawLine(-0.04 - px, -0.3 - py, -0.04 + px, -0.3 + py, stroke(0xFF6B7079, 0.03))
    for sign in (-1, 1):
        canvas.drawPath(
            tube([(-0.09 + sign * px, -0.3 + sign * py), (0.01 + sign * px, -0.3 + sign * py)], (0.022, 0.022)),
            solid(0xFF3A3D46),
        )
    oval(canvas, -0.04, -0.3, 0.075, 0.075, solid(0xFF8A8F9A))
    canvas.drawPath(tube([(0.08, -1.08), (0.2, -1.11)], (0.028, 0.028)), solid(0xFF3A3D46))


def motorbike(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    for x in (-0.72, 0.78):
        parts.wheel(canvas, x, 0.33, rolled)
    canvas.drawLine(0.78, -0.33, 0.5, -1.0, stroke(0xFFB9BEC8, 0.06))
    canvas.drawPath(
        smooth(
            [
                (-0.95, -0.72),
                (-0.5, -0.82),
                (-0.1, -0.74),
                (0.2, -0.95),
                (0.52, -0.86),
                (0.42, -0.6),
                (0.1, -0.42),
                (-0.4, -0.42),
            ]
        ),
        linear(0, -0.95, 0, -0.4, (light(colour, 0.3), dark(colour, 0.15))),
    )
    canvas.drawPath(tube([(-0.85, -0.8), (-0.3, -0.82)], (0.07, 0.08)), solid(0xFF33343C))
    canvas.drawPath(tube([(-0.3, -0.36), (-1.0, -0.34)], (0.05, 0.065)), solid(0xFFB9BEC8))
    canvas.drawPath(tube([(0.2, -1.13), (0.52, -1.02)], (0.035, 0.035)), solid(0xFF33343C))
    oval(canvas, 0.05, -0.42, 0.2, 0.17, solid(0xFF6B7079))
    parts.lamp(canvas, 0.62, -0.9, 0.09)
