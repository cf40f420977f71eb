"""The stands of ancient Rome: arches, tiers of people who wave, a wall with banners round the sand."""

from __future__ import annotations

import math
from random import Random

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.props.flags import pennon
from creation.engines.cutout.stage.types import Draw

#: Metres of one stretch, from the sand to the first tier, of one tier, and how many there are.
WIDE, _WALL, _STEP, _TIERS = 16.0, 1.5, 0.78, 4
_CLOTHES = ("#f4ead8", "#c9483f", "#e9c46a", "#8a4a6a", "#4f7fa8", "#b5703f", "#6f9a58")
_SKINS = ("#eec29a", "#c98e66", "#a8704a", "#f4d3b0")
_HAIR = ("#3a2a22", "#5f3f2a", "#2a2226", "#8a5a34")


def arches(b: Brush) -> None:
    """Two storeys of arches over the tiers, pennons on top."""
    stone = "#dcbd8e"
    foot = -_WALL - _TIERS * _STEP - 0.5
    for row in range(2):
        y, high = foot - row * 2.3, 2.3
        wall, holes = skia.Path(), skia.Path()
        wall.addRect(skia.Rect.MakeLTRB(-WIDE / 2, y - high, WIDE / 2, y))
        for i in range(8):
            x = -WIDE / 2 + 1 + i * 2
            holes.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(x - 0.6, y - 1.8, x + 0.6, y + 0.6), 0.6, 0.6))
        b.box(-WIDE / 2, y, WIDE, high, "#5f4130", "#7a5640")
        b.fill(skia.Op(wall, holes, skia.kDifference_PathOp), stone, "#c9a272", shade=-0.06 * row)
        b.box(-WIDE / 2 - 0.1, y - high + 0.25, WIDE + 0.2, 0.25, "#ecd3a8")
        for i in range(9):
            b.box(-WIDE / 2 + i * 2 - 0.13, y - 0.1, 0.26, high - 0.2, "#e6cba0")
    for i, colour in ((0, "#b3242f"), (1, "#d9a23a"), (2, "#7a2f6a"), (3, "#b3242f")):
        b.canvas.save()
        b.canvas.translate(-6 + i * 4, foot - 4.55)
        pennon(colour, "#f2d27a", 1.7)(b)
        b.canvas.restore()


def tiers(b: Brush) -> None:
    """Rows of people, each higher than the one before it."""
    b.box(-WIDE / 2, 0, WIDE, _WALL + _TIERS * _STEP + 0.8, "#c9a272", "#b58c5c")
    for row in reversed(range(_TIERS)):
        y = -_WALL - row * _STEP
        for i in range(24):
            if b.rng.random() > 0.12:
                x = -WIDE / 2 + (i + 0.5 + 0.5 * (row % 2)) * WIDE / 24 + b.rng.uniform(-0.08, 0.08)
                person(b, x, y, b.rng, waves=b.rng.random() < 0.25)
        b.box(-WIDE / 2, y + 0.12, WIDE, 0.2, "#e6c998")


def fans(first: int) -> Draw:
    """Every few of the people again, on their feet and cheering: they are drawn on a band that hops."""

    def draw(b: Brush) -> None:
        for row in range(_TIERS):
            for i in range(first, 24, 5):
                x = -WIDE / 2 + (i + 0.5 + 0.5 * (row % 2) + 0.4 * math.sin(3 * i + row)) * WIDE / 24
                person(b, x, -_WALL - row * _STEP - 0.06, b.rng, waves=True)

    return draw


def person(b: Brush, x: float, y: float, rng: Random, *, waves: bool) -> None:
    """Head and shoulders over (x, y); who waves has both arms up."""
    cloth, skin = rng.choice(_CLOTHES), rng.choice(_SKINS)
    if waves:
        for side in (-1, 1):
            reach = rng.uniform(0.2, 0.36)
            b.line([(x + side * 0.2, y - 0.26), (x + side * reach, y - 0.78)], 0.1, skin)
    b.curve([(x - 0.27, y + 0.16), (x - 0.23, y - 0.26), (x, y - 0.36), (x + 0.23, y - 0.26), (x + 0.27, y + 0.16)],
            cloth)  # fmt: skip
    b.oval(x, y - 0.52, 0.17, 0.19, skin)
    b.curve([(x - 0.18, y - 0.52), (x - 0.14, y - 0.74), (x + 0.14, y - 0.74), (x + 0.18, y - 0.52), (x, y - 0.62)],
            rng.choice(_HAIR))  # fmt: skip
    for side in (-1, 1):
        b.oval(x + side * 0.06, y - 0.52, 0.022, 0.03, "#2a2024")
    if waves:
        b.oval(x, y - 0.42, 0.06, 0.045, "#7a2a2a")


def podium(b: Brush) -> None:
    """The wall round the sand, with shields, wreaths and a gate."""
    b.box(-WIDE / 2, 0.1, WIDE, _WALL, "#c39a66", "#a97f50")
    b.box(-WIDE / 2 - 0.1, -_WALL + 0.22, WIDE + 0.2, 0.24, "#f0d7ab")
    b.box(-WIDE / 2 - 0.1, 0.1, WIDE + 0.2, 0.22, "#8f6a42")
    for i in range(4):
        x = -6 + i * 4
        b.shape([(x - 0.75, -1.22), (x + 0.75, -1.22), (x + 0.75, -0.28), (x, 0.0), (x - 0.75, -0.28)], "#a3212f")
        b.line([(x - 0.75, -1.2), (x + 0.75, -1.2)], 0.09, "#e8b84a")
        b.oval(x, -0.75, 0.27, 0.27, "#f0c84a")
        b.oval(x, -0.75, 0.16, 0.16, "#a3212f")
    for x in (-8, 0, 8):
        b.box(x - 0.62, 0.1, 1.24, 1.3, "#2f211c", round=0.5)
        for k in range(4):
            b.line([(x - 0.42 + k * 0.28, 0.05), (x - 0.42 + k * 0.28, -1.05)], 0.06, "#6a5240")
