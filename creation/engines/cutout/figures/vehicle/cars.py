"""Cars of all kinds, in metres, facing right."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts

_CABIN = "-1.05 -0.8 -0.75 -1.45 -0.2 -1.62 0.45 -1.55 0.98 -0.85 0 -0.75"
_SHELL = "-1.62 -0.34 -1.66 -0.72 -1.3 -0.9 -0.2 -0.92 0.9 -0.9 1.46 -0.78 1.68 -0.55 1.66 -0.3 0 -0.24"
CHROME, DARK = 0xFFC3CAD3, 0xFF3A3D46


def _wheels(canvas: Any, rolled: float, radius: float, *places: float) -> None:
    for x in places:
        parts.wheel(canvas, x, radius, rolled)


def beacon(canvas: Any, x: float, y: float, t: float, colour: Colour = 0xFF3F7FFF) -> None:
    """A light that turns on the roof."""
    shine = 0.5 + 0.5 * wave(t * 2.2)
    s.dot(canvas, x, y, 0.34, 0.26, faded(light(colour, 0.3), 0.45 * shine))
    s.slab(canvas, x - 0.12, y - 0.09, 0.24, 0.18, 0.07, colour if shine > 0.45 else dark(colour, 0.35))


def _saloon(canvas: Any, colour: Colour) -> None:
    s.flat(canvas, _CABIN, dark(colour, 0.06), 0.11)
    parts.window(canvas, [(-0.86, -0.86), (-0.62, -1.36), (-0.06, -1.48), (-0.06, -0.86)])
    parts.window(canvas, [(0.06, -0.86), (0.06, -1.48), (0.42, -1.42), (0.8, -0.86)])
    s.body(canvas, _SHELL, colour)
    s.line(canvas, "0 -0.86 0 -0.36", 0.02, dark(colour, 0.3))
    s.line(canvas, "-1.62 -0.34 1.62 -0.34", 0.13, 0xFF4A4E59)
    parts.lamp(canvas, 1.54, -0.62, 0.11)
    parts.lamp(canvas, -1.6, -0.66, 0.07, 0xFFF0483E)


def taxi(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.slab(canvas, -0.36, -1.84, 0.62, 0.24, 0.06, 0xFFFFF6D8)
    s.plate(canvas, -0.3, -1.77, 0.5, 0.1, 0.02, DARK)
    _saloon(canvas, colour)
    for i in range(12):
        s.plate(canvas, -1.4 + i * 0.24, -0.7 + 0.1 * (i % 2), 0.12, 0.1, 0, DARK)
        s.plate(canvas, -1.28 + i * 0.24, -0.6 - 0.1 * (i % 2), 0.12, 0.1, 0, DARK)
    canvas.restore()
    _wheels(canvas, rolled, 0.34, -0.95, 0.98)


def police_car(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    beacon(canvas, -0.32, -1.68, pose.t)
    beacon(canvas, 0.0, -1.7, pose.t + 0.23, 0xFFE8403A)
    _saloon(canvas, colour)
    s.flat(canvas, "-0.98 -0.9 0.86 -0.9 0.86 -0.36 -0.98 -0.36", 0xFFF6F7FA, 0)
    s.line(canvas, "-0.06 -0.86 -0.06 -0.4", 0.02, 0xFFB9BEC8)
    s.flat(canvas, "0.36 -0.82 0.5 -0.7 0.46 -0.5 0.36 -0.43 0.26 -0.5 0.22 -0.7", 0xFFF2B632, 0.1)
    canvas.restore()
    _wheels(canvas, rolled, 0.34, -0.95, 0.98)


def sports_car(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.flat(canvas, "-1.1 -0.78 -0.62 -1.12 -0.05 -1.2 0.4 -1.08 0.95 -0.72 0 -0.66", dark(colour, 0.5), 0.12)
    s.glass(canvas, "-0.5 -0.78 -0.42 -1.06 0 -1.13 0.34 -1.04 0.76 -0.74", 0.08)
    shell = "-1.85 -0.3 -1.9 -0.72 -1.6 -0.86 -0.7 -0.84 0.5 -0.76 1.3 -0.66 1.95 -0.42 2 -0.26 0 -0.18"
    s.body(canvas, shell, colour, 0.12)
    s.flat(canvas, "-2.02 -1.08 -1.5 -1.08 -1.44 -1.0 -2 -1.0", dark(colour, 0.25), 0.05)
    s.line(canvas, "-1.72 -1 -1.66 -0.8", 0.07, dark(colour, 0.35))
    s.flat(canvas, "-0.75 -0.56 -0.2 -0.6 -0.3 -0.38 -0.65 -0.36", dark(colour, 0.55), 0.08)
    s.line(canvas, "-1.75 -0.72 -0.6 -0.7 1.6 -0.52", 0.05, 0xFFFFFFFF)
    parts.lamp(canvas, 1.72, -0.5, 0.08)
    parts.lamp(canvas, -1.86, -0.62, 0.07, 0xFFFF4A3E)
    canvas.restore()
    _wheels(canvas, rolled, 0.34, -1.15, 1.22)


def convertible(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.body(canvas, "-0.95 -0.86 -0.88 -1.16 -0.6 -1.18 -0.5 -0.86", 0xFFB5653A, 0.12)
    s.body(canvas, "-0.15 -0.86 -0.08 -1.12 0.1 -1.14 0.2 -0.86", 0xFFB5653A, 0.12)
    s.line(canvas, "0.86 -0.86 0.56 -1.34", 0.06, CHROME)
    s.flat(canvas, "0.82 -0.86 0.56 -1.3 0.6 -0.86", s.GLASS, 0)
    shell = "-1.85 -0.34 -1.9 -0.78 -1.5 -0.96 -1.2 -0.88 -0.2 -0.86 0.9 -0.9 1.6 -0.82 1.88 -0.6 1.85 -0.3 0 -0.22"
    s.body(canvas, shell, colour)
    s.body(canvas, "-1.62 -0.9 -1.4 -1.08 -1.02 -1.06 -0.96 -0.88", 0xFFF1E7D2, 0.12)
    s.line(canvas, "-1.7 -0.66 1.7 -0.62", 0.05, CHROME)
    s.line(canvas, "-1.8 -0.34 1.8 -0.34", 0.12, CHROME)
    parts.lamp(canvas, 1.74, -0.64, 0.11)
    parts.lamp(canvas, -1.8, -0.7, 0.08, 0xFFF0483E)
    canvas.restore()
    _wheels(canvas, rolled, 0.35, -1.1, 1.15)


def racing_car(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.body(canvas, "-1.4 -0.3 -1.5 -0.75 -0.9 -0.9 -0.4 -0.62 0.5 -0.58 1.9 -0.34 2.1 -0.2 0 -0.16", colour, 0.1)
    s.body(canvas, "-0.95 -0.7 -0.75 -1.2 -0.5 -1.18 -0.3 -0.6", colour, 0.1)
    s.line(canvas, "0.3 -0.62 0.12 -0.84 -0.2 -0.86", 0.06, DARK, 0.16)
    s.slab(canvas, -1.95, -1.2, 0.62, 0.14, 0.04, dark(colour, 0.2))
    s.line(canvas, "-1.7 -1.1 -1.6 -0.6", 0.08, dark(colour, 0.4))
    s.slab(canvas, 1.75, -0.26, 0.55, 0.1, 0.03, dark(colour, 0.2))
    s.dot(canvas, -0.05, -0.44, 0.2, 0.17, 0xFFFFFFFF)
    s.line(canvas, "-0.05 -0.52 -0.05 -0.36", 0.06, DARK)
    s.line(canvas, "0.5 -0.46 1.7 -0.28", 0.05, 0xFFFFFFFF)
    _wheels(canvas, rolled, 0.4, -1.25)
    _wheels(canvas, rolled, 0.35, 1.25)


def hot_rod(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.slab(canvas, 0.55, -1.12, 0.62, 0.3, 0.06, CHROME)
    for x in (0.66, 0.86, 1.06):
        s.line(canvas, f"{x} -0.92 {x - 0.14} -0.5", 0.07, CHROME)
    parts.flame(canvas, -1.72, -0.42, 0.4 + 0.06 * pose.speed, 0.1, pose.t, 0)
    s.body(canvas, "-1.6 -0.32 -1.66 -0.9 -1.2 -1.0 0.5 -0.94 0.5 -0.36", colour, 0.1)
    s.body(canvas, "-1.2 -0.95 -0.95 -1.42 0.1 -1.42 0.34 -0.95", dark(colour, 0.1), 0.08)
    s.glass(canvas, "-0.95 -0.98 -0.8 -1.3 -0.05 -1.3 0.1 -0.98")
    s.body(canvas, "0.45 -0.4 0.45 -0.72 1.7 -0.7 1.7 -0.4", colour, 0.04)
    s.flat(canvas, "1.68 -0.92 0.6 -0.7 0.2 -0.78 0.6 -0.6 -0.2 -0.56 0.6 -0.48 1.68 -0.44", 0xFFFFC23A, 0.08)
    s.slab(canvas, 1.6, -1, 0.14, 0.64, 0.05, CHROME)
    parts.lamp(canvas, 1.84, -0.78, 0.12)
    canvas.restore()
    _wheels(canvas, rolled, 0.5, -1.1)
    _wheels(canvas, rolled, 0.32, 1.4)


def jeep(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    parts.wheel(canvas, -1.82, 0.36, 0.0)
    s.line(canvas, "-1.4 -1 -1.36 -1.72 0.3 -1.72 0.62 -1.05", 0.09, dark(colour, 0.45))
    s.line(canvas, "-0.5 -1 -0.5 -1.72", 0.08, dark(colour, 0.45))
    s.flat(canvas, "0.34 -1.66 0.6 -1.06 0.36 -1.06 0.14 -1.66", s.GLASS, 0)
    s.body(canvas, "-1.6 -0.5 -1.6 -1.12 0.66 -1.12 0.7 -1.02 1.55 -0.98 1.68 -0.9 1.68 -0.5", colour, 0.03)
    s.flat(canvas, "-0.55 -1.12 0.2 -1.12 0.1 -0.6 -0.45 -0.6", dark(colour, 0.5), 0.05)
    s.slab(canvas, 1.6, -0.62, 0.26, 0.2, 0.05, DARK)
    for x in (-1, 1.05):
        s.flat(canvas, f"{x - 0.56} -0.5 {x - 0.4} -0.86 {x + 0.4} -0.86 {x + 0.56} -0.5", dark(colour, 0.3), 0.05)
    parts.lamp(canvas, 1.64, -0.82, 0.11)
    canvas.restore()
    _wheels(canvas, rolled, 0.42, -1.0, 1.05)


def van(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A camper of the beach: two colours, round face, a board on the roof."""
    canvas.save()
    canvas.translate(0, bob)
    s.body(canvas, "-1.5 -2.02 1 -2.1 1.4 -2.0 0.9 -1.94 -1.5 -1.94", 0xFFF9C62F, 0.1)
    s.body(canvas, "-1.75 -1.1 -1.72 -1.75 -1.5 -1.92 1.3 -1.92 1.62 -1.7 1.82 -1.1", 0xFFF7F3E8, 0.06)
    for x in (-1.5, -0.72, 0.06):
        s.glass(canvas, f"{x} -1.2 {x} -1.74 {x + 0.62} -1.74 {x + 0.62} -1.2")
    s.glass(canvas, "0.9 -1.16 0.9 -1.76 1.38 -1.76 1.6 -1.16")
    s.body(canvas, "-1.8 -0.3 -1.8 -1.12 0.8 -1.12 1.3 -1.0 1.86 -1.12 1.9 -0.3", colour, 0.06)
    s.line(canvas, "-1.78 -1.1 0.8 -1.1 1.3 -0.86 1.86 -1.1", 0.06, 0xFFFFFFFF)
    s.slab(canvas, -1.86, -0.42, 3.84, 0.14, 0.06, CHROME)
    parts.lamp(canvas, 1.76, -0.74, 0.13)
    canvas.restore()
    _wheels(canvas, rolled, 0.35, -1.1, 1.15)


