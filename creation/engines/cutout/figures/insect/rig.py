"""The insect rig: abdomen, thorax, head and legs in tripods; or a chain that ripples over the ground."""

from __future__ import annotations

from dataclasses import replace
from math import degrees
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.copies import shaded
from creation.engines.cutout.figures.figure import Figure, Foot, size_of
from creation.engines.cutout.figures.garb import garb_of, on_head
from creation.engines.cutout.figures.insect import head, limbs, wings
from creation.engines.cutout.figures.insect.bugs import BUGS, Bug
from creation.engines.cutout.figures.insect.chain import draw_chain, head_of
from creation.engines.cutout.figures.motion import Point, arc, wave
from creation.engines.cutout.figures.paint import dark, light, parse
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.swimmer.drift import KNOWN, drift_for
from creation.engines.cutout.figures.swimmer.hold import Drift
from creation.storyboard.types import Member

#: A story's insects are seen: this much larger than the lengths of `BUGS`.
STORY = 1.6
#: The drawings have the waist at 0; the figure has its middle there.
SHIFT = 0.16


class Insect(Figure):
    verbs = KNOWN

    def __init__(self, member: Member, seed: int) -> None:
        bug = BUGS[member.kind]
        colour = parse(member.looks.get("colour", member.looks.get("color", "")), 0)
        if colour:
            broad = bug.wings in wings.BROAD or bug.wings == "case"
            bug = replace(bug, wing=colour) if broad else replace(bug, body=colour, belly=dark(colour, 0.12))
        self.bug: Bug = shaded(bug, member.looks)
        self.garb = garb_of(member.looks)
        unit = self.unit = bug.metres * STORY * size_of(member.looks)
        self.stride = 0.5 * unit
        self.shift = 0.0 if bug.chain else SHIFT
        x, y = self._skull(Pose(), Drift())
        tall = 0.75 if bug.wings in wings.BROAD else 0.0
        top = max(-y + bug.head * (3.0 if bug.feelers == "stalks" else 1.9), bug.raised + tall, 0.46)
        self.height, self.length = top * unit, (1.0 if bug.chain else 1.15) * unit
        x += self.shift
        self.head_at, self.head_size = (x * unit, y * unit), bug.head * 2.3 * unit
        self.mouth_at = ((x + bug.head * 0.3) * unit, (y + bug.head * 0.45) * unit)
        self.seat = (-0.1 * unit, -(bug.raised + bug.abdomen[1] * 1.7) * unit)

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        if pose.verb in ("fly", "jump", "swim") or not self.bug.legs:
            return ()
        return tuple(
            Foot((x + self.shift) * self.unit, -high * self.unit, high < 0.01)
            for x, high in limbs.steps(self.bug, pose)
        )

    def draw(self, canvas: Any, pose: Pose) -> None:
        bug, hold = self.bug, drift_for(pose)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(self.shift, 0)
        middle = -bug.raised
        hop = 0.16 * arc(pose.phase % 1.0) if bug.hop and pose.verb in ("walk", "run", "chase", "flee") else 0.0
        canvas.translate(0, -max(hold.lift, 0.0) * 0.5 - hop)
        rolls = abs(hold.tilt) > 1.2
        canvas.translate(0, middle)
        canvas.rotate(-degrees(hold.tilt) * (1.0 if rolls else 0.35))
        canvas.translate(0, -middle)
        if bug.chain:
            draw_chain(canvas, bug, pose, hold)
        else:
            self._body(canvas, pose, hold)
        x, y = self._skull(pose, hold)
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(bug.head, bug.head)
        head.draw(canvas, bug, pose, hold, mood)
        lift = -1.9 if bug.feelers == "stalks" else 0.0
        on_head(canvas, self.garb, ((-0.12, lift - 0.2, bug.eye * 1.3), (0.6, lift - 0.2, bug.eye)), (0.1, -0.2, 0.95))
        canvas.restore()
        if hold.scene_prop:
            canvas.translate(x, y - bug.head * 2)
            canvas.scale(0.8, 0.8)
            PROPS[hold.scene_prop](canvas, pose.t)
        canvas.restore()

    def _skull(self, pose: Pose, hold: Drift) -> Point:
        bug = self.bug
        if bug.chain:
            return head_of(bug, pose, hold)
        nod = 0.012 * wave(pose.t * 0.8)
        rise = 0.2 if "upright" in bug.extras else 0.02
        return bug.thorax[0] * 2 - 0.02 + bug.head * 0.6, -bug.raised - bug.head * 0.35 - rise + nod

    def _body(self, canvas: Any, pose: Pose, hold: Drift) -> None:
        bug = self.bug
        flying = pose.verb in ("fly", "swim") or pose.airborne > 0.2
        root = (bug.thorax[0] * 0.4, -bug.raised - bug.thorax[1] * 0.6)
        canvas.save()
        canvas.translate(*root)
        wings.draw(canvas, bug, pose.t, flying, True)
        canvas.restore()
        limbs.legs(canvas, bug, pose, hold, True)
        limbs.trunk(canvas, bug, pose, flying)
        limbs.legs(canvas, bug, pose, hold, False)
        canvas.save()
        canvas.translate(*root)
        wings.draw(canvas, bug, pose.t, flying, False)
        canvas.restore()
        if "arms" in bug.extras:
            limbs.arms(canvas, bug, pose, hold, light(bug.body, 0.1))
