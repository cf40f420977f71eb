"""What the whole world knows by its outline: towers, arches, walls, temples, the sphinx."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.shapes import blob


def lattice_tower(b: Brush) -> None:
    """The iron tower of Paris, 20 m as it is drawn."""
    iron = "#8a6a50"
    for side in (-1, 1):
        legs = [(side * 4.2, 0.3), (side * 2.3, -5), (side * 1.3, -10), (side * 0.5, -19)]
        inner = [(side * 0.12, -19), (side * 0.5, -10), (side * 1.2, -5), (side * 2.4, 0.3)]
        b.shape([*legs, *inner], iron, shade=0.08 if side == b.side else -0.15)
    for i in range(12):
        y = -10.4 - i * 0.7
        half = 1.25 * (1 - (i + 0.6) / 13)
        b.line([(-half, y), (half, y - 0.6)], 0.1, iron, shade=-0.2)
        b.line([(half, y), (-half, y - 0.6)], 0.1, iron, shade=-0.2)
    for y, half, tall in ((-5.0, 2.7, 0.6), (-10, 1.6, 0.5), (-17.8, 0.7, 0.4)):
        b.box(-half, y + 0.2, 2 * half, tall, iron, shade=-0.1)
    arch = skia.Path()
    arch.moveTo(-2.6, 0.3)
    arch.quadTo(0, -6.6, 2.6, 0.3)
    arch.lineTo(2.2, 0.3)
    arch.quadTo(0, -5.7, -2.2, 0.3)
    arch.close()
    b.fill(arch, iron, shade=-0.1)
    b.line([(0, -19), (0, -20.6)], 0.14, iron)
    if b.light.is_dark:
        for _ in range(40):
            y = -b.rng.uniform(0.5, 18)
            half = 4.0 * (1 + y / 19.5) ** 2 + 0.3
            b.oval(b.rng.choice((-1, 1)) * half * b.rng.uniform(0.7, 1), y, 0.09, 0.09, "#fff0b0")
        b.glow(0, -9, 9, "#ffc870", 0.4)


def clock_tower(b: Brush) -> None:
    """London's clock tower with the palace beside it, 17 m."""
    stone = "#d0ac70"
    b.box(1.6, 0.3, 14, 3.6, stone, shade=-0.12)
    for i in range(13):
        b.window(2.2 + i * 1.02, -0.9, 0.5, 1.4, chance=0.6)
        b.shape([(1.8 + i * 1.02, -3.2), (2.2 + i * 1.02, -4.6), (2.6 + i * 1.02, -3.2)], stone, shade=-0.05)
    b.box(-1.6, 0.3, 3.2, 11.0, stone)
    for i in range(3):
        b.line([(-0.9 + i * 0.9, -0.3), (-0.9 + i * 0.9, -9.6)], 0.16, "#a8844f")
    b.box(-1.85, -9.4, 3.7, 3.6, stone, shade=0.06)
    b.oval(0, -11.2, 1.45, 1.45, "#4a4038")
    b.oval(0, -11.2, 1.25, 1.25, "#fff8e0")
    b.line([(0, -11.2), (0, -12.2)], 0.14, "#22252c")
    b.line([(0, -11.2), (0.65, -10.8)], 0.14, "#22252c")
    b.shape([(-1.9, -12.9), (1.9, -12.9), (0.9, -15), (-0.9, -15)], "#5f6a70")
    b.shape([(-0.9, -15), (0.9, -15), (0, -17.6)], "#5f6a70")
    if b.light.is_dark:
        b.glow(0, -11.2, 3.2, "#fff0b0", 0.6)


def red_bus(b: Brush) -> None:
    """A double-decker."""
    b.contact(2.6)
    b.box(-2.4, -0.35, 4.8, 3.0, "#d02a2f", round=0.25)
    for y in (-1.05, -2.3):
        for i in range(5):
            b.window(-2.2 + i * 0.9, y, 0.75, 0.62, chance=0.9)
    b.box(-2.4, -1.95, 4.8, 0.14, "#f4e6d0")
    for x in (-1.5, 1.5):
        b.oval(x, -0.36, 0.4, 0.4, "#22252c")
        b.oval(x, -0.36, 0.17, 0.17, "#a9adb5")


def phone_box(b: Brush) -> None:
    b.contact(0.45)
    b.box(-0.4, 0.02, 0.8, 2.1, "#c9252c", round=0.06)
    b.curve([(-0.42, -2.05), (0, -2.4), (0.42, -2.05)], "#c9252c")
    b.box(-0.28, -0.35, 0.56, 1.4, "#dff0f4")
    for i in range(1, 4):
        b.line([(-0.28, -0.35 - i * 0.35), (0.28, -0.35 - i * 0.35)], 0.035, "#c9252c")
    b.line([(0, -0.35), (0, -1.75)], 0.035, "#c9252c")


