"""Verbs of feeling: cheering, laughing, crying, hugging, waving."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import beat, spring, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def wave_hand(pose: Pose, legs: float) -> Stance:
    up = spring(pose.t * 1.3, 1.4, 4.0) if pose.t < 3 else 1.0
    shake = wave(pose.t * 2.1)
    return Stance(
        far=(0.16 + 2.2 * up, 0.35 + 0.5 * shake * min(up, 1.0)),
        near=(-0.16, 0.2),
        lean=-0.03 + 0.02 * shake,
        nod=-0.05 + 0.04 * shake,
        crouch=0.006 + 0.006 * wave(pose.t * 2.1, 0.2),
        turn=0.4,
        front=0.6,
        mood="joy",
        grip=False,
    )


def cheer(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 0.55)
    hop = 4 * share * (1 - share) if share < 1 else 0.0
    ground = max(0.0, 1 - hop * 3)
    return Stance(
        lift=0.07 * hop,
        crouch=0.035 * ground,
        near=(-2.65 + 0.35 * wave(pose.t * 1.8), -0.25),
        far=(2.65 - 0.35 * wave(pose.t * 1.8, 0.1), 0.25),
        nod=-0.16,
        turn=0.3,
        front=0.8,
        wide=1 + 0.05 * ground,
        tall=1 - 0.05 * ground,
        flow=-0.25 * hop,
        near_foot=(-0.08, 0.02 * hop, 0.5 * hop),
        far_foot=(0.09, 0.02 * hop, 0.5 * hop),
        mood="joy",
        mouth=0.55,
    )


def laugh(pose: Pose, legs: float) -> Stance:
    shake = wave(pose.t * 4.6)
    rock = wave(pose.t * 0.6)
    return Stance(
        lean=-0.1 + 0.14 * rock + 0.015 * shake,
        nod=-0.22 + 0.1 * rock + 0.04 * shake,
        crouch=0.02 + 0.008 * shake,
        near=(0.45, 1.55),
        far=(0.6 + 0.2 * rock, 1.25),
        turn=0.45,
        front=0.6,
        tall=1 + 0.012 * shake,
        mouth=0.62 + 0.3 * wave(pose.t * 4.6, 0.1),
        shut=wave(pose.t * 0.6, 0.3) > -0.2,
        mood="joy",
    )


def cry(pose: Pose, legs: float) -> Stance:
    sob = abs(wave(pose.t * 1.6))
    return Stance(
        lean=0.18 + 0.03 * sob,
        nod=0.28 - 0.08 * sob,
        crouch=0.02 + 0.012 * sob,
        near=(0.7, 2.25 + 0.06 * sob),
        far=(0.15, 0.5),
        turn=0.6,
        front=0.45,
        mood="sad",
        mouth=0.2 + 0.3 * sob,
        near_foot=(-0.03, 0, 0),
        far_foot=(0.04, 0, 0),
        shut=sob > 0.6,
    )


def hug(pose: Pose, legs: float) -> Stance:
    squeeze = spring(pose.t, 1.0, 3.0) if pose.t < 2 else 1.0
    rock = wave(pose.t * 0.4)
    return Stance(
        near=(1.25 + 0.06 * rock, 0.35 * squeeze),
        far=(1.55 + 0.06 * rock, 0.45 * squeeze),
        lean=0.16 * squeeze + 0.02 * rock,
        nod=0.12,
        sway=0.015 * rock,
        turn=0.8,
        near_foot=(-0.09, 0, 0.2),
        far_foot=(0.07, 0, 0),
        mood="joy",
        shut=pose.t > 0.4,
        grip=False,
    )
