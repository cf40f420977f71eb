"""Sweets, graves and castles in the air: places that are not."""

from __future__ import annotations

import math

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.shapes import blob

_SWEET = ("#ff8fc0", "#8fe0d0", "#ffd76a", "#c9a0ff", "#ff9a7a", "#8fd0ff")


def lollipop(b: Brush) -> None:
    """A sweet on a stick, as high as a tree."""
    b.contact(0.7)
    tall = b.rng.uniform(2.6, 4.2)
    b.line([(0, 0), (0, -tall)], 0.18, "#fff6ea")
    colour = b.rng.choice(_SWEET)
    b.oval(0, -tall - 0.7, 1.0, 1.0, colour)
    spiral = [(math.cos(k * 0.45) * 0.032 * k, -tall - 0.7 + math.sin(k * 0.45) * 0.032 * k) for k in range(2, 28)]
    b.line(spiral, 0.17, "#ffffff", alpha=0.9)
    b.oval(b.side * 0.35, -tall - 1.1, 0.22, 0.14, "#ffffff", alpha=0.7)


def candy_cane(b: Brush) -> None:
    b.contact(0.5)
    points = [(0, 0), (0, -1.2), (0, -2.3), (0.15, -2.75), (0.55, -2.85), (0.85, -2.55), (0.85, -2.2)]
    b.line(points, 0.36, "#ffffff")
    for i in range(7):
        b.line([(-0.15, -0.1 - i * 0.36), (0.15, -0.28 - i * 0.36)], 0.13, "#f0304a")
    b.line([(0.3, -2.6), (0.42, -2.98)], 0.13, "#f0304a")
    b.line([(0.7, -2.6), (1.0, -2.72)], 0.13, "#f0304a")


def gum_drop(b: Brush) -> None:
    b.contact(0.6)
    b.curve([(-0.6, 0.05), (-0.55, -0.5), (0, -0.95), (0.55, -0.5), (0.6, 0.05), (0, 0.08)], b.rng.choice(_SWEET))
    for _ in range(14):
        b.oval(b.rng.uniform(-0.45, 0.45), -b.rng.uniform(0.05, 0.7), 0.025, 0.025, "#ffffff", alpha=0.9)


def cupcake(b: Brush) -> None:
    """A house of cake with icing, a cherry and a door, 4 m."""
    b.contact(1.8)
    b.shape([(-1.35, 0.05), (1.35, 0.05), (1.7, -1.6), (-1.7, -1.6)], "#d9985f")
    for i in range(8):
        b.line([(-1.2 + i * 0.34, 0), (-1.5 + i * 0.43, -1.55)], 0.06, "#b5713f")
    icing = b.rng.choice(("#ff9ac8", "#a8e8d8", "#fff0f5"))
    for y, rx, ry in ((-1.75, 1.9, 0.55), (-2.35, 1.45, 0.5), (-2.9, 0.95, 0.45), (-3.35, 0.5, 0.4)):
        b.oval(0, y, rx, ry, icing)
    for _ in range(24):
        x, y = b.rng.uniform(-1.4, 1.4), -b.rng.uniform(1.5, 3.2)
        if abs(x) < 1.9 + (y + 1.75) * 0.6:
            b.line([(x, y), (x + 0.12, y - 0.05)], 0.06, b.rng.choice(_SWEET))
    b.oval(0, -3.85, 0.3, 0.3, "#e0203f")
    b.box(-0.35, 0.05, 0.7, 1.1, "#7a4a2f", round=0.3)
    for x in (-0.95, 0.95):
        b.oval(x, -0.95, 0.24, 0.24, "#fff0b0" if b.light.is_dark else "#bfeaff")


def sweet_hill(b: Brush) -> None:
    """A hill of ice cream with sprinkles, 14 m."""
    colour = b.rng.choice(("#ffc2dc", "#c8f0e0", "#fff0c8", "#dcc8ff"))
    b.fill(blob(0, 0.8, 6.5, b.rng.uniform(2.6, 4.2), b.rng, 11, 0.08), colour)
    for _ in range(26):
        x, y = b.rng.uniform(-5, 5), -b.rng.uniform(0, 2.2)
        b.line([(x, y), (x + 0.3, y - 0.12)], 0.12, b.rng.choice(_SWEET))


def sweet_clouds(b: Brush) -> None:
    """Cotton candy on a stick, wide as a bush."""
    b.contact(0.6)
    b.line([(0, 0), (0, -1.0)], 0.1, "#fff6ea")
    for _ in range(8):
        b.fill(
            blob(b.rng.uniform(-0.45, 0.45), -1.4 + b.rng.uniform(-0.4, 0.4), 0.5, 0.42, b.rng),
            b.rng.choice(("#ffb0d8", "#ffc8e4", "#c8d8ff")),
        )


def gravestone(b: Brush) -> None:
    b.contact(0.5)
    stone = b.rng.choice(("#8f949c", "#7f858f", "#9a9fa5"))
    if b.rng.random() < 0.3:
        b.box(-0.1, 0.05, 0.2, 1.3, stone, round=0.03)
        b.box(-0.38, -0.75, 0.76, 0.2, stone, round=0.03)
        return
    b.canvas.save()
    b.canvas.rotate(b.rng.uniform(-7, 7))
    b.curve(
        [(-0.38, 0.08), (-0.38, -0.6), (-0.26, -0.95), (0, -1.05), (0.26, -0.95), (0.38, -0.6), (0.38, 0.08)], stone
    )
    for i, w in enumerate((0.3, 0.4, 0.24)):
        b.line([(-w / 2, -0.75 + i * 0.16), (w / 2, -0.75 + i * 0.16)], 0.04, "#5a6068", alpha=0.8)
    b.canvas.restore()


