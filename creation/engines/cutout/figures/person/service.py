"""Caps and wigs of callings: sailors, nurses, miners, judges, graduates. Head units."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, solid
from creation.engines.cutout.figures.person.finery import GOLD, shaded
from creation.engines.cutout.figures.person.helmets import hard
from creation.engines.cutout.figures.person.sporting import dome
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube


def sailor(canvas: Any, colour: Colour, side: float) -> None:
    oval(canvas, -0.05, -1.12, 0.86, 0.34, shaded(0xFFFBFAF6))
    canvas.drawPath(
        smooth([(-0.96, -0.62), (-1.02, -1.05), (0, -0.95), (1.02, -1.05), (0.96, -0.62), (0, -0.74)], tension=0.12),
        solid(0xFFEDEBE6),
    )
    canvas.drawPath(tube([(-0.95, -0.66), (0, -0.78), (0.95, -0.66)], (0.06, 0.06, 0.06)), solid(0xFF2B4F93))


def captain(canvas: Any, colour: Colour, side: float) -> None:
    """A white peaked cap with gold."""
    canvas.drawPath(
        smooth([(-1.0, -0.72), (-1.3, -1.22), (0, -1.58), (1.34, -1.2), (1.0, -0.7), (0, -0.58)], tension=0.14),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-0.95, -0.82), (0.1, -0.66), (1.0, -0.8), (0.98, -0.6), (0.1, -0.46), (-0.95, -0.6)], tension=0.12),
        solid(0xFF22304F),
    )
    canvas.drawPath(
        smooth(
            [(-0.1 + side * 0.3, -0.56), (0.75 + side * 0.2, -0.62), (1.3, -0.42), (0.75, -0.34), (0.1, -0.42)],
            tension=0.14,
        ),
        solid(0xFF1E2230),
    )
    canvas.drawPath(tube([(-0.7, -0.66), (0.1, -0.54), (0.95, -0.66)], (0.035,) * 3), solid(GOLD[1]))
    oval(canvas, side * 0.25, -0.98, 0.17, 0.17, solid(GOLD[1]))
    canvas.drawPath(tube([(side * 0.25 - 0.36, -1.02), (side * 0.25 + 0.36, -1.02)], (0.06, 0.06)), solid(GOLD[1]))


def nurse(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-0.72, -0.78), (-0.86, -1.28), (0, -1.42), (0.86, -1.28), (0.72, -0.78), (0, -0.92)], tension=0.1),
        shaded(0xFFFDFCFA),
    )
    x = side * 0.15
    canvas.drawPath(box(x - 0.07, -1.3, 0.14, 0.4, 0.03), solid(0xFFE0403A))
    canvas.drawPath(box(x - 0.2, -1.17, 0.4, 0.14, 0.03), solid(0xFFE0403A))


def scrubs(canvas: Any, colour: Colour, side: float) -> None:
    """A surgeon's cap and mirror."""
    dome(canvas, colour, -1.28, -0.46)
    oval(canvas, 0.1 + side * 0.3, -0.82, 0.26, 0.26, solid(0xFFE8EDF2))
    oval(canvas, 0.1 + side * 0.3, -0.82, 0.09, 0.09, solid(0xFF8E99A6))


def lamp(canvas: Any, colour: Colour, side: float) -> None:
    """A miner's helmet with its light on."""
    hard(canvas, colour, side)
    x = side * 0.35
    oval(canvas, x + 0.1, -0.9, 0.3, 0.3, solid(0xFF5A6270))
    oval(canvas, x + 0.14, -0.9, 0.22, 0.22, solid(0xFFFFF3B0))
    oval(canvas, x + 0.14, -0.9, 0.5, 0.5, solid(0x40FFF3B0))


