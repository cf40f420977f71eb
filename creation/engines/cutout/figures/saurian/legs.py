"""Legs of saurians: short ones, tall ones, and the little arms of a dinosaur."""

from __future__ import annotations

from math import cos, degrees, sin
from typing import Any

import skia

from creation.engines.cutout.figures.motion import Point, knee, wave
from creation.engines.cutout.figures.paint import dark, solid
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.saurian.chain import Chain
from creation.engines.cutout.figures.saurian.shape import Shape
from creation.engines.cutout.figures.shapes import limb, polygon, tube


def draw(canvas: Any, shape: Shape, hold: Bearing, chain: Chain, pose: Pose, is_far: bool) -> None:
    kind, index = shape.moves, 1 if is_far else 0
    shift = 0.1 if is_far else -0.03
    hip, shoulder = chain.body.at(0.0, 0.2), chain.body.at(0.95, 0.35)
    bone = (kind.axis - 0.2 * kind.rump) * (0.56 if shape.biped else 0.6)
    colour = dark(kind.coat, 0.26 if is_far else 0.06)
    x, high, _ = hold.hind[index]
    start = (hip[0] + shift, hip[1])
    joint, end = knee(
        start, (-kind.trunk / 2 + x + shift, -high - kind.ankle * 0.4), bone, bone, -1.0 if not shape.biped else 0.9
    )
    _limb(canvas, shape, start, joint, end, 1.3, colour)
    _foot(canvas, shape, end, colour, 0.0, 1.25)
    start = (shoulder[0] + shift, shoulder[1])
    paws = hold.paws
    if shape.biped and paws is None:
        sway = 0.2 * wave(pose.phase * 2 + 0.3 * index) + 0.1 * wave(pose.t * 0.4 + 0.2 * index)
        paws = ((0.75 + sway, 0.9), (0.9 - sway, 0.8))
    if paws is not None:
        angle, bend = paws[index]
        arm = bone * (0.42 if shape.biped else 0.8)
        joint = start[0] + sin(angle) * arm, start[1] + cos(angle) * arm
        end = joint[0] + sin(angle + bend) * arm, joint[1] + cos(angle + bend) * arm
        _limb(canvas, shape, start, joint, end, 0.62 if shape.biped else 0.95, colour)
        _foot(canvas, shape, end, colour, 90 - degrees(angle + bend), 0.62 if shape.biped else 0.9)
        return
    x, high, _ = hold.front[index]
    joint, end = knee(start, (kind.trunk / 2 + x + shift, -high - kind.ankle * 0.4), bone * 0.95, bone * 0.95, -0.8)
    _limb(canvas, shape, start, joint, end, 1.0, colour)
    _foot(canvas, shape, end, colour, 0.0, 1.1)


def _limb(canvas: Any, shape: Shape, start: Point, joint: Point, end: Point, size: float, colour: int) -> None:
    kind = shape.moves
    canvas.drawPath(
        limb(
            start, joint, end, kind.limb * size * 1.1, (kind.limb + kind.ankle) * 0.52 * size, kind.ankle * size * 0.9
        ),
        solid(colour),
    )


def _foot(canvas: Any, shape: Shape, end: Point, colour: int, turn: float, size: float) -> None:
    kind = shape.moves
    s = kind.ankle * size
    canvas.save()
    canvas.translate(*end)
    canvas.rotate(turn)
    canvas.drawPath(tube([(-s * 0.3, 0), (s * 1.1, s * 0.08)], (s * 0.72, s * 0.6)), solid(colour))
    canvas.scale(s, s)
    canvas.drawPath(_CLAWS, solid(shape.claws))
    canvas.restore()


def _claws() -> Any:
    path = skia.Path()
    for dy in (-0.3, 0.05, 0.38):
        x = 1.5 - abs(dy - 0.05) * 0.35
        path.addPath(polygon([(x, dy - 0.17), (x + 0.6, dy + 0.12), (x, dy + 0.2)]))
    return path


_CLAWS = _claws()
