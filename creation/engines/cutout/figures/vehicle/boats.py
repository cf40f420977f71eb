"""Small boats, in metres, facing right; the water line is a hand above their keel."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle import parts
from creation.engines.cutout.figures.vehicle.cars import CHROME, DARK
from creation.engines.cutout.figures.vehicle.rolling import WOOD

MOVING = ("drive", "swim", "run", "chase", "flee", "race", "walk", "play")


def _rock(canvas: Any, t: float, strength: float = 1.0) -> None:
    canvas.save()
    canvas.translate(0, 0.04 * strength * wave(t * 0.45))
    canvas.rotate(2.2 * strength * wave(t * 0.38, 0.2))


def rowing_boat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    stroke = wave(pose.t * 0.6) if pose.verb in MOVING else 0.2
    s.flat(canvas, "-1.5 -0.62 1.55 -0.66 1.2 -0.5 -1.2 -0.5", dark(WOOD, 0.4), 0.06)
    for x in (-0.6, 0.45):
        s.slab(canvas, x - 0.16, -0.62, 0.32, 0.1, 0.02, WOOD)
    hull = "-1.55 -0.66 -1.35 -0.1 -0.9 0.02 0.9 0.02 1.35 -0.12 1.72 -0.74 0 -0.54"
    s.body(canvas, hull, colour, 0.08)
    s.line(canvas, "-1.54 -0.64 0 -0.52 1.7 -0.72", 0.08, light(colour, 0.55), 0.16)
    s.line(canvas, "-1.38 -0.32 1.45 -0.34", 0.03, dark(colour, 0.25))
    x, y = -0.1 + 0.7 * stroke, -0.02 - 0.14 * abs(stroke)
    s.line(canvas, f"-0.1 -0.72 {x:.2f} {y:.2f}", 0.06, 0xFFD9A766)
    s.body(canvas, s.at(x, y, "-0.1 -0.14 0.1 -0.14 0.12 0.14 -0.08 0.14"), 0xFFD9A766)
    canvas.restore()


def canoe(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    s.flat(canvas, "-1.4 -0.46 1.4 -0.46 1.1 -0.3 -1.1 -0.3", dark(colour, 0.5), 0.08)
    s.body(canvas, "-1.75 -0.72 -1.55 -0.2 -1 0 1 0 1.55 -0.2 1.75 -0.72 1.3 -0.46 0 -0.38 -1.3 -0.46", colour, 0.12)
    s.line(canvas, "-1.7 -0.66 -1.3 -0.44 0 -0.36 1.3 -0.44 1.7 -0.66", 0.06, 0xFFF1DDB0, 0.16)
    for i in range(5):
        x = -0.9 + i * 0.45
        s.flat(canvas, f"{x - 0.12:.2f} -0.14 {x:.2f} -0.26 {x + 0.12:.2f} -0.14", 0xFFF1DDB0, 0)
    s.line(canvas, "-0.7 -0.95 0.6 -0.3", 0.05, WOOD)
    s.body(canvas, "-0.7 -1.05 -0.98 -1.15 -0.92 -0.86 -0.66 -0.86", WOOD, 0.12)
    canvas.restore()


def kayak(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    tilt = 14 * wave(pose.t * 0.7) if pose.verb in MOVING else 8
    s.body(canvas, "-1.8 -0.4 -1 -0.1 0 0 1 -0.1 1.85 -0.42 1 -0.4 0.5 -0.46 -0.5 -0.46 -1 -0.38", colour, 0.14)
    s.dot(canvas, 0, -0.44, 0.4, 0.09, dark(colour, 0.55))
    s.line(canvas, "-1.5 -0.3 1.5 -0.3", 0.06, 0xFFFFFFFF, 0.16)
    canvas.save()
    canvas.translate(0, -0.8)
    canvas.rotate(tilt)
    s.line(canvas, "-1 0 1 0", 0.05, DARK)
    for side in (-1, 1):
        s.flat(canvas, f"{side * 0.9} -0.12 {side * 1.25} -0.1 {side * 1.25} 0.1 {side * 0.9} 0.12", 0xFFF9C62F, 0.12)
    canvas.restore()
    canvas.restore()


def raft(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    s.line(canvas, "0.1 -0.3 0.1 -2", 0.1, dark(colour, 0.1))
    swell = 0.1 * wave(pose.t * 0.5)
    s.body(canvas, f"-0.7 -1.9 0.9 -1.9 {1.0 + swell:.2f} -0.75 {-0.6 + swell:.2f} -0.75", 0xFFF1E7D2, 0.06)
    s.flat(
        canvas,
        f"{0.1 + swell:.2f} -1.5 {0.5 + swell:.2f} -1.5 {0.5 + swell:.2f} -1.1 {0.1 + swell:.2f} -1.1",
        0xFFE0705A,
        0.02,
    )
    for i in range(7):
        s.ball(canvas, -1.35 + i * 0.45, -0.16, 0.24, 0.2, colour)
    for i in range(7):
        s.ring(canvas, -1.35 + i * 0.45, -0.16, 0.1, 0.08, 0.03, dark(colour, 0.3))
    s.slab(canvas, -1.6, -0.4, 3.2, 0.12, 0.05, light(colour, 0.15))
    canvas.restore()


def gondola(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    hull = (
        "-2.1 -1.0 -1.9 -0.4 -1.2 -0.02 1.0 -0.02 1.8 -0.3 2.1 -0.9 2.25 -1.5 2.0 -1.4 1.7 -0.62 0.8 -0.42 -1 -0.42 "
        "-1.7 -0.6"
    )
    s.body(canvas, hull, colour, 0.12)
    s.line(canvas, "-2.05 -0.95 -1.7 -0.6 -1 -0.42 0.8 -0.42 1.7 -0.62 2.0 -1.3", 0.05, 0xFFE8B640, 0.16)
    for i in range(5):
        s.line(canvas, f"2.12 {-1.4 + i * 0.12:.2f} 2.36 {-1.4 + i * 0.12:.2f}", 0.06, 0xFFC3CAD3)
    s.body(canvas, "-0.5 -0.42 -0.52 -0.88 -0.3 -0.88 -0.2 -0.6 0.4 -0.56 0.42 -0.42", 0xFFB0303A, 0.1)
    s.line(canvas, "-1.5 -1.7 -0.9 0.1", 0.05, WOOD)
    canvas.restore()


def speedboat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.rotate(-5 if pose.speed > 0.5 else 1.2 * wave(pose.t * 0.4))
    if pose.speed > 0.5:
        for i in range(6):
            share = (pose.t * 1.6 + i / 6) % 1
            s.dot(
                canvas,
                -1.7 - 0.9 * share,
                -0.1 - 0.5 * share * (1 - share) * 4,
                0.16,
                0.13,
                faded(0xFFFFFFFF, 0.8 * (1 - share)),
            )
    s.slab(canvas, -1.85, -0.75, 0.3, 0.5, 0.06, DARK)
    s.flat(canvas, "0.1 -0.6 0.3 -1.02 0.55 -1.0 0.95 -0.6", s.GLASS, 0.04)
    s.body(canvas, "-0.85 -0.62 -0.8 -0.88 -0.55 -0.88 -0.5 -0.62", 0xFFF1E7D2, 0.1)
    s.body(canvas, "-1.7 -0.62 0.2 -0.66 1.2 -0.66 2.1 -0.78 1.5 -0.2 0.9 0.02 -1.5 0.02", 0xFFF6F7FA, 0.06)
    s.flat(canvas, "-1.68 -0.5 1.75 -0.5 1.5 -0.26 -1.6 -0.26", colour, 0.03)
    canvas.restore()


def jet_ski(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.rotate(-8 if pose.speed > 0.5 else wave(pose.t * 0.5))
    if pose.speed > 0.5:
        for i in range(5):
            share = (pose.t * 1.8 + i / 5) % 1
            s.dot(
                canvas,
                -1.1 - 0.7 * share,
                -0.15 - share * (1 - share) * 2.4,
                0.13,
                0.11,
                faded(0xFFFFFFFF, 0.8 * (1 - share)),
            )
    s.body(canvas, "-1.15 -0.42 -0.3 -0.46 0.7 -0.5 1.3 -0.42 0.9 -0.06 -1 0.02", 0xFFF6F7FA, 0.1)
    s.body(canvas, "-1.1 -0.44 -0.9 -0.62 0 -0.62 0.25 -0.9 0.5 -0.94 1.2 -0.42 0.2 -0.36", colour, 0.1)
    s.body(canvas, "-1.0 -0.6 -0.8 -0.76 -0.15 -0.72 0 -0.6", DARK, 0.1)
    s.line(canvas, "0.16 -1.02 0.34 -0.9", 0.07, DARK)
    canvas.restore()


def surfboard(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.save()
    canvas.translate(0, -0.06)
    canvas.rotate(-4 + 3 * wave(pose.t * 0.5))
    s.flat(canvas, "-0.85 0 -0.7 0.18 -0.58 0", DARK, 0.05)
    s.body(canvas, "-1.1 -0.1 -0.6 -0.17 0.5 -0.18 1.15 -0.34 0.7 -0.02 0 0.06 -0.7 0.04", colour, 0.14)
    s.line(canvas, "-1 -0.08 0 -0.07 1 -0.25", 0.05, 0xFFFFFFFF, 0.16)
    canvas.restore()


def dragon_boat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """The long boat of the festival: a dragon's head and tail, a drummer, five who paddle as one."""
    _rock(canvas, pose.t, 0.5)
    canvas.translate(-0.93, 0)
    beat = pose.t * 1.1
    s.line(canvas, "-1.74 -0.6 -2.24 -1.0 -2.44 -1.5 -2.14 -1.75", 0.22, 0xFF3FA06A, 0.16)
    for i in range(3):
        x, y = -2.19 - i * 0.08, -1.0 - i * 0.25
        s.flat(canvas, f"{x} {y} {x - 0.35} {y - 0.1} {x + 0.05} {y - 0.24}", 0xFFF2B632, 0.05)
    _drummer(canvas, 2.5, beat)
    for i in range(5):
        _paddler(canvas, -1.04 + i * 0.62, beat, (0xFFE0483F, 0xFFF2B632)[i % 2], i)
    hull = "-1.94 -0.75 -1.54 -0.2 -0.94 0 2.6 0 3.2 -0.2 3.7 -0.8 2.8 -0.5 -0.94 -0.5"
    s.body(canvas, hull, colour, 0.08)
    s.line(canvas, "-1.89 -0.72 -0.94 -0.5 2.8 -0.5 3.6 -0.76", 0.08, 0xFFF2B632, 0.16)
    for i in range(10):
        x = -0.9 + i * 0.41
        s.line(canvas, f"{x - 0.16:.2f} -0.12 {x:.2f} -0.34 {x + 0.16:.2f} -0.12", 0.05, 0xFFF9D97A, 0.16)
    _dragon(canvas, pose.t)
    for i in range(5):
        _paddle(canvas, -1.04 + i * 0.62, beat)
    canvas.restore()


