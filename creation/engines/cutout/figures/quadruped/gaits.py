"""How four legs carry a body over the ground."""

from __future__ import annotations

from math import cos

from creation.engines.cutout.figures.motion import TAU, step, wave
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing, Hoof
from creation.engines.cutout.figures.quadruped.species import Species

#: Ground gone in one cycle, in heights of the leg; and the share of it a foot is down.
WALK, TROT, GALLOP, HOP = 1.35, 1.9, 3.3, 2.6
WALK_DUTY, TROT_DUTY, GALLOP_DUTY, HOP_DUTY = 0.64, 0.46, 0.3, 0.36


def _foot(turns: float, duty: float, stride: float, lift: float) -> Hoof:
    return step(turns, duty, stride, lift)


def walk(pose: Pose, kind: Species) -> Bearing:
    """Lateral sequence: hind, front of one side, then the other."""
    turns, stride, lift = pose.phase, WALK * kind.axis, 0.2 * kind.axis
    bob = wave(2 * turns, 0.1)
    feet = [_foot(turns + shift + 0.18, WALK_DUTY, stride, lift) for shift in (0.0, 0.5, 0.75, 0.25)]
    return Bearing(
        crouch=0.012 - 0.012 * bob,
        pitch=0.02 * wave(2 * turns, 0.3),
        hind=(feet[0], feet[1]),
        front=(feet[2], feet[3]),
        neck=0.06 * wave(2 * turns, 0.35),
        nod=0.06 * wave(2 * turns, 0.45),
        wag=0.6 * wave(turns),
        tail=0.05 * bob,
        ears=0.12 * wave(2 * turns, 0.55),
    )


def trot(pose: Pose, kind: Species) -> Bearing:
    """Diagonal pairs, with a moment in the air between them."""
    turns, stride, lift = pose.phase * WALK / TROT, TROT * kind.axis, 0.26 * kind.axis
    bounce = -cos(2 * TAU * (turns + 0.04))
    near, far = _foot(turns + 0.2, TROT_DUTY, stride, lift), _foot(turns + 0.7, TROT_DUTY, stride, lift)
    return Bearing(
        crouch=0.02 - 0.035 * bounce,
        hind=(near, far),
        front=(far, near),
        pitch=0.02 * wave(2 * turns),
        neck=0.05 + 0.06 * wave(2 * turns, 0.3),
        nod=-0.05 + 0.06 * wave(2 * turns, 0.4),
        wag=wave(2 * turns, 0.2),
        tail=0.25,
        ears=0.35 + 0.2 * wave(2 * turns, 0.45),
        mood="effort",
        mouth=0.1,
    )


def gallop(pose: Pose, kind: Species) -> Bearing:
    """Gathered, stretched, and in the air twice."""
    turns, stride, lift = pose.phase * WALK / GALLOP, GALLOP * kind.axis, 0.34 * kind.axis
    feet = [_foot(turns + shift, GALLOP_DUTY, stride, lift) for shift in (0.0, 0.1, 0.52, 0.42)]
    stretch = wave(turns, 0.42)
    return Bearing(
        crouch=0.05 + 0.03 * wave(turns * 2) - 0.06 * max(0.0, wave(turns, 0.15)),
        pitch=0.13 * wave(turns, 0.3),
        flex=-0.12 * stretch,
        hind=(feet[0], feet[1]),
        front=(feet[2], feet[3]),
        neck=-0.18 - 0.14 * wave(turns, 0.36),
        nod=-0.12 + 0.12 * wave(turns, 0.46),
        tail=0.5 + 0.3 * wave(turns, 0.5),
        wag=0.3 * wave(turns * 2),
        ears=0.75 + 0.3 * wave(turns, 0.5),
        mood="effort",
        mouth=0.16,
    )


def hop(pose: Pose, kind: Species) -> Bearing:
    """Both hind legs push at once; ears follow."""
    turns, stride, lift = pose.phase * WALK / HOP, HOP * kind.axis, 0.3 * kind.axis
    hind, other = _foot(turns, HOP_DUTY, stride, lift), _foot(turns + 0.03, HOP_DUTY, stride, lift)
    front = _foot(turns + 0.45, HOP_DUTY * 0.9, stride, lift)
    air = max(0.0, wave(turns, 0.22))
    return Bearing(
        crouch=0.06 - 0.06 * wave(turns, 0.2) - 0.14 * air,
        pitch=0.34 * wave(turns, 0.16),
        flex=0.1 * wave(turns, 0.6),
        hind=(hind, other),
        front=(front, front),
        neck=0.1 * wave(turns, 0.3),
        nod=0.12 * wave(turns, 0.1),
        ears=0.5 + 0.6 * wave(turns, 0.28),
        tail=0.2,
        wag=0.2,
        wide=1 + 0.05 * wave(turns, 0.2),
        tall=1 - 0.05 * wave(turns, 0.45),
    )


def run(pose: Pose, kind: Species) -> Bearing:
    return {"gallop": gallop, "trot": trot, "hop": hop}[kind.gait](pose, kind)
