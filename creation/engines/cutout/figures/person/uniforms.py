"""What trades wear on the trunk; see `extras`."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import dark, linear, solid, stroke
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, star, tube


def buttons(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for y in (-0.02, 0.04, 0.1):
        for x in (-0.022, 0.022):
            oval(canvas, side * 0.35 + x, y, 0.007, 0.007, solid(0xFFB8B4BC))


def apron(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    shift = side * 0.25
    paint = linear(-wide, 0, wide, 0, (0xFFD4D0DA, 0xFFFFFFFF))
    colour = paint if looks.outfit.top != 0xFFFBFAF6 else solid(0xFFE4574C)
    canvas.drawPath(
        smooth(
            [
                (shift - wide * 0.5, -0.03),
                (shift + wide * 0.5, -0.03),
                (shift + wide * 0.62, down * 0.55),
                (shift + wide * 0.95, down * 1.2),
                (shift + wide * 0.85, down * 1.9),
                (shift - wide * 0.75, down * 1.9),
                (shift - wide * 0.85, down * 1.2),
                (shift - wide * 0.62, down * 0.55),
            ],
            tension=0.1,
        ),
        colour,
    )


def panel(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.35
    canvas.drawPath(box(x - 0.05, -0.03, 0.1, 0.075, 0.015), solid(0xFF8D97A8))
    for dx, colour in ((-0.028, 0xFFE0403A), (0.0, 0xFFF9C62F), (0.028, 0xFF4FC26B)):
        oval(canvas, x + dx, -0.005, 0.009, 0.009, solid(colour))
    canvas.drawPath(box(x - 0.032, 0.015, 0.064, 0.016, 0.006), solid(0xFF4A5870))


def lapels(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawPath(polygon([(x - 0.034, -0.1), (x + 0.034, -0.1), (x, 0.06)]), solid(0xFFFBFAF6))
    shade = solid(dark(looks.outfit.top, 0.3))
    canvas.drawPath(polygon([(x - 0.034, -0.1), (x, 0.06), (x - 0.052, -0.01)]), shade)
    canvas.drawPath(polygon([(x + 0.034, -0.1), (x, 0.06), (x + 0.052, -0.01)]), shade)


def tie(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawPath(
        polygon([(x - 0.011, -0.09), (x + 0.011, -0.09), (x + 0.017, 0.03), (x, 0.055), (x - 0.017, 0.03)]),
        solid(looks.outfit.accent or 0xFFC9302F),
    )


def tabard(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.3
    canvas.drawPath(
        smooth(
            [
                (x - wide * 0.55, -0.07),
                (x + wide * 0.55, -0.07),
                (x + wide * 0.6, down * 1.45),
                (x, down * 1.65),
                (x - wide * 0.6, down * 1.45),
            ],
            tension=0.08,
        ),
        linear(-wide, 0, wide, 0, (0xFF9E2330, 0xFFD93A44)),
    )
    canvas.drawPath(
        polygon(
            [
                (x - 0.012, -0.04),
                (x + 0.012, -0.04),
                (x + 0.012, 0.0),
                (x + 0.042, 0.0),
                (x + 0.042, 0.024),
                (x + 0.012, 0.024),
                (x + 0.012, 0.085),
                (x - 0.012, 0.085),
                (x - 0.012, 0.024),
                (x - 0.042, 0.024),
                (x - 0.042, 0.0),
                (x - 0.012, 0.0),
            ]
        ),
        solid(0xFFF9D66A),
    )


def badge(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(star(side * 0.35 + wide * 0.45, -0.015, 0.024, 0.012), solid(0xFFF9C62F))


def stripes(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for y in (0.02, 0.09):
        canvas.drawPath(
            tube([(-wide * 0.72, y), (0, y + 0.008), (wide * 0.72, y)], (0.011, 0.011, 0.011)), solid(0xFFE9F06A)
        )


def coat(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    shift = side * 0.25
    colour = looks.outfit.top
    canvas.drawPath(
        smooth(
            [
                (-wide * 0.85, 0.0),
                (wide * 0.85, 0.0),
                (wide * 0.95 + shift, down),
                (wide * 1.15 + shift, down * 2.5),
                (-wide * 1.1, down * 2.5),
                (-wide * 0.98, down),
            ],
            tension=0.1,
        ),
        linear(-wide, 0, wide, 0, (dark(colour, 0.16), colour)),
    )
    canvas.drawPath(
        polygon([(shift - 0.03, -0.1), (shift + 0.035, -0.1), (shift + 0.012, down * 0.6)]), solid(0xFF8FB8C9)
    )
    canvas.drawLine(shift + 0.01, down * 0.5, shift + 0.014, down * 2.45, stroke(dark(colour, 0.25), 0.006))


def stethoscope(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.3
    path = skia.Path()
    path.moveTo(x - 0.04, -0.095)
    path.cubicTo(x - 0.05, 0.01, x + 0.005, 0.02, x + 0.012, 0.045)
    path.moveTo(x + 0.045, -0.095)
    path.cubicTo(x + 0.055, 0.0, x + 0.02, 0.02, x + 0.012, 0.045)
    canvas.drawPath(path, stroke(0xFF46505F, 0.009))
    oval(canvas, x + 0.012, 0.058, 0.016, 0.016, solid(0xFFB9C3CF))


def dungarees(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    colour = looks.outfit.bottom
    x = side * 0.25
    for sign in (-0.5, 0.5):
        canvas.drawPath(
            tube([(x + sign * wide, -0.085), (x + sign * wide * 0.85, 0.03)], (0.014, 0.014)), solid(dark(colour, 0.1))
        )
    canvas.drawPath(
        smooth(
            [(x - wide * 0.58, 0.0), (x + wide * 0.58, 0.0), (x + wide * 0.8, down), (x - wide * 0.8, down)],
            tension=0.07,
        ),
        solid(colour),
    )
    canvas.drawPath(box(x - 0.026, 0.03, 0.052, 0.045, 0.01), solid(dark(colour, 0.18)))
    for sign in (-0.42, 0.42):
        oval(canvas, x + sign * wide, 0.018, 0.009, 0.009, solid(0xFFF2C632))


def pockets(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for sign in (-0.42, 0.5):
        canvas.drawPath(
            box(side * 0.3 + sign * wide - 0.02, -0.005, 0.04, 0.04, 0.008), solid(dark(looks.outfit.top, 0.2))
        )


def emblem(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    oval(canvas, side * 0.35, 0.0, 0.042, 0.036, solid(0xFFF9C62F))
    canvas.drawPath(star(side * 0.35, 0.0, 0.028, 0.012), solid(0xFFD6362F))
