"""Stations and their trains, bus stops, waiting halls."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.types import Draw


def luggage(b: Brush) -> None:
    b.contact(0.8)
    for x, w, h, c in ((-0.6, 0.5, 0.7, "#e0574a"), (-0.05, 0.42, 0.9, "#3f8fc2"), (0.42, 0.4, 0.55, "#f2b53f")):
        b.line(
            [(x + w * 0.3, -h), (x + w * 0.3, -h - 0.25), (x + w * 0.7, -h - 0.25), (x + w * 0.7, -h)], 0.035, "#5a6068"
        )
        b.box(x, 0, w, h, c, round=0.08)
        for k in range(1, 4):
            b.line([(x + w * k / 4, -0.08), (x + w * k / 4, -h + 0.08)], 0.02, "#ffffff", alpha=0.35)


def departures(b: Brush) -> None:
    """A board of lights hanging in a hall."""
    b.box(-1.4, -2.25, 2.8, 1.2, "#1c2430", round=0.05)
    for row in range(5):
        y = -2.4 - row * 0.21
        for x, w, c in (
            (-1.28, 0.4, "#ffd23f"),
            (-0.7, 0.9, "#e6f0ff"),
            (0.4, 0.3, "#e6f0ff"),
            (0.9, 0.35, "#5fe08a" if row != 2 else "#ff5a4a"),
        ):
            b.box(x, y, w * b.rng.uniform(0.7, 1.0), 0.1, c)
    b.glow(0, -2.85, 1.6, "#8fb8ff", 0.2)


def seats(b: Brush) -> None:
    """A row of seats in a hall."""
    b.contact(1.1)
    b.line([(-1.0, -0.38), (1.0, -0.38)], 0.06, "#5a6068")
    for x in (-0.85, 0.85):
        b.line([(x, 0), (x, -0.4)], 0.06, "#5a6068")
    for i in range(4):
        x = -1.0 + i * 0.51
        b.box(x, -0.4, 0.46, 0.1, "#3f6fa8", round=0.04)
        b.box(x, -0.5, 0.46, 0.45, "#3f6fa8", round=0.08, shade=-0.08)


def carriage(colour: str = "#c9303f", glass: str = "#ffe6b0") -> Draw:
    """A railway carriage beside a platform, 9 m."""

    def draw(b: Brush) -> None:
        b.box(-4.5, 0.3, 9.0, 0.5, "#2c2e34")
        b.box(-4.45, 0.0, 8.9, 2.75, colour, round=0.2)
        b.box(-4.45, -1.0, 8.9, 1.15, "#f4efe4")
        b.box(-4.45, -2.55, 8.9, 0.35, "#b5bcc4", round=0.15)
        for i in range(4):
            b.box(-4.05 + i * 2.12, -1.08, 1.5, 1.0, "#3a4450", round=0.1)
            b.box(
                -4.0 + i * 2.12,
                -1.12,
                1.4,
                0.9,
                glass if b.light.is_dark else "#a8cfe0",
                "#d9a85a" if b.light.is_dark else "#7fa8c2",
                round=0.08,
            )
        for x in (-2.45, 1.8):
            b.box(x - 0.02, -0.02, 0.56, 2.1, colour, shade=-0.25)
            b.box(x + 0.06, -0.95, 0.4, 0.9, "#a8cfe0", round=0.05)
        b.line([(-4.45, -0.8), (4.45, -0.8)], 0.07, "#f2c14e")

    return draw


def platform_roof(b: Brush) -> None:
    """Iron columns that carry a roof of glass."""
    for x in (-2.3, 2.3):
        b.box(x - 0.1, 0.05, 0.2, 4.2, "#3f5a4f")
        b.box(x - 0.18, 0.05, 0.36, 0.3, "#3f5a4f")
        for side in (-1, 1):
            b.line([(x, -3.0), (x + side * 0.5, -3.7), (x + side * 1.2, -4.1)], 0.1, "#3f5a4f")
    b.box(-4.6, -4.1, 9.2, 0.3, "#4f6f62")
    for i in range(12):
        b.box(-4.5 + i * 0.76, -4.4, 0.7, 1.6, "#bfe0e8", shade=0.1)


def station_clock(b: Brush) -> None:
    b.line([(0, -4), (0, -3.3)], 0.06, "#3f5a4f")
    b.oval(0, -2.95, 0.42, 0.42, "#3f5a4f")
    b.oval(0, -2.95, 0.35, 0.35, "#fffdf0")
    b.line([(0, -2.95), (0, -3.2)], 0.04, "#222831")
    b.line([(0, -2.95), (0.17, -2.88)], 0.04, "#222831")
    b.glow(0, -2.95, 0.9, "#fff4d0", 0.3)


def metro_train(b: Brush) -> None:
    """A metro with bright windows, 9 m."""
    b.box(-4.5, 0.0, 9.0, 2.5, "#d5dbe2", round=0.25)
    b.box(-4.5, -0.55, 9.0, 0.3, "#2f7fd0")
    for i in range(3):
        x = -4.2 + i * 3.0
        b.box(x, -0.95, 1.5, 0.95, "#fff2cc", "#ffe0a0", round=0.1)
        b.box(x + 1.75, -0.05, 1.0, 2.1, "#b8c2cc", round=0.06)
        b.box(x + 1.83, -0.95, 0.38, 0.95, "#fff2cc", round=0.05)
        b.box(x + 2.28, -0.95, 0.38, 0.95, "#fff2cc", round=0.05)
        for k in range(3):
            b.oval(x + 0.3 + k * 0.45, -1.2, 0.12, 0.15, "#6a7a94")
            b.box(x + 0.15 + k * 0.45, -0.95, 0.3, 0.18, "#4a5a78", round=0.08)
    b.glow(0, -1.3, 3.2, "#ffe8b0", 0.2)


def metro_map(b: Brush) -> None:
    """The map of the lines."""
    b.box(-0.9, -1.1, 1.8, 1.15, "#5a6068", round=0.04)
    b.box(-0.83, -1.17, 1.66, 1.01, "#fdfdf8")
    for c, line in (
        ("#e0303f", [(-0.7, -1.4), (-0.2, -1.5), (0.3, -1.95), (0.7, -1.95)]),
        ("#2f7fd0", [(-0.7, -2.0), (-0.1, -1.85), (0.2, -1.45), (0.7, -1.4)]),
        ("#3fae5a", [(-0.5, -1.25), (-0.3, -1.7), (0.0, -2.1)]),
    ):
        b.line(line, 0.05, c)
    for x, y in ((-0.2, -1.5), (0.3, -1.95), (0.2, -1.45)):
        b.oval(x, y, 0.05, 0.05, "#ffffff")


def bus_shelter(b: Brush) -> None:
    """A bus stop: glass shelter, bench, sign, timetable."""
    b.contact(1.9)
    for x in (-1.6, 1.5):
        b.box(x, 0.02, 0.1, 2.4, "#4a5560")
    b.box(-1.5, -0.35, 3.0, 1.75, "#bfe0ea", alpha=0.45) if False else b.shape(
        [(-1.5, -0.35), (1.5, -0.35), (1.5, -2.1), (-1.5, -2.1)], "#cfe8f0", "#a8cfdc", alpha=0.6
    )
    b.box(-1.9, -2.3, 3.8, 0.22, "#2f7f5f", round=0.06)
    b.box(-1.1, -0.42, 1.7, 0.09, "#a9713f", round=0.03)
    for x in (-0.9, 0.4):
        b.line([(x, 0), (x, -0.4)], 0.06, "#4a5560")
    b.box(0.85, -0.8, 0.55, 0.95, "#ffffff")
    b.box(0.9, -1.35, 0.45, 0.35, "#f07fa8")
    b.line([(2.3, 0), (2.3, -2.6)], 0.08, "#4a5560")
    b.oval(2.3, -2.75, 0.34, 0.34, "#f2c230")
    b.oval(2.3, -2.75, 0.26, 0.26, "#2f7f5f")
    b.box(2.16, -2.68, 0.28, 0.2, "#f2c230", round=0.04)
    if b.light.is_dark:
        b.glow(0, -2.1, 2.4, "#e6f6ff", 0.5)
