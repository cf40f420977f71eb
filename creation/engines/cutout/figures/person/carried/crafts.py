"""Tools of those who build, mend, paint and clean. The hand is at (0, 0)."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import linear, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import GOLD, STEEL, stick
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tilted, tube


def hammer(canvas: Any, t: float) -> None:
    stick(canvas, 0.06, 0.14)
    canvas.drawPath(box(-0.06, -0.19, 0.12, 0.06, 0.012), solid(0xFF7C8692))


def pickaxe(canvas: Any, t: float) -> None:
    stick(canvas, 0.12, 0.26, 0.012)
    canvas.drawPath(
        tube([(-0.15, -0.2), (-0.06, -0.265), (0.06, -0.265), (0.15, -0.2)], (0.006, 0.02, 0.02, 0.006)),
        solid(0xFF8E99A6),
    )


def wrench(canvas: Any, t: float) -> None:
    stick(canvas, 0.04, 0.14, 0.014, 0xFFB5BCC7)
    canvas.drawPath(
        tube([(-0.03, -0.2), (-0.03, -0.16), (0, -0.14), (0.03, -0.16), (0.03, -0.2)], (0.014,) * 5), solid(0xFFB5BCC7)
    )


def plunger(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.2, 0.011, 0xFFD9B48A)
    canvas.drawPath(
        smooth([(-0.02, -0.2), (0.02, -0.2), (0.065, -0.28), (-0.065, -0.28)], tension=0.12), solid(0xFFD9402F)
    )


def brush(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.12, 0.009, 0xFFD9A85A)
    canvas.drawPath(tube([(0, -0.12), (0, -0.15)], (0.014, 0.014)), solid(STEEL))
    canvas.drawPath(tube([(0, -0.15), (0.004, -0.2)], (0.016, 0.003)), solid(0xFF3F7FD9))


def palette(canvas: Any, t: float) -> None:
    tilted(canvas, 0.02, 0, 0.12, 0.085, -12, solid(0xFFD9A868))
    for x, y, colour in (
        (-0.05, 0.02, 0xFFE0403A),
        (-0.03, -0.035, 0xFFF9C62F),
        (0.03, -0.05, 0xFF5BA83C),
        (0.08, -0.025, 0xFF3F7FD9),
        (0.07, 0.025, 0xFFFFFFFF),
    ):
        oval(canvas, x, y, 0.02, 0.017, solid(colour))


def roller(canvas: Any, t: float) -> None:
    stick(canvas, 0.04, 0.12, 0.012, 0xFFE0403A)
    canvas.drawPath(box(-0.08, -0.2, 0.16, 0.06, 0.02), solid(0xFF6FC3EF))
    canvas.drawLine(0, -0.1, 0, -0.16, stroke(0xFF8E99A6, 0.01))


def broom(canvas: Any, t: float) -> None:
    stick(canvas, 0.4, 0.22)
    canvas.drawPath(
        smooth([(-0.025, 0.33), (0.025, 0.33), (0.075, 0.47), (-0.075, 0.47)], tension=0.08), solid(0xFFE3B85A)
    )
    canvas.drawPath(tube([(-0.03, 0.35), (0.03, 0.35)], (0.01, 0.01)), solid(0xFFC9302F))


def besom(canvas: Any, t: float) -> None:
    """A witch's besom, upright."""
    stick(canvas, 0.4, 0.12)
    canvas.drawPath(
        smooth([(-0.02, -0.12), (0.02, -0.12), (0.07, -0.3), (0.02, -0.34), (-0.06, -0.31)], tension=0.1),
        solid(0xFFC9984A),
    )
    canvas.drawPath(tube([(-0.03, -0.15), (0.03, -0.15)], (0.011, 0.011)), solid(0xFF5B3A6E))


def duster(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.08, 0.009)
    for i, (x, y) in enumerate(((0, -0.1), (0.02, -0.14), (-0.02, -0.15), (0.0, -0.19), (0.03, -0.18))):
        oval(canvas, x, y, 0.032, 0.03, solid((0xFFF27FA8, 0xFFF9A8C4)[i % 2]))


def mop(canvas: Any, t: float) -> None:
    stick(canvas, 0.38, 0.2, 0.01, 0xFF6FA8D9)
    for x in (-0.05, -0.02, 0.01, 0.04):
        canvas.drawPath(tube([(0, 0.34), (x * 1.3, 0.46)], (0.013, 0.014)), solid(0xFFEDEBE6))


def hose(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube([(-0.28, 0.36), (-0.16, 0.2), (-0.06, 0.02), (0.06, -0.03)], (0.02, 0.02, 0.02, 0.018)), solid(0xFFF2C230)
    )
    canvas.drawPath(tube([(0.06, -0.03), (0.13, -0.06)], (0.02, 0.028)), solid(GOLD))


def can(canvas: Any, t: float) -> None:
    """A watering can."""
    canvas.drawPath(box(-0.07, 0.02, 0.14, 0.12, 0.02), linear(-0.07, 0, 0.07, 0, (0xFF2F8F6A, 0xFF6FD0A0)))
    canvas.drawPath(tube([(0.06, 0.11), (0.17, 0.0)], (0.016, 0.012)), solid(0xFF3FA67A))
    tilted(canvas, 0.18, -0.005, 0.012, 0.034, 45, solid(0xFF2F8F6A))
    canvas.drawOval(skia.Rect(-0.05, -0.03, 0.05, 0.06), stroke(0xFF2F8F6A, 0.016))


def pitchfork(canvas: Any, t: float) -> None:
    stick(canvas, 0.42, 0.24)
    for x in (-0.05, 0.0, 0.05):
        canvas.drawPath(tube([(0, -0.23), (x, -0.27), (x, -0.38)], (0.009, 0.009, 0.004)), solid(0xFF8E99A6))


def bucket(canvas: Any, t: float) -> None:
    canvas.drawPath(
        polygon([(-0.07, 0.05), (0.07, 0.05), (0.052, 0.17), (-0.052, 0.17)]),
        linear(-0.07, 0, 0.07, 0, (0xFF8E99A6, 0xFFD5DBE2)),
    )
    canvas.drawOval(skia.Rect(-0.065, -0.02, 0.065, 0.12), stroke(0xFF707B88, 0.009))


def rod(canvas: Any, t: float) -> None:
    """A fishing rod, its float dancing."""
    canvas.drawPath(tube([(-0.03, 0.06), (0.12, -0.28), (0.34, -0.46)], (0.012, 0.008, 0.003)), solid(0xFF7A4A2B))
    y = -0.12 + 0.02 * wave(t * 0.8)
    canvas.drawLine(0.34, -0.46, 0.36, y, stroke(0xC0FFFFFF, 0.005))
    oval(canvas, 0.36, y, 0.02, 0.024, solid(0xFFE0403A))


def scissors(canvas: Any, t: float) -> None:
    snip = 0.02 + 0.018 * wave(t * 1.6)
    for sign in (-1, 1):
        canvas.drawPath(tube([(-sign * snip * 0.6, 0.0), (sign * snip, -0.16)], (0.009, 0.004)), solid(STEEL))
        canvas.drawOval(
            skia.Rect(-sign * 0.026 - 0.022, -0.005, -sign * 0.026 + 0.022, 0.045), stroke(0xFFE0403A, 0.011)
        )
