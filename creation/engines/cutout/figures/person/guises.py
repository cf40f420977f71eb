"""Rarer headgear: guards, fencers, masked wrestlers, beekeepers, outlaws, emperors of the East. Head units."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, light, radial, solid, stroke
from creation.engines.cutout.figures.person.finery import GOLD, shaded
from creation.engines.cutout.figures.person.sporting import dome
from creation.engines.cutout.figures.shapes import box, oval, smooth, star, tilted, tube


def bearskin(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth(
            [
                (-1.05, -0.45),
                (-1.15, -1.3),
                (-0.8, -2.25),
                (0, -2.5),
                (0.8, -2.25),
                (1.15, -1.3),
                (1.05, -0.45),
                (0, -0.62),
            ],
            tension=0.16,
        ),
        shaded(colour),
    )
    for x in (-0.7, -0.3, 0.1, 0.5):
        canvas.drawLine(x, -1.0 - abs(x), x * 1.1, -1.4 - abs(x), stroke(light(colour, 0.16), 0.06))
    canvas.drawPath(tube([(-0.86, 0.1), (-0.5, 0.75), (0.1, 0.98)], (0.05, 0.05, 0.05)), solid(GOLD[1]))


def shako(canvas: Any, colour: Colour, side: float) -> None:
    """A tin soldier's tall hat."""
    canvas.drawPath(
        smooth([(-0.88, -0.6), (-0.98, -1.75), (0, -1.85), (0.98, -1.75), (0.88, -0.6)], tension=0.04), shaded(colour)
    )
    canvas.drawPath(
        smooth([(-0.2 + side * 0.3, -0.62), (0.7, -0.7), (1.35, -0.45), (0.7, -0.38)], tension=0.14),
        solid(dark(colour, 0.45)),
    )
    for y in (-0.72, -1.68):
        canvas.drawPath(tube([(-0.9, y), (0, y - 0.1), (0.9, y)], (0.07,) * 3), solid(GOLD[1]))
    canvas.drawPath(star(side * 0.3, -1.22, 0.3, 0.13), solid(GOLD[0]))
    canvas.drawPath(tube([(0, -1.8), (0, -2.35)], (0.12, 0.17)), solid(0xFFE0302A))


def rainhat(canvas: Any, colour: Colour, side: float) -> None:
    """A fisherman's oilskin, long behind."""
    dome(canvas, colour, -1.4, -0.55)
    canvas.drawPath(
        smooth(
            [(-1.85, 0.1), (-1.2, -0.62), (0, -0.82), (1.2, -0.66), (1.5, -0.4), (0.6, -0.5), (-0.7, -0.44)],
            tension=0.15,
        ),
        solid(dark(colour, 0.12)),
    )


def beehat(canvas: Any, colour: Colour, side: float) -> None:
    """A wide hat with its net down to the shoulders."""
    canvas.drawPath(
        smooth([(-1.3, -0.6), (-1.45, 0.4), (-1.2, 1.3), (1.2, 1.3), (1.4, 0.4), (1.3, -0.6)], tension=0.14),
        solid(0x38303038),
    )
    for i in range(6):
        x = -1.1 + i * 0.44
        canvas.drawLine(x, -0.6, x * 1.05, 1.25, stroke(0x50303038, 0.025))
    for y in (-0.2, 0.2, 0.6, 1.0):
        canvas.drawLine(-1.35, y, 1.35, y, stroke(0x50303038, 0.025))
    canvas.drawPath(
        smooth([(-0.8, -0.7), (-0.7, -1.3), (0, -1.42), (0.7, -1.3), (0.8, -0.7)], tension=0.14), shaded(colour)
    )
    canvas.drawPath(
        smooth([(-1.7, -0.55), (0, -0.82), (1.7, -0.55), (0, -0.48)], tension=0.17), solid(dark(colour, 0.1))
    )


def luchador(canvas: Any, colour: Colour, side: float) -> None:
    """A wrestler's mask with flames around the eyes."""
    shell = skia.Path()
    shell.addOval(skia.Rect(-1.06, -1.14, 1.06, 1.12))
    holes = skia.Path()
    middle = side * 0.42
    for x in (-0.4, 0.38):
        holes.addOval(skia.Rect(middle + x - 0.27, -0.34, middle + x + 0.25, 0.28))
    holes.addOval(skia.Rect(middle - 0.42, 0.38, middle + 0.4, 0.95))
    canvas.drawPath(
        skia.Op(shell, holes, skia.PathOp.kDifference_PathOp),
        radial(0.3, -0.4, 1.7, (light(colour, 0.3), dark(colour, 0.2))),
    )
    canvas.drawPath(holes, stroke(GOLD[1], 0.08))
    canvas.drawPath(star(middle, -0.72, 0.26, 0.1), solid(GOLD[0]))


