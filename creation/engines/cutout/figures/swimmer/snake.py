"""A snake: its body follows the track of its head, so that nothing slides."""

from __future__ import annotations

from math import degrees
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, Foot, size_of
from creation.engines.cutout.figures.motion import Point, clamp, wave
from creation.engines.cutout.figures.paint import dark, light, linear, parse, solid, stroke
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.shapes import oval, smooth, tube
from creation.engines.cutout.figures.swimmer.drift import KNOWN, drift_for
from creation.engines.cutout.figures.swimmer.hold import Drift
from creation.storyboard.types import Member

WAVE = 0.62  # length of one bend of the track
PARTS = 13


class Snake(Figure):
    verbs = KNOWN

    def __init__(self, member: Member, seed: int) -> None:
        self.colour = parse(member.looks.get("colour", member.looks.get("color", "")), 0xFF6FA83C)
        unit = self.unit = 1.15 * size_of(member.looks)
        self.stride, self.length, self.height = WAVE * unit, 1.5 * unit, 0.72 * unit
        self.head_at, self.head_size = (0.62 * unit, -0.52 * unit), 0.3 * unit
        self.mouth_at, self.seat = (0.74 * unit, -0.47 * unit), (-0.1 * unit, -0.12 * unit)

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        """The lowest bends of the body: where the track touches, which does not move with the body."""
        return (Foot((-0.4 - pose.phase % 1.0 * WAVE + WAVE / 2) * self.unit, 0.0, True),)

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = drift_for(pose)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, -max(hold.lift, 0.0) * 0.4)
        if abs(hold.tilt) > 1.2:
            canvas.translate(0, -0.3)
            canvas.rotate(degrees(hold.tilt))
            canvas.translate(0, 0.3)
        points = self._body(pose, hold)
        radii = [0.018 + 0.06 * min(i / 4, 1.0) for i in range(len(points))]
        radii[-2:] = (0.066, 0.062)
        spine = Spine(points, radii)
        colour = self.colour
        canvas.drawPath(
            tube(points, radii),
            linear(0, -0.6, 0, 0, (light(colour, 0.2), colour, dark(colour, 0.16)), (0.0, 0.6, 1.0)),
        )
        for i in range(11):
            x, y = spine.at(0.1 + i * 0.075, -0.25)
            oval(canvas, x, y, 0.034, 0.024, solid(dark(colour, 0.28) if i % 2 else 0xFFF2C84A))
        self._head(canvas, points[-1], pose, hold, mood)
        if hold.scene_prop:
            canvas.translate(points[-1][0], points[-1][1] - 0.2)
            PROPS[hold.scene_prop](canvas, pose.t)
        canvas.restore()

    def _body(self, pose: Pose, hold: Drift) -> list[Point]:
        """The tail lies in bends on the ground; the front rises."""
        asleep = pose.verb == "sleep"
        points: list[Point] = []
        for i in range(PARTS):
            x = -0.85 + i * 0.1
            bend = 0.085 * (1 + 0.5 * (hold.wag - 0.55)) * (0.35 + 0.65 * min((PARTS - 1 - i) / 4, 1.0))
            idle = 0.06 * wave(pose.t * 0.3 * hold.pace)
            points.append((x, -0.085 - bend - bend * wave(x / WAVE + pose.phase + idle)))
        raised = 0.0 if asleep else 1.0
        sway = 0.07 * wave(pose.t * 0.5 * hold.pace) * (1 + hold.arms)
        stretch = 0.06 * hold.arms
        points += [
            (0.44 + sway * 0.1, -0.13 - 0.1 * raised),
            (0.5 + sway * 0.4, -0.16 - (0.2 + stretch) * raised),
            (0.52 + sway * 0.8 - hold.tilt * 0.04, -0.16 - (0.3 + stretch * 2) * raised),
            (0.6 + sway + (0.06 if asleep else 0.0), -0.15 - (0.37 + stretch * 2.4) * raised),
        ]
        return points

    def _head(self, canvas: Any, at: Point, pose: Pose, hold: Drift, mood: face.Expression) -> None:
        colour = self.colour
        voice = clamp(max(pose.mouth, hold.mouth))
        canvas.save()
        canvas.translate(*at)
        canvas.rotate(-degrees(hold.tilt) * 0.3 if abs(hold.tilt) < 1.2 else 0)
        if pose.t * 0.8 % 1.0 < 0.4 and not hold.shut:
            flick = 0.02 * wave(pose.t * 6)
            line = stroke(0xFFE0403A, 0.012)
            canvas.drawLine(0.14, 0.035, 0.25, 0.04 + flick, line)
            canvas.drawLine(0.25, 0.04 + flick, 0.29, 0.02 + flick, line)
            canvas.drawLine(0.25, 0.04 + flick, 0.29, 0.06 + flick, line)
        canvas.save()
        canvas.rotate(voice * 26)
        canvas.drawPath(
            smooth([(-0.05, 0.02), (0.08, 0.04), (0.17, 0.05), (0.13, 0.09), (0.0, 0.1)]),
            solid(dark(colour, 0.2) if voice < 0.06 else 0xFFD9625F),
        )
        canvas.restore()
        canvas.drawPath(
            smooth(
                [
                    (-0.1, 0.0),
                    (-0.07, -0.1),
                    (0.04, -0.13),
                    (0.14, -0.07),
                    (0.21, 0.0),
                    (0.16, 0.055),
                    (0.02, 0.07),
                    (-0.08, 0.07),
                ]
            ),
            linear(0, -0.13, 0, 0.07, (light(colour, 0.2), colour)),
        )
        if voice > 0.25:
            for x in (0.13, 0.165):
                canvas.drawPath(tube([(x, 0.045), (x, 0.085)], (0.009, 0.003)), solid(face.TOOTH))
        blink = 1.0 if hold.shut else pose.blink
        for x, slim, side in ((0.085, 0.8, 1.0), (0.0, 1.0, -1.0)):
            oval(canvas, x, -0.085, 0.052 * slim, 0.056, solid(colour))
            face.eye(canvas, x, -0.085, 0.04 * slim, 0.046, pose.gaze, blink, mood, 0xFFD9A52C, colour, side)
            face.brow(canvas, x, -0.155, 0.042 * slim, mood, side, dark(colour, 0.45))
            if mood.tears:
                face.tears(canvas, x, -0.04, 0.018, pose.t)
        oval(canvas, 0.185, -0.015, 0.008, 0.006, solid(dark(colour, 0.5)))
        canvas.restore()
