"""Where a person's joints are, from the build and the stance. Shares of height, hips near the origin, y down."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin

from creation.engines.cutout.figures.motion import Point, knee, turned
from creation.engines.cutout.figures.person.build import Build
from creation.engines.cutout.figures.person.stance import Arm, Stance, Step

SOLE = 0.03  # the ankle above the sole
BALL, HEEL = 0.036, -0.034  # where a foot rolls, from the ankle


@dataclass(frozen=True)
class Reach:
    """A limb: root, joint, end, and the angle of what sits at the end."""

    root: Point
    joint: Point
    end: Point
    angle: float


@dataclass(frozen=True)
class Skeleton:
    hips: Point
    waist: Point
    chest: Point
    neck: Point
    head: Point
    head_angle: float
    lean: float
    near_arm: Reach
    far_arm: Reach
    near_leg: Reach
    far_leg: Reach


def skeleton(build: Build, stance: Stance) -> Skeleton:
    hips = (stance.sway, -build.hips * 0.75 if stance.seated else -(build.legs - stance.crouch))
    trunk = build.neck_height - build.legs
    lean = stance.lean
    waist = _up(hips, lean * 0.5, trunk * 0.38)
    chest = _up(waist, lean, trunk * 0.38)
    neck = _up(chest, lean * 1.05, trunk * 0.24)
    tilt = lean * 0.45 + stance.nod
    head = _up(neck, tilt, build.head * 0.92)
    top = _up(chest, lean, trunk * 0.24 - 0.055 + build.head * 0.02)
    spread = build.shoulders * (0.3 + 0.7 * stance.front)
    sx, sy = cos(lean) * spread, sin(lean) * spread
    return Skeleton(
        hips,
        waist,
        chest,
        neck,
        head,
        tilt,
        lean,
        near_arm=_arm((top[0] - sx, top[1] - sy), build, stance.near, lean),
        far_arm=_arm((top[0] + sx * 0.85, top[1] + sy * 0.85), build, stance.far, lean),
        near_leg=_leg(hips, build, stance, stance.near_foot, -1),
        far_leg=_leg(hips, build, stance, stance.far_foot, 1),
    )


def _up(start: Point, lean: float, length: float) -> Point:
    return start[0] + sin(lean) * length, start[1] - cos(lean) * length


def _arm(root: Point, build: Build, arm: Arm, lean: float) -> Reach:
    angle = arm[0] - lean * 0.5
    upper, lower = build.arm * 0.5, build.arm * 0.45
    elbow = root[0] + sin(angle) * upper, root[1] + cos(angle) * upper
    angle += arm[1]
    return Reach(root, elbow, (elbow[0] + sin(angle) * lower, elbow[1] + cos(angle) * lower), angle)


def _leg(hips: Point, build: Build, stance: Stance, foot: Step, side: float) -> Reach:
    x, height, pitch = foot
    root = hips[0] + side * build.hips * (0.18 + 0.32 * stance.front), hips[1] + 0.012
    pivot = BALL if pitch > 0 else HEEL
    dx, dy = turned(-pivot, -SOLE, pitch)
    ankle = (x + pivot + dx, -height + dy)
    bone = (build.legs - SOLE) * 0.504
    joint, end = knee(root, ankle, bone, bone, 1.0)
    return Reach(root, joint, end, pitch)
