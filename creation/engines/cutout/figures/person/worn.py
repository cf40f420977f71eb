"""Glasses, patches and masks, in head units; `view` says how the head is turned."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, radial, solid, stroke
from creation.engines.cutout.figures.person import hair
from creation.engines.cutout.figures.person.build import MOUTH_Y
from creation.engines.cutout.figures.shapes import oval, smooth, tilted, tube


def _glasses(canvas: Any, view: hair.View, glass: Colour = 0x28CFE6FF, rim: Colour = 0xFF5B4A52) -> None:
    ends = []
    for azimuth in (-23.0, 23.0):
        x, _ = view.at(azimuth, 0)
        rx = 0.3 * (0.45 + 0.55 * view.breadth(azimuth))
        oval(canvas, x, 0.0, rx, 0.3, solid(glass))
        canvas.drawOval(skia.Rect(x - rx, -0.3, x + rx, 0.3), stroke(rim, 0.06))
        ends += [x - rx, x + rx]
    canvas.drawLine(ends[1], -0.02, ends[2], -0.02, stroke(rim, 0.06))
    ear, _ = view.at(-88, 0)
    canvas.drawLine(ends[0], -0.04, ear, -0.06, stroke(rim, 0.05))


def _sunglasses(canvas: Any, view: hair.View) -> None:
    _glasses(canvas, view, 0xF0262A33, 0xFF1E2027)
    x, _ = view.at(-23, 0)
    tilted(canvas, x + 0.08, -0.1, 0.1, 0.04, -35, solid(0x90FFFFFF))


def _eyepatch(canvas: Any, view: hair.View) -> None:
    x, _ = view.at(-23, 0)
    left, right = view.at(-80, 14)[0], view.at(60, 40)[0]
    canvas.drawLine(left, -0.2, right, -0.62, stroke(0xFF2A262C, 0.06))
    oval(canvas, x, 0.0, 0.24, 0.27, solid(0xFF2A262C))


def _rednose(canvas: Any, view: hair.View) -> None:
    x, _ = view.at(0, -6, 1.05)
    oval(canvas, x, 0.24, 0.24, 0.24, radial(x + 0.06, 0.16, 0.3, (0xFFFF8A80, 0xFFE0302A)))


def _fangs(canvas: Any, view: hair.View) -> None:
    x, _ = view.at(0, 0)
    for side in (-0.1, 0.12):
        canvas.drawPath(tube([(x + side, MOUTH_Y + 0.02), (x + side, MOUTH_Y + 0.14)], (0.04, 0.01)), solid(0xFFFFFFFF))


def domino(canvas: Any, view: hair.View) -> None:
    left, right = view.at(-62, 0)[0], view.at(60, 0)[0]
    middle, _ = view.at(0, 0)
    canvas.drawPath(
        smooth(
            [
                (left, -0.2),
                (middle, -0.24),
                (right, -0.2),
                (right - 0.02, 0.16),
                (middle + 0.14, 0.2),
                (middle, 0.08),
                (middle - 0.16, 0.2),
                (left + 0.04, 0.18),
            ],
            tension=0.12,
        ),
        solid(0xFF2E3038),
    )


def _bow(canvas: Any, view: hair.View) -> None:
    x, y = view.at(-14, 58)
    for side in (-1, 1):
        canvas.drawPath(
            smooth([(x, y), (x + side * 0.36, y - 0.24), (x + side * 0.4, y + 0.18)], tension=0.13), solid(0xFFE0507A)
        )
    oval(canvas, x, y, 0.1, 0.1, solid(0xFFC23A64))


WORN = {
    "bow": _bow,
    "glasses": _glasses,
    "sunglasses": _sunglasses,
    "eyepatch": _eyepatch,
    "rednose": _rednose,
    "fangs": _fangs,
}
