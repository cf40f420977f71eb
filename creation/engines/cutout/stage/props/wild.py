"""Far countries: bamboo, acacias, blossom, canyons, caves, falls, ice, terraces, the red planet."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
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


def wreck(b: Brush) -> None:
    """A sunken ship, 9 m."""
    b.canvas.save()
    b.canvas.rotate(-9)
    b.curve(
        [(-4.4, -2.6), (-3.8, -0.4), (-2.0, 0.6), (2.6, 0.6), (4.2, -1.0), (4.8, -2.8), (2.6, -1.9), (-2.4, -1.9)],
        "#6a5548",
    )
    for i in range(5):
        b.line([(-3.6 + i * 0.1, -1.6 + i * 0.45), (3.9 - i * 0.3, -1.6 + i * 0.45)], 0.05, "#43352d", alpha=0.7)
    for x in (-1.8, 0.0, 1.7):
        b.oval(x, -1.0, 0.26, 0.26, "#2a3038")
    b.line([(-1.2, -1.9), (-1.2, -6.4)], 0.26, "#5a463a")
    b.line([(-2.9, -5.0), (0.6, -5.0)], 0.16, "#5a463a")
    b.shape([(-2.6, -4.9), (-0.6, -4.9), (-0.9, -3.2), (-1.6, -3.6), (-2.3, -2.9)], "#8a8f80", alpha=0.6)
    b.canvas.restore()


def jelly(b: Brush) -> None:
    """A glowing jellyfish, some way up."""
    b.canvas.save()
    b.canvas.translate(0, -b.rng.uniform(0.8, 5))
    colour = b.rng.choice(("#ff8fe0", "#8fd0ff", "#b58aff", "#7fffd8"))
    b.glow(0, 0, 1.5, colour, 0.55)
    for k in range(5):
        x = -0.3 + k * 0.15
        b.line([(x, 0), (x + 0.1, 0.5), (x - 0.05, 0.9), (x + 0.05, 1.3)], 0.05, colour, alpha=0.6)
    b.curve(
        [(-0.5, 0.08), (-0.42, -0.4), (0, -0.62), (0.42, -0.4), (0.5, 0.08), (0.2, 0), (-0.2, 0)], colour, alpha=0.85
    )
    b.canvas.restore()


def vent(b: Brush) -> None:
    """A black smoker on the ocean floor."""
    b.fill(blob(0, -0.7, 0.7, 1.0, b.rng, 9, 0.15), "#2f3a48")
    b.glow(0, -1.6, 1.0, "#ff7a3a", 0.7)
    for k in range(7):
        b.oval(0.15 * math.sin(k * 1.7), -1.8 - k * 0.42, 0.2 + k * 0.07, 0.22 + k * 0.05, "#1f2a36", alpha=0.5)


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
        b.canvas.drawPath(blob(x, y, r, r * 0.8, b.rng, 9, 0.06), skia.Paint(AntiAlias=True, Shader=shader))


def reef(b: Brush) -> None:
    """A mound of coral: brains, tubes, fans, 2 m."""
    b.contact(1.0)
    for _ in range(4):
        x, r = b.rng.uniform(-0.8, 0.8), b.rng.uniform(0.28, 0.5)
        colour = b.rng.choice(("#ff8a6a", "#ffb347", "#f06f9a", "#a87fe0", "#5fc8b0"))
        kind = b.rng.randrange(3)
        if kind == 0:
            b.fill(blob(x, -r * 0.6, r, r * 0.75, b.rng, 11, 0.06), colour)
            for k in range(5):
                b.line(
                    [
                        (x - r * 0.7, -r * (0.3 + k * 0.2)),
                        (x, -r * (0.45 + k * 0.2)),
                        (x + r * 0.7, -r * (0.3 + k * 0.2)),
                    ],
                    0.035,
                    "#ffffff",
                    alpha=0.35,
                )
        elif kind == 1:
            for k in range(5):
                top = r * b.rng.uniform(1.2, 2.6)
                left = x - r * 0.6 + k * r * 0.3
                b.box(left, 0.05, r * 0.24, top, colour, round=r * 0.1, shade=0.04 * (k % 2))
                b.oval(left + r * 0.12, -top, r * 0.12, r * 0.05, "#4a2f50")
        else:
            for k in range(9):
                angle = -math.pi / 2 + (k - 4) * 0.24
                tip = (x + math.cos(angle) * r * 2.2, math.sin(angle) * r * 2.2)
                b.line([(x, 0), ((x + tip[0]) / 2, tip[1] * 0.55), tip], 0.06, colour, alpha=0.9)
            b.fill(blob(x, -r * 1.3, r * 1.2, r * 0.95, b.rng, 11, 0.1), colour, alpha=0.35)