def fencing(canvas: Any, colour: Colour, side: float) -> None:
    """A mask of wire: the face shows through."""
    oval(canvas, side * 0.12, 0.05, 1.0, 1.08, solid(0x48343840))
    for i in range(7):
        x = -0.78 + i * 0.28 + side * 0.12
        canvas.drawLine(x, -0.75, x * 0.92, 0.95, stroke(0x70343840, 0.02))
        canvas.drawLine(-0.95, -0.7 + i * 0.27, 1.05, -0.7 + i * 0.27, stroke(0x70343840, 0.02))
    ring = skia.Path()
    ring.addOval(skia.Rect(-1.12, -1.18, 1.2, 1.24))
    canvas.drawPath(ring, stroke(0xFFF4F6F8, 0.17))
    canvas.drawPath(
        smooth(
            [(-1.1, -0.3), (-0.95, -1.0), (0, -1.3), (1.0, -0.95), (0.8, -0.82), (0, -1.06), (-0.86, -0.7)],
            tension=0.14,
        ),
        solid(0xFFE6E9EE),
    )


def robin(canvas: Any, colour: Colour, side: float) -> None:
    """An archer's pointed hat with a feather."""
    canvas.drawPath(
        smooth([(-1.15, -0.62), (-0.8, -1.15), (0.1, -1.45), (1.7, -0.62), (0.6, -0.72), (0, -0.6)], tension=0.14),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-1.35, -0.85), (-0.9, -0.5), (0, -0.52), (1.2, -0.6), (0.1, -0.82)], tension=0.14),
        solid(dark(colour, 0.2)),
    )
    canvas.drawPath(tube([(-0.4, -0.9), (-0.9, -1.5), (-1.5, -1.8)], (0.06, 0.16, 0.03)), solid(0xFFE0403A))


def mian(canvas: Any, colour: Colour, side: float) -> None:
    """A Chinese emperor's board with its strings of beads."""
    canvas.drawPath(box(-0.7, -1.3, 1.4, 0.72, 0.12), shaded(colour))
    canvas.drawPath(tube([(-0.7, -0.66), (0, -0.78), (0.7, -0.66)], (0.08,) * 3), solid(GOLD[1]))
    canvas.drawPath(
        smooth([(-1.5, -1.3), (1.4, -1.36), (1.5, -1.2), (-1.4, -1.14)], tension=0.05), solid(dark(colour, 0.1))
    )
    for base in (-1.3, 1.2):
        for i in range(3):
            x = base + 0.13 * i - 0.1
            for j in range(5):
                oval(canvas, x, -1.08 + 0.16 * j, 0.05, 0.06, solid((0xFFE0403A, GOLD[0])[j % 2]))


def plumed(canvas: Any, colour: Colour, side: float) -> None:
    """A musketeer's wide hat with an ostrich feather."""
    canvas.drawPath(
        smooth([(-0.82, -0.62), (-0.75, -1.2), (0, -1.32), (0.75, -1.2), (0.82, -0.62)], tension=0.12), shaded(colour)
    )
    canvas.drawPath(
        smooth(
            [
                (-1.7, -0.7),
                (-0.9, -0.52),
                (0, -0.56),
                (1.3, -0.75),
                (1.7, -1.15),
                (0.9, -0.85),
                (0, -0.82),
                (-0.9, -0.78),
            ],
            tension=0.15,
        ),
        solid(dark(colour, 0.15)),
    )
    canvas.drawPath(
        tube([(0.5, -0.95), (-0.2, -1.6), (-1.2, -1.7), (-1.8, -1.15)], (0.1, 0.24, 0.26, 0.05)), solid(0xFFFBFAF6)
    )
    canvas.drawPath(tube([(0.4, -1.0), (-0.3, -1.55), (-1.4, -1.45)], (0.025,) * 3), solid(0xFFD9D4DC))


def circlet(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(tube([(-1.0, -0.42), (side * 0.3, -0.62), (1.0, -0.42)], (0.05,) * 3), solid(0xFFE6ECF2))
    oval(canvas, side * 0.3, -0.6, 0.1, 0.12, solid(0xFF5FC9E0))


def stalk(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(tube([(0, -0.9), (-0.05, -1.3), (-0.25, -1.55)], (0.17, 0.12, 0.1)), solid(0xFF5F8A3A))
    tilted(canvas, 0.3, -1.1, 0.28, 0.13, -20, solid(0xFF6FA03F))
