"""Veils, scarves and gentlemen's hats. Head units."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, light, solid, stroke
from creation.engines.cutout.figures.person.finery import GOLD, shaded
from creation.engines.cutout.figures.person.sporting import dome
from creation.engines.cutout.figures.shapes import box, oval, smooth, tilted, tube


def veil(canvas: Any, colour: Colour, side: float) -> None:
    """A nun's veil over a white band."""
    canvas.drawPath(
        smooth(
            [
                (0, -1.32),
                (0.9, -0.95),
                (1.12, -0.1),
                (1.15, 1.4),
                (0.72, 1.5),
                (0.84, 0.3),
                (0.5, -0.62),
                (-0.5, -0.62),
                (-0.9, 0.3),
                (-0.85, 1.6),
                (-1.5, 1.6),
                (-1.3, 0.2),
                (-1.0, -0.95),
            ],
            tension=0.12,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        tube([(-0.92, 0.1), (-0.78, -0.56), (0, -0.78), (0.78, -0.56), (0.92, 0.1)], (0.1, 0.13, 0.14, 0.13, 0.09)),
        solid(0xFFFBFAF6),
    )


def bridal(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [(-0.2, -1.25), (-1.0, -0.9), (-1.6, 0.6), (-2.1, 2.6), (-0.9, 2.7), (-0.95, 0.2), (-0.7, -0.7)],
            tension=0.13,
        ),
        solid(0xC8FFFFFF),
    )
    for x in (-0.6, -0.3, 0.0, 0.3, 0.6):
        oval(canvas, x, -0.98 + abs(x) * 0.35, 0.14, 0.13, solid(0xFFFFF2F5))
        oval(canvas, x, -0.98 + abs(x) * 0.35, 0.06, 0.06, solid(0xFFF6B8C6))


def tophat(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-0.78, -0.62), (-0.86, -1.9), (0, -2.0), (0.86, -1.9), (0.78, -0.62)], tension=0.05), shaded(colour)
    )
    canvas.drawPath(
        smooth([(-1.35, -0.72), (0, -0.86), (1.35, -0.72), (1.1, -0.48), (0, -0.55), (-1.1, -0.48)], tension=0.14),
        solid(dark(colour, 0.15)),
    )
    canvas.drawPath(
        smooth([(-0.8, -0.8), (0, -0.92), (0.8, -0.8), (0.8, -1.04), (0, -1.16), (-0.8, -1.04)], tension=0.1),
        solid(0xFFC9302F),
    )


def bowler(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-0.85, -0.6), (-0.82, -1.2), (0, -1.55), (0.82, -1.2), (0.85, -0.6)], tension=0.16), shaded(colour)
    )
    canvas.drawPath(
        smooth([(-1.25, -0.72), (0, -0.8), (1.25, -0.72), (1.0, -0.5), (0, -0.56), (-1.0, -0.5)], tension=0.14),
        solid(dark(colour, 0.15)),
    )
    canvas.drawPath(tube([(-0.85, -0.82), (0, -0.93), (0.85, -0.82)], (0.09,) * 3), solid(dark(colour, 0.5)))


def deerstalker(canvas: Any, colour: Colour, side: float) -> None:
    dome(canvas, colour, -1.36, -0.56)
    for sign in (-1, 1):
        canvas.drawPath(
            smooth([(sign * 0.5, -0.66), (sign * 1.2, -0.72), (sign * 1.6, -0.44), (sign * 1.0, -0.42)], tension=0.15),
            solid(dark(colour, 0.18)),
        )
    for x in (-0.5, 0.0, 0.5):
        canvas.drawLine(x, -0.7, x * 0.7, -1.26, stroke(dark(colour, 0.25), 0.05))
    canvas.drawPath(tube([(-0.2, -1.4), (0, -1.34), (0.2, -1.4)], (0.08, 0.05, 0.08)), solid(dark(colour, 0.35)))


