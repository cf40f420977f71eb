"""A ghost: a sheet that floats, with a hem that never rests."""

from __future__ import annotations

from math import degrees
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.motion import clamp, wave
from creation.engines.cutout.figures.paint import dark, faded, light, linear, parse, solid
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import Point, smooth, tube
from creation.engines.cutout.figures.swimmer.drift import drift_for
from creation.engines.cutout.figures.swimmer.hold import Drift
from creation.storyboard.types import Member


class Ghost(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        self.colour = parse(member.looks.get("colour", member.looks.get("color", "")), 0xFFF3F4FA)
        unit = self.unit = 1.5 * size_of(member.looks)
        self.height, self.length, self.stride = unit * 1.12, unit * 0.75, unit * 0.8
        self.head_at, self.mouth_at = (0.05 * unit, -0.82 * unit), (0.08 * unit, -0.68 * unit)
        self.head_size, self.seat = 0.5 * unit, (0.0, -1.0 * unit)

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = drift_for(pose)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        blown = 0.14 * clamp(pose.speed / 2) + (0.1 if pose.verb in ("run", "chase", "flee", "fly") else 0.0)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, -0.1 - hold.lift * 0.6 - 0.03 * wave(pose.t * 0.4))
        canvas.rotate(degrees(hold.tilt) * (-0.3 if abs(hold.tilt) < 1.2 else 1.0))
        raised = max(hold.arms, 0.8 if pose.verb in ("chase", "fight") else 0.0)
        self._arm(canvas, 0.2, raised, pose, True)
        self._sheet(canvas, pose, hold, blown)
        blink = 1.0 if hold.shut else pose.blink
        for x, slim, side in ((-0.05, 1.0, -1.0), (0.17, 0.82, 1.0)):
            face.eye(canvas, x, -0.84, 0.07 * slim, 0.088, pose.gaze, blink, mood, 0xFF2C2A3D, self.colour, side)
            face.brow(canvas, x, -0.98, 0.07 * slim, mood, side, 0xFF6B6A86)
            if mood.tears:
                face.tears(canvas, x, -0.76, 0.03, pose.t)
        face.mouth(canvas, 0.07, -0.68, 0.075, max(pose.mouth, hold.mouth), mood, 0xFF4A4862)
        self._arm(canvas, -0.2, raised, pose, False)
        canvas.restore()

    def _sheet(self, canvas: Any, pose: Pose, hold: Drift, blown: float) -> None:
        hem: list[Point] = []
        for i in range(9):
            share = i / 8
            x = 0.34 - 0.68 * share
            drop = (0.05 if i % 2 else -0.03) + 0.022 * wave(pose.t * 0.9 * max(hold.pace, 0.6), share * 1.3)
            hem.append((x - blown * 1.6 - 0.02 * wave(pose.t * 0.7, share), -0.06 + drop - blown * 0.3 * share))
        points: list[Point] = [
            (0.02, -1.12),
            (0.22, -1.05),
            (0.31, -0.84),
            (0.32, -0.5),
            (0.34 - blown * 0.6, -0.25),
            *hem,
            (-0.34 - blown * 1.0, -0.25),
            (-0.3 - blown * 0.3, -0.5),
            (-0.28, -0.84),
            (-0.2, -1.05),
        ]
        paint = linear(
            0, -1.1, 0, 0, (light(self.colour, 0.4), self.colour, faded(dark(self.colour, 0.22), 0.72)), (0.0, 0.5, 1.0)
        )
        canvas.drawPath(smooth(points, tension=0.15), paint)

    def _arm(self, canvas: Any, x: float, raised: float, pose: Pose, is_far: bool) -> None:
        side = 1 if is_far else -1
        sway = 0.04 * wave(pose.t * 0.8, 0.1 * side)
        hand = (x + side * (0.16 + 0.06 * raised) + 0.05, -0.46 - raised * 0.42 + sway)
        colour = dark(self.colour, 0.14) if is_far else dark(self.colour, 0.03)
        canvas.drawPath(
            tube(
                [(x, -0.6), ((x + hand[0]) / 2 + 0.02 * side, (hand[1] - 0.6) / 2 + 0.03), hand], (0.08, 0.075, 0.055)
            ),
            solid(colour),
        )
