"""The saurian rig: one tube from tail to neck that bends everywhere, scutes along it, legs, and the great head."""

from __future__ import annotations

from dataclasses import replace
from math import degrees
from typing import Any

import skia

from creation.engines.cutout.figures import clothing, face
from creation.engines.cutout.figures.clothing import suit_of
from creation.engines.cutout.figures.copies import shaded
from creation.engines.cutout.figures.figure import Figure, Foot, size_of
from creation.engines.cutout.figures.garb import fur_of, garb_of, on_neck
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, light, linear, solid, stroke
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped import trappings
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.quadruped.gaits import WALK
from creation.engines.cutout.figures.quadruped.verbs import VERBS, bearing_for
from creation.engines.cutout.figures.saurian import crests, head, legs, wings
from creation.engines.cutout.figures.saurian.chain import Chain, chain_of
from creation.engines.cutout.figures.saurian.dinosaurs import SHAPES
from creation.engines.cutout.figures.shapes import oval, smooth, tube
from creation.storyboard.types import Member


class Saurian(Figure):
    verbs = frozenset(VERBS)

    def __init__(self, member: Member, seed: int) -> None:
        shape = SHAPES[member.kind]
        colour = fur_of(member.looks)
        if colour:
            shape = replace(
                shape,
                moves=replace(shape.moves, coat=colour, under=light(colour, 0.6)),
                scute_colour=dark(colour, 0.3),
                wings=light(colour, 0.3) if shape.wings else 0,
            )
        self.shape = shape = replace(shaded(shape, member.looks), moves=shaded(shape.moves, member.looks))
        self.garb = garb_of(member.looks)
        self.suit = suit_of(member.looks)
        self.unit = (
            shape.moves.metres * size_of(member.looks) * (0.55 if member.looks.get("age") in ("baby", "young") else 1.0)
        )
        self.stride = WALK * shape.moves.axis * self.unit
        chain = chain_of(shape, Bearing(), Pose())
        x, y = chain.head
        unit, skull = self.unit, shape.skull
        self.head_at = (x * unit, y * unit)
        self.head_size = skull * 2.6 * unit
        self.mouth_at = ((x + skull * shape.snout * 0.6) * unit, (y + skull * 0.25) * unit)
        self.height = (-y + skull * 1.3) * unit
        self.length = (x + skull * (shape.snout + 0.3) - chain.points[0][0]) * unit
        back = chain.body.at(0.45, -0.9)
        self.seat = (back[0] * unit, back[1] * unit)

    def face_at(self, pose: Pose) -> tuple[float, float]:
        hold = bearing_for(pose, self.shape.moves)
        x, y = chain_of(self.shape, hold, pose).head
        return x * self.unit * hold.wide, (y - hold.lift) * self.unit * hold.tall

    def hands_at(self, pose: Pose) -> tuple[float, float]:
        hold = bearing_for(pose, self.shape.moves)
        chain = chain_of(self.shape, hold, pose)
        x, y = chain.body.at(0.95, 0.35)
        reach = (0.3 if self.shape.biped else 0.55) * self.shape.moves.axis
        return (x + reach) * self.unit * hold.wide, (y - hold.lift) * self.unit * hold.tall

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        hold, kind = bearing_for(pose, self.shape.moves), self.shape.moves
        pairs = [(-kind.trunk / 2, foot) for foot in hold.hind]
        if not self.shape.biped and not hold.paws:
            pairs += [(kind.trunk / 2, foot) for foot in hold.front]
        return tuple(
            Foot((root + x) * self.unit, -(high + hold.lift) * self.unit, is_down and hold.lift < 0.004)
            for root, (x, high, is_down) in pairs
        )

    def draw(self, canvas: Any, pose: Pose) -> None:
        shape = self.shape
        hold = bearing_for(pose, shape.moves)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        chain = chain_of(shape, hold, pose)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, -hold.lift)
        if hold.spin:
            middle = chain.body.at(0.5, 0.0)
            canvas.translate(*middle)
            canvas.rotate(degrees(hold.spin))
            canvas.translate(-middle[0], -middle[1])
        if shape.wings:
            self._wing(canvas, chain, pose, True)
        legs.draw(canvas, self.shape, hold, chain, pose, True)
        whole = Spine(chain.points, chain.radii)
        for name in shape.extras:
            if name in crests.BEHIND:
                crests.BEHIND[name](canvas, shape, whole)
        if shape.scute:
            self._scutes(canvas, chain)
        if self.suit:
            clothing.behind(canvas, self.suit, chain.body, hold.ears)
        self._body(canvas, chain)
        if self.suit:
            clothing.trunk(canvas, self.suit, chain.body)
        for name in shape.extras:
            if name in crests.ON:
                crests.ON[name](canvas, shape, whole)
        legs.draw(canvas, self.shape, hold, chain, pose, False)
        if self.garb.neck:
            on_neck(canvas, self.garb, chain.points[-2], chain.points[-1], chain.radii[-2])
        self._head(canvas, chain, pose, hold, mood)
        if shape.wings:
            self._wing(canvas, chain, pose, False)
        if hold.scene_prop:
            self._prop(canvas, hold, chain, pose.t)
        canvas.restore()

    def _body(self, canvas: Any, chain: Chain) -> None:
        kind, shape = self.shape.moves, self.shape
        coat = kind.coat
        if shape.spade:
            (ax, ay), (bx, by) = chain.points[0], chain.points[1]
            dx, dy = (ax - bx), (ay - by)
            canvas.drawPath(
                smooth(
                    [
                        (ax - dy * 0.55, ay + dx * 0.55),
                        (ax + dx * 1.0, ay + dy * 1.0),
                        (ax + dy * 0.55, ay - dx * 0.55),
                        (ax, ay),
                    ],
                    tension=0.1,
                ),
                solid(shape.scute_colour),
            )
        top = -kind.axis - kind.chest
        canvas.drawPath(
            tube(chain.points, chain.radii),
            linear(0, top - 0.1, 0, 0, (light(coat, 0.24), coat, dark(coat, 0.22)), (0.0, 0.45, 1.0)),
        )
        whole = Spine(chain.points, chain.radii)
        under = [whole.at(share, 0.74) for share in (0.3, 0.45, 0.58, 0.7, 0.82, 0.97)]
        size = kind.belly
        canvas.drawPath(
            tube(under, (0.02, size * 0.2, size * 0.26, size * 0.28, size * 0.24, size * 0.16)), solid(kind.under)
        )
        folds = skia.Path()
        for i in range(9):
            share = 0.42 + i * 0.06
            folds.moveTo(*whole.at(share, 0.58))
            folds.lineTo(*whole.at(share + 0.004, 0.92))
        canvas.drawPath(folds, stroke(dark(kind.under, 0.16), 0.014))
        for share, across in (
            (0.36, -0.2),
            (0.5, -0.3),
            (0.56, 0.1),
            (0.63, -0.35),
            (0.7, 0.05),
            (0.78, -0.3),
            (0.28, 0.1),
        ):
            oval(canvas, *whole.at(share, across), 0.045, 0.032, solid(dark(coat, 0.1)))

    def _scutes(self, canvas: Any, chain: Chain) -> None:
        shape = self.shape
        whole = Spine(chain.points, chain.radii)
        path = skia.Path()
        for i in range(17):
            share = 0.05 + i * 0.054
            size = shape.scute * (0.55 + 0.75 * min(share * 2.2, 1.0) - 0.3 * max(share - 0.7, 0))
            (ax, ay), (bx, by) = whole.at(share - 0.026, -0.86), whole.at(share + 0.026, -0.86)
            nx, ny = (by - ay), -(bx - ax)
            norm = (nx * nx + ny * ny) ** 0.5 or 1e-9
            mx, my = (ax + bx) / 2 - (bx - ax) * 0.12, (ay + by) / 2 - (by - ay) * 0.12
            lift = size * 1.55
            path.moveTo(ax, ay)
            path.lineTo(mx + nx / norm * lift, my + ny / norm * lift)
            path.lineTo(bx, by)
        canvas.drawPath(path, solid(shape.scute_colour))

    def _head(self, canvas: Any, chain: Chain, pose: Pose, hold: Bearing, mood: face.Expression) -> None:
        shape = self.shape
        canvas.save()
        canvas.translate(*chain.head)
        canvas.scale(shape.skull * (1 if hold.turn >= 0 else -1) * max(abs(hold.turn), 0.45), shape.skull)
        canvas.rotate(degrees(hold.nod) - 3)
        head.draw(canvas, shape, pose, hold, mood, self.garb)
        if shape.wings and pose.verb in ("fight", "chase", "sing", "cook") and max(pose.mouth, hold.mouth) > 0.2:
            canvas.translate(shape.snout + 0.2, 0.35)
            canvas.scale(2.6, 2.6)
            wings.fire(canvas, 0.5 + 0.6 * max(pose.mouth, hold.mouth), pose.t)
        canvas.restore()

    def _wing(self, canvas: Any, chain: Chain, pose: Pose, is_far: bool) -> None:
        x, y = chain.body.at(0.78, -0.6)
        flying = pose.verb == "fly" or pose.airborne > 0.3
        lag = 0.06 if is_far else 0.0
        beat = (
            wave(pose.t * 1.35, lag)
            if flying
            else -0.25
            + 0.2 * wave(pose.t * 0.4, lag)
            + (0.5 if pose.verb in ("cheer", "fight", "chase", "dance") else 0.0) * (1 + wave(pose.t * 1.2, lag))
        )
        canvas.save()
        canvas.translate(x + (0.12 if is_far else 0.0), y)
        canvas.scale(1.25, 1.25)
        wings.wing(canvas, self.shape.wings, self.shape.moves.coat, max(-1.0, min(1.0, beat)), is_far)
        canvas.restore()

    def _prop(self, canvas: Any, hold: Bearing, chain: Chain, t: float) -> None:
        canvas.save()
        if hold.scene_prop == "pot":
            canvas.translate(self.shape.moves.trunk * 0.75, 0)
            trappings.pot(canvas, t)
        else:
            canvas.translate(chain.head[0], chain.head[1] - self.shape.skull * 1.7)
            PROPS[hold.scene_prop](canvas, t)
        canvas.restore()
