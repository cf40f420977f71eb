"""Music and work on the hind legs: the paws are where the thing is that they hold or strike."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.figures.motion import arc, beat, noise, wave
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.quadruped.upright import on_hind_legs


def piano(pose: Pose, kind: Species) -> Bearing:
    """Paw after paw on the keys, the head in time."""
    near, far = max(0.0, wave(pose.t * 2)), max(0.0, -wave(pose.t * 2))
    base = on_hind_legs(pose, kind, (0.98 + 0.34 * near, 0.5), (1.12 + 0.34 * far, 0.5), lean=-0.1)
    return replace(
        base, nod=0.1 + 0.1 * wave(pose.t), neck=0.05 * wave(pose.t * 0.5), mood="joy", ears=0.3 * wave(pose.t * 2, 0.2)
    )


def drums(pose: Pose, kind: Species) -> Bearing:
    near, far = max(0.0, wave(pose.t * 2)), max(0.0, -wave(pose.t * 2))
    base = on_hind_legs(pose, kind, (0.9 + 1.2 * near, 0.6), (1.0 + 1.2 * far, 0.6), bounce=near)
    return replace(base, nod=0.15 * wave(pose.t * 2), mood="joy", mouth=0.3, ears=0.5 * wave(pose.t * 2, 0.2))


def violin(pose: Pose, kind: Species) -> Bearing:
    bow = wave(pose.t * 0.8)
    base = on_hind_legs(pose, kind, (0.9 + 0.25 * bow, 1.1 - 0.3 * bow), (1.25, 0.5), lean=0.05 * bow)
    return replace(base, shut=True, mood="joy", neck=0.04 * bow, nod=0.1)


def guitar(pose: Pose, kind: Species) -> Bearing:
    strum = wave(pose.t * 2)
    base = on_hind_legs(pose, kind, (0.55 + 0.22 * strum, 1.2), (1.25, 0.5), lean=0.08 * wave(pose.t * 0.5))
    return replace(base, nod=0.14 * wave(pose.t), mood="joy", mouth=0.2)


def trumpet(pose: Pose, kind: Species) -> Bearing:
    up = 0.5 + 0.5 * wave(pose.t * 0.5)
    base = on_hind_legs(pose, kind, (1.3 + 0.2 * up, 0.7), (1.45 + 0.2 * up, 0.7), lean=0.1 * up)
    return replace(base, neck=0.1 + 0.1 * up, nod=-0.1 * up, mood="effort")


def held(pose: Pose, kind: Species) -> Bearing:
    """Something in both paws, looked at."""
    share, _ = beat(pose.t, 2.4)
    turn = arc((share - 0.85) / 0.15) if share > 0.85 else 0.0
    base = on_hind_legs(pose, kind, (0.98 + 0.3 * turn, 0.75), (1.12, 0.7))
    return replace(base, nod=0.16 + 0.04 * noise(pose.seed, pose.t), neck=-0.06)


def drink(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 2.2)
    up = arc(share)
    base = on_hind_legs(pose, kind, (1.05 + 0.4 * up, 1.0), (1.1, 0.7), lean=0.1 * up)
    return replace(base, nod=0.1 - 0.35 * up, mood="joy", shut=up > 0.6)


def work(pose: Pose, kind: Species) -> Bearing:
    """Stroke after stroke from the shoulder: hammering, painting, sweeping, digging."""
    stroke = wave(pose.t * 1.4)
    base = on_hind_legs(pose, kind, (1.05 + 0.45 * stroke, 0.6), (0.95 + 0.3 * stroke, 0.5), lean=-0.12 - 0.06 * stroke)
    return replace(base, nod=0.12 + 0.08 * stroke, mood="effort", crouch=base.crouch + 0.02 * stroke)


def pat(pose: Pose, kind: Species) -> Bearing:
    """Paw after paw on what is shaped."""
    paw = wave(pose.t * 1.5)
    base = on_hind_legs(pose, kind, (1.25 + 0.3 * paw, 0.3), (1.35 - 0.3 * paw, 0.3), lean=-0.16)
    return replace(base, nod=0.1 + 0.04 * paw, mood="joy")


def lift(pose: Pose, kind: Species) -> Bearing:
    press = 0.5 + 0.5 * wave(pose.t * 1.25)
    base = on_hind_legs(pose, kind, (1.5 + 1.0 * press, 0.5 * (1 - press)), (1.6 + 1.0 * press, 0.5 * (1 - press)))
    return replace(base, crouch=base.crouch + 0.06 * (1 - press), mood="effort")


def juggle(pose: Pose, kind: Species) -> Bearing:
    hand = wave(pose.t * 2.3)
    base = on_hind_legs(pose, kind, (1.0 + 0.35 * hand, 0.8), (1.1 - 0.35 * hand, 0.8))
    return replace(base, nod=-0.3, neck=0.1, mood="joy")
