"""What stands in for legs: a mermaid's tail, a genie's wisp, the balls of a snowman."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import dark, faded, light, linear, radial, stroke
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.person.skeleton import Skeleton
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.shapes import oval, smooth, tube

LEGLESS = ("fishtail", "wisp", "ball")


def draw(canvas: Any, looks: Looks, bones: Skeleton, stance: Stance) -> None:
    """In the place of both legs, following where they would go."""
    legs = (bones.near_leg, bones.far_leg)
    knee = sum(leg.joint[0] for leg in legs) / 2, sum(leg.joint[1] for leg in legs) / 2
    foot = sum(leg.end[0] for leg in legs) / 2, sum(leg.end[1] for leg in legs) / 2
    style = looks.outfit.legs
    if style == "ball":
        radius = looks.build.legs * 0.95
        x, y = bones.hips[0] * 0.5, foot[1] + 0.03 - radius * 0.88
        white = looks.outfit.bottom
        oval(
            canvas,
            x,
            y,
            radius * 1.16,
            radius,
            radial(0.06, y - radius * 0.5, radius * 1.9, (white, white, dark(white, 0.2))),
        )
        return
    colour, hips = looks.outfit.bottom, bones.hips
    swing = (foot[0] - hips[0]) * 0.6
    if style == "wisp":
        points = [
            (hips[0], hips[1] - 0.05),
            (hips[0] + 0.03, hips[1] + 0.1),
            (hips[0] - 0.06 + swing, (hips[1] + foot[1]) / 2),
            (hips[0] - 0.02 + swing, foot[1] - 0.02),
        ]
        width = looks.build.hips
        canvas.drawPath(
            tube(points, (width * 0.95, width * 0.8, width * 0.42, 0.008)),
            linear(0, hips[1], 0, foot[1], (colour, faded(light(colour, 0.4), 0.7))),
        )
        return
    fluke = (hips[0] - 0.2 + swing - 0.1 * stance.flow, foot[1] - 0.02)
    points = [
        (hips[0], hips[1] - 0.06),
        (hips[0] + 0.02, hips[1] + 0.03),
        (knee[0] - 0.01, knee[1] + 0.02),
        (foot[0] - 0.07, foot[1] - 0.03),
        fluke,
    ]
    width = looks.build.hips
    canvas.drawPath(_fluke(fluke), linear(fluke[0] - 0.15, 0, fluke[0], 0, (light(colour, 0.3), dark(colour, 0.1))))
    canvas.drawPath(
        tube(points, (width * 0.92, width, width * 0.72, width * 0.42, 0.024)),
        linear(hips[0] - 0.08, 0, hips[0] + 0.1, 0, (dark(colour, 0.22), light(colour, 0.18))),
    )
    for i in range(3):
        y = hips[1] + 0.05 + 0.07 * i
        for x in (-0.03, 0.02):
            canvas.drawPath(
                smooth([(hips[0] + x, y), (hips[0] + x + 0.02, y + 0.018), (hips[0] + x + 0.04, y)], closed=False),
                stroke(light(colour, 0.4), 0.007),
            )


def _fluke(tip: tuple[float, float]) -> Any:
    x, y = tip
    return smooth(
        [
            (x + 0.05, y),
            (x - 0.04, y - 0.1),
            (x - 0.17, y - 0.13),
            (x - 0.1, y - 0.01),
            (x - 0.17, y + 0.04),
            (x - 0.03, y + 0.035),
        ]
    )
