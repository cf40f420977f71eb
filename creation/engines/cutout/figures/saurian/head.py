"""The head of a saurian: long jaws full of teeth, eyes on top. Skull units; (0, 0) the middle of the skull."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import radians
from typing import Any

import skia

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.garb import Garb, on_head
from creation.engines.cutout.figures.motion import clamp, turned, wave
from creation.engines.cutout.figures.paint import dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.saurian.crests import HEAD_BEHIND, HEAD_OVER
from creation.engines.cutout.figures.saurian.shape import Shape
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tube

HINGE = (-0.3, 0.34)


def draw(canvas: Any, shape: Shape, pose: Pose, hold: Bearing, mood: face.Expression, worn: Garb) -> None:
    under, length = shape.moves.under, shape.snout
    voice = clamp(max(pose.mouth, hold.mouth, mood.gape * 0.7))
    grin = mood.smile
    for name in shape.extras:
        if name in HEAD_BEHIND:
            HEAD_BEHIND[name](canvas, shape)
    if shape.horns:
        _horn(canvas, 0.1, dark(0xFFF3E2BC, 0.15))
    _eye_bump(canvas, shape, 0.52, 0.8)
    if voice > 0.08:
        _throat(canvas, length, voice)
    canvas.save()
    canvas.translate(*HINGE)
    canvas.rotate(4 + voice * 27)
    canvas.translate(-HINGE[0], -HINGE[1])
    _lower(canvas, shape, length)
    canvas.restore()
    canvas.save()
    canvas.translate(*HINGE)
    canvas.rotate(-voice * 13)
    canvas.translate(-HINGE[0], -HINGE[1])
    _upper(canvas, shape, length)
    if shape.horns:
        _horn(canvas, -0.35, 0xFFF3E2BC)
    _eyes(canvas, shape, pose, hold, mood)
    for name in shape.extras:
        if name in HEAD_OVER:
            HEAD_OVER[name](canvas, shape)
    on_head(canvas, worn, ((-0.09, -0.84, 0.46), (0.53, -0.84, 0.36)), (0.0, -0.72, 0.78))
    canvas.restore()
    _corner(canvas, shape, grin, mood, under)
    if mood.sweat:
        y = -0.5 + (pose.t * 1.2 % 1.0) * 0.9
        oval(canvas, -0.55, y, 0.1, 0.15, solid(faded(0xFF7CC8F5, 0.9)))


@dataclass(frozen=True)
class _Jaws:
    """The shapes of both jaws that never change: drawn many times, built once."""

    upper: Any
    upper_teeth: Any
    lower: Any
    lower_teeth: Any
    inside: Any
    tongue: Any


@lru_cache(64)
def _jaws(length: float) -> _Jaws:
    tip, low_tip = 0.25 + length, 0.05 + length
    bridge = -0.3 if length > 2.4 else -0.5
    upper = [
        (-0.98, 0.1),
        (-0.8, -0.5),
        (-0.3, -0.86),
        (0.28, -0.84),
        (0.7, -0.52),
        (length * 0.42, bridge),
        (length * 0.72, bridge + 0.04),
        (tip - 0.42, -0.42),
        (tip - 0.1, -0.38),
        (tip + 0.05, -0.08),
        (tip - 0.14, 0.14),
        (length * 0.68, 0.2),
        (length * 0.42, 0.14),
        (0.45, 0.3),
        (-0.2, 0.5),
        (-0.75, 0.6),
    ]
    upper_teeth, lower_teeth = skia.Path(), skia.Path()
    for i in range(8):
        share = i / 7
        x, y = 0.62 + (tip - 0.85) * share, 0.15 + 0.05 * wave(share * 0.9)
        size = (0.13 if i % 2 else 0.17) * (1.15 if i in (2, 6) else 1.0)
        upper_teeth.addPath(polygon([(x - 0.1, y - 0.05), (x + 0.1, y - 0.05), (x + 0.01, y + size * 1.7)]))
    for i in range(6):
        x = 0.8 + (low_tip - 1.05) * i / 5
        lower_teeth.addPath(polygon([(x - 0.085, 0.34), (x + 0.085, 0.34), (x, 0.02 if i % 2 else 0.08)]))
    lower = [
        (-0.72, 0.3),
        (-0.2, 0.46),
        (length * 0.45, 0.3),
        (low_tip - 0.3, 0.27),
        (low_tip, 0.3),
        (low_tip - 0.02, 0.5),
        (length * 0.6, 0.64),
        (0.3, 0.94),
        (-0.45, 0.9),
    ]
    inside = [
        (-0.25, 0.3),
        (length * 0.5, 0.06),
        (low_tip - 0.2, 0.14),
        (low_tip - 0.25, 0.32),
        (length * 0.5, 0.42),
        (-0.2, 0.62),
    ]
    tongue = tube([(0.35, 0.36), (length * 0.5, 0.24), (low_tip - 0.55, 0.24)], (0.1, 0.15, 0.12))
    return _Jaws(
        smooth(upper, tension=0.15),
        upper_teeth,
        smooth(lower, tension=0.15),
        lower_teeth,
        smooth(inside, tension=0.13),
        tongue,
    )


def _upper(canvas: Any, shape: Shape, length: float) -> None:
    coat, tip = shape.moves.coat, 0.25 + length
    jaws = _jaws(length)
    if "toothless" not in shape.extras:
        canvas.drawPath(jaws.upper_teeth, solid(face.TOOTH))  # they hang over the lower jaw
    canvas.drawPath(jaws.upper, linear(0, -0.9, 0, 0.5, (light(coat, 0.26), coat, dark(coat, 0.16)), (0.0, 0.5, 1.0)))
    for x in (tip - 0.36, tip - 0.12):
        oval(canvas, x, -0.35, 0.085, 0.055, solid(dark(coat, 0.55)))
    bridge = -0.3 if length > 2.4 else -0.5
    for i in range(3):
        oval(canvas, 0.95 + (length - 1.4) * (i + 0.3) / 3, bridge + 0.1, 0.11, 0.06, solid(dark(coat, 0.14)))


def _lower(canvas: Any, shape: Shape, length: float) -> None:
    jaws, under = _jaws(length), shape.moves.under
    canvas.drawPath(jaws.inside, solid(face.MOUTH))
    canvas.drawPath(jaws.tongue, solid(face.TONGUE))
    if "toothless" not in shape.extras:
        canvas.drawPath(jaws.lower_teeth, solid(face.TOOTH))
    canvas.drawPath(jaws.lower, linear(0, 0.25, 0, 0.95, (light(under, 0.2), under, dark(under, 0.2)), (0.0, 0.5, 1.0)))


def _throat(canvas: Any, length: float, voice: float) -> None:
    """The dark between the open jaws."""
    up, down = radians(-13 * voice), radians(4 + 27 * voice)
    far = length * 0.62
    high, low = turned(far, -0.2, up), turned(far, 0.0, down)
    near = length * 0.34
    points = [(0.0, -0.1), high, ((near + far) / 2, (high[1] + low[1]) / 2), low, (0.0, 0.25)]
    canvas.save()
    canvas.translate(*HINGE)
    canvas.drawPath(smooth(points, tension=0.08), solid(dark(face.MOUTH, 0.25)))
    canvas.restore()


def _corner(canvas: Any, shape: Shape, grin: float, mood: face.Expression, under: int) -> None:
    """The cheek where both jaws meet: it carries the smile."""
    coat = shape.moves.coat
    oval(canvas, -0.42, 0.24, 0.5, 0.46, radial(-0.3, 0.1, 0.7, (coat, dark(coat, 0.1))))
    path = skia.Path()
    path.moveTo(0.16, 0.36)
    path.quadTo(-0.14, 0.36 + grin * 0.08, -0.34, 0.36 - grin * 0.34)
    canvas.drawPath(path, stroke(dark(coat, 0.5), 0.075))
    if mood.blush:
        oval(canvas, -0.28, 0.06, 0.24, 0.15, solid(faded(0xFFF0556A, 0.4 * mood.blush)))


def _eye_bump(canvas: Any, shape: Shape, x: float, size: float) -> None:
    coat = shape.moves.coat
    oval(canvas, x, -0.84, 0.5 * size, 0.52 * size, solid(dark(coat, 0.1) if size < 1 else coat))


def _eyes(canvas: Any, shape: Shape, pose: Pose, hold: Bearing, mood: face.Expression) -> None:
    coat = shape.moves.coat
    blink = 1.0 if hold.shut else pose.blink
    gaze = (pose.gaze[0] * 0.8 + 0.2, pose.gaze[1])
    for x, size, side in ((0.5, 0.8, 1.0), (-0.12, 1.0, -1.0)):
        _eye_bump(canvas, shape, x, size)
        face.eye(canvas, x + 0.03, -0.84, 0.31 * size, 0.37 * size, gaze, blink, mood, shape.iris, coat, side)
        face.brow(canvas, x + 0.02, -1.28, 0.36 * size, mood, side, dark(coat, 0.45))
        if mood.tears:
            face.tears(canvas, x, -0.5, 0.16, pose.t + side * 0.3)


def _horn(canvas: Any, x: float, colour: int) -> None:
    canvas.drawPath(tube([(x - 0.2, -0.7), (x - 0.75, -1.25), (x - 1.4, -1.35)], (0.24, 0.18, 0.03)), solid(colour))
