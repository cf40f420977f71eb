"""Verbs that carry a bird over the ground, through water and air."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi

from creation.engines.cutout.figures.bird.perch import Perch
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.motion import TAU, arc, beat, clamp, ease, step, wave
from creation.engines.cutout.figures.pose import Pose

WALK, RUN = 0.5, 0.95  # of the height, a cycle


def walk(pose: Pose, kind: Plumage) -> Perch:
    turns = pose.phase
    bob = wave(2 * turns, 0.1)
    return Perch(
        near_foot=step(turns, 0.62, WALK, 0.06),
        far_foot=step(turns + 0.5, 0.62, WALK, 0.06),
        roll=(0.13 if kind.flipper or kind.legs < 0.12 else 0.05) * wave(turns, 0.2),
        crouch=0.012 - 0.012 * bob,
        neck=0.05 * wave(2 * turns, 0.3),
        nod=0.05 * bob,
        near=0.15 * wave(turns) if kind.flipper else 0.0,
        far=-0.15 * wave(turns) if kind.flipper else 0.0,
        tail=0.15 * wave(2 * turns),
    )


def run(pose: Pose, kind: Plumage) -> Perch:
    turns = pose.phase * WALK / RUN
    flap = wave(pose.t * 5)
    return Perch(
        near_foot=step(turns, 0.4, RUN, 0.14),
        far_foot=step(turns + 0.5, 0.4, RUN, 0.14),
        roll=0.08 * wave(turns),
        pitch=-0.2,
        crouch=0.03 + 0.02 * wave(2 * turns) - 0.015 * max(0.0, wave(2 * turns, 0.3)),
        neck=0.1 + 0.04 * wave(2 * turns, 0.2),
        near=0.75 + 0.35 * flap,
        far=0.75 + 0.35 * flap,
        spread=0.7,
        mouth=0.25,
        mood="effort",
    )


def fly(pose: Pose, kind: Plumage) -> Perch:
    glide = clamp(wave(pose.t * 0.17) * 3 - 1.6)
    flap = wave(pose.t * 2.1)
    up = (1.0 + 0.95 * flap) * (1 - glide) + 1.12 * glide
    return Perch(
        near=up,
        far=up + 0.05,
        spread=1.0,
        tucked=True,
        pitch=-0.25,
        lift=-0.03 * flap * (1 - glide),
        neck=0.08,
        nod=-0.05,
        tail=0.2 + 0.1 * wave(pose.t * 2.1, 0.2),
        mood="",
    )


def hop_up(pose: Pose, kind: Plumage, seconds: float, height: float) -> Perch:
    share, _ = beat(pose.t, seconds)
    air = arc((share - 0.25) / 0.75) if share > 0.25 else 0.0
    squat = arc(share / 0.25) if share < 0.25 else 0.0
    return Perch(
        lift=height * air,
        crouch=0.05 * squat,
        wide=1 + 0.07 * squat - 0.03 * air,
        tall=1 - 0.08 * squat + 0.04 * air,
        tail=0.3 * air,
    )


def jump(pose: Pose, kind: Plumage) -> Perch:
    air = clamp(pose.airborne)
    flap = wave(pose.t * 4)
    return Perch(
        crouch=0.05 * (1 - air),
        near=air * (1.1 + 0.6 * flap),
        far=air * (1.1 + 0.6 * flap),
        spread=air,
        tucked=air > 0.4,
        pitch=0.15 * air,
        mood="joy",
        tall=1 + 0.05 * air,
        wide=1 - 0.03 * air,
    )


def bounce(pose: Pose, kind: Plumage) -> Perch:
    return jump(pose, kind) if pose.airborne > 0.02 else replace(hop_up(pose, kind, 0.5, 0.08), mood="joy")


def ride(pose: Pose, kind: Plumage) -> Perch:
    return Perch(
        crouch=kind.legs * 0.9,
        lift=0.01 * wave(pose.t * 3),
        near=0.2,
        far=0.5,
        spread=0.4,
        mood="joy",
        nod=0.05 * wave(pose.t * 1.3),
    )


def board(pose: Pose, kind: Plumage) -> Perch:
    """On a board: wings out for balance."""
    tip = wave(pose.t * 0.6) + 0.3 * wave(pose.t * 1.7)
    return Perch(
        crouch=0.03 + 0.02 * tip,
        near=1.0 + 0.25 * tip,
        far=1.0 - 0.25 * tip,
        spread=0.6,
        pitch=0.05 * tip,
        roll=0.06 * tip,
        near_foot=(-0.12, 0.0, True),
        far_foot=(0.14, 0.0, True),
        mood="joy",
        mouth=0.3,
    )


def spin(pose: Pose, kind: Plumage) -> Perch:
    breadth = cos(TAU * pose.t * 1.15)
    return Perch(wide=(1 if breadth >= 0 else -1) * max(abs(breadth), 0.4), near=1.0, far=1.0, spread=1.0, mood="joy")


def roll(pose: Pose, kind: Plumage) -> Perch:
    turn = pose.phase * TAU * 0.25 if pose.speed else TAU * 0.4 * pose.t
    return Perch(spin=turn, crouch=kind.legs * 0.9, tucked=True, near=0.1, far=0.1, mood="effort", shut=True)


def fall(pose: Pose, kind: Plumage) -> Perch:
    flap = wave(pose.t * 5)
    if pose.airborne > 0.05:
        return Perch(
            near=1.2 + 0.8 * flap,
            far=1.2 - 0.8 * flap,
            spread=1.0,
            roll=0.5 * wave(pose.t * 0.9),
            tucked=True,
            mouth=0.9,
            mood="fear",
        )
    tip = ease((pose.t - 0.35) / 0.4)
    return Perch(
        spin=-pi / 2 * tip,
        crouch=(kind.legs + 0.02) * tip,
        near=1.0 + 0.5 * flap * (1 - tip),
        far=1.0,
        spread=1.0,
        mouth=0.5 * (1 - tip),
        mood="surprise" if tip < 1 else "sad",
        scene_prop="stars" if tip >= 1 else "",
    )


def swim(pose: Pose, kind: Plumage) -> Perch:
    if kind.flipper:
        return Perch(
            spin=1.2,
            crouch=0.2,
            near=0.6 + 0.5 * wave(pose.t * 1.4),
            far=0.6 + 0.5 * wave(pose.t * 1.4),
            nod=-0.6,
            tucked=True,
        )
    return Perch(
        crouch=kind.legs + 0.02,
        lift=0.015 * wave(pose.t * 0.6),
        roll=0.04 * wave(pose.t * 0.5),
        tucked=True,
        nod=0.05 * wave(pose.t * 0.8),
    )


def flee(pose: Pose, kind: Plumage) -> Perch:
    flap = wave(pose.t * 6)
    return replace(
        run(pose, kind), near=1.3 + 0.6 * flap, far=1.3 + 0.6 * flap, spread=1.0, mouth=0.7, mood="fear", nod=-0.1
    )


def chase(pose: Pose, kind: Plumage) -> Perch:
    return replace(run(pose, kind), mouth=0.5, mood="anger", neck=0.16)
