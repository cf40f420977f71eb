"""Books, papers, bags and instruments of the learned. The hand is at (0, 0)."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import faded, linear, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import GOLD, stick
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, star, tilted, tube


def case(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.095, 0.045, 0.19, 0.13, 0.018), linear(0, 0.045, 0, 0.175, (0xFF9A6A3E, 0xFF6B4630)))
    canvas.drawOval(skia.Rect(-0.03, 0.01, 0.03, 0.08), stroke(0xFF5B3A29, 0.012))
    canvas.drawPath(box(-0.016, 0.085, 0.032, 0.026, 0.005), solid(GOLD))


def medkit(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.09, 0.045, 0.18, 0.12, 0.018), solid(0xFFFBFAF6))
    canvas.drawOval(skia.Rect(-0.03, 0.015, 0.03, 0.08), stroke(0xFFB5BCC7, 0.012))
    canvas.drawPath(box(-0.012, 0.07, 0.024, 0.07, 0.004), solid(0xFFE0403A))
    canvas.drawPath(box(-0.035, 0.093, 0.07, 0.024, 0.004), solid(0xFFE0403A))


def book(canvas: Any, t: float) -> None:
    canvas.drawPath(polygon([(-0.09, -0.06), (0, -0.04), (0, 0.06), (-0.09, 0.04)]), solid(0xFFF8F4EA))
    canvas.drawPath(polygon([(0.09, -0.06), (0, -0.04), (0, 0.06), (0.09, 0.04)]), solid(0xFFE6E0D2))
    canvas.drawPath(tube([(-0.095, 0.045), (0, 0.068), (0.095, 0.045)], (0.008,) * 3), solid(0xFFB3292F))


def books(canvas: Any, t: float) -> None:
    for i, colour in enumerate((0xFF3F7FD9, 0xFFE0403A, 0xFF5BA83C)):
        canvas.drawPath(box(-0.08 + 0.01 * (i % 2), -0.02 - 0.038 * i, 0.16, 0.034, 0.006), solid(colour))


def letter(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.07, -0.07, 0.14, 0.095, 0.008), solid(0xFFFBF6EA))
    canvas.drawPath(polygon([(-0.07, -0.07), (0.07, -0.07), (0, -0.01)]), solid(0xFFE6DCC6))
    oval(canvas, 0, -0.02, 0.016, 0.016, solid(0xFFD6362F))


def scroll(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.065, -0.14, 0.13, 0.2, 0.006), solid(0xFFF2E2BC))
    for y in (-0.14, 0.06):
        canvas.drawPath(tube([(-0.075, y), (0.075, y)], (0.017, 0.017)), solid(0xFFD9BE86))
    for y in (-0.09, -0.05, -0.01):
        canvas.drawLine(-0.04, y, 0.04, y, stroke(0xFF8A6E42, 0.007))


def map(canvas: Any, t: float) -> None:
    canvas.drawPath(
        polygon(
            [
                (-0.11, -0.1),
                (-0.035, -0.08),
                (0.04, -0.1),
                (0.11, -0.08),
                (0.11, 0.06),
                (0.04, 0.04),
                (-0.035, 0.06),
                (-0.11, 0.04),
            ]
        ),
        solid(0xFFF0DDAE),
    )
    canvas.drawPath(tube([(-0.07, 0.01), (-0.02, -0.04), (0.03, -0.01)], (0.005,) * 3), solid(0xFF8A5A3A))
    canvas.drawLine(0.05, -0.05, 0.08, -0.02, stroke(0xFFE0403A, 0.011))
    canvas.drawLine(0.08, -0.05, 0.05, -0.02, stroke(0xFFE0403A, 0.011))


def lens(canvas: Any, t: float) -> None:
    """A magnifying glass."""
    stick(canvas, 0.04, 0.05, 0.013, 0xFF5B3A29)
    oval(canvas, 0, -0.12, 0.065, 0.065, solid(0x70CFEFFF))
    canvas.drawOval(skia.Rect(-0.065, -0.185, 0.065, -0.055), stroke(GOLD, 0.016))
    tilted(canvas, 0.02, -0.14, 0.02, 0.008, -30, solid(0xD0FFFFFF))


def lantern(canvas: Any, t: float) -> None:
    """A lantern."""
    canvas.drawOval(skia.Rect(-0.035, -0.01, 0.035, 0.06), stroke(0xFF4A4B55, 0.01))
    oval(canvas, 0, 0.1, 0.14, 0.14, solid(faded(0xFFFFD36A, 0.25 + 0.05 * wave(t * 2.1))))
    canvas.drawPath(box(-0.04, 0.05, 0.08, 0.11, 0.015), solid(0xFF4A4B55))
    canvas.drawPath(box(-0.028, 0.065, 0.056, 0.08, 0.01), solid(0xFFFFE08A))


def spyglass(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.03, 0.02), (0.05, -0.03)], (0.018, 0.018)), solid(0xFF6B4630))
    canvas.drawPath(tube([(0.05, -0.03), (0.13, -0.08)], (0.025, 0.025)), solid(GOLD))


def flask(canvas: Any, t: float) -> None:
    canvas.drawPath(
        smooth(
            [(-0.016, -0.17), (0.016, -0.17), (0.018, -0.1), (0.062, 0.0), (-0.062, 0.0), (-0.018, -0.1)], tension=0.06
        ),
        solid(0x90E6F6FF),
    )
    canvas.drawPath(
        smooth([(-0.03, -0.07), (0.03, -0.07), (0.058, -0.006), (-0.058, -0.006)], tension=0.06), solid(0xFF5FE06A)
    )
    for i in range(3):
        share = (t * 0.6 + i / 3) % 1.0
        oval(
            canvas,
            0.02 * wave(share + i * 0.3),
            -0.08 - 0.16 * share,
            0.011,
            0.011,
            solid(faded(0xFF8FF09A, 1 - share)),
        )


def syringe(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.02, 0.012, 0xFF8E99A6)
    canvas.drawPath(box(-0.02, -0.13, 0.04, 0.12, 0.006), solid(0xFFDDF1FA))
    canvas.drawPath(box(-0.02, -0.08, 0.04, 0.07, 0.006), solid(0xFF5FC9E0))
    canvas.drawLine(0, -0.13, 0, -0.2, stroke(0xFF8E99A6, 0.006))


def gavel(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.12, 0.011, 0xFF7A4A2B)
    canvas.drawPath(box(-0.065, -0.18, 0.13, 0.065, 0.014), linear(0, -0.18, 0, -0.115, (0xFFB07040, 0xFF6B3E22)))


def skull(canvas: Any, t: float) -> None:
    oval(canvas, 0, -0.06, 0.05, 0.05, solid(0xFFF8F4EA))
    canvas.drawPath(box(-0.028, -0.03, 0.056, 0.04, 0.01), solid(0xFFF8F4EA))
    for x in (-0.02, 0.022):
        oval(canvas, x, -0.06, 0.014, 0.017, solid(0xFF2A2730))


def boxes(canvas: Any, t: float) -> None:
    """A stack of parcels on the arm."""
    canvas.drawPath(box(-0.02, -0.1, 0.2, 0.13, 0.008), solid(0xFFD0A064))
    canvas.drawPath(box(0.066, -0.1, 0.028, 0.13, 0.0), solid(0xFFEAD2A0))
    canvas.drawPath(box(0.01, -0.18, 0.13, 0.08, 0.008), solid(0xFFBE8C50))


def stopsign(canvas: Any, t: float) -> None:
    stick(canvas, 0.06, 0.1, 0.01, 0xFFFBFAF6)
    canvas.drawPath(star(0, -0.18, 0.085, 0.0785, 8), solid(0xFFE0302A))
    canvas.drawPath(box(-0.055, -0.192, 0.11, 0.026, 0.004), solid(0xFFFFFFFF))
