"""Playgrounds, zoos, pools, picnics."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.types import Draw


def slide(b: Brush) -> None:
    """A playground tower with a slide."""
    b.contact(1.8)
    for x in (-1.2, -0.2):
        b.box(x, 0.03, 0.12, 2.7, "#e0a030")
    b.box(-1.25, -1.35, 1.25, 0.12, "#a8693f")
    b.shape([(-1.45, -2.55), (0.2, -2.55), (-0.62, -3.4)], "#e0483a")
    b.shape([(-0.1, -1.5), (0.15, -1.55), (1.9, -0.25), (2.4, -0.2), (2.4, 0.02), (1.7, 0.0)], "#3f9ad9")
    b.line([(-0.05, -1.65), (1.9, -0.4), (2.4, -0.34)], 0.09, "#7fc4f0")
    for i in range(5):
        b.line([(-1.18, -0.2 - i * 0.26), (-0.1, -0.2 - i * 0.26)], 0.05, "#d9c9a8")


def swing(b: Brush) -> None:
    b.contact(1.2)
    for x in (-1.1, 1.1):
        b.line([(x - 0.35, 0), (x, -2.3), (x + 0.35, 0)], 0.1, "#e0574a")
    b.line([(-1.15, -2.3), (1.15, -2.3)], 0.1, "#e0574a")
    for x in (-0.5, 0.5):
        for dx in (-0.2, 0.2):
            b.line([(x + dx, -2.3), (x + dx, -0.6)], 0.025, "#8f8f99")
        b.box(x - 0.26, -0.56, 0.52, 0.07, "#3f7fb5")


def seesaw(b: Brush) -> None:
    b.contact(1.3)
    b.shape([(-0.25, 0.02), (0.25, 0.02), (0, -0.5)], "#e0a030")
    b.line([(-1.4, -0.15), (1.4, -0.85)], 0.12, "#4ab36a")
    for x, y in ((-1.2, -0.2), (1.2, -0.8)):
        b.line([(x, y), (x, y - 0.32)], 0.05, "#e0483a")


def sandpit(b: Brush) -> None:
    b.oval(0, -0.04, 1.3, 0.2, "#f2d9a0", "#e0c080")
    b.shape([(-0.5, -0.05), (-0.2, -0.05), (-0.14, -0.38), (-0.56, -0.38)], "#e0483a")
    b.shape([(0.1, -0.05), (0.7, -0.05), (0.55, -0.45), (0.25, -0.45)], "#e8c88a")
    b.line([(0.9, -0.05), (1.1, -0.5)], 0.05, "#3f8fd9")


def enclosure(kind: str) -> Draw:
    """A zoo's enclosure with rails: "elephant", "giraffe" or "bear"."""

    def draw(b: Brush) -> None:
        b.box(-3.0, 0.05, 6.0, 2.4, "#b5a58c", "#cdbd9f", round=0.2)
        b.fill(_oval(0, -0.3, 2.6, 0.7), "#9fb86a")
        if kind == "giraffe":
            b.line([(0.6, -0.5), (0.75, -2.4), (1.0, -3.3)], 0.3, "#e6b34f")
            b.oval(0.4, -1.35, 0.85, 0.5, "#e6b34f")
            b.oval(1.2, -3.45, 0.34, 0.18, "#e6b34f")
            for x in (-0.2, 0.1, 0.7, 0.95):
                b.line([(x, -1.1), (x, -0.1)], 0.14, "#dba848")
            for x, y in ((0.1, -1.5), (0.5, -1.25), (0.68, -1.9), (0.8, -2.6), (0.9, -1.5)):
                b.oval(x, y, 0.14, 0.12, "#a8682f")
        elif kind == "elephant":
            b.oval(0, -1.15, 1.1, 0.8, "#9aa3ad")
            b.oval(1.1, -1.45, 0.55, 0.55, "#a5aeb8")
            b.line([(1.5, -1.3), (1.75, -0.7), (1.65, -0.25)], 0.2, "#9aa3ad")
            b.oval(0.85, -1.4, 0.36, 0.48, "#8a939e")
            for x in (-0.7, -0.3, 0.4, 0.8):
                b.box(x - 0.16, -0.05, 0.32, 0.75, "#8f98a3", round=0.08)
            b.oval(1.3, -1.6, 0.05, 0.05, "#22252c")
        else:
            b.oval(0, -0.8, 0.75, 0.6, "#8a5f3f")
            b.oval(0.6, -1.25, 0.42, 0.4, "#8a5f3f")
            for x in (0.35, 0.85):
                b.oval(x, -1.6, 0.13, 0.13, "#7a5233")
            b.oval(0.8, -1.15, 0.2, 0.15, "#c9a078")
        for i in range(13):
            b.box(-3.0 + i * 0.49, 0.06, 0.09, 1.0, "#5a7a5f", round=0.04)
        for y in (-0.3, -0.85):
            b.line([(-3.05, y), (3.0, y)], 0.07, "#5a7a5f")

    return draw


