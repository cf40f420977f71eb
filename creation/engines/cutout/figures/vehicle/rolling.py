"""Small things on wheels or runners, ridden, pushed or pulled by hand, in metres, facing right."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import CHROME, DARK

WOOD = 0xFFB5793F


def scooter(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A motor scooter of the Italian kind."""
    for x in (-0.6, 0.68):
        parts.wheel(canvas, x, 0.26, rolled)
    s.line(canvas, "0.68 -0.3 0.42 -1.05", 0.07, CHROME)
    s.body(
        canvas,
        "-0.98 -0.36 -0.95 -0.62 -0.6 -0.78 -0.15 -0.72 -0.02 -0.3 0.2 -0.26 -0.05 -0.18 -0.7 -0.2",
        colour,
        0.14,
    )
    s.body(canvas, "0.06 -0.26 0.24 -0.3 0.36 -0.95 0.5 -0.98 0.6 -0.8 0.44 -0.3 0.2 -0.16", colour, 0.12)
    s.body(canvas, "0.45 -0.42 0.7 -0.56 0.94 -0.42 0.9 -0.34 0.5 -0.36", dark(colour, 0.06), 0.14)
    s.body(canvas, "-0.92 -0.74 -0.6 -0.86 -0.12 -0.84 -0.1 -0.74", 0xFF6B3A2E, 0.12)
    s.line(canvas, "0.14 -1.12 0.44 -1.05", 0.06, DARK)
    parts.lamp(canvas, 0.52, -0.94, 0.09)


def kick_scooter(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "0.48 -0.16 0.34 -1.02", 0.06, colour)
    s.line(canvas, "0.22 -1.02 0.46 -1.02", 0.07, DARK)
    s.slab(canvas, -0.52, -0.22, 0.94, 0.09, 0.04, colour)
    for x in (-0.48, 0.5):
        parts.wheel(canvas, x, 0.13, rolled)


