"""Fairs and Christmas markets: wheels, tents, lights, stalls."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.props.oldtown import market_stall

_GAY = ("#ff5a6a", "#ffd447", "#4ac2ff", "#7be08a", "#c98aff", "#ff9a4a")


def ferris_wheel(b: Brush) -> None:
    """16 m high."""
    r, cy = 7.2, -8.8
    for side in (-1, 1):
        b.line([(side * 3.6, 0.2), (0, cy)], 0.36, "#8f9ab5")
    for k in range(14):
        angle = k * math.tau / 14
        b.line([(0, cy), (math.cos(angle) * r, cy + math.sin(angle) * r)], 0.09, "#e6ecf5")
    for radius in (r, r * 0.62):
        ring = [(math.cos(k * math.tau / 40) * radius, cy + math.sin(k * math.tau / 40) * radius) for k in range(41)]
        b.line(ring, 0.2, "#ff7a9a")
    for k in range(14):
        angle = k * math.tau / 14
        x, y = math.cos(angle) * r, cy + math.sin(angle) * r
        b.box(x - 0.62, y + 1.25, 1.24, 0.75, _GAY[k % 6], round=0.24)
        b.curve([(x - 0.66, y + 0.35), (x, y - 0.1), (x + 0.66, y + 0.35)], "#ffffff")
        if b.light.is_dark:
            b.glow(x, y, 1.2, _GAY[k % 6], 0.6)
    b.oval(0, cy, 0.7, 0.7, "#ffd447")


def coaster(b: Brush) -> None:
    """A roller coaster's loop and hills, 26 m."""
    rail = [(-13, -1.5), (-10, -4), (-7, -9.5), (-4.6, -6), (-2.6, -1.6), (0, -1.2)]
    rest = [(0, -1.2), (3.2, -1.6), (5.4, -5), (7.6, -7), (10, -4), (13, -2)]
    for points in (rail, rest):
        for x, y in points:
            b.line([(x, 0.2), (x, y)], 0.16, "#c9d2e0")
        b.line(points, 0.34, "#e0405a")
        b.line([(x, y - 0.3) for x, y in points], 0.14, "#ffd447")
    ring = [(math.sin(k * math.tau / 20) * 2.7, -3.9 + math.cos(k * math.tau / 20) * 2.7) for k in range(21)]
    b.line(ring, 0.34, "#e0405a")
    for i in range(4):
        b.box(-8.6 + i * 0.95, -7.9 - i * 0.72, 0.85, 0.7, _GAY[i], round=0.16)


