"""Arms and emblems of power. The hand is at (0, 0)."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import faded, linear, radial, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import GOLD, STEEL, WOOD, stick
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, star, tube


def spear(canvas: Any, t: float) -> None:
    stick(canvas, 0.32, 0.42)
    canvas.drawPath(polygon([(-0.025, -0.42), (0, -0.54), (0.025, -0.42), (0, -0.39)]), solid(STEEL))


def trident(canvas: Any, t: float) -> None:
    stick(canvas, 0.34, 0.36, colour=GOLD)
    for x in (-0.055, 0.0, 0.055):
        canvas.drawPath(tube([(0, -0.33), (x, -0.36), (x, -0.46)], (0.01, 0.01, 0.004)), solid(GOLD))


def scythe(canvas: Any, t: float) -> None:
    stick(canvas, 0.42, 0.5)
    canvas.drawPath(
        smooth([(-0.02, -0.5), (0.16, -0.53), (0.3, -0.38), (0.16, -0.46), (0, -0.45)], tension=0.14), solid(STEEL)
    )


def staff(canvas: Any, t: float) -> None:
    stick(canvas, 0.36, 0.36, 0.012, 0xFF7A5232)
    glow = 0.8 + 0.2 * wave(t * 0.9)
    oval(canvas, 0, -0.4, 0.07 * glow, 0.07 * glow, solid(0x408FE6FF))
    oval(canvas, 0, -0.4, 0.036, 0.036, radial(0.01, -0.41, 0.05, (0xFFFFFFFF, 0xFF4FB8F0)))


def crook(canvas: Any, t: float) -> None:
    path = skia.Path()
    path.moveTo(0, 0.42)
    path.lineTo(0, -0.3)
    path.cubicTo(0, -0.44, 0.12, -0.44, 0.11, -0.32)
    canvas.drawPath(path, stroke(WOOD, 0.022))


def flail(canvas: Any, t: float) -> None:
    """A pharaoh's golden crook."""
    path = skia.Path()
    path.moveTo(0, 0.12)
    path.lineTo(0, -0.12)
    path.cubicTo(0, -0.22, 0.09, -0.22, 0.08, -0.13)
    canvas.drawPath(path, stroke(GOLD, 0.022))
    for y in (0.06, 0.0, -0.06):
        canvas.drawLine(-0.01, y, 0.01, y, stroke(0xFF2F63C9, 0.016))


def axe(canvas: Any, t: float) -> None:
    stick(canvas, 0.12, 0.24, 0.013)
    for sign in (-1, 1):
        canvas.drawPath(
            smooth([(0, -0.2), (sign * 0.1, -0.28), (sign * 0.11, -0.12), (0, -0.15)], tension=0.1), solid(STEEL)
        )


def hatchet(canvas: Any, t: float) -> None:
    stick(canvas, 0.12, 0.24, 0.013)
    canvas.drawPath(smooth([(0, -0.24), (0.11, -0.27), (0.11, -0.12), (0, -0.16)], tension=0.1), solid(STEEL))


def katana(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, 0.05), (0, -0.05)], (0.012, 0.012)), solid(0xFF2A2730))
    oval(canvas, 0, -0.055, 0.032, 0.012, solid(GOLD))
    canvas.drawPath(tube([(0, -0.06), (0.006, -0.2), (0.03, -0.36)], (0.012, 0.012, 0.003)), solid(0xFFE6EBF1))


def club(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube([(0, 0.06), (0, -0.1), (0.01, -0.24)], (0.018, 0.034, 0.058)),
        linear(-0.05, 0, 0.06, 0, (0xFF7A4A2B, 0xFFAE7445)),
    )


def gladius(canvas: Any, t: float) -> None:
    canvas.drawPath(
        polygon([(-0.02, -0.03), (0.02, -0.03), (0.022, -0.18), (0, -0.24), (-0.022, -0.18)]), solid(0xFFDCE3EA)
    )
    canvas.drawPath(tube([(-0.035, -0.025), (0.035, -0.025)], (0.011, 0.011)), solid(GOLD))


