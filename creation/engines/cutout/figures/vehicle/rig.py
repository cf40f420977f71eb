"""A vehicle: its model, its colour, and the way the road shakes it."""

from __future__ import annotations

from math import cos, degrees
from typing import Any

from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.motion import TAU, Point, arc, beat, clamp, wave
from creation.engines.cutout.figures.paint import parse
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.vehicle.models import MODELS
from creation.engines.cutout.figures.vehicle.seating import SEATINGS, Seating
from creation.engines.cutout.figures.vehicle.windows import WINDOWS
from creation.storyboard.types import Member

#: Metres one phase stands for: a convenient turn of a car's wheel.
STRIDE = 2.0


class Vehicle(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        service = f"{member.looks.get('job', '')}_{member.kind}"  # a drone of the police
        model = self.model = MODELS.get(service, MODELS[member.kind])
        size = self.size = size_of(member.looks)
        self.colour = parse(member.looks.get("colour", member.looks.get("color", "")), model.colour)
        self.height, self.length, self.stride = model.height * size, model.length * size, STRIDE * size
        self.seating = SEATINGS.get(member.kind) or Seating("drive")
        self.carries = self.seating.verb
        seat = self.seating.deck or model.seat
        self.seat = (seat[0] * size, seat[1] * size)
        if pane := WINDOWS.get(member.kind):
            self.window = (pane[0] * size, pane[1] * size, pane[2] * size)
        self.head_at = self.mouth_at = (model.front[0] * size, model.front[1] * size)
        self.head_size = model.height * 0.7 * size

    def holds(self, pose: Pose) -> tuple[Point | None, tuple[Point, Point] | None]:
        size, soles = self.size, self.seating.soles(pose.phase * STRIDE)
        grips = self.seating.grips and (self.seating.grips[0] * size, self.seating.grips[1] * size)
        return grips, soles and ((soles[0][0] * size, soles[0][1] * size), (soles[1][0] * size, soles[1][1] * size))

    def draw(self, canvas: Any, pose: Pose) -> None:
        t, verb = pose.t, pose.verb
        rolled = pose.phase * STRIDE
        rough = (
            0.012 * wave(rolled * 0.7) + 0.008 * wave(rolled * 1.9)
            if pose.speed
            else 0.008 * wave(t * 7.5) * (verb not in ("sleep", "stand", "sit"))
        )
        lean, wide, tall, lift = 0.0, 1.0, 1.0, 0.0
        if verb in ("dance", "cheer", "bounce", "laugh", "play", "wave", "hug"):
            share, number = beat(t, 0.5)
            hop = arc(share)
            lift, tall, wide, lean = (
                0.16 * hop,
                1 - 0.09 * (1 - hop) + 0.04 * hop,
                1 + 0.05 * (1 - hop),
                (0.09 if number % 2 else -0.09) * hop,
            )
        elif verb in ("run", "chase", "flee"):
            lean, wide, tall = -0.045 * clamp(1.2 - t), 1.03, 0.98
        elif verb == "jump":
            lean, tall = -0.25 * (1 - 2 * pose.airborne) * (pose.airborne > 0.02), 1 + 0.04 * pose.airborne
        elif verb in ("roll", "fall"):
            lean = (
                TAU * (rolled / 6.0)
                if verb == "roll" and pose.speed
                else 0.35 * wave(t * 0.9)
                if verb == "fall"
                else 0.2 * wave(t * 0.8)
            )
        elif verb == "spin":
            breadth = cos(TAU * t * 0.9)
            wide = (1 if breadth >= 0 else -1) * max(abs(breadth), 0.4)
        elif verb == "cry":
            tall, wide = 0.95 + 0.01 * wave(t * 1.5), 1.03
        elif verb in ("talk", "sing", "eat"):
            tall, wide = 1 + 0.035 * pose.mouth + 0.01 * wave(t * 2), 1 - 0.02 * pose.mouth
        canvas.save()
        canvas.scale(self.size * wide, self.size * tall)
        if lean:
            canvas.translate(0, -self.model.height * 0.4)
            canvas.rotate(degrees(lean))
            canvas.translate(0, self.model.height * 0.4)
        canvas.translate(0, -lift)
        self.model.draw(canvas, self.colour, pose, rolled, rough)
        canvas.restore()