def _paddler(canvas: Any, x: float, beat: float, shirt: Colour, number: int) -> None:
    lean = 0.14 * wave(beat)
    skin = (0xFFE9B98C, 0xFFD99F70, 0xFFF0C9A0)[number % 3]
    s.line(canvas, f"{x:.2f} -0.5 {x + 0.1 + lean:.2f} -0.98", 0.34, shirt)
    s.ball(canvas, x + 0.18 + lean * 1.3, -1.3, 0.17, 0.19, skin)
    s.flat(canvas, s.at(x + lean * 1.3, 0, "0 -1.34 0.1 -1.54 0.33 -1.48 0.34 -1.38"), shirt, 0.12)
    s.dot(canvas, x + 0.27 + lean * 1.3, -1.28, 0.022, 0.03, 0xFF3A2A2E)


def _paddle(canvas: Any, x: float, beat: float) -> None:
    lean, sweep = 0.14 * wave(beat), wave(beat, 0.25)
    hx, hy = x + 0.34 + lean, -0.86
    tx, ty = x + 0.45 + 0.34 * wave(beat), 0.12 - 0.12 * max(0.0, sweep)
    s.line(canvas, f"{x + 0.12 + lean:.2f} -0.9 {hx:.2f} {hy:.2f}", 0.11, 0xFFE9B98C)
    s.line(canvas, f"{hx - 0.03:.2f} {hy - 0.16:.2f} {tx:.2f} {ty:.2f}", 0.05, WOOD)
    s.dot(canvas, tx, ty, 0.1, 0.18, 0xFFD9A766)


