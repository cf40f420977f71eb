"""The four-legged rig: spine, legs by inverse kinematics, neck, head, tail."""

from __future__ import annotations

from dataclasses import replace
from math import degrees
from typing import Any

from creation.engines.cutout.figures import clothing, face, garb
from creation.engines.cutout.figures.clothing import suit_of
from creation.engines.cutout.figures.copies import shaded
from creation.engines.cutout.figures.figure import Figure, Foot, size_of
from creation.engines.cutout.figures.garb import fur_of, garb_of
from creation.engines.cutout.figures.motion import Point
from creation.engines.cutout.figures.paint import Colour, brightness, dark, light, linear, solid
from creation.engines.cutout.figures.person.props import PROPS
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped import head, legs, trappings, wings
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.coat import PATTERNS, Spine
from creation.engines.cutout.figures.quadruped.gaits import WALK
from creation.engines.cutout.figures.quadruped.kinds import SPECIES, STORY_SIZE
from creation.engines.cutout.figures.quadruped.skeleton import holding_on, leg_bone, neck_of, paws_of, spine_of
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.quadruped.tails import tail
from creation.engines.cutout.figures.quadruped.verbs import VERBS, bearing_for
from creation.engines.cutout.figures.shapes import tube
from creation.storyboard.types import Member

#: Patterns that are a darker shade of the coat.
_OF_COAT = ("stripes",)
#: Stripes darker than this are black, whatever the coat.
_TINTED = 0.3


def _pattern(kind: Species, coat: Colour) -> Colour:
    is_shade = kind.pattern in _OF_COAT and brightness(kind.pattern_colour) > _TINTED
    return dark(coat, 0.3) if is_shade else kind.pattern_colour


#: How much thicker a body is with its shell.
_DOME = 1.7


