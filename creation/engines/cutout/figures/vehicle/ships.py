"""Large ships and submarines, in metres as they are drawn, facing right."""

from __future__ import annotations

from math import cos
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import DARK


def _rock(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.translate(0, 0.05 * wave(t * 0.3))
    canvas.rotate(1.4 * wave(t * 0.25, 0.2))


def _sail(canvas: Any, x: float, top: float, low: float, half: float, swell: float, colour: Colour) -> None:
    left, right = x - half * 0.75 + swell, x + half * 1.1 + swell
    s.body(
        canvas,
        f"{x - half * 0.7:.2f} {top} {x + half * 0.8:.2f} {top} {right:.2f} {low} {left:.2f} {low}",
        colour,
        0.09,
    )


def pirate_ship(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    swell = 0.1 + 0.06 * wave(pose.t * 0.4)
    for x, top in ((-1.3, -4.0), (0.7, -4.5)):
        s.line(canvas, f"{x} -1 {x} {top}", 0.12, 0xFF7A5230)
    s.line(canvas, "2.2 -1.25 3.2 -1.9", 0.1, 0xFF7A5230)
    s.flat(canvas, "3.1 -1.82 0.75 -4.2 2.2 -1.5", 0xFFE9DFC8, 0.04)
    for x, top, low, half in (
        (-1.3, -3.7, -2.75, 0.72),
        (-1.3, -2.65, -1.6, 0.95),
        (0.7, -4.2, -3.2, 0.75),
        (0.7, -3.1, -1.75, 1.05),
    ):
        _sail(canvas, x, top, low, half, swell, 0xFFF4ECD8)
    _skull(canvas, 0.82 + swell, -2.45, 0.3)
    flutter = 0.08 * wave(pose.t * 1.6)
    above = f"0.7 -4.95 0.1 {-4.9 + flutter:.2f} -0.3 {-4.75 - flutter:.2f}"
    s.flat(canvas, f"{above} -0.25 {-4.45 - flutter:.2f} 0.1 {-4.55 + flutter:.2f} 0.7 -4.5", DARK, 0.08)
    _skull(canvas, 0.25, -4.7, 0.13)
    hull = "-2.7 -2.0 -2.5 -0.5 -1.9 0 1.7 0 2.2 -0.5 2.7 -1.5 2.2 -1.3 1.0 -1.0 -1.2 -1.0 -1.5 -1.6"
    s.body(canvas, hull, colour, 0.06)
    s.line(canvas, "-2.6 -1.9 -1.5 -1.55 -1.2 -0.95 1 -0.95 2.2 -1.25 2.6 -1.42", 0.09, 0xFFE8B640, 0.1)
    s.line(canvas, "-2.45 -0.45 2.15 -0.5", 0.05, dark(colour, 0.3))
    for i in range(5):
        s.slab(canvas, -1.5 + i * 0.66, -0.84, 0.3, 0.28, 0.03, dark(colour, 0.5))
        s.dot(canvas, -1.3 + i * 0.66, -0.68, 0.09, 0.09, DARK)
    for x in (-2.3, -1.95):
        s.slab(canvas, x, -1.5, 0.22, 0.26, 0.03, 0xFFFFE08A)
    canvas.restore()


def _skull(canvas: Any, x: float, y: float, r: float) -> None:
    s.line(canvas, f"{x - r:.2f} {y + r * 0.3:.2f} {x + r:.2f} {y + r * 1.1:.2f}", r * 0.24, 0xFFFFFFFF)
    s.line(canvas, f"{x + r:.2f} {y + r * 0.3:.2f} {x - r:.2f} {y + r * 1.1:.2f}", r * 0.24, 0xFFFFFFFF)
    s.dot(canvas, x, y, r * 0.66, r * 0.62, 0xFFFFFFFF)
    s.plate(canvas, x - r * 0.34, y + r * 0.3, r * 0.68, r * 0.44, r * 0.1, 0xFFFFFFFF)
    for side in (-1, 1):
        s.dot(canvas, x + side * r * 0.27, y + r * 0.02, r * 0.17, r * 0.2, DARK)


def viking_ship(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    swell = 0.14 + 0.06 * wave(pose.t * 0.4)
    s.line(canvas, "0 -0.6 0 -3.3", 0.1, 0xFF7A5230)
    s.line(canvas, "-1.3 -3.1 1.3 -3.1", 0.08, 0xFF7A5230)
    for i in range(6):
        x = -1.2 + i * 0.4
        shade = 0xFFD9433A if i % 2 == 0 else 0xFFF6EEDC
        s.body(
            canvas,
            f"{x:.2f} -3.05 {x + 0.41:.2f} -3.05 {x + 0.45 + swell:.2f} -1.35 {x + swell - 0.02:.2f} -1.35",
            shade,
            0.06,
        )
    s.line(canvas, "2.0 -0.7 2.55 -1.3 2.5 -2.0 2.8 -2.1", 0.16, colour, 0.16)
    s.body(canvas, "2.4 -2.2 2.7 -2.4 3.1 -2.15 2.7 -2.0", colour, 0.1)
    s.line(canvas, "-2.0 -0.7 -2.5 -1.3 -2.4 -1.9 -2.7 -2.0", 0.16, colour, 0.16)
    s.body(canvas, "-2.4 -1.0 -2 -0.2 -1.2 0.02 1.2 0.02 2 -0.2 2.4 -1.0 1.4 -0.6 -1.4 -0.6", colour, 0.1)
    for i in range(6):
        x = -1.45 + i * 0.58
        s.ball(canvas, x, -0.58, 0.24, 0.24, (0xFFE0A53A, 0xFF3F7FB5, 0xFFC4443A)[i % 3])
        s.dot(canvas, x, -0.58, 0.07, 0.07, 0xFFE8E4DA)
    canvas.restore()


def container_ship(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t * 0.6)
    shades = (0xFFE0703A, 0xFF3F8FD4, 0xFF5BA83C, 0xFFF2B632, 0xFFB0455A, 0xFF7FB8C8)
    for column in range(6):
        for row in range(3 - (column == 5)):
            x, y = -1.55 + column * 0.72, -1.52 - row * 0.44
            s.slab(canvas, x, y, 0.69, 0.42, 0.02, shades[(column * 2 + row * 3) % 6])
            for k in range(1, 5):
                s.line(canvas, f"{x + k * 0.14:.2f} {y + 0.06:.2f} {x + k * 0.14:.2f} {y + 0.36:.2f}", 0.02, 0x30000000)
    s.slab(canvas, -2.75, -2.9, 1.0, 1.85, 0.05, 0xFFF6F7FA)
    s.slab(canvas, -2.9, -3.1, 1.25, 0.3, 0.05, 0xFFF6F7FA)
    for y in (-2.6, -2.2, -1.8):
        s.line(canvas, f"-2.6 {y} -1.9 {y}", 0.12, 0xFF5B8AB0)
    s.slab(canvas, -2.6, -3.5, 0.45, 0.45, 0.05, colour)
    s.body(canvas, "-3.2 -1.1 -3.0 -0.1 -2.6 0.05 2.6 0.05 3.0 -0.2 3.5 -1.3 2.9 -1.08", colour, 0.04)
    s.flat(canvas, "-3.08 -0.3 3.08 -0.3 2.6 0.05 -2.6 0.05", 0xFF9A2F2C, 0.03)
    canvas.restore()


def cruise_ship(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t * 0.6)
    white = 0xFFF8F9FC
    parts.smoke(canvas, -0.85, -3.5, 0.13, pose.t * 0.6, 0.5)
    for x in (-1.1, -0.2):
        s.body(canvas, f"{x} -2.6 {x + 0.05} -3.3 {x + 0.5} -3.3 {x + 0.6} -2.6", colour, 0.02)
        s.line(canvas, f"{x + 0.06} -3.12 {x + 0.5} -3.12", 0.12, white)
    for left, right, y in ((-2.0, 1.2, -2.65), (-2.5, 1.8, -2.2), (-2.9, 2.4, -1.75)):
        s.slab(canvas, left, y, right - left, 0.46, 0.1, white)
        x = left + 0.2
        while x < right - 0.25:
            s.plate(canvas, x, y + 0.12, 0.2, 0.2, 0.04, 0xFF6FA8DC)
            x += 0.34
    s.body(canvas, "-3.3 -1.3 -3.1 -0.2 -2.6 0.05 2.5 0.05 3.0 -0.3 3.6 -1.5 2.6 -1.3", white, 0.05)
    for i in range(14):
        s.dot(canvas, -2.7 + i * 0.4, -0.85, 0.08, 0.08, 0xFF5B8AB0)
    s.flat(canvas, "-3.1 -0.34 2.98 -0.34 2.5 0.05 -2.6 0.05", colour, 0.03)
    canvas.restore()


def ferry(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t * 0.8)
    parts.smoke(canvas, -0.5, -2.7, 0.12, pose.t * 0.6, 0.5)
    s.body(canvas, "-0.75 -1.9 -0.7 -2.6 -0.3 -2.6 -0.2 -1.9", colour, 0.02)
    s.slab(canvas, 0.3, -2.3, 0.8, 0.6, 0.08, 0xFFF8F9FC)
    s.glass(canvas, "0.42 -1.95 0.42 -2.2 1.0 -2.2 1.0 -1.95")
    s.slab(canvas, -1.7, -1.8, 3.1, 0.8, 0.06, 0xFFF8F9FC)
    for i in range(6):
        s.glass(canvas, s.at(i * 0.48, 0, "-1.5 -1.3 -1.5 -1.62 -1.14 -1.62 -1.14 -1.3"))
    s.body(canvas, "-2.2 -1.05 -2.0 -0.1 -1.6 0.04 1.6 0.04 2.0 -0.2 2.4 -1.1", colour, 0.04)
    s.line(canvas, "-2.15 -0.8 2.25 -0.84", 0.1, 0xFFFFFFFF)
    for i in range(5):
        s.ring(canvas, -1.4 + i * 0.7, -0.45, 0.13, 0.13, 0.07, 0xFFF1EEE6)
    canvas.restore()


def fishing_boat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    s.line(canvas, "0.7 -0.8 0.7 -2.9", 0.08, 0xFF7A5230)
    s.line(canvas, "0.7 -2.2 -1.6 -1.6", 0.06, 0xFF7A5230)
    s.line(canvas, "0.7 -2.85 1.9 -0.95", 0.025, DARK)
    s.line(canvas, "-1.6 -1.6 -1.7 -0.7", 0.025, DARK)
    s.slab(canvas, -0.75, -1.9, 1.1, 1.1, 0.05, 0xFFF8F4EA)
    s.slab(canvas, -0.9, -2.05, 1.4, 0.2, 0.06, colour)
    s.glass(canvas, "-0.3 -1.35 -0.3 -1.72 0.25 -1.72 0.25 -1.35")
    s.body(canvas, "-2.0 -0.85 -1.8 -0.1 -1.4 0.03 1.3 0.03 1.8 -0.3 2.2 -1.2 1.2 -0.85", colour, 0.08)
    s.line(canvas, "-1.96 -0.8 1.2 -0.82 2.1 -1.12", 0.1, 0xFFFFFFFF, 0.1)
    s.ball(canvas, -1.4, -0.95, 0.2, 0.16, 0xFF9AA0A8)
    canvas.restore()


def submarine(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, 0.06 * wave(pose.t * 0.4))
    spin = cos(TAU * pose.t * 1.6)
    s.dot(canvas, -2.1, -0.75, 0.06, 0.1 + 0.34 * abs(spin), 0xFFB5862A)
    s.line(canvas, "0.1 -1.6 0.1 -2.4 0.42 -2.4", 0.11, dark(colour, 0.25))
    s.dot(canvas, 0.48, -2.4, 0.08, 0.11, 0xFF7FC8E8)
    s.body(canvas, "-0.6 -1.25 -0.5 -1.75 0.5 -1.75 0.62 -1.25", colour, 0.06)
    s.body(canvas, "-1.9 -1.1 -2.2 -1.5 -1.9 -1.55 -1.4 -1.15", dark(colour, 0.15), 0.05)
    s.body(
        canvas,
        "-2.05 -0.75 -1.5 -1.2 -0.5 -1.4 0.9 -1.38 1.7 -1.1 2.0 -0.72 1.7 -0.34 0.9 -0.06 -0.5 -0.04 -1.5 -0.3",
        colour,
        0.12,
    )
    s.line(canvas, "-1.6 -0.5 1.75 -0.5", 0.06, dark(colour, 0.25))
    for x in (-0.75, 0.05, 0.85):
        s.dot(canvas, x, -0.86, 0.27, 0.27, 0xFF9A7A3A)
        s.ball(canvas, x, -0.86, 0.19, 0.19, 0xFF7FC8E8)
    for i in range(4):
        share = (pose.t * 0.5 + i / 4) % 1
        s.dot(
            canvas,
            -2.0 - 0.4 * share,
            -0.9 - 1.1 * share,
            0.06 + 0.04 * share,
            0.06 + 0.04 * share,
            faded(0xFFFFFFFF, 0.6 * (1 - share)),
        )
    parts.lamp(canvas, 1.86, -0.75, 0.12)
    canvas.restore()


def steamboat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A paddle steamer of the great rivers."""
    _rock(canvas, pose.t * 0.6)
    for x in (0.2, 0.75):
        parts.smoke(canvas, x + 0.1, -3.3, 0.16, pose.t, 0.6, 0xFF8A8F9A)
        s.slab(canvas, x, -3.3, 0.2, 1.4, 0.03, DARK)
    for left, right, y in ((-1.2, 1.3, -1.9), (-1.6, 1.8, -1.25)):
        s.slab(canvas, left, y, right - left, 0.62, 0.03, 0xFFF8F4EA)
        for i in range(int((right - left) / 0.4)):
            s.plate(canvas, left + 0.14 + i * 0.4, y + 0.2, 0.18, 0.28, 0.02, 0xFF6B8AA8)
        s.line(canvas, f"{left - 0.1} {y} {right + 0.1} {y}", 0.09, light(colour, 0.1))
    s.body(canvas, "-2.0 -0.68 -1.9 0 1.6 0 2.4 -0.72", colour, 0.04)
    canvas.save()
    canvas.translate(-2.0, -0.62)
    canvas.rotate(-pose.phase * 90 - pose.t * 20)
    for _ in range(8):
        canvas.rotate(45)
        s.line(canvas, "0 0 0.66 0", 0.05, 0xFF9A2F2C)
        s.slab(canvas, 0.5, -0.16, 0.12, 0.32, 0.02, 0xFFC4443A)
    canvas.restore()
    canvas.restore()
