"""Arms, legs, hands and shoes of a person."""

from __future__ import annotations

from math import cos, degrees, hypot, sin
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, solid, stroke
from creation.engines.cutout.figures.person.looks import FURRY, Looks
from creation.engines.cutout.figures.person.skeleton import Reach
from creation.engines.cutout.figures.shapes import limb, oval, smooth, tilted, tube

#: The colour of what goes around a wrist.
CUFFS = {
    "fur": 0xFFF7F4F0, "cuffs": 0xFFE57A2E, "strawcuffs": 0xFFF2D06A, "icingcuffs": 0xFFFFFFFF, "tailcoat": 0xFFFBFAF6,
}  # fmt: skip

Part = tuple[float, float]


def arm(canvas: Any, looks: Looks, reach: Reach, is_far: bool, fist: bool) -> None:
    build, outfit = looks.build, looks.outfit
    thick = build.limb
    skin = dark(looks.skin, 0.16) if is_far else looks.skin
    cloth = dark(outfit.top, 0.24) if is_far else outfit.top
    bare = looks.species == "person" and outfit.sleeves != "long"
    _hand(canvas, looks, reach, is_far, fist)
    colour = skin if bare or looks.species in FURRY else cloth
    if outfit.sleeves == "twigs":
        colour = outfit.gloves
    canvas.drawPath(limb(reach.root, reach.joint, reach.end, thick, thick * 0.86, thick * 0.68), _soft(colour, is_far))
    if bare and outfit.sleeves == "short":
        middle = _between(reach.root, reach.joint, 0.6)
        canvas.drawPath(tube([reach.root, middle], (thick * 1.22, thick * 1.25)), solid(cloth))
    elif cuff := next((CUFFS[name] for name in CUFFS if name in looks.extras), 0):
        wrist = _between(reach.joint, reach.end, 0.86)
        canvas.drawPath(
            tube([wrist, reach.end], (thick * 0.86, thick * 0.86)),
            solid(cuff),
        )


def _hand(canvas: Any, looks: Looks, reach: Reach, is_far: bool, fist: bool) -> None:
    colour = looks.outfit.gloves or looks.skin
    if is_far:
        colour = dark(colour, 0.16)
    size = looks.build.limb * (1.55 if "boxing" in looks.extras else 0.98)
    if is_twig := looks.outfit.sleeves == "twigs":
        size *= 0.8
    x, y = reach.end[0] + sin(reach.angle) * size * 0.7, reach.end[1] + cos(reach.angle) * size * 0.7
    paint = solid(colour)
    if is_twig:
        for turn in (-0.6, 0.0, 0.6):
            ex, ey = x + sin(reach.angle + turn) * 0.05, y + cos(reach.angle + turn) * 0.05
            canvas.drawLine(*reach.end, ex, ey, stroke(colour, 0.013))
        return
    if fist or "boxing" in looks.extras:
        oval(canvas, x, y, size, size, paint)
        return
    tilted(canvas, x, y, size * 0.82, size * 1.2, -degrees(reach.angle), paint)
    tx, ty = x + cos(reach.angle) * size * 0.75, y - sin(reach.angle) * size * 0.75
    tilted(canvas, tx, ty, size * 0.34, size * 0.66, -degrees(reach.angle) - 28, paint)


def leg(canvas: Any, looks: Looks, reach: Reach, is_far: bool) -> None:
    build, outfit = looks.build, looks.outfit
    thigh, ankle = build.hips * 0.54, build.limb * 0.9
    skin = dark(looks.skin, 0.16) if is_far else looks.skin
    cloth = dark(outfit.bottom, 0.24) if is_far else outfit.bottom
    covered = outfit.legs in ("trousers", "romper") or looks.species != "person"
    _shoe(canvas, looks, reach, is_far)
    slim = 1.0 if covered else 0.82
    path = limb(
        reach.root,
        reach.joint,
        reach.end,
        thigh * slim,
        (thigh + ankle) * 0.53 * slim,
        ankle * (1.12 if covered else 0.85),
    )
    canvas.drawPath(path, _soft(cloth if covered else skin, is_far))
    if outfit.legs == "shorts":
        canvas.drawPath(
            tube(
                [reach.root, _between(reach.root, reach.joint, 0.5), _between(reach.root, reach.joint, 0.92)],
                (thigh, thigh, thigh * 0.98),
            ),
            solid(cloth),
        )
    _legwear(canvas, looks, reach, ankle, is_far)
    if "stripes" in looks.extras:
        x, y = _between(reach.joint, reach.end, 0.7)
        dx, dy = reach.end[0] - reach.joint[0], reach.end[1] - reach.joint[1]
        size = ankle * 1.12 / (hypot(dx, dy) or 1.0)
        canvas.drawLine(
            x - dy * size, y + dx * size, x + dy * size, y - dx * size, stroke(0xFFE9F06A, round(ankle * 0.5, 4))
        )


