"""Verbs in the air, in water, upside down and at full speed."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi

from creation.engines.cutout.figures.motion import TAU, beat, clamp, ease, swing, wave
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.gaits import run, walk
from creation.engines.cutout.figures.quadruped.grounded import stand
from creation.engines.cutout.figures.quadruped.species import Species


def jump(pose: Pose, kind: Species) -> Bearing:
    air = clamp(pose.airborne)
    ready = (1 - ease(air * 4)) * (0.55 + 0.45 * wave(pose.t * 1.1))
    legs = kind.axis
    return Bearing(
        crouch=0.22 * legs * ready,
        pitch=0.3 * air + 0.08 * ready,
        flex=0.08 * air,
        hind=((-0.32 * air, 0.2 * air * legs, air < 0.02), (-0.4 * air, 0.16 * air * legs, air < 0.02)),
        front=((0.3 * air, 0.36 * air * legs, air < 0.02), (0.38 * air, 0.3 * air * legs, air < 0.02)),
        ears=0.6 * air - 0.2 * ready,
        tail=0.5 * air,
        neck=0.12 * air,
        nod=-0.1 * air,
        mood="joy",
        wide=1 + 0.05 * ready,
        tall=1 - 0.05 * ready + 0.03 * air,
    )


def bounce(pose: Pose, kind: Species) -> Bearing:
    if pose.airborne > 0.02:
        return jump(pose, kind)
    dip = 0.5 - 0.5 * cos(TAU * pose.t * 2)
    return replace(
        stand(pose, kind),
        crouch=0.12 * kind.axis * dip,
        wide=1 + 0.04 * dip,
        tall=1 - 0.05 * dip,
        ears=0.4 * wave(pose.t * 2, 0.2),
        wag=wave(pose.t * 2),
        nod=0.1 * wave(pose.t * 2, 0.15),
        mood="joy",
    )


def kick(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 1.3)
    leg = swing(share, (0, 0), (0.25, -0.3), (0.4, 1), (0.6, 0.8), (1, 0))
    high = max(leg, 0.0)
    return Bearing(
        pitch=-0.32 * high + 0.1 * max(-leg, 0),
        crouch=-0.1 * high,
        hind=((-0.55 * leg, 0.5 * high * kind.axis, high < 0.05), (-0.48 * leg, 0.42 * high * kind.axis, high < 0.05)),
        neck=0.1 - 0.2 * high,
        tail=0.6 * high,
        ears=0.5 * high,
        mood="effort",
    )


def roll(pose: Pose, kind: Species) -> Bearing:
    """On its back, rocking, paws in the air; over and over when it travels."""
    turn = pose.phase * TAU * 0.45 if pose.speed else pi + 0.35 * wave(pose.t * 0.9)
    flail = wave(pose.t * 2.2)
    return Bearing(
        crouch=kind.axis - kind.belly * 1.12,
        lift=kind.head * 0.7,
        spin=turn,
        flex=0.08,
        hind=((0.12 + 0.06 * flail, -0.2, True), (0.2 - 0.06 * flail, -0.2, True)),
        paws=((0.5 + 0.3 * flail, 0.9), (0.8 - 0.3 * flail, 0.9)),
        mood="joy",
        mouth=0.3,
        ears=0.4 * flail,
        wag=flail,
    )


def spin(pose: Pose, kind: Species) -> Bearing:
    turns = pose.t * 1.15
    breadth = cos(TAU * turns)
    wide = (1 if breadth >= 0 else -1) * max(abs(breadth), 0.5)
    return replace(
        walk(replace(pose, phase=pose.t * 1.6), kind), wide=wide, tail=0.4, wag=wave(turns * 2), mood="joy", ears=0.4
    )


def fall(pose: Pose, kind: Species) -> Bearing:
    mad = wave(pose.t * 2.6)
    if pose.airborne > 0.05:
        return Bearing(
            spin=0.4 * wave(pose.t * 0.7),
            hind=((0.1 * mad - 0.1, 0.25, False), (-0.1 * mad - 0.1, 0.3, False)),
            paws=((0.9 * mad + 0.8, 0.3), (1.2 - 0.9 * mad, 0.3)),
            ears=-0.9,
            tail=0.9,
            wag=mad,
            mood="fear",
            mouth=0.8,
        )
    tip = ease((pose.t - 0.35) / 0.4)
    flat = kind.axis - kind.belly
    return Bearing(
        crouch=flat * tip,
        hind=((-0.5 * tip, 0, True), (-0.4 * tip, 0, True)),
        front=((0.5 * tip + 0.1 * mad * (1 - tip), 0, True), (0.6 * tip, 0, True)),
        neck=-0.5 * tip + 0.2 * mad * (1 - tip),
        nod=0.2 * tip,
        ears=-0.5 * (1 - tip),
        mood="surprise" if tip < 1 else "sad",
        mouth=0.6 * (1 - tip),
        scene_prop="stars" if tip >= 1 else "",
        tail=0.3 * (1 - tip),
    )


def swim(pose: Pose, kind: Species) -> Bearing:
    turns = pose.t * 1.3
    paddle = [
        ((0.3 * cos(TAU * (turns + shift))), 0.16 + 0.14 * wave(turns + shift), False)
        for shift in (0.0, 0.5, 0.25, 0.75)
    ]
    return Bearing(
        crouch=kind.axis * 0.45,
        lift=0.02 * wave(turns),
        hind=(paddle[0], paddle[1]),
        front=(paddle[2], paddle[3]),
        pitch=0.16,
        neck=0.3,
        nod=-0.12,
        tail=0.2,
        wag=wave(turns),
        mood="effort",
    )


def fly(pose: Pose, kind: Species) -> Bearing:
    hover = wave(pose.t * 0.6)
    return Bearing(
        pitch=0.14 + 0.05 * hover,
        lift=0.03 * hover,
        hind=((-0.5, 0.42, False), (-0.6, 0.46, False)),
        front=((0.55, 0.5, False), (0.65, 0.56, False)),
        neck=-0.05,
        ears=0.9 + 0.3 * wave(pose.t * 2.4),
        tail=0.4,
        wag=wave(pose.t * 1.4),
        mood="joy",
    )


def chase(pose: Pose, kind: Species) -> Bearing:
    return replace(run(pose, kind), mood="anger", mouth=0.2 + 0.35 * abs(wave(pose.t * 1.6)))


def flee(pose: Pose, kind: Species) -> Bearing:
    glance = ease(abs(wave(pose.t * 0.23)) * 2.4 - 1.1)
    return replace(run(pose, kind), mood="fear", mouth=0.35, turn=1 - 2 * glance, tail=-0.2, ears=1.0)
