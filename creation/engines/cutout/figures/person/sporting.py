"""What sport, speed and song put on a head: helmets, goggles, headbands, headphones. Head units."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, light, radial, solid, stroke
from creation.engines.cutout.figures.person.finery import shaded
from creation.engines.cutout.figures.shapes import oval, smooth, tilted, tube


def dome(canvas: Any, colour: Colour, top: float = -1.36, low: float = -0.5) -> None:
    """A close cap over the skull, from its rim at `low` to `top`."""
    middle = (low + top) / 2
    canvas.drawPath(
        smooth(
            [(-1.07, low), (-1.0, middle - 0.08), (0, top), (1.0, middle - 0.08), (1.07, low), (0, low - 0.14)],
            tension=0.16,
        ),
        shaded(colour),
    )


def motorcycle(canvas: Any, colour: Colour, side: float) -> None:
    """A full helmet with its visor pushed up, so that the face still acts."""
    shell = skia.Path()
    shell.addOval(skia.Rect(-1.32, -1.42, 1.28, 1.22))
    window = skia.Path()
    window.addRoundRect(skia.Rect(-0.72 + side * 0.2, -0.58, 0.84 + side * 0.2, 0.78), 0.5, 0.5)
    canvas.drawPath(
        skia.Op(shell, window, skia.PathOp.kDifference_PathOp),
        radial(0.4, -0.9, 2.4, (light(colour, 0.3), colour, dark(colour, 0.35)), (0.0, 0.45, 1.0)),
    )
    canvas.drawPath(
        smooth([(-0.85, -0.62), (0.1, -0.74), (1.2, -0.6), (1.1, -1.0), (0.2, -1.22), (-0.75, -1.0)], tension=0.14),
        solid(0xD0262D3A),
    )
    tilted(canvas, 0.6, -0.98, 0.3, 0.07, 12, solid(0x80FFFFFF))
    canvas.drawPath(tube([(-1.2, -0.2), (-0.95, -0.16)], (0.07, 0.05)), solid(light(colour, 0.6)))


def racing(canvas: Any, colour: Colour, side: float) -> None:
    motorcycle(canvas, colour, side)
    for x in (-0.16, 0.16):
        canvas.drawPath(tube([(x, -1.4), (x - 0.02, -1.24)], (0.08, 0.08)), solid(0xFFFFFFFF))
    canvas.drawPath(tube([(-1.28, 0.2), (-0.8, 0.75)], (0.1, 0.1)), solid(0xFFFFFFFF))


def bicycle(canvas: Any, colour: Colour, side: float) -> None:
    dome(canvas, colour, -1.5, -0.48)
    for x in (-0.5, 0.0, 0.5):
        canvas.drawPath(tube([(x, -0.82), (x * 0.8 - 0.1, -1.28)], (0.1, 0.05)), solid(dark(colour, 0.55)))
    canvas.drawPath(tube([(-0.85, -0.45), (-0.7, 0.5), (0.1, 1.05)], (0.05, 0.045, 0.04)), solid(0xFF2E3038))


def football(canvas: Any, colour: Colour, side: float) -> None:
    """American football: a shell with a cage."""
    shell = skia.Path()
    shell.addOval(skia.Rect(-1.26, -1.4, 1.16, 1.06))
    window = skia.Path()
    window.addRoundRect(skia.Rect(-0.6 + side * 0.2, -0.52, 1.5, 1.3), 0.4, 0.4)
    canvas.drawPath(skia.Op(shell, window, skia.PathOp.kDifference_PathOp), shaded(colour))
    canvas.drawPath(tube([(-0.15, -1.4), (0.3, -1.36), (0.62, -1.0)], (0.1, 0.1, 0.08)), solid(0xFFFFFFFF))
    for y in (0.52, 0.82):
        canvas.drawPath(
            tube([(-0.62, y - 0.05), (0.5, y + 0.1), (1.12, y - 0.02)], (0.045, 0.05, 0.05)), solid(0xFFDDE1E8)
        )
    canvas.drawPath(tube([(1.1, 0.86), (1.14, 0.4), (1.0, -0.4)], (0.05, 0.05, 0.05)), solid(0xFFDDE1E8))


def swimcap(canvas: Any, colour: Colour, side: float) -> None:
    dome(canvas, colour, -1.22, -0.48)
    canvas.drawPath(tube([(-1.04, -0.5), (0, -0.64), (1.04, -0.5)], (0.05, 0.05, 0.05)), solid(0xFF2E3038))
    for x in (-0.22 + side * 0.3, 0.36 + side * 0.3):
        oval(canvas, x, -0.62, 0.24, 0.17, solid(0xFF2E3038))
        oval(canvas, x, -0.63, 0.17, 0.11, solid(0xFF67C7E8))


def snorkel(canvas: Any, colour: Colour, side: float) -> None:
    """A diver's mask and pipe: the eyes look through the glass."""
    middle = side * 0.28
    canvas.drawPath(tube([(-1.04, -0.1), (-0.6 + middle, -0.08)], (0.09, 0.09)), solid(0xFF2E3038))
    glass = skia.Rect(middle - 0.74, -0.42, middle + 0.72, 0.34)
    canvas.drawRoundRect(glass, 0.3, 0.3, solid(0x305FC8F0))
    canvas.drawRoundRect(glass, 0.3, 0.3, stroke(colour, 0.13))
    tilted(canvas, middle + 0.4, -0.22, 0.16, 0.06, -30, solid(0xA0FFFFFF))
    canvas.drawPath(
        tube([(0.2 + middle, 0.72), (-0.7, 0.9), (-1.2, 0.3), (-1.22, -1.3)], (0.07, 0.09, 0.09, 0.09)), solid(colour)
    )
    canvas.drawPath(tube([(-1.22, -1.05), (-1.22, -1.4)], (0.095, 0.095)), solid(0xFFF9C62F))


