"""A garage: a car on its lift, tools, tyres."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush


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
