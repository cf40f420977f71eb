"""What runs on rails, in metres, facing right."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import CHROME, DARK


def _bogies(canvas: Any, rolled: float, *places: float) -> None:
    for x in places:
        s.plate(canvas, x - 0.62, -0.5, 1.24, 0.18, 0.05, DARK)
        for side in (-0.38, 0.38):
            parts.wheel(canvas, x + side, 0.26, rolled, 0xFF8A8F9A)


def _panes(canvas: Any, first: float, count: int, wide: float, gap: float, top: float, low: float) -> None:
    for i in range(count):
        x = first + i * (wide + gap)
        s.glass(canvas, f"{x:.2f} {low} {x:.2f} {top} {x + wide:.2f} {top} {x + wide:.2f} {low}")


def tram(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-0.5 -2.6 0.1 -3.15 -0.4 -3.5", 0.05, DARK)
    s.line(canvas, "-0.8 -3.52 0.1 -3.52", 0.05, DARK)
    canvas.save()
    canvas.translate(0, bob * 0.5)
    s.slab(canvas, -2.4, -2.75, 4.8, 0.3, 0.12, dark(colour, 0.35))
    s.body(canvas, "-2.9 -0.4 -2.95 -1.6 -2.7 -2.55 2.7 -2.55 2.95 -1.6 2.9 -0.4", 0xFFFFF6E2, 0.04)
    s.flat(canvas, "-2.9 -0.36 -2.95 -1.3 2.95 -1.3 2.9 -0.36", colour, 0.02)
    _panes(canvas, -2.0, 4, 0.82, 0.16, -2.3, -1.42)
    s.glass(canvas, "2.1 -1.42 2.1 -2.3 2.62 -2.3 2.8 -1.42")
    s.plate(canvas, -2.72, -2.3, 0.5, 1.9, 0.05, dark(colour, 0.3))
    s.glass(canvas, "-2.64 -1.0 -2.64 -2.2 -2.3 -2.2 -2.3 -1")
    s.line(canvas, "-2.9 -1.3 2.9 -1.3", 0.06, 0xFFF2C33A)
    parts.lamp(canvas, 2.84, -0.9, 0.14)
    canvas.restore()
    _bogies(canvas, rolled, -1.6, 1.6)


def bullet_train(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    hull = "-3.4 -0.35 -3.4 -2.2 -3.2 -2.4 0.8 -2.4 1.8 -2.1 2.9 -1.2 3.5 -0.75 3.4 -0.4 2.8 -0.3"
    s.body(canvas, hull, 0xFFF6F8FB, 0.06)
    s.flat(canvas, "-3.4 -1.1 1.6 -1.1 3.2 -0.85 3.46 -0.68 3.3 -0.6 -3.4 -0.85", colour, 0.03)
    s.flat(canvas, "1.35 -1.7 1.7 -2.06 2.1 -1.84 2.6 -1.42 2.0 -1.4", 0xFF3B5A78, 0.08)
    _panes(canvas, -3.1, 6, 0.46, 0.24, -1.95, -1.4)
    s.plate(canvas, -3.4, -0.42, 6.1, 0.16, 0.04, 0xFF6B7079)
    parts.lamp(canvas, 3.0, -1.02, 0.09)
    for x in (-2.6, -1.9, 1.0, 1.7):
        parts.wheel(canvas, x, 0.24, rolled, 0xFF8A8F9A)
    for i in range(3 if pose.speed > 1 else 0):
        y, x = -2.1 + i * 0.6, -3.6 - (pose.t * 6 + i * 0.7) % 1.2
        s.line(canvas, f"{x:.2f} {y} {x - 0.7:.2f} {y}", 0.05, faded(0xFFFFFFFF, 0.6))


def subway(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob * 0.5)
    s.body(canvas, "-3.1 -0.4 -3.1 -2.3 -2.9 -2.5 2.8 -2.5 3.05 -2.2 3.15 -0.4", 0xFFC9CFD8, 0.03)
    for y in (-2.25, -0.85, -0.7):
        s.line(canvas, f"-3.05 {y} 3 {y}", 0.03, 0xFFA4ABB6)
    s.plate(canvas, -3.1, -1.16, 6.2, 0.2, 0, colour)
    for x in (-2.1, 0.5):
        s.slab(canvas, x, -2.2, 1.0, 1.7, 0.04, 0xFFAEB5C0)
        _panes(canvas, x + 0.08, 2, 0.38, 0.08, -2.08, -1.3)
        s.line(canvas, f"{x + 0.5} -2.18 {x + 0.5} -0.52", 0.025, 0xFF6B7079)
    _panes(canvas, -0.95, 2, 0.6, 0.12, -2.08, -1.34)
    _panes(canvas, -2.95, 1, 0.7, 0.1, -2.08, -1.34)
    s.glass(canvas, "1.75 -1.3 1.75 -2.1 2.75 -2.1 2.95 -1.3")
    s.dot(canvas, 2.95, -2.28, 0.16, 0.14, colour)
    parts.lamp(canvas, 3.02, -0.8, 0.12)
    canvas.restore()
    _bogies(canvas, rolled, -1.9, 1.9)


def carriage(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A coach of a train."""
    canvas.save()
    canvas.translate(0, bob)
    s.slab(canvas, -2.75, -2.7, 5.5, 0.3, 0.14, dark(colour, 0.45))
    s.body(canvas, "-2.6 -0.5 -2.6 -2.45 2.6 -2.45 2.6 -0.5", colour, 0.02)
    s.plate(canvas, -2.6, -2.3, 5.2, 0.95, 0, 0xFFFFF0CF)
    _panes(canvas, -2.4, 5, 0.76, 0.24, -2.2, -1.44)
    s.plate(canvas, -2.8, -0.62, 5.6, 0.2, 0.05, DARK)
    canvas.restore()
    _bogies(canvas, rolled, -1.7, 1.7)


