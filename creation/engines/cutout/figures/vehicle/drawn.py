"""What is drawn by animals: chariots, coaches, carts, sleighs. In metres, facing right."""

from __future__ import annotations

from math import cos, degrees, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle.rolling import WOOD

GOLD = 0xFFE8B640


def wooden(canvas: Any, x: float, radius: float, rolled: float, colour: Colour = WOOD, spokes: int = 8) -> None:
    """A cartwheel."""
    canvas.save()
    canvas.translate(x, -radius)
    canvas.rotate(degrees(rolled / radius))
    for i in range(spokes):
        angle = TAU * i / spokes
        s.line(canvas, f"0 0 {cos(angle) * radius * 0.9:.3f} {sin(angle) * radius * 0.9:.3f}", radius * 0.1, colour)
    s.ring(canvas, 0, 0, radius * 0.92, radius * 0.92, radius * 0.16, dark(colour, 0.2))
    s.dot(canvas, 0, 0, radius * 0.18, radius * 0.18, dark(colour, 0.3))
    s.dot(canvas, 0, 0, radius * 0.08, radius * 0.08, GOLD)
    canvas.restore()


def chariot(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """Of ancient Rome: open behind, a high round front, a pole to the horses."""
    canvas.save()
    canvas.translate(0, bob)
    s.line(canvas, "0.5 -0.62 1.5 -0.85 2.3 -1.0", 0.1, WOOD, 0.16)
    s.line(canvas, "2.25 -1.22 2.35 -0.82", 0.1, dark(WOOD, 0.2))
    s.flat(canvas, "-0.75 -0.98 -0.2 -0.86 0.35 -1.3 0.4 -0.62 -0.7 -0.62", dark(colour, 0.42), 0.1)
    side = "-0.92 -0.52 -0.95 -0.98 -0.55 -0.92 -0.1 -0.98 0.3 -1.42 0.62 -1.55 0.78 -1.2 0.74 -0.52"
    s.body(canvas, side, colour, 0.12)
    s.line(canvas, "-0.95 -0.96 -0.55 -0.9 -0.1 -0.96 0.3 -1.4 0.62 -1.54", 0.08, GOLD, 0.16)
    s.slab(canvas, -1.0, -0.58, 1.85, 0.13, 0.05, GOLD)
    s.ball(canvas, 0.36, -0.9, 0.17, 0.17, GOLD)
    for i in range(8):
        x, y = 0.36 + cos(TAU * i / 8) * 0.25, -0.9 + sin(TAU * i / 8) * 0.25
        s.dot(canvas, x, y, 0.045, 0.045, GOLD)
    canvas.restore()
    wooden(canvas, -0.15, 0.52, rolled, GOLD)


def coach(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A royal carriage."""
    canvas.save()
    canvas.translate(0, bob)
    s.line(canvas, "-1.5 -0.5 -1.55 -1.0 -1.2 -0.8 1.1 -0.75 1.5 -1.1 1.7 -1.0", 0.09, GOLD, 0.16)
    s.line(canvas, "1.3 -0.6 2.4 -0.75", 0.08, WOOD)
    s.body(canvas, "-1.0 -2.1 -1.15 -1.5 -0.8 -0.75 0 -0.62 0.8 -0.75 1.15 -1.5 1.0 -2.1 0 -2.2", colour, 0.12)
    s.body(canvas, "-1.1 -2.1 -0.7 -2.4 0 -2.5 0.7 -2.4 1.1 -2.1 0 -2.02", dark(colour, 0.15), 0.12)
    for x in (-0.9, 0.28):
        s.glass(canvas, f"{x} -1.4 {x + 0.04} -1.96 {x + 0.58} -1.96 {x + 0.62} -1.4", 0.1)
    s.slab(canvas, -0.26, -2.0, 0.5, 1.3, 0.06, light(colour, 0.2))
    s.glass(canvas, "-0.18 -1.4 -0.18 -1.9 0.16 -1.9 0.16 -1.4")
    s.ball(canvas, 0, -2.56, 0.13, 0.13, GOLD)
    s.line(canvas, "-1.08 -2.08 0 -1.98 1.08 -2.08", 0.07, GOLD, 0.16)
    s.body(canvas, "1.1 -1.3 1.12 -1.5 1.6 -1.5 1.6 -1.3 1.75 -1.05 1.3 -1", 0xFF9A3B3B, 0.05)
    canvas.restore()
    wooden(canvas, -1.15, 0.58, rolled, GOLD)
    wooden(canvas, 1.2, 0.45, rolled, GOLD)


def cart(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    for x, y, r in ((-0.75, -1.3, 0.4), (-0.1, -1.42, 0.5), (0.5, -1.3, 0.42)):
        s.ball(canvas, x, y, r, r * 0.8, 0xFFE9C45A)
    s.line(canvas, "0.9 -0.72 2.1 -0.85", 0.09, dark(colour, 0.1))
    s.body(canvas, "-1.3 -1.2 1.1 -1.2 1.0 -0.6 -1.2 -0.6", colour, 0.02)
    for y in (-1.0, -0.8):
        s.line(canvas, f"-1.24 {y} 1.04 {y}", 0.03, dark(colour, 0.3))
    for x in (-0.9, 0.0, 0.8):
        s.line(canvas, f"{x} -1.2 {x} -0.6", 0.07, dark(colour, 0.2))
    wooden(canvas, -0.15, 0.55, rolled, dark(colour, 0.15))


def wagon(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A covered wagon of the prairie."""
    s.body(canvas, "-1.6 -1.1 -1.75 -2.3 -1.2 -2.75 0 -2.6 1.2 -2.75 1.75 -2.3 1.5 -1.1", 0xFFF4ECD8, 0.1)
    for x in (-1.0, -0.3, 0.4, 1.05):
        s.line(canvas, f"{x} -2.64 {x * 0.94:.2f} -1.1", 0.035, 0xFFD8CBB0)
    s.flat(canvas, "1.2 -1.15 1.25 -2.3 1.55 -2.4 1.62 -2.0 1.45 -1.15", 0xFF8A7A62, 0.1)
    s.body(canvas, "-1.7 -1.25 1.8 -1.25 1.6 -0.62 -1.5 -0.62", colour, 0.02)
    s.line(canvas, "-1.66 -0.95 1.7 -0.95", 0.03, dark(colour, 0.3))
    s.line(canvas, "1.5 -0.6 2.6 -0.7", 0.09, dark(colour, 0.1))
    wooden(canvas, -1.05, 0.6, rolled, dark(colour, 0.2))
    wooden(canvas, 1.1, 0.48, rolled, dark(colour, 0.2))


def rickshaw(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "0 -0.55 1.0 -0.72 1.6 -0.72", 0.06, WOOD, 0.16)
    s.body(canvas, "-0.75 -1.2 -0.8 -1.9 -0.3 -2.15 0.42 -2.05 0.5 -1.9 -0.3 -1.86 -0.5 -1.2", dark(colour, 0.2), 0.12)
    s.body(canvas, "-0.75 -1.3 -0.5 -1.32 -0.36 -0.9 0.36 -0.86 0.45 -0.6 -0.6 -0.5", colour, 0.1)
    s.line(canvas, "-0.6 -0.98 0.3 -0.92", 0.05, GOLD)
    wooden(canvas, -0.15, 0.5, rolled, 0xFF4A3B36, 12)


def sleigh(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-1.4 -0.1 1.2 -0.1 1.75 -0.3 1.7 -0.7 1.45 -0.72", 0.09, GOLD, 0.16)
    for x in (-0.8, 0.6):
        s.line(canvas, f"{x} -0.12 {x} -0.5", 0.08, GOLD)
    s.ball(canvas, -0.75, -1.45, 0.5, 0.45, 0xFF9A5B34)
    s.slab(canvas, -0.5, -1.55, 0.4, 0.4, 0.03, 0xFF3FA06A)
    s.body(
        canvas,
        "-1.5 -1.55 -1.7 -1.35 -1.4 -0.55 0 -0.4 1.1 -0.5 1.5 -0.95 1.35 -1.2 1.0 -0.9 0.2 -0.95 -0.4 -1.15 -1 -1.25",
        colour,
        0.14,
    )
    s.line(canvas, "-1.5 -1.5 -1 -1.22 -0.4 -1.12 0.2 -0.92 1 -0.87", 0.07, GOLD, 0.16)
