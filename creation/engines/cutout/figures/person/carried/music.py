"""Instruments and a conductor's baton. The hand is at (0, 0)."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.person.carried.stick import GOLD
from creation.engines.cutout.figures.shapes import box, oval, smooth, tube


def baton(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, 0.03), (0, -0.02)], (0.014, 0.01)), solid(0xFF6B3E2E))
    canvas.drawPath(tube([(0, -0.02), (0.01, -0.22)], (0.005, 0.003)), solid(0xFFFBFAF6))


def guitar(canvas: Any, t: float, colour: Colour = 0xFFD93A2F) -> None:
    canvas.save()
    canvas.rotate(58)
    canvas.drawPath(tube([(0, -0.05), (0, -0.36)], (0.013, 0.011)), solid(0xFF5B3A29))
    canvas.drawPath(box(-0.022, -0.43, 0.044, 0.075, 0.01), solid(0xFF3A2A26))
    body = [
        (0, -0.1),
        (0.075, -0.085),
        (0.06, -0.005),
        (0.1, 0.09),
        (0, 0.14),
        (-0.1, 0.09),
        (-0.06, -0.005),
        (-0.075, -0.085),
    ]
    canvas.drawPath(smooth(body), radial(0.03, -0.02, 0.2, (light(colour, 0.35), dark(colour, 0.15))))
    oval(canvas, 0, 0.02, 0.03, 0.03, solid(0xFF2A2024))
    canvas.drawPath(tube([(-0.035, 0.085), (0.035, 0.085)], (0.007, 0.007)), solid(0xFF2A2024))
    canvas.restore()


def acoustic(canvas: Any, t: float) -> None:
    guitar(canvas, t, 0xFFD9923E)


def violin(canvas: Any, t: float) -> None:
    canvas.save()
    canvas.rotate(68)
    canvas.drawPath(tube([(0, -0.03), (0, -0.22)], (0.009, 0.007)), solid(0xFF3A2420))
    body = [
        (0, -0.06),
        (0.045, -0.045),
        (0.03, 0.0),
        (0.052, 0.05),
        (0, 0.08),
        (-0.052, 0.05),
        (-0.03, 0.0),
        (-0.045, -0.045),
    ]
    canvas.drawPath(smooth(body), radial(0.02, -0.01, 0.12, (0xFFD9823E, 0xFF8A4420)))
    canvas.restore()
    saw = 0.06 * wave(t * 0.9)
    canvas.drawLine(-0.1 + saw, -0.1, 0.16 + saw, 0.05, stroke(0xFFE8DCC4, 0.008))


def trumpet(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.06, -0.05), (0.14, -0.07)], (0.011, 0.011)), solid(GOLD))
    canvas.drawPath(smooth([(0.13, -0.08), (0.19, -0.12), (0.19, -0.02), (0.13, -0.06)], tension=0.1), solid(GOLD))
    for x in (0.0, 0.03, 0.06):
        canvas.drawPath(tube([(x, -0.1), (x, -0.03)], (0.009, 0.009)), solid(0xFFC98A1E))


def saxophone(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube(
            [(-0.02, -0.14), (0.04, -0.12), (0.02, 0.08), (0.07, 0.13), (0.12, 0.07), (0.14, 0.0)],
            (0.01, 0.014, 0.02, 0.026, 0.032, 0.046),
        ),
        linear(0, 0, 0.14, 0, (0xFFFFE27A, 0xFFD9962E)),
    )
    for y in (-0.07, -0.02, 0.03):
        oval(canvas, 0.034, y, 0.01, 0.01, solid(0xFFA86E14))


def accordion(canvas: Any, t: float) -> None:
    half = 0.1 + 0.025 * wave(t * 0.8)
    for i in range(7):
        x = -half + half * 2 * i / 6
        canvas.drawPath(box(x - 0.012, -0.09, 0.024, 0.17, 0.006), solid(0xFFE0403A if i % 2 else 0xFFB3292F))
    for x in (-half - 0.03, half + 0.03):
        canvas.drawPath(box(x - 0.03, -0.1, 0.06, 0.19, 0.012), solid(0xFF2E3038))


def drum(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.12, 0.0, 0.24, 0.14, 0.02), linear(-0.12, 0, 0.12, 0, (0xFF9E2330, 0xFFE0504A)))
    oval(canvas, 0, 0.0, 0.12, 0.026, solid(0xFFF8F4EA))
    for y in (0.012, 0.13):
        canvas.drawPath(tube([(-0.12, y), (0, y + 0.02), (0.12, y)], (0.008,) * 3), solid(GOLD))
    for x, beat in ((-0.05, 0.0), (0.07, 0.5)):
        up = 0.03 + 0.03 * wave(t * 2, beat)
        canvas.drawPath(tube([(x, -0.14), (x + 0.02, -0.02 - up)], (0.007, 0.011)), solid(0xFFE3C48A))


def turntable(canvas: Any, t: float) -> None:
    canvas.drawPath(box(-0.06, 0.0, 0.32, 0.05, 0.012), solid(0xFF2E3038))
    for x in (0.03, 0.17):
        oval(canvas, x, -0.006, 0.06, 0.018, solid(0xFF14151A))
        oval(canvas, x, -0.008, 0.02, 0.007, solid(0xFFE0507A))
    for i in range(5):
        high = 0.02 + 0.02 * abs(wave(t * 1.7, i * 0.23))
        canvas.drawPath(box(-0.04 + i * 0.06, 0.044 - high * 0.6, 0.03, high * 0.6, 0.003), solid(0xFF5FE08A))
