"""A rider's hands on the handlebar and feet on the pedals, wherever those are."""

from __future__ import annotations

from dataclasses import replace
from math import atan2, hypot

from creation.engines.cutout.figures.motion import Point, knee
from creation.engines.cutout.figures.person.build import Build
from creation.engines.cutout.figures.person.skeleton import SOLE, Reach, Skeleton, skeleton
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose

#: How far one leans to reach a handlebar, radians, and in what steps that is tried.
_MOST, _STEP = 0.8, 0.06
#: How much longer a limb may become for it.
_GIVES = 1.3


def leaning(stance: Stance, build: Build, pose: Pose) -> Stance:
    """The stance bent forward until the hands reach what they hold."""
    if pose.hands is None:
        return stance
    target = _own(pose.hands, build, stance)
    lean = stance.lean
    while lean < _MOST:
        root = skeleton(build, replace(stance, lean=lean)).near_arm.root
        if hypot(target[0] - root[0], target[1] - root[1]) < 0.93 * build.arm:
            break
        lean += _STEP
    # The face looks where they go.
    return replace(stance, lean=lean, nod=stance.nod - 0.8 * (lean - stance.lean))


def holding_on(bones: Skeleton, build: Build, stance: Stance, pose: Pose) -> Skeleton:
    """The skeleton with its hands and feet where the pose says."""
    if pose.hands is not None:
        target = _own(pose.hands, build, stance)
        bones = replace(
            bones,
            near_arm=_reaching(bones.near_arm, target, build),
            far_arm=_reaching(bones.far_arm, target, build),
        )
    if pose.soles is not None:
        near, far = (_own(sole, build, stance) for sole in pose.soles)
        bones = replace(
            bones, near_leg=_stepping(bones.near_leg, near, build), far_leg=_stepping(bones.far_leg, far, build)
        )
    return bones


def _own(point: Point, build: Build, stance: Stance) -> Point:
    """Metres as shares of the height, within the lifted body."""
    return point[0] / build.height, point[1] / build.height + stance.lift


def _reaching(arm: Reach, target: Point, build: Build) -> Reach:
    by = _longer(arm.root, target, 0.95 * build.arm)
    joint, end = knee(arm.root, target, build.arm * 0.5 * by, build.arm * 0.45 * by, -1.0)
    return Reach(arm.root, joint, end, atan2(end[0] - joint[0], end[1] - joint[1]))


def _longer(root: Point, target: Point, reach: float) -> float:
    apart = 1.04 * hypot(target[0] - root[0], target[1] - root[1])
    return max(1.0, min(_GIVES, apart / reach))


def _stepping(leg: Reach, sole: Point, build: Build) -> Reach:
    bone = (build.legs - SOLE) * 0.504
    bone *= _longer(leg.root, sole, 2 * bone)
    joint, end = knee(leg.root, (sole[0], sole[1] - SOLE), bone, bone, 1.0)
    return Reach(leg.root, joint, end, 0.0)