def _drummer(canvas: Any, x: float, beat: float) -> None:
    hit = abs(wave(beat / 2))
    s.line(canvas, f"{x} -0.5 {x} -1.05", 0.36, 0xFFFFFFFF)
    s.ball(canvas, x, -1.36, 0.18, 0.2, 0xFFE9B98C)
    s.line(canvas, f"{x - 0.17} -1.42 {x + 0.17} -1.42", 0.07, 0xFFE0483F)
    s.slab(canvas, x - 0.75, -0.95, 0.46, 0.46, 0.08, 0xFFC4302B)
    s.dot(canvas, x - 0.52, -0.96, 0.25, 0.07, 0xFFF6E6C4)
    for k, share in ((-0.1, hit), (0.12, 1 - hit)):
        s.line(
            canvas,
            f"{x - 0.1} -0.98 {x - 0.35 + k} {-1.05 - 0.35 * share:.2f} {x - 0.52 + k:.2f} {-0.98 - 0.2 * share:.2f}",
            0.07,
            0xFFE9B98C,
        )


def _dragon(canvas: Any, t: float) -> None:
    green, gold = 0xFF3FA06A, 0xFFF2B632
    s.line(canvas, "3.3 -0.45 3.7 -1.0 3.75 -1.5", 0.42, green, 0.16)
    for i in range(3):
        s.flat(canvas, s.at(i * 0.08, -i * 0.32, "3.3 -0.8 3.05 -1 3.42 -1.06"), 0xFFE0483F, 0.06)
    s.flat(canvas, "3.9 -1.42 4.62 -1.3 4.5 -1.12 3.9 -1.16", 0xFF9A2A2E, 0.06)
    s.body(canvas, "3.5 -1.5 3.6 -1.95 3.95 -2.08 4.2 -1.8 4.7 -1.72 4.8 -1.5 4.6 -1.4 4.0 -1.36 3.7 -1.2", green, 0.12)
    s.body(canvas, "3.75 -1.2 4.3 -1.12 4.55 -1.06 4.3 -0.96 3.8 -1.0", green, 0.12)
    for i in range(4):
        s.flat(
            canvas, f"{4.08 + i * 0.15:.2f} -1.4 {4.2 + i * 0.15:.2f} -1.4 {4.14 + i * 0.15:.2f} -1.25", 0xFFFFFFFF, 0
        )
    s.line(canvas, "3.75 -2.0 3.55 -2.3 3.3 -2.42", 0.1, gold, 0.16)
    s.line(canvas, "3.95 -2.02 3.85 -2.36 3.65 -2.55", 0.1, gold, 0.16)
    s.ball(canvas, 3.98, -1.82, 0.14, 0.14, 0xFFFFFFFF)
    s.dot(canvas, 4.02, -1.8, 0.065, 0.07, 0xFF2A2030)
    s.ball(canvas, 4.68, -1.66, 0.1, 0.08, gold)
    sway = 0.1 * wave(t * 0.6)
    s.line(canvas, f"4.7 -1.55 5.0 {-1.7 + sway:.2f} 5.15 {-1.45 + sway:.2f}", 0.04, gold, 0.16)
    parts.lamp(canvas, 3.62, -1.3, 0.1, gold)


