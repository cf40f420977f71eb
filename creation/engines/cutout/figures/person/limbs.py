"""Arms, legs, hands and shoes of a person."""

from __future__ import annotations

from math import cos, degrees, sin
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, solid
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.person.skeleton import Reach
from creation.engines.cutout.figures.shapes import limb, oval, smooth, tilted, tube

Part = tuple[float, float]


def arm(canvas: Any, looks: Looks, reach: Reach, is_far: bool, fist: bool) -> None:
    build, outfit = looks.build, looks.outfit
    thick = build.limb
    skin = dark(looks.skin, 0.16) if is_far else looks.skin
    cloth = dark(outfit.top, 0.24) if is_far else outfit.top
    bare = looks.species == "person" and outfit.sleeves != "long"
    _hand(canvas, looks, reach, is_far, fist)
    colour = skin if bare or looks.species in ("monster", "monkey") else cloth
    canvas.drawPath(limb(reach.root, reach.joint, reach.end, thick, thick * 0.86, thick * 0.68), _soft(colour, is_far))
    if bare and outfit.sleeves == "short":
        middle = _between(reach.root, reach.joint, 0.6)
        canvas.drawPath(tube([reach.root, middle], (thick * 1.22, thick * 1.25)), solid(cloth))
    elif "cuffs" in looks.extras or "fur" in looks.extras:
        wrist = _between(reach.joint, reach.end, 0.86)
        canvas.drawPath(
            tube([wrist, reach.end], (thick * 0.86, thick * 0.86)),
            solid(0xFFF7F4F0 if "fur" in looks.extras else 0xFFE57A2E),
        )


def _hand(canvas: Any, looks: Looks, reach: Reach, is_far: bool, fist: bool) -> None:
    colour = looks.outfit.gloves or looks.skin
    if is_far:
        colour = dark(colour, 0.16)
    size = looks.build.limb * 0.98
    x, y = reach.end[0] + sin(reach.angle) * size * 0.7, reach.end[1] + cos(reach.angle) * size * 0.7
    paint = solid(colour)
    if fist:
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
    if "stripes" in looks.extras:
        middle = _between(reach.joint, reach.end, 0.66)
        canvas.drawPath(
            tube([middle, _between(reach.joint, reach.end, 0.74)], (ankle * 1.15, ankle * 1.15)), solid(0xFFE9F06A)
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
