"""Canyons, caves, falls, ice, clouds, the red planet."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
from creation.engines.cutout.stage.props.plants import crown
from creation.engines.cutout.stage.shapes import blob


def canyon_wall(b: Brush) -> None:
    """A cliff in red layers, 9 m wide and 12 high."""
    w, h = b.rng.uniform(3.6, 5.2), b.rng.uniform(9, 13)
    left, right = [], []
    for i in range(7):
        y = -h * i / 6
        step = 0.55 * (i // 2)
        left.append((-w + step + b.rng.uniform(-0.3, 0.3), y))
        right.append((w - step + b.rng.uniform(-0.3, 0.3), y))
    b.shape([(-w, 0.6), *left, *reversed(right), (w, 0.6)], "#c96a3f", "#e09a62")
    for i in range(1, 10):
        y = -h * i / 10
        half = w - 0.3 - 0.3 * (i // 2)
        b.line(
            [(-half, y), (0, y + b.rng.uniform(-0.2, 0.2)), (half, y)],
            b.rng.uniform(0.08, 0.3),
            b.rng.choice(("#a8502f", "#e8b07a", "#b55f3a")),
            alpha=0.55,
        )


def rock_arch(b: Brush) -> None:
    """A natural arch, 10 m."""
    stone = skia.Path()
    stone.addPath(blob(0, -2.6, 5.2, 4.0, b.rng, 13, 0.06))
    hole = skia.Path()
    hole.addOval(skia.Rect.MakeLTRB(-2.7, -4.6, 2.9, 2.2))
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(-9, -12, 9, 0.3))
    b.fill(skia.Op(stone, hole, skia.kDifference_PathOp), "#d07a4a")
    b.canvas.restore()


def cave_wall(b: Brush) -> None:
    """The back of a cave: folds of stone, crystals, dark mouths, 7 m wide."""
    b.box(-3.6, 0.2, 7.2, 13, "#4a4058", "#5a4a5f")
    for _ in range(12):
        x, y = b.rng.uniform(-3.3, 3.3), -b.rng.uniform(0.2, 9)
        b.fill(
            blob(x, y, b.rng.uniform(0.8, 1.5), b.rng.uniform(0.5, 1.1), b.rng, 9, 0.2),
            b.rng.choice(("#54486a", "#443a52", "#62526a")),
            shade=b.rng.uniform(-0.25, 0.05),
        )
    b.fill(blob(b.rng.uniform(-1.5, 1.5), -0.9, 1.0, 1.3, b.rng, 9, 0.12), "#1f1828")
    for _ in range(4):
        crystal(b, b.rng.uniform(-3, 3), -b.rng.uniform(0.4, 4.5), b.rng.uniform(0.3, 0.6))


def crystal(b: Brush, x: float, y: float, r: float) -> None:
    colour = b.rng.choice(("#7fe8ff", "#c98aff", "#8affc8"))
    b.glow(x, y, r * 3, colour, 0.5)
    for k, (lean, tall) in enumerate(((-0.5, 0.8), (0.0, 1.3), (0.55, 0.7))):
        tip = (x + lean * r, y - tall * r * 1.3)
        b.shape(
            [(x + lean * 0.3 * r - 0.16 * r, y), tip, (x + lean * 0.3 * r + 0.2 * r, y)], colour, shade=0.15 * (k - 1)
        )


def crystals(b: Brush) -> None:
    b.contact(0.6)
    for x in (-0.4, 0.1, 0.5):
        crystal(b, x, 0, b.rng.uniform(0.35, 0.6))


def stalactites(b: Brush) -> None:
    """From above: y grows down from 0."""
    for i in range(6):
        x, tall, wide = -1.3 + i * 0.52, b.rng.uniform(0.5, 1.5), b.rng.uniform(0.16, 0.3)
        b.shape([(x - wide, -0.3), (x + wide, -0.3), (x + 0.04, tall)], "#3a3046", "#52465f")


def stalagmite(b: Brush) -> None:
    b.contact(0.6)
    for x, tall, wide in ((-0.35, 0.9, 0.26), (0.1, 1.5, 0.34), (0.5, 0.7, 0.22)):
        b.curve(
            [
                (x - wide, 0.05),
                (x - wide * 0.4, -tall * 0.5),
                (x, -tall),
                (x + wide * 0.4, -tall * 0.5),
                (x + wide, 0.05),
            ],
            "#6a5a70",
        )


def waterfall(b: Brush) -> None:
    """Water falling 13 m between rocks, spray at its foot."""
    for side in (-1, 1):
        b.fill(blob(side * 5.2, -4.5, 3.4, 6.5, b.rng, 11, 0.1), "#6f7a70", shade=-0.1)
        for _ in range(6):
            b.fill(
                blob(side * b.rng.uniform(3, 7), -b.rng.uniform(1, 9.5), 1.0, 0.7, b.rng),
                b.rng.choice(("#5f9a4a", "#7a857a", "#4f8a48")),
                shade=b.rng.uniform(-0.15, 0.1),
            )
        crown(b, side * 5, -10.6, 2.0, "#4f8f45", 6)
    b.box(-3.0, 0.5, 6.0, 11.5, "#5f6a66")
    b.shape([(-2.6, -11.0), (2.6, -11.0), (3.1, 0.4), (-3.1, 0.4)], "#d8f2fb", "#a8dcf0")
    for i in range(18):
        x = -2.5 + i * 0.3
        b.line(
            [(x, -10.8), (x * 1.1, -5), (x * 1.18, 0.2)],
            b.rng.uniform(0.06, 0.2),
            b.rng.choice(("#ffffff", "#8fcbe6", "#eafaff")),
            alpha=0.7,
        )
    for _ in range(22):
        b.oval(
            b.rng.uniform(-4, 4),
            b.rng.uniform(-1.1, 0.4),
            b.rng.uniform(0.5, 1.1),
            b.rng.uniform(0.3, 0.6),
            "#ffffff",
            alpha=0.4,
        )


def iceberg(b: Brush) -> None:
    """A blue-white berg, 6 m."""
    h = b.rng.uniform(3, 6)
    line = [
        (-h * 0.9, 0.3),
        (-h * 0.65, -h * 0.4),
        (-h * 0.25, -h * 0.62),
        (-h * 0.05, -h),
        (h * 0.25, -h * 0.7),
        (h * 0.5, -h * 0.75),
        (h * 0.9, 0.3),
    ]
    b.shape(line, "#f4fbff", "#b5def0")
    b.shape(
        [(-h * 0.05, -h), (h * 0.1 * -b.side, -h * 0.4), (h * 0.9 * -b.side, 0.3), (h * 0.1 * -b.side, 0.3)],
        "#7fbfe0",
        alpha=0.55,
    )


def igloo(b: Brush) -> None:
    b.contact(2.0, 0.4)
    b.curve(
        [(-1.9, 0.1), (-1.75, -0.9), (-1.0, -1.75), (0, -2.0), (1.0, -1.75), (1.75, -0.9), (1.9, 0.1), (0, 0.12)],
        "#e0ecf6",
        "#9fc2de",
    )
    for row in range(4):
        y = -0.1 - row * 0.48
        half = 1.85 * math.sqrt(max(0.05, 1 - (y / 2.05) ** 2))
        b.line([(-half, y - 0.35), (0, y - 0.42), (half, y - 0.35)], 0.04, "#9fc4dc")
        for i in range(7):
            x = -half + (i + 0.5 * (row % 2)) * half / 3.2
            if abs(x) < half:
                b.line([(x, y + 0.06), (x * 0.95, y - 0.36)], 0.035, "#9fc4dc")
    b.curve([(-0.75, 0.14), (-0.7, -0.75), (0, -1.15), (0.7, -0.75), (0.75, 0.14)], "#eaf6fd", "#b5d5ea")
    b.curve(
        [(-0.45, 0.14), (-0.42, -0.55), (0, -0.82), (0.42, -0.55), (0.45, 0.14)],
        "#ffb860" if b.light.is_dark else "#2f4a6a",
    )
    if b.light.is_dark:
        b.glow(0, -0.3, 1.6, "#ffb45a", 0.6)


def ice_floe(b: Brush) -> None:
    b.fill(blob(0, 0.02, 0.5, 0.05, b.rng, 7, 0.2), "#ffffff", "#a8d5ec")


def mars_rock(b: Brush) -> None:
    b.contact(0.8)
    b.fill(blob(0, -0.25, 0.62, 0.42, b.rng, 7, 0.2), "#a8553a", shade=-0.05)
    b.fill(blob(b.side * 0.15, -0.4, 0.3, 0.16, b.rng, 7, 0.14), "#c9784f", alpha=0.8)


def rover(b: Brush) -> None:
    """A six-wheeled rover with a mast."""
    b.contact(1.3)
    for x in (-0.9, 0.0, 0.9):
        b.oval(x, -0.26, 0.27, 0.27, "#4a4a52")
        b.oval(x, -0.26, 0.12, 0.12, "#a9adb5")
        b.line([(x, -0.3), (x * 0.6, -0.75)], 0.07, "#c9ccd2")
    b.box(-0.9, -0.7, 1.8, 0.45, "#e8e4da", round=0.06)
    b.box(-0.95, -1.12, 1.1, 0.08, "#2f4a8a")
    b.line([(0.6, -1.1), (0.6, -1.9)], 0.08, "#c9ccd2")
    b.box(0.35, -1.85, 0.6, 0.28, "#e8e4da", round=0.05)
    b.oval(0.75, -1.98, 0.09, 0.09, "#22303f")


def dome(b: Brush) -> None:
    """A glass dome of a settlement with green inside."""
    b.contact(3.2, 0.4)
    b.curve([(-1.6, 0), (-1.0, -0.9), (0, -1.2), (1.1, -0.8), (1.7, 0)], "#5fa35a")
    for x in (-0.7, 0.4):
        b.stem([(x, 0), (x, -1.3)], 0.12, 0.08, "#6a4a33")
        crown(b, x, -1.6, 0.55, "#4f9a4f", 5)
    b.curve(
        [(-2.6, 0.1), (-2.4, -1.5), (-1.3, -2.6), (0, -2.9), (1.3, -2.6), (2.4, -1.5), (2.6, 0.1)],
        "#cfeaf5",
        "#8fc0d8",
        alpha=0.45,
    )
    for x in (-1.4, 0, 1.4):
        b.line([(x * 1.5, 0), (x * 1.1, -1.7), (0, -2.88)], 0.05, "#f0f4f8", alpha=0.8)
    b.box(-2.75, 0.12, 5.5, 0.3, "#d9dde2", round=0.1)


def cloud_bank(b: Brush) -> None:
    """A heap of cloud to stand beside, 5 m."""
    for _ in range(13):
        x = b.rng.uniform(-2, 2)
        y = -b.rng.uniform(0, 1.5) * (1 - (x / 2.6) ** 2)
        r = b.rng.uniform(0.5, 0.95)
        shader = skia.GradientShader.MakeRadial(
            skia.Point(x + b.side * r * 0.3, y - r * 0.4),
            r * 1.5,
            [argb(b.tone("#f7f4ff", 0.1)), argb(b.tone("#a8b8e6"))],
        )
        b.canvas.drawPath(
            blob(x, y, r, r * 0.8, b.rng, 9, 0.06), skia.Paint(Dither=True, AntiAlias=True, Shader=shader)
        )
