"""Games and evenings: a golf swing, a move on the board, a hand of cards, a skipping rope, a stick in the fire."""

from __future__ import annotations

from math import cos, sin
from typing import Any

import skia

from creation.engines.cutout.figures.motion import TAU, beat, swing, wave
from creation.engines.cutout.figures.paint import radial, solid, stroke
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import box, oval, tube

#: Seconds of one stroke of golf, and turns of a rope in a second.
_STROKE, _ROPE = 2.6, 1.25


def golf(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, _STROKE)
    wind = swing(share, (0, 0), (0.22, 1), (0.28, 1), (0.37, -0.9), (0.6, -1), (0.85, -0.2), (1, 0))
    hands = (0.16 - 0.2 * wind, 0.05 - 0.2 * abs(wind))
    return Stance(
        prop_from="chest", holds=((hands[0] - 0.01, hands[1] + 0.02), (hands[0] + 0.02, hands[1])), near_prop="club",
        lean=0.22 - 0.12 * abs(wind), sway=-0.03 * wind, crouch=0.04, nod=0.1 if share < 0.38 else -0.2, turn=0.8,
        near_foot=(-0.09, 0, 0.4 * max(-wind, 0)), far_foot=(0.12, 0, 0), front=0.6, mood="effort",
    )  # fmt: skip


def move(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 3.2)
    reach = swing(share, (0, 0), (0.3, 0), (0.45, 1), (0.6, 1), (0.75, 0), (1, 0))
    return Stance(
        far=(0.75 + 0.45 * reach, 1.6 - 1.1 * reach), near=(0.5, 1.9), lean=0.1 + 0.14 * reach, nod=0.22, turn=0.75,
        front=0.45, grip=False, crouch=0.0,
    )  # fmt: skip


def cards(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 2.8)
    lay = swing(share, (0, 0), (0.4, 0), (0.55, 1), (0.65, 1), (0.8, 0), (1, 0))
    return Stance(
        near=(0.75, 1.35), near_prop="fan_of_cards", far=(0.9 + 0.35 * lay, 1.3 - 0.9 * lay), lean=0.06 + 0.08 * lay,
        nod=0.2, turn=0.7, front=0.5, mood="smug",
    )  # fmt: skip


def rope(pose: Pose, legs: float) -> Stance:
    turn = pose.t * _ROPE
    up = max(0.0, -cos(TAU * turn))
    return Stance(
        near=(-0.35, 0.9), far=(0.75, 0.5), lift=0.07 * up, crouch=0.03 * (1 - up), scene_prop="skipping_rope",
        prop_at=(0.03, -0.42), near_foot=(-0.04, 0, 0.6 * up), far_foot=(0.05, 0, 0.6 * up), turn=0.4, front=0.7,
        mood="joy",
    )  # fmt: skip


def roast(pose: Pose, legs: float) -> Stance:
    turn = wave(pose.t * 0.4)
    return Stance(
        far=(0.9 + 0.05 * turn, 0.55), far_prop="toasting_stick", near=(0.5, 1.0), lean=0.06, nod=0.08 + 0.05 * turn,
        turn=0.7, front=0.5, mood="joy",
    )  # fmt: skip


def club(canvas: Any, t: float) -> None:
    canvas.save()
    share, _ = beat(t, _STROKE)
    wind = swing(share, (0, 0), (0.22, 1), (0.28, 1), (0.37, -0.9), (0.6, -1), (0.85, -0.2), (1, 0))
    canvas.rotate(-18 + 118 * max(wind, 0) + 150 * min(wind, 0))
    canvas.drawPath(tube([(0, -0.05), (0, 0.42)], (0.009, 0.006)), solid(0xFFC3CAD3))
    canvas.drawPath(tube([(0, -0.06), (0, 0.07)], (0.012, 0.011)), solid(0xFF2E3038))
    canvas.drawPath(box(-0.01, 0.4, 0.075, 0.035, 0.012), solid(0xFF5A6472))
    canvas.restore()


def fan_of_cards(canvas: Any, t: float) -> None:
    for k in range(4):
        canvas.save()
        canvas.rotate(-33 + 22 * k)
        canvas.drawPath(box(-0.03, -0.15, 0.06, 0.12, 0.008), solid(0xFFF8FAFC))
        canvas.drawPath(box(-0.024, -0.144, 0.048, 0.108, 0.006), solid(0xFF3F6FD9))
        canvas.restore()


def skipping_rope(canvas: Any, t: float) -> None:
    low = 0.5 * cos(TAU * t * _ROPE)
    path = skia.Path()
    path.moveTo(-0.17, 0.0)
    path.cubicTo(-0.3, 1.25 * low, 0.36, 1.25 * low, 0.2, 0.0)
    canvas.drawPath(path, stroke(0xFFE0483F, 0.014))
    for x in (-0.17, 0.2):
        canvas.drawPath(tube([(x, -0.02), (x + 0.02 * sin(t), 0.04)], (0.014, 0.012)), solid(0xFF6B3E1E))


def toasting_stick(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.04, 0.02), (0.3, -0.02)], (0.007, 0.004)), solid(0xFF6B4428))
    for x in (0.24, 0.3):
        canvas.drawPath(box(x - 0.026, -0.05, 0.05, 0.062, 0.02), radial(x, -0.03, 0.05, (0xFFFFFFFF, 0xFFE9CFA6)))
    oval(canvas, 0.3, 0.0, 0.016, 0.008, solid(0x90B5743A))


VERBS = {"play_golf": golf, "play_chess": move, "play_cards": cards, "skip_rope": rope, "roast": roast}
DRAWINGS = (club, fan_of_cards, skipping_rope, toasting_stick)
