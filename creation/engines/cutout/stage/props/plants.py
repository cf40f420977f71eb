"""Trees, bushes, grass, flowers, water plants."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.shapes import blob, leaf

LEAVES = ("#5f9e3f", "#4c8c3c", "#78b04a", "#3f7f45")


def crown(b: Brush, x: float, y: float, r: float, colour: str, puffs: int = 7) -> None:
    """A round crown of leaves: dark below and behind, light where the sun is."""
    b.fill(blob(x, y + r * 0.12, r, r * 0.82, b.rng), colour, shade=-0.28)
    for _ in range(puffs):
        angle, far = b.rng.uniform(0, math.tau), b.rng.uniform(0.25, 0.7)
        px, py = x + math.cos(angle) * r * far, y + math.sin(angle) * r * far * 0.75
        lift = 0.12 * (b.side * (px - x) - (py - y)) / r
        b.fill(blob(px, py, r * 0.48, r * 0.4, b.rng), colour, shade=-0.08 + lift)
    for _ in range(puffs // 2):
        px, py = x + b.side * r * b.rng.uniform(0.1, 0.6), y - r * b.rng.uniform(0.1, 0.55)
        b.fill(blob(px, py, r * 0.26, r * 0.2, b.rng), colour, shade=0.14, alpha=0.75)


def tree(b: Brush) -> None:
    b.contact(1.5)
    lean = b.rng.uniform(-0.25, 0.25)
    b.stem([(0, 0.05), (lean * 0.3, -1.2), (lean, -2.6)], 0.42, 0.2, "#6b4a33")
    b.stem([(lean * 0.5, -1.7), (lean + 0.6, -2.6)], 0.16, 0.08, "#6b4a33")
    crown(b, lean, -3.4, 1.55, b.rng.choice(LEAVES))


def autumn_tree(b: Brush) -> None:
    b.contact(1.3)
    b.stem([(0, 0.05), (0.1, -1.2), (0.0, -2.4)], 0.34, 0.16, "#5b4132")
    crown(b, 0, -3.0, 1.3, b.rng.choice(("#d9822b", "#c8552d", "#e0a83a", "#8f9c3c")))


def poplar(b: Brush) -> None:
    b.contact(0.6)
    b.stem([(0, 0.05), (0, -1.2)], 0.2, 0.14, "#6b4a33")
    b.fill(blob(0, -2.9, 0.62, 2.2, b.rng, 11, 0.08), b.rng.choice(LEAVES), shade=-0.1)
    b.fill(blob(b.side * 0.16, -3.2, 0.34, 1.6, b.rng, 9, 0.1), b.rng.choice(LEAVES), shade=0.1, alpha=0.8)


def pine(b: Brush) -> None:
    b.contact(1.1)
    b.stem([(0, 0.05), (0, -1.0)], 0.26, 0.2, "#59402f")
    colour = b.rng.choice(("#2f6b4f", "#37785a", "#2a5d4a"))
    for i in range(5):
        y, half = -0.6 - i * 0.85, 1.25 - i * 0.22
        edge = [(-half, y), (-half * 0.5, y - 0.12), (-half * 0.12, y + 0.06), (half * 0.4, y - 0.1), (half, y)]
        b.shape([*edge, (0, y - 1.35)], colour, shade=-0.12 + 0.05 * i)


def snowy_pine(b: Brush) -> None:
    pine(b)
    for i in range(5):
        y, half = -0.6 - i * 0.85, 1.25 - i * 0.22
        top = y - 1.35
        cap = [
            (-half * 0.62, y - 0.5),
            (-half * 0.2, y - 0.38),
            (half * 0.15, y - 0.52),
            (half * 0.6, y - 0.48),
            (0, top),
        ]
        b.curve(cap, "#f4f8ff", "#cfdcf0")


def palm(b: Brush) -> None:
    b.contact(0.9)
    lean = b.rng.choice((-1, 1)) * b.rng.uniform(0.5, 1.3)
    height = b.rng.uniform(4.4, 5.6)
    trunk = [(lean * (i / 6) ** 1.7, -height * i / 6) for i in range(7)]
    b.stem(trunk, 0.42, 0.2, "#8a6243")
    for x, y in trunk[1:]:
        b.line([(x - 0.14, y + 0.05), (x + 0.13, y + 0.02)], 0.03, "#5f412c", alpha=0.5)
    for i in range(11):
        angle = -math.pi / 2 + (i - 5) * 0.36 + b.rng.uniform(-0.1, 0.1)
        away = abs(i - 5) / 5
        length = b.rng.uniform(1.7, 2.2)
        b.fill(
            leaf(lean, -height, angle, length, 0.36, 0.5 + 0.7 * away),
            b.rng.choice(("#3f8f4a", "#2f7a48", "#58a34b")),
            shade=-0.15 * away,
        )
    for x in (-0.14, 0.1, 0.0):
        b.oval(lean + x, -height + 0.16 + abs(x), 0.13, 0.13, "#6a4428")


def jungle_tree(b: Brush) -> None:
    b.contact(1.4)
    b.stem([(0, 0.1), (0.15, -2.5), (-0.1, -6.5)], 0.8, 0.5, "#4d4a33")
    for side in (-1, 1):
        b.curve([(side * 0.3, -0.9), (side * 0.95, 0.08), (side * 0.2, 0.08)], "#4d4a33", shade=-0.1)
    for _ in range(3):
        x = b.rng.uniform(-0.4, 0.4)
        b.line([(x, -6.4), (x + 0.15, -4.0), (x - 0.1, -b.rng.uniform(1, 2.6))], 0.06, "#5f8a3e")
    crown(b, -0.1, -6.4, 1.9, b.rng.choice(("#2e7a43", "#3d8a3f", "#226a45")))


def big_leaves(b: Brush) -> None:
    """A clump of broad jungle leaves."""
    for i in range(9):
        angle = -math.pi / 2 + (i - 4) * 0.34 + b.rng.uniform(-0.1, 0.1)
        colour = b.rng.choice(("#2f8a4a", "#45a04b", "#237a52", "#66b04a"))
        b.fill(
            leaf(0, 0.1, angle, b.rng.uniform(0.9, 1.5), 0.34, 0.25 * abs(i - 4) / 4),
            colour,
            shade=-0.2 + 0.06 * (i % 4),
        )


def fern(b: Brush) -> None:
    for i in range(7):
        angle = -math.pi / 2 + (i - 3) * 0.4
        b.fill(leaf(0, 0.05, angle, b.rng.uniform(0.5, 0.8), 0.13, 0.22 * abs(i - 3) / 3), "#4f9448", shade=-0.1)


def bush(b: Brush) -> None:
    b.contact(0.9)
    crown(b, 0, -0.42, 0.72, b.rng.choice(LEAVES), 5)


def flower_bush(b: Brush) -> None:
    bush(b)
    colour = b.rng.choice(("#ff7aa8", "#ffd447", "#ffffff", "#b77bff"))
    for _ in range(9):
        b.oval(b.rng.uniform(-0.55, 0.55), -0.45 + b.rng.uniform(-0.42, 0.35), 0.07, 0.07, colour)


def grass(b: Brush) -> None:
    """A tuft in the middle of a square metre."""
    colour = b.rng.choice(("#6fae44", "#5a9a3c", "#86bd52"))
    for i in range(6):
        b.fill(
            leaf((i - 2.5) * 0.09, 0, -math.pi / 2 + (i - 2.5) * 0.2, b.rng.uniform(0.28, 0.5), 0.045),
            colour,
            shade=0.1 - 0.05 * (i % 3),
        )


def dry_grass(b: Brush) -> None:
    for i in range(6):
        b.fill(
            leaf((i - 2.5) * 0.07, 0, -math.pi / 2 + (i - 2.5) * 0.24, b.rng.uniform(0.25, 0.45), 0.035),
            b.rng.choice(("#c9a95c", "#b8964a", "#8f9a4e")),
        )


def flower(b: Brush) -> None:
    grass(b)
    for _ in range(3):
        x, y = b.rng.uniform(-0.28, 0.28), -b.rng.uniform(0.3, 0.5)
        b.line([(x * 0.7, 0), (x, y)], 0.02, "#5a9a3c")
        colour = b.rng.choice(("#ff6f91", "#ffd447", "#ffffff", "#b98cff", "#ff8c42"))
        for k in range(5):
            b.oval(x + math.cos(k * 1.257) * 0.045, y + math.sin(k * 1.257) * 0.04, 0.04, 0.036, colour)
        b.oval(x, y, 0.026, 0.024, "#fff0a0")


def reeds(b: Brush) -> None:
    for i in range(8):
        x = (i - 3.5) * 0.1
        b.fill(
            leaf(x, 0.1, -math.pi / 2 + (i - 3.5) * 0.06, b.rng.uniform(0.9, 1.5), 0.05, 0.0),
            b.rng.choice(("#6d9a4a", "#55823f")),
        )
    for x in (-0.16, 0.2):
        b.line([(x, 0), (x * 1.2, -1.2)], 0.03, "#6d7a3a")
        b.box(x * 1.2 - 0.05, -1.1, 0.1, 0.32, "#6b4426", round=0.05)


def cactus(b: Brush) -> None:
    b.contact(0.7)
    for side, low, out, top in ((-1, 0.9, 0.55, 1.7), (1, 1.2, 0.5, 2.1)):
        arm = [(0, -low), (side * out * 0.8, -low - 0.06), (side * out, -low - 0.3), (side * out, -top)]
        b.line(arm, 0.3, "#4b8a53", shade=-0.12)
    b.line([(0, 0), (0.02, -1.4), (0, -2.6)], 0.46, "#549a5c")
    b.line([(b.side * 0.12, -0.1), (b.side * 0.13, -1.4), (b.side * 0.1, -2.55)], 0.07, "#9fd08f", alpha=0.6)


def wheat(b: Brush) -> None:
    for i in range(9):
        x, top = (i - 4) * 0.09, -b.rng.uniform(0.75, 1.0)
        b.line([(x, 0.05), (x * 1.15, top)], 0.025, "#d8b04e")
        b.oval(x * 1.17, top - 0.06, 0.035, 0.12, "#f0cd6a", "#c9973a")


def seaweed(b: Brush) -> None:
    for i in range(5):
        x, top, phase = (i - 2) * 0.16, b.rng.uniform(1.0, 2.2), b.rng.uniform(0, 6)
        points = [(x + 0.14 * math.sin(phase + k * 1.1), -top * k / 6) for k in range(7)]
        b.stem(points, 0.14, 0.03, b.rng.choice(("#2f8f6a", "#3aa35f", "#7a9a3e")))


def coral(b: Brush) -> None:
    colour = b.rng.choice(("#ff7f6a", "#ff9fb0", "#ffb347", "#c47bd9"))

    def branch(x: float, y: float, angle: float, length: float, width: float) -> None:
        end = (x + math.cos(angle) * length, y + math.sin(angle) * length)
        b.line([(x, y), end], width, colour, shade=0.08 * math.sin(angle * 3))
        if width > 0.06:
            for turn in (-0.5, 0.45):
                branch(*end, angle + turn + b.rng.uniform(-0.15, 0.15), length * 0.72, width * 0.68)

    branch(0, 0.05, -math.pi / 2, 0.42, 0.2)


def hanging_leaves(b: Brush) -> None:
    """From above, for the near band: y grows down from 0."""
    for i in range(9):
        b.fill(
            leaf(b.rng.uniform(-0.7, 0.7), -0.1, math.pi / 2 + (i - 4) * 0.22, b.rng.uniform(0.35, 0.75), 0.2),
            b.rng.choice(("#2f6f3a", "#3d8444", "#255c38")),
            shade=-0.2,
        )
