"""Shops and eating places: shelves of goods, counters, ovens, tables for guests."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.types import Draw

_PACKS = ("#e0483a", "#f2b53f", "#3f8fc2", "#5fb36a", "#f5f0e0", "#c95a9a", "#f07f3a", "#7fd0d8")


def goods(w: float = 2.6, h: float = 2.3, steel: str = "#dfe4e8") -> Draw:
    """A rack full of packets, tins and bottles."""

    def draw(b: Brush) -> None:
        b.contact(w * 0.55, 0.4)
        b.box(-w / 2, 0.04, w, h, steel, shade=-0.12)
        rows = round(h / 0.44)
        for row in range(rows):
            y = -0.14 - row * 0.44
            b.box(-w / 2 + 0.04, y, w - 0.08, 0.38, steel, shade=-0.4)
            x = -w / 2 + 0.06
            while x < w / 2 - 0.3:
                _stack(b, x, y, w / 2 - 0.06)
                x += 0.42
            b.box(-w / 2, y + 0.06, w, 0.07, "#f5c542" if row % 2 else "#e0483a")
        b.box(-w / 2, -h, w, 0.22, "#e0483a", round=0.03)

    return draw


def _stack(b: Brush, x: float, y: float, right: float) -> None:
    """Some of one thing side by side."""
    colour, kind = b.rng.choice(_PACKS), b.rng.randrange(4)
    for i in range(3):
        left = x + i * 0.13
        if left + 0.12 > right:
            return
        if kind == 0:
            b.box(left, y, 0.11, 0.28, colour)
            b.box(left, y - 0.08, 0.11, 0.09, "#ffffff")
        elif kind == 1:
            b.box(left + 0.02, y, 0.08, 0.22, colour, round=0.03)
            b.box(left + 0.045, y - 0.2, 0.03, 0.1, colour)
        elif kind == 2:
            for k in range(2):
                b.box(left, y - k * 0.14, 0.115, 0.13, colour, round=0.02)
                b.box(left, y - k * 0.14 - 0.05, 0.115, 0.035, "#ffffff")
        else:
            b.oval(left + 0.06, y - 0.07, 0.065, 0.07, colour)
            b.oval(left + 0.06, y - 0.18, 0.06, 0.06, colour)


def fruit_stand(b: Brush) -> None:
    """Sloping crates of fruit."""
    b.contact(1.4)
    b.shape([(-1.2, 0.04), (1.2, 0.04), (1.2, -0.5), (-1.2, -0.5)], "#9a6f45")
    for row in range(2):
        for i in range(4):
            x, y = -1.16 + i * 0.59, -0.42 - row * 0.36
            b.box(x, y, 0.55, 0.3, "#b5865a", round=0.03)
            colour = ("#e0483a", "#f2a03f", "#8fc24a", "#f2d23f", "#7a4a9a", "#f07f6a", "#5fa34a", "#c92f3a")[
                i + 4 * row
            ]
            for k in range(9):
                b.oval(x + 0.08 + (k % 5) * 0.1 + 0.05 * (k // 5), y - 0.3 - 0.08 * (k // 5), 0.065, 0.065, colour)


def till(b: Brush) -> None:
    """A supermarket's check-out."""
    b.contact(1.2)
    b.box(-1.0, 0.04, 2.0, 0.85, "#5f7a94", round=0.05)
    b.box(-1.05, -0.78, 2.1, 0.08, "#2f3740", round=0.03)
    b.box(0.4, -0.84, 0.5, 0.34, "#3a424c", round=0.04)
    b.box(0.45, -1.0, 0.4, 0.22, "#8fe0b0")
    b.line([(-0.85, -0.8), (-0.85, -2.0)], 0.05, "#8a929a")
    b.box(-1.1, -1.95, 0.5, 0.4, "#5fc26a", round=0.06)
    for x, c in ((-0.6, "#f2b53f"), (-0.35, "#e0483a"), (-0.1, "#5fb36a")):
        b.box(x, -0.84, 0.18, 0.24, c, round=0.03)


def trolley(b: Brush) -> None:
    b.contact(0.6)
    b.shape([(-0.45, -0.95), (0.5, -0.85), (0.38, -0.45), (-0.32, -0.45)], "#b5c0c8", alpha=0.7)
    for i in range(6):
        b.line([(-0.42 + i * 0.17, -0.92), (-0.3 + i * 0.13, -0.47)], 0.02, "#7f8a94")
    b.line([(-0.6, -1.05), (-0.45, -0.95), (-0.3, -0.25), (0.4, -0.25)], 0.04, "#7f8a94")
    b.line([(-0.72, -1.05), (-0.56, -1.06)], 0.07, "#e0483a")
    for x, c in ((-0.2, "#f2b53f"), (0.05, "#5fb36a"), (0.28, "#e07f9a")):
        b.oval(x, -0.95, 0.14, 0.16, c)
    for x in (-0.25, 0.35):
        b.oval(x, -0.07, 0.08, 0.08, "#3a3f46")


