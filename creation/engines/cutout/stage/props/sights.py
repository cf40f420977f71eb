"""What marks a garden, a lake, a ground of sport, an old temple: middle-sized things out of doors."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.shapes import blob, leaf


def fountain(b: Brush) -> None:
    b.contact(1.4)
    stone = "#cfc8bc"
    b.box(-1.2, 0.05, 2.4, 0.5, stone, round=0.12)
    b.oval(0, -0.46, 1.1, 0.13, "#7fc8de")
    b.box(-0.14, -0.4, 0.28, 0.9, stone)
    b.curve([(-0.6, -1.4), (-0.35, -1.15), (0.35, -1.15), (0.6, -1.4)], stone)
    for side in (-1, 1):
        for far in (0.35, 0.7, 1.0):
            b.line([(0, -1.9), (side * far * 0.6, -1.85 + far * 0.2), (side * far, -0.5)], 0.05, "#dff6ff", alpha=0.8)
    b.line([(0, -1.3), (0, -2.1)], 0.1, "#eafaff", alpha=0.9)


def glass_wall(b: Brush) -> None:
    """The glass of a greenhouse, 6 m, the sky behind it."""
    b.box(-3.02, 0.1, 6.04, 12, "#bfe4ea", "#9fd0c8")
    for _ in range(9):
        b.fill(blob(b.rng.uniform(-2.8, 2.8), -b.rng.uniform(0, 2.4), 1.1, 0.8, b.rng), "#7fb58a", alpha=0.5)
    for i in range(5):
        b.line([(-3 + i * 1.5, 0.1), (-3 + i * 1.5, -12)], 0.1, "#f4faf8")
    for y in (-1.2, -2.9, -4.6, -6.3):
        b.line([(-3, y), (3, y)], 0.08, "#f4faf8")
    b.shape([(-2.4, 0), (-1.6, 0), (0.6, -9), (-0.2, -9)], "#ffffff", alpha=0.16)


def flower_table(b: Brush) -> None:
    """A table of pots, a watering can."""
    b.contact(1.5)
    b.box(-1.5, -0.7, 3.0, 0.1, "#b5895a")
    for x in (-1.4, 1.3):
        b.box(x, 0.03, 0.1, 0.75, "#8a6540")
    for i in range(7):
        x = -1.3 + i * 0.4
        b.shape([(x - 0.12, -0.78), (x + 0.12, -0.78), (x + 0.16, -1.02), (x - 0.16, -1.02)], "#c9704a")
        c = ("#ff6f91", "#ffd447", "#b98cff", "#ff8c42", "#ffffff")[i % 5]
        for k in range(5):
            b.fill(leaf(x, -1.0, -math.pi / 2 + (k - 2) * 0.5, 0.3, 0.1), "#5f9a4a")
        for dx, dy in ((-0.1, -1.3), (0.1, -1.36), (0, -1.46)):
            b.oval(x + dx, dy, 0.09, 0.08, c)
    b.box(-0.6, 0.03, 0.5, 0.42, "#4a8fa8", round=0.06)
    b.line([(-0.1, -0.15), (0.25, -0.45)], 0.08, "#4a8fa8")


def fruit_basket(b: Brush) -> None:
    b.contact(0.5)
    b.shape([(-0.36, 0.02), (0.36, 0.02), (0.46, -0.4), (-0.46, -0.4)], "#b5854f")
    for i in range(4):
        b.line([(-0.4, -0.08 - i * 0.09), (0.4, -0.08 - i * 0.09)], 0.025, "#8a5f33")
    for k in range(9):
        b.oval(-0.34 + k * 0.085, -0.44 - 0.08 * (k % 2), 0.11, 0.11, ("#7a3f9a", "#d9303f", "#f2a03f")[k % 3])


def fallen_leaves(b: Brush) -> None:
    for _ in range(9):
        x, y = b.rng.uniform(-0.45, 0.45), b.rng.uniform(-0.06, 0.04)
        b.fill(
            leaf(x, y, b.rng.uniform(0, 6.2), 0.16, 0.07), b.rng.choice(("#d9622b", "#c8452d", "#e8a83a", "#b5762f"))
        )


def petals(b: Brush) -> None:
    for _ in range(9):
        b.oval(
            b.rng.uniform(-0.45, 0.45),
            b.rng.uniform(-0.05, 0.04),
            0.04,
            0.02,
            b.rng.choice(("#fbc8da", "#ffffff", "#f5a8c4")),
        )


def blossom_above(b: Brush) -> None:
    """Twigs in blossom from above: y grows down from 0."""
    for i in range(3):
        x = -0.6 + i * 0.6
        end = (x + b.rng.uniform(-0.3, 0.3), b.rng.uniform(0.4, 0.9))
        b.line([(x, -0.2), end], 0.05, "#5a3f3a")
        for _ in range(12):
            s = b.rng.random()
            b.oval(
                x + (end[0] - x) * s + b.rng.uniform(-0.15, 0.15),
                -0.1 + end[1] * s + b.rng.uniform(-0.1, 0.1),
                0.1,
                0.09,
                b.rng.choice(("#fbc8da", "#f7b0cc", "#ffffff")),
            )


def stepped_tower(b: Brush) -> None:
    """The tall stepped tower of New York with its needle, 26 m."""
    for w, y, h in ((6, 0.5, 9), (4.6, -8, 6), (3.2, -13.5, 5), (1.8, -18, 2.4)):
        b.box(-w / 2, y, w, h, "#b5a890")
        for i in range(int(w / 0.6)):
            for k in range(int(h / 0.9)):
                b.window(-w / 2 + 0.15 + i * 0.6, y - 0.3 - k * 0.9, 0.3, 0.5, chance=0.6)
    b.shape([(-0.7, -20.3), (0.7, -20.3), (0.2, -22.5), (-0.2, -22.5)], "#c9bda5")
    b.line([(0, -22), (0, -26)], 0.2, "#d9d4c8")


def cafe_table(b: Brush) -> None:
    """A round table of the pavement with a wicker chair."""
    b.contact(0.8)
    b.oval(0, -0.72, 0.42, 0.07, "#f4efe6")
    b.line([(0, -0.7), (0, 0)], 0.05, "#3a3f46")
    b.line([(-0.25, 0), (0, -0.1), (0.25, 0)], 0.04, "#3a3f46")
    b.box(-0.08, -0.75, 0.16, 0.12, "#ffffff", round=0.03)
    b.box(0.55, -0.42, 0.42, 0.08, "#d9a85f", round=0.03)
    b.box(0.88, -0.42, 0.1, 0.52, "#d9a85f", round=0.03)
    for x in (0.6, 0.9):
        b.line([(x, 0), (x, -0.4)], 0.04, "#8a5f3f")


def hoarding(b: Brush) -> None:
    """Boards along a pitch, 10 m."""
    for i in range(4):
        x = -5 + i * 2.5
        b.box(x, 0.05, 2.46, 0.95, ("#e0483a", "#2f7fc2", "#f2b53f", "#3fa05f")[i], round=0.04)
        b.oval(x + 0.6, -0.42, 0.26, 0.26, "#ffffff")
        b.line([(x + 1.1, -0.42), (x + 2.1, -0.42)], 0.2, "#ffffff")


def goal(b: Brush) -> None:
    """A goal with its net, 5 m."""
    for i in range(17):
        b.line([(-2.4 + i * 0.3, 0), (-2.4 + i * 0.3, -2.2)], 0.02, "#ffffff", alpha=0.6)
    for i in range(8):
        b.line([(-2.4, -i * 0.3), (2.4, -i * 0.3)], 0.02, "#ffffff", alpha=0.6)
    for x in (-2.45, 2.45):
        b.line([(x, 0.02), (x, -2.3)], 0.12, "#ffffff")
    b.line([(-2.45, -2.3), (2.45, -2.3)], 0.12, "#ffffff")


def corner_flag(b: Brush) -> None:
    b.line([(0, 0), (0, -1.5)], 0.05, "#f4f4f4")
    b.shape([(0, -1.5), (0.5, -1.32), (0, -1.12)], "#e0303f")


def roman_banner(b: Brush) -> None:
    """A standard with an eagle's wreath and a red cloth."""
    b.contact(0.3)
    b.line([(0, 0), (0, -3.2)], 0.08, "#8a5f3f")
    b.line([(-0.5, -2.8), (0.5, -2.8)], 0.07, "#d9a83f")
    b.shape(
        [(-0.45, -2.8), (0.45, -2.8), (0.45, -1.5), (0.22, -1.35), (0, -1.5), (-0.22, -1.35), (-0.45, -1.5)], "#a3212f"
    )
    b.oval(0, -2.15, 0.22, 0.22, "#e8b84a")
    b.oval(0, -2.15, 0.13, 0.13, "#a3212f")
    b.shape([(-0.4, -3.45), (0, -3.2), (0.4, -3.45), (0.1, -3.3), (0, -3.55), (-0.1, -3.3)], "#e8b84a")


