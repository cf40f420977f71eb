"""Airports and harbours."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush


def airliner(b: Brush) -> None:
    """A jet on the apron, 16 m long."""
    b.contact(7)
    for x in (-5.2, 0.6, 1.2):
        b.line([(x, -0.3), (x, -1.6)], 0.16, "#8a929a")
        b.oval(x, -0.35, 0.36, 0.36, "#2c2e34")
    b.shape([(5.2, -3.2), (7.6, -6.6), (8.4, -6.6), (7.4, -3.0)], "#2f6fc2")
    b.curve(
        [
            (-7.6, -2.3),
            (-7.0, -3.0),
            (-5.4, -3.5),
            (5.0, -3.5),
            (8.2, -3.1),
            (8.2, -2.8),
            (4.0, -1.6),
            (-5.6, -1.5),
            (-7.2, -1.8),
        ],
        "#f6f8fb",
        "#c9d4e0",
    )
    b.line([(-7.2, -2.2), (0, -2.1), (8.0, -2.9)], 0.16, "#2f6fc2")
    for i in range(16):
        b.window(-4.8 + i * 0.6, -2.6, 0.26, 0.34, chance=0.95)
    b.shape([(-6.9, -2.7), (-6.2, -3.1), (-5.9, -3.1), (-5.9, -2.7)], "#4a6a88")
    b.shape([(-1.2, -2.0), (1.8, -2.0), (4.6, -0.9), (3.8, -0.9)], "#c2cdd8")
    b.box(0.4, -0.7, 1.9, 0.8, "#dfe6ee", round=0.4)
    b.shape([(6.2, -3.0), (8.0, -3.0), (9.0, -3.9), (8.2, -3.9)], "#c2cdd8")


def tower(b: Brush) -> None:
    """A control tower, 14 m."""
    b.shape([(-1.0, 0.1), (1.0, 0.1), (0.7, -9.5), (-0.7, -9.5)], "#d9dee2")
    b.shape([(-1.3, -9.4), (1.3, -9.4), (2.0, -10.6), (-2.0, -10.6)], "#b5bfc8")
    b.shape([(-1.9, -10.6), (1.9, -10.6), (2.2, -12), (-2.2, -12)], "#5f9ac2", "#a8d8ef")
    for i in range(5):
        b.line([(-1.5 + i * 0.75, -10.6), (-1.7 + i * 0.85, -12)], 0.09, "#e6ecf0")
    b.box(-2.3, -12, 4.6, 0.5, "#e6ecf0", round=0.1)
    b.line([(0, -12.4), (0, -14)], 0.12, "#d9303f")
    if b.light.is_dark:
        b.glow(0, -11.3, 3.0, "#bfe8ff", 0.5)


def terminal(b: Brush) -> None:
    """A low glass hall, 22 m wide."""
    b.curve([(-11, -4.0), (-5, -5.6), (4, -5.4), (11, -3.6), (11, 0.1), (-11, 0.1)], "#c2ccd6")
    for i in range(20):
        b.window(-10.4 + i * 1.05, -0.4, 0.9, 2.6, chance=0.85, warm="#ffe6b0")
    b.line([(-11, -4.0), (-5, -5.4), (4, -5.2), (11, -3.6)], 0.4, "#eef2f5")


def liner(b: Brush) -> None:
    """A cargo ship with its boxes, 22 m."""
    b.shape([(-11, -1.8), (10.5, -1.8), (12, -3.0), (11, 0.5), (-10, 0.5)], "#a83a33", "#5a2a2a")
    for row in range(3):
        for i in range(6):
            if b.rng.random() < 0.9 - 0.2 * row:
                b.box(
                    -5.5 + i * 2.3,
                    -1.8 - row * 1.1,
                    2.2,
                    1.05,
                    b.rng.choice(("#e0a030", "#3f8fc2", "#d9583f", "#5fa36a", "#8a929a")),
                )
    b.box(-9.8, -1.7, 3.4, 4.4, "#f2f0ea")
    for row in range(4):
        for i in range(4):
            b.window(-9.5 + i * 0.8, -2.2 - row * 0.95, 0.5, 0.45, chance=0.8)
    b.box(-8.8, -6.0, 1.2, 1.6, "#d9583f")


def crane(b: Brush) -> None:
    """A harbour or building crane, 20 m."""
    steel = "#e0a030"
    for x in (-0.6, 0.6):
        b.line([(x, 0.1), (x, -15)], 0.22, steel)
    for i in range(14):
        b.line([(-0.6, -i * 1.05), (0.6, -(i + 1) * 1.05)], 0.1, steel)
    b.line([(-4, -15.5), (9.5, -15.5)], 0.4, steel)
    b.line([(-4, -15.5), (0, -18.5), (9.5, -15.5)], 0.12, steel)
    b.box(-4.4, -14.8, 1.6, 1.6, "#8a8f96")
    b.box(-0.9, -14.0, 1.8, 1.4, "#d9d4c8")
    b.line([(6.5, -15.3), (6.5, -8)], 0.08, "#4a5058")
    b.box(5.6, -7.0, 1.8, 1.0, "#8a929a")


def fishing_boat(b: Brush) -> None:
    """A boat at its mooring, 5 m."""
    b.line([(0.3, -0.9), (0.3, -4.2)], 0.1, "#8a6a45")
    b.line([(0.3, -4.1), (-1.9, -1.0)], 0.03, "#5a5048")
    b.box(-0.2, -0.85, 1.3, 1.0, "#f4efe4", round=0.06)
    b.box(0.1, -1.15, 0.7, 0.45, "#7fb5cf")
    b.curve(
        [(-2.5, -1.1), (2.4, -1.0), (2.0, 0.1), (-1.9, 0.15)],
        b.rng.choice(("#3f8fc2", "#d9483b", "#3f9a78")),
        "#2f4a68",
    )
    b.line([(-2.5, -1.08), (2.4, -0.98)], 0.12, "#ffffff")


def bollard(b: Brush) -> None:
    b.contact(0.3)
    b.curve([(-0.17, 0.02), (-0.14, -0.35), (-0.28, -0.5), (0.28, -0.5), (0.14, -0.35), (0.17, 0.02)], "#3f4650")
    b.line([(-0.18, -0.3), (0.0, -0.24), (0.18, -0.3)], 0.08, "#d9b87a")
