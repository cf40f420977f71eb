"""Several dances, one for each seed; all of them bend on the beat, two beats a second."""

from __future__ import annotations

from math import cos

from creation.engines.cutout.figures.motion import TAU, pick, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def dance(pose: Pose, legs: float) -> Stance:
    return DANCES[pick(pose.seed, len(DANCES))](pose.t, 0.5 - 0.5 * cos(TAU * pose.t * 2))


def disco(t: float, dip: float) -> Stance:
    up = (
        swing(t % 1.0, (0, 1), (0.12, 1.08), (0.2, 1), (0.5, 1), (0.62, -0.08), (0.7, 0), (1, 0))
        if t % 1 < 0.999
        else 1.0
    )
    return Stance(
        far=(0.7 + 1.75 * up, 0.1),
        near=(-0.55, 1.5),
        sway=0.05 * (up - 0.5),
        lean=-0.12 * (up - 0.5),
        nod=-0.1 * (up - 0.4),
        crouch=0.03 * dip,
        turn=0.6 * up,
        front=0.9,
        near_foot=(-0.1, 0, 0.4 * (1 - up)),
        far_foot=(0.1, 0, 0.4 * up),
        flow=0.2 * (0.5 - up),
        mood="joy",
    )


def floss(t: float, dip: float) -> Stance:
    side = wave(t)
    return Stance(
        near=(-0.5 * side - 0.35, 0.1),
        far=(-0.5 * side + 0.35, 0.1),
        sway=0.05 * side,
        lean=0.06 * side,
        crouch=0.03 * dip,
        turn=0.15,
        front=0.9,
        nod=0.05 * wave(t, 0.2),
        near_foot=(-0.09, 0, 0),
        far_foot=(0.09, 0, 0),
        flow=-0.2 * wave(t, 0.15),
        mood="joy",
    )


def wave_arms(t: float, dip: float) -> Stance:
    side = wave(t * 0.5)
    return Stance(
        near=(-2.3 + 0.55 * side, -0.5 + 0.35 * wave(t * 0.5, 0.15)),
        far=(2.3 + 0.55 * side, 0.5 + 0.35 * wave(t * 0.5, 0.15)),
        sway=0.05 * side,
        lean=0.1 * side,
        nod=0.1 * wave(t * 0.5, 0.2),
        crouch=0.035 * dip,
        turn=0.4 * side,
        front=0.9,
        near_foot=(-0.1, 0, 0.3 * max(side, 0)),
        far_foot=(0.1, 0, 0.3 * max(-side, 0)),
        flow=-0.25 * wave(t * 0.5, 0.1),
        mood="joy",
        grip=False,
    )


def cancan(t: float, dip: float) -> Stance:
    share = t % 1.0
    high = swing(share, (0, 0), (0.2, 1), (0.3, 1), (0.5, 0), (1, 0))
    other = swing(share, (0, 0), (0.5, 0), (0.7, 1), (0.8, 1), (1, 0))
    return Stance(
        far_foot=(0.06 + 0.26 * high, 0.3 * high, -0.4 * high),
        near_foot=(-0.06 + 0.3 * other, 0.22 * other, -0.4 * other),
        near=(-0.7, 1.7),
        far=(0.7, 1.5),
        lean=-0.12 * (high + other),
        crouch=0.02 * dip,
        lift=0.02 * dip * (high + other),
        turn=0.5,
        front=0.8,
        flow=0.15 * wave(t),
        mood="joy",
    )


def groove(t: float, dip: float) -> Stance:
    side = wave(t)
    roll = wave(t * 2, 0.1)
    return Stance(
        near=(0.25 - 0.4 * side, 1.5 + 0.35 * roll),
        far=(0.6 + 0.4 * side, 1.35 - 0.35 * roll),
        sway=0.035 * side,
        lean=0.05 + 0.07 * roll,
        nod=0.1 + 0.12 * wave(t * 2, 0.2),
        crouch=0.05 * dip,
        turn=0.5 - 0.2 * side,
        front=0.7,
        near_foot=(-0.09, 0, 0.35 * max(side, 0)),
        far_foot=(0.09, 0, 0.35 * max(-side, 0)),
        flow=-0.15 * side,
        mood="joy",
    )


def twist(t: float, dip: float) -> Stance:
    side = wave(t * 1.0)
    return Stance(
        near=(-0.3 + 0.6 * side, 1.2),
        far=(0.3 + 0.6 * side, 1.2),
        sway=0.03 * side,
        lean=-0.08 * side,
        crouch=0.05 + 0.05 * wave(t * 0.25),
        turn=-0.5 * side,
        front=0.75 + 0.2 * side,
        near_foot=(-0.07 + 0.03 * side, 0, 0.3),
        far_foot=(0.07 + 0.03 * side, 0, 0.3),
        flow=0.25 * wave(t, 0.15),
        mood="joy",
    )


DANCES = (disco, wave_arms, groove, cancan, floss, twist)
