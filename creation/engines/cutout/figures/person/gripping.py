"""Hands on what is played or held, whatever the build: the arms bend to where the stance says."""

from __future__ import annotations

from dataclasses import replace
from math import atan2, hypot

from creation.engines.cutout.figures.motion import Point, knee
from creation.engines.cutout.figures.person.build import MOUTH_Y, Build
from creation.engines.cutout.figures.person.skeleton import Reach, Skeleton
from creation.engines.cutout.figures.person.stance import Stance

#: Of its length an arm may stretch to reach what it holds.
_GIVES = 1.25


def anchor(stance: Stance, bones: Skeleton, build: Build) -> Point:
    """Where the thing beside the body has its own (0, 0), in shares of the height."""
    x, y = stance.prop_at
    if stance.prop_from == "mouth":
        # A child's mouth is not where a man's is.
        return bones.head[0] + 0.75 * build.head + x, bones.head[1] + MOUTH_Y * build.head + y
    if stance.prop_from == "chest":
        return bones.chest[0] + x, bones.chest[1] + y
    return x, y


def gripping(bones: Skeleton, build: Build, stance: Stance) -> Skeleton:
    """The skeleton with its hands where the stance puts them on the thing; unchanged where it does not."""
    if not any(stance.holds):
        return bones
    x, y = anchor(stance, bones, build)
    near, far = ((x + hand[0], y + hand[1]) if hand else None for hand in stance.holds)
    return replace(
        bones,
        near_arm=_reaching(bones.near_arm, near, build) if near else bones.near_arm,
        far_arm=_reaching(bones.far_arm, far, build) if far else bones.far_arm,
    )


def _reaching(arm: Reach, hand: Point, build: Build) -> Reach:
    apart = 1.04 * hypot(hand[0] - arm.root[0], hand[1] - arm.root[1])
    by = max(1.0, min(_GIVES, apart / (0.95 * build.arm)))
    joint, end = knee(arm.root, hand, build.arm * 0.5 * by, build.arm * 0.45 * by, -1.0)
    return Reach(arm.root, joint, end, atan2(end[0] - joint[0], end[1] - joint[1]))
