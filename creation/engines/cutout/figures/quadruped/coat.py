"""Patterns on a trunk or neck: placed along its spine, so that they bend with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from creation.engines.cutout.figures.paint import dark, light, radial, solid
from creation.engines.cutout.figures.quadruped.hides import HIDES
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, smooth, tube
from creation.engines.cutout.figures.spine import Spine


def _stripes(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = solid(kind.pattern_colour)
    for i, share in enumerate((-0.1, 0.08, 0.26, 0.44, 0.62, 0.8, 0.97)):
        deep = 0.35 if i % 2 else 0.05
        canvas.drawPath(
            tube(
                [spine.at(share, -0.97), spine.at(share + 0.03, -0.45), spine.at(share - 0.01, deep)],
                (0.03, 0.024, 0.004),
            ),
            paint,
        )


def _zebra(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = solid(kind.pattern_colour)
    for i in range(10):
        share = -0.12 + i * 0.125
        canvas.drawPath(
            tube(
                [spine.at(share, -0.96), spine.at(share + 0.025, 0.0), spine.at(share - 0.01, 0.72)],
                (0.026, 0.021, 0.005),
            ),
            paint,
        )


def _patches(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = solid(kind.pattern_colour)
    for share, across, rx, ry in (
        (0.04, -0.3, 0.17, 0.15),
        (0.5, -0.35, 0.2, 0.13),
        (0.72, 0.4, 0.13, 0.1),
        (1.04, -0.15, 0.12, 0.14),
        (0.3, 0.55, 0.1, 0.08),
    ):
        x, y = spine.at(share, across)
        points = [
            (x + rx, y),
            (x + rx * 0.6, y + ry * 0.9),
            (x - rx * 0.2, y + ry * 0.75),
            (x - rx, y + ry * 0.2),
            (x - rx * 0.6, y - ry * 0.8),
            (x + rx * 0.4, y - ry),
        ]
        canvas.drawPath(smooth(points), paint)


def _giraffe(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = solid(kind.pattern_colour)
    for i, share in enumerate((-0.16, 0.04, 0.26, 0.48, 0.7, 0.92, 1.1)):
        for j, across in enumerate((-0.62, 0.0, 0.55) if i % 2 else (-0.35, 0.3)):
            size = 0.052 if (i + j) % 2 else 0.06
            x, y = spine.at(share, across)
            points = [
                (x + size, y - size * 0.3),
                (x + size * 0.7, y + size * 0.8),
                (x - size * 0.5, y + size),
                (x - size, y),
                (x - size * 0.3, y - size),
            ]
            canvas.drawPath(smooth(points, tension=0.09), paint)


def _spots(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = solid(kind.pattern_colour)
    for share, across in (
        (0.0, -0.6),
        (0.12, -0.2),
        (0.25, -0.65),
        (0.4, -0.25),
        (0.52, -0.65),
        (0.66, -0.3),
        (0.8, -0.65),
    ):
        oval(canvas, *spine.at(share, across), 0.026, 0.022, paint)


def _panda(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = solid(kind.pattern_colour)
    points = [
        spine.at(0.72, -0.99),
        spine.at(0.78, 0.0),
        spine.at(0.76, 0.98),
        spine.at(1.02, 0.97),
        spine.at(1.14, 0.0),
        spine.at(1.0, -0.98),
    ]
    canvas.drawPath(smooth(points), paint)


def _wool(canvas: Any, spine: Spine, kind: Species) -> None:
    paint = radial(0.1, -0.95, 0.95, (0xFFFFFFFF, light(kind.coat, 0.2), dark(kind.coat, 0.22)), (0.0, 0.4, 1.0))
    rim = [
        (-0.24, -0.3),
        (-0.2, 0.5),
        (0.0, 0.95),
        (0.25, 1.05),
        (0.5, 1.08),
        (0.75, 1.05),
        (1.0, 0.9),
        (1.2, 0.3),
        (1.2, -0.4),
        (1.0, -1.0),
        (0.75, -1.08),
        (0.5, -1.1),
        (0.25, -1.08),
        (0.0, -1.0),
    ]
    for share, across in rim:
        oval(canvas, *spine.at(share, across), 0.12, 0.115, paint)
    oval(canvas, *spine.at(0.5, 0.0), 0.5, 0.34, paint)


__all__ = ["PATTERNS", "Spine"]

PATTERNS: dict[str, Callable[[Any, Spine, Species], None]] = {
    "stripes": _stripes,
    "zebra": _zebra,
    "patches": _patches,
    "giraffe": _giraffe,
    "spots": _spots,
    "panda": _panda,
    "wool": _wool,
    **HIDES,
}
