"""What is baked, carved, poured and served. The hand is at (0, 0)."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import faded, linear, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import STEEL, stick
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube


def pin(canvas: Any, t: float) -> None:
    """A rolling pin."""
    canvas.drawPath(tube([(0, 0.05), (0, -0.24)], (0.011, 0.011)), solid(0xFFC98A4E))
    canvas.drawPath(tube([(0, -0.01), (0, -0.19)], (0.03, 0.03)), solid(0xFFE3B27A))


def bread(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube([(0, 0.1), (0.01, -0.12), (0.04, -0.28)], (0.028, 0.034, 0.022)),
        linear(-0.03, 0, 0.05, 0, (0xFFB8742E, 0xFFEDB763)),
    )
    for y in (0.02, -0.07, -0.16):
        canvas.drawLine(-0.02, y, 0.025, y - 0.03, stroke(0xFFF9E0A8, 0.012))


def cleaver(canvas: Any, t: float) -> None:
    stick(canvas, 0.05, 0.03, 0.013)
    canvas.drawPath(box(-0.02, -0.18, 0.1, 0.15, 0.012), linear(-0.02, 0, 0.08, 0, (0xFFB0B8C2, 0xFFF2F5F8)))


def tray(canvas: Any, t: float) -> None:
    oval(canvas, 0, -0.03, 0.15, 0.022, solid(STEEL))
    canvas.drawPath(
        smooth([(-0.1, -0.045), (-0.08, -0.12), (0, -0.15), (0.08, -0.12), (0.1, -0.045)], tension=0.14),
        linear(-0.1, 0, 0.1, 0, (0xFFAEB8C3, 0xFFF6F8FA)),
    )
    oval(canvas, 0, -0.158, 0.014, 0.014, solid(0xFF8E99A6))


def drinks(canvas: Any, t: float) -> None:
    oval(canvas, 0, -0.03, 0.15, 0.022, solid(0xFF6B4A32))
    for x, colour in ((-0.08, 0xFFF2A93B), (0.0, 0xFFE0507A), (0.08, 0xFF6FC3EF)):
        canvas.drawPath(
            polygon([(x - 0.028, -0.13), (x + 0.028, -0.13), (x + 0.018, -0.045), (x - 0.018, -0.045)]),
            solid(faded(colour, 0.9)),
        )


def coffee(canvas: Any, t: float) -> None:
    canvas.drawPath(polygon([(-0.035, -0.08), (0.035, -0.08), (0.027, 0.03), (-0.027, 0.03)]), solid(0xFFFBFAF6))
    canvas.drawPath(box(-0.034, -0.045, 0.068, 0.04, 0.006), solid(0xFF8A5A3A))
    canvas.drawPath(box(-0.04, -0.095, 0.08, 0.018, 0.006), solid(0xFF6B4630))
    for i in range(2):
        share = (t * 0.5 + i / 2) % 1.0
        oval(
            canvas,
            0.014 * wave(share + i * 0.4),
            -0.11 - 0.08 * share,
            0.014,
            0.02,
            solid(faded(0xFFFFFFFF, 0.6 * (1 - share))),
        )


def potion(canvas: Any, t: float) -> None:
    oval(canvas, 0, -0.04, 0.05, 0.05, solid(0xFF8E3FB0))
    canvas.drawPath(box(-0.016, -0.13, 0.032, 0.06, 0.006), solid(0xA0E6F6FF))
    oval(canvas, 0.015, -0.055, 0.012, 0.014, solid(0xB0FFFFFF))


def pizzabox(canvas: Any, t: float) -> None:
    for i in range(2):
        canvas.drawPath(box(-0.06, -0.06 - 0.035 * i, 0.26, 0.032, 0.004), solid(0xFFF2EADA if i else 0xFFE3D6BE))
    canvas.drawPath(tube([(0.0, -0.078), (0.14, -0.078)], (0.006, 0.006)), solid(0xFFE0403A))


def icecream(canvas: Any, t: float) -> None:
    canvas.drawPath(polygon([(-0.034, -0.06), (0.034, -0.06), (0, 0.05)]), solid(0xFFE0A458))
    for x, y, colour in ((-0.018, -0.075, 0xFFF9B8CC), (0.02, -0.075, 0xFFFFF3D6), (0.0, -0.115, 0xFF8A5A3A)):
        oval(canvas, x, y, 0.034, 0.032, solid(colour))
