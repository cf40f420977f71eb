"""The backbone of a saurian: points from the tail to the head, for any bearing."""

from __future__ import annotations

from math import cos, radians, sin

from creation.engines.cutout.figures.motion import Point, wave
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.saurian.shape import Shape

TAIL_PARTS = 6


class Chain:
    """The whole animal as points from the tail's tip to the head."""

    def __init__(self, tail: list[Point], body: list[Point], neck: list[Point], kind: Shape) -> None:
        moves = kind.moves
        self.points = [*reversed(tail), *body, *neck]
        first = moves.rump * 0.86
        tail_radii = [first * (1 - (i + 1) / (len(tail) + 0.25)) ** 0.85 + 0.012 for i in range(len(tail))]
        self.radii = [
            *reversed(tail_radii),
            moves.rump,
            moves.belly,
            moves.chest,
            (moves.chest + kind.skull) * 0.5,
            kind.skull * 0.86,
            kind.skull * 0.8,
        ][: len(self.points)]
        self.body = Spine(body, (moves.rump, moves.belly, moves.chest))
        self.head = neck[-1]


def chain_of(shape: Shape, hold: Bearing, pose: Pose) -> Chain:
    kind = shape.moves
    pitch = max(hold.pitch, hold.pitch + shape.pitch * (1 - min(abs(hold.pitch), 1.0)))
    c, s = cos(pitch), sin(pitch)
    hips = (-kind.trunk / 2 + hold.sway + (kind.trunk * 0.28 if shape.biped else 0.0), -(kind.axis - hold.crouch))
    slither = 0.02 * wave(pose.phase * 1.0) if not shape.biped else 0.0
    middle = hips[0] + kind.trunk * 0.5 * c - s * hold.flex, hips[1] - kind.trunk * 0.5 * s - c * (hold.flex + slither)
    chest = hips[0] + kind.trunk * c, hips[1] - kind.trunk * s
    return Chain(_tail(shape, hold, pose, hips, pitch), [hips, middle, chest], _neck(shape, hold, chest, pitch), shape)


def _tail(shape: Shape, hold: Bearing, pose: Pose, hips: Point, pitch: float) -> list[Point]:
    """Away from the body, then along the ground; a wave runs down it while it moves."""
    points: list[Point] = []
    x, y = hips
    part = shape.tail / TAIL_PARTS
    turns = pose.t * (0.45 if pose.verb in ("stand", "sleep", "sit", "talk", "look") else 1.3)
    lively = 0.5 + 0.5 * min(abs(hold.wag) + abs(hold.tail), 1.0)
    for i in range(TAIL_PARTS):
        share = i / (TAIL_PARTS - 1)
        droop = 0.2 if shape.biped else 0.34
        angle = (pitch * 0.75 + droop) * (1 - share) ** 1.3 - hold.tail * 0.5 * (0.4 + share) - 0.3 * share
        angle += (0.16 + 0.34 * share) * lively * wave(turns + pose.phase, 0.13 * i + 0.1)
        x, y = x - cos(angle) * part, y + sin(angle) * part
        floor = -0.04 - 0.1 * (1 - share) - hold.crouch * 0.0
        y = min(y, floor) if not hold.spin else y
        points.append((x, y))
    return points


def _neck(shape: Shape, hold: Bearing, chest: Point, pitch: float) -> list[Point]:
    angle = radians(shape.neck_angle) + hold.neck + min(pitch, 0.9) * 0.5
    x, y = chest
    points = []
    for i in range(3):
        bend = angle + (0.25 - 0.25 * i) * (1.0 if shape.neck > 0.5 else 0.3)
        x, y = (
            x + cos(bend) * (shape.neck + shape.moves.chest * 0.25) / 3,
            y - sin(bend) * (shape.neck + shape.moves.chest * 0.25) / 3,
        )
        points.append((x, y))
    return points
