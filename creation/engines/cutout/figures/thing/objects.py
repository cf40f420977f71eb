"""A ball, a cup, a tree: they act too, with faces when they feel or speak, and break where they are brittle."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, Hull, size_of
from creation.engines.cutout.figures.paint import parse
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.thing.breaking import Shard, shards
from creation.engines.cutout.figures.thing.drawings import KINDS
from creation.engines.cutout.figures.thing.staging import LIVING, act, draw_face
from creation.engines.cutout.figures.thing.tumble import Tumble, tumble_for
from creation.storyboard.types import Member

OBJECTS = KINDS


class Thing(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        kind = self.kind = OBJECTS[member.kind]
        size = self.size = size_of(member.looks)
        self.colour = parse(member.looks.get("colour", member.looks.get("color", "")), kind.colour)
        self.is_round = kind.shape == "circle"
        self.height, self.length = kind.height * size, kind.length * size
        self.stride = (3.1416 * kind.height if self.is_round else kind.height) * size
        x, y = kind.seat or (0.0, -0.97 * kind.height)
        self.seat = (x * size, y * size)
        self.head_at = self.mouth_at = (kind.face[0] * size, kind.face[1] * size)
        self.head_size = kind.face[2] * 3 * size
        self._is_slender = max(kind.height, kind.length) > 1.6 * min(kind.height, kind.length)
        self._seed = seed

    @property
    def hull(self) -> Hull:
        body, size = self.kind.hull, self.size
        return Hull(body.shape, body.width * size, body.height * size, body.weight, body.bounce, body.is_brittle)

    def shards(self) -> tuple[Shard, ...]:
        return shards(self.hull, self._seed) if self.kind.is_brittle else ()

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = tumble_for(pose, is_heavy=self.kind.weight >= 2)
        if self.is_round and pose.verb in ("walk", "run", "chase", "flee", "roll"):
            hold = Tumble(turn=pose.phase * 6.2832, mood=hold.mood)
        if self._is_slender and pose.verb == "spin":  # about its upright axis it would be gone half the time
            hold = Tumble(turn=3.1416 * pose.t, mood="joy")
        canvas.save()
        canvas.scale(self.size, self.size)
        act(canvas, hold, self.kind.height)
        self.kind.draw(canvas, self.colour, pose.t)
        if pose.mouth > 0.02 or pose.emotion != "neutral" or pose.verb in LIVING:
            self._face(canvas, pose, hold)
        canvas.restore()

    def _face(self, canvas: Any, pose: Pose, hold: Tumble) -> None:
        x, y, half = self.kind.face
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        draw_face(canvas, x, y, half, pose, mood, self.colour, hold.shut)
