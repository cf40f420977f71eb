"""An octopus: a dome of a head on eight arms of which six are seen."""

from __future__ import annotations

from math import degrees
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.motion import clamp, wave
from creation.engines.cutout.figures.paint import dark, light, parse, radial, solid
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, smooth, tube
from creation.engines.cutout.figures.swimmer.drift import KNOWN, drift_for
from creation.engines.cutout.figures.swimmer.hold import Drift
from creation.storyboard.types import Member


class Octopus(Figure):
    verbs = KNOWN
    has_hands = True

    def __init__(self, member: Member, seed: int) -> None:
        self.colour = parse(member.looks.get("colour", member.looks.get("color", "")), 0xFFE8654F)
        unit = self.unit = 1.0 * size_of(member.looks)
        self.height, self.length, self.stride = unit * 1.1, unit * 1.2, unit * 0.5
        self.head_at, self.head_size = (0.0, -0.72 * unit), 0.62 * unit
        self.mouth_at, self.seat = (0.06 * unit, -0.5 * unit), (0.0, -1.05 * unit)

    def hands_at(self, pose: Pose) -> tuple[float, float]:
        hold = drift_for(pose)
        return 0.44 * self.unit, -(0.2 + 0.42 * hold.arms + 0.8 * hold.lift) * self.unit

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = drift_for(pose)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, -0.5 - hold.lift * 0.8)
        canvas.rotate(-degrees(hold.tilt) * (0.25 if abs(hold.tilt) < 1.2 else 1.0))
        canvas.translate(0, 0.5)
        turns = pose.t * hold.pace * 0.6 + pose.phase
        for index in (1, 4, 0, 2, 5, 3):
            self._arm(canvas, index, hold, turns)
        self._head(canvas, pose, hold, mood)
        if hold.scene_prop:
            canvas.translate(0.1, -1.12)
            PROPS[hold.scene_prop](canvas, pose.t)
        canvas.restore()

    def _arm(self, canvas: Any, index: int, hold: Drift, turns: float) -> None:
        side = index - 2.5
        is_back = index in (1, 4)
        root = (side * 0.095, -0.4)
        raised = hold.arms if index in (0, 5) else hold.arms * 0.35
        points = [root]
        for i in range(1, 6):
            share = i / 5
            x = root[0] + side * 0.2 * share**0.8 + 0.07 * wave(turns, 0.13 * i + 0.17 * index) * share
            y = (
                -0.4
                + 0.37 * share**0.7
                + 0.03 * wave(turns * 1.3, 0.2 * i + 0.1 * index) * share
                - raised * share * 0.75
            )
            points.append((x, min(y, -0.035) if not hold.lift else y))
        curl = points[-1]
        points.append((curl[0] + 0.06 * (1 if side > 0 else -1), curl[1] - 0.05))
        colour = dark(self.colour, 0.22) if is_back else dark(self.colour, 0.05)
        canvas.drawPath(tube(points, (0.09, 0.085, 0.075, 0.062, 0.05, 0.036, 0.018)), solid(colour))
        if not is_back:
            for x, y in points[2:5]:
                oval(canvas, x, y + 0.022, 0.022, 0.018, solid(light(self.colour, 0.5)))

    def _head(self, canvas: Any, pose: Pose, hold: Drift, mood: face.Expression) -> None:
        colour = self.colour
        puff = 1 + 0.03 * wave(pose.t * 0.6)
        points = [
            (0.0, -1.06 * puff),
            (0.22, -0.99),
            (0.34, -0.76),
            (0.27, -0.52),
            (0.2, -0.36),
            (0.0, -0.32),
            (-0.2, -0.36),
            (-0.27, -0.52),
            (-0.34, -0.76),
            (-0.22, -0.99),
        ]
        canvas.drawPath(
            smooth(points), radial(0.12, -0.85, 0.7, (light(colour, 0.3), colour, dark(colour, 0.22)), (0.0, 0.5, 1.0))
        )
        for x, y, r in ((-0.18, -0.88, 0.035), (-0.24, -0.76, 0.022), (-0.1, -0.96, 0.02)):
            oval(canvas, x, y, r, r * 0.85, solid(light(colour, 0.35)))
        blink = 1.0 if hold.shut else pose.blink
        for x, slim, side in ((-0.05, 1.0, -1.0), (0.17, 0.8, 1.0)):
            face.eye(canvas, x, -0.64, 0.082 * slim, 0.096, pose.gaze, blink, mood, 0xFF3A2A4A, colour, side)
            face.brow(canvas, x, -0.79, 0.08 * slim, mood, side, dark(colour, 0.45))
            if mood.tears:
                face.tears(canvas, x, -0.56, 0.035, pose.t)
        voice = clamp(max(pose.mouth, hold.mouth))
        face.mouth(canvas, 0.06, -0.48, 0.075, voice, mood, dark(colour, 0.55))
