"""Verbs on the hind legs, with paws for hands."""

from __future__ import annotations

from dataclasses import replace
from math import cos

from creation.engines.cutout.figures.motion import TAU, arc, beat, clamp, ease, pick, spring, swing, wave
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.species import Species


def on_hind_legs(
    pose: Pose,
    kind: Species,
    near: tuple[float, float],
    far: tuple[float, float],
    bounce: float = 0.0,
    lean: float = 0.0,
) -> Bearing:
    """On the hind legs, paws free."""
    rise = ease(pose.t / 0.3) if pose.t < 0.3 else 1.0
    return Bearing(
        crouch=0.05 + 0.05 * bounce,
        pitch=(1.12 + lean) * rise,
        sway=-0.12 * rise,
        hind=((0.1, 0, True), (0.26, 0, True)),
        paws=(near, far),
        neck=-0.1 * rise,
        nod=0.05 + 0.1 * bounce,
        tail=-0.3,
        wag=wave(pose.t * 1.2),
        ears=0.25 * bounce,
        turn=0.8,
    )


def dance(pose: Pose, kind: Species) -> Bearing:
    t, style = pose.t, pick(pose.seed, 3)
    side, dip = wave(t), 0.5 - 0.5 * cos(TAU * t * 2)
    if style == 0:
        paws = (1.2 + 0.9 * side, 0.6), (1.2 - 0.9 * side, 0.6)
    elif style == 1:
        paws = (2.5 + 0.4 * side, 0.2 + 0.4 * side), (2.3 + 0.4 * side, 0.4 + 0.4 * side)
    else:
        paws = (0.5 + 0.3 * dip, 1.4 + 0.4 * side), (0.8 + 0.3 * dip, 1.4 - 0.4 * side)
    base = on_hind_legs(pose, kind, *paws, bounce=dip, lean=0.14 * side)
    feet = ((0.08, 0.1 * max(side, 0.0), side < 0.1), (0.28, 0.1 * max(-side, 0.0), side > -0.1))
    return replace(
        base,
        hind=feet,
        sway=base.sway + 0.05 * side,
        mood="joy",
        mouth=0.25 * dip,
        ears=0.5 * wave(t * 2, 0.15),
        wag=wave(t * 2),
        nod=0.12 * side,
    )


def cheer(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 0.6)
    base = on_hind_legs(
        pose, kind, (2.5 + 0.3 * wave(pose.t * 2), 0.2), (2.3 - 0.3 * wave(pose.t * 2), 0.3), bounce=1 - arc(share)
    )
    return replace(base, lift=0.12 * arc(share), mood="joy", mouth=0.6, neck=0.1)


def hug(pose: Pose, kind: Species) -> Bearing:
    squeeze = spring(pose.t, 1.0, 3.0)
    return replace(
        on_hind_legs(pose, kind, (1.25, 0.5 * squeeze), (1.5, 0.5 * squeeze), lean=-0.1),
        shut=pose.t > 0.4,
        mood="joy",
        nod=0.15,
    )


def fight(pose: Pose, kind: Species) -> Bearing:
    share, number = beat(pose.t, 0.7)
    hit = swing(share, (0, 0), (0.2, -0.3), (0.34, 1), (0.5, 0.8), (1, 0))
    strike, guard = (1.0 + 0.9 * hit, 0.9 - 0.9 * hit), (0.8, 1.5)
    near, far = (strike, guard) if number % 2 else (guard, strike)
    return replace(
        on_hind_legs(pose, kind, near, far, lean=-0.25 * hit),
        mood="anger",
        mouth=0.35 + 0.4 * max(hit, 0),
        tail=0.3,
        nod=-0.1,
    )


def throw(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 1.5)
    arm = swing(share, (0, 0.6), (0.35, -1.6), (0.5, 2.0), (0.7, 1.4), (1, 0.6))
    return replace(on_hind_legs(pose, kind, (arm, 0.3), (0.9, 0.6), lean=0.2 if share < 0.4 else -0.15), mood="effort")