def broken_column(b: Brush) -> None:
    b.contact(0.6)
    stone = "#dcd0b8"
    tall = b.rng.uniform(0.9, 1.8)
    b.box(-0.42, 0.04, 0.84, 0.22, stone)
    b.shape(
        [(-0.3, -0.15), (0.3, -0.15), (0.3, -tall + 0.2), (0.1, -tall), (-0.12, -tall + 0.14), (-0.3, -tall - 0.06)],
        stone,
    )
    for i in range(3):
        b.line([(-0.18 + i * 0.18, -0.2), (-0.18 + i * 0.18, -tall + 0.25)], 0.035, "#b5a88c", alpha=0.7)


def shield(b: Brush) -> None:
    """A round shield and a helmet left in the sand."""
    b.contact(0.6)
    b.oval(-0.1, -0.36, 0.38, 0.38, "#b5302f")
    b.oval(-0.1, -0.36, 0.32, 0.32, "#d9a83f")
    b.oval(-0.1, -0.36, 0.1, 0.1, "#8a6420")
    b.line([(0.4, -0.02), (0.9, -0.75)], 0.05, "#c5ccd2")


def paw_sign(b: Brush) -> None:
    """A signpost with a paw."""
    b.contact(0.25)
    b.line([(0, 0), (0, -1.8)], 0.1, "#8a5f3f")
    b.box(-0.5, -1.2, 1.0, 0.85, "#4a8a5a", round=0.1)
    b.oval(0, -1.5, 0.17, 0.14, "#fff4d8")
    for x, y in ((-0.22, -1.7), (-0.08, -1.83), (0.08, -1.83), (0.22, -1.7)):
        b.oval(x, y, 0.07, 0.085, "#fff4d8")