def great_wall(b: Brush) -> None:
    """A wall running over ridges with watch towers, 40 m."""
    b.fill(blob(-8, 2, 14, 6.5, b.rng, 11, 0.1), "#6f9a52", "#86ac62")
    b.fill(blob(12, 2, 14, 8.5, b.rng, 11, 0.1), "#618c4c", "#7ba25c")
    top = [(-20, -2.2), (-13, -4.2), (-7, -4.7), (-1, -3.2), (5, -5.2), (11, -6.8), (16, -6.2), (22, -3.4)]
    for drop, colour, shade in ((1.9, "#c0a684", 0.0), (0.55, "#d9c2a0", 0.1)):
        b.shape([*top, *((x, y + drop) for x, y in reversed(top))], colour, shade=shade)
    for i in range(70):
        x = -20 + i * 0.6
        k = max(j for j, point in enumerate(top[:-1]) if point[0] <= x)
        (x0, y0), (x1, y1) = top[k], top[k + 1]
        y = y0 + (y1 - y0) * (x - x0) / (x1 - x0)
        b.box(x, y + 0.1, 0.34, 0.42, "#cbb290")
    for x, y in ((-7, -4.5), (11, -6.6)):
        b.box(x - 1.4, y + 1.6, 2.8, 4.2, "#b89c78")
        for i in range(4):
            b.box(x - 1.4 + i * 0.78, y - 2.5, 0.46, 0.5, "#b89c78")
        for dx in (-0.6, 0.4):
            b.box(x + dx - 0.2, y - 0.9, 0.5, 0.9, "#4a3a2f", round=0.22)


def parapet(b: Brush) -> None:
    """The crenellated edge of a wall one stands on, 4 m."""
    b.box(-2.05, 0.06, 4.1, 0.75, "#bda27e")
    for i in range(4):
        b.box(-2.0 + i * 1.03, -0.6, 0.62, 0.5, "#c9b08c")
        b.box(-2.02 + i * 1.03, -1.06, 0.66, 0.08, "#dcc6a2")
    for _ in range(9):
        b.box(
            b.rng.uniform(-1.9, 1.5),
            -b.rng.uniform(0.05, 0.55),
            0.4,
            0.13,
            "#a88e6c",
            round=0.03,
            shade=b.rng.uniform(-0.1, 0.12),
        )


def sphinx(b: Brush) -> None:
    """The sphinx, lying, 9 m long."""
    b.contact(4.5, 0.35)
    sand = "#d9aa68"
    b.curve([(4.4, 0.1), (4.6, -1.6), (3.2, -2.6), (0.4, -2.5), (-1.2, -2.2), (-1.4, 0.1)], sand)
    b.box(-4.6, 0.1, 4.4, 0.95, sand, round=0.3, shade=0.05)
    b.curve([(-2.2, -0.5), (-2.6, -2.6), (-1.0, -3.0), (0.2, -2.3), (0.2, -0.4)], sand)
    b.shape(
        [(-3.1, -2.4), (-2.9, -4.3), (-2.2, -5.3), (-1.0, -5.4), (-0.2, -4.4), (0.1, -2.3), (-0.8, -2.7), (-2.3, -2.7)],
        "#c2924f",
    )
    for i in range(5):
        b.line([(-2.95 + i * 0.05, -2.6 - i * 0.5), (-0.1 - i * 0.12, -2.6 - i * 0.5)], 0.09, "#a8783c", alpha=0.6)
    b.curve([(-2.5, -4.6), (-2.6, -3.4), (-1.8, -2.7), (-1.1, -3.3), (-1.0, -4.7)], "#e6bd80")
    for x in (-2.15, -1.5):
        b.oval(x, -4.0, 0.17, 0.09, "#6a4a2a")
    b.line([(-2.05, -3.2), (-1.6, -3.2)], 0.09, "#8a6236")
    b.shape([(-1.95, -3.9), (-1.75, -3.9), (-1.7, -3.5), (-2.02, -3.5)], "#c99a58")


