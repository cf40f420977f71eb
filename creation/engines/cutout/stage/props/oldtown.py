"""Old streets: Chinese shop houses, Venetian palaces, half-timbered houses, saloons, stalls, wells."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.types import Draw


def shop_house(b: Brush) -> None:
    """A Chinese house of two floors with lanterns and turned-up eaves, 5 m."""
    wood = b.rng.choice(("#8a3a2c", "#7a4a33", "#6a3f38"))
    b.box(-2.5, 0.1, 5.0, 2.8, "#e6d4b8")
    b.box(-2.4, -2.9, 4.8, 2.4, "#dcc8a8")
    for x in (-2.4, -0.85, 0.75, 2.25):
        b.box(x, 0.1, 0.17, 5.2, wood)
    for i in range(3):
        x = -2.2 + i * 1.58
        b.window(x, -0.9, 1.3, 1.2, chance=0.9)
        for k in range(1, 5):
            b.line([(x + k * 0.26, -0.9), (x + k * 0.26, -2.1)], 0.05, wood)
        b.line([(x, -1.5), (x + 1.3, -1.5)], 0.05, wood)
        b.window(x + 0.1, -3.4, 1.1, 1.2, chance=0.8)
        for k in range(1, 4):
            b.line([(x + 0.1 + k * 0.27, -3.4), (x + 0.1 + k * 0.27, -4.6)], 0.05, wood)
    for y, half in ((-2.7, 3.1), (-5.2, 3.3)):
        b.curve(
            [
                (-half, y - 0.35),
                (-half * 0.7, y + 0.1),
                (half * 0.7, y + 0.1),
                (half, y - 0.35),
                (half * 0.62, y - 0.8),
                (-half * 0.62, y - 0.8),
            ],
            "#4a525c",
        )
        b.line([(-half * 0.6, y - 0.8), (half * 0.6, y - 0.8)], 0.12, "#3a424a")
    for x in (-2.0, 0.0, 2.0):
        lantern(b, x, -2.45, 0.24)


def lantern(b: Brush, x: float, y: float, r: float) -> None:
    """A red paper lantern hanging at (x, y)."""
    b.line([(x, y - r * 1.6), (x, y - r)], 0.03, "#3a2a24")
    b.glow(x, y, r * (5 if b.light.is_dark else 2.6), "#ff6a3a", 0.6 if b.light.is_dark else 0.25)
    b.oval(x, y, r, r * 0.88, "#f0382c", "#d92a24", shade=0.05)
    b.oval(x, y, r * 0.42, r * 0.86, "#ff6a48", alpha=0.7)
    for side in (-1, 1):
        b.box(x - r * 0.45, y + side * r * 0.86 + 0.04, r * 0.9, 0.08, "#f2c14e")
    b.line([(x, y + r), (x, y + r * 1.8)], 0.05, "#f2c14e")


def lantern_string(b: Brush) -> None:
    """Lanterns on a cord across a street, 5 m up."""
    points = [(-3.2 + i * 0.8, -4.6 + 0.5 * math.sin(math.pi * i / 8)) for i in range(9)]
    b.line(points, 0.03, "#3a2a24")
    for x, y in points[1:-1:2]:
        lantern(b, x, y + 0.5, 0.3)


def canal_house(b: Brush) -> None:
    """A Venetian palace with pointed windows, striped poles before it."""
    wall = b.rng.choice(("#d98e6a", "#e6b88a", "#c9705a", "#e8cfa8", "#d9a0a0"))
    w, h = b.rng.uniform(3.6, 4.6), b.rng.uniform(6.5, 8.5)
    b.box(-w / 2, 0.5, w, h + 0.5, wall)
    b.shape([(-w / 2 - 0.2, -h), (w / 2 + 0.2, -h), (w / 2 - 0.4, -h - 0.8), (-w / 2 + 0.4, -h - 0.8)], "#b5603f")
    for floor in range(3):
        for i in range(3):
            x, y = -w / 2 + w * (i + 0.5) / 3, -0.7 - floor * h / 3.3
            b.box(x - 0.4, y + 0.1, 0.8, 1.5, "#f7efe0", round=0.38)
            b.window(x - 0.29, y, 0.58, 1.2, chance=0.7)
            b.shape([(x - 0.3, y - 1.15), (x, y - 1.75), (x + 0.3, y - 1.15)], "#f7efe0")
        if floor:
            b.box(-w * 0.22, -0.55 - floor * h / 3.3, w * 0.44, 0.3, "#f7efe0")
    b.box(-w / 2, 0.5, w, 0.55, "#8fa08a")


def mooring_poles(b: Brush) -> None:
    for x, tall in ((-0.6, 2.4), (0.5, 2.0)):
        b.box(x - 0.09, 0.3, 0.18, tall, "#f4efe6")
        for i in range(5):
            y = -0.1 - i * 0.42
            if y > -tall + 0.5:
                b.shape([(x - 0.09, y), (x + 0.09, y - 0.16), (x + 0.09, y - 0.36), (x - 0.09, y - 0.2)], "#2f5fb5")
        b.oval(x, 0.3 - tall, 0.12, 0.12, "#e0b040")


def gondola(b: Brush) -> None:
    b.curve(
        [
            (-3.0, -1.5),
            (-2.7, -0.5),
            (-1.2, 0.0),
            (1.4, 0.0),
            (2.6, -0.6),
            (2.9, -1.3),
            (2.3, -0.75),
            (1.0, -0.38),
            (-1.2, -0.36),
            (-2.5, -0.8),
        ],
        "#22222a",
    )
    b.box(-0.6, -0.3, 1.2, 0.4, "#b5202f", round=0.12)
    b.shape([(-3.05, -1.5), (-3.25, -1.9), (-2.85, -1.75)], "#d9dee4")


def half_timbered(b: Brush) -> None:
    """A medieval house, its upper floor leaning out."""
    wall = b.rng.choice(("#f0e2c6", "#e8d0a8", "#efd8c0", "#e6dcc8"))
    beam = "#5f3f2a"
    b.box(-1.7, 0.1, 3.4, 2.1, "#b5a48c")
    b.box(-0.5, 0.1, 0.9, 1.6, "#6a4028", round=0.3)
    b.window(0.7, -0.6, 0.7, 0.7, chance=0.9)
    b.box(-2.0, -1.95, 4.0, 2.0, wall)
    b.shape([(-2.2, -3.9), (2.2, -3.9), (0, -6.4)], b.rng.choice(("#a8503a", "#8a4434", "#6f5a48")))
    for line in (
        [(-2, -2.0), (2, -2.0)], [(-2, -3.9), (2, -3.9)], [(-2, -2), (-2, -3.9)], [(2, -2), (2, -3.9)],
        [(-0.7, -2), (-0.7, -3.9)], [(0.7, -2), (0.7, -3.9)], [(-2, -2), (-0.7, -3.9)], [(2, -2), (0.7, -3.9)],
    ):  # fmt: skip
        b.line(line, 0.16, beam)
    b.window(-0.42, -2.5, 0.84, 0.9, chance=0.9)
    b.box(-0.52, -2.4, 1.04, 0.14, "#c9483f")
    if b.light.is_dark:
        b.glow(0, -2.9, 1.6, "#ffb45a", 0.4)


def well(b: Brush) -> None:
    b.contact(0.8)
    b.box(-0.65, 0.04, 1.3, 0.7, "#9a938a", round=0.08)
    for _ in range(8):
        b.box(
            b.rng.uniform(-0.6, 0.3),
            -b.rng.uniform(0.05, 0.5),
            0.3,
            0.15,
            "#aaa49a",
            round=0.04,
            shade=b.rng.uniform(-0.15, 0.1),
        )
    for x in (-0.55, 0.47):
        b.box(x, -0.6, 0.09, 1.2, "#7a5538")
    b.shape([(-0.95, -1.7), (0.95, -1.7), (0.4, -2.25), (-0.4, -2.25)], "#a8503a")
    b.line([(0, -1.7), (0, -1.05)], 0.03, "#c9b48a")
    b.box(-0.14, -0.85, 0.28, 0.25, "#8a5f3f")


def market_stall(stripe: str = "") -> Draw:
    """A stall under a striped roof with its goods."""

    def draw(b: Brush) -> None:
        b.contact(1.5)
        colour = stripe or b.rng.choice(("#d9483b", "#3f8fc2", "#4aa36a", "#e0a030"))
        for x in (-1.3, 1.22):
            b.box(x, 0.02, 0.09, 2.3, "#8a5f3f")
        b.box(-1.35, 0.02, 2.7, 0.85, "#a87845")
        for i in range(6):
            c = b.rng.choice(("#e0483a", "#f2a03f", "#8fc24a", "#f2d23f", "#7a4a9a", "#f4e6c8"))
            for k in range(4):
                b.oval(-1.15 + i * 0.44 + k * 0.1, -0.92 - 0.06 * (k % 2), 0.09, 0.09, c)
        for i in range(8):
            x0, x1 = -1.5 + i * 0.375, -1.125 + i * 0.375
            b.shape([(x0, -1.8), (x1, -1.8), (x1 * 0.86, -2.55), (x0 * 0.86, -2.55)], colour if i % 2 else "#fff6e6")
            b.curve([(x0, -1.82), (x0 + 0.19, -1.6), (x1, -1.82)], colour if i % 2 else "#fff6e6")
        if b.light.is_dark:
            b.glow(0, -1.4, 1.7, "#ffc470", 0.6)
            b.oval(0, -1.6, 0.09, 0.09, "#fff2c0")

    return draw


def saloon(b: Brush) -> None:
    """A house of the Wild West with a false front and a porch."""
    wood = b.rng.choice(("#b5804f", "#a86f45", "#c99a66", "#9a6a4a"))
    w = b.rng.uniform(4.2, 5.2)
    b.box(-w / 2, 0.1, w, 4.6, wood)
    for i in range(14):
        b.line([(-w / 2, -0.3 - i * 0.31), (w / 2, -0.3 - i * 0.31)], 0.03, "#5f3f28", alpha=0.4)
    b.shape(
        [
            (-w / 2, -4.4),
            (w / 2, -4.4),
            (w / 2, -5.4),
            (w * 0.25, -5.4),
            (w * 0.2, -6.0),
            (-w * 0.2, -6.0),
            (-w * 0.25, -5.4),
            (-w / 2, -5.4),
        ],
        wood,
        shade=0.06,
    )
    b.box(-w * 0.34, -4.5, w * 0.68, 0.75, b.rng.choice(("#8a2f2a", "#2f5a6a", "#3f6a4a")), round=0.05)
    b.line([(-w * 0.24, -4.87), (w * 0.24, -4.87)], 0.14, "#f2d9a0")
    for x in (-w * 0.32, w * 0.22):
        b.window(x - 0.1, -0.7, 0.75, 1.1, chance=0.9)
        b.window(x - 0.1, -2.9, 0.7, 0.9, chance=0.7)
    b.box(-0.5, 0.1, 1.0, 1.9, "#3a2a22")
    for x in (-0.48, 0.02):
        b.box(x, -0.35, 0.46, 0.9, "#c9905f", round=0.08)
    b.shape([(-w / 2 - 0.3, -2.15), (w / 2 + 0.3, -2.15), (w / 2 + 0.1, -2.5), (-w / 2 - 0.1, -2.5)], "#8a5f3f")
    for x in (-w / 2 - 0.1, w / 2 - 0.05):
        b.box(x, 0.1, 0.15, 2.3, "#7a5233")


def wagon_wheel(b: Brush) -> None:
    b.contact(0.5)
    for k in range(8):
        angle = k * math.tau / 8
        b.line([(0, -0.55), (math.cos(angle) * 0.5, -0.55 + math.sin(angle) * 0.5)], 0.06, "#8a5f3f")
    ring = [(math.cos(k * math.tau / 16) * 0.5, -0.55 + math.sin(k * math.tau / 16) * 0.5) for k in range(17)]
    b.line(ring, 0.09, "#7a5233")


def haussmann(b: Brush) -> None:
    """A Parisian house: pale stone, balconies, slate roof with a row of dormers."""
    w, floors = b.rng.uniform(4.4, 5.4), 4
    b.box(-w / 2, 0.1, w, 6.6, "#ecdfc8")
    b.shape([(-w / 2 - 0.1, -6.4), (w / 2 + 0.1, -6.4), (w / 2 - 0.35, -8.1), (-w / 2 + 0.35, -8.1)], "#6f7f94")
    for i in range(3):
        x = -w / 2 + w * (i + 0.5) / 3
        b.box(x - 0.35, -6.5, 0.7, 1.1, "#ecdfc8", round=0.2)
        b.window(x - 0.22, -6.6, 0.44, 0.8, chance=0.6)
    for floor in range(1, floors):
        y = -0.5 - floor * 1.5
        for i in range(4):
            x = -w / 2 + w * (i + 0.5) / 4 - 0.28
            b.window(x, y, 0.56, 1.1, chance=0.5)
        b.line([(-w / 2, y + 0.1), (w / 2, y + 0.1)], 0.07, "#3f454f")
        b.line([(-w / 2, y - 0.25), (w / 2, y - 0.25)], 0.05, "#3f454f")
        for i in range(24):
            b.line([(-w / 2 + w * i / 24, y + 0.1), (-w / 2 + w * i / 24, y - 0.25)], 0.025, "#3f454f")
    for i in range(6):
        x0, x1 = -w / 2 + w * i / 6, -w / 2 + w * (i + 1) / 6
        b.shape([(x0, -1.75), (x1, -1.75), (x1 + 0.04, -1.2), (x0 + 0.04, -1.2)], "#b5303a" if i % 2 else "#fff6ea")
    b.window(-w / 2 + 0.3, 0.0, w - 0.6, 1.15, chance=1.0)


def advertising_column(b: Brush) -> None:
    b.contact(0.5)
    b.box(-0.42, 0.03, 0.84, 2.4, "#3f6a58", round=0.05)
    for y, c in ((-0.4, "#f2c14e"), (-1.35, "#e0707a")):
        b.box(-0.4, y, 0.8, 0.85, c)
        b.oval(0, y - 0.45, 0.2, 0.22, "#fff6e6")
    b.curve([(-0.55, -2.4), (-0.3, -2.7), (0, -3.1), (0.3, -2.7), (0.55, -2.4)], "#3f6a58")
