"""The bird rig: an egg for a body, wings that fold or flap, and a head that holds still while the body walks."""

from __future__ import annotations

from dataclasses import replace
from math import cos, degrees, radians, sin
from typing import Any

from creation.engines.cutout.figures import clothing, face
from creation.engines.cutout.figures.bird import head, limbs
from creation.engines.cutout.figures.bird.flocks import PLUMAGES
from creation.engines.cutout.figures.bird.perch import Perch
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.bird.travel import WALK
from creation.engines.cutout.figures.bird.verbs import VERBS, perch_for
from creation.engines.cutout.figures.clothing import suit_of
from creation.engines.cutout.figures.copies import shaded
from creation.engines.cutout.figures.figure import Figure, Foot, size_of
from creation.engines.cutout.figures.garb import fur_of, garb_of, on_head, on_neck
from creation.engines.cutout.figures.motion import Point
from creation.engines.cutout.figures.paint import dark, light, radial, solid
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped import trappings
from creation.engines.cutout.figures.shapes import oval, smooth, tilted, tube
from creation.engines.cutout.figures.spine import Spine
from creation.storyboard.types import Member


class Bird(Figure):
    verbs = frozenset(VERBS)
    has_hands = True

    def __init__(self, member: Member, seed: int) -> None:
        kind = PLUMAGES[member.kind]
        colour = fur_of(member.looks)
        if colour:
            kind = replace(
                kind,
                body=colour,
                head_colour=colour,
                wing=dark(colour, 0.2),
                belly=light(colour, 0.4) if kind.belly != 0xFFFCFBF6 else kind.belly,
            )
        self.kind = kind = shaded(kind, member.looks)
        self.garb = garb_of(member.looks)
        self.suit = suit_of(member.looks)
        if self.suit and self.suit.top and self.suit.sleeve:
            self.kind = kind = replace(kind, wing=dark(self.suit.top, 0.1))
        self.unit = kind.metres * size_of(member.looks)
        self.stride = WALK * self.unit
        body, skull = _places(kind, Perch())
        self.head_at = (skull[0] * self.unit, skull[1] * self.unit)
        self.head_size = kind.head * 2.3 * self.unit
        self.mouth_at = ((skull[0] + kind.head * 0.9) * self.unit, (skull[1] + kind.head * 0.25) * self.unit)
        self.height = (-skull[1] + kind.head * 1.2) * self.unit
        self.length = (kind.long * 2.4 + kind.head * 1.4) * self.unit
        if kind.tail == "wheel":
            self.height, self.length = max(self.height, 1.3 * self.unit), 1.7 * self.unit
        self.seat = (body[0] * self.unit, (body[1] - kind.deep * 0.8) * self.unit)

    def face_at(self, pose: Pose) -> tuple[float, float]:
        hold = perch_for(pose, self.kind)
        x, y = _places(self.kind, hold)[1]
        return x * self.unit * hold.wide, (y - hold.lift) * self.unit * hold.tall

    def hands_at(self, pose: Pose) -> tuple[float, float]:
        kind, hold = self.kind, perch_for(pose, self.kind)
        if pose.carries == "pan":
            return kind.long * 1.5 * self.unit, -0.54 * self.unit  # its pot
        x, y = limbs.wing_tip(kind, hold, _places(kind, hold)[0])
        return x * self.unit * hold.wide, (y - hold.lift) * self.unit * hold.tall

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        hold = perch_for(pose, self.kind)
        if hold.tucked:
            return ()
        return tuple(
            Foot(x * self.unit, -(high + hold.lift) * self.unit, is_down and hold.lift < 0.004)
            for x, high, is_down in (hold.near_foot, hold.far_foot)
        )

    def draw(self, canvas: Any, pose: Pose) -> None:
        kind = self.kind
        hold = _on_pedals(perch_for(pose, kind), pose, self.unit)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        body, skull = _places(kind, hold)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, -hold.lift)
        if hold.spin:
            canvas.translate(*body)
            canvas.rotate(degrees(hold.spin))
            canvas.translate(-body[0], -body[1])
        limbs.wing(canvas, self.kind, hold, body, True)
        if not hold.tucked:
            limbs.leg(canvas, self.kind, hold.far_foot, body, True)
            limbs.leg(canvas, self.kind, hold.near_foot, body, False)
        canvas.rotate(degrees(hold.roll))
        limbs.tail(canvas, self.kind, hold, body)
        if self.suit:
            clothing.behind(canvas, self.suit, _spine(kind, hold, body), 0.0)
        self._trunk(canvas, hold, body, skull)
        if self.suit:
            clothing.trunk(canvas, self.suit, _spine(kind, hold, body))
        on_neck(
            canvas,
            self.garb,
            (skull[0] - kind.head * 0.1, skull[1] + kind.head * 0.85),
            (skull[0], skull[1]),
            max(kind.neck_thick, kind.head * 0.5),
        )
        canvas.save()
        canvas.translate(*skull)
        canvas.scale(kind.head * (1 if hold.turn >= 0 else -1) * max(abs(hold.turn), 0.5), kind.head)
        canvas.rotate(degrees(hold.nod))
        head.draw(canvas, kind, pose, hold, mood)
        on_head(canvas, self.garb, ((-0.04, -0.1, kind.eye * 1.4), (0.62, -0.1, kind.eye)), (-0.02, -0.2, 0.95))
        canvas.restore()
        limbs.wing(canvas, self.kind, hold, body, False)
        self._prop(canvas, hold, skull, pose.t)
        canvas.restore()

    def _trunk(self, canvas: Any, hold: Perch, body: Point, skull: Point) -> None:
        kind = self.kind
        tilt = kind.tilt + degrees(hold.pitch)
        if kind.neck > 0.1:
            base = limbs.on_body(body, tilt, kind.long * 0.62, -kind.deep * 0.2)
            middle = (base[0] * 0.45 + skull[0] * 0.55 + kind.neck * 0.12, (base[1] + skull[1]) / 2)
            canvas.drawPath(
                tube([base, middle, skull], (kind.neck_thick * 1.5, kind.neck_thick, kind.neck_thick)),
                solid(kind.head_colour),
            )
        canvas.save()
        canvas.translate(*body)
        canvas.rotate(-tilt)
        length, deep = kind.long, kind.deep
        egg = [
            (-length * 1.05, -deep * 0.35),
            (-length * 0.5, -deep * 0.86),
            (length * 0.2, -deep),
            (length * 0.8, -deep * 0.72),
            (length, 0.0),
            (length * 0.8, deep * 0.72),
            (length * 0.2, deep),
            (-length * 0.5, deep * 0.8),
        ]
        canvas.drawPath(
            smooth(egg),
            radial(
                length * 0.2,
                -deep * 0.5,
                length * 1.7,
                (light(kind.body, 0.2), kind.body, dark(kind.body, 0.22)),
                (0.0, 0.5, 1.0),
            ),
        )
        if kind.belly != kind.body:
            front = kind.tilt > 45
            tilted(
                canvas,
                length * 0.12,
                deep * (0.36 if front else 0.4),
                length * 0.74,
                deep * (0.58 if front else 0.5),
                4,
                solid(kind.belly),
            )
        if "specks" in kind.extras:
            for x, y in ((0.4, 0.2), (0.2, 0.45), (0.0, 0.2), (-0.15, 0.5), (0.45, 0.6), (0.1, 0.75)):
                oval(canvas, length * x, deep * y, 0.016, 0.022, solid(dark(kind.belly, 0.3)))
        canvas.restore()

    def _prop(self, canvas: Any, hold: Perch, skull: Point, t: float) -> None:
        if not hold.scene_prop:
            return
        if hold.scene_prop == "pot":
            canvas.translate(self.kind.long * 1.5, 0)
            trappings.pot(canvas, t)
        else:
            canvas.translate(skull[0], skull[1] - self.kind.head * 1.2)
            PROPS[hold.scene_prop](canvas, t)


