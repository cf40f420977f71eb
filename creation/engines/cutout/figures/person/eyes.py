"""The eyes of those who are no people: each seen narrower the farther the head turns from it. Head units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.paint import Colour, dark
from creation.engines.cutout.figures.person.hair import View
from creation.engines.cutout.figures.pose import Pose

Eye = tuple[float, float, float, float]  # degrees from the middle, side, half breadth, half height


def eyes(
    canvas: Any, view: View, pose: Pose, mood: face.Expression, pair: Sequence[Eye], *, least: float, up: float,
    brow: tuple[float, float, float], tears: float, colours: tuple[Colour, Colour, Colour], shut: bool,
) -> None:  # fmt: skip
    """A pair with brows and tears. `least` is what is left of an eye's breadth at the edge, `up` its height.

    `brow`: height, half breadth and how much darker; `colours`: of the iris, of what is about it, of the brows.
    """
    blink = 1.0 if shut else pose.blink
    iris, skin, hair = colours
    for azimuth, side, wide, high in pair:
        x, _ = view.at(azimuth, 0)
        slim = least + (1 - least) * view.breadth(azimuth)
        face.eye(canvas, x, up, wide * slim, high, pose.gaze, blink, mood, iris, skin, side)
        face.brow(canvas, x, brow[0], brow[1] * slim, mood, side, dark(hair, brow[2]))
        if mood.tears:
            face.tears(canvas, x, tears, 0.1, pose.t)
