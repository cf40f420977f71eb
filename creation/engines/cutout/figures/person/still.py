"""Verbs a person does where it stands: speaking, feeling, resting."""

from __future__ import annotations

from math import cos, pi

from creation.engines.cutout.figures.motion import TAU, beat, ease, noise, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def stand(pose: Pose, legs: float) -> Stance:
    breath = wave(pose.t * 0.32)
    shift = noise(pose.seed, pose.t * 0.45)
    return Stance(
        crouch=0.004 - 0.004 * breath,
        sway=0.008 * shift,
        lean=0.012 * shift,
        nod=0.03 * noise(pose.seed + 1, pose.t * 0.5),
        near=(-0.12 + 0.03 * wave(pose.t * 0.32, 0.15), 0.25 + 0.03 * breath),
        far=(0.16 - 0.03 * wave(pose.t * 0.32, 0.15), 0.3 + 0.03 * breath),
        tall=1 + 0.006 * breath,
        turn=0.7 + 0.15 * shift,
        flow=0.03 * wave(pose.t * 0.4),
        grip=False,
    )


def talk(pose: Pose, legs: float) -> Stance:
    share, number = beat(pose.t, 1.15)
    rise = swing(share, (0, 0.15), (0.25, 1), (0.6, 0.85), (1, 0.15))
    point = 0.25 * noise(pose.seed, number * 1.7)
    return Stance(
        near=(-0.15 + 0.2 * rise, 0.6 + 0.3 * rise),
        far=(0.3 + (0.75 + point) * rise, 1.15 - 0.35 * rise + 0.15 * wave(pose.t * 2.2)),
        lean=0.04 + 0.04 * rise,
        nod=0.05 - 0.12 * pose.mouth + 0.05 * wave(pose.t * 1.3),
        sway=0.01 * wave(pose.t * 0.4),
        turn=0.55,
        front=0.5,
        grip=False,
        tall=1 + 0.004 * wave(pose.t * 0.4),
    )


def sing(pose: Pose, legs: float) -> Stance:
    swell = wave(pose.t * 0.5)
    dip = 0.5 - 0.5 * cos(TAU * pose.t)
    return Stance(
        near=(0.35, 1.75),
        near_prop="microphone",
        far=(1.5 + 0.45 * swell, 0.25 + 0.2 * wave(pose.t * 0.5, 0.12)),
        sway=0.025 * wave(pose.t * 0.5),
        lean=-0.07 * swell,
        nod=-0.12 - 0.14 * pose.mouth,
        crouch=0.014 * dip,
        turn=0.45,
        front=0.6,
        near_foot=(-0.07, 0.0, 0.0),
        far_foot=(0.08, 0.0, -0.25 * dip),
        flow=0.1 * swell,
        mood="joy",
        grip=False,
        mouth=0.0,
        shut=pose.mouth > 0.75,
    )


def look(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 3.4)
    turn = swing(share, (0, 0.9), (0.3, 0.9), (0.42, -0.8), (0.72, -0.8), (0.84, 0.9), (1, 0.9))
    return Stance(
        turn=turn,
        lean=0.12 * turn,
        sway=0.012 * turn,
        nod=0.02,
        far=(1.45 if turn > 0 else 0.7, 2.2),
        near=(-0.3, 0.9),
        front=0.5,
        crouch=0.01,
        grip=False,
    )


def sleep(pose: Pose, legs: float) -> Stance:
    breath = wave(pose.t * 0.25)
    down = 0.17 - legs
    return Stance(
        spin=-pi / 2 + 0.05,
        lying=True,
        crouch=legs - 0.15,
        near=(0.35, 0.9),
        far=(0.25, 0.8),
        near_foot=(-0.02, down, -0.2),
        far_foot=(0.02, down, -0.1),
        nod=-0.12,
        turn=0.4,
        tall=1 + 0.015 * breath,
        mouth=0.12 + 0.1 * breath,
        shut=True,
        scene_prop="zzz",
        prop_at=(-0.4, -0.36),
        grip=False,
    )


def sit(pose: Pose, legs: float) -> Stance:
    breath = wave(pose.t * 0.3)
    down = ease(pose.t / 0.5) if pose.t < 0.5 else 1.0
    return Stance(
        crouch=(legs - 0.075) * down,
        lean=-0.1 * down,
        near=(-0.35 * down, 0.0),
        far=(0.6 * down, 0.4),
        near_foot=(0.28 * down, 0, -0.25 * down),
        far_foot=(0.34 * down, 0, -0.3 * down),
        nod=0.05 + 0.03 * breath,
        turn=0.6,
        front=0.4,
        tall=1 + 0.008 * breath,
        grip=False,
    )


def eat(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.7)
    up = swing(share, (0, 0), (0.28, 1), (0.44, 1), (0.66, 0), (1, 0))
    chew = abs(wave(pose.t * 1.9)) * (1 - up)
    return Stance(
        far=(0.75 + 0.35 * up, 1.2 + 0.95 * up),
        far_prop="sandwich",
        near=(-0.1, 0.4),
        nod=0.08 + 0.1 * up - 0.03 * chew,
        lean=0.04 * up,
        mouth=0.75 * up if share < 0.36 else 0.22 * chew,
        turn=0.6,
        front=0.45,
        mood="joy",
    )