def torii(b: Brush) -> None:
    """A red gate, 6 m."""
    b.contact(2.6, 0.35)
    red = "#d8402c"
    for x in (-1.9, 1.9):
        b.shape([(x - 0.24, 0.1), (x + 0.24, 0.1), (x * 0.96 + 0.2, -5), (x * 0.96 - 0.2, -5)], red)
        b.box(x - 0.32, 0.1, 0.64, 0.4, "#2f2a2e")
    b.box(-2.7, -3.7, 5.4, 0.36, red)
    b.box(-0.25, -4.0, 0.5, 0.9, red, shade=-0.1)
    b.curve([(-3.4, -5.6), (0, -5.15), (3.4, -5.6), (3.2, -4.85), (0, -4.7), (-3.2, -4.85)], red)
    b.curve([(-3.6, -6.0), (0, -5.5), (3.6, -6.0), (3.4, -5.5), (0, -5.1), (-3.4, -5.5)], "#2f2a2e")


def pagoda(b: Brush) -> None:
    """A temple tower of five roofs, 14 m."""
    for i in range(5):
        y, half = -i * 2.3, 2.6 - i * 0.34
        b.box(-half * 0.72, y + 0.1, half * 1.44, 1.5, "#b5402f")
        for k in range(3):
            b.window(-half * 0.5 + k * half * 0.38, y - 0.25, half * 0.24, 0.7, chance=0.8)
        b.curve(
            [
                (-half * 1.35, y - 1.55),
                (-half * 0.8, y - 1.4),
                (half * 0.8, y - 1.4),
                (half * 1.35, y - 1.55),
                (half * 0.6, y - 2.35),
                (-half * 0.6, y - 2.35),
            ],
            "#4a5560",
            shade=0.06 * (i % 2),
        )
    b.line([(0, -11.6), (0, -14)], 0.12, "#d9a83f")


def stone_lantern(b: Brush) -> None:
    b.contact(0.4)
    stone = "#9a9c98"
    b.box(-0.3, 0.02, 0.6, 0.16, stone)
    b.box(-0.11, -0.1, 0.22, 0.8, stone)
    b.box(-0.3, -0.85, 0.6, 0.12, stone)
    b.box(-0.22, -0.95, 0.44, 0.36, "#ffe0a0" if b.light.is_dark else "#6a6c68")
    b.curve([(-0.5, -1.28), (0, -1.62), (0.5, -1.28), (0, -1.34)], stone)
    b.oval(0, -1.62, 0.08, 0.11, stone)
    if b.light.is_dark:
        b.glow(0, -1.1, 1.3, "#ffc470", 0.7)


def liberty(b: Brush) -> None:
    """The statue in the harbour of New York, 12 m."""
    copper = "#6fb5a0"
    b.shape([(-2.2, 0.2), (2.2, 0.2), (1.5, -4.4), (-1.5, -4.4)], "#c9bda5")
    b.shape([(-1.2, -4.3), (1.2, -4.3), (0.6, -9.2), (-0.6, -9.2)], copper)
    for i in range(4):
        b.line([(-0.8 + i * 0.5, -4.4), (-0.35 + i * 0.22, -9)], 0.09, "#4f9482", alpha=0.7)
    b.oval(0, -9.7, 0.48, 0.6, copper)
    for k in range(7):
        angle = math.pi + k * math.pi / 6
        b.line(
            [
                (math.cos(angle) * 0.4, -10 + math.sin(angle) * 0.35),
                (math.cos(angle) * 1.0, -10 + math.sin(angle) * 0.9),
            ],
            0.12,
            copper,
        )
    b.stem([(0.5, -8.8), (1.1, -10.2), (1.1, -11.8)], 0.55, 0.3, copper)
    b.oval(1.1, -12.2, 0.3, 0.5, "#ffd25a", "#ff9a3a")
    b.glow(1.1, -12.2, 1.6, "#ffd25a", 0.6)
    b.box(-1.0, -7.0, 0.6, 1.0, copper, shade=-0.15)


def suspension_bridge(b: Brush) -> None:
    """Two stone towers with cables, 40 m."""
    b.box(-20, -3.0, 40, 0.5, "#8a8078")
    for x in (-8, 8):
        b.box(x - 1.1, 0.3, 2.2, 11, "#b59a80")
        for dx in (-0.45, 0.45):
            b.box(x + dx - 0.27, -3.6, 0.54, 4.6, "#7a93ad", round=0.25)
    for left, right, sag in ((-24, -8, 6), (-8, 8, 7), (8, 24, 6)):
        points = [(left + (right - left) * i / 12, -10.4 + sag * math.sin(math.pi * i / 12)) for i in range(13)]
        b.line(points, 0.14, "#6a6460")
        for at, y in points[1:-1]:
            b.line([(at, y), (at, -3.2)], 0.05, "#6a6460")