def limousine(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.flat(canvas, "-2.3 -0.8 -2 -1.4 -1.5 -1.5 1.2 -1.5 1.6 -1.42 2.1 -0.84", dark(colour, 0.1), 0.06)
    for x in (-1.86, -1.04, -0.22, 0.6):
        s.glass(canvas, f"{x} -0.86 {x} -1.38 {x + 0.72} -1.38 {x + 0.72} -0.86")
    s.glass(canvas, "1.42 -0.86 1.42 -1.36 1.58 -1.32 1.9 -0.86")
    shell = "-3 -0.34 -3.04 -0.72 -2.6 -0.9 1.9 -0.88 2.7 -0.8 3.04 -0.6 3.04 -0.3 0 -0.26"
    s.body(canvas, shell, colour, 0.05)
    s.line(canvas, "-2.9 -0.62 2.9 -0.58", 0.04, 0xFFE8C15A)
    s.line(canvas, "-2.96 -0.34 2.96 -0.34", 0.12, CHROME)
    for x in (-1.1, 0.5):
        s.line(canvas, f"{x} -0.84 {x} -0.4", 0.02, dark(colour, 0.5))
    parts.lamp(canvas, 2.88, -0.62, 0.11)
    parts.lamp(canvas, -2.96, -0.66, 0.08, 0xFFF0483E)
    canvas.restore()
    _wheels(canvas, rolled, 0.34, -2.1, 2.1)


def ambulance(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    beacon(canvas, 0.2, -2.2, pose.t)
    beacon(canvas, -1.6, -2.2, pose.t + 0.2)
    s.body(canvas, "-2 -0.4 -2 -2.1 0.5 -2.1 0.95 -1.98 1.42 -1.2 1.96 -1.02 2.04 -0.4", colour, 0.04)
    s.glass(canvas, "0.56 -1.24 0.56 -1.84 0.86 -1.84 1.2 -1.24")
    s.plate(canvas, -2, -1.02, 4, 0.2, 0, 0xFFE0403A)
    s.plate(canvas, -0.86, -1.86, 0.2, 0.7, 0.03, 0xFFE0403A)
    s.plate(canvas, -1.11, -1.61, 0.7, 0.2, 0.03, 0xFFE0403A)
    s.line(canvas, "0.36 -2 0.36 -0.5", 0.02, dark(colour, 0.3))
    s.slab(canvas, -2.04, -0.46, 4.1, 0.14, 0.05, 0xFF6B7079)
    parts.lamp(canvas, 1.94, -0.72, 0.11)
    canvas.restore()
    _wheels(canvas, rolled, 0.37, -1.2, 1.25)


def ice_cream_van(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.body(canvas, "-0.75 -2.7 -0.25 -2.7 -0.5 -1.95", 0xFFD99A4E, 0.02)
    s.ball(canvas, -0.62, -2.82, 0.22, 0.2, 0xFFFF9EBB)
    s.ball(canvas, -0.36, -2.84, 0.22, 0.2, 0xFFFFF3DC)
    s.ball(canvas, -0.5, -3.02, 0.2, 0.19, 0xFF9ADBC5)
    s.body(canvas, "-1.9 -0.4 -1.95 -1.95 -1.8 -2.06 0.9 -2.06 1.15 -1.9 1.5 -1.15 1.9 -1 1.96 -0.4", 0xFFFFF8EC, 0.05)
    s.flat(canvas, "-1.94 -0.34 -1.94 -0.9 1.95 -0.9 1.97 -0.34", colour, 0.03)
    s.plate(canvas, -1.5, -1.72, 1.7, 0.72, 0.05, 0xFF6B4A52)
    for i in range(6):
        shade = colour if i % 2 else 0xFFFFFFFF
        s.body(
            canvas,
            f"{-1.6 + i * 0.32} -1.9 {-1.28 + i * 0.32} -1.9 {-1.24 + i * 0.32} -1.56 {-1.64 + i * 0.32} -1.56",
            shade,
            0.04,
        )
    s.slab(canvas, -1.6, -1.06, 1.9, 0.1, 0.03, 0xFFD99A4E)
    s.glass(canvas, "0.62 -1.16 0.62 -1.8 1 -1.8 1.28 -1.16")
    parts.lamp(canvas, 1.86, -0.72, 0.11)
    canvas.restore()
    _wheels(canvas, rolled, 0.35, -1.15, 1.2)


def pickup(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.flat(canvas, "-0.35 -0.9 -0.25 -1.6 0.5 -1.66 0.95 -0.92", dark(colour, 0.08), 0.06)
    s.glass(canvas, "-0.16 -0.94 -0.1 -1.48 0.42 -1.54 0.76 -0.94")
    s.body(canvas, "-2 -0.42 -2.02 -1.06 -0.4 -1.06 -0.36 -0.96 1.6 -0.92 1.94 -0.72 1.94 -0.4", colour, 0.03)
    s.line(canvas, "-2 -1.04 -0.46 -1.04", 0.06, dark(colour, 0.35))
    s.slab(canvas, -2.06, -0.5, 4.1, 0.14, 0.05, CHROME)
    parts.lamp(canvas, 1.84, -0.72, 0.11)
    canvas.restore()
    _wheels(canvas, rolled, 0.4, -1.25, 1.2)


def monster_truck(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.line(canvas, "-1.2 -0.8 -0.6 -1.3 0.6 -1.3 1.25 -0.8", 0.12, DARK)
    canvas.save()
    canvas.translate(0, bob * 3 - 0.95)
    s.flat(canvas, "-0.55 -0.9 -0.4 -1.6 0.4 -1.66 0.85 -0.92", dark(colour, 0.08), 0.06)
    s.glass(canvas, "-0.36 -0.94 -0.26 -1.48 0.34 -1.54 0.66 -0.94")
    s.body(canvas, "-1.8 -0.42 -1.86 -1 -0.4 -1 1.5 -0.92 1.84 -0.7 1.84 -0.4", colour, 0.04)
    s.flat(canvas, "1.8 -0.84 0.9 -0.86 0.2 -0.72 0.7 -0.7 -0.3 -0.56 0.8 -0.52 1.8 -0.46", 0xFFFFC23A, 0.06)
    parts.lamp(canvas, 1.74, -0.7, 0.12)
    canvas.restore()
    _wheels(canvas, rolled, 0.78, -1.2, 1.25)
