"""A ball, a cup, a tree: they act too, with faces when they feel or speak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import skia

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, parse, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, smooth, tube
from creation.engines.cutout.figures.thing.staging import act, draw_face
from creation.engines.cutout.figures.thing.tumble import Tumble, tumble_for
from creation.storyboard.types import Member

SPEAKING = {
    "talk",
    "sing",
    "laugh",
    "cry",
    "eat",
    "dance",
    "cheer",
    "chase",
    "flee",
    "fight",
    "look",
    "wave",
    "hug",
    "sleep",
}


@dataclass(frozen=True)
class Kind:
    draw: Callable[[Any, Colour, float], None]
    height: float
    length: float
    colour: Colour
    face: tuple[float, float, float]  # x, y and half breadth of the face
    seat: tuple[float, float] = (0.0, 0.0)


def _ball(canvas: Any, colour: Colour, t: float) -> None:
    oval(
        canvas,
        0,
        -0.3,
        0.3,
        0.3,
        radial(0.09, -0.42, 0.5, (light(colour, 0.45), colour, dark(colour, 0.3)), (0.0, 0.5, 1.0)),
    )
    canvas.drawPath(
        smooth(
            [(-0.285, -0.37), (0, -0.28), (0.285, -0.37), (0.292, -0.24), (0, -0.15), (-0.292, -0.24)], tension=0.08
        ),
        solid(0xFFFDF8EC),
    )


def _cup(canvas: Any, colour: Colour, t: float) -> None:
    canvas.drawOval(skia.Rect(0.1, -0.27, 0.27, -0.09), stroke(dark(colour, 0.12), 0.04))
    canvas.drawPath(
        smooth([(-0.19, -0.36), (0.19, -0.36), (0.16, -0.06), (0.1, 0.0), (-0.1, 0.0), (-0.16, -0.06)], tension=0.08),
        linear(-0.19, 0, 0.19, 0, (dark(colour, 0.14), light(colour, 0.35), colour), (0.0, 0.6, 1.0)),
    )
    oval(canvas, 0, -0.36, 0.19, 0.045, solid(light(colour, 0.45)))
    oval(canvas, 0, -0.355, 0.16, 0.032, solid(0xFF6B4228))
    for i in (-1, 1):
        share = (t * 0.4 + 0.3 * i) % 1.0
        x = i * 0.05 + 0.02 * wave(t * 0.6 + i * 0.3)
        canvas.drawPath(
            tube(
                [(x, -0.4 - 0.08 * share), (x + 0.025, -0.46 - 0.1 * share), (x - 0.01, -0.53 - 0.12 * share)],
                (0.012, 0.016, 0.01),
            ),
            solid(faded(0xFFFFFFFF, 0.7 * (1 - share))),
        )


def _tree(canvas: Any, colour: Colour, t: float) -> None:
    canvas.drawPath(
        smooth([(-0.2, 0.0), (-0.13, -0.9), (-0.2, -1.6), (0.2, -1.6), (0.13, -0.9), (0.24, 0.0)], tension=0.12),
        linear(-0.2, 0, 0.2, 0, (0xFF6B452C, 0xFF9A6B42)),
    )
    paint = radial(0.35, -2.75, 1.7, (light(colour, 0.3), colour, dark(colour, 0.3)), (0.0, 0.45, 1.0))
    for i, (x, y, r) in enumerate(
        (
            (-0.62, -1.75, 0.58),
            (0.62, -1.8, 0.56),
            (-0.45, -2.4, 0.6),
            (0.48, -2.45, 0.58),
            (0.0, -2.05, 0.72),
            (0.0, -2.78, 0.5),
        )
    ):
        sway = 0.03 * wave(t * 0.35, i * 0.13)
        oval(canvas, x + sway, y, r, r * 0.94, paint)


OBJECTS: dict[str, Kind] = {
    "ball": Kind(_ball, 0.6, 0.6, 0xFFE0483F, (0.05, -0.36, 0.17), (0.0, -0.58)),
    "cup": Kind(_cup, 0.42, 0.46, 0xFF4FA3D9, (0.0, -0.2, 0.11), (0.0, -0.36)),
    "tree": Kind(_tree, 3.3, 2.4, 0xFF5BA83C, (0.05, -2.0, 0.34), (0.0, -2.2)),
}


class Thing(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        kind = self.kind = OBJECTS[member.kind]
        size = self.size = size_of(member.looks)
        self.colour = parse(member.looks.get("colour", member.looks.get("color", "")), kind.colour)
        self.is_round = member.kind == "ball"
        self.height, self.length = kind.height * size, kind.length * size
        self.stride = (1.885 if self.is_round else kind.height) * size
        self.seat = (kind.seat[0] * size, kind.seat[1] * size)
        self.head_at = self.mouth_at = (kind.face[0] * size, kind.face[1] * size)
        self.head_size = kind.face[2] * 3 * size

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = tumble_for(pose)
        if self.is_round and pose.verb in ("walk", "run", "chase", "flee", "roll"):
            hold = Tumble(turn=pose.phase * 6.2832, mood=hold.mood)
        canvas.save()
        canvas.scale(self.size, self.size)
        act(canvas, hold, self.kind.height)
        self.kind.draw(canvas, self.colour, pose.t)
        if pose.mouth > 0.02 or pose.emotion != "neutral" or pose.verb in SPEAKING:
            self._face(canvas, pose, hold)
        canvas.restore()

    def _face(self, canvas: Any, pose: Pose, hold: Tumble) -> None:
        x, y, half = self.kind.face
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood)
        draw_face(canvas, x, y, half, pose, mood, self.colour, hold.shut)
