"""Hats of trades: helmets, caps of office, the toque."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, solid, stroke
from creation.engines.cutout.figures.person.finery import GOLD, shaded
from creation.engines.cutout.figures.shapes import box, oval, smooth, star, tilted, tube


def toque(canvas: Any, colour: Colour, side: float) -> None:
    cloth = linear(-1, 0, 1, 0, (0xFFD9D6DC, 0xFFFFFFFF, 0xFFF3F1F2), (0.0, 0.55, 1.0))
    for x, y, r in ((-0.62, -1.62, 0.48), (0.62, -1.62, 0.46), (0.0, -1.85, 0.6)):
        oval(canvas, x + side * 0.1, y, r, r, cloth)
    canvas.drawPath(
        smooth([(-0.92, -0.72), (-0.85, -1.4), (0, -1.55), (0.85, -1.4), (0.92, -0.72), (0, -0.52)], tension=0.13),
        cloth,
    )
    for x in (-0.4, 0.0, 0.4):
        canvas.drawLine(x + side * 0.1, -1.05, x * 1.05 + side * 0.1, -1.45, stroke(0xFFCFCBD4, 0.05))


def helmet_space(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(box(-0.75, 0.92, 1.5, 0.3, 0.14), solid(0xFFAEB6C4))
    oval(canvas, 0, -0.02, 1.34, 1.32, solid(0x229CC9F2))
    canvas.drawPath(_ring(1.36, 1.34), stroke(0xFFE6EAF0, 0.15))
    tilted(canvas, 0.62, -0.72, 0.34, 0.13, 42, solid(0x90FFFFFF))
    tilted(canvas, 0.95, -0.32, 0.1, 0.06, 60, solid(0xA0FFFFFF))
    oval(canvas, -1.3, 0.1, 0.16, 0.3, solid(0xFFB9C1CE))


def _ring(rx: float, ry: float) -> Any:
    import skia

    path = skia.Path()
    path.addOval(skia.Rect(-rx, -0.02 - ry, rx, -0.02 + ry))
    return path


def helmet_knight(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        tube([(-0.05, -1.1), (-0.3, -1.75), (-1.0, -1.85), (-1.5, -1.2)], (0.1, 0.22, 0.26, 0.05)), solid(0xFFE0403A)
    )
    steel = linear(-1.1, -0.5, 1.0, 0.3, (0xFF808B98, 0xFFDCE3EA, 0xFFAEB8C3), (0.0, 0.6, 1.0))
    canvas.drawPath(
        smooth(
            [
                (-1.12, 0.55),
                (-1.15, -0.4),
                (-0.75, -1.05),
                (0, -1.22),
                (0.8, -1.0),
                (1.08, -0.42),
                (0.6, -0.42),
                (0.1, -0.5),
                (-0.42, -0.38),
                (-0.5, 0.2),
                (-0.48, 0.85),
                (-0.9, 0.95),
            ],
            tension=0.13,
        ),
        steel,
    )
    canvas.drawPath(
        smooth([(-0.5, -0.58), (0.1, -0.78), (1.12, -0.62), (1.3, -0.85), (0.6, -1.2), (-0.2, -1.12)], tension=0.13),
        solid(0xFF98A3B0),
    )
    for x in (-0.1, 0.3, 0.7):
        canvas.drawLine(x, -0.82, x + 0.06, -1.0, stroke(0xFF5F6975, 0.06))


def police(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-1.0, -0.72), (-1.28, -1.25), (0, -1.62), (1.32, -1.22), (1.0, -0.7), (0, -0.58)], tension=0.14),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-0.95, -0.82), (0.1, -0.66), (1.0, -0.8), (0.98, -0.6), (0.1, -0.46), (-0.95, -0.6)], tension=0.12),
        solid(dark(colour, 0.4)),
    )
    canvas.drawPath(
        smooth(
            [(-0.1 + side * 0.3, -0.56), (0.75 + side * 0.2, -0.62), (1.28, -0.42), (0.75, -0.36), (0.1, -0.42)],
            tension=0.14,
        ),
        solid(0xFF1E2230),
    )
    canvas.drawPath(star(side * 0.25, -1.06, 0.26, 0.12), solid(GOLD[1]))


def fire(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-1.0, -0.6), (-0.92, -1.15), (0, -1.5), (0.9, -1.15), (1.0, -0.6), (0, -0.5)], tension=0.15),
        shaded(colour),
    )
    canvas.drawPath(
        smooth(
            [(-1.55, -0.3), (-1.0, -0.66), (0, -0.74), (1.0, -0.68), (1.35, -0.5), (0.6, -0.48), (-0.6, -0.46)],
            tension=0.14,
        ),
        solid(dark(colour, 0.2)),
    )
    canvas.drawPath(tube([(0, -0.8), (0.06, -1.3), (-0.3, -1.48)], (0.1, 0.1, 0.06)), solid(dark(colour, 0.25)))
    canvas.drawPath(
        smooth(
            [
                (-0.22 + side * 0.3, -0.72),
                (-0.2 + side * 0.3, -1.18),
                (0.26 + side * 0.3, -1.18),
                (0.28 + side * 0.3, -0.72),
            ],
            tension=0.1,
        ),
        solid(GOLD[1]),
    )


def hard(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-1.06, -0.5), (-0.95, -1.1), (0, -1.45), (0.95, -1.1), (1.06, -0.5)], tension=0.15), shaded(colour)
    )
    canvas.drawPath(
        smooth([(-1.1, -0.5), (0, -0.62), (1.3, -0.56), (1.3, -0.44), (0, -0.46), (-1.1, -0.4)], tension=0.1),
        solid(dark(colour, 0.16)),
    )
    canvas.drawPath(
        smooth(
            [
                (side * 0.3 - 0.14, -0.7),
                (side * 0.3 - 0.12, -1.44),
                (side * 0.3 + 0.12, -1.44),
                (side * 0.3 + 0.14, -0.7),
            ],
            tension=0.1,
        ),
        solid(light(colour, 0.3)),
    )


def ninja(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(tube([(-0.9, -0.4), (-1.35, -0.2), (-1.7, 0.15)], (0.14, 0.1, 0.03)), solid(0xFFE0403A))
    canvas.drawPath(
        smooth(
            [
                (-1.06, 0.0),
                (-0.95, -0.75),
                (0, -1.14),
                (0.95, -0.75),
                (1.06, 0.0),
                (0.98, -0.28),
                (0, -0.42),
                (-0.98, -0.28),
            ],
            tension=0.13,
        ),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-0.99, 0.25), (0, 0.3), (0.99, 0.2), (0.85, 0.75), (0.1, 1.12), (-0.8, 0.8)], tension=0.14),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-1.03, -0.35), (0, -0.5), (1.03, -0.35), (1.03, -0.52), (0, -0.68), (-1.03, -0.52)], tension=0.1),
        solid(0xFFE0403A),
    )
