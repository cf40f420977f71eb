"""The instruments of a band, in shares of the player's height: those that are blown from the mouth, others from the
chest or the ground."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube

BRASS, SHADE, INK = 0xFFF2C14E, 0xFFC98A1E, 0xFF2E3038
#: How wide the bellows of an accordion are at `t` seconds: half of it, shares of the height.
_CLOSED, _OPENS = 0.085, 0.05
BARS = (0xFFE0483F, 0xFFF2852E, 0xFFF2C230, 0xFF5BA83C, 0xFF2FA9C3, 0xFF3F6FD9, 0xFF8E5CC7)


def bellows(t: float) -> float:
    return _CLOSED + _OPENS * wave(t * 0.5)


def squeezebox(canvas: Any, t: float) -> None:
    half = bellows(t)
    folds = [(-half + 2 * half * k / 10, 0.11 if k % 2 else 0.088) for k in range(11)]
    outline_ = [(x, -y) for x, y in folds] + [(x, y) for x, y in reversed(folds)]
    canvas.drawPath(polygon(outline_), linear(0, -0.1, 0, 0.1, (0xFFFBEFD8, 0xFFC9A26B)))
    for x, y in folds[1:-1:2]:
        canvas.drawLine(x, -y, x, y, stroke(0xFFB23A32, 0.007))
    for side in (-1, 1):
        at = side * (half + 0.03)
        canvas.drawPath(box(at - 0.032, -0.12, 0.064, 0.24, 0.014), linear(0, -0.12, 0, 0.12, (0xFFEF5A4C, 0xFF9E1F23)))
    for k in range(7):
        canvas.drawPath(box(half + 0.04, -0.1 + 0.029 * k, 0.026, 0.024, 0.003), solid(0xFFFDFBF2))
        oval(canvas, -half - 0.036, -0.09 + 0.03 * k, 0.006, 0.006, solid(0xFFFDFBF2))


def sax(canvas: Any, t: float) -> None:
    brass = linear(0, 0, 0.2, 0, (0xFFFFE27A, 0xFFD9962E))
    canvas.drawPath(tube([(-0.02, 0.0), (0.02, -0.005), (0.05, 0.02)], (0.006, 0.008, 0.012)), solid(INK))
    canvas.drawPath(
        tube([(0.045, 0.015), (0.06, 0.1), (0.055, 0.22), (0.1, 0.29), (0.155, 0.25), (0.17, 0.15), (0.2, 0.1)],
             (0.012, 0.017, 0.023, 0.028, 0.032, 0.042, 0.06)),
        brass,
    )  # fmt: skip
    oval(canvas, 0.2, 0.095, 0.06, 0.024, solid(0xFF9A6414))
    for y in (0.07, 0.11, 0.15, 0.19):
        oval(canvas, 0.058, y, 0.011, 0.009, solid(0xFFFFF6D0))


def side_flute(canvas: Any, t: float) -> None:
    canvas.drawPath(
        tube([(-0.05, -0.005), (0.3, 0.03)], (0.011, 0.011)), linear(0, -0.02, 0, 0.04, (0xFFF4F7FA, 0xFF98A2B0))
    )
    for x in (0.1, 0.14, 0.2, 0.24):
        oval(canvas, x, 0.01 + 0.08 * (x - 0.1), 0.009, 0.006, solid(0xFF6D7683))


def blues_harp(canvas: Any, t: float) -> None:
    slide = 0.02 * wave(t * 1.2)
    canvas.drawPath(box(-0.055 + slide, -0.022, 0.11, 0.044, 0.01), linear(0, -0.02, 0, 0.02, (0xFFF4F7FA, 0xFF8E98A6)))
    for k in range(5):
        canvas.drawPath(box(-0.042 + 0.018 * k + slide, -0.008, 0.01, 0.014, 0.002), solid(INK))


def slide_horn(canvas: Any, t: float) -> None:
    out = 0.08 + 0.07 * wave(t * 0.8)
    canvas.drawPath(tube([(-0.01, 0), (0.3, 0.0)], (0.009, 0.009)), solid(SHADE))
    for y in (0.0, 0.055):
        canvas.drawPath(tube([(0.08, y), (0.26 + out, y)], (0.008, 0.008)), solid(BRASS))
    canvas.drawPath(tube([(0.26 + out, 0.0), (0.285 + out, 0.028), (0.26 + out, 0.055)], (0.009,) * 3), solid(BRASS))
    canvas.drawPath(tube([(0.06, -0.03), (0.2, -0.05), (0.28, -0.06)], (0.009, 0.014, 0.024)), solid(BRASS))
    canvas.drawPath(smooth([(0.26, -0.075), (0.34, -0.13), (0.34, 0.005), (0.26, -0.045)], tension=0.12), solid(BRASS))


def big_horn(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0.0, 0.0), (0.06, 0.05), (0.05, 0.2)], (0.008, 0.012, 0.016)), solid(SHADE))
    for r, shade in ((0.15, SHADE), (0.105, BRASS)):
        oval(canvas, 0.1, 0.22, r, r * 1.15, stroke(shade, 0.034))
    canvas.drawPath(
        tube([(0.22, 0.25), (0.24, 0.05), (0.26, -0.12)], (0.03, 0.036, 0.06)),
        linear(0.2, 0, 0.32, 0, (0xFFFFE38A, SHADE)),
    )
    oval(canvas, 0.265, -0.16, 0.13, 0.05, solid(BRASS))
    oval(canvas, 0.265, -0.165, 0.1, 0.034, solid(0xFF8A5A14))


def harp(canvas: Any, t: float) -> None:
    gold = linear(0, -0.9, 0, 0, (0xFFFFE07A, 0xFFB9801E))
    canvas.drawPath(polygon([(-0.04, -0.02), (0.02, -0.02), (-0.1, -0.62), (-0.14, -0.6)]), gold)
    canvas.drawPath(tube([(0.3, -0.02), (0.32, -0.86)], (0.024, 0.018)), gold)
    canvas.drawPath(
        tube([(-0.12, -0.6), (0.04, -0.72), (0.18, -0.7), (0.32, -0.88)], (0.024, 0.024, 0.02, 0.026)), gold
    )
    canvas.drawPath(box(-0.06, -0.05, 0.42, 0.05, 0.015), solid(0xFF9A6414))
    for k in range(9):
        x = -0.09 + 0.042 * k
        shake = 0.004 * wave(t * 9, k * 0.3)
        low = -0.06 if k > 2 else -0.5 + 0.2 * k
        canvas.drawLine(x + shake, -0.68 - 0.01 * k, x, low, stroke(0xFFE0483F if k % 4 == 0 else 0xFFFFFFFF, 0.004))


def cello(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0.0, -0.07), (0.01, 0.0)], (0.006, 0.003)), solid(INK))
    canvas.drawPath(tube([(0.0, -0.4), (-0.01, -0.76)], (0.016, 0.012)), solid(0xFF3A2116))
    oval(canvas, -0.012, -0.78, 0.022, 0.026, solid(0xFF5A3524))
    canvas.drawPath(
        smooth([(0.0, -0.48), (0.08, -0.44), (0.06, -0.3), (0.11, -0.16), (0.0, -0.06), (-0.11, -0.16), (-0.06, -0.3),
                (-0.08, -0.44)]),
        radial(0.03, -0.34, 0.34, (0xFFE08A3C, 0xFF8E3F14)),
    )  # fmt: skip
    for side in (-1, 1):
        canvas.drawPath(tube([(side * 0.045, -0.27), (side * 0.035, -0.2)], (0.005, 0.005)), solid(0xFF3A1C0E))
        canvas.drawLine(side * 0.008, -0.14, side * 0.005 - 0.01, -0.74, stroke(0xFFF8EFDC, 0.003))
    saw = 0.07 * wave(t * 0.8)
    canvas.drawPath(tube([(-0.17 + saw, -0.35), (0.2 + saw, -0.31)], (0.007, 0.005)), solid(0xFF6B3E1E))


def xylophone(canvas: Any, t: float) -> None:
    for x in (0.02, 0.42):
        canvas.drawPath(tube([(x, -0.4), (x, 0.0)], (0.012, 0.012)), solid(0xFF6B4428))
    canvas.drawPath(polygon([(-0.04, -0.4), (0.48, -0.43), (0.48, -0.39), (-0.04, -0.35)]), solid(0xFF8A5A34))
    for k, colour in enumerate(BARS):
        high = 0.1 - 0.006 * k
        canvas.drawPath(box(-0.03 + 0.072 * k, -0.45 - high / 2, 0.058, high, 0.012),
                        linear(0, -0.5, 0, -0.4, (light(colour, 0.4), dark(colour, 0.1))))  # fmt: skip


def mallet(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(-0.02, 0), (0.15, 0)], (0.006, 0.005)), solid(0xFFE2B873))
    oval(canvas, 0.16, 0, 0.022, 0.022, radial(0.165, -0.008, 0.03, (0xFFFF9A8C, 0xFFC4302B)))


def hand_drums(canvas: Any, t: float) -> None:
    for x, wide, colour in ((0.02, 0.1, 0xFFC4572F), (0.22, 0.12, 0xFF2F8F83)):
        canvas.drawPath(
            smooth([(x - wide, -0.42), (x + wide, -0.42), (x + 0.8 * wide, -0.16), (x + 0.45 * wide, 0.0),
                    (x - 0.45 * wide, 0.0), (x - 0.8 * wide, -0.16)], tension=0.08),
            linear(x - wide, 0, x + wide, 0, (light(colour, 0.3), dark(colour, 0.25))),
        )  # fmt: skip
        oval(canvas, x, -0.42, wide, 0.035, solid(0xFFF6ECD6))
        canvas.drawPath(
            tube([(x - wide * 0.95, -0.33), (x, -0.3), (x + wide * 0.95, -0.33)], (0.007,) * 3), solid(BRASS)
        )


def rattle(canvas: Any, t: float) -> None:
    canvas.drawPath(tube([(0, 0.03), (0.02, -0.08)], (0.011, 0.011)), solid(0xFFE2B873))
    oval(canvas, 0.03, -0.13, 0.048, 0.062, radial(0.045, -0.15, 0.08, (0xFFFF8A5C, 0xFFC4302B)))
    canvas.drawPath(tube([(-0.012, -0.12), (0.03, -0.105), (0.074, -0.125)], (0.008,) * 3), solid(0xFFF2C230))


def jingles(canvas: Any, t: float) -> None:
    oval(canvas, 0.02, -0.1, 0.1, 0.1, solid(0xFFF8EFDC))
    oval(canvas, 0.02, -0.1, 0.1, 0.1, stroke(0xFFB0702E, 0.022))
    for x, y in ((0.12, -0.1), (0.02, -0.2), (-0.08, -0.1), (0.02, 0.0)):
        oval(canvas, x, y + 0.006 * wave(t * 6, x), 0.02, 0.014, solid(0xFFE8EDF2))


def brass_plate(canvas: Any, t: float) -> None:
    oval(canvas, 0.0, -0.02, 0.035, 0.13, linear(0, -0.15, 0, 0.12, (0xFFFFE38A, SHADE)))
    oval(canvas, 0.0, -0.02, 0.012, 0.03, solid(INK))


DRAWINGS = (
    *(squeezebox, sax, side_flute, blues_harp, slide_horn, big_horn, harp, cello, xylophone, mallet, hand_drums),
    *(rattle, jingles, brass_plate),
)
