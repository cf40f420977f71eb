"""What floats and flies: boats, planes, rockets, helicopters, saucers. In metres, facing right."""

from __future__ import annotations

from math import cos
from typing import Any

from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube
from creation.engines.cutout.figures.vehicle import parts


def boat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, 0.05 * wave(pose.t * 0.45))
    canvas.rotate(2.6 * wave(pose.t * 0.38, 0.2))
    canvas.drawPath(tube([(0.05, -0.6), (0.05, -3.1)], (0.05, 0.035)), solid(0xFF8A5A3A))
    swell = 0.12 + 0.07 * wave(pose.t * 0.5)
    canvas.drawPath(
        smooth([(0.14, -3.0), (0.9 + swell * 2, -2.1), (1.5 + swell, -0.98), (0.8, -0.92), (0.14, -0.98)], tension=0.1),
        linear(0.1, 0, 1.5, 0, (0xFFE9E4DA, 0xFFFFFFFF)),
    )
    canvas.drawPath(
        smooth([(-0.04, -2.8), (-0.5, -1.9), (-1.05 + swell, -0.98), (-0.5, -0.94), (-0.04, -0.98)], tension=0.1),
        solid(dark(0xFFF4EFE4, 0.1)),
    )
    flutter = 0.06 * wave(pose.t * 2.2)
    canvas.drawPath(
        smooth(
            [(0.05, -3.1), (-0.2, -3.16 + flutter), (-0.45, -3.06 - flutter), (-0.2, -2.96), (0.05, -2.92)],
            tension=0.12,
        ),
        solid(0xFFE0403A),
    )
    parts.body(
        canvas,
        [(-1.75, -0.78), (-1.45, -0.1), (-0.9, 0.04), (1.0, 0.04), (1.5, -0.22), (2.05, -0.88), (0, -0.66)],
        colour,
        -0.85,
        0.05,
        0.1,
    )
    canvas.drawPath(tube([(-1.72, -0.74), (0, -0.62), (2.0, -0.84)], (0.06, 0.06, 0.06)), solid(light(colour, 0.55)))
    for x in (-0.9, -0.3, 0.3, 0.9):
        oval(canvas, x, -0.35, 0.1, 0.1, solid(dark(colour, 0.35)))
    canvas.restore()