def goggles(canvas: Any, colour: Colour, side: float) -> None:
    """A woolly hat with a skier's goggles pushed up on it."""
    dome(canvas, colour, -1.4, -0.42)
    oval(canvas, -0.1, -1.48, 0.24, 0.22, solid(light(colour, 0.55)))
    canvas.drawPath(tube([(-1.04, -0.72), (0, -0.86), (1.04, -0.72)], (0.1, 0.1, 0.1)), solid(0xFF2E3038))
    lens = skia.Rect(-0.5 + side * 0.25, -1.06, 0.72 + side * 0.25, -0.62)
    canvas.drawRoundRect(lens, 0.2, 0.2, solid(0xFFF58A2C))
    canvas.drawRoundRect(lens, 0.2, 0.2, stroke(0xFFF4F3EF, 0.07))
    tilted(canvas, 0.4 + side * 0.2, -0.92, 0.16, 0.05, -20, solid(0xB0FFFFFF))


def aviator(canvas: Any, colour: Colour, side: float) -> None:
    """A leather flying cap with goggles on the brow."""
    dome(canvas, colour, -1.24, -0.34)
    for x, size in ((-0.98, 0.22), (0.98, 0.16)):
        oval(canvas, x, 0.1, size, 0.42, solid(dark(colour, 0.12)))
    canvas.drawPath(tube([(-1.05, -0.66), (0, -0.78), (1.05, -0.66)], (0.07, 0.07, 0.07)), solid(dark(colour, 0.45)))
    for x in (-0.25 + side * 0.3, 0.4 + side * 0.3):
        oval(canvas, x, -0.8, 0.3, 0.25, solid(0xFF9AA0A8))
        oval(canvas, x, -0.8, 0.22, 0.18, solid(0xFF8FD3EE))
        tilted(canvas, x + 0.06, -0.86, 0.08, 0.03, -30, solid(0xD0FFFFFF))


def headband(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(tube([(-1.02, -0.42), (0, -0.62), (1.02, -0.42)], (0.12, 0.13, 0.12)), shaded(colour))


def headphones(canvas: Any, colour: Colour, side: float) -> None:
    path = skia.Path()
    path.moveTo(-1.05, 0.0)
    path.cubicTo(-1.2, -1.75, 1.2, -1.75, 1.05, 0.0)
    canvas.drawPath(path, stroke(0xFF2E3038, 0.16))
    for x, wide in ((-1.04, 0.26), (1.06, 0.18)):
        oval(canvas, x, 0.08, wide, 0.38, solid(0xFF2E3038))
        oval(canvas, x, 0.08, wide * 0.6, 0.24, solid(colour))


def bandana(canvas: Any, colour: Colour, side: float) -> None:
    dome(canvas, colour, -1.22, -0.46)
    canvas.drawPath(tube([(-0.98, -0.5), (-1.4, -0.35), (-1.55, 0.05)], (0.13, 0.12, 0.03)), solid(dark(colour, 0.2)))
    for x, y in ((-0.5, -0.8), (0.05, -1.0), (0.5, -0.78), (-0.15, -0.72)):
        oval(canvas, x, y, 0.07, 0.06, solid(light(colour, 0.75)))


def backcap(canvas: Any, colour: Colour, side: float) -> None:
    """A baseball cap the wrong way round."""
    canvas.drawPath(
        smooth([(-0.7, -0.72), (-1.3, -0.6), (-1.85, -0.3), (-1.6, -0.24), (-0.9, -0.42)], tension=0.16),
        solid(dark(colour, 0.3)),
    )
    dome(canvas, colour, -1.3, -0.5)
    oval(canvas, 0.25 + side * 0.2, -0.72, 0.34, 0.12, solid(dark(colour, 0.4)))
    oval(canvas, 0, -1.32, 0.1, 0.07, solid(dark(colour, 0.25)))


def hoodup(canvas: Any, colour: Colour, side: float) -> None:
    """A hood over the head, the face looking out."""
    shell = skia.Path()
    shell.addOval(skia.Rect(-1.3, -1.4, 1.22, 1.35))
    window = skia.Path()
    window.addOval(skia.Rect(-0.82 + side * 0.16, -0.8, 0.94 + side * 0.16, 1.16))
    canvas.drawPath(skia.Op(shell, window, skia.PathOp.kDifference_PathOp), shaded(colour))
    canvas.drawPath(window, stroke(dark(colour, 0.25), 0.09))