def _legwear(canvas: Any, looks: Looks, reach: Reach, ankle: float, is_far: bool) -> None:
    """Boots to the knee, socks, knee pads."""
    outfit, extras = looks.outfit, looks.extras
    if "tallboots" in extras:
        colour = dark(outfit.shoes, 0.2) if is_far else outfit.shoes
        shaft = [_between(reach.joint, reach.end, share) for share in (0.22, 0.6, 1.0)]
        canvas.drawPath(tube(shaft, (ankle * 1.3, ankle * 1.16, ankle * 1.1)), solid(colour))
    elif "socks" in extras:
        colour = outfit.accent or 0xFFF4F6F8
        canvas.drawPath(
            tube([_between(reach.joint, reach.end, 0.45), reach.end], (ankle * 1.06, ankle)),
            solid(dark(colour, 0.2) if is_far else colour),
        )
    if "kneepads" in extras:
        oval(canvas, *reach.joint, ankle * 1.12, ankle * 1.25, solid(0xFF33353D))


def _footgear(canvas: Any, looks: Looks, sole: float) -> None:
    """What is strapped under a shoe, in the shoe's own space."""
    extras = looks.extras
    if "wheels" in extras:
        for x in (-0.02, 0.012, 0.044):
            oval(canvas, x, sole + 0.006, 0.014, 0.014, solid(0xFFF9C62F))
    if "blades" in extras:
        canvas.drawLine(-0.03, sole + 0.008, 0.07, sole + 0.008, stroke(0xFFC3CAD3, 0.008))
    if "skis" in extras:
        canvas.drawPath(
            tube([(-0.2, sole), (0.2, sole), (0.26, sole - 0.035)], (0.008, 0.008, 0.005)), solid(0xFFF2842C)
        )
    if "flippers" in extras:
        canvas.drawPath(
            smooth([(-0.03, 0.0), (0.05, -0.012), (0.19, sole - 0.03), (0.2, sole), (0.0, sole)]),
            solid(looks.outfit.shoes),
        )


def _shoe(canvas: Any, looks: Looks, reach: Reach, is_far: bool) -> None:
    colour = dark(looks.outfit.shoes, 0.2) if is_far else looks.outfit.shoes
    size = 0.92 + looks.build.limb * 6.4
    canvas.save()
    canvas.translate(*reach.end)
    canvas.rotate(degrees(reach.angle))
    canvas.scale(size, size)
    sole = 0.03 / size
    canvas.drawPath(_SHOE, linear(0, -0.03, 0, 0.03, (light(colour, 0.2), colour)))
    canvas.drawPath(
        smooth(
            [
                (-0.036, sole - 0.009),
                (0.02, sole - 0.009),
                (0.075, sole - 0.01),
                (0.07, sole),
                (0.02, sole),
                (-0.034, sole),
            ],
            tension=0.1,
        ),
        solid(dark(colour, 0.4)),
    )
    _footgear(canvas, looks, sole)
    canvas.restore()


_SHOE = smooth(
    [
        (-0.038, 0.012),
        (-0.032, -0.022),
        (0.006, -0.03),
        (0.028, -0.012),
        (0.062, -0.004),
        (0.078, 0.014),
        (0.06, 0.026),
        (-0.03, 0.026),
    ],
    tension=0.16,
)


def _soft(colour: Colour, is_far: bool) -> Any:
    """Limbs are flat, for speed; the trunk's gradient runs between these two tones."""
    return solid(colour if is_far else light(colour, 0.06))


def _between(a: Part, b: Part, share: float) -> Part:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