def _on_pedals(hold: Perch, pose: Pose, unit: float) -> Perch:
    """With the feet where the pose's metres say."""
    if pose.soles is None:
        return hold
    near, far = ((x / unit, -y / unit - hold.lift, False) for x, y in pose.soles)
    return replace(hold, near_foot=near, far_foot=far)


def _spine(kind: Plumage, hold: Perch, body: Point) -> Spine:
    """The egg of the body as a spine from the rump to the breast."""
    tilt = kind.tilt + degrees(hold.pitch)
    points = [limbs.on_body(body, tilt, kind.long * along, 0.0) for along in (-0.55, 0.1, 0.66)]
    return Spine(points, (kind.deep * 0.84, kind.deep * 0.99, kind.deep * 0.78))


def _places(kind: Plumage, hold: Perch) -> tuple[Point, Point]:
    """The middle of the body and of the head."""
    tilt = radians(kind.tilt) + hold.pitch
    rise = kind.deep * abs(cos(radians(kind.tilt))) + kind.long * 0.86 * abs(sin(radians(kind.tilt)))
    body = (hold.sway, -(kind.legs - hold.crouch) - rise)
    shoulder = (body[0] + cos(tilt) * kind.long * 0.72, body[1] - sin(tilt) * kind.long * 0.9)
    reach = kind.neck + kind.head * 0.45
    upright = kind.tilt > 45
    skull = (shoulder[0] + reach * (0.12 if upright else 0.34) + hold.neck, shoulder[1] - reach * 0.9 - hold.rise)
    return body, skull
