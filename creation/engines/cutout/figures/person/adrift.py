"""Verbs that leave the ground or are carried: jumping, falling, swimming, flying, riding."""

from __future__ import annotations

from math import cos, pi, sin

from creation.engines.cutout.figures.motion import TAU, clamp, ease, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.person.travel import WALK_STRIDE
from creation.engines.cutout.figures.pose import Pose


def jump(pose: Pose, legs: float) -> Stance:
    air = clamp(pose.airborne)
    ready = (1 - ease(air * 4)) * (0.55 + 0.45 * wave(pose.t * 1.1))
    tuck = 0.1 * air
    return Stance(
        crouch=0.1 * ready,
        lean=0.28 * ready + 0.1 * air,
        nod=-0.2 * air,
        near=(-0.9 * ready + 2.5 * air, 0.3),
        far=(-0.7 * ready + 2.75 * air, 0.25),
        near_foot=(-0.06 - 0.05 * air, tuck * 1.5, 0.8 * air),
        far_foot=(0.07 + 0.05 * air, tuck * 2, 0.3 * air),
        wide=1 + 0.06 * ready - 0.05 * air * (1 - air) * 4,
        tall=1 - 0.07 * ready + 0.07 * air * (1 - air) * 4,
        flow=-0.4 * air,
        mood="joy",
        grip=False,
    )


def bounce(pose: Pose, legs: float) -> Stance:
    if pose.airborne > 0.02:
        return jump(pose, legs)
    dip = 0.5 - 0.5 * cos(TAU * pose.t * 2)
    sway = wave(pose.t)
    return Stance(
        crouch=0.06 * dip,
        near=(-0.3 - 0.3 * dip, 0.9),
        far=(0.5 + 0.3 * dip, 0.9),
        sway=0.012 * sway,
        nod=0.08 * wave(pose.t * 2, 0.15),
        wide=1 + 0.04 * dip,
        tall=1 - 0.05 * dip,
        flow=0.1 * sway,
        turn=0.5,
        front=0.6,
        mood="joy",
    )


def roll(pose: Pose, legs: float) -> Stance:
    return Stance(
        crouch=legs - 0.3,
        lying=True,
        lean=1.0,
        nod=0.5,
        spin=pose.phase * WALK_STRIDE * TAU / 0.95 + pose.t * 0.01,
        near=(1.2, 0.9),
        far=(1.3, 0.9),
        near_foot=(0.1, 0.24, 0.4),
        far_foot=(0.12, 0.25, 0.4),
        mood="effort",
        shut=True,
    )


def spin(pose: Pose, legs: float) -> Stance:
    turns = pose.t * 1.15
    return Stance(
        wide=_around(turns),
        near=(-1.35, -0.2),
        far=(1.35, 0.2),
        near_foot=(-0.02, 0, 0.25),
        far_foot=(0.03, 0.05, 0.7),
        turn=0.45,
        front=0.7,
        flow=0.3 * wave(turns * 2, 0.2),
        crouch=0.008 + 0.008 * wave(turns * 2),
        mood="joy",
        grip=False,
    )


def _around(turns: float) -> float:
    """The breadth of something that turns about its own axis; never a line."""
    breadth = cos(TAU * turns)
    return (1 if breadth >= 0 else -1) * max(abs(breadth), 0.28)