def carousel(b: Brush) -> None:
    b.contact(2.4)
    b.box(-2.2, 0.05, 4.4, 0.35, "#d94a6a", round=0.08)
    for i in range(5):
        x = -1.7 + i * 0.85
        b.line([(x, -0.2), (x, -2.2)], 0.06, "#f0c84a")
        if i % 2 == 0:
            b.curve(
                [
                    (x - 0.4, -0.85),
                    (x - 0.1, -1.15),
                    (x + 0.25, -1.1),
                    (x + 0.35, -1.5),
                    (x + 0.55, -1.35),
                    (x + 0.4, -0.75),
                    (x, -0.65),
                ],
                ("#ffffff", "#c98a5a", "#f7e0b0")[i // 2],
            )
            for dx in (-0.25, 0.25):
                b.line([(x + dx, -0.75), (x + dx - 0.08, -0.4)], 0.08, "#e6dcd0")
    for i in range(10):
        x0, x1 = -2.4 + i * 0.48, -1.92 + i * 0.48
        b.shape([(x0, -2.1), (x1, -2.1), (x1 * 0.1, -3.6), (x0 * 0.1, -3.6)], "#d94a6a" if i % 2 else "#fff2e0")
        b.curve([(x0, -2.12), (x0 + 0.24, -1.85), (x1, -2.12)], "#f0c84a")
    b.shape([(0, -4.3), (0.6, -4.05), (0, -3.8)], "#4ac2ff")
    b.line([(0, -3.5), (0, -4.3)], 0.06, "#f0c84a")
    if b.light.is_dark:
        b.glow(0, -1.5, 2.8, "#ffd890", 0.5)


def circus_tent(b: Brush) -> None:
    """A striped tent from outside, 9 m."""
    for i in range(9):
        x0, x1 = -4.5 + i, -3.5 + i
        colour = "#e0405a" if i % 2 else "#fff4e4"
        b.shape([(x0, 0.1), (x1, 0.1), (x1 * 0.92, -2.6), (x0 * 0.92, -2.6)], colour)
        b.shape([(x0 * 0.96, -2.5), (x1 * 0.96, -2.5), (x1 * 0.04, -6), (x0 * 0.04, -6)], colour, shade=0.05)
        b.curve([(x0 * 0.96, -2.5), ((x0 + x1) * 0.48, -2.1), (x1 * 0.96, -2.5)], "#ffd447")
    b.line([(0, -5.9), (0, -7)], 0.1, "#8a6a4a")
    b.shape([(0, -7), (1.2, -6.7), (0, -6.4)], "#4ac2ff")
    b.shape([(-0.7, 0.1), (0.7, 0.1), (0, -2.4)], "#5a1f34")


def bunting(b: Brush) -> None:
    """Pennants on a cord, 4 m up."""
    points = [(-3 + i * 0.5, -4.3 + 0.55 * math.sin(math.pi * i / 12)) for i in range(13)]
    b.line(points, 0.03, "#e6e0d4")
    for i, (x, y) in enumerate(points):
        b.shape([(x - 0.17, y), (x + 0.17, y), (x, y + 0.4)], _GAY[i % 6])


def fairy_lights(b: Brush) -> None:
    """Bulbs on a cord, 4 m up."""
    points = [(-3 + i * 0.5, -4.2 + 0.6 * math.sin(math.pi * i / 12)) for i in range(13)]
    b.line(points, 0.03, "#4a4038")
    for i, (x, y) in enumerate(points):
        b.glow(x, y + 0.1, 0.5, "#ffd890", 0.6 if b.light.is_dark else 0.25)
        b.oval(x, y + 0.1, 0.07, 0.09, "#fff0c0" if i % 3 else "#ff8f7a")


def popcorn_cart(b: Brush) -> None:
    b.contact(0.9)
    for x in (-0.5, 0.5):
        b.oval(x, -0.24, 0.24, 0.24, "#d94a3f")
        b.oval(x, -0.24, 0.09, 0.09, "#f2c14e")
    b.box(-0.75, -0.35, 1.5, 0.65, "#d9303f", round=0.05)
    b.box(-0.65, -1.0, 1.3, 0.95, "#eaf6fb")
    for _ in range(24):
        b.oval(b.rng.uniform(-0.55, 0.55), -1.05 - b.rng.uniform(0, 0.35), 0.09, 0.08, "#fff2c0")
    for i in range(6):
        b.shape(
            [(-0.9 + i * 0.3, -1.95), (-0.6 + i * 0.3, -1.95), (-0.52 + i * 0.25, -2.4), (-0.77 + i * 0.25, -2.4)],
            "#d9303f" if i % 2 else "#fff6e6",
        )


def balloons(b: Brush) -> None:
    """A bunch of balloons on strings."""
    for i in range(6):
        x, y = -0.5 + i * 0.2, -2.3 - 0.35 * (i % 3)
        b.line([(0, -0.6), (x, y)], 0.015, "#e6e6e6")
        b.oval(x, y - 0.25, 0.22, 0.27, _GAY[i])
        b.oval(x + 0.06 * b.side, y - 0.34, 0.05, 0.07, "#ffffff", alpha=0.6)


def christmas_stall(b: Brush) -> None:
    """A wooden hut with snow on its roof and lights."""
    market_stall("#c9303f")(b)
    b.curve([(-1.6, -2.3), (-0.8, -2.75), (0.8, -2.75), (1.6, -2.3), (0, -2.42)], "#f7fbff", "#d5e4f4")
    for i in range(9):
        c = ("#ff5a4a", "#ffe08a", "#6fd08a")[i % 3]
        x = -1.4 + i * 0.35
        b.oval(x, -1.72, 0.06, 0.07, c)
        b.glow(x, -1.7, 0.4, c, 0.6)


def great_fir(b: Brush) -> None:
    """The lit tree of a market, 8 m."""
    b.contact(2.0)
    b.box(-0.25, 0.05, 0.5, 0.9, "#5f4030")
    for i in range(6):
        y, half = -0.6 - i * 1.15, 2.3 - i * 0.36
        b.shape(
            [(-half, y), (-half * 0.4, y - 0.1), (0, y + 0.14), (half * 0.4, y - 0.1), (half, y), (0, y - 1.9)],
            "#2f6f4c",
            shade=-0.1 + 0.04 * i,
        )
        b.curve([(-half * 0.7, y - 0.4), (0, y - 0.2), (half * 0.7, y - 0.4), (0, y - 0.55)], "#f4f9ff", alpha=0.7)
        for k in range(6):
            x = -half * 0.8 + k * half * 0.32
            c = ("#ff5a4a", "#ffe08a", "#6fb8ff", "#ff9ad0")[(k + i) % 4]
            b.oval(x, y - 0.12, 0.11, 0.11, c)
            b.glow(x, y - 0.12, 0.5, c, 0.6)
    b.shape([(-0.3, -7.7), (0, -8.5), (0.3, -7.7), (-0.4, -8.2), (0.4, -8.2)], "#ffe05a")
    b.glow(0, -8.0, 1.8, "#ffe05a", 0.7)


def snowman(b: Brush) -> None:
    b.contact(0.6)
    for y, r in ((-0.42, 0.46), (-1.05, 0.34), (-1.52, 0.25)):
        b.oval(0, y, r, r, "#ffffff", "#cfe0f2")
    for x in (-0.08, 0.08):
        b.oval(x, -1.58, 0.03, 0.03, "#22252c")
    b.shape([(0, -1.54), (0.3, -1.48), (0, -1.46)], "#ff8a2a")
    b.box(-0.22, -1.72, 0.44, 0.06, "#2f343c")
    b.box(-0.15, -1.75, 0.3, 0.28, "#2f343c")
    b.line([(-0.26, -1.28), (0.26, -1.28)], 0.12, "#d9303f")
