"""What fills the upper part of rooms: signs and flags that hang, high shelves, pipes, round windows."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.types import Draw

_ROPE = "#6a6258"


def aisle_sign(colour: str, mark: str = "fruit") -> Draw:
    """A board over an aisle, its foot 2.75 m up, on two wires: "fruit", "percent", "arrow" or "train"."""

    def draw(b: Brush) -> None:
        for x in (-0.45, 0.45):
            b.line([(x, -3.2), (x, -7.0)], 0.02, _ROPE)
        b.box(-0.75, -2.75, 1.5, 0.62, colour, round=0.08)
        b.box(-0.69, -2.81, 1.38, 0.5, colour, round=0.06, shade=0.16)
        white = "#ffffff"
        match mark:
            case "fruit":
                b.oval(-0.3, -3.02, 0.14, 0.14, "#e0483f")
                b.line([(-0.3, -3.15), (-0.24, -3.24)], 0.03, "#4f7a3a")
                for i in range(3):
                    b.line([(0.0, -3.18 + i * 0.14), (0.48 - 0.1 * i, -3.18 + i * 0.14)], 0.05, white)
            case "percent":
                b.line([(-0.16, -2.86), (0.16, -3.22)], 0.06, white)
                for x, y in ((-0.15, -3.14), (0.15, -2.94)):
                    b.oval(x, y, 0.085, 0.085, white)
                    b.oval(x, y, 0.035, 0.035, colour)
            case "train":
                b.box(-0.2, -2.86, 0.4, 0.36, white, round=0.08)
                b.box(-0.13, -3.0, 0.26, 0.15, colour)
            case _:
                b.line([(-0.4, -3.04), (0.3, -3.04)], 0.08, white)
                b.shape([(0.24, -3.2), (0.48, -3.04), (0.24, -2.88)], white)

    return draw


def pennants(*colours: str, high: float = 3.0, wide: float = 9.0) -> Draw:
    """A string of small flags across the room."""

    def draw(b: Brush) -> None:
        count = round(wide / 0.36)
        points = []
        for i in range(count + 1):
            x = -wide / 2 + i * wide / count
            points.append((x, -high + 0.16 * math.cos(x * math.tau / (wide / 3))))
        b.line(points, 0.02, _ROPE)
        for i, (x, y) in enumerate(points[:-1]):
            b.shape([(x + 0.04, y), (x + 0.3, y), (x + 0.17, y + 0.3)], colours[i % len(colours)])

    return draw


def high_shelf(*colours: str, high: float = 2.45, wide: float = 1.9) -> Draw:
    """A board on the wall with jars, books and a plant."""

    def draw(b: Brush) -> None:
        x = -wide / 2 + 0.1
        while x < wide / 2 - 0.2:
            w, h = b.rng.uniform(0.09, 0.22), b.rng.uniform(0.2, 0.4)
            if b.rng.random() < 0.18:
                b.box(x, -high, 0.2, 0.16, "#c4704a", round=0.03)
                for k in (-1, 0, 1):
                    b.oval(x + 0.1 + 0.09 * k, -high - 0.24, 0.09, 0.13, "#5f9e4f")
                w = 0.24
            else:
                b.box(x, -high, w, h, b.rng.choice(colours), round=0.02)
                b.box(x, -high - h * 0.62, w, 0.03, "#ffffff", shade=-0.05)
            x += w + 0.05
        b.box(-wide / 2, -high + 0.07, wide, 0.07, "#9a6f48")
        for side in (-0.36, 0.36):
            b.line([(side * wide, -high + 0.07), (side * wide, -high + 0.24)], 0.04, "#7a5636")

    return draw


def pipes(colour: str, high: float = 3.0) -> Draw:
    """Pipes and a duct under the ceiling, nine metres long."""

    def draw(b: Brush) -> None:
        b.box(-4.5, -high, 9.0, 0.42, colour, shade=0.06)
        for i in range(9):
            b.box(-4.5 + i, -high + 0.02, 0.07, 0.46, colour, shade=-0.25)
        b.line([(-4.5, -high + 0.18), (4.5, -high + 0.18)], 0.09, "#c25a48")
        b.line([(-4.5, -high + 0.34), (4.5, -high + 0.34)], 0.06, "#d9a83f")
        for x in (-2.2, 1.9):
            b.line([(x, -high + 0.34), (x, -high + 0.7)], 0.06, "#d9a83f")
            b.oval(x, -high + 0.72, 0.12, 0.05, "#c25a48")

    return draw


def emblem(b: Brush) -> None:
    """The scales of justice in gold within a wreath, 3 m up."""
    b.oval(0, -3.25, 0.62, 0.62, "#7a4a30")
    b.oval(0, -3.25, 0.55, 0.55, "#2f4a8a", "#233a70")
    gold = "#f0c659"
    b.line([(0, -2.86), (0, -3.62)], 0.05, gold)
    b.line([(-0.34, -3.5), (0.34, -3.5)], 0.045, gold)
    for side in (-1, 1):
        b.line([(side * 0.32, -3.5), (side * 0.2, -3.2)], 0.018, gold)
        b.line([(side * 0.32, -3.5), (side * 0.44, -3.2)], 0.018, gold)
        b.curve([(side * 0.46, -3.2), (side * 0.32, -3.08), (side * 0.18, -3.2)], gold)
    b.line([(-0.2, -2.86), (0.2, -2.86)], 0.06, gold)


def round_window(b: Brush) -> None:
    """A window like a wheel, its middle 4.2 m up."""
    b.oval(0, -4.2, 0.95, 0.95, "#8f8576")
    glass = ("#d9483b", "#3f8fc2", "#f2b53f", "#5fa36a", "#8a5ac2", "#e8863f", "#3fb0a8", "#c2478a")
    for i, colour in enumerate(glass):
        a, z = i * math.tau / 8, (i + 1) * math.tau / 8
        arc = [(math.cos(a + (z - a) * k / 4) * 0.84, -4.2 + math.sin(a + (z - a) * k / 4) * 0.84) for k in range(5)]
        b.shape([(0, -4.2), *arc], colour, shade=0.1)
    for i in range(8):
        a = i * math.tau / 8
        b.line([(0, -4.2), (math.cos(a) * 0.86, -4.2 + math.sin(a) * 0.86)], 0.04, "#8f8576")
    b.oval(0, -4.2, 0.2, 0.2, "#ffe9a0")


def gallery(b: Brush) -> None:
    """A row of small pictures 2.6 m up."""
    for i, x in enumerate((-0.8, -0.1, 0.62)):
        w, h = (0.5, 0.42, 0.56)[i], (0.42, 0.54, 0.38)[i]
        b.box(x - w / 2, -2.5, w, h, b.rng.choice(("#c9a05a", "#5a4030", "#ffffff")), round=0.02)
        b.box(x - w / 2 + 0.05, -2.55, w - 0.1, h - 0.1, b.rng.choice(("#9fc8e0", "#f0d090", "#b8d8a8", "#f0b0a0")))
        b.oval(x, -2.66, w * 0.2, h * 0.16, b.rng.choice(("#d9603f", "#3f7a5a", "#5a4a8a")))