def counter(front: str, top: str = "#e9d5b5", w: float = 3.0) -> Draw:
    """A counter to the waist."""

    def draw(b: Brush) -> None:
        b.contact(w * 0.55, 0.4)
        b.box(-w / 2, 0.05, w, 1.0, front)
        for i in range(round(w / 0.5)):
            b.box(-w / 2 + 0.06 + i * 0.5, -0.1, 0.38, 0.72, front, shade=-0.12, round=0.03)
        b.box(-w / 2 - 0.08, -0.94, w + 0.16, 0.11, top, round=0.03)

    return draw


def cakes(b: Brush) -> None:
    """A glass case with cakes, bread and buns."""
    b.contact(1.4)
    b.box(-1.3, 0.05, 2.6, 0.5, "#c98a6a")
    b.box(-1.3, -0.45, 2.6, 0.85, "#fff4dc")
    for row in range(2):
        y = -0.5 - row * 0.4
        b.line([(-1.26, y), (1.26, y)], 0.04, "#d9b48a")
        for i in range(6):
            x = -1.08 + i * 0.43
            kind = (i + row) % 3
            if kind == 0:
                b.oval(x, y - 0.1, 0.17, 0.11, "#d99a4a", "#b56f2f")
                for k in range(3):
                    b.line([(x - 0.09 + k * 0.08, y - 0.16), (x - 0.05 + k * 0.08, y - 0.09)], 0.025, "#f5d9a0")
            elif kind == 1:
                b.box(x - 0.15, y, 0.3, 0.2, "#ffd9e0", round=0.04)
                b.box(x - 0.15, y - 0.14, 0.3, 0.07, "#ff8fb0", round=0.03)
                b.oval(x, y - 0.25, 0.05, 0.05, "#d9303f")
            else:
                b.shape([(x - 0.12, y), (x + 0.12, y), (x + 0.16, y - 0.14), (x - 0.16, y - 0.14)], "#8a5a3a")
                b.oval(x, y - 0.17, 0.16, 0.1, "#fff0d8")
    b.box(-1.38, -1.28, 2.76, 0.1, "#a8693f", round=0.03)
    b.shape([(-1.2, -0.5), (-0.7, -0.5), (-0.3, -1.26), (-0.8, -1.26)], "#ffffff", alpha=0.2)


def bread(b: Brush) -> None:
    """Shelves of loaves and baskets."""
    b.box(-1.1, -1.05, 2.2, 1.75, "#8a5a3a", shade=-0.25)
    for row in range(3):
        y = -1.15 - row * 0.56
        b.box(-1.15, y + 0.07, 2.3, 0.08, "#b57a4a")
        for i in range(4):
            x = -0.82 + i * 0.55
            if row == 1:
                for k in range(3):
                    b.line([(x - 0.14 + k * 0.12, y - 0.05), (x - 0.06 + k * 0.12, y - 0.42)], 0.1, "#d9a05a")
                b.shape([(x - 0.2, y), (x + 0.2, y), (x + 0.24, y - 0.2), (x - 0.24, y - 0.2)], "#c9904f")
            else:
                b.oval(x, y - 0.14, 0.23, 0.17, "#d9994a", "#a8652f")
                b.line([(x - 0.1, y - 0.22), (x + 0.06, y - 0.12)], 0.035, "#f5dcae")


def oven(b: Brush) -> None:
    """A brick oven with a fire in it."""
    b.contact(1.2)
    b.curve(
        [(-1.15, 0.05), (-1.15, -1.4), (-0.7, -2.1), (0, -2.3), (0.7, -2.1), (1.15, -1.4), (1.15, 0.05), (0, 0.08)],
        "#b5654a",
    )
    for row in range(8):
        for i in range(5):
            if b.rng.random() < 0.7:
                b.box(
                    -0.95 + i * 0.4 + 0.15 * (row % 2),
                    -0.1 - row * 0.25,
                    0.34,
                    0.2,
                    "#c97a5a",
                    round=0.03,
                    shade=b.rng.uniform(-0.2, 0.1),
                )
    b.oval(0, -1.05, 0.56, 0.46, "#4a2a20")
    b.box(-0.56, -0.62, 1.12, 0.42, "#4a2a20")
    b.glow(0, -0.95, 1.2, "#ff8a2a", 0.8)
    for x in (-0.25, 0.0, 0.24):
        b.curve([(x - 0.13, -0.66), (x, -1.15), (x + 0.13, -0.66)], "#ffd25a", "#ff6a2a")
    b.box(-0.75, -0.55, 1.5, 0.12, "#8a4a3a", round=0.03)


