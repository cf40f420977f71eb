"""Stages and who watches: crowds, curtains, lights, the big top."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.types import Draw

SHIRTS = ("#e0574a", "#f2c14e", "#4a90c2", "#f0f0f0", "#6bbf73", "#c972b5")


_SKINS = ("#f0c8a0", "#c98e66", "#8a5a3c", "#ffd9b5")


def crowd(w: float, rows: int, seat: str = "#5a6078", low: float = 0.9, step: float = 0.62) -> Draw:
    """Tiers full of people, each row higher than the one before it."""

    def draw(b: Brush) -> None:
        for row in reversed(range(rows)):
            y = -low - row * step
            b.box(-w / 2, y + step, w, step + 0.06, seat, shade=-0.05 * row + (0.05 if row % 2 else 0))
            count = round(w / 0.46)
            for i in range(count):
                if b.rng.random() < 0.1:
                    continue
                x = -w / 2 + (i + 0.5) * w / count + b.rng.uniform(-0.06, 0.06)
                up = 0.12 if b.rng.random() < 0.2 else 0.0
                shirt = b.rng.choice(SHIRTS)
                b.oval(x, y + 0.16 - up, 0.18, 0.25, shirt)
                if up:
                    for side in (-1, 1):
                        b.line([(x + side * 0.14, y + 0.02), (x + side * 0.2, y - 0.42)], 0.07, shirt)
                b.oval(x, y - 0.17 - up, 0.11, 0.13, b.rng.choice(_SKINS))
            b.box(-w / 2, y + 0.44, w, 0.2, seat, shade=0.1)

    return draw


def curtain(b: Brush) -> None:
    """One side curtain of a theatre, 2 m wide, folds and all."""
    for i in range(7):
        x = -1.0 + i * 0.29
        b.box(x, 0.1, 0.31, 12.0, "#a3212f", round=0.08, shade=-0.28 if i % 2 else 0.06)
    b.box(-1.0, -0.1, 2.0, 0.14, "#e0b04a")


def spotlight(b: Brush) -> None:
    """A beam from above."""
    colour = b.rng.choice(("#fff0c0", "#ffd0e6", "#c8e0ff"))
    tip = b.rng.uniform(-0.9, 0.9)
    beam = skia.Path()
    beam.addPoly([skia.Point(*p) for p in ((-0.12, -8), (0.12, -8), (tip + 0.9, 0.3), (tip - 0.9, 0.3))], True)
    colours = [argb(rgb(colour), 0.5), argb(rgb(colour), 0.06)]
    shader = skia.GradientShader.MakeLinear([skia.Point(0, -8), skia.Point(0, 0)], colours)
    b.canvas.drawPath(beam, skia.Paint(Dither=True, AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kPlus))


def big_top(b: Brush) -> None:
    """The inside of a circus tent: stripes that run together far above."""
    b.box(-4.6, 0.05, 9.2, 13, "#c02a35")
    for i in range(9):
        x = -4.5 + i
        b.shape([(x, -2.4), (x + 0.5, -2.4), (x * 0.12 + 0.05, -12.5), (x * 0.12, -12.5)], "#fff2d8")
    for i in range(18):
        x = -4.5 + i * 0.5
        b.curve([(x, -2.5), (x + 0.25, -2.1), (x + 0.5, -2.5)], "#f2c14e" if i % 2 else "#3f6fd0")
    for x in (-2.2, 2.2):
        b.line([(x, 0), (x, -12)], 0.14, "#e0b04a")
    for i in range(20):
        x = -4.5 + i * 0.47
        y = -3.6 + 0.5 * abs(math.sin(i * 0.7))
        b.oval(x, y, 0.06, 0.06, "#fff2b0")
        b.glow(x, y, 0.3, "#ffe08a", 0.4)


def ring_edge(b: Brush) -> None:
    """The low red and gold wall round the ring."""
    b.box(-4.6, 0.1, 9.2, 0.5, "#d9303f")
    for i in range(10):
        b.shape(
            [(-4.5 + i * 0.93, -0.15), (-4.2 + i * 0.93, 0.05), (-3.9 + i * 0.93, -0.15), (-4.2 + i * 0.93, -0.35)],
            "#f2c14e",
        )
    b.box(-4.6, -0.36, 9.2, 0.1, "#f2c14e", round=0.04)


def trapeze(b: Brush) -> None:
    for x in (-0.4, 0.4):
        b.line([(x * 0.8, -9), (x, -2.7)], 0.03, "#f0e6d0")
    b.line([(-0.45, -2.7), (0.45, -2.7)], 0.06, "#c99a5f")
