"""What rolls: cars, trucks, buses, tanks, bicycles, trains. Each draws itself in metres, facing right."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import box, smooth, tube
from creation.engines.cutout.figures.vehicle import parts


def car(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    canvas.drawPath(
        smooth([(-1.05, -0.8), (-0.75, -1.45), (-0.2, -1.62), (0.45, -1.55), (0.98, -0.85), (0, -0.75)], tension=0.11),
        solid(dark(colour, 0.06)),
    )
    parts.window(canvas, [(-0.86, -0.86), (-0.62, -1.36), (-0.06, -1.48), (-0.06, -0.86)])
    parts.window(canvas, [(0.06, -0.86), (0.06, -1.48), (0.42, -1.42), (0.8, -0.86)])
    shell = [
        (-1.62, -0.34),
        (-1.66, -0.72),
        (-1.3, -0.9),
        (-0.2, -0.92),
        (0.9, -0.9),
        (1.46, -0.78),
        (1.68, -0.55),
        (1.66, -0.3),
        (0, -0.24),
    ]
    parts.body(canvas, shell, colour, -0.95, -0.24)
    canvas.drawLine(0.0, -0.86, 0.0, -0.36, stroke(dark(colour, 0.3), 0.02))
    canvas.drawPath(tube([(-0.26, -0.72), (-0.12, -0.72)], (0.025, 0.025)), solid(light(colour, 0.5)))
    canvas.drawPath(tube([(-1.62, -0.34), (1.62, -0.34)], (0.07, 0.07)), solid(0xFF4A4E59))
    parts.lamp(canvas, 1.54, -0.62, 0.11)
    parts.lamp(canvas, -1.6, -0.66, 0.07, 0xFFF0483E)
    canvas.restore()
    for x in (-0.95, 0.98):
        parts.wheel(canvas, x, 0.34, rolled)


def truck(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    parts.body(canvas, [(-2.6, -0.55), (-2.6, -2.3), (0.75, -2.3), (0.75, -0.55)], 0xFFF1EEE6, -2.3, -0.5, 0.04)
    canvas.drawPath(box(-2.62, -1.5, 3.38, 0.22, 0.02), solid(colour))
    canvas.drawPath(box(-2.6, -0.62, 5.0, 0.2, 0.06), solid(0xFF4A4E59))
    parts.body(
        canvas,
        [(0.9, -0.5), (0.9, -1.85), (1.35, -1.98), (1.9, -1.9), (2.3, -1.2), (2.5, -1.05), (2.5, -0.45)],
        colour,
        -2.0,
        -0.45,
        0.07,
    )
    parts.window(canvas, [(1.25, -1.2), (1.25, -1.74), (1.78, -1.74), (2.06, -1.2)])
    parts.lamp(canvas, 2.4, -0.75, 0.11)
    canvas.restore()
    for x in (-2.0, -1.2, 1.65):
        parts.wheel(canvas, x, 0.4, rolled)


def bus(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    parts.body(
        canvas,
        [(-2.8, -0.45), (-2.82, -2.15), (-2.6, -2.42), (2.45, -2.42), (2.72, -2.1), (2.84, -1.1), (2.8, -0.45)],
        colour,
        -2.4,
        -0.4,
        0.06,
    )
    for i in range(5):
        x = -2.5 + i * 0.82
        parts.window(canvas, [(x, -1.4), (x, -2.05), (x + 0.66, -2.05), (x + 0.66, -1.4)])
    parts.window(canvas, [(1.75, -1.2), (1.75, -2.08), (2.42, -2.08), (2.6, -1.2)])
    canvas.drawPath(box(-2.8, -1.08, 5.6, 0.12, 0.02), solid(light(colour, 0.6)))
    parts.lamp(canvas, 2.7, -0.78, 0.1)
    canvas.restore()
    for x in (-1.75, 1.65):
        parts.wheel(canvas, x, 0.4, rolled)