def hotel(b: Brush) -> None:
    """A white hotel with balconies, 12 m."""
    b.box(-6, 0.1, 12, 7.6, "#fbf4ea")
    for row in range(4):
        for i in range(7):
            x, y = -5.5 + i * 1.65, -0.7 - row * 1.75
            b.window(x, y, 1.0, 1.1, chance=0.7)
            b.box(x - 0.15, y + 0.3, 1.3, 0.4, ("#4ac2d9", "#ff9a7a")[row % 2], round=0.04)


def signal_fire(b: Brush) -> None:
    """An iron basket of fire on a post."""
    b.contact(0.4)
    b.line([(0, 0), (0, -1.2)], 0.09, "#3a3438")
    b.shape([(-0.36, -1.5), (0.36, -1.5), (0.2, -1.15), (-0.2, -1.15)], "#3a3438")
    b.glow(0, -1.75, 1.6, "#ff9a3a", 0.7)
    for x, h in ((-0.15, 0.5), (0.05, 0.75), (0.18, 0.4)):
        b.curve([(x - 0.14, -1.48), (x, -1.5 - h), (x + 0.14, -1.48)], "#ffd25a", "#ff6a2a")


def step_pyramid(b: Brush) -> None:
    """A temple of steps in the jungle with a stair and vines, 14 m."""
    for i in range(6):
        half, y = 7.2 - i * 1.15, 0.2 - i * 1.35
        b.box(-half, y, 2 * half, 1.4, "#a89a78", shade=-0.03 * i)
        b.box(-half - 0.1, y - 1.25, 2 * half + 0.2, 0.18, "#c2b490")
        for _ in range(4):
            x = b.rng.uniform(-half, half)
            b.fill(blob(x, y - 1.3, 0.6, 0.24, b.rng), "#6f9a4a", alpha=0.9)
    b.shape([(-1.4, 0.2), (1.4, 0.2), (0.8, -7.9), (-0.8, -7.9)], "#c9bc98")
    for i in range(20):
        y = 0.1 - i * 0.4
        b.line([(-1.35 + i * 0.028, y), (1.35 - i * 0.028, y)], 0.06, "#8f8260")
    b.box(-1.5, -7.8, 3.0, 2.0, "#a89a78")
    b.box(-0.5, -7.8, 1.0, 1.3, "#2f2a22")
    b.box(-1.8, -9.7, 3.6, 0.4, "#c2b490")


def chapel(b: Brush) -> None:
    """A small chapel with a crooked cross, 7 m."""
    b.box(-2.2, 0.1, 4.4, 3.2, "#8f8f98")
    b.shape([(-2.6, -3.0), (2.6, -3.0), (0, -5.4)], "#4a4654")
    b.box(-0.8, -3.6, 1.6, 2.2, "#8f8f98")
    b.shape([(-1.0, -5.7), (1.0, -5.7), (0, -7.8)], "#4a4654")
    b.line([(0, -7.7), (0.05, -8.8)], 0.1, "#3a3640")
    b.line([(-0.3, -8.3), (0.36, -8.4)], 0.1, "#3a3640")
    for x in (-1.4, 0.9):
        b.box(x, -0.9, 0.55, 1.2, "#ffc86a" if b.light.is_dark else "#5a6478", round=0.26)
    b.box(-0.45, 0.1, 0.9, 1.6, "#3a2f30", round=0.4)


def station_module(b: Brush) -> None:
    """A space station in orbit: modules and wings of cells, some way up."""
    b.canvas.save()
    b.canvas.translate(0, -9)
    b.canvas.rotate(-14)
    for side in (-1, 1):
        b.line([(0, 0), (side * 5.4, 0)], 0.24, "#c9ced6")
        for k in range(2):
            x = side * (2.6 + k * 2.0)
            for up in (-1, 1):
                b.box(x - 0.8, up * 2.0 + 1.5, 1.6, 3.3, "#2f4fa8", "#4a7fd9")
                for j in range(1, 5):
                    y = up * 2.0 + 1.5 - j * 0.66
                    b.line([(x - 0.8, y), (x + 0.8, y)], 0.04, "#8fb0f0")
    b.box(-2.2, 0.8, 4.4, 1.6, "#e6eaf0", round=0.7)
    b.box(-0.7, 2.6, 1.4, 5.2, "#d5dae2", round=0.6)
    for x in (-1.4, 0.9):
        b.oval(x, 0, 0.26, 0.26, "#ffd98a")
    b.canvas.restore()
