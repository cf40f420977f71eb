"""A person's trunk: body, skirts and capes."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures.motion import TAU
from creation.engines.cutout.figures.paint import dark, light, linear, radial, solid
from creation.engines.cutout.figures.person.looks import FURRY, Looks
from creation.engines.cutout.figures.person.skeleton import Skeleton
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.shapes import Point, oval, polygon, smooth, tube

HEMS = {"skirt": 0.52, "dress": 0.62, "robe": 0.97, "gown": 0.9, "tutu": 0.26, "swim": 0.0}


def trunk(canvas: Any, looks: Looks, bones: Skeleton, stance: Stance) -> None:
    build, outfit = looks.build, looks.outfit
    breadth = 0.86 + 0.14 * stance.front
    hips, waist, chest, neck = bones.hips, bones.waist, bones.chest, bones.neck
    canvas.drawPath(
        tube([chest, _mid(chest, neck, 0.8), _mid(neck, bones.head, 0.3)], (0.03, build.head * 0.3, build.head * 0.3)),
        solid(dark(looks.skin, 0.24)),
    )
    cloth = looks.skin if looks.species in FURRY else outfit.top
    lower = cloth if outfit.legs in ("dress", "gown", "robe", "tutu", "romper") else outfit.bottom
    if outfit.legs not in ("dress", "gown", "robe", "romper") and looks.species == "person":
        canvas.drawPath(
            tube(
                [_mid(hips, waist, -0.12), _mid(hips, waist, 0.45)],
                (build.hips * 0.92 * breadth, build.waist * breadth),
            ),
            solid(lower),
        )
    points = [_mid(hips, waist, 0.12), waist, chest, _mid(chest, neck, 0.6)]
    radii = [build.hips * 0.93, build.waist, build.chest, build.shoulders * 0.62]
    paint = radial(chest[0] // 1 + 0.05, -0.7, 0.42, (light(cloth, 0.2), cloth, dark(cloth, 0.22)), (0.0, 0.5, 1.0))
    canvas.drawPath(tube(points, [radius * breadth for radius in radii]), paint)


def skirt(canvas: Any, looks: Looks, bones: Skeleton, stance: Stance) -> None:
    outfit, build = looks.outfit, looks.build
    share = HEMS.get(outfit.legs, 0.0)
    if not share:
        return
    hips, waist = bones.hips, bones.waist
    knees = (bones.near_leg, bones.far_leg)
    drop = build.legs * share
    if outfit.legs == "tutu":
        _tutu(canvas, looks, bones, stance)
        return
    flare = {"robe": 1.25, "gown": 1.95}.get(outfit.legs, 1.5)
    low = min(hips[1] + drop, max(leg.joint[1] for leg in knees) + drop * 0.45)
    if outfit.legs == "robe":
        low = max(leg.end[1] for leg in knees) + 0.005
    reach = [leg.joint[0] for leg in knees] + ([leg.end[0] for leg in knees] if share > 0.8 else [])
    left = min(*reach, hips[0]) - build.hips * (flare - 0.85) - 0.16 * stance.flow * share
    right = max(*reach, hips[0]) + build.hips * (flare - 0.85) - 0.06 * stance.flow * share
    width = build.hips * (0.92 + 0.08 * stance.front)
    top = _mid(hips, waist, 0.75)
    middle = (hips[1] + low) / 2
    points: list[Point] = [
        (top[0] - build.waist * 0.9, top[1]),
        (hips[0] - width, hips[1] - 0.005),
        ((left + hips[0] - width) / 2 - 0.006, middle),
        (left, low - 0.012),
        ((left * 2 + right) / 3, low + 0.012),
        ((left + right * 2) / 3, low + 0.006),
        (right, low - 0.012),
        ((right + hips[0] + width) / 2 + 0.006, middle),
        (hips[0] + width, hips[1] - 0.005),
        (top[0] + build.waist * 0.9, top[1]),
    ]
    colour = outfit.bottom
    canvas.drawPath(
        smooth(points, tension=0.14),
        linear(-0.14, -0.3, 0.16, -0.25, (dark(colour, 0.22), colour, light(colour, 0.16)), (0.0, 0.55, 1.0)),
    )
    for side in (-0.3, 0.25):
        x = left + (right - left) * (0.5 + side)
        canvas.drawPath(
            smooth([(hips[0] + side * 0.08, middle), (x - 0.008, low - 0.02), (x + 0.01, low - 0.015)], tension=0.1),
            solid(dark(colour, 0.2)),
        )


def _tutu(canvas: Any, looks: Looks, bones: Skeleton, stance: Stance) -> None:
    x, y = bones.hips[0] - stance.flow * 0.03, bones.hips[1] - 0.015
    for wide, high, drop, shade in (
        (0.25, 0.05, 0.03, dark(looks.outfit.bottom, 0.16)),
        (0.24, 0.045, 0.012, looks.outfit.bottom),
        (0.215, 0.038, -0.004, light(looks.outfit.bottom, 0.35)),
    ):
        rim = []
        for i in range(26):
            turn, ripple = TAU * i / 26, 1.0 if i % 2 else 0.9
            rim.append((x + cos(turn) * wide * ripple, y + drop + sin(turn) * high * ripple))
        canvas.drawPath(smooth(rim), solid(shade))


def cape(canvas: Any, looks: Looks, bones: Skeleton, stance: Stance) -> None:
    """What hangs down the back: capes, packs, wings, tails."""
    extras = looks.extras
    if "imptail" in extras:
        (hx, hy), lag = bones.hips, stance.flow
        points = [(hx - 0.04, hy), (hx - 0.2, hy + 0.08), (hx - 0.32 - lag * 0.06, hy - 0.04), (hx - 0.26, hy - 0.16)]
        canvas.drawPath(tube(points, (0.018, 0.016, 0.014, 0.012)), solid(dark(looks.skin, 0.1)))
        tip = points[-1]
        barb = [(tip[0] - 0.035, tip[1] + 0.01), (tip[0] + 0.012, tip[1] - 0.07), (tip[0] + 0.045, tip[1] + 0.015)]
        canvas.drawPath(polygon(barb), solid(dark(looks.skin, 0.1)))
    if looks.species == "monkey":
        (hx, hy), lag = bones.hips, stance.flow
        tail = [
            (hx - 0.04, hy),
            (hx - 0.18, hy + 0.06),
            (hx - 0.3 - lag * 0.06, hy - 0.02),
            (hx - 0.33 - lag * 0.1, hy - 0.16 + lag * 0.05),
            (hx - 0.25 - lag * 0.1, hy - 0.24),
            (hx - 0.19 - lag * 0.06, hy - 0.17),
        ]
        canvas.drawPath(tube(tail, (0.03, 0.028, 0.026, 0.024, 0.021, 0.016)), solid(dark(looks.skin, 0.15)))
    x, y = bones.chest[0], bones.chest[1] - 0.05
    wide = looks.build.shoulders * (0.8 + 0.3 * stance.front)
    blown = stance.flow * 0.42
    if "cape" in extras or "vampcape" in extras:
        colour = 0xFF2E2634 if "vampcape" in extras else looks.outfit.accent or 0xFFC4283A
        low = y + (looks.build.legs + 0.12) * max(0.45, 1 - abs(blown) * 0.7)
        canvas.drawPath(
            smooth(
                [
                    (x + wide, y),
                    (x + wide * 1.15 - blown * 0.3, (y + low) / 2),
                    (x + wide * 1.1 - blown * 0.75, low),
                    (x - blown * 0.9, low + 0.02),
                    (x - wide * 1.7 - blown * 1.15, low - 0.02),
                    (x - wide * 1.5 - blown * 0.55, (y + low) / 2),
                    (x - wide, y),
                ],
                tension=0.15,
            ),
            linear(-0.2, 0, 0.15, 0, (colour, dark(colour, 0.3))),
        )
    if "lifepack" in extras:
        canvas.drawPath(
            tube(
                [(x - wide * 0.95, y - 0.01), (x - wide * 0.95 - (bones.chest[0] - bones.waist[0]), y + 0.17)],
                (0.07, 0.07),
            ),
            solid(0xFFBAC1CC),
        )
    if "angelwings" in extras:
        beat = 0.02 * stance.flow
        for turn, size in ((-8, 1.0), (14, 0.86), (36, 0.68)):
            canvas.save()
            canvas.translate(x - wide * 0.4, y + 0.04)
            canvas.rotate(turn + beat * 90)
            feather = [
                (0, 0.02),
                (-0.12 * size, -0.12),
                (-0.34 * size, -0.14),
                (-0.3 * size, -0.03),
                (-0.14 * size, 0.06),
            ]
            canvas.drawPath(smooth(feather), linear(-0.3, 0, 0, 0, (0xFFFFFFFF, 0xFFD6DEEA)))
            canvas.restore()
    if "fairywings" in extras:
        paint = radial(x - 0.1, y, 0.4, (0xE0FFFFFF, 0xB0A8E6F5))
        for dx, dy, rx, ry in ((-0.17, -0.1, 0.16, 0.1), (-0.13, 0.09, 0.11, 0.08)):
            oval(canvas, x + dx, y + dy + 0.02 * stance.flow, rx, ry, paint)


def _mid(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
