"""Verbs a bird does where it stands; wings serve as arms."""

from __future__ import annotations

from dataclasses import replace
from math import cos

from creation.engines.cutout.figures.bird.perch import Perch
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.bird.travel import hop_up
from creation.engines.cutout.figures.motion import TAU, beat, ease, noise, pick, swing, wave
from creation.engines.cutout.figures.pose import Pose


def stand(pose: Pose, kind: Plumage) -> Perch:
    breath = wave(pose.t * 0.5)
    glance = noise(pose.seed, pose.t * 1.1)
    return Perch(
        tall=1 + 0.008 * breath,
        nod=0.1 * glance,
        rise=0.01 * glance,
        tail=0.1 * breath,
        near=0.02 * breath,
        far=0.02 * breath,
    )


def dance(pose: Pose, kind: Plumage) -> Perch:
    t, style = pose.t, pick(pose.seed, 2)
    side, dip = wave(t), 0.5 - 0.5 * cos(TAU * t * 2)
    wings = (0.9 + 0.8 * side, 0.9 - 0.8 * side) if style else (0.5 + 0.5 * dip, 0.5 + 0.5 * dip)
    return Perch(
        roll=0.2 * side,
        crouch=0.04 * dip,
        near=wings[0],
        far=wings[1],
        spread=0.8,
        nod=0.2 * wave(t * 2, 0.15),
        neck=0.06 * wave(t * 2),
        turn=1.0,
        near_foot=(-0.05, 0.06 * max(side, 0), side < 0.1),
        far_foot=(0.08, 0.06 * max(-side, 0), side > -0.1),
        mood="joy",
        mouth=0.3 * dip,
        tail=0.3 * side,
    )


def cheer(pose: Pose, kind: Plumage) -> Perch:
    flap = wave(pose.t * 3.5)
    return replace(
        hop_up(pose, kind, 0.55, 0.1),
        near=1.6 + 0.4 * flap,
        far=1.6 + 0.4 * flap,
        spread=1.0,
        nod=-0.3,
        mouth=0.7,
        mood="joy",
    )


def talk(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 1.0)
    lift = swing(share, (0, 0), (0.3, 1), (0.6, 0.7), (1, 0))
    return Perch(
        far=0.7 * lift,
        near=0.15 * lift,
        spread=0.5 * lift,
        nod=-0.15 * pose.mouth + 0.08 * wave(pose.t * 1.5),
        rise=0.02 * lift,
        roll=0.03 * wave(pose.t * 0.7),
    )


def sing(pose: Pose, kind: Plumage) -> Perch:
    swell = wave(pose.t * 0.5)
    return Perch(
        far=0.8 + 0.3 * swell,
        near=0.5,
        spread=0.7,
        nod=-0.35 - 0.15 * pose.mouth,
        rise=0.04,
        roll=0.06 * swell,
        shut=pose.mouth > 0.6,
        mood="joy",
        tail=0.2,
    )


def wave_wing(pose: Pose, kind: Plumage) -> Perch:
    return Perch(
        far=1.5 + 0.5 * wave(pose.t * 2.2), near=0.05, spread=0.9, roll=-0.05, mood="joy", nod=0.05 * wave(pose.t * 2.2)
    )


def sleep(pose: Pose, kind: Plumage) -> Perch:
    breath = wave(pose.t * 0.25)
    return Perch(
        crouch=kind.legs * 0.85,
        nod=0.5,
        neck=-0.02,
        rise=-0.06 - kind.neck * 0.4,
        shut=True,
        tall=1 + 0.025 * breath,
        scene_prop="zzz",
        wide=1.04,
    )


def sit(pose: Pose, kind: Plumage) -> Perch:
    return Perch(
        crouch=kind.legs * 0.85, tall=1 + 0.01 * wave(pose.t * 0.4), nod=0.06 * noise(pose.seed, pose.t), wide=1.03
    )


def eat(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 0.9)
    down = swing(share, (0, 0), (0.2, 1), (0.3, 0.82), (0.42, 1), (0.6, 0), (1, 0))
    return Perch(
        pitch=-0.6 * down,
        neck=0.12 * down,
        rise=-(0.12 + kind.neck * 0.6) * down,
        nod=0.75 * down,
        mouth=0.5 * (0.3 < share < 0.45),
        tail=0.5 * down,
        crouch=0.03 * down,
        mood="",
    )


def look(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 2.6)
    return Perch(
        turn=swing(share, (0, 1), (0.35, 1), (0.42, -1), (0.75, -1), (0.82, 1), (1, 1)),
        rise=0.04,
        nod=0.04 * wave(pose.t),
    )


def fight(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 0.7)
    peck = swing(share, (0, 0), (0.2, -0.4), (0.36, 1), (0.5, 0.4), (1, 0))
    flap = wave(pose.t * 4)
    return Perch(
        pitch=-0.3 * peck + 0.2,
        neck=0.14 * peck,
        nod=0.2 * peck,
        near=1.3 + 0.4 * flap,
        far=1.3 + 0.4 * flap,
        spread=1.0,
        mouth=0.5,
        mood="anger",
        lift=0.03 * max(flap, 0),
    )


def hug(pose: Pose, kind: Plumage) -> Perch:
    close = ease(pose.t / 0.5)
    return Perch(
        near=0.55 * close,
        far=0.9 * close,
        spread=0.8,
        pitch=0.1,
        nod=0.15,
        shut=pose.t > 0.4,
        mood="joy",
        roll=0.04 * wave(pose.t * 0.5),
    )


def throw(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 1.4)
    swept = swing(share, (0, 0.3), (0.35, 1.9), (0.5, 0.2), (1, 0.3))
    return Perch(near=swept, far=0.3, spread=0.8, roll=-0.1 if share < 0.4 else 0.12, mood="effort")


def cook(pose: Pose, kind: Plumage) -> Perch:
    return Perch(
        far=0.55 + 0.15 * wave(pose.t * 1.4), near=0.3, spread=0.6, nod=0.25, neck=0.02, mood="joy", scene_prop="pot"
    )


def laugh(pose: Pose, kind: Plumage) -> Perch:
    shake = wave(pose.t * 4.6)
    return Perch(
        nod=-0.35 + 0.06 * shake,
        mouth=0.6 + 0.3 * shake,
        near=0.4,
        far=0.5,
        spread=0.5,
        crouch=0.01 + 0.01 * shake,
        shut=wave(pose.t * 0.6) > -0.2,
        mood="joy",
        roll=0.05 * wave(pose.t * 0.6),
    )


def cry(pose: Pose, kind: Plumage) -> Perch:
    sob = abs(wave(pose.t * 1.5))
    return Perch(
        nod=0.4 - 0.1 * sob,
        rise=-0.04,
        far=0.75,
        spread=0.4,
        crouch=0.02 + 0.01 * sob,
        mouth=0.3 * sob,
        mood="sad",
        shut=sob > 0.6,
        tail=-0.3,
    )


def kick(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 1.2)
    leg = swing(share, (0, 0), (0.3, -1), (0.45, 1), (0.65, 0.7), (1, 0))
    return Perch(
        near_foot=(-0.02 + 0.2 * leg, 0.12 * abs(leg), False),
        roll=-0.16 * leg,
        near=0.5,
        far=0.5,
        spread=0.7,
        mood="effort",
    )
