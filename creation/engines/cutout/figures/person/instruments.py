"""Instruments, in shares of the player's height: held ones from the hand, large ones from the ground."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import linear, radial, solid, stroke
from creation.engines.cutout.figures.shapes import box, oval, smooth, tube


def keyboard(canvas: Any, t: float) -> None:
    """An upright piano from the side: the case, the keys towards the player, the stool's place left free."""
    canvas.drawPath(box(0.02, -0.66, 0.34, 0.66, 0.015), linear(0.02, 0, 0.36, 0, (0xFF5A3524, 0xFF3A2116)))
    canvas.drawPath(box(-0.0, -0.68, 0.38, 0.035, 0.01), solid(0xFF6E4430))
    canvas.drawPath(box(-0.12, -0.4, 0.18, 0.045, 0.008), solid(0xFF4A2B1D))
    canvas.drawPath(box(-0.115, -0.415, 0.15, 0.018, 0.004), solid(0xFFFDFBF2))
    for i in range(5):
        canvas.drawPath(box(-0.1 + 0.028 * i, -0.422, 0.012, 0.014, 0.002), solid(0xFF1B1B1F))
    canvas.drawPath(box(-0.09, -0.36, 0.03, 0.36, 0.006), solid(0xFF4A2B1D))
    canvas.drawPath(box(0.06, -0.6, 0.02, 0.15, 0.004), solid(0xFFFFF8E6))


def drum_kit(canvas: Any, t: float) -> None:
    for x, y, r in ((0.3, -0.62, 0.13), (-0.1, -0.54, 0.1)):
        canvas.drawPath(tube([(x, y), (x, 0)], (0.006, 0.008)), solid(0xFF8A93A0))
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(-10 + 5 * wave(t * 4 + x))
        oval(canvas, 0, 0, r, 0.014, linear(-r, 0, r, 0, (0xFFB98A1E, 0xFFFFE08A, 0xFFB98A1E), (0.0, 0.5, 1.0)))
        canvas.restore()
    oval(canvas, 0.12, -0.2, 0.2, 0.2, solid(0xFFB02A2A))
    oval(canvas, 0.12, -0.2, 0.17, 0.17, radial(0.1, -0.24, 0.2, (0xFFFFFFFF, 0xFFE5DDD0)))
    beat = 0.008 * max(0.0, wave(t * 2.0))
    for x, y in ((-0.02, -0.36), (0.22, -0.38)):
        canvas.drawPath(
            box(x - 0.085, y, 0.17, 0.1, 0.015), linear(x - 0.085, 0, x + 0.085, 0, (0xFFE0483F, 0xFF8E1F1F))
        )
        oval(canvas, x, y + beat, 0.085, 0.02, solid(0xFFFDF8EC))


def drumstick(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.02, 0), (0.15, 0)], (0.007, 0.005)), solid(0xFFE2B873))
    oval(canvas, 0.15, 0, 0.009, 0.009, solid(0xFFF3D9A8))


def guitar(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.rotate(-22)
    canvas.drawPath(
        smooth([(-0.17, 0.0), (-0.13, -0.1), (-0.04, -0.085), (0.02, -0.06), (0.07, -0.075), (0.12, 0.0), (0.07, 0.075),
                (0.02, 0.06), (-0.04, 0.085), (-0.13, 0.1)]),
        radial(-0.04, -0.03, 0.2, (0xFFF2B45C, 0xFFB5651D)),
    )  # fmt: skip
    oval(canvas, 0.02, 0, 0.032, 0.032, solid(0xFF3A2116))
    canvas.drawPath(box(0.04, -0.014, 0.33, 0.028, 0.004), solid(0xFF5A3524))
    canvas.drawPath(box(0.36, -0.022, 0.06, 0.044, 0.008), solid(0xFF3A2116))
    for k in (-1, 0, 1):
        canvas.drawLine(-0.09, k * 0.006, 0.38, k * 0.006, stroke(0xFFF4F4F4, 0.003))
    canvas.restore()


def violin(canvas: Any, t: float) -> None:
    """From the scroll in the hand back to the chin."""
    canvas.drawPath(tube([(0.04, 0), (-0.1, 0.0)], (0.008, 0.01)), solid(0xFF3A2116))
    canvas.drawPath(
        smooth([(-0.08, 0.0), (-0.11, -0.035), (-0.15, -0.025), (-0.2, -0.045), (-0.25, 0.0), (-0.2, 0.045),
                (-0.15, 0.025), (-0.11, 0.035)]),
        radial(-0.16, -0.02, 0.12, (0xFFE08A3C, 0xFF8E3F14)),
    )  # fmt: skip
    canvas.drawLine(-0.22, 0, 0.03, 0, stroke(0xFFFFF3D6, 0.004))


def violin_bow(canvas: Any, t: float) -> None:
    canvas.drawLine(-0.05, 0.0, 0.3, 0.0, stroke(0xFF6B3E1E, 0.01))
    canvas.drawLine(-0.05, 0.014, 0.3, 0.014, stroke(0xFFFFFFFF, 0.005))


def trumpet(canvas: Any, t: float) -> None:
    brass = linear(0, -0.03, 0, 0.03, (0xFFFFE38A, 0xFFC8921E))
    canvas.drawPath(tube([(-0.09, 0), (0.16, 0)], (0.01, 0.012)), brass)
    bell = skia.Path()
    bell.moveTo(0.14, -0.012)
    bell.quadTo(0.24, -0.018, 0.27, -0.07)
    bell.lineTo(0.27, 0.07)
    bell.quadTo(0.24, 0.018, 0.14, 0.012)
    canvas.drawPath(bell, brass)
    canvas.drawOval(skia.Rect(-0.03, -0.005, 0.11, 0.06), stroke(0xFFD9A53A, 0.013))
    for x in (0.02, 0.05, 0.08):
        canvas.drawPath(tube([(x, -0.04), (x, 0.01)], (0.009, 0.009)), solid(0xFFF2C14E))