def cook(pose: Pose, kind: Species) -> Bearing:
    stir = pose.t * 1.4
    return replace(
        on_hind_legs(pose, kind, (0.95 + 0.15 * wave(stir), 0.7 + 0.2 * wave(stir, 0.25)), (1.1, 0.5)),
        mood="joy",
        nod=0.2,
        scene_prop="pot",
    )


def drive(pose: Pose, kind: Species) -> Bearing:
    turn = wave(pose.t * 0.8)
    hips = kind.axis
    return Bearing(
        crouch=hips,
        pitch=1.15,
        hind=((0.45, 0.06, True), (0.5, 0.06, True)),
        paws=((1.2 + 0.12 * turn, 0.3), (1.35 - 0.12 * turn, 0.3)),
        lift=0.01 * wave(pose.t * 5) + kind.rump * 0.8,
        neck=0.0,
        ears=0.4 * clamp(pose.speed / 4) + 0.1 * wave(pose.t * 3),
        tail=-0.2,
        turn=0.9,
    )


def board(pose: Pose, kind: Species) -> Bearing:
    """On a board: the forelegs out, the body tipping this way and that."""
    tip = wave(pose.t * 0.6) + 0.3 * wave(pose.t * 1.7)
    base = on_hind_legs(pose, kind, (-0.6 + 0.3 * tip, -0.3), (1.7 - 0.25 * tip, 0.1), lean=0.1 * tip)
    return replace(
        base,
        hind=((-0.02, 0, True), (0.42, 0, True)),
        crouch=0.12 + 0.03 * tip,
        mood="joy",
        ears=0.4,
        mouth=0.3,
        nod=0.04 * tip,
    )


#: The near paw of who holds something before the body, or over the head.
_HOLDING = {"hand": (0.95, 0.85), "over": (1.5, 0.8)}


def holding(hold: Bearing, pose: Pose) -> Bearing:
    """The same bearing with a thing in the near paw: whoever is on all fours rises for it."""
    paw = _HOLDING[pose.carries]
    if hold.paws is not None:
        return replace(hold, paws=(paw, hold.paws[1]))
    if hold.pitch > 0.4:  # sitting
        return replace(hold, paws=(paw, (-0.25, 0.15)))
    (near_x, near_high, near_down), (far_x, far_high, far_down) = hold.hind
    return replace(
        hold,
        pitch=1.12,
        flex=0.0,
        crouch=max(hold.crouch, 0.05),
        sway=hold.sway - 0.12,
        hind=((near_x + 0.1, near_high, near_down), (far_x + 0.22, far_high, far_down)),
        paws=(paw, (0.45 + 0.1 * wave(pose.t * 0.5), 0.7)),
        neck=hold.neck - 0.1,
        tail=-0.3,
        turn=0.85,
    )


def skate(pose: Pose, kind: Species) -> Bearing:
    """Gliding from leg to leg, the free one out behind."""
    side = wave(pose.t * 0.55)
    near, far = 0.22 * max(side, 0.0), 0.22 * max(-side, 0.0)
    base = on_hind_legs(pose, kind, (0.4 - 1.2 * side, 0.2), (0.5 + 1.2 * side, 0.2), lean=-0.22)
    hind = ((0.05 - 0.8 * near, 0.5 * near, near < 0.03), (0.3 - 0.8 * far, 0.5 * far, far < 0.03))
    return replace(base, hind=hind, crouch=0.1, mood="joy", ears=0.4, sway=base.sway + 0.04 * side)


def reared(hold: Bearing, pose: Pose) -> Bearing:
    """The same bearing of one who stands on its hind legs at rest: kangaroos, meerkats."""
    sway = 0.06 * wave(pose.t * 0.4)
    (near_x, near_high, near_down), (far_x, far_high, far_down) = hold.hind
    return replace(
        hold,
        pitch=1.0,
        sway=hold.sway - 0.1,
        hind=((near_x + 0.16, near_high, near_down), (far_x + 0.16, far_high, far_down)),
        paws=((0.55 + sway, 0.9), (0.75 - sway, 0.8)),
        neck=hold.neck - 0.15,
    )
