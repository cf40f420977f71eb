"""What flies to the stars and rolls on other worlds, in metres, facing right."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import DARK

FOIL = 0xFFE8B640


def space_shuttle(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, 0.04 * wave(pose.t * 0.6))
    if pose.verb in ("fly", "chase", "flee", "run", "drive") or pose.speed > 0.2:
        parts.flame(canvas, -2.05, -0.95, 1.0, 0.24, pose.t, 0)
    s.body(canvas, "-1.9 -1.25 -2.3 -2.3 -1.8 -2.35 -1.0 -1.35", dark(colour, 0.08), 0.04)
    for y in (-1.15, -0.75):
        s.slab(canvas, -2.15, y - 0.14, 0.3, 0.28, 0.08, DARK)
    s.body(canvas, "-2.0 -0.6 -2.0 -1.35 0.9 -1.42 1.6 -1.25 2.3 -0.85 2.3 -0.66 1.6 -0.5", colour, 0.08)
    s.flat(canvas, "-1.9 -0.42 0.6 -0.85 1.0 -0.6 2.26 -0.62 1.6 -0.46 -1.7 -0.36", DARK, 0.04)
    s.flat(canvas, "1.2 -1.16 1.5 -1.22 1.85 -0.98 1.3 -0.98", 0xFF3B5A78, 0.06)
    s.slab(canvas, -0.5, -1.24, 0.6, 0.22, 0.03, 0xFF3F7FD9)
    s.line(canvas, "-1.8 -1.34 0.9 -1.38", 0.04, dark(colour, 0.2))
    canvas.restore()


def moon_rover(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.line(canvas, "-0.85 -0.8 -0.85 -1.75", 0.05, 0xFF8A8F9A)
    s.body(canvas, "-1.35 -2.0 -0.55 -2.25 -0.7 -1.7 -1.05 -1.6", 0xFFEDF0F5, 0.12)
    s.line(canvas, "0.85 -0.8 0.95 -1.5", 0.05, 0xFF8A8F9A)
    s.slab(canvas, 0.78, -1.68, 0.36, 0.24, 0.05, DARK)
    s.dot(canvas, 1.08, -1.56, 0.08, 0.08, 0xFF7FC8E8)
    s.line(canvas, "-1.1 -0.6 1.1 -0.6", 0.14, 0xFF6B7079)
    for x in (-0.35, 0.3):
        s.body(
            canvas,
            f"{x - 0.3} -0.6 {x - 0.32} -1.2 {x - 0.2} -1.2 {x - 0.14} -0.82 {x + 0.18} -0.78 {x + 0.18} -0.6",
            colour,
            0.06,
        )
    s.slab(canvas, -1.2, -0.92, 0.5, 0.34, 0.04, FOIL)
    canvas.restore()
    for x in (-0.95, 0.95):
        parts.spoked(canvas, x, 0.4, rolled, 0xFF9AA0A8)
        s.flat(canvas, f"{x - 0.46} -0.5 {x} -0.9 {x + 0.46} -0.5 {x} -0.8", FOIL, 0.16)


def mars_rover(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "0.4 -0.9 0.4 -1.7", 0.09, 0xFFEDF0F5)
    s.slab(canvas, 0.18, -1.95, 0.5, 0.28, 0.06, 0xFFEDF0F5)
    for x in (0.34, 0.54):
        s.dot(canvas, x, -1.8, 0.08, 0.09, DARK)
    s.line(canvas, "-0.9 -0.95 -1.2 -1.3", 0.05, DARK)
    s.slab(canvas, -0.95, -1.0, 1.75, 0.4, 0.06, colour)
    s.slab(canvas, -1.05, -1.1, 1.95, 0.12, 0.03, 0xFF2F4A78)
    s.line(canvas, "0.8 -0.8 1.2 -0.95 1.3 -0.55", 0.07, 0xFF8A8F9A)
    s.line(canvas, "-0.9 -0.26 -0.4 -0.65 0.3 -0.6 0.85 -0.26", 0.06, 0xFF6B7079)
    for x in (-0.85, 0.05, 0.85):
        parts.wheel(canvas, x, 0.26, rolled, 0xFFAEB5C0)


def lander(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """The moon's landing craft."""
    if pose.airborne > 0.05 or pose.verb == "fly":
        parts.flame(canvas, 0, -0.5, 0.6, 0.2, pose.t, -90)
    for side in (-1, 1):
        s.line(canvas, f"{side * 0.6} -1.1 {side * 1.25} -0.08", 0.07, 0xFF9AA0A8)
        s.line(canvas, f"{side * 0.5} -0.6 {side * 1.1} -0.35", 0.05, 0xFF9AA0A8)
        s.slab(canvas, side * 1.25 - 0.2, -0.1, 0.4, 0.1, 0.04, FOIL)
    s.body(canvas, "-0.3 -0.5 0.3 -0.5 0.42 -0.3 -0.42 -0.3", DARK, 0.03)
    s.body(canvas, "-0.95 -1.25 0.95 -1.25 0.95 -0.55 0.7 -0.45 -0.7 -0.45 -0.95 -0.55", FOIL, 0.03)
    for x in (-0.5, 0.0, 0.5):
        s.line(canvas, f"{x} -1.2 {x} -0.5", 0.03, dark(FOIL, 0.25))
    s.body(canvas, "-0.7 -1.25 -0.9 -1.7 -0.6 -2.15 0.6 -2.15 0.9 -1.7 0.7 -1.25", colour, 0.05)
    s.flat(canvas, "0.1 -1.95 0.5 -1.95 0.3 -1.6", DARK, 0.03)
    s.slab(canvas, -0.4, -1.7, 0.36, 0.44, 0.04, dark(colour, 0.25))
    s.line(canvas, "-0.3 -2.15 -0.3 -2.5", 0.04, 0xFF8A8F9A)
    s.ball(canvas, -0.3, -2.5, 0.16, 0.1, 0xFFEDF0F5)


