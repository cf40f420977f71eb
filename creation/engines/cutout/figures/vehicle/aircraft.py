"""What flies in the air, in metres, facing right."""

from __future__ import annotations

from math import cos
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import DARK


def _hover(canvas: Any, t: float, lean: float = 0.0) -> None:
    canvas.save()
    canvas.translate(0, 0.05 * wave(t * 0.7))
    canvas.rotate(lean + 1.4 * wave(t * 0.5))


def _rotor(canvas: Any, x: float, y: float, half: float, t: float) -> None:
    """Seen from the side: a blur, and the blade that flashes through it."""
    width = abs(cos(TAU * t * 4.3)) * half
    s.dot(canvas, x, y, half, half * 0.09, faded(0xFF8A93A3, 0.35))
    s.line(canvas, f"{x - width - 0.03:.3f} {y} {x + width + 0.03:.3f} {y}", 0.05, 0xFF5B606C)


def drone(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """Four rotors, an eye below. Flown towards where it goes it leans."""
    _quadcopter(canvas, colour, pose, is_police=False)


def police_drone(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _quadcopter(canvas, colour, pose, is_police=True)


def _quadcopter(canvas: Any, colour: Colour, pose: Pose, *, is_police: bool) -> None:
    canvas.save()
    canvas.translate(0, -0.25 + 0.05 * wave(pose.t * 0.9))
    canvas.rotate(min(14.0, pose.speed * 3) + 2 * wave(pose.t * 0.6))
    arm = dark(colour, 0.35)
    if is_police:
        s.flat(canvas, "0.02 -0.16 0.9 0.3 0.3 0.5", faded(0xFFCFE8FF, 0.28), 0.05)
    for x, y in ((-0.42, -0.62), (0.5, -0.62)):
        s.line(canvas, f"0.04 -0.42 {x} {y}", 0.06, dark(arm, 0.2))
        _rotor(canvas, x, y - 0.05, 0.3, pose.t + x)
    for x in (-0.72, 0.76):
        s.line(canvas, f"0 -0.36 {x} -0.46", 0.09, arm)
        s.slab(canvas, x - 0.08, -0.56, 0.16, 0.2, 0.04, arm)
        _rotor(canvas, x, -0.6, 0.42, pose.t * 1.1 + x)
    s.line(canvas, "-0.26 -0.24 -0.36 0.02 -0.22 0.02", 0.04, arm)
    s.line(canvas, "0.28 -0.24 0.38 0.02 0.24 0.02", 0.04, arm)
    s.body(canvas, "-0.46 -0.36 -0.3 -0.52 0.3 -0.52 0.48 -0.36 0.34 -0.2 -0.34 -0.2", colour, 0.12)
    s.ball(canvas, 0.1, -0.16, 0.15, 0.15, 0xFF2C2F37)
    s.ball(canvas, 0.14, -0.15, 0.08, 0.08, 0xFFFF5A4A if is_police else 0xFF4FB8F2)
    if is_police:
        s.line(canvas, "-0.4 -0.34 0.42 -0.34", 0.08, 0xFFFFFFFF)
        for x, tint, lag in ((-0.16, 0xFFFF3B30, 0.0), (0.16, 0xFF2F7BFF, 0.5)):
            shine = 0.5 + 0.5 * wave(pose.t * 2.0, lag)
            s.dot(canvas, x, -0.58, 0.3, 0.24, faded(tint, 0.5 * shine))
            s.slab(canvas, x - 0.13, -0.64, 0.26, 0.14, 0.06, light(tint, 0.5 * shine))
    else:
        shine = 0.5 + 0.5 * wave(pose.t * 1.2)
        s.dot(canvas, -0.36, -0.36, 0.06, 0.06, faded(0xFF6CF27A, 0.4 + 0.6 * shine))
        s.dot(canvas, 0.4, -0.36, 0.06, 0.06, 0xFFFF5A4A)
    canvas.restore()


def biplane(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _hover(canvas, pose.t, -4 if pose.verb == "fly" or pose.airborne > 0.05 else 0)
    s.line(canvas, "0.6 -0.7 0.55 -0.35", 0.07, DARK)
    parts.wheel(canvas, 0.6, 0.22, rolled)
    s.body(canvas, "-1.95 -1.05 -2.2 -1.65 -1.9 -1.75 -1.45 -1.15", dark(colour, 0.1), 0.1)
    s.body(canvas, "-2.0 -1.0 -0.8 -1.32 0.6 -1.34 1.15 -1.2 1.2 -0.86 0.8 -0.64 -0.8 -0.74", colour, 0.1)
    s.slab(canvas, -0.55, -0.74, 1.55, 0.15, 0.06, light(colour, 0.1))
    s.slab(canvas, -0.35, -1.95, 1.55, 0.15, 0.06, light(colour, 0.1))
    for x in (-0.1, 0.85):
        s.line(canvas, f"{x - 0.1} -0.7 {x + 0.05} -1.85", 0.05, 0xFF8A5A3A)
    s.line(canvas, "-0.1 -0.7 0.85 -1.82", 0.018, DARK)
    s.flat(canvas, "-0.6 -1.32 -0.5 -1.52 -0.25 -1.34", s.GLASS, 0.05)
    s.dot(canvas, -1.2, -1.05, 0.2, 0.17, 0xFFFFF6E2)
    s.dot(canvas, -1.2, -1.05, 0.1, 0.09, 0xFFE0403A if colour != 0xFFE0403A else 0xFF3F7FD9)
    s.ball(canvas, 1.22, -1.03, 0.1, 0.13, 0xFFE8B640)
    s.dot(canvas, 1.3, -1.03, 0.05, 0.62, faded(0xFF8A93A3, 0.4))
    blade = cos(TAU * pose.t * 3.7) * 0.6
    s.line(canvas, f"1.3 {-1.03 - blade:.3f} 1.3 {-1.03 + blade:.3f}", 0.07, 0xFF7A5230)
    canvas.restore()


def jet(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """A fighter."""
    _hover(canvas, pose.t, -5 if pose.verb == "fly" else 0)
    if pose.speed > 0.2 or pose.verb in ("fly", "chase", "flee", "run"):
        parts.flame(canvas, -2.2, -0.95, 0.9, 0.16, pose.t, 0)
    s.body(canvas, "-1.9 -1.05 -2.4 -1.95 -2.0 -2.0 -1.05 -1.2", dark(colour, 0.15), 0.04)
    s.body(canvas, "-2.25 -0.8 -2.2 -1.15 -0.6 -1.35 0.5 -1.3 1.4 -1.12 2.6 -0.86 1.4 -0.72 -0.5 -0.66", colour, 0.1)
    s.body(canvas, "0.1 -1.26 0.45 -1.56 0.95 -1.5 1.5 -1.1", 0xFF5BA8D9, 0.1)
    s.gleam(canvas, 0.7, -1.42, 0.22, 0.05)
    s.body(canvas, "0.5 -0.92 -0.9 -0.45 -1.6 -0.35 -1.4 -0.75 -0.6 -0.95", dark(colour, 0.2), 0.03)
    s.body(canvas, "-1.5 -0.9 -2.3 -0.62 -2.5 -0.64 -2.1 -0.98", dark(colour, 0.2), 0.03)
    s.line(canvas, "-0.6 -0.42 0.4 -0.45", 0.09, 0xFFF4F3EF)
    s.dot(canvas, -1.3, -1.0, 0.14, 0.13, 0xFFE0403A)
    s.flat(canvas, "2.1 -0.96 2.66 -0.86 2.1 -0.78", DARK, 0.05)
    canvas.restore()


def glider(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _hover(canvas, pose.t, -3)
    s.body(canvas, "-2.1 -1.0 -2.35 -1.6 -2.05 -1.62 -1.8 -1.05", colour, 0.06)
    s.body(canvas, "-2.3 -1.62 -1.5 -1.58 -1.55 -1.5 -2.25 -1.52", dark(colour, 0.15), 0.05)
    s.body(canvas, "-2.1 -0.98 0 -1.15 1.0 -1.25 1.7 -0.98 1.2 -0.7 0.2 -0.62 -1 -0.85", 0xFFF8F9FC, 0.12)
    s.body(canvas, "0.55 -1.2 0.9 -1.38 1.35 -1.22 1.6 -1.0 0.7 -0.98", 0xFF7FC0E8, 0.1)
    s.body(canvas, "0.6 -1.1 -1.1 -0.35 -1.75 -0.1 -1.6 -0.3 -0.2 -1.12", dark(0xFFF8F9FC, 0.08), 0.04)
    s.flat(canvas, "-1.1 -0.35 -1.75 -0.1 -1.6 -0.3 -1.2 -0.5", colour, 0.02)
    s.line(canvas, "-1.9 -0.94 0.4 -0.85", 0.07, colour)
    canvas.restore()


def hot_air_balloon(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, 0.06 * wave(pose.t * 0.3))
    canvas.rotate(2 * wave(pose.t * 0.22))
    parts.flame(canvas, 0, -1.0, 0.32 + 0.12 * max(0.0, wave(pose.t * 0.3)), 0.1, pose.t, 90)
    for x in (-0.3, 0.3):
        s.line(canvas, f"{x} -0.65 {x * 1.5} -1.5", 0.03, 0xFF7A5230)
    shape = "0 -4.6 0.75 -4.45 1.35 -3.9 1.55 -3.1 1.3 -2.3 0.75 -1.7 0.45 -1.4"
    s.turned(canvas, shape, colour, 0.16)
    for inner, outer, tint in ((0.42, 0.84, 0xFFFFF1D0),):
        for side in (-1, 1):
            s.flat(canvas, _gore(side, inner, outer), tint, 0.12)
    s.flat(canvas, "-0.2 -4.56 0.2 -4.56 0.42 -3.1 0.14 -1.42 -0.14 -1.42 -0.42 -3.1", 0xFFF2B632, 0.12)
    s.slab(canvas, -0.42, -0.68, 0.84, 0.66, 0.1, 0xFFB07A42)
    for y in (-0.5, -0.34, -0.18):
        s.line(canvas, f"-0.38 {y} 0.38 {y}", 0.025, 0xFF8A5A2E)
    s.slab(canvas, -0.46, -0.74, 0.92, 0.13, 0.05, 0xFF7A4A2A)
    canvas.restore()


def _gore(side: int, inner: float, outer: float) -> str:
    return (
        f"{side * inner * 0.6} -4.5 {side * outer * 0.7} -4.4 {side * outer * 1.25} -3.1 {side * outer * 0.55} -1.5"
        f" {side * inner * 0.5} -1.45 {side * inner * 1.6} -3.1"
    )


def airship(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _hover(canvas, pose.t * 0.5)
    for y, low in ((-2.5, -3.0), (-1.5, -1.0)):
        s.body(
            canvas, f"-1.9 {y} -2.8 {low} -2.9 {low + (0.3 if low < -2 else -0.3)} -2.6 -2", dark(colour, 0.15), 0.05
        )
    s.body(canvas, "-2.8 -2.0 -1.8 -2.75 0 -3.0 1.8 -2.75 2.7 -2.0 1.8 -1.25 0 -1.0 -1.8 -1.25", colour, 0.16)
    s.flat(canvas, "-2.5 -2.1 2.62 -2.14 2.62 -1.88 -2.5 -1.9", light(colour, 0.6), 0.1)
    for x in (-1.4, 0.0, 1.4):
        s.line(
            canvas,
            f"{x} {-2.9 + abs(x) * 0.08:.2f} {x * 1.05:.2f} -2 {x} {-1.08 - abs(x) * 0.08:.2f}",
            0.025,
            dark(colour, 0.2),
            0.16,
        )
    s.body(canvas, "-0.8 -1.05 0.8 -1.05 0.65 -0.6 -0.6 -0.6", 0xFF8A5A3A, 0.08)
    for x in (-0.45, -0.05, 0.35):
        s.plate(canvas, x - 0.1, -0.94, 0.24, 0.18, 0.04, 0xFFFFE9A8)
    spin = abs(cos(TAU * pose.t * 2.6))
    s.dot(canvas, -0.95, -0.82, 0.05, 0.08 + 0.26 * spin, 0xFF5B606C)
    canvas.restore()


def hang_glider(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _hover(canvas, pose.t, -4)
    s.line(canvas, "0.1 -1.5 -0.25 -0.5 0.35 -0.5 0.1 -1.5", 0.05, 0xFF8A8F9A)
    s.body(canvas, "1.3 -1.6 -0.6 -2.0 -1.9 -1.75 -1.5 -1.55 -0.8 -1.4 0 -1.35", colour, 0.06)
    s.flat(canvas, "1.3 -1.6 -0.9 -1.6 -0.8 -1.4 0 -1.35", dark(colour, 0.2), 0.05)
    s.flat(canvas, "0.3 -1.78 -0.6 -2.0 -1.1 -1.92 -0.2 -1.62", 0xFFFFF1D0, 0.03)
    canvas.restore()


def magic_carpet(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, -0.25 + 0.05 * wave(pose.t * 0.6))
    top = [(-1.3 + i * 0.325, -0.2 + 0.07 * wave(pose.t * 0.8, i * 0.14)) for i in range(9)]
    text = " ".join(f"{x:.3f} {y:.3f}" for x, y in top)
    back = " ".join(f"{x * 0.94 - 0.08:.3f} {y + 0.26:.3f}" for x, y in reversed(top))
    s.body(canvas, f"{text} {back}", colour, 0.14)
    s.line(canvas, " ".join(f"{x * 0.96:.3f} {y + 0.06:.3f}" for x, y in top), 0.05, 0xFFF2B632, 0.16)
    s.line(canvas, " ".join(f"{x * 0.95 - 0.06:.3f} {y + 0.2:.3f}" for x, y in top), 0.05, 0xFFF2B632, 0.16)
    for x, y in top[1:-1:2]:
        s.flat(canvas, s.at(x, y, "-0.14 0.13 -0.03 0.08 0.08 0.13 -0.03 0.18"), 0xFF4FB3BF, 0)
    for (x, y), way in ((top[0], -1), (top[-1], 1)):
        for k in range(4):
            s.line(
                canvas,
                f"{x - 0.05 * (way < 0):.3f} {y + 0.05 + k * 0.06:.3f} {x + way * 0.14:.3f} {y + 0.08 + k * 0.06:.3f}",
                0.025,
                0xFFF9E6B0,
            )
    canvas.restore()
