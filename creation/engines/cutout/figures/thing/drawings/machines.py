"""Machines and tools of house and garden, and those one plays on for a coin."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL, WOOD, GOLD = 0xFF3A3D46, 0xFFC3CAD3, 0xFFB57F4A, 0xFFE8B640


def robot_vacuum(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.36 -0.04 -0.36 -0.14 -0.28 -0.18 0.28 -0.18 0.36 -0.14 0.36 -0.04 0.3 0 -0.3 0", colour, 0.08)
    s.dot(canvas, 0, -0.18, 0.28, 0.035, light(colour, 0.25))
    s.slab(canvas, -0.1, -0.26, 0.2, 0.08, 0.03, dark(colour, 0.2))
    s.dot(canvas, 0.27, -0.1, 0.03, 0.03, 0xFF4FE08A if wave(t * 0.7) > 0 else 0xFF3FA8F2)
    for k in range(3):
        a = t * 9 + k * 2.1
        s.line(canvas, f"0.3 -0.02 {0.3 + cos(a) * 0.12:.3f} {-0.02 + sin(a) * 0.02:.3f}", 0.018, INK)


def vacuum_cleaner(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.1 -0.3 0.2 -0.75 0.5 -0.95 0.56 -0.6 0.7 -0.08", 0.06, INK, 0.16)
    s.slab(canvas, 0.5, -0.09, 0.42, 0.09, 0.03, dark(colour, 0.2))
    s.body(canvas, "-0.6 -0.06 -0.6 -0.28 -0.4 -0.42 0 -0.4 0.14 -0.2 0.1 -0.06", colour, 0.12)
    for x in (-0.42, -0.02):
        s.ball(canvas, x, -0.1, 0.1, 0.1, INK)


def watering_can(canvas: Any, colour: Colour, t: float) -> None:
    s.ring(canvas, -0.26, -0.3, 0.16, 0.18, 0.05, dark(colour, 0.15))
    s.line(canvas, "0.2 -0.14 0.52 -0.5", 0.09, dark(colour, 0.1))
    s.body(canvas, "0.42 -0.52 0.62 -0.66 0.68 -0.5 0.54 -0.42", colour, 0.04)
    s.turned(canvas, "0.2 -0.44 0.26 0", colour, 0)
    s.line(canvas, "-0.2 -0.44 0 -0.64 0.2 -0.44", 0.05, dark(colour, 0.15), 0.2)


def lawn_mower(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.2 -0.3 -0.75 -1.0 -0.9 -1.0", 0.06, INK)
    s.body(canvas, "-0.4 -0.14 -0.36 -0.36 0.4 -0.36 0.5 -0.14", colour, 0.06)
    s.slab(canvas, -0.14, -0.54, 0.34, 0.2, 0.04, INK)
    for x in (-0.32, 0.38):
        s.ball(canvas, x, -0.13, 0.14, 0.13, INK)
        s.dot(canvas, x, -0.13, 0.05, 0.05, METAL)


def sewing_machine(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.45, -0.12, 0.9, 0.12, 0.03, WOOD)
    path = "0.2 -0.12 0.2 -0.44 -0.16 -0.46 -0.18 -0.3 -0.36 -0.3 -0.38 -0.6 0.3 -0.62 0.4 -0.5 0.4 -0.12"
    s.body(canvas, path, colour, 0.07)
    s.line(canvas, f"-0.28 -0.3 -0.28 {-0.16 - 0.04 * abs(wave(t * 3)):.3f}", 0.02, METAL)
    s.ball(canvas, 0.46, -0.48, 0.1, 0.12, METAL)
    s.slab(canvas, 0.0, -0.72, 0.08, 0.11, 0.02, 0xFFE0403A)


def typewriter(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.3, -0.74, 0.6, 0.4, 0.01, 0xFFFBFAF5)
    for y in (-0.66, -0.58, -0.5):
        s.line(canvas, f"-0.22 {y} {0.2 if y < -0.5 else 0.05} {y}", 0.018, 0xFF8A8F9A)
    s.slab(canvas, -0.46, -0.42, 0.92, 0.1, 0.05, INK)
    s.body(canvas, "-0.4 -0.36 0.4 -0.36 0.5 -0.02 -0.5 -0.02", colour, 0.06)
    for row in range(3):
        for i in range(7):
            s.dot(canvas, -0.33 + i * 0.11 + 0.02 * row, -0.25 + row * 0.09, 0.035, 0.026, 0xFFF6F1E4)


def gramophone(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.4, -0.3, 0.8, 0.3, 0.03, colour)
    s.dot(canvas, 0, -0.31, 0.34, 0.06, INK)
    s.line(canvas, "0.3 -0.3 0.34 -0.6 0.2 -0.72", 0.05, GOLD, 0.16)
    s.body(canvas, "0.24 -0.66 0.1 -0.84 -0.44 -0.86 -0.3 -1.32 0.28 -1.02 0.34 -0.76", GOLD, 0.08)
    s.dot(canvas, -0.36, -1.1, 0.12, 0.25, dark(GOLD, 0.35))


def hair_dryer(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.08 -0.3 -0.16 0 0.04 0 0.1 -0.3", dark(colour, 0.15), 0.06)
    s.body(canvas, "-0.3 -0.42 -0.24 -0.56 0 -0.56 0.42 -0.5 0.42 -0.34 0 -0.28 -0.24 -0.28", colour, 0.1)
    s.slab(canvas, 0.38, -0.52, 0.08, 0.2, 0.02, INK)
    for y in (-0.46, -0.4, -0.34):
        s.line(canvas, f"-0.24 {y} -0.16 {y}", 0.018, INK)


def flat_iron(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.4, -0.07, 0.86, 0.07, 0.02, METAL)
    s.body(canvas, "-0.4 -0.07 -0.38 -0.24 0.1 -0.26 0.46 -0.07", colour, 0.06)
    s.line(canvas, "-0.34 -0.24 -0.32 -0.42 0.12 -0.42 0.2 -0.22", 0.07, dark(colour, 0.25), 0.12)
    for i in range(2):
        share = (t * 0.5 + i / 2) % 1
        s.dot(canvas, 0.45 + 0.1 * i, -0.2 - 0.3 * share, 0.07, 0.06, faded(0xFFFFFFFF, 0.6 * (1 - share)))


def arcade_machine(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.45 0 -0.45 -1.1 -0.4 -1.9 0.4 -1.9 0.45 -1.1 0.45 0", colour, 0.02)
    s.slab(canvas, -0.36, -1.86, 0.72, 0.22, 0.03, 0xFFF9C62F)
    s.slab(canvas, -0.34, -1.56, 0.68, 0.52, 0.03, 0xFF16202F)
    for x, y, shade in ((-0.2, -1.42, 0xFF5BE08A), (0.0, -1.42, 0xFF5BE08A), (0.2, -1.42, 0xFF5BE08A)):
        s.plate(canvas, x - 0.05 + 0.05 * wave(t * 0.5), y, 0.1, 0.07, 0.01, shade)
    s.plate(canvas, -0.06 + 0.18 * wave(t * 0.4), -1.14, 0.12, 0.05, 0.01, 0xFFF2F6FA)
    s.slab(canvas, -0.5, -0.98, 1.0, 0.16, 0.04, dark(colour, 0.3))
    s.ball(canvas, -0.24, -1.06, 0.06, 0.06, 0xFFE0403A)
    for x in (0.1, 0.26):
        s.dot(canvas, x, -0.95, 0.05, 0.03, 0xFFF2F6FA)


def jukebox(canvas: Any, colour: Colour, t: float) -> None:
    s.arch(canvas, -0.5, -1.6, 1.0, 1.6, colour)
    s.slab(canvas, -0.5, -0.9, 1.0, 0.9, 0.03, colour)
    for k, shade in enumerate((0xFFF2762E, 0xFFF9C62F, 0xFF4FD6C2)):
        shine = 0.6 + 0.4 * wave(t * 0.8, k / 3)
        path = (
            f"{-0.42 + k * 0.07:.2f} -0.1 {-0.42 + k * 0.07:.2f} -1.1 0 {-1.52 + k * 0.07:.2f} {0.42 - k * 0.07:.2f} "
            f"-1.1 {0.42 - k * 0.07:.2f} -0.1"
        )
        s.line(canvas, path, 0.05, faded(shade, shine), 0.12)
    s.slab(canvas, -0.2, -1.05, 0.4, 0.3, 0.03, 0xFFFFF3DC)
    s.slab(canvas, -0.22, -0.6, 0.44, 0.46, 0.04, dark(colour, 0.4))


KINDS: dict[str, Kind] = {
    "robot_vacuum": Kind(robot_vacuum, 0.26, 0.74, 0xFF4A4E59),
    "vacuum_cleaner": Kind(vacuum_cleaner, 1.0, 1.5, 0xFFD6402F),
    "watering_can": Kind(watering_can, 0.68, 1.12, 0xFF3F8F6A),
    "lawn_mower": Kind(lawn_mower, 1.05, 1.45, 0xFFD6302A, weight=2.0),
    "sewing_machine": Kind(sewing_machine, 0.74, 1.0, 0xFF2F5F8F, weight=2.0),
    "typewriter": Kind(typewriter, 0.75, 1.0, 0xFF2FA08F, weight=2.0),
    "gramophone": Kind(gramophone, 1.32, 0.86, 0xFF7A4A2A),
    "hair_dryer": Kind(hair_dryer, 0.57, 0.78, 0xFFF27FA8),
    "flat_iron": Kind(flat_iron, 0.46, 0.9, 0xFF4F8FD9, weight=3.0),
    "arcade_machine": Kind(arcade_machine, 1.9, 1.0, 0xFF6A3FA8, weight=3.0),
    "jukebox": Kind(jukebox, 1.62, 1.0, 0xFFA8322E, weight=3.0),
}  # fmt: skip