def minecart(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    for x, y, r, shade in (
        (-0.45, -1.16, 0.2, 0xFFF2B632),
        (0.0, -1.24, 0.26, 0xFF5BC0DE),
        (0.42, -1.16, 0.22, 0xFF9A6AD0),
    ):
        s.ball(canvas, x, y, r, r * 0.85, shade)
    s.body(canvas, "-0.9 -1.15 0.9 -1.15 0.7 -0.3 -0.7 -0.3", colour, 0.02)
    s.slab(canvas, -0.98, -1.22, 1.96, 0.14, 0.04, light(colour, 0.2))
    for x in (-0.5, 0.0, 0.5):
        s.line(canvas, f"{x * 1.1} -1.05 {x} -0.36", 0.07, dark(colour, 0.3))
    for x in (-0.45, 0.45):
        parts.wheel(canvas, x, 0.24, rolled, CHROME)


def monorail(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.slab(canvas, -3.2, -0.75, 6.4, 0.34, 0.04, 0xFFAEB5C0)
    for x in (-2.2, 0.0, 2.2):
        s.slab(canvas, x - 0.16, -0.45, 0.32, 0.45, 0.02, 0xFF8A8F9A)
    s.body(canvas, "-3 -0.7 -2.9 -1.6 -2.4 -2.2 2.2 -2.2 2.9 -1.6 3.1 -0.9 3 -0.62 -2.9 -0.62", colour, 0.08)
    _panes(canvas, -2.2, 5, 0.62, 0.16, -1.92, -1.34)
    s.glass(canvas, "1.85 -1.3 1.85 -1.92 2.3 -1.92 2.7 -1.3")
    s.line(canvas, "-2.9 -1.06 2.96 -1.06", 0.09, 0xFFFFFFFF)
    parts.lamp(canvas, 2.94, -1.0, 0.1)


def cable_car(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-1.9 -2.75 1.9 -2.95", 0.05, 0xFF5B5E69)
    s.line(canvas, "0 -2.85 0 -2.1", 0.09, 0xFF6B7079)
    s.slab(canvas, -0.3, -2.95, 0.6, 0.16, 0.06, DARK)
    s.body(
        canvas,
        "-1.15 -0.3 -1.25 -1.2 -1.1 -2 -0.8 -2.14 0.8 -2.14 1.1 -2 1.25 -1.2 1.15 -0.3 0.8 -0.16 -0.8 -0.16",
        colour,
        0.08,
    )
    for x in (-1.02, -0.3, 0.42):
        s.glass(canvas, f"{x} -1.16 {x} -1.86 {x + 0.6} -1.86 {x + 0.6} -1.16")
    s.line(canvas, "-1.2 -0.92 1.2 -0.92", 0.1, 0xFFFFFFFF)