def bare_tree(b: Brush) -> None:
    """A dead tree with claws for branches."""
    b.contact(1.0)

    def branch(x: float, y: float, angle: float, length: float, width: float) -> None:
        mid = (x + math.cos(angle) * length * 0.5 + b.rng.uniform(-0.1, 0.1), y + math.sin(angle) * length * 0.5)
        end = (x + math.cos(angle) * length, y + math.sin(angle) * length)
        b.line([(x, y), mid, end], width, "#3a323c")
        if width > 0.07:
            for turn in (-0.6, 0.5):
                branch(*end, angle + turn + b.rng.uniform(-0.2, 0.2), length * 0.68, width * 0.6)

    branch(0, 0.1, -math.pi / 2 + 0.1, 1.9, 0.4)


def mansion(b: Brush) -> None:
    """A crooked house on a hill with lit windows, 14 m."""
    b.fill(blob(0, 1.2, 9, 3.4, b.rng, 11, 0.08), "#3f4a48", "#4a5450")
    wall = "#4a4458"
    b.shape([(-3.4, -1.4), (3.2, -1.4), (3.0, -6.4), (-3.2, -6.4)], wall)
    b.shape([(-3.8, -6.2), (3.5, -6.2), (1.4, -8.4), (-1.8, -8.4)], "#2f2a3a")
    for x, w, h in ((-3.6, 1.7, 8.4), (3.2, 1.5, 9.6)):
        b.shape([(x - w / 2, -1.4), (x + w / 2, -1.4), (x + w * 0.44, -h), (x - w * 0.44, -h)], wall, shade=-0.06)
        b.shape([(x - w * 0.75, -h + 0.1), (x + w * 0.75, -h + 0.1), (x + 0.15, -h - 3.0)], "#2f2a3a")
        b.box(x - 0.3, -h + 1.8, 0.6, 1.0, "#ffd25a", "#ff9a3a", round=0.28)
    for x, y in ((-1.6, -3.4), (0.2, -3.4), (1.6, -3.4), (-0.8, -5.2), (1.0, -5.2)):
        b.box(x - 0.32, y, 0.64, 1.0, "#ffd25a", "#ff9a3a", round=0.3)
        b.glow(x, y - 0.5, 1.1, "#ffb03a", 0.35)
    b.box(-0.55, -1.4, 1.1, 1.5, "#241f2a", round=0.3)


def iron_fence(b: Brush) -> None:
    """Two metres of spiked fence."""
    for i in range(6):
        x = -0.9 + i * 0.37
        b.line([(x, 0.03), (x, -1.3)], 0.05, "#2f3238")
        b.shape([(x - 0.07, -1.28), (x + 0.07, -1.28), (x, -1.52)], "#2f3238")
    for y in (-0.25, -1.05):
        b.line([(-1.02, y), (1.02, y)], 0.05, "#2f3238")


def pumpkin(b: Brush) -> None:
    """A carved pumpkin, lit."""
    b.contact(0.5)
    for x in (-0.2, 0.2, 0.0):
        b.oval(x, -0.3, 0.26, 0.3, "#f07f2a", shade=-0.06 if x else 0.05)
    b.line([(0, -0.58), (0.06, -0.74)], 0.08, "#5f8a3a")
    for x in (-0.16, 0.16):
        b.shape([(x - 0.08, -0.32), (x + 0.08, -0.32), (x, -0.46)], "#ffe05a")
    b.shape(
        [(-0.24, -0.22), (-0.1, -0.17), (0, -0.22), (0.1, -0.17), (0.24, -0.22), (0.12, -0.08), (-0.12, -0.08)],
        "#ffe05a",
    )
    b.glow(0, -0.3, 0.7, "#ffa03a", 0.5)


def cloud_castle(b: Brush) -> None:
    """A palace of white and gold with domes, 13 m."""
    for x, w, h in ((-4.2, 1.7, 5.5), (4.2, 1.7, 5.9), (-2.0, 1.9, 7.8), (2.1, 1.8, 7.2), (0, 2.6, 9.4)):
        b.box(x - w / 2, 0.3, w, h, "#fdf6ff", "#e8dcf8")
        b.curve(
            [
                (x - w * 0.62, -h + 0.3),
                (x - w * 0.5, -h - 0.6),
                (x, -h - 1.7),
                (x + w * 0.5, -h - 0.6),
                (x + w * 0.62, -h + 0.3),
            ],
            "#ffd98a" if abs(x) < 3 else "#ffb5d0",
        )
        b.line([(x, -h - 1.6), (x, -h - 2.6)], 0.1, "#f0c84a")
        b.shape([(x, -h - 2.6), (x + 0.8, -h - 2.35), (x, -h - 2.1)], "#8fb8ff")
        for k in range(2):
            b.box(x - 0.26, -h + 1.6 + k * 1.7, 0.52, 0.9, "#ffe8a0" if b.light.is_dark else "#9fc8f0", round=0.25)
    b.box(-0.7, 0.3, 1.4, 2.4, "#f0c84a", round=0.65)
    b.glow(0, -5, 8, "#fff2d8", 0.25)


def rainbow(b: Brush) -> None:
    """An arch of seven colours, 30 m."""
    for i, c in enumerate(("#ff5a5a", "#ff9a4a", "#ffe05a", "#6fe08a", "#5ab8ff", "#7a7aff", "#c98aff")):
        r = 12.5 - i * 0.55
        arc = [
            (math.cos(math.pi + k * math.pi / 24) * r, 1 + math.sin(math.pi + k * math.pi / 24) * r) for k in range(25)
        ]
        b.line(arc, 0.6, c, alpha=0.6)