def space_station(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, 0.06 * wave(pose.t * 0.3))
    canvas.rotate(3 * wave(pose.t * 0.12))
    s.slab(canvas, -2.3, -1.42, 4.6, 0.12, 0.03, 0xFF8A8F9A)
    for x in (-2.3, -1.55, 1.0, 1.75):
        for y, high in ((-2.65, 1.15), (-1.25, 1.15)):
            s.slab(canvas, x, y, 0.55, high, 0.02, 0xFF2F5AA8)
            for k in range(1, 5):
                s.line(canvas, f"{x} {y + k * 0.23:.2f} {x + 0.55} {y + k * 0.23:.2f}", 0.02, 0xFF9FC0F0)
    s.slab(canvas, -0.75, -1.62, 1.5, 0.52, 0.2, colour)
    s.slab(canvas, -0.25, -2.2, 0.5, 1.7, 0.18, light(colour, 0.1))
    for y in (-2.0, -1.75, -0.9):
        s.dot(canvas, 0.0, y, 0.09, 0.09, 0xFF5BC0F0)
    s.ball(canvas, 0.62, -1.36, 0.14, 0.14, 0xFF5BC0F0)
    shine = 0.5 + 0.5 * wave(pose.t * 0.9)
    s.dot(canvas, 0, -2.26, 0.07, 0.07, faded(0xFFFF5A4A, 0.3 + 0.7 * shine))
    canvas.restore()


def starfighter(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A spaceship of the films: sharp nose, swept wings, blue jets."""
    canvas.save()
    canvas.translate(0, -0.3 + 0.05 * wave(pose.t * 0.6))
    canvas.rotate(2 * wave(pose.t * 0.4))
    for y in (-1.15, -0.75):
        s.dot(canvas, -2.0, y, 0.5 + 0.1 * wave(pose.t * 6), 0.14, faded(0xFF4FC8FF, 0.7))
        s.dot(canvas, -1.85, y, 0.28, 0.08, 0xFFE8FAFF)
        s.slab(canvas, -1.8, y - 0.17, 0.9, 0.34, 0.12, DARK)
    s.body(canvas, "-1.6 -1.1 -2.0 -1.9 -1.4 -1.85 -0.2 -1.2", dark(colour, 0.2), 0.04)
    s.body(canvas, "-1.7 -0.95 -0.8 -1.35 0.6 -1.3 2.3 -0.9 2.35 -0.84 0.8 -0.6 -0.8 -0.55", colour, 0.08)
    s.body(canvas, "0.0 -1.26 0.4 -1.52 0.9 -1.45 1.3 -1.1", 0xFF3FC0E0, 0.1)
    s.gleam(canvas, 0.6, -1.38, 0.2, 0.05)
    s.body(canvas, "0.4 -0.85 -0.8 -0.3 -1.9 -0.1 -1.5 -0.5 -0.9 -0.85", dark(colour, 0.12), 0.03)
    s.line(canvas, "-0.9 -0.5 0.1 -0.82", 0.07, 0xFFE0403A)
    s.line(canvas, "-1.0 -0.22 -0.2 -0.26", 0.05, 0xFFC3CAD3)
    canvas.restore()
