"""Flags: cloth on a pole, hoisted on one side, in folds."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
from creation.engines.cutout.stage.shapes import Points, polygon
from creation.engines.cutout.stage.types import Draw

#: Across the cloth and down it, 0…1, to metres of the drawing.
_At = Callable[[float, float], tuple[float, float]]
#: Field and device of the banners of a castle.
_ARMS = (("#b3242f", "#f2c84a"), ("#25509a", "#f4f0e0"), ("#2c7a4b", "#f2c84a"))


def _cloth(left: float, top: float, wide: float, high: float, wave: float = 0.09) -> _At:
    """Cloth whose wave grows from the pole to its free end."""

    def at(across: float, down: float) -> tuple[float, float]:
        sway = wave * wide * math.sin(1.2 + 6.6 * across) * min(1.0, 1.6 * across)
        return left + wide * across, top + high * (down + 0.06 * across) + sway

    return at


def _field(at: _At, tail: float = 0.0) -> Points:
    """The outline of the cloth; `tail` is how deep its free end is cut, of its width."""
    steps = [i / 12 for i in range(13)]
    end = [at(1.0 - tail, 0.5)] if tail else []
    return [*(at(s, 0.0) for s in steps), *end, *(at(s, 1.0) for s in reversed(steps))]


def _folds(b: Brush, outline: Points, at: _At) -> None:
    """Light and shadow where the cloth turns."""
    b.canvas.save()
    b.canvas.clipPath(polygon(outline), doAntiAlias=True)
    (left, top), (right, low) = at(0, 0), at(1, 1)
    ends = [skia.Point(left, top), skia.Point(right, top)]
    tones = [0x00000000, 0x46000000, 0x00FFFFFF, 0x50FFFFFF, 0x00000000, 0x4A000000, 0x10FFFFFF]
    shader = skia.GradientShader.MakeLinear(ends, tones, [0.0, 0.14, 0.3, 0.45, 0.62, 0.8, 1.0])
    b.canvas.drawRect(skia.Rect.MakeLTRB(left, top - 1, right, low + 1), skia.Paint(Dither=True, Shader=shader))
    b.canvas.restore()


def _pole(b: Brush, high: float, thick: float, colour: str, knob: str) -> None:
    b.contact(0.28)
    b.line([(0, 0.02), (0, -high)], thick, colour)
    b.oval(0, -high - 0.05, 0.8 * thick, 0.9 * thick, knob)


def banner(b: Brush) -> None:
    """A swallow-tailed banner with a cross or a lion's head, 3 m."""
    field, device = b.rng.choice(_ARMS)
    _pole(b, 2.95, 0.07, "#7a5638", "#e8bb4a")
    at = _cloth(0.03, -2.85, 1.35, 0.92)
    outline = _field(at, 0.24)
    b.shape(outline, field)
    if b.rng.random() < 0.5:
        for ends in (((0.36, 0.08), (0.36, 0.92)), ((0.06, 0.5), (0.68, 0.5))):
            b.line([at(*end) for end in ends], 0.15, device)
    else:
        x, y = at(0.38, 0.5)
        b.shape([(x - 0.26, y - 0.28), (x + 0.26, y - 0.28), (x + 0.24, y + 0.08), (x, y + 0.3), (x - 0.24, y + 0.08)],
                device)  # fmt: skip
        b.shape([(x - 0.16, y - 0.02), (x, y - 0.2), (x + 0.16, y - 0.02), (x, y + 0.2)], field)
    b.line([at(0.0, 0.0), at(0.0, 1.0)], 0.05, device)
    _folds(b, outline, at)


def pioneer(b: Brush) -> None:
    """The flag of those who came first: a blue world with a ring on white, held up by a rod."""
    _pole(b, 2.2, 0.05, "#d6d8e0", "#f2f2f6")
    b.line([(0, -2.14), (1.3, -2.14)], 0.035, "#d6d8e0")
    at = _cloth(0.02, -2.12, 1.28, 0.82, 0.035)
    outline = _field(at)
    b.shape(outline, "#f4f5f8")
    for low, high, tone in ((0.0, 0.16, "#d43c3c"), (0.84, 1.0, "#d43c3c")):
        b.shape([at(0, low), at(0.5, low), at(1, low), at(1, high), at(0.5, high), at(0, high)], tone)
    x, y = at(0.5, 0.5)
    b.oval(x, y, 0.22, 0.22, "#2f74c8")
    b.oval(x - 0.06, y - 0.05, 0.09, 0.08, "#5fb45a")
    b.oval(x + 0.09, y + 0.08, 0.06, 0.05, "#5fb45a")
    ring = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=0.035)
    ring.setColor(argb(b.tone("#e0a52f")))
    b.canvas.save()
    b.canvas.translate(x, y)
    b.canvas.rotate(-18)
    b.canvas.drawOval(skia.Rect.MakeLTRB(-0.36, -0.1, 0.36, 0.1), ring)
    b.canvas.restore()
    _folds(b, outline, at)


def chequered(b: Brush) -> None:
    """The flag of a finish."""
    _pole(b, 2.3, 0.05, "#c9ccd4", "#e6e8ee")
    at = _cloth(0.02, -2.25, 1.2, 0.85)
    outline = _field(at)
    b.shape(outline, "#f6f6f4")
    for i in range(6):
        for k in range(4):
            if (i + k) % 2:
                a, c, d, e = i / 6, (i + 1) / 6, k / 4, (k + 1) / 4
                b.shape([at(a, d), at(c, d), at(c, e), at(a, e)], "#22242a")
    _folds(b, outline, at)


def pennon(colour: str, edge: str, high: float = 1.6) -> Draw:
    """A long three-cornered pennon on a staff, as it flies over walls and stands."""

    def draw(b: Brush) -> None:
        b.line([(0, 0.1), (0, -high)], 0.07, "#6d5a48")
        at = _cloth(0.03, -high, 1.25, 0.62)
        steps = [i / 10 for i in range(11)]
        outline = [*(at(s, 0.5 * s) for s in steps), *(at(s, 1 - 0.5 * s) for s in reversed(steps))]
        b.shape(outline, colour)
        b.line([at(0.02, 0.5), at(0.72, 0.5)], 0.07, edge)
        _folds(b, outline, at)

    return draw