def plane(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    flying = pose.airborne > 0.05 or pose.verb == "fly"
    canvas.save()
    canvas.translate(0, 0.04 * wave(pose.t * 0.7) if flying else bob)
    canvas.rotate((-5 if flying else -1) + 1.6 * wave(pose.t * 0.5))
    white = 0xFFF3F5F8
    canvas.drawPath(polygon([(-2.3, -1.45), (-2.75, -2.35), (-2.3, -2.35), (-1.55, -1.5)]), solid(colour))
    canvas.drawPath(
        smooth([(0.2, -1.3), (-0.5, -1.75), (-0.85, -1.72), (-0.25, -1.25)], tension=0.1), solid(dark(white, 0.25))
    )
    parts.body(
        canvas,
        [
            (-2.7, -1.42),
            (-1.6, -1.62),
            (0.8, -1.68),
            (1.9, -1.5),
            (2.35, -1.12),
            (1.9, -0.82),
            (0.6, -0.7),
            (-1.2, -0.82),
        ],
        white,
        -1.7,
        -0.68,
        0.13,
    )
    canvas.drawPath(tube([(-2.3, -1.2), (0, -1.0), (2.2, -1.02)], (0.03, 0.07, 0.05)), solid(colour))
    for i in range(6):
        oval(canvas, -1.2 + i * 0.4, -1.32, 0.1, 0.12, solid(0xFF7FB8DD))
    parts.window(canvas, [(1.5, -1.2), (1.5, -1.46), (1.84, -1.4), (2.04, -1.2)])
    canvas.drawPath(
        smooth([(0.5, -1.02), (-0.55, -0.55), (-1.0, -0.48), (-1.05, -0.58), (-0.4, -1.08)], tension=0.08),
        linear(0, -1.1, 0, -0.5, (light(white, 0.2), dark(white, 0.22))),
    )
    canvas.drawPath(tube([(-0.25, -0.66), (0.25, -0.66)], (0.14, 0.17)), solid(colour))
    oval(canvas, 0.4, -0.66, 0.05, 0.16, solid(0xFF3A3D46))
    canvas.drawPath(
        smooth([(-1.9, -1.32), (-2.5, -1.12), (-2.75, -1.14), (-2.4, -1.42)], tension=0.1), solid(dark(colour, 0.15))
    )
    canvas.restore()
    if not flying:
        for x in (-0.6, 1.5):
            canvas.drawLine(x, -0.8, x, -0.2, stroke(0xFF8A8F9A, 0.06))
            parts.wheel(canvas, x, 0.17, rolled)


def rocket(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    lit = pose.verb in ("fly", "run", "chase", "flee", "jump", "drive") or pose.airborne > 0.02 or pose.speed > 0.1
    shake = 0.02 * wave(pose.t * 9) if lit else 0.0
    canvas.save()
    canvas.translate(shake, 0)
    if lit:
        parts.flame(canvas, 0, -0.42, 1.15, 0.24, pose.t, -90)
    for side in (-1, 1):
        canvas.drawPath(
            smooth(
                [(side * 0.36, -1.35), (side * 0.85, -0.65), (side * 0.82, -0.02), (side * 0.4, -0.5)], tension=0.08
            ),
            solid(dark(colour, 0.22 if side < 0 else 0.05)),
        )
    hull = smooth(
        [
            (0, -3.6),
            (0.38, -2.9),
            (0.52, -2.0),
            (0.46, -1.1),
            (0.3, -0.45),
            (-0.3, -0.45),
            (-0.46, -1.1),
            (-0.52, -2.0),
            (-0.38, -2.9),
        ],
        tension=0.13,
    )
    canvas.drawPath(hull, linear(-0.5, 0, 0.5, 0, (0xFFB9BEC8, 0xFFFFFFFF, 0xFFDADDE4), (0.0, 0.6, 1.0)))
    canvas.drawPath(
        smooth([(0, -3.6), (0.26, -3.2), (0.41, -2.82), (0, -2.72), (-0.41, -2.82), (-0.26, -3.2)], tension=0.11),
        solid(colour),
    )
    oval(canvas, 0.03, -2.15, 0.27, 0.27, solid(0xFF8A93A3))
    oval(canvas, 0.03, -2.15, 0.2, 0.2, radial(0.1, -2.22, 0.25, (0xFFD9F2FF, 0xFF4F9ACB)))
    canvas.drawPath(
        smooth([(-0.46, -1.1), (0, -1.0), (0.46, -1.1), (0.42, -0.88), (0, -0.78), (-0.42, -0.88)], tension=0.1),
        solid(colour),
    )
    canvas.drawPath(
        smooth([(-0.09, -1.3), (0.09, -1.3), (0.13, -0.35), (0, -0.02), (-0.13, -0.35)], tension=0.1),
        solid(dark(colour, 0.12)),
    )
    canvas.drawPath(box(-0.24, -0.48, 0.48, 0.14, 0.05), solid(0xFF4A4E59))
    canvas.restore()


def helicopter(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, 0.04 * wave(pose.t * 0.8) if pose.airborne else 0.0)
    canvas.drawPath(tube([(-0.6, -1.15), (-2.5, -1.35)], (0.2, 0.07)), solid(dark(colour, 0.1)))
    canvas.drawPath(polygon([(-2.35, -1.32), (-2.75, -1.85), (-2.5, -1.85), (-2.15, -1.36)]), solid(colour))
    parts.body(
        canvas,
        [
            (-0.95, -1.2),
            (-0.5, -1.62),
            (0.4, -1.66),
            (1.05, -1.3),
            (1.22, -0.82),
            (0.8, -0.45),
            (-0.4, -0.42),
            (-0.9, -0.7),
        ],
        colour,
        -1.7,
        -0.4,
        0.15,
    )
    parts.window(canvas, [(0.2, -0.9), (0.2, -1.5), (0.75, -1.38), (1.12, -0.9)])
    canvas.drawPath(tube([(-0.8, -0.12), (1.0, -0.12), (1.2, -0.24)], (0.045, 0.045, 0.03)), solid(0xFF4A4E59))
    for x in (-0.4, 0.5):
        canvas.drawLine(x, -0.45, x, -0.12, stroke(0xFF4A4E59, 0.05))
    canvas.drawLine(0, -1.62, 0, -1.9, stroke(0xFF4A4E59, 0.08))
    width = abs(cos(TAU * pose.t * 4.3))
    oval(canvas, 0, -1.92, 2.0, 0.06, solid(0x40808890))
    canvas.drawPath(tube([(-1.95 * width - 0.1, -1.92), (1.95 * width + 0.1, -1.92)], (0.04, 0.04)), solid(0xFF4A4E59))
    canvas.restore()


def saucer(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, -0.35 + 0.06 * wave(pose.t * 0.7))
    canvas.rotate(4 * wave(pose.t * 0.45))
    oval(canvas, 0, -0.62, 0.6, 0.55, linear(0, -1.2, 0, -0.5, (0xD0E8FBFF, 0x907FC8E8)))
    canvas.drawPath(
        smooth([(-1.5, -0.35), (-0.7, -0.66), (0.7, -0.66), (1.5, -0.35), (0.7, -0.06), (-0.7, -0.06)], tension=0.15),
        linear(0, -0.66, 0, -0.05, (light(colour, 0.5), colour, dark(colour, 0.3)), (0.0, 0.5, 1.0)),
    )
    for i in range(5):
        glow = 0.5 + 0.5 * wave(pose.t * 1.2, i / 5)
        oval(canvas, -1.0 + i * 0.5, -0.28, 0.09, 0.08, solid(faded(0xFFFFE27A, 0.45 + 0.55 * glow)))
    canvas.restore()