def fall(pose: Pose, legs: float) -> Stance:
    if pose.airborne > 0.05:
        mad = wave(pose.t * 2.6)
        return Stance(
            spin=0.5 * wave(pose.t * 0.7) - 0.35,
            near=(-2.2 + 0.6 * mad, -0.4),
            far=(2.3 + 0.6 * mad, 0.4),
            near_foot=(-0.14 + 0.08 * mad, 0.12, 0.4),
            far_foot=(0.18 + 0.08 * mad, 0.14, 0.2),
            flow=-0.7,
            turn=0.3,
            front=0.7,
            mood="fear",
            mouth=0.8,
            grip=False,
        )
    tip = ease((pose.t - 0.4) / 0.42) if pose.t > 0.4 else 0.0
    wobble = wave(pose.t * 2.4) * (1 - tip)
    thud = 0.05 * max(0.0, sin((pose.t - 0.82) * 14)) * max(0.0, 1 - (pose.t - 0.82) * 3) if pose.t > 0.82 else 0.0
    return Stance(
        spin=-(pi / 2) * tip + 0.14 * wobble,
        lying=tip > 0.9,
        crouch=(legs - 0.14) * tip,
        lift=thud,
        near=(-1.9 - 0.5 * wobble, -0.3),
        far=(1.9 - 0.5 * wobble + 0.5 * tip, 0.3),
        near_foot=(-0.05 + 0.05 * wobble, _lying(legs) * tip, -0.2 * tip),
        far_foot=(0.1, _lying(legs) * tip + 0.05, -0.3),
        turn=0.3,
        front=0.6,
        mood="surprise" if tip < 1 else "sad",
        mouth=0.6 * (1 - tip),
        scene_prop="stars" if pose.t > 0.95 else "",
        prop_at=(-0.42, -0.34),
        grip=False,
    )


def _lying(legs: float) -> float:
    """Feet of someone lying: as far from the hips as when standing."""
    return 0.17 - legs


def swim(pose: Pose, legs: float) -> Stance:
    turns = pose.t * 0.85 + pose.phase * 0.0
    kick = wave(pose.t * 2.6)
    return Stance(
        spin=1.32,
        crouch=legs - 0.18,
        lift=0.015 * wave(turns * 2),
        near=(TAU * turns % TAU, 0.15),
        far=(TAU * (turns + 0.5) % TAU, 0.15),
        near_foot=(0.03 + 0.05 * kick, _lying(legs) + 0.05, 0.9),
        far_foot=(0.03 - 0.05 * kick, _lying(legs) + 0.05, 0.9),
        nod=-0.85,
        turn=0.9,
        flow=0.3,
        mouth=0.25 * (wave(turns) > 0.3),
        mood="effort",
        grip=False,
    )


def fly(pose: Pose, legs: float) -> Stance:
    hover = wave(pose.t * 0.6)
    return Stance(
        spin=1.12 + 0.06 * hover,
        crouch=legs * 0.3,
        lift=0.03 * hover,
        near=(-0.25, 0.1),
        far=(2.85, 0.1),
        nod=-0.7,
        near_foot=(-0.03, 0.01, 1.0),
        far_foot=(0.02, 0.05 + 0.01 * hover, 1.0),
        turn=0.95,
        flow=0.8 + 0.15 * wave(pose.t * 1.9),
        mood="joy",
    )


def ride(pose: Pose, legs: float) -> Stance:
    jog = wave(pose.phase * 2 if pose.speed else pose.t * 0.7)
    lively = 1.0 if pose.speed else 0.25
    return Stance(
        seated=True,
        lift=0.014 * jog * lively,
        lean=0.12 + 0.04 * jog * lively,
        near=(0.75, 0.7),
        far=(0.95, 0.6),
        near_foot=(0.12, -0.17, 0.1),
        far_foot=(0.17, -0.14, 0.1),
        flow=0.1 + 0.4 * clamp(pose.speed / 4),
        nod=-0.05 + 0.05 * wave(pose.phase * 2, 0.2) * lively,
        mood="joy",
    )


def drive(pose: Pose, legs: float) -> Stance:
    turn = wave(pose.t * 0.8)
    return Stance(
        seated=True,
        lean=-0.06,
        lift=0.004 * wave(pose.t * 5),
        near=(1.0 + 0.12 * turn, 0.55),
        far=(1.15 - 0.12 * turn, 0.5),
        near_foot=(0.33, -0.06, -0.3),
        far_foot=(0.35, -0.04, -0.3),
        far_prop="wheel",
        flow=0.35 * clamp(pose.speed / 6),
        nod=0.03 * turn,
    )
