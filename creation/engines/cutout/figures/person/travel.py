"""Verbs that carry a person over the ground, through water and air."""

from __future__ import annotations

from math import cos

from creation.engines.cutout.figures.motion import TAU, ease, step, swing, wave
from creation.engines.cutout.figures.person.stance import Stance, Step
from creation.engines.cutout.figures.pose import Pose

WALK_STRIDE = 0.74  # of the height, a whole cycle


RUN_STRIDE = 1.42


WALK_DUTY, RUN_DUTY = 0.6, 0.36


def _foot(turns: float, duty: float, stride: float, lift: float, reach: float = 0.0) -> Step:
    x, height, is_down = step(turns, duty, stride, lift)
    share = turns % 1.0
    if is_down:
        pitch = swing(share / duty, (0, -0.32), (0.16, 0), (0.68, 0), (1, 0.62))
    else:
        pitch = swing((share - duty) / (1 - duty), (0, 0.75), (0.45, 0.5), (1, -0.32))
    return x + reach, height, pitch


def _legs(legs: float) -> float:
    """Long legs step further; a baby's barely."""
    return legs / 0.4


def walk(pose: Pose, legs: float) -> Stance:
    stride = WALK_STRIDE * _legs(legs)
    turns = pose.phase
    arm = cos(TAU * turns)
    return Stance(
        crouch=0.016 + 0.012 * cos(2 * TAU * turns + 0.5),
        lean=0.05 + 0.015 * wave(2 * turns),
        nod=0.03 * wave(2 * turns, 0.18),
        turn=0.9,
        near=(-0.52 * arm, 0.3 - 0.2 * cos(TAU * (turns - 0.08))),
        far=(0.52 * arm, 0.3 + 0.2 * cos(TAU * (turns - 0.08))),
        near_foot=_foot(turns, WALK_DUTY, stride, 0.06),
        far_foot=_foot(turns + 0.5, WALK_DUTY, stride, 0.06),
        flow=0.12 + 0.1 * wave(2 * turns, 0.25),
    )


def run(pose: Pose, legs: float) -> Stance:
    turns = pose.phase * WALK_STRIDE / RUN_STRIDE
    stride = RUN_STRIDE * _legs(legs)
    arm = cos(TAU * turns)
    return Stance(
        crouch=0.035 + 0.028 * cos(2 * TAU * (turns - 0.02)),
        lift=0.08 * max(0.0, -cos(2 * TAU * (turns - 0.18)) - 0.72),
        lean=0.3 + 0.03 * wave(2 * turns),
        nod=-0.16 + 0.05 * wave(2 * turns, 0.2),
        turn=0.95,
        near=(-1.0 * arm - 0.1, 1.5 - 0.3 * arm),
        far=(1.0 * arm - 0.1, 1.5 + 0.3 * arm),
        near_foot=_foot(turns, RUN_DUTY, stride, 0.2, 0.02),
        far_foot=_foot(turns + 0.5, RUN_DUTY, stride, 0.2, 0.02),
        flow=0.55 + 0.16 * wave(2 * turns, 0.25),
        mood="effort",
        mouth=0.12,
    )


def chase(pose: Pose, legs: float) -> Stance:
    from dataclasses import replace

    base = run(pose, legs)
    grab = wave(pose.t * 2.3)
    return replace(
        base, lean=0.42, near=(1.45 + 0.2 * grab, 0.1), far=(1.65 - 0.2 * grab, 0.1), grip=False, mood="anger"
    )


def flee(pose: Pose, legs: float) -> Stance:
    from dataclasses import replace

    base = run(pose, legs)
    panic = wave(pose.t * 3.1)
    glance = ease(abs(wave(pose.t * 0.23)) * 2.4 - 1.1)
    return replace(
        base,
        lean=0.16,
        near=(2.5 + 0.4 * panic, 0.5),
        far=(2.7 - 0.4 * panic, -0.4),
        turn=0.95 - 1.6 * glance,
        mood="fear",
        mouth=0.4,
        grip=False,
    )