def _oval(x: float, y: float, rx: float, ry: float) -> skia.Path:
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return path


def picnic(b: Brush) -> None:
    """A checked blanket with a basket, bread, fruit and a bottle, 2.6 m."""
    corner = [(-1.5, 0.2), (1.3, 0.2), (1.05, -0.22), (-1.15, -0.22)]
    b.shape(corner, "#fff4ec")
    for i in range(7):
        x = -1.4 + i * 0.4
        b.line([(x, 0.2), (x * 0.78 + 0.02, -0.22)], 0.16, "#e0403f", alpha=0.7)
    for y in (-0.12, 0.02, 0.15):
        b.line([(-1.35 - y * 0.4, y), (1.15 + y * 0.4, y)], 0.06, "#e0403f", alpha=0.6)
    b.box(-0.95, -0.02, 0.8, 0.45, "#b5804a", round=0.06)
    for i in range(4):
        b.line([(-0.9, -0.1 - i * 0.1), (-0.2, -0.1 - i * 0.1)], 0.025, "#8a5a30")
    b.line([(-0.9, -0.45), (-0.55, -0.85), (-0.2, -0.45)], 0.06, "#a8743f")
    b.oval(0.3, -0.08, 0.3, 0.13, "#d9994a", "#b06a2f")
    b.box(0.75, 0.0, 0.14, 0.45, "#3f7f4a", round=0.04)
    b.box(0.79, -0.42, 0.06, 0.18, "#3f7f4a")
    for x, c in ((0.0, "#e0303f"), (0.55, "#f2a03f"), (0.62, "#8fc24a")):
        b.oval(x, 0.08, 0.09, 0.08, c)


def lounger(b: Brush) -> None:
    """A pool chair under a parasol."""
    b.contact(1.3)
    b.line([(0.9, 0), (0.9, -2.3)], 0.06, "#f4efe6")
    for i in range(6):
        x0, x1 = -0.3 + i * 0.4, 0.1 + i * 0.4
        b.shape([(x0, -2.0), (x1, -2.0), (0.9, -2.65)], "#ff8f5a" if i % 2 else "#fff6ea")
    b.line([(-1.2, -0.38), (0.1, -0.38), (0.75, -0.95)], 0.12, "#ffffff")
    b.line([(-1.2, -0.44), (0.1, -0.44), (0.72, -0.98)], 0.08, "#4ac2d9")
    for x in (-1.0, 0.1):
        b.line([(x, 0), (x, -0.38)], 0.06, "#e6e6e6")


def pool_ladder(b: Brush) -> None:
    for x in (-0.25, 0.25):
        b.line([(x, 0.1), (x, -0.75), (x + 0.1, -0.9), (x + 0.3, -0.7)], 0.06, "#dfe8ee")


def lifebuoy(b: Brush) -> None:
    b.contact(0.4)
    for k in range(8):
        a0, a1 = k * math.tau / 8, (k + 1) * math.tau / 8
        b.line(
            [(math.cos(a) * 0.3, -0.42 + math.sin(a) * 0.3) for a in (a0, (a0 + a1) / 2, a1)],
            0.16,
            "#ff5a3a" if k % 2 else "#ffffff",
        )


def water_slide(b: Brush) -> None:
    """A tall winding slide, 6 m."""
    for x in (-1.6, 1.4):
        b.line([(x, 0.1), (x, -5)], 0.2, "#f2c14e")
    b.line([(1.4, -4.9), (-1.7, -4.2), (1.6, -3.0), (-1.5, -1.9), (1.2, -0.8), (2.6, -0.2)], 0.75, "#ff6fa0")
    b.line([(1.4, -5.05), (-1.7, -4.35), (1.6, -3.15), (-1.5, -2.05), (1.2, -0.95), (2.6, -0.35)], 0.3, "#bff0ff")


def float_ring(b: Brush) -> None:
    """A rubber ring with a duck's head."""
    b.oval(0, -0.1, 0.5, 0.18, "#ffd23f", "#f0a82a")
    b.oval(0, -0.14, 0.24, 0.07, "#3fb5d9")
    b.curve([(-0.3, -0.15), (-0.42, -0.5), (-0.3, -0.72), (-0.1, -0.6), (-0.16, -0.2)], "#ffd23f")
    b.shape([(-0.4, -0.55), (-0.58, -0.5), (-0.4, -0.46)], "#ff7a2a")
    b.oval(-0.27, -0.6, 0.03, 0.03, "#22252c")