def paper_boat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    s.flat(canvas, "-0.3 -0.2 0 -0.62 0.3 -0.2", light(colour, 0.2), 0)
    s.flat(canvas, "0 -0.62 0.3 -0.2 0 -0.2", dark(colour, 0.1), 0)
    s.body(canvas, "-0.6 -0.32 -0.3 -0.2 0 -0.14 0.3 -0.2 0.6 -0.32 0.34 0 -0.34 0", colour, 0)
    s.flat(canvas, "0 -0.14 0.3 -0.2 0.6 -0.32 0.34 0 0 0", dark(colour, 0.12), 0)
    canvas.restore()


def swan_boat(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    _rock(canvas, pose.t)
    turn = TAU * pose.phase
    s.line(canvas, "0.85 -0.6 1.1 -1.3 0.8 -1.9 1.15 -2.2", 0.26, colour, 0.16)
    s.ball(canvas, 1.2, -2.16, 0.24, 0.2, colour)
    s.body(canvas, "1.36 -2.24 1.75 -2.1 1.4 -2.02", 0xFFF58A2C, 0.06)
    s.dot(canvas, 1.24, -2.2, 0.035, 0.045, DARK)
    s.body(canvas, "-1.6 -0.95 -1.4 -0.3 -0.8 0 0.8 0 1.2 -0.3 1.2 -0.75 0.2 -0.6 -0.8 -0.65", colour, 0.12)
    s.body(canvas, "-1.3 -0.95 -0.5 -0.8 0.5 -0.55 -0.2 -0.25 -0.9 -0.3", dark(colour, 0.08), 0.14)
    s.slab(canvas, -0.7, -1.1, 0.14, 0.5, 0.04, 0xFF6FA8DC)
    s.dot(canvas, 0.3 + 0.08 * cos(turn), -0.7 + 0.08 * sin(turn), 0.06, 0.06, CHROME)
    canvas.restore()
