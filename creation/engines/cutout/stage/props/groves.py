"""Bamboo, acacias, blossom, terraces, vines, flowers in rows, swamps."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.props.plants import crown
from creation.engines.cutout.stage.shapes import blob, leaf


def bamboo(b: Brush) -> None:
    """A stand of canes higher than the frame."""
    for i in range(5):
        x = (i - 2) * 0.42 + b.rng.uniform(-0.12, 0.12)
        wide = b.rng.uniform(0.13, 0.22)
        colour = b.rng.choice(("#7fae3f", "#95c24f", "#6a9a3a", "#b5c95a"))
        lean = b.rng.uniform(-0.4, 0.4)
        for k in range(14):
            x0, x1 = x + lean * (k / 14) ** 2, x + lean * ((k + 1) / 14) ** 2
            y0, y1 = 0.05 - k * 0.85, -0.8 - k * 0.85
            b.shape([(x0 - wide / 2, y0), (x0 + wide / 2, y0), (x1 + wide / 2, y1), (x1 - wide / 2, y1)], colour)
            b.line([(x1 - wide / 2, y1), (x1 + wide / 2, y1)], 0.045, "#dfe89a", alpha=0.8)
        for _ in range(9):
            y = -b.rng.uniform(2.6, 11)
            side = b.rng.choice((-1, 1))
            angle = -math.pi / 2 + side * b.rng.uniform(1.2, 2.0)
            b.fill(
                leaf(x, y, angle, b.rng.uniform(0.5, 0.8), 0.11, 0.15), b.rng.choice(("#5f9a3a", "#86b84a")), shade=-0.1
            )


def acacia(b: Brush) -> None:
    """The flat tree of the savanna."""
    b.contact(1.4)
    trunk = "#6a4a33"
    b.stem([(0, 0.05), (0.15, -1.4), (-0.1, -2.6)], 0.34, 0.2, trunk)
    for x in (-1.5, -0.6, 0.6, 1.6):
        b.stem([(-0.05, -2.2), (x * 0.6, -3.0), (x, -3.5)], 0.16, 0.06, trunk)
    for x, y, rx in ((-1.3, -3.6, 1.4), (1.2, -3.7, 1.5), (0, -4.1, 1.9)):
        b.fill(blob(x, y, rx, 0.42, b.rng, 11, 0.1), "#7f8f3a", shade=-0.15)
        b.fill(blob(x + 0.2 * b.side, y - 0.14, rx * 0.8, 0.24, b.rng, 9, 0.1), "#a0ab4c", alpha=0.85)


def cherry(b: Brush) -> None:
    """A tree in pink blossom."""
    b.contact(1.4)
    b.stem([(0, 0.05), (-0.2, -1.2), (0.15, -2.4)], 0.38, 0.2, "#5a3f3a")
    b.stem([(0, -1.5), (0.7, -2.3), (1.2, -2.9)], 0.18, 0.07, "#5a3f3a")
    b.stem([(-0.1, -1.4), (-0.8, -2.3)], 0.16, 0.06, "#5a3f3a")
    for x, y, r, c in ((-0.9, -2.9, 1.0, "#f5a8c4"), (1.0, -3.1, 1.05, "#f7b8d0"), (0.05, -3.7, 1.3, "#fbc8da")):
        crown(b, x, y, r, c, 6)
    for _ in range(16):
        b.oval(b.rng.uniform(-1.8, 1.9), -b.rng.uniform(2.2, 4.6), 0.06, 0.05, "#ffffff", alpha=0.9)


def terraces(b: Brush) -> None:
    """A hillside of rice fields in steps, each a mirror, 24 m."""
    for row in range(9):
        y = -7.4 + row * 0.95
        half = 5 + row * 1.1
        wave = [(-half + i * half / 5, y + 0.32 * math.sin(i * 1.3 + row * 0.9)) for i in range(11)]
        b.shape([*wave, (half, y + 1.6), (-half, y + 1.6)], "#6fae4a" if row % 2 else "#86bd52", "#4f8f3f")
        inner = [(x * 0.96, yy + 0.26) for x, yy in wave]
        outer = [(x * 0.96, yy + 0.62) for x, yy in reversed(wave)]
        b.shape([*inner, *outer], "#cfe8f4", "#a8d4e6", alpha=0.85)


def rice_hat(b: Brush) -> None:
    """A hut with a straw roof."""
    b.contact(1.3)
    b.box(-1.0, 0.05, 2.0, 1.3, "#b5854f")
    for i in range(6):
        b.line([(-0.9 + i * 0.36, 0), (-0.9 + i * 0.36, -1.2)], 0.04, "#7a5233", alpha=0.6)
    b.box(-0.3, 0.05, 0.6, 1.0, "#4a3020")
    b.curve([(-1.6, -1.1), (-0.7, -1.9), (0, -2.6), (0.7, -1.9), (1.6, -1.1), (0, -1.3)], "#d9b45f", "#a8803a")


def vine_row(b: Brush) -> None:
    """Vines with grapes on their posts, 2 m."""
    for x in (-0.95, 0.95):
        b.box(x - 0.05, 0.05, 0.1, 1.5, "#8a6a4a")
    for y in (-0.6, -1.15):
        b.line([(-1.05, y), (1.05, y)], 0.025, "#8a929a")
    for _ in range(12):
        b.fill(
            blob(b.rng.uniform(-1, 1), -b.rng.uniform(0.6, 1.4), 0.3, 0.24, b.rng),
            b.rng.choice(("#6fa343", "#86b54a", "#568a3c")),
            shade=b.rng.uniform(-0.15, 0.1),
        )
    for _ in range(6):
        x, y = b.rng.uniform(-0.9, 0.9), -b.rng.uniform(0.45, 0.9)
        for k in range(6):
            b.oval(x + 0.06 * (k % 3 - 1), y + 0.08 * (k // 3), 0.055, 0.055, "#6a3f8f")
        b.oval(x, y + 0.16, 0.05, 0.05, "#6a3f8f")


def tulips(b: Brush) -> None:
    """A bed of one colour, 1 m."""
    colour = b.rng.choice(("#ff4f6a", "#ffc83a", "#ff8fc2", "#b06fe0", "#ff7a3a", "#ffffff"))
    for i in range(7):
        x, tall = (i - 3) * 0.15, b.rng.uniform(0.4, 0.55)
        b.line([(x, 0.03), (x, -tall)], 0.025, "#4f8f3c")
        b.fill(leaf(x, 0.02, -1.2, 0.3, 0.06), "#5f9a46")
        b.curve(
            [
                (x - 0.07, -tall),
                (x - 0.08, -tall - 0.14),
                (x, -tall - 0.1),
                (x + 0.08, -tall - 0.14),
                (x + 0.07, -tall),
                (x, -tall + 0.05),
            ],
            colour,
        )


def lily_pad(b: Brush) -> None:
    b.oval(0, 0, 0.32, 0.05, "#4f9a4a", "#3a7f3f")
    if b.rng.random() < 0.5:
        for k in range(5):
            b.oval(0.05 + math.cos(k * 1.26) * 0.06, -0.06 + math.sin(k * 1.26) * 0.03, 0.06, 0.04, "#ff9ac0")


def swamp_tree(b: Brush) -> None:
    """A bald tree on roots, moss hanging from it."""
    b.contact(1.3)
    bark = "#4a4438"
    b.stem([(0, 0.1), (0.1, -2.5), (-0.15, -5.5)], 0.7, 0.3, bark)
    for side in (-1, 1):
        b.curve([(side * 0.2, -1.1), (side * 1.0, 0.1), (side * 0.3, 0.1)], bark, shade=-0.1)
        b.stem([(0, -3.4), (side * 1.1, -4.4), (side * 2.0, -4.6)], 0.26, 0.08, bark)
        for k in range(5):
            x = side * (0.5 + k * 0.34)
            y = -3.9 - 0.15 * k
            b.line([(x, y), (x + 0.06, y + 0.8), (x, y + b.rng.uniform(1.0, 1.9))], 0.1, "#7a8a5a", alpha=0.85)
    crown(b, -0.1, -5.9, 1.5, "#5a6f42", 6)
