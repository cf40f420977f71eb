"""Hats of crowns and courts, tales and feasts."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, solid, stroke
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, star, tube

GOLD = (0xFFFFE27A, 0xFFF2B632, 0xFFC98A1E)


def shaded(colour: Colour) -> Any:
    return linear(-1.0, 0, 1.0, 0, (dark(colour, 0.22), colour, light(colour, 0.16)), (0.0, 0.5, 1.0))


def crown(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        polygon(
            [
                (-0.8, -0.68),
                (-0.95, -1.42),
                (-0.5, -1.08),
                (0.05 + side * 0.1, -1.62),
                (0.52, -1.08),
                (0.95, -1.42),
                (0.8, -0.68),
            ]
        ),
        linear(-0.8, 0, 0.8, 0, (GOLD[2], GOLD[0], GOLD[1])),
    )
    canvas.drawPath(
        smooth([(-0.82, -0.78), (0, -0.62), (0.82, -0.78), (0.8, -0.6), (0, -0.44), (-0.8, -0.6)], tension=0.12),
        solid(GOLD[2]),
    )
    for x, y, jewel in (
        (-0.95, -1.42, 0xFF3F7FD9),
        (0.05 + side * 0.1, -1.62, 0xFFE0403A),
        (0.95, -1.42, 0xFF3F7FD9),
        (side * 0.2, -0.9, 0xFF4FA66B),
    ):
        oval(canvas, x, y, 0.1, 0.1, solid(jewel))


def tiara(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-0.75, -0.72),
                (-0.35, -0.95),
                (side * 0.2, -1.42),
                (0.4, -0.95),
                (0.75, -0.72),
                (0.2, -0.8),
                (-0.2, -0.8),
            ],
            tension=0.1,
        ),
        linear(-0.8, 0, 0.8, 0, (GOLD[1], GOLD[0], GOLD[1])),
    )
    oval(canvas, side * 0.2, -1.02, 0.11, 0.13, solid(0xFFF27FA8))


def wizard(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-0.95, -0.62),
                (-0.72, -1.2),
                (-0.42, -1.95),
                (-0.5, -2.55),
                (-0.95, -2.75),
                (-0.25, -2.78),
                (0.2, -2.1),
                (0.62, -1.25),
                (0.95, -0.62),
            ],
            tension=0.14,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-1.6, -0.42), (0, -0.86), (1.6, -0.46), (0, -0.42)], tension=0.18), solid(dark(colour, 0.12))
    )
    canvas.drawPath(
        smooth([(-0.95, -0.78), (0, -0.92), (0.95, -0.8), (0.86, -1.0), (0, -1.12), (-0.86, -0.98)], tension=0.12),
        solid(GOLD[1]),
    )
    for x, y, r in ((-0.2, -1.5, 0.17), (0.3, -1.28, 0.12), (-0.3, -2.15, 0.12)):
        canvas.drawPath(star(x, y, r, r * 0.45), solid(GOLD[0]))


def tricorne(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-1.5, -0.72),
                (-1.1, -1.25),
                (-0.5, -1.45),
                (0, -1.62),
                (0.6, -1.42),
                (1.2, -1.2),
                (1.55, -0.66),
                (0.8, -0.56),
                (0, -0.48),
                (-0.8, -0.56),
            ],
            tension=0.15,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-1.46, -0.8), (-0.7, -1.12), (0.05, -1.22), (0.75, -1.1), (1.5, -0.76)], closed=False),
        stroke(GOLD[1], 0.07),
    )
    x = side * 0.25
    oval(canvas, x, -0.98, 0.2, 0.18, solid(0xFFF6F1E6))
    canvas.drawPath(box(x - 0.1, -0.88, 0.2, 0.14, 0.04), solid(0xFFF6F1E6))
    for eye in (-0.08, 0.08):
        oval(canvas, x + eye, -0.98, 0.05, 0.06, solid(0xFF2A2730))


def party(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(polygon([(-0.6, -0.82), (side * 0.1, -2.0), (0.6, -0.82)]), shaded(colour))
    oval(canvas, side * 0.1, -2.0, 0.18, 0.18, solid(0xFFF9C62F))
    for x, y in ((-0.2, -1.1), (0.2, -1.2), (0, -1.5)):
        oval(canvas, x, y, 0.1, 0.1, solid(0xFFF27FA8))


def santa(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-0.98, -0.6),
                (-0.8, -1.25),
                (-0.3, -1.7),
                (-1.2, -1.75),
                (-1.7, -1.1),
                (-0.9, -1.95),
                (0.1, -1.95),
                (0.8, -1.3),
                (0.98, -0.6),
            ],
            tension=0.14,
        ),
        shaded(colour),
    )
    canvas.drawPath(tube([(-1.0, -0.6), (0, -0.76), (1.0, -0.6)], (0.17, 0.18, 0.17)), solid(0xFFFDFBF7))
    oval(canvas, -1.68, -1.08, 0.24, 0.24, solid(0xFFFDFBF7))


def halo(canvas: Any, colour: Colour, side: float) -> None:
    import skia

    canvas.drawOval(skia.Rect(-0.62, -1.78, 0.62, -1.42), stroke(faded(GOLD[0], 0.95), 0.13))
