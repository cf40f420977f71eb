"""Verbs on all fours, sitting or lying."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.figures.motion import arc, beat, ease, noise, swing, wave
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.species import Species


def stand(pose: Pose, kind: Species) -> Bearing:
    breath = wave(pose.t * 0.35)
    flick = max(0.0, wave(pose.t * 0.31, 0.2) - 0.8) * 4
    return Bearing(
        crouch=0.006 - 0.006 * breath,
        neck=0.03 * noise(pose.seed, pose.t * 0.5),
        nod=0.06 * noise(pose.seed + 3, pose.t * 0.6),
        wag=wave(pose.t * 0.6) * (0.4 + flick),
        ears=0.3 * flick * wave(pose.t * 5),
        tall=1 + 0.008 * breath,
    )


def sit(pose: Pose, kind: Species) -> Bearing:
    down = ease(pose.t / 0.45) if pose.t < 0.45 else 1.0
    breath = wave(pose.t * 0.35)
    hips = kind.axis - kind.rump * 0.95
    return Bearing(
        crouch=hips * down,
        sway=0.12 * down,
        pitch=_sitting(kind) * down,
        hind=((0.28 * down, 0, True), (0.34 * down, 0, True)),
        front=((-0.02, 0, True), (0.06, 0, True)),
        neck=0.1 * down,
        wag=wave(pose.t * 0.9),
        tall=1 + 0.008 * breath,
        nod=0.05 * noise(pose.seed, pose.t * 0.5),
    )


def _sitting(kind: Species) -> float:
    return min(0.72, 0.55 * kind.axis / kind.trunk + 0.15)


def lie(pose: Pose, kind: Species) -> Bearing:
    breath = wave(pose.t * 0.25)
    down = kind.axis - kind.belly * 0.98
    return Bearing(
        crouch=down,
        hind=((0.76 * kind.axis, 0, True), (0.82 * kind.axis, 0, True)),
        front=((0.3, 0, True), (0.36, 0, True)),
        neck=-0.5 - min(kind.neck, 0.6) * 0.9,
        nod=0.05,
        shut=True,
        tall=1 + 0.025 * breath,
        mouth=0.06 + 0.06 * breath,
        scene_prop="zzz",
        tail=-0.5,
        ears=0.1,
    )


def wave_paw(pose: Pose, kind: Species) -> Bearing:
    base = sit(replace(pose, t=pose.t + 1), kind)
    return replace(
        base,
        paws=((-0.25, 0.15), (1.9 + 0.15 * wave(pose.t * 2), 0.5 + 0.5 * wave(pose.t * 2.1))),
        mood="joy",
        wag=wave(pose.t * 2.4),
    )


def play(pose: Pose, kind: Species) -> Bearing:
    """The play bow: chest down, rump up, and a bounce."""
    share, _ = beat(pose.t, 0.9)
    up = arc(share * 1.6) if share < 0.625 else 0.0
    return Bearing(
        pitch=-0.34 + 0.3 * up,
        lift=0.1 * up,
        crouch=0.02,
        front=((0.22, 0.05 * up, True), (0.28, 0.05 * up, True)),
        neck=0.5 - 0.2 * up,
        nod=-0.2,
        wag=wave(pose.t * 3.2),
        tail=0.7,
        ears=0.5 * wave(share, 0.2),
        mood="joy",
        mouth=0.3,
    )


def talk(pose: Pose, kind: Species) -> Bearing:
    base = stand(pose, kind)
    share, _ = beat(pose.t, 1.1)
    lift = swing(share, (0, 0), (0.3, 1), (0.6, 0.8), (1, 0))
    return replace(
        base,
        neck=0.08 * lift + 0.04 * wave(pose.t * 1.7),
        nod=-0.1 * pose.mouth + 0.07 * wave(pose.t * 1.3),
        front=((0.1 * lift, 0.14 * lift, lift < 0.05), base.front[1]),
        turn=0.85,
    )


def sing(pose: Pose, kind: Species) -> Bearing:
    base = sit(replace(pose, t=pose.t + 1), kind)
    swell = wave(pose.t * 0.5)
    return replace(
        base,
        neck=0.25 + 0.08 * swell,
        nod=-0.45 - 0.15 * pose.mouth,
        sway=base.sway + 0.03 * swell,
        shut=pose.mouth > 0.6,
        ears=0.4,
        mood="joy",
        wag=wave(pose.t),
    )


def eat(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 2.4)
    down = swing(share, (0, 1), (0.55, 1), (0.68, 0.25), (0.9, 0.25), (1, 1))
    chew = abs(wave(pose.t * 2.2))
    reach = 0.75 + 0.5 * min(kind.neck, 0.5)
    return replace(
        stand(pose, kind),
        neck=-reach * down * (1.25 if kind.neck > 0.35 else 1.0),
        nod=0.35 * down + 0.05 * chew,
        pitch=-0.09 * down,
        mouth=0.35 * chew,
        crouch=0.03 * down,
        mood="joy",
        wag=wave(pose.t * 1.6),
    )


def look(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 3.2)
    turn = swing(share, (0, 1), (0.3, 1), (0.42, -1), (0.7, -1), (0.82, 1), (1, 1))
    return replace(stand(pose, kind), turn=turn, neck=0.2, ears=-0.15, tail=0.15)


def laugh(pose: Pose, kind: Species) -> Bearing:
    shake = wave(pose.t * 4.4)
    base = sit(replace(pose, t=pose.t + 1), kind)
    return replace(
        base,
        neck=0.2 + 0.03 * shake,
        nod=-0.3 + 0.05 * shake,
        tall=1 + 0.02 * shake,
        mouth=0.65 + 0.25 * shake,
        shut=wave(pose.t * 0.6) > -0.3,
        mood="joy",
        ears=0.3 * shake,
    )


def cry(pose: Pose, kind: Species) -> Bearing:
    sob = abs(wave(pose.t * 1.5))
    base = sit(replace(pose, t=pose.t + 1), kind)
    return replace(
        base,
        neck=-0.3 + 0.06 * sob,
        nod=0.3 - 0.08 * sob,
        ears=0.35,
        wag=0.0,
        tail=-0.4,
        mouth=0.25 * sob,
        mood="sad",
        shut=sob > 0.7,
    )
