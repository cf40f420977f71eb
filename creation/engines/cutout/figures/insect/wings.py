"""Wings of insects, beating or folded. Shares of the body's length; the root of the wings is at (0, 0)."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.insect.bugs import Bug
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.shapes import Point, oval, smooth, tilted

BROAD = ("butterfly", "swallowtail", "moth")


def draw(canvas: Any, bug: Bug, t: float, is_flying: bool, is_far: bool) -> None:
    if bug.wings in BROAD:
        _broad(canvas, bug, t, is_flying, is_far)
    elif bug.wings in ("clear", "long"):
        _clear(canvas, bug, t, is_flying, is_far)
    elif bug.wings == "folded" and not is_far:
        points = [(0.06, -0.08), (-0.2, -0.12), (-0.62, -0.02), (-0.2, 0.05), (0.06, 0.02)]
        canvas.drawPath(smooth(points), linear(-0.6, 0, 0.1, 0, (light(bug.wing, 0.25), dark(bug.wing, 0.1))))
    elif bug.wings == "case" and is_flying:
        canvas.save()
        canvas.rotate(30 + 22 * wave(t * 14, 0.1 * is_far))
        tilted(canvas, -0.22, -0.16, 0.36, 0.13, 24, solid(0x80E6F4FF))
        canvas.restore()


def _broad(canvas: Any, bug: Bug, t: float, is_flying: bool, is_far: bool) -> None:
    """Butterflies open and close: seen from the side a wing grows and shrinks in height."""
    beat = wave(t * (2.6 if is_flying else 0.5), 0.04 * is_far)
    canvas.save()
    canvas.rotate(-14 * is_far)
    canvas.scale(1.0, 0.72 + 0.34 * beat if is_flying else 0.86 + 0.14 * beat)
    colour = dark(bug.wing, 0.22) if is_far else bug.wing
    low = [(0.0, 0.0), (-0.2, -0.16), (-0.52, -0.22), (-0.62, 0.02), (-0.42, 0.2), (-0.12, 0.12)]
    if bug.wings == "swallowtail":
        low = [(0.0, 0.0), (-0.2, -0.16), (-0.5, -0.2), (-0.6, 0.02), (-0.62, 0.34), (-0.5, 0.12), (-0.12, 0.12)]
    high: list[Point] = [(0.04, 0.02), (0.1, -0.36), (0.04, -0.7), (-0.18, -0.78), (-0.46, -0.6), (-0.4, -0.26)]
    if bug.wings == "moth":
        high = [(0.04, 0.02), (0.14, -0.3), (-0.02, -0.5), (-0.34, -0.5), (-0.56, -0.32), (-0.4, -0.1)]
    for shape, centre in ((low, (-0.35, 0.0)), (high, (-0.15, -0.45))):
        canvas.drawPath(smooth(shape), solid(dark(bug.wing_spot, 0.0 if not is_far else 0.2)))
        inner = [(centre[0] + (x - centre[0]) * 0.84, centre[1] + (y - centre[1]) * 0.84) for x, y in shape]
        canvas.drawPath(
            smooth(inner), radial(0, -0.1, 0.8, (light(colour, 0.45), colour, dark(colour, 0.14)), (0.0, 0.5, 1.0))
        )
    for x, y in ((-0.16, -0.44), (-0.34, 0.0)):
        canvas.drawLine(0.0, -0.02, x * 1.5, y * 1.35, stroke(faded(bug.wing_spot, 0.7), 0.014))
        oval(canvas, x, y, 0.075, 0.085, solid(bug.wing_spot))
        oval(canvas, x + 0.01, y - 0.01, 0.04, 0.046, solid(light(colour, 0.7)))
    for x, y in ((-0.02, -0.66), (-0.14, -0.71), (-0.28, -0.67)):
        oval(canvas, x, y if bug.wings != "moth" else y + 0.24, 0.022, 0.022, solid(0xFFFFF8EC))
    canvas.restore()


def _clear(canvas: Any, bug: Bug, t: float, is_flying: bool, is_far: bool) -> None:
    long = 0.62 if bug.wings == "long" else 0.4
    for i, turn in enumerate((58.0, 30.0)):
        beat = 24 * wave(t * 13, 0.13 * i + 0.2 * is_far) if is_flying else 3 * wave(t * 0.6, 0.2 * i)
        canvas.save()
        canvas.rotate((turn if is_flying else turn * 0.62) + beat - 12 * is_far)
        size = long * (1.0 if i == 0 else 0.86)
        points = [(0.0, 0.02), (-size * 0.4, -0.085), (-size * 0.9, -0.075), (-size, 0.0), (-size * 0.6, 0.07)]
        canvas.drawPath(smooth(points), solid(faded(bug.wing | 0xFF000000, 0.4 if is_far else 0.6)))
        vein: Colour = 0x705A7A90
        canvas.drawPath(smooth(points), stroke(vein, 0.01))
        canvas.drawLine(0, 0, -size * 0.85, -0.02, stroke(vein, 0.008))
        canvas.restore()