def headscarf(canvas: Any, colour: Colour, side: float) -> None:
    shell = skia.Path()
    shell.addOval(skia.Rect(-1.2, -1.3, 1.14, 1.15))
    window = skia.Path()
    window.addOval(skia.Rect(-0.78 + side * 0.14, -0.62, 0.88 + side * 0.14, 1.0))
    canvas.drawPath(skia.Op(shell, window, skia.PathOp.kDifference_PathOp), shaded(colour))
    for sign in (-1, 1):
        canvas.drawPath(tube([(0.1, 1.08), (0.1 + sign * 0.3, 1.4)], (0.1, 0.12)), solid(dark(colour, 0.1)))
    for x, y in ((-0.95, -0.5), (-0.4, -1.0), (0.3, -1.02), (0.9, -0.5), (-1.0, 0.3)):
        oval(canvas, x, y, 0.08, 0.08, solid(light(colour, 0.7)))


def ushanka(canvas: Any, colour: Colour, side: float) -> None:
    for x, wide in ((-1.06, 0.34), (1.0, 0.26)):
        oval(canvas, x, 0.0, wide, 0.55, solid(dark(colour, 0.2)))
    dome(canvas, colour, -1.35, -0.5)
    tilted(canvas, side * 0.15, -0.86, 0.78, 0.32, 0, solid(dark(colour, 0.25)))


def witch(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-0.85, -0.62),
                (-0.6, -1.3),
                (-0.1, -1.9),
                (-0.5, -2.5),
                (-0.95, -2.35),
                (-0.2, -2.75),
                (0.4, -2.0),
                (0.6, -1.3),
                (0.85, -0.62),
            ],
            tension=0.14,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-1.85, -0.45), (0, -0.86), (1.85, -0.5), (0, -0.36)], tension=0.17), solid(dark(colour, 0.2))
    )
    canvas.drawPath(
        smooth([(-0.84, -0.76), (0, -0.92), (0.84, -0.78), (0.74, -1.04), (0, -1.16), (-0.74, -1.02)], tension=0.12),
        solid(0xFF8E5CC7),
    )
    canvas.drawPath(box(side * 0.3 - 0.18, -1.08, 0.36, 0.3, 0.04), solid(GOLD[1]))
    canvas.drawPath(box(side * 0.3 - 0.09, -1.0, 0.18, 0.14, 0.03), solid(0xFF8E5CC7))


def safari(canvas: Any, colour: Colour, side: float) -> None:
    """A wide soft hat with one side pinned up."""
    canvas.drawPath(
        smooth([(-0.86, -0.62), (-0.78, -1.25), (0, -1.4), (0.78, -1.25), (0.86, -0.62)], tension=0.14), shaded(colour)
    )
    canvas.drawPath(
        smooth(
            [(-1.35, -1.15), (-0.9, -0.7), (0, -0.72), (1.7, -0.4), (0.7, -0.44), (-0.7, -0.5), (-1.2, -0.8)],
            tension=0.15,
        ),
        solid(dark(colour, 0.12)),
    )
    canvas.drawPath(tube([(-0.86, -0.82), (0, -0.92), (0.86, -0.8)], (0.1,) * 3), solid(dark(colour, 0.5)))


def cloth(canvas: Any, colour: Colour, side: float) -> None:
    """A desert headcloth with its cord."""
    canvas.drawPath(
        smooth(
            [
                (0, -1.3),
                (0.95, -0.9),
                (1.15, 0.0),
                (1.2, 1.3),
                (0.8, 1.25),
                (0.86, 0.2),
                (0.6, -0.52),
                (-0.6, -0.52),
                (-0.9, 0.2),
                (-0.9, 1.5),
                (-1.5, 1.5),
                (-1.25, 0.0),
                (-1.0, -0.9),
            ],
            tension=0.12,
        ),
        shaded(colour),
    )
    canvas.drawPath(tube([(-1.02, -0.66), (0, -0.86), (1.02, -0.66)], (0.08,) * 3), solid(0xFF2E3038))