def guests_table(cloth: str = "#d9483b") -> Draw:
    """A small round table laid for two, with its chairs."""

    def draw(b: Brush) -> None:
        b.contact(1.0)
        for side in (-1, 1):
            b.line([(side * 0.85, 0), (side * 0.82, -0.45), (side * 0.95, -1.0)], 0.06, "#6a4a33")
            b.box(side * 0.68 - 0.22, -0.42, 0.44, 0.07, "#8a5a3a", round=0.03)
            b.line([(side * 0.5, -0.4), (side * 0.52, 0)], 0.05, "#6a4a33")
        b.shape(
            [(-0.58, -0.7), (0.58, -0.7), (0.68, -0.25), (0.3, -0.3), (0, -0.24), (-0.3, -0.3), (-0.68, -0.25)], cloth
        )
        b.box(-0.05, 0.02, 0.1, 0.35, "#5a4a3a")
        b.oval(0, -0.72, 0.62, 0.1, cloth, shade=0.12)
        b.box(-0.04, -0.72, 0.08, 0.22, "#fff6e0")
        b.oval(0, -1.0, 0.04, 0.07, "#ffe08a")
        b.glow(0, -0.98, 0.7, "#ffc470", 0.6 if b.light.is_dark else 0.3)
        for side in (-1, 1):
            b.oval(side * 0.33, -0.74, 0.14, 0.035, "#ffffff")

    return draw


def bottles(b: Brush) -> None:
    """A bar's wall: glass shelves of bottles lit from behind."""
    b.box(-1.5, -1.0, 3.0, 1.9, "#3a2430", "#6a3a3f")
    for row in range(3):
        y = -1.12 - row * 0.58
        b.glow(0, y - 0.2, 1.5, "#ffb060", 0.25)
        b.line([(-1.45, y), (1.45, y)], 0.05, "#f5d9a0")
        for i in range(13):
            x = -1.32 + i * 0.22
            c = b.rng.choice(("#3f8f5a", "#c9833f", "#8a2f3a", "#d9e0e6", "#3f6fa8", "#e0b040"))
            b.box(x - 0.055, y, 0.11, 0.26, c, round=0.03)
            b.box(x - 0.022, y - 0.24, 0.045, 0.16, c)


def coffee_machine(b: Brush) -> None:
    b.box(-0.4, -1.05, 0.8, 0.5, "#c5ccd2", round=0.06)
    b.box(-0.3, -1.1, 0.6, 0.2, "#3a4048")
    b.box(-0.06, -1.08, 0.12, 0.13, "#ffffff", round=0.03)
    b.oval(-0.25, -1.48, 0.05, 0.05, "#e0483a")


def menu_board(b: Brush) -> None:
    b.box(-0.75, -1.75, 1.5, 1.1, "#8a5a3a")
    b.box(-0.68, -1.82, 1.36, 0.96, "#2f3a36")
    for i, w in enumerate((0.8, 0.6, 0.9, 0.5)):
        b.line([(-0.5, -2.6 + i * 0.2), (-0.5 + w, -2.6 + i * 0.2)], 0.035, "#f5efe0", alpha=0.8)
    b.oval(0.45, -2.05, 0.12, 0.1, "#f2c14e", alpha=0.85)
    for i in range(3):
        b.line([(0.38 + i * 0.07, -2.2), (0.4 + i * 0.07, -2.3), (0.37 + i * 0.07, -2.4)], 0.02, "#f5efe0", alpha=0.7)


def stool(b: Brush) -> None:
    b.contact(0.3)
    b.line([(0, 0), (0, -0.72)], 0.06, "#b5bcc4")
    b.oval(0, -0.03, 0.22, 0.05, "#9aa2aa")
    b.box(-0.22, -0.7, 0.44, 0.12, "#c9483f", round=0.06)


def pizza_sign(b: Brush) -> None:
    """A lit round sign with rays."""
    b.glow(0, -2.4, 1.0, "#ff8fb0", 0.5)
    for k in range(8):
        angle = k * math.tau / 8
        b.line(
            [
                (math.cos(angle) * 0.42, -2.4 + math.sin(angle) * 0.42),
                (math.cos(angle) * 0.55, -2.4 + math.sin(angle) * 0.55),
            ],
            0.05,
            "#ff9ac0",
        )
    b.oval(0, -2.4, 0.34, 0.34, "#fff0c0", "#ffb45a")
