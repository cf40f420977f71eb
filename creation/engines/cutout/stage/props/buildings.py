"""Houses, towers, castles, stalls, ships: what people built, from outside."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.shapes import blob, polygon

WALLS = ("#e7c8a0", "#d98e73", "#efe0c4", "#b9c7cf", "#c9a0a0", "#e3b35f", "#9fb5a5")
ROOFS = ("#a4483a", "#7d4a3e", "#5c5f73", "#b5643c")


def skyscraper(b: Brush) -> None:
    w, h = b.rng.uniform(2.2, 4), b.rng.uniform(9, 21)
    colour = b.rng.choice(("#6f86a3", "#8899ad", "#5f7290", "#a3a3b3", "#7a8ea0"))
    b.box(-w / 2, 0.5, w, h + 0.5, colour)
    if b.rng.random() < 0.5:
        b.box(-w / 4, -h, w / 2, 1.2, colour, shade=-0.1)
        b.line([(0, -h - 1.2), (0, -h - 2.6)], 0.12, "#7a7f8f")
    columns, rows = int(w / 0.55), int(h / 0.8)
    for row in range(rows):
        for column in range(columns):
            x = -w / 2 + (column + 0.22) * w / columns
            b.window(x, -h + 0.75 + row * 0.8, w / columns * 0.58, 0.48, chance=0.45)


def town_house(b: Brush) -> None:
    """A house of three or four floors with shutters and a shop or door."""
    w, floors = b.rng.uniform(3.4, 4.6), b.rng.randint(3, 4)
    h = 0.9 + floors * 1.55
    wall = b.rng.choice(WALLS)
    b.box(-w / 2, 0.1, w, h + 0.1, wall)
    b.shape(
        [(-w / 2 - 0.15, -h), (w / 2 + 0.15, -h), (w / 2 - 0.3, -h - 0.9), (-w / 2 + 0.3, -h - 0.9)],
        b.rng.choice(ROOFS),
    )
    for floor in range(1, floors):
        for i in range(3):
            x, y = -w / 2 + w * (i + 0.5) / 3 - 0.27, -1.0 - floor * 1.5
            b.box(x - 0.07, y + 0.1, 0.68, 1.12, "#fff6e6", shade=-0.05)
            b.window(x, y, 0.54, 0.95, chance=0.55)
            shutter = ROOFS[floors % 4] if i % 2 else "#4f7a6d"
            b.box(x - 0.3, y + 0.02, 0.2, 1.0, shutter)
            b.box(x + 0.64, y + 0.02, 0.2, 1.0, shutter)
    _shop(b, w)


def _shop(b: Brush, w: float) -> None:
    b.box(-w / 2 + 0.25, 0.05, w - 0.5, 1.75, "#4a4f5c")
    b.window(-w / 2 + 0.4, -0.35, w * 0.5, 1.15, chance=0.95)
    b.box(w / 2 - 1.15, 0.05, 0.75, 1.55, b.rng.choice(("#7a3f36", "#2f5a6d", "#5a6f3f")))
    stripes, colour = 8, b.rng.choice(("#d9483b", "#2f7d9a", "#3f8a5a", "#e0a030"))
    for i in range(stripes):
        x0, x1 = (-w / 2 + 0.15 + (w - 0.3) * k / stripes for k in (i, i + 1))
        b.shape([(x0, -1.95), (x1, -1.95), (x1 + 0.03, -1.5), (x0 + 0.03, -1.5)], "#fff7ea" if i % 2 else colour)
    if b.light.is_dark:
        b.glow(-w / 8, -0.8, 2.2, "#ffb45a", 0.35)


def cottage(b: Brush) -> None:
    b.contact(2.6, 0.4)
    wall = b.rng.choice(("#f2e4cb", "#e9cfa8", "#f0d8c8", "#dfe3da"))
    b.box(-1.9, 0.05, 3.8, 2.1, wall)
    b.shape([(-2.25, -1.95), (2.25, -1.95), (1.45, -3.5), (-1.45, -3.5)], b.rng.choice(ROOFS))
    b.box(0.8, -3.2, 0.5, 1.1, "#9a5a48")
    b.box(-0.35, 0.05, 0.75, 1.5, "#6d4630", round=0.06)
    b.oval(0.25, -0.7, 0.05, 0.05, "#e8c060")
    for x in (-1.5, 0.8):
        b.box(x - 0.08, -0.6, 0.86, 0.86, "#ffffff")
        b.window(x, -0.66, 0.7, 0.72, chance=0.9)
        b.line([(x + 0.35, -0.66), (x + 0.35, -1.38)], 0.04, "#ffffff")
    if b.light.is_dark:
        b.glow(-1.1, -1.0, 1.6, "#ffb45a", 0.4)


def barn(b: Brush) -> None:
    b.contact(3, 0.4)
    b.shape(
        [(-2.6, 0.05), (-2.6, -2.4), (-1.9, -3.7), (0, -4.6), (1.9, -3.7), (2.6, -2.4), (2.6, 0.05)],
        "#b5412f",
        "#8f3226",
    )
    b.line([(-2.75, -2.35), (-1.95, -3.8), (0, -4.75), (1.95, -3.8), (2.75, -2.35)], 0.2, "#f3e6d8")
    b.box(-1.0, 0.05, 2.0, 2.2, "#7d2a20")
    for line in (
        [(-1, 0), (1, -2.15)],
        [(1, 0), (-1, -2.15)],
        [(-1, -2.15), (1, -2.15)],
        [(-1, 0), (-1, -2.15)],
        [(1, 0), (1, -2.15)],
    ):
        b.line(line, 0.11, "#f3e6d8")
    b.window(-0.4, -2.9, 0.8, 0.7)


def silo(b: Brush) -> None:
    b.box(-0.8, 0.05, 1.6, 5.2, "#c3ccd2")
    b.oval(0, -5.15, 0.8, 0.62, "#9fb0ba")
    for y in range(1, 6):
        b.line([(-0.8, -y * 0.9), (0, -y * 0.9 + 0.08), (0.8, -y * 0.9)], 0.04, "#8f9da6", alpha=0.6)


def castle(b: Brush) -> None:
    stone = "#a8a3a8"
    b.box(-6, 0.3, 12, 4.6, stone)
    _battlement(b, -6, 6, -4.3, stone)
    for x, w, h in ((-6, 2.2, 7.5), (6, 2.2, 7.2), (-2.3, 1.6, 9.0), (2.4, 1.8, 10.5)):
        b.box(x - w / 2, 0.3, w, h, stone, shade=0.03)
        _battlement(b, x - w / 2 - 0.15, x + w / 2 + 0.15, -h + 0.3, stone)
        b.shape([(x - w / 2 - 0.1, -h), (x + w / 2 + 0.1, -h), (x, -h - 2.6)], "#5a5f8f" if x > 0 else "#8f4a52")
        b.window(x - 0.16, -h + 1.8, 0.32, 0.7, chance=0.9)
        b.line([(x, -h - 2.5), (x, -h - 3.4)], 0.07, "#6b5a4a")
        b.shape([(x, -h - 3.4), (x + 0.9, -h - 3.15), (x, -h - 2.9)], "#d94a3f")
    b.box(-0.9, 0.3, 1.8, 2.2, "#4a3a32")
    b.oval(0, -1.9, 0.9, 0.7, "#4a3a32")


def _battlement(b: Brush, left: float, right: float, y: float, colour: str) -> None:
    b.box(left, y + 0.1, right - left, 0.4, colour, shade=-0.05)
    teeth = max(3, int((right - left) / 0.8))
    for i in range(teeth):
        b.box(left + (right - left) * (i + 0.2) / teeth, y - 0.28, (right - left) / teeth * 0.6, 0.4, colour)


def castle_wall(b: Brush) -> None:
    b.box(-4, 0.1, 8, 3.4, "#9b969c")
    _battlement(b, -4, 4, -3.3, "#9b969c")
    for _ in range(26):
        x, y = b.rng.uniform(-3.8, 3.3), -b.rng.uniform(0.2, 3.0)
        b.box(x, y, 0.5, 0.22, "#a9a4a9", round=0.05, shade=b.rng.uniform(-0.16, 0.1))
    for x in (-2, 2):
        b.box(x - 0.06, -1.5, 0.12, 0.55, "#5a4030")
        b.glow(x, -2.15, 1.3 if b.light.is_dark else 0.6, "#ff9a3a", 0.8)
        b.oval(x, -2.15, 0.09, 0.17, "#ffd27a", "#ff8a2a")


def pyramid(b: Brush) -> None:
    h = b.rng.uniform(6, 10)
    b.shape([(-h * 0.95, 0.6), (h * 0.95, 0.6), (0, -h)], "#e0b470", "#d6a35f")
    edge = [(0, -h), (h * 0.22 * -b.side, 0.6), (h * 0.95 * -b.side, 0.6)]
    b.shape(edge, "#a8753f", "#bb8a50", alpha=0.75)
    for i in range(1, 14):
        y, half = -h + i * (h + 0.6) / 14, (i * (h + 0.6) / 14) / (h + 0.6) * h * 0.95
        b.line([(-half, y), (half, y)], 0.04, "#8f6435", alpha=0.25)


def arena_stand(b: Brush) -> None:
    """A stretch of stands full of people, in rows."""
    for row in range(9):
        y = -0.8 - row * 0.62
        b.box(-5, y + 0.62, 10, 0.64, "#5a6078" if row % 2 else "#646b85", shade=-0.05 * row)
        for i in range(22):
            x = -4.9 + i * 0.45 + (row % 2) * 0.2 + b.rng.uniform(-0.05, 0.05)
            shirt = b.rng.choice(("#e0574a", "#f2c14e", "#4a90c2", "#f0f0f0", "#6bbf73", "#c972b5"))
            b.oval(x, y + 0.2, 0.17, 0.24, shirt)
            b.oval(x, y - 0.1, 0.11, 0.13, b.rng.choice(("#f0c8a0", "#c98e66", "#8a5a3c", "#ffd9b5")))
    b.box(-5, 0.1, 10, 0.9, "#2f3a55", "#3d4a6b")
    for i in range(3):
        b.box(-4.6 + i * 3.3, -0.2, 2.6, 0.5, b.rng.choice(("#e0574a", "#2f8fbf", "#e8b53f")), round=0.06)


def floodlight(b: Brush) -> None:
    b.stem([(0, 0), (0, -9)], 0.35, 0.2, "#5a6273")
    b.box(-1.1, -8.7, 2.2, 1.2, "#3d4558", round=0.1)
    for i in range(4):
        for j in range(2):
            b.oval(-0.8 + i * 0.53, -9.0 - j * 0.55, 0.2, 0.2, "#fffbe0")
    b.glow(0, -9.3, 4.5, "#fff6d0", 0.5)


def sailboat(b: Brush) -> None:
    b.shape([(0.05, -0.5), (0.05, -3.6), (1.5, -0.6)], "#ffffff", "#f0e6da")
    b.shape([(-0.08, -0.55), (-0.08, -3.2), (-1.0, -0.6)], b.rng.choice(("#ff6b5a", "#ffc145", "#5ab0d9")))
    b.curve([(-1.3, -0.4), (1.5, -0.4), (1.1, 0.05), (-0.9, 0.05)], "#f7efe3", "#a85a3f")


def lighthouse(b: Brush) -> None:
    b.fill(blob(0, 0.2, 2.6, 0.8, b.rng, 9, 0.2), "#7f7f80")
    for i in range(5):
        y, w0, w1 = -0.2 - i * 1.1, 0.85 - i * 0.08, 0.85 - (i + 1) * 0.08
        b.shape([(-w0, y), (w0, y), (w1, y - 1.1), (-w1, y - 1.1)], "#d9483b" if i % 2 else "#f7f2ea")
    b.box(-0.4, -5.7, 0.8, 0.75, "#ffe9a0")
    b.shape([(-0.6, -6.4), (0.6, -6.4), (0, -7.1)], "#b03a30")
    b.glow(0, -6.05, 2.4, "#fff0b0", 0.7 if b.light.is_dark else 0.25)


def village_far(b: Brush) -> None:
    """A few small roofs and a steeple, far off."""
    for i in range(7):
        x, w = -4 + i * 1.3 + b.rng.uniform(-0.3, 0.3), b.rng.uniform(0.9, 1.4)
        h = b.rng.uniform(0.8, 1.3)
        b.box(x - w / 2, 0.1, w, h, b.rng.choice(WALLS))
        b.shape([(x - w * 0.6, -h + 0.1), (x + w * 0.6, -h + 0.1), (x, -h - 0.65)], b.rng.choice(ROOFS))
        b.window(x - 0.12, -0.3, 0.24, 0.3, chance=0.8)
    b.box(0.6, 0.1, 0.7, 3.2, "#e6dcc8")
    b.shape([(0.45, -3.1), (1.45, -3.1), (0.95, -5.2)], "#5c5f73")


def school_house(b: Brush) -> None:
    b.box(-6, 0.1, 12, 4.6, "#c9705a")
    b.box(-6.1, -4.3, 12.2, 0.4, "#f0e4d4")
    b.shape([(-1.9, -4.5), (1.9, -4.5), (0, -6.0)], "#f0e4d4")
    b.oval(0, -5.05, 0.45, 0.45, "#ffffff")
    b.line([(0, -5.05), (0, -5.35)], 0.06, "#333333")
    b.line([(0, -5.05), (0.2, -5.0)], 0.06, "#333333")
    for row in range(2):
        for i in range(6):
            x = -5.4 + i * 1.95
            if row == 0 and i in (2, 3):
                continue
            b.box(x - 0.08, -0.55 - row * 2.0, 1.26, 1.36, "#fff6e6")
            b.window(x, -0.63 - row * 2.0, 1.1, 1.2, chance=0.5)
    b.box(-1.1, 0.1, 2.2, 2.4, "#3f5f7a", round=0.05)
    b.line([(0, 0), (0, -2.2)], 0.05, "#2c4256")


def bridge(b: Brush) -> None:
    """A stone bridge over a river, far."""
    b.box(-7, -1.3, 14, 0.7, "#b5a08a")
    for i in range(4):
        x = -5.2 + i * 3.5
        path = polygon([(x - 1.75, 0.3), (x - 1.75, -1.4), (x + 1.75, -1.4), (x + 1.75, 0.3)])
        hole = skia.Path()
        hole.addOval(skia.Rect.MakeLTRB(x - 1.25, -1.25, x + 1.25, 1.7))
        arch = skia.Op(path, hole, skia.kDifference_PathOp)
        b.fill(arch, "#a8937c", "#8f7b66")


def windmill(b: Brush) -> None:
    b.shape([(-1.0, 0.1), (1.0, 0.1), (0.6, -4.0), (-0.6, -4.0)], "#efe3d0")
    b.oval(0, -4.1, 0.65, 0.55, "#8a4a3a")
    turn = b.rng.uniform(0, 1)
    for k in range(4):
        angle = turn + k * math.pi / 2
        b.line([(0, -4.1), (math.cos(angle) * 2.4, -4.1 + math.sin(angle) * 2.4)], 0.16, "#8f6f50")
