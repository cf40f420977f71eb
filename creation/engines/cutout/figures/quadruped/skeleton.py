"""Where spine, neck and free legs of a four-legged animal are. Shares of the height of its back."""

from __future__ import annotations

from dataclasses import replace
from math import cos, hypot, radians, sin

from creation.engines.cutout.figures.motion import Point
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.quadruped.species import Species

#: An arm is a little shorter than a leg. How far the trunk leans forward at most to reach a handlebar.
ARM, _FLATTEST, _STEP = 0.86, 0.85, 0.06


def spine_of(kind: Species, hold: Bearing) -> Spine:
    hips = (-kind.trunk / 2 + hold.sway, -(kind.axis - hold.crouch))
    if hold.pitch < 1.0:
        hips = (
            hips[0] + kind.trunk / 2 * (1 - cos(hold.pitch)) * 0.6,
            hips[1] + (kind.trunk / 2 * sin(hold.pitch) * 0.2 if hold.pitch < 0.5 else 0.0),
        )
    c, s = cos(hold.pitch), sin(hold.pitch)
    chest = hips[0] + kind.trunk * c, hips[1] - kind.trunk * s
    middle = (hips[0] + chest[0]) / 2 - s * hold.flex, (hips[1] + chest[1]) / 2 - c * hold.flex + 0.0
    return Spine([hips, middle, chest], (kind.rump, kind.belly, kind.chest))


def leg_bone(kind: Species) -> float:
    """Half the length of a leg."""
    return (kind.axis - 0.25 * kind.rump) * 0.51


def holding_on(hold: Bearing, kind: Species, pose: Pose, unit: float) -> Bearing:
    """The bearing with paws and hind feet where the pose's metres say; it leans until the paws reach."""
    if pose.soles is not None:
        (ax, ay), (bx, by) = pose.soles
        hold = replace(hold, soles=((ax / unit, ay / unit + hold.lift), (bx / unit, by / unit + hold.lift)))
    if pose.hands is None or hold.paws is None:
        return hold
    x, y = pose.hands[0] / unit, pose.hands[1] / unit + hold.lift
    pitch = hold.pitch
    while pitch > _FLATTEST:
        shoulder = spine_of(kind, replace(hold, pitch=pitch)).at(0.94, 0.3)
        if hypot(x - shoulder[0], y - shoulder[1]) < 1.9 * ARM * leg_bone(kind):
            break
        pitch -= _STEP
    return replace(hold, pitch=pitch, hands=(x, y))


def neck_of(kind: Species, hold: Bearing, spine: Spine) -> list[Point]:
    """From inside the chest to the middle of the head."""
    angle = radians(kind.neck_angle) + hold.neck + min(hold.pitch, 0.6) * 0.35
    base = spine.at(0.92, -0.3)
    length = kind.neck + kind.chest * 0.5
    points = [base]
    x, y = base
    for i, share in enumerate((0.4, 0.3, 0.3)):
        bend = angle + (0.22 - 0.2 * i) * (0.6 if kind.neck > 0.3 else 0.0)
        x, y = x + cos(bend) * length * share, y - sin(bend) * length * share
        points.append((x, y))
    return points


def free_leg(start: Point, arm: tuple[float, float], bone: float) -> tuple[Point, Point]:
    """A front leg held as an arm: angles from hanging straight down, forward positive."""
    angle = arm[0]
    joint = start[0] + sin(angle) * bone, start[1] + cos(angle) * bone
    angle += arm[1]
    return joint, (joint[0] + sin(angle) * bone, joint[1] + cos(angle) * bone)


def paws_of(kind: Species, arms: tuple[tuple[float, float], tuple[float, float]], spine: Spine) -> Point:
    """Between the two paws of front legs held as arms."""
    shoulder = spine.at(0.94, 0.3)
    bone = leg_bone(kind) * ARM
    ends = [free_leg(shoulder, arm, bone)[1] for arm in arms]
    return (ends[0][0] + ends[1][0]) / 2 + 0.03, (ends[0][1] + ends[1][1]) / 2
