"""Garages, stations, ports: what travels, standing still, and what belongs to it."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.types import Draw


def parked_car(b: Brush) -> None:
    b.contact(2.2)
    _car(b, b.rng.choice(("#c9483f", "#3f7fb5", "#e8c24a", "#5f9a78", "#e6e6ea")))


def _car(b: Brush, colour: str) -> None:
    b.curve(
        [
            (-1.9, -0.35),
            (-1.85, -0.75),
            (-1.2, -0.9),
            (-0.7, -1.35),
            (0.6, -1.35),
            (1.15, -0.9),
            (1.85, -0.75),
            (1.9, -0.35),
            (0, -0.28),
        ],
        colour,
    )
    b.shape([(-0.95, -0.9), (-0.6, -1.25), (-0.05, -1.25), (-0.05, -0.9)], "#bcd6e5", "#7f9fb5")
    b.shape([(0.08, -0.9), (0.08, -1.25), (0.52, -1.25), (0.95, -0.9)], "#bcd6e5", "#7f9fb5")
    for x in (-1.15, 1.15):
        b.oval(x, -0.32, 0.33, 0.33, "#2c2c33")
        b.oval(x, -0.32, 0.15, 0.15, "#a9adb5")


def hoist_car(b: Brush) -> None:
    """A car up on a lift."""
    b.contact(1.6, 0.4)
    for x in (-1.2, 1.2):
        b.box(x - 0.12, 0.03, 0.24, 2.6, "#e0a030", round=0.04)
    b.box(-1.5, -0.98, 3.0, 0.1, "#e0a030")
    b.canvas.save()
    b.canvas.translate(0, -1.06)
    _car(b, "#d9483b")
    b.canvas.restore()


def roller_door(b: Brush) -> None:
    b.box(-1.5, 0.03, 3.0, 2.5, "#6f7880")
    for i in range(11):
        b.box(-1.4, -0.02 - i * 0.22, 2.8, 0.2, "#c5ccd2", shade=-0.06 * (i % 2))


def tool_wall(b: Brush) -> None:
    """Tools on a pegboard."""
    b.box(-1.0, -1.15, 2.0, 1.15, "#d9a870")
    for i in range(5):
        x = -0.8 + i * 0.32
        b.line([(x, -1.35), (x, -1.85)], 0.05, "#8a929a")
        if i % 2:
            b.oval(x, -1.95, 0.1, 0.1, "#8a929a")
            b.oval(x, -1.97, 0.045, 0.045, "#d9a870")
        else:
            b.box(x - 0.12, -1.85, 0.24, 0.12, "#4a5058", round=0.02)
            b.line([(x, -1.35), (x, -1.6)], 0.08, "#d9483b")
    b.line([(0.7, -1.4), (0.9, -2.0)], 0.16, "#c5ccd2")


def workbench(b: Brush) -> None:
    b.contact(1.1)
    b.box(-1.1, -0.82, 2.2, 0.12, "#a8763f")
    for x in (-1.0, 0.85):
        b.box(x, 0.03, 0.14, 0.86, "#8a5f33")
    b.box(-0.4, -0.06, 1.1, 0.55, "#c9303f", round=0.04)
    for y in (-0.22, -0.38, -0.54):
        b.line([(0.0, y), (0.3, y)], 0.04, "#f0d0d0")
    b.box(-0.9, -0.94, 0.34, 0.2, "#3f6fa8")
    b.box(0.4, -0.94, 0.26, 0.3, "#4a5058", round=0.05)


def tyres(b: Brush) -> None:
    b.contact(0.6)
    for k in range(4):
        b.box(-0.42, -k * 0.24, 0.84, 0.23, "#2c2e34", round=0.1)
        b.line([(-0.3, -0.11 - k * 0.24), (0.3, -0.11 - k * 0.24)], 0.03, "#50545c")
    b.oval(0, -0.98, 0.36, 0.08, "#3a3e46")


def shelf_cans(b: Brush) -> None:
    b.contact(0.8)
    b.box(-0.8, 0.04, 1.6, 1.9, "#5f6a74", shade=-0.3)
    for row in range(4):
        y = -0.05 - row * 0.46
        b.box(-0.8, y + 0.05, 1.6, 0.06, "#8a929a")
        for i in range(5):
            b.box(
                -0.7 + i * 0.3,
                y,
                0.22,
                b.rng.uniform(0.18, 0.34),
                b.rng.choice(("#d9483b", "#3f7fb5", "#e0b040", "#5f9a78", "#c5ccd2")),
                round=0.03,
            )


def jack(b: Brush) -> None:
    b.contact(0.5)
    b.box(-0.4, -0.05, 0.8, 0.2, "#d9303f", round=0.05)
    b.line([(0.3, -0.2), (0.8, -0.9)], 0.06, "#c5ccd2")
    for x in (-0.28, 0.28):
        b.oval(x, -0.07, 0.09, 0.09, "#2c2e34")


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


def race_car(b: Brush) -> None:
    b.contact(1.9, 0.5)
    b.curve(
        [(-1.9, -0.35), (-0.6, -0.6), (0.0, -0.85), (0.6, -0.75), (1.7, -0.7), (1.9, -0.3), (0, -0.15)],
        b.rng.choice(("#e0303f", "#2f6fd0", "#f2b53f")),
    )
    b.box(1.45, -0.85, 0.5, 0.1, "#22252c")
    b.line([(1.6, -0.5), (1.65, -0.9)], 0.07, "#22252c")
    b.oval(0.1, -0.86, 0.16, 0.16, "#f4f4f4")
    for x in (-1.2, 1.25):
        b.oval(x, -0.33, 0.34, 0.34, "#22252c")
        b.oval(x, -0.33, 0.14, 0.14, "#c5ccd2")


def gantry(b: Brush) -> None:
    """Start and finish: a bridge over the track with a chequered flag and lamps."""
    for x in (-5, 5):
        b.box(x - 0.25, 0.1, 0.5, 5.6, "#8a929a")
    b.box(-5.4, -4.4, 10.8, 1.3, "#22252c")
    for i in range(18):
        for k in range(2):
            if (i + k) % 2:
                b.box(-5.4 + i * 0.6, -4.45 - k * 0.6, 0.6, 0.6, "#ffffff")
    for i in range(5):
        b.oval(-1.6 + i * 0.8, -3.95, 0.24, 0.24, "#ff3a2a")
        b.glow(-1.6 + i * 0.8, -3.95, 0.8, "#ff3a2a", 0.4)


def tyre_wall(b: Brush) -> None:
    for i in range(6):
        for k in range(3):
            b.oval(-1.25 + i * 0.5, -0.22 - k * 0.36, 0.25, 0.22, "#e0303f" if (i // 2 + k) % 2 else "#f4f4f4")
            b.oval(-1.25 + i * 0.5, -0.22 - k * 0.36, 0.1, 0.09, "#2c2e34")
