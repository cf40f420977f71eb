"""Tanks and trains, in metres, facing right."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube
from creation.engines.cutout.figures.vehicle import parts


def tank(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    recoil = 0.0
    if pose.verb in ("fight", "throw"):
        share = pose.t % 1.6
        recoil = 0.3 * max(0.0, 1 - share * 4)
        if share < 0.22:
            oval(canvas, 2.55, -1.38, 0.3, 0.24, radial(2.5, -1.38, 0.32, (0xFFFFFFFF, 0xFFFFC23A, 0x00F2762E)))
    parts.tracks(canvas, -1.65, 1.65, 0.62, rolled)
    canvas.save()
    canvas.translate(0, bob)
    parts.body(
        canvas,
        [(-1.7, -0.55), (-1.5, -0.98), (1.2, -0.98), (1.75, -0.62), (1.5, -0.48), (-1.5, -0.45)],
        colour,
        -1.0,
        -0.45,
        0.07,
    )
    canvas.drawPath(tube([(0.3 - recoil, -1.32), (2.2 - recoil, -1.38)], (0.09, 0.075)), solid(dark(colour, 0.18)))
    canvas.drawPath(tube([(2.12 - recoil, -1.378), (2.3 - recoil, -1.382)], (0.11, 0.11)), solid(dark(colour, 0.3)))
    parts.body(
        canvas,
        [(-0.85, -0.96), (-0.75, -1.42), (-0.3, -1.62), (0.35, -1.58), (0.72, -1.3), (0.7, -0.96)],
        colour,
        -1.62,
        -0.95,
        0.12,
    )
    canvas.drawPath(
        polygon(
            [
                (-0.1, -1.42),
                (-0.04, -1.28),
                (0.1, -1.28),
                (-0.01, -1.19),
                (0.03, -1.05),
                (-0.1, -1.13),
                (-0.23, -1.05),
                (-0.19, -1.19),
                (-0.3, -1.28),
                (-0.16, -1.28),
            ]
        ),
        solid(light(colour, 0.55)),
    )
    canvas.drawPath(tube([(-0.4, -1.62), (0.05, -1.62)], (0.06, 0.06)), solid(dark(colour, 0.25)))
    canvas.restore()


#: A steam engine nobody gave a colour to: black, its cab red.
ENGINE_RED = 0xFFC4372F


def _boiler(colour: Colour) -> tuple[Colour, Colour, Colour]:
    if colour == ENGINE_RED:
        return 0xFF6B7079, 0xFF3F434D, 0xFF2C2F37
    return light(colour, 0.3), colour, dark(colour, 0.3)


def train(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.smoke(canvas, 1.62, -2.55, 0.26, pose.t, min(pose.speed, 5.0) + 0.3)
    canvas.save()
    canvas.translate(0, bob)
    canvas.drawPath(box(-2.35, -0.72, 4.75, 0.24, 0.05), solid(0xFF3A3D46))
    parts.body(canvas, [(-2.3, -0.7), (-2.3, -2.35), (-0.8, -2.35), (-0.8, -0.7)], colour, -2.4, -0.7, 0.03)
    canvas.drawPath(
        smooth([(-2.5, -2.3), (-2.4, -2.55), (-0.7, -2.55), (-0.6, -2.3)], tension=0.06), solid(dark(colour, 0.4))
    )
    parts.window(canvas, [(-1.95, -1.5), (-1.95, -2.1), (-1.15, -2.1), (-1.15, -1.5)])
    canvas.drawPath(
        box(-0.85, -1.85, 3.0, 1.15, 0.45),
        linear(0, -1.85, 0, -0.7, _boiler(colour), (0.0, 0.4, 1.0)),
    )
    for x in (-0.2, 0.6, 1.4):
        canvas.drawPath(box(x, -1.86, 0.09, 1.17, 0.03), solid(0xFFE0B040))
    canvas.drawPath(
        smooth([(1.42, -1.8), (1.42, -2.25), (1.28, -2.5), (1.95, -2.5), (1.82, -2.25), (1.82, -1.8)], tension=0.07),
        solid(0xFF2C2F37),
    )
    oval(canvas, 0.35, -1.88, 0.2, 0.22, solid(0xFFE0B040))
    oval(canvas, 2.14, -1.28, 0.2, 0.52, solid(dark(colour, 0.1)))
    parts.lamp(canvas, 2.2, -1.95, 0.13)
    canvas.drawPath(polygon([(2.2, -0.7), (2.95, -0.06), (2.2, -0.06)]), solid(dark(colour, 0.25)))
    canvas.restore()
    for x, radius in ((-1.75, 0.5), (-0.45, 0.5), (0.65, 0.5), (1.65, 0.32)):
        parts.wheel(canvas, x, radius, rolled, 0xFFD9534A)
    angle = rolled / 0.5
    dx, dy = cos(angle) * 0.26, sin(angle) * 0.26
    canvas.drawLine(-1.75 + dx, -0.5 + dy, 0.65 + dx, -0.5 + dy, stroke(0xFFC9CFD8, 0.08))