def cutlass(canvas: Any, t: float) -> None:
    canvas.drawPath(
        smooth([(-0.015, -0.03), (-0.02, -0.18), (0.06, -0.34), (0.04, -0.18), (0.02, -0.03)], tension=0.12),
        solid(0xFFDCE3EA),
    )
    canvas.drawOval(skia.Rect(-0.03, -0.05, 0.05, 0.05), stroke(GOLD, 0.014))


def rapier(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, -0.03), (0.005, -0.38)], (0.008, 0.003)), solid(0xFFE6EBF1))
    oval(canvas, 0, -0.03, 0.034, 0.014, solid(GOLD))
    canvas.drawOval(skia.Rect(-0.034, -0.05, 0.034, 0.05), stroke(GOLD, 0.009))


def lightning(canvas: Any, t: float) -> None:
    oval(canvas, 0, -0.1, 0.14, 0.2, solid(faded(0xFFFFF6A0, 0.3 + 0.1 * wave(t * 3))))
    canvas.drawPath(
        polygon([(0.03, -0.3), (-0.07, -0.08), (-0.01, -0.08), (-0.05, 0.12), (0.07, -0.13), (0.01, -0.13)]),
        solid(0xFFFFE03A),
    )


def longbow(canvas: Any, t: float) -> None:
    path = skia.Path()
    path.moveTo(-0.03, 0.26)
    path.cubicTo(0.1, 0.1, 0.1, -0.1, -0.03, -0.26)
    canvas.drawPath(path, stroke(WOOD, 0.018))
    canvas.drawLine(-0.03, 0.26, -0.03, -0.26, stroke(0xFFF4F0E4, 0.006))


def shield(canvas: Any, t: float) -> None:
    canvas.drawPath(
        smooth([(-0.12, -0.15), (0.12, -0.15), (0.11, 0.04), (0, 0.18), (-0.11, 0.04)], tension=0.1), solid(STEEL)
    )
    canvas.drawPath(
        smooth([(-0.095, -0.125), (0.095, -0.125), (0.085, 0.03), (0, 0.145), (-0.085, 0.03)], tension=0.1),
        solid(0xFFC9302F),
    )
    canvas.drawPath(box(-0.014, -0.12, 0.028, 0.24, 0.004), solid(0xFFF9D66A))
    canvas.drawPath(box(-0.085, -0.05, 0.17, 0.028, 0.004), solid(0xFFF9D66A))


def roundshield(canvas: Any, t: float) -> None:
    oval(canvas, 0, 0, 0.15, 0.15, solid(0xFF9A6A3E))
    oval(canvas, 0, 0, 0.125, 0.125, solid(0xFF3F7FD9))
    canvas.drawPath(star(0, 0, 0.11, 0.05, 4), solid(0xFFF4EFE4))
    oval(canvas, 0, 0, 0.035, 0.035, solid(STEEL))


def scutum(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.1, -0.2, 0.2, 0.4, 0.04), linear(-0.1, 0, 0.1, 0, (0xFF9E2330, 0xFFE0403A)))
    canvas.drawPath(box(-0.1, -0.2, 0.2, 0.4, 0.04), stroke(GOLD, 0.016))
    canvas.drawPath(star(0, 0, 0.08, 0.02, 4), solid(GOLD))


def lasso(canvas: Any, t: float) -> None:
    """A lasso turning overhead."""
    canvas.save()
    canvas.translate(0.02, -0.2)
    wide = 0.15 + 0.02 * wave(t * 1.5)
    canvas.drawOval(skia.Rect(-wide, -0.045, wide, 0.045), stroke(0xFFD9B272, 0.014))
    canvas.restore()
    canvas.drawLine(0, 0, 0.02 + 0.1 * wave(t * 1.5), -0.16, stroke(0xFFD9B272, 0.014))
