"""Lorries, buses and machines that work, in metres, facing right."""

from __future__ import annotations

from math import sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import CHROME, DARK, beacon

BUSY = ("play", "cook", "eat", "fight", "throw", "work", "dig", "build", "dance", "drive")


def _cab(canvas: Any, colour: Colour) -> None:
    s.plate(canvas, -2.6, -0.66, 5, 0.22, 0.06, 0xFF4A4E59)
    s.body(canvas, "0.9 -0.5 0.9 -1.85 1.35 -2 1.9 -1.94 2.3 -1.2 2.5 -1.05 2.5 -0.45", colour, 0.05)
    s.glass(canvas, "1.25 -1.2 1.25 -1.78 1.78 -1.78 2.06 -1.2")
    s.slab(canvas, 2.2, -0.6, 0.36, 0.16, 0.05, CHROME)
    parts.lamp(canvas, 2.4, -0.8, 0.11)


def _wheels(canvas: Any, rolled: float) -> None:
    for x in (-2.0, -1.15, 1.65):
        parts.wheel(canvas, x, 0.42, rolled)


def fire_engine(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    beacon(canvas, 1.6, -2.1, pose.t)
    _cab(canvas, colour)
    s.body(canvas, "-2.6 -0.5 -2.6 -1.75 0.85 -1.75 0.85 -0.5", colour, 0.03)
    for x in (-2.4, -1.5, -0.6):
        s.slab(canvas, x, -1.5, 0.75, 0.62, 0.05, 0xFFB9BEC8)
        for y in (-1.36, -1.2, -1.04):
            s.line(canvas, f"{x + 0.06} {y} {x + 0.69} {y}", 0.03, 0xFF8A8F9A)
    s.plate(canvas, -2.6, -0.78, 5.05, 0.13, 0, 0xFFFFF3C8)
    canvas.save()
    canvas.translate(-2.3, -1.9)
    canvas.rotate(-7 - 3 * wave(pose.t * 0.3) * (pose.verb in BUSY))
    s.line(canvas, "-0.3 0 4 0", 0.07, 0xFFE8EAF0)
    s.line(canvas, "-0.3 -0.26 4 -0.26", 0.07, 0xFFE8EAF0)
    for i in range(14):
        s.line(canvas, f"{-0.2 + i * 0.31} 0 {-0.2 + i * 0.31} -0.26", 0.05, 0xFFC3CAD3)
    canvas.restore()
    canvas.restore()
    _wheels(canvas, rolled)


def garbage_truck(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    beacon(canvas, 1.6, -2.08, pose.t, 0xFFFF9A2C)
    _cab(canvas, light(colour, 0.55))
    s.body(canvas, "-2.3 -0.6 -2.75 -1.2 -2.2 -2.3 -1.6 -2.4 0.75 -2.3 0.8 -0.6", colour, 0.06)
    s.flat(canvas, "-2.3 -0.6 -2.75 -1.2 -2.3 -2.1 -1.7 -1.7 -1.7 -0.6", dark(colour, 0.28), 0.05)
    for x in (-1.3, -0.7, -0.1):
        s.line(canvas, f"{x} -2.2 {x} -0.7", 0.07, dark(colour, 0.2))
    s.line(canvas, "-1.1 -1.1 -0.75 -1.65 -0.4 -1.1 -1.1 -1.1", 0.1, 0xFFFFFFFF)
    canvas.restore()
    _wheels(canvas, rolled)


def dump_truck(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    for x, y, r in ((-1.6, -2.1, 0.42), (-0.8, -2.2, 0.5), (-0.1, -2.1, 0.4), (-1.2, -2.3, 0.4)):
        s.ball(canvas, x, y, r, r * 0.8, 0xFF8A6A4A)
    _cab(canvas, colour)
    s.body(canvas, "-2.8 -2.1 -2.2 -0.75 0.6 -0.75 0.75 -2.0 1.3 -2.25 0.5 -2.25 0.4 -2", dark(colour, 0.05), 0.03)
    for x in (-1.7, -1.0, -0.3):
        s.line(canvas, f"{x} -1.95 {x + 0.06} -0.85", 0.1, dark(colour, 0.25))
    canvas.restore()
    _wheels(canvas, rolled)


def cement_mixer(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    _cab(canvas, colour)
    s.line(canvas, "-2.3 -0.7 -2.2 -1.8", 0.14, DARK)
    s.body(canvas, "-2.75 -2.3 -2.2 -2.55 -1 -2.6 0.3 -1.95 0.55 -1.2 0.1 -0.8 -1.2 -0.8 -2.2 -1.7", 0xFFF1EEE6, 0.1)
    for i in range(4):  # the painted spiral walks along the turning drum
        x = -2.0 + (pose.t * 0.5 + i * 0.65) % 2.4
        s.line(canvas, f"{x:.2f} -2.3 {x + 0.3:.2f} -1.6 {x + 0.1:.2f} -1.05", 0.14, colour, 0.16)
    s.flat(canvas, "-2.9 -2.4 -2.5 -2.6 -2.45 -2.1 -2.75 -2.1", 0xFF6B7079, 0.05)
    s.body(canvas, "-2.75 -1.9 -2.45 -2 -2.6 -1 -2.85 -1", 0xFF8A8F9A, 0.04)
    canvas.restore()
    _wheels(canvas, rolled)


def crane_truck(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    _cab(canvas, colour)
    s.slab(canvas, -2.5, -1.0, 3.3, 0.36, 0.06, colour)
    s.slab(canvas, -2.2, -1.7, 0.9, 0.75, 0.08, dark(colour, 0.1))
    s.glass(canvas, "-1.7 -1.2 -1.7 -1.6 -1.36 -1.6 -1.36 -1.2")
    canvas.save()
    canvas.translate(-1.75, -1.6)
    canvas.rotate(-34 + 4 * wave(pose.t * 0.16))
    s.body(canvas, "-0.4 -0.2 4.2 -0.1 4.2 0.1 -0.4 0.2", colour, 0)
    s.line(canvas, "-0.2 0 4 0", 0.05, dark(colour, 0.35))
    canvas.restore()
    tip = 1.7 + 0.16 * wave(pose.t * 0.16)
    swing = tip + 0.12 * sin(TAU * pose.t * 0.4)
    s.line(canvas, f"{tip:.2f} -3.95 {swing:.2f} -2.75", 0.03, DARK)
    s.ring(canvas, swing, -2.62, 0.1, 0.12, 0.07, 0xFFF2B632)
    canvas.restore()
    _wheels(canvas, rolled)


def tractor(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.smoke(canvas, 0.82, -2.1, 0.12, pose.t, min(pose.speed, 3.0), 0xFF8A8F9A)
    canvas.save()
    canvas.translate(0, bob)
    s.line(canvas, "0.82 -1.3 0.82 -2", 0.1, DARK)
    s.line(canvas, "-1.1 -1.2 -1.05 -2.35", 0.08, dark(colour, 0.45))
    s.line(canvas, "0.1 -1.2 0 -2.35", 0.08, dark(colour, 0.45))
    s.glass(canvas, "-1.06 -1.3 -1.02 -2.3 -0.02 -2.3 0.06 -1.3")
    s.slab(canvas, -1.25, -2.45, 1.5, 0.16, 0.07, colour)
    s.body(canvas, "-1.1 -0.7 -1.2 -1.3 0.1 -1.35 0.2 -1.42 1.4 -1.36 1.5 -0.7", colour, 0.04)
    for x in (0.5, 0.75, 1.0):
        s.line(canvas, f"{x} -1.15 {x} -0.9", 0.05, dark(colour, 0.4))
    parts.lamp(canvas, 1.46, -1.12, 0.1)
    canvas.restore()
    parts.wheel(canvas, -0.75, 0.85, rolled, 0xFFF2C33A)
    parts.wheel(canvas, 1.15, 0.46, rolled, 0xFFF2C33A)


def _arm(canvas: Any, colour: Colour, t: float, is_busy: bool) -> None:
    reach = wave(t * 0.35) if is_busy else 0.35
    canvas.translate(0.35, -1.4)
    canvas.rotate(-48 - 8 * reach)
    s.body(canvas, "-0.2 -0.2 1 -0.34 2 -0.12 2 0.12 1 0.02 -0.2 0.2", colour, 0.08)
    s.line(canvas, "0.2 0.16 1.3 -0.02", 0.08, CHROME)
    canvas.translate(1.95, 0)
    canvas.rotate(104 + 18 * reach)
    s.body(canvas, "-0.2 -0.14 1.5 -0.1 1.5 0.1 -0.2 0.14", dark(colour, 0.08), 0)
    canvas.translate(1.5, 0)
    canvas.rotate(30 - 24 * reach)
    s.body(canvas, "-0.12 -0.14 0.5 -0.2 0.62 0.2 0.4 0.62 0.1 0.66 0.16 0.3 -0.1 0.2", DARK, 0.06)


def excavator(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.tracks(canvas, -1.5, 1.3, 0.62, rolled)
    canvas.save()
    canvas.translate(0, bob)
    s.plate(canvas, -0.7, -0.8, 1.3, 0.24, 0.05, DARK)
    s.body(canvas, "-1.7 -0.8 -1.75 -1.45 -1.3 -1.6 -0.6 -1.55 -0.6 -0.8", colour, 0.06)
    s.body(canvas, "-0.65 -0.8 -0.65 -2.2 0.35 -2.2 0.62 -1.4 0.62 -0.8", colour, 0.05)
    s.glass(canvas, "-0.5 -1.3 -0.5 -2.06 0.26 -2.06 0.5 -1.3")
    canvas.save()
    _arm(canvas, colour, pose.t, pose.verb in BUSY)
    canvas.restore()
    canvas.restore()


def bulldozer(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    parts.smoke(canvas, 0.9, -2.1, 0.12, pose.t, min(pose.speed, 3.0), 0xFF8A8F9A)
    s.line(canvas, "0.9 -1.4 0.9 -2", 0.12, DARK)
    canvas.save()
    canvas.translate(0, bob)
    s.body(canvas, "-1.3 -0.5 -1.35 -1.4 -0.2 -1.4 0 -1.5 1.3 -1.45 1.35 -0.5", colour, 0.04)
    s.body(canvas, "-1.25 -1.35 -1.2 -2.3 -0.2 -2.3 -0.05 -1.35", dark(colour, 0.08), 0.04)
    s.glass(canvas, "-1.08 -1.45 -1.05 -2.14 -0.3 -2.14 -0.2 -1.45")
    canvas.restore()
    parts.tracks(canvas, -1.6, 1.5, 0.75, rolled)
    dip = 0.06 * wave(pose.t * 0.5)
    s.line(canvas, f"0.4 -0.4 2 {-0.5 - dip:.2f}", 0.16, dark(colour, 0.3))
    s.body(canvas, "1.95 -1.15 2.15 -1.2 2.05 -0.6 2.3 -0.05 2.05 0 1.85 -0.5", 0xFF9AA0A8, 0.1)


def forklift(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.slab(canvas, 1.02, -2.3, 0.16, 2.2, 0.04, DARK)
    lift = 0.45 + 0.3 * wave(pose.t * 0.2)
    s.slab(canvas, 1.15, -0.2 - lift, 1.0, 0.1, 0.02, 0xFF6B7079)
    s.slab(canvas, 1.15, -0.75 - lift, 0.1, 0.6, 0.02, 0xFF6B7079)
    s.slab(canvas, 1.3, -0.85 - lift, 0.72, 0.64, 0.03, 0xFFC99058)
    s.line(canvas, "-0.95 -0.9 -0.8 -2.05 0.5 -2.05 0.9 -0.9", 0.1, dark(colour, 0.5))
    s.body(canvas, "-1.2 -0.3 -1.25 -1.15 -0.5 -1.2 -0.4 -0.75 0.4 -0.75 0.5 -1.1 1 -1.1 1 -0.3", colour, 0.05)
    for x in (-0.75, 0.72):
        parts.wheel(canvas, x, 0.36, rolled)


def steamroller(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    s.slab(canvas, -1.35, -2.4, 2.0, 0.18, 0.06, dark(colour, 0.2))
    s.line(canvas, "-1.2 -1.2 -1.2 -2.3", 0.08, DARK)
    s.line(canvas, "0.45 -1.2 0.45 -2.3", 0.08, DARK)
    s.body(canvas, "-1.4 -0.6 -1.45 -1.35 -0.4 -1.4 0.3 -1.4 1.2 -1.35 1.2 -0.7", colour, 0.05)
    s.line(canvas, "0.9 -1.1 1.5 -0.75", 0.16, dark(colour, 0.3))
    parts.wheel(canvas, -0.85, 0.72, rolled)
    s.ball(canvas, 1.45, -0.72, 0.72, 0.72, 0xFF9AA0A8)
    canvas.save()
    canvas.translate(1.45, -0.72)
    canvas.rotate(rolled / 0.72 * 57.3)
    s.dot(canvas, 0.4, 0, 0.1, 0.1, 0xFF6B7079)
    s.dot(canvas, -0.4, 0, 0.1, 0.1, 0xFF6B7079)
    s.dot(canvas, 0, 0, 0.16, 0.16, 0xFF5B5E69)
    canvas.restore()


def double_decker(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    s.body(canvas, "-2.6 -0.4 -2.62 -3.5 -2.4 -3.7 2.3 -3.7 2.6 -3.4 2.66 -0.4", colour, 0.03)
    for y in (-3.4, -1.95):
        for i in range(5):
            x = -2.4 + i * 0.94
            s.glass(canvas, f"{x} {y + 0.74} {x} {y} {x + 0.8} {y} {x + 0.8} {y + 0.74}")
    s.plate(canvas, -2.6, -2.36, 5.2, 0.16, 0, 0xFFFFF3DC)
    s.plate(canvas, -1.4, -2.46, 2.0, 0.34, 0.05, DARK)
    parts.lamp(canvas, 2.52, -0.78, 0.12)
    canvas.restore()
    for x in (-1.7, 1.65):
        parts.wheel(canvas, x, 0.42, rolled)


def tanker(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, bob)
    _cab(canvas, colour)
    s.body(canvas, "-2.75 -1.4 -2.6 -2.05 -2.2 -2.2 0.3 -2.2 0.7 -2.05 0.85 -1.4 0.7 -0.8 -2.6 -0.8", 0xFFD5DAE2, 0.08)
    for x in (-1.9, -0.9, 0.1):
        s.line(canvas, f"{x} -2.18 {x} -0.82", 0.05, 0xFFAEB5C0)
    s.plate(canvas, -2.7, -1.6, 3.5, 0.22, 0.02, colour)
    s.slab(canvas, -1.3, -2.32, 0.5, 0.16, 0.05, 0xFF8A8F9A)
    canvas.restore()
    _wheels(canvas, rolled)