def skateboard(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.body(
        canvas, "-0.62 -0.3 -0.42 -0.2 0.42 -0.2 0.62 -0.3 0.56 -0.2 0.42 -0.12 -0.42 -0.12 -0.56 -0.2", colour, 0.08
    )
    for x in (-0.34, 0.34):
        s.plate(canvas, x - 0.08, -0.15, 0.16, 0.08, 0.02, CHROME)
        parts.wheel(canvas, x, 0.085, rolled, 0xFFF9E6B0)


def roller_skate(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    boot = "-0.2 -0.14 -0.22 -0.4 -0.18 -0.56 0.04 -0.56 0.06 -0.38 0.22 -0.32 0.3 -0.2 0.28 -0.12"
    s.body(canvas, boot, colour, 0.12)
    s.line(canvas, "-0.2 -0.53 0.04 -0.53", 0.05, light(colour, 0.6))
    for i in range(3):
        s.line(canvas, f"{-0.02 + i * 0.06} {-0.42 + i * 0.05} {0.07 + i * 0.06} {-0.46 + i * 0.06}", 0.022, 0xFFFFFFFF)
    s.slab(canvas, -0.24, -0.16, 0.54, 0.06, 0.02, DARK)
    for x in (-0.14, 0.2):
        parts.wheel(canvas, x, 0.085, rolled, 0xFFFFD24A)


def unicycle(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.spoked(canvas, 0, 0.36, rolled)
    s.line(canvas, "0 -0.36 0 -1", 0.07, colour)
    s.line(canvas, "-0.1 -0.4 -0.1 -0.74 0.1 -0.74 0.1 -0.4", 0.045, colour)
    s.body(canvas, "-0.24 -1.08 -0.05 -1.02 0.24 -1.1 0.14 -0.98 -0.1 -0.96", 0xFF4A3B36, 0.14)
    px, py = cos(rolled / 0.36) * 0.15, sin(rolled / 0.36) * 0.15
    s.line(canvas, f"{-px:.3f} {-0.36 - py:.3f} {px:.3f} {-0.36 + py:.3f}", 0.035, 0xFF8A8F9A)
    for sign in (-1, 1):
        s.plate(canvas, sign * px - 0.08, -0.38 + sign * py, 0.16, 0.05, 0.02, DARK)


def tricycle(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.spoked(canvas, 0.42, 0.28, rolled, dark(colour, 0.2))
    s.line(canvas, "0.42 -0.28 0.3 -0.78 0.16 -0.84", 0.06, colour)
    s.line(canvas, "0.34 -0.6 -0.1 -0.32 -0.46 -0.24", 0.07, colour)
    s.body(canvas, "-0.4 -0.5 -0.16 -0.54 0 -0.48 -0.18 -0.42", DARK, 0.12)
    s.line(canvas, "-0.2 -0.46 -0.16 -0.32", 0.05, CHROME)
    parts.wheel(canvas, -0.46, 0.18, rolled)
    for i in range(3):
        shade = (0xFFF9C62F, 0xFF5BC0DE, 0xFFF27FA8)[i]
        s.line(
            canvas,
            f"0.14 -0.84 {0.02 - i * 0.02:.2f} {-0.78 + i * 0.05 + 0.02 * wave(pose.t + i * 0.2):.2f}",
            0.025,
            shade,
        )


def penny_farthing(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.spoked(canvas, 0.25, 0.72, rolled)
    parts.spoked(canvas, -0.75, 0.2, rolled)
    s.line(canvas, "0.25 -0.72 0.2 -1.56 -0.2 -1.48 -0.62 -0.8 -0.75 -0.2", 0.06, colour, 0.16)
    s.body(canvas, "-0.16 -1.6 0.08 -1.66 0.14 -1.58 -0.1 -1.54", 0xFF6B3A2E, 0.14)
    s.line(canvas, "0.2 -1.6 0.34 -1.68 0.44 -1.6", 0.05, DARK, 0.16)


def wheelchair(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-0.3 -0.5 -0.36 -1.02 -0.52 -1.04", 0.05, CHROME)
    s.line(canvas, "-0.3 -0.5 0.28 -0.5 0.4 -0.12 0.56 -0.12", 0.06, CHROME)
    s.slab(canvas, -0.38, -0.94, 0.1, 0.46, 0.04, colour)
    s.slab(canvas, -0.34, -0.56, 0.62, 0.12, 0.05, colour)
    s.slab(canvas, -0.28, -0.74, 0.46, 0.06, 0.03, DARK)
    parts.wheel(canvas, 0.36, 0.1, rolled)
    parts.spoked(canvas, -0.14, 0.34, rolled)


def pram(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-0.4 -0.5 -0.66 -0.98 -0.78 -0.96", 0.05, CHROME)
    s.line(canvas, "-0.3 -0.45 0.3 -0.2", 0.05, CHROME)
    s.line(canvas, "0.3 -0.45 -0.3 -0.2", 0.05, CHROME)
    s.body(canvas, "0.0 -0.72 0.06 -1.12 0.38 -1.04 0.58 -0.72", dark(colour, 0.08), 0.14)
    s.line(canvas, "0.02 -0.72 0.2 -1.08", 0.03, dark(colour, 0.35))
    s.line(canvas, "0.04 -0.72 0.44 -0.98", 0.03, dark(colour, 0.35))
    s.body(canvas, "-0.5 -0.72 0.6 -0.72 0.46 -0.42 0 -0.32 -0.36 -0.42", colour, 0.12)
    s.line(canvas, "-0.48 -0.7 0.58 -0.7", 0.05, 0xFFFFFFFF)
    for x in (-0.34, 0.34):
        parts.spoked(canvas, x, 0.2, rolled)


def shopping_trolley(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.ball(canvas, 0.2, -0.92, 0.14, 0.14, 0xFFE0483F)
    s.slab(canvas, -0.2, -1.08, 0.22, 0.3, 0.02, 0xFFF2C33A)
    s.flat(canvas, "0.36 -0.8 0.5 -1.16 0.58 -1.14 0.5 -0.8", 0xFF5BA83C, 0.1)
    s.line(canvas, "-0.72 -1.0 -0.5 -0.98 -0.36 -0.3 0.5 -0.26", 0.05, CHROME)
    for i in range(7):
        x = -0.46 + i * 0.17
        s.line(canvas, f"{x:.2f} -0.88 {x * 0.8 + 0.06:.2f} -0.46", 0.022, 0xFFAEB5C0)
    for y in (-0.88, -0.74, -0.6, -0.46):
        s.line(canvas, f"{-0.5 - (y + 0.46) * 0.1:.2f} {y} {0.5 - (y + 0.46) * 0.3:.2f} {y}", 0.03, 0xFFB9BEC8)
    s.line(canvas, "-0.8 -1.0 -0.62 -1.0", 0.08, colour)
    for x in (-0.34, 0.44):
        parts.wheel(canvas, x, 0.11, rolled)


def wheelbarrow(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.ball(canvas, 0.06, -0.72, 0.36, 0.2, 0xFF7A5638)
    s.body(canvas, "-0.42 -0.72 0.66 -0.76 0.4 -0.36 -0.2 -0.32", colour, 0.05)
    s.line(canvas, "-0.95 -0.62 -0.3 -0.42 0.62 -0.22", 0.06, WOOD)
    s.line(canvas, "-0.24 -0.4 -0.34 -0.04", 0.06, DARK)
    parts.wheel(canvas, 0.62, 0.22, rolled)


def sledge(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-0.72 -0.04 0.5 -0.04 0.74 -0.16 0.72 -0.4 0.56 -0.42", 0.05, dark(colour, 0.35), 0.16)
    for x in (-0.5, 0.0, 0.42):
        s.line(canvas, f"{x} -0.05 {x} -0.3", 0.05, dark(colour, 0.25))
    s.slab(canvas, -0.74, -0.38, 1.34, 0.1, 0.03, colour)
    s.line(canvas, "0.7 -0.4 0.95 -0.52 1.1 -0.5", 0.025, 0xFFE0403A, 0.16)


def snowmobile(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.tracks(canvas, -1.15, 0.35, 0.42, rolled)
    s.line(canvas, "0.2 -0.08 1.1 -0.08 1.3 -0.24", 0.08, DARK, 0.16)
    s.line(canvas, "0.7 -0.5 0.8 -0.1", 0.07, CHROME)
    s.body(canvas, "-1.2 -0.4 -1.15 -0.66 -0.2 -0.7 0.1 -0.8 0.7 -0.75 1.25 -0.4 0.6 -0.3", colour, 0.12)
    s.body(canvas, "-1.1 -0.66 -0.9 -0.84 -0.1 -0.8 0 -0.68", DARK, 0.1)
    s.flat(canvas, "0.2 -0.8 0.3 -1.08 0.5 -1.06 0.66 -0.72", s.GLASS, 0.05)
    s.line(canvas, "0.1 -0.98 0.3 -0.92", 0.06, DARK)
    parts.lamp(canvas, 0.95, -0.56, 0.09)


def hoverboard(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    lift = 0.25 + 0.03 * wave(pose.t * 0.8)
    for x in (-0.42, 0.42):
        parts.flame(canvas, x, -lift, 0.22, 0.1, pose.t + x, -90)
    s.body(canvas, s.at(0, -lift, "-0.75 -0.1 0.6 -0.1 0.85 -0.22 0.7 0.02 -0.7 0.02"), colour)
    for x in (-0.42, 0.42):
        s.dot(canvas, x, -lift, 0.16, 0.05, 0xFF4FD6F2)