def peaked(canvas: Any, colour: Colour, side: float) -> None:
    """A flat cap, as newsboys, cabbies and postmen wear."""
    canvas.drawPath(
        smooth(
            [(-1.05, -0.5), (-1.12, -0.98), (-0.2, -1.28), (0.8, -1.05), (1.35, -0.62), (0.9, -0.5), (0, -0.6)],
            tension=0.15,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(0.2, -0.62), (0.9, -0.68), (1.45, -0.46), (0.9, -0.4)], tension=0.15), solid(dark(colour, 0.25))
    )
    oval(canvas, -0.1, -1.24, 0.12, 0.06, solid(dark(colour, 0.2)))


def postal(canvas: Any, colour: Colour, side: float) -> None:
    peaked(canvas, colour, side)
    canvas.drawPath(box(0.02 + side * 0.2, -0.96, 0.36, 0.24, 0.04), solid(0xFFFBFAF6))
    canvas.drawPath(
        polygon([(0.04 + side * 0.2, -0.94), (0.36 + side * 0.2, -0.94), (0.2 + side * 0.2, -0.82)]), solid(0xFFE0403A)
    )


def bellhop(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-0.62, -0.88), (-0.6, -1.4), (0, -1.48), (0.6, -1.4), (0.62, -0.88), (0, -0.98)], tension=0.06),
        shaded(colour),
    )
    canvas.drawPath(tube([(-0.62, -0.95), (0, -1.04), (0.62, -0.95)], (0.06,) * 3), solid(GOLD[1]))


def cook(canvas: Any, colour: Colour, side: float) -> None:
    """A baker's low round cap."""
    oval(canvas, 0, -1.18, 1.02, 0.4, shaded(0xFFFDFBF7))
    canvas.drawPath(
        smooth([(-0.92, -0.6), (-0.92, -1.05), (0, -1.15), (0.92, -1.05), (0.92, -0.6), (0, -0.74)], tension=0.08),
        solid(0xFFEDE9E2),
    )


def paper(canvas: Any, colour: Colour, side: float) -> None:
    """The paper boat of one who sells ice cream, or a painter."""
    canvas.drawPath(
        polygon([(-1.0, -0.62), (-0.72, -1.12), (0, -1.5), (0.72, -1.12), (1.0, -0.62), (0, -0.78)]), shaded(colour)
    )
    canvas.drawPath(
        polygon([(-1.05, -0.56), (-0.85, -0.98), (0, -0.86), (0.85, -0.98), (1.05, -0.56), (0, -0.7)]),
        solid(light(colour, 0.45)),
    )


def mortarboard(canvas: Any, colour: Colour, side: float) -> None:
    dome(canvas, dark(colour, 0.2), -1.15, -0.52)
    canvas.drawPath(polygon([(-1.35, -1.12), (0, -0.82), (1.35, -1.12), (0, -1.48)]), shaded(colour))
    canvas.drawPath(tube([(0, -1.15), (0.95, -1.02), (0.98, -0.42)], (0.04, 0.04, 0.04)), solid(GOLD[1]))
    canvas.drawPath(tube([(0.98, -0.5), (0.98, -0.2)], (0.06, 0.11)), solid(GOLD[1]))


def wig(canvas: Any, colour: Colour, side: float) -> None:
    """A judge's curls."""
    for x, y in (
        (-1.05, -0.4),
        (-1.12, 0.0),
        (-1.1, 0.42),
        (-1.05, 0.84),
        (1.02, -0.4),
        (1.08, 0.0),
        (1.04, 0.42),
        (1.0, 0.84),
    ):
        oval(canvas, x, y, 0.26, 0.24, solid(0xFFE4E0DA))
        oval(canvas, x, y, 0.13, 0.11, solid(0xFFC9C4BC))
    dome(canvas, 0xFFF1EEE8, -1.36, -0.5)
    for y in (-0.78, -1.02):
        canvas.drawPath(tube([(-0.85, y + 0.12), (0, y - 0.06), (0.85, y + 0.12)], (0.03,) * 3), solid(0xFFCFCAC2))