class Quadruped(Figure):
    verbs = frozenset(VERBS)
    has_hands = True

    def __init__(self, member: Member, seed: int) -> None:
        kind = SPECIES[member.kind]
        colour = fur_of(member.looks)
        if colour:
            kind = replace(
                kind,
                coat=colour,
                under=light(colour, 0.5),
                muzzle_colour=light(colour, 0.5) if kind.muzzle_colour else 0,
                pattern_colour=_pattern(kind, colour),
            )
        kind = shaded(kind, member.looks)
        if member.looks.get("build") == "stout":
            kind = replace(kind, belly=kind.belly * 1.35, chest=kind.chest * 1.15, rump=kind.rump * 1.2)
        elif member.looks.get("build") == "lanky":
            kind = replace(kind, belly=kind.belly * 0.75, chest=kind.chest * 0.88, rump=kind.rump * 0.85)
        self.kind = kind
        self.garb = garb_of(member.looks)
        self.suit = suit_of(member.looks)
        young = 0.6 if member.looks.get("age") in ("baby", "young", "child") else 1.0
        self.unit = kind.metres * STORY_SIZE.get(member.kind, 1.0) * size_of(member.looks) * young
        self.stride = WALK * kind.axis * self.unit
        spine = spine_of(kind, Bearing())
        x, y = neck_of(kind, Bearing(), spine)[-1]
        self.head_at = (x * self.unit, y * self.unit)
        self.head_size = kind.head * 2.2 * self.unit
        mx, my = head.muzzle_end(kind)
        self.mouth_at = ((x + mx * kind.head) * self.unit, (y + (my + kind.muzzle_thick * 0.5) * kind.head) * self.unit)
        self.height = (
            -y
            + kind.head
            * (
                1.0
                + kind.ear_size
                * (
                    0.5
                    if kind.ear in ("point", "round", "dish", "leaf")
                    else 0.9
                    if kind.ear == "long"
                    else 0.45
                    if kind.ear == "fan"
                    else 0.0
                )
            )
        ) * self.unit
        self.length = (
            kind.trunk + kind.rump + kind.tail_length * 0.5 + x - kind.trunk / 2 + kind.head * (1 + kind.muzzle * 0.7)
        ) * self.unit
        hump = 0.2 if "humps" in kind.extras else 0.0
        back = spine.at(0.42, -0.8 - hump)
        self.seat = (back[0] * self.unit, back[1] * self.unit)
        self.reach = 1.9 * leg_bone(kind) * self.unit

    def face_at(self, pose: Pose) -> tuple[float, float]:
        hold = bearing_for(pose, self.kind)
        x, y = neck_of(self.kind, hold, spine_of(self.kind, hold))[-1]
        return x * self.unit * hold.wide, (y - hold.lift) * self.unit * hold.tall

    def hands_at(self, pose: Pose) -> tuple[float, float]:
        if pose.carries == "pan":
            return self.kind.trunk * 0.75 * self.unit, -0.54 * self.unit  # its pot
        hold = bearing_for(pose, self.kind)
        spine = spine_of(self.kind, hold)
        if hold.paws is None:
            x, y = neck_of(self.kind, hold, spine)[-1]
            x, y = x + self.kind.head, y + 0.5 * self.kind.head
        else:
            x, y = paws_of(self.kind, (hold.paws[0],) * 2 if pose.carries else hold.paws, spine)
        return x * self.unit * hold.wide, (y - hold.lift) * self.unit * hold.tall

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        hold = bearing_for(pose, self.kind)
        roots = (-self.kind.trunk / 2, self.kind.trunk / 2)
        pairs = [(roots[0], foot) for foot in hold.hind] + (
            [] if hold.paws else [(roots[1], foot) for foot in hold.front]
        )
        return tuple(
            Foot((root + x) * self.unit, -(high + hold.lift) * self.unit, is_down and hold.lift < 0.004)
            for root, (x, high, is_down) in pairs
        )

    def draw(self, canvas: Any, pose: Pose) -> None:
        kind = self.kind
        hold = holding_on(bearing_for(pose, kind), kind, pose, self.unit)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        spine = spine_of(kind, hold)
        canvas.save()
        canvas.scale(self.unit * hold.wide, self.unit * hold.tall)
        canvas.translate(0, -hold.lift)
        if hold.spin:
            middle = spine.at(0.5, 0.0)
            canvas.translate(*middle)
            canvas.rotate(degrees(hold.spin))
            canvas.translate(-middle[0], -middle[1])
        neck = neck_of(kind, hold, spine)
        legs.draw(canvas, self.kind, hold, spine, True, self.suit)
        self._tail(canvas, hold, spine)
        if "wings" in kind.extras:
            wings.feathered(canvas, spine.at(0.78, -0.5), pose, True)
        if "shell" in kind.extras:
            self._neck_and_head(canvas, pose, hold, spine, neck, mood)
            legs.draw(canvas, self.kind, hold, spine, False, self.suit)
            trappings.shell(canvas, spine, kind)
            if self.suit:
                clothing.behind(canvas, self.suit, Spine(spine.points, [_DOME * radius for radius in spine.radii]), 0.0)
        else:
            if self.suit:
                clothing.behind(canvas, self.suit, spine, hold.ears)
            self._trunk(canvas, spine, neck)
            if not self.suit or not self.suit.top:
                legs.draw(canvas, self.kind, hold, spine, False, self.suit)
            if kind.pattern in PATTERNS and kind.pattern != "wool":
                PATTERNS[kind.pattern](canvas, spine, kind)
            for name, draw in trappings.OVER.items():
                if name in kind.extras:
                    draw(canvas, spine, kind)
            if self.suit:
                clothing.trunk(canvas, self.suit, spine)
                if self.suit.top:
                    legs.draw(canvas, self.kind, hold, spine, False, self.suit)
            self._neck_and_head(canvas, pose, hold, spine, neck, mood)
        if "wings" in kind.extras:
            wings.feathered(canvas, spine.at(0.7, -0.45), pose, False)
        if hold.scene_prop:
            self._prop(canvas, hold, neck, pose.t)
        canvas.restore()

    def _trunk(self, canvas: Any, spine: Spine, neck: list[Point]) -> None:
        kind = self.kind
        for name, draw in trappings.UNDER.items():
            if name in kind.extras:
                draw(canvas, spine, kind)
        paint = linear(
            0,
            -kind.axis - kind.chest,
            0,
            -kind.axis + kind.belly,
            (light(kind.coat, 0.2), kind.coat, dark(kind.coat, 0.18)),
            (0.0, 0.5, 1.0),
        )
        if kind.pattern == "wool":
            PATTERNS["wool"](canvas, spine, kind)
            return
        canvas.drawPath(tube(spine.points, spine.radii), paint)
        if brightness(kind.under) > brightness(kind.coat) + 0.04:
            belly = [spine.at(0.06, 0.72), spine.at(0.5, 0.66), spine.at(0.94, 0.66)]
            canvas.drawPath(tube(belly, (kind.rump * 0.18, kind.belly * 0.32, kind.chest * 0.3)), solid(kind.under))

    def _neck_and_head(
        self, canvas: Any, pose: Pose, hold: Bearing, spine: Spine, neck: list[Point], mood: face.Expression
    ) -> None:
        kind = self.kind
        coat = 0xFF5A5058 if "darkface" in kind.extras else kind.coat
        radii = (
            kind.neck_thick * 1.2 if "darkface" in kind.extras else kind.chest * 0.82,
            kind.neck_thick * 1.18,
            kind.neck_thick,
            kind.neck_thick * 0.92,
        )
        if kind.mane and "lionmane" not in kind.extras:
            trappings.mane(canvas, kind, neck, radii, hold.ears)
        canvas.drawPath(
            tube(neck, radii),
            linear(0, neck[-1][1], 0, neck[0][1], (dark(coat, 0.08), coat, coat), (0.0, 0.6, 1.0))
            if kind.neck > 0.3
            else solid(coat),
        )
        if kind.pattern in ("giraffe", "zebra"):
            PATTERNS[kind.pattern](canvas, Spine(neck[:0:-1] if kind.pattern == "zebra" else neck[1:], radii[1:]), kind)
        for name, draw in trappings.COLLARS.items():
            if name in kind.extras:
                draw(canvas, neck, kind)
        garb.on_neck(canvas, self.garb, neck[1], neck[2], radii[1])
        canvas.save()
        canvas.translate(*neck[-1])
        canvas.scale(kind.head * (1 if hold.turn >= 0 else -1) * max(abs(hold.turn), 0.35), kind.head)
        canvas.rotate(head.tilt(hold))
        head.draw(canvas, kind, pose, hold, mood)
        eyes = tuple((x, y, radius * 1.5) for x, y, radius in head.eye_places(kind))
        garb.on_head(canvas, self.garb, eyes, (0.06, -0.22 if kind.eye_high < 0.5 else -0.62, 0.98))
        canvas.restore()

    def _tail(self, canvas: Any, hold: Bearing, spine: Spine) -> None:
        kind = self.kind
        canvas.save()
        canvas.translate(*spine.at(-0.12, -0.45))
        canvas.rotate(-degrees(hold.pitch) * 0.5)
        tail(
            canvas,
            kind.tail,
            kind.tail_length,
            kind.coat,
            kind.tail_colour or kind.pattern_colour if kind.tail in ("cat", "tuft") else kind.tail_colour or kind.coat,
            hold.tail,
            hold.wag,
        )
        canvas.restore()

    def _prop(self, canvas: Any, hold: Bearing, neck: list[Point], t: float) -> None:
        x, y = neck[-1]
        canvas.save()
        if hold.scene_prop == "pot":
            canvas.translate(self.kind.trunk * 0.75, 0)
            trappings.pot(canvas, t)
        else:
            canvas.translate(x + 0.05, y - self.kind.head * 1.25)
            canvas.scale(1.1, 1.1)
            PROPS[hold.scene_prop](canvas, t)
        canvas.restore()
