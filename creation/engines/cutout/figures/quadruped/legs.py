"""Legs and feet of four-legged animals."""

from __future__ import annotations

from math import hypot
from typing import Any

from creation.engines.cutout.figures import clothing
from creation.engines.cutout.figures.clothing import Suit
from creation.engines.cutout.figures.motion import Point, knee
from creation.engines.cutout.figures.paint import dark, light, solid
from creation.engines.cutout.figures.quadruped import trappings
from creation.engines.cutout.figures.quadruped.bearing import Bearing, Hoof
from creation.engines.cutout.figures.quadruped.coat import Spine
from creation.engines.cutout.figures.quadruped.skeleton import ARM, free_leg, leg_bone
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import limb, oval, tilted, tube

#: How much longer a limb may become to hold on to what it rides.
_GIVES = 1.35


def draw(canvas: Any, kind: Species, hold: Bearing, spine: Spine, is_far: bool, suit: Suit | None = None) -> None:
    index = 1 if is_far else 0
    shift = 0.085 if is_far else -0.03
    hip, shoulder = spine.at(0.02, 0.25), spine.at(0.94, 0.3)
    bone = leg_bone(kind)
    for root, foot, bend, ground in (
        (hip, hold.hind[index], -1.0, -kind.trunk / 2),
        (shoulder, hold.front[index], 1.0, kind.trunk / 2),
    ):
        start = (root[0] + shift, root[1])
        if bend > 0 and hold.paws is not None:
            if hold.hands is not None:
                joint, end = knee(start, hold.hands, *_long(start, hold.hands, bone * ARM), -1.0)
            else:
                joint, end = free_leg(start, hold.paws[index], bone * ARM)
        elif bend < 0 and hold.soles is not None:
            # On a pedal a knee bends forward.
            x, y = hold.soles[index]
            joint, end = knee(start, (x, y - kind.ankle * 0.6), *_long(start, (x, y), bone), 0.8)
        else:
            size = kind.ankle * 0.5
            joint, end = knee(start, (ground + foot[0] + shift, -foot[1] - size), bone, bone, bend * 0.8)
        is_front = bend > 0
        _leg(canvas, kind, start, joint, end, is_far, is_front, is_front and hold.paws is not None, foot)
        if suit is not None:
            thick = kind.limb * (1.0 if is_front else 1.18)
            radii = thick, (thick + kind.ankle) * 0.52, kind.ankle
            clothing.leg(canvas, suit, (start, joint, end), radii, is_front=is_front, is_far=is_far)


def _long(start: Point, end: Point, bone: float) -> tuple[float, float]:
    """Both bones, stretched where they are too short to reach: paper gives a little."""
    apart = hypot(end[0] - start[0], end[1] - start[1])
    return (max(bone, min(0.52 * apart, _GIVES * bone)),) * 2


def _leg(
    canvas: Any,
    kind: Species,
    start: Point,
    joint: Point,
    end: Point,
    is_far: bool,
    is_front: bool,
    is_free: bool,
    foot: Hoof,
) -> None:
    coat = (
        kind.pattern_colour
        if kind.pattern in ("panda", "points")
        else 0xFF5A5058
        if "darkface" in kind.extras
        else kind.coat
    )
    colour = dark(coat, 0.24) if is_far else dark(coat, 0.04)
    thick = kind.limb * (1.0 if is_front else 1.18)
    canvas.drawPath(limb(start, joint, end, thick, (thick + kind.ankle) * 0.52, kind.ankle), solid(colour))
    if kind.pattern == "zebra":
        for share in (0.25, 0.5, 0.75):
            x, y = joint[0] + (end[0] - joint[0]) * share, joint[1] + (end[1] - joint[1]) * share
            canvas.drawPath(
                tube([(x - kind.ankle * 0.7, y), (x + kind.ankle * 0.7, y + 0.01)], (0.016, 0.016)),
                solid(kind.pattern_colour),
            )
    _foot(
        canvas,
        kind,
        joint,
        end,
        dark(kind.foot_colour, 0.2) if is_far and kind.foot_colour else kind.foot_colour or colour,
        is_free,
    )


def _foot(canvas: Any, kind: Species, joint: Point, end: Point, colour: int, is_free: bool) -> None:
    size = kind.ankle
    x, y = end
    if kind.foot == "hoof":
        tilted(canvas, x + size * 0.15, y - size * 0.1, size * 1.15, size * 0.72, 0, solid(colour))
    elif kind.foot == "flipper":
        canvas.drawPath(
            tube([(x - size * 0.4, y), (x + size * 2.2, y + size * 0.2)], (size * 0.5, size * 0.62)), solid(colour)
        )
    elif kind.foot == "pad":
        oval(canvas, x, y - size * 0.05, size * 1.16, size * 0.6, solid(colour))
        for dx in (-0.5, 0.15, 0.75):
            oval(canvas, x + dx * size, y + size * 0.22, size * 0.26, size * 0.22, solid(light(colour, 0.5)))
    else:
        wide = 1.0 if is_free else 1.42
        oval(
            canvas, x + (0 if is_free else size * 0.4), y, size * wide, size * (1.0 if is_free else 0.74), solid(colour)
        )
        if not is_free:
            for dx in (0.5, 1.05):
                canvas.drawLine(
                    x + dx * size, y + size * 0.1, x + dx * size, y + size * 0.45, trappings.toe(colour, size)
                )
