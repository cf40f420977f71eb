"""What is seen of the land from high above: blocks with their roofs, hamlets, woods, islands, banks of cloud."""

from __future__ import annotations

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
from creation.engines.cutout.stage.props.buildings import pyramid
from creation.engines.cutout.stage.props.land import mountain
from creation.engines.cutout.stage.shapes import blob

_WALLS = ("#c9b49a", "#b59a86", "#a9b0ba", "#c2a08c", "#9aa3b5", "#d3c4ae")
_TILES = ("#a8503f", "#8f4638", "#7d5a52", "#b5654a")
_FLAT = ("#8b8f98", "#7d848f", "#9a948c")
#: The share of windows with a light after dark: the city sleeps.
_AWAKE = 0.13


def block(b: Brush) -> None:
    """A house as one sees it from above: its front, and more of its roof; 7 to 10 m wide."""
    w, h, deep = b.rng.uniform(6.5, 9.5), b.rng.uniform(5, 11), b.rng.uniform(2.4, 3.4)
    slant = 0.5 * b.side
    wall = b.rng.choice(_WALLS)
    b.box(-w / 2, 0.4, w, h + 0.4, wall, shade=-0.12)
    for row in range(int(h / 1.9)):
        for i in range(int(w / 1.5)):
            b.window(-w / 2 + 0.5 + i * 1.5, -0.8 - row * 1.9, 0.75, 1.05, chance=_AWAKE)
    eaves = [(-w / 2 - 0.2, -h), (w / 2 + 0.2, -h)]
    if b.rng.random() < 0.6:
        tiles = b.rng.choice(_TILES)
        ridge = [(w / 2 - 0.5 + slant, -h - 0.62 * deep), (-w / 2 + 0.5 + slant, -h - 0.62 * deep)]
        back = [(w / 2 - 0.1 + slant, -h - deep), (-w / 2 + 0.1 + slant, -h - deep)]
        b.shape([*ridge, back[1], back[0]], tiles, shade=-0.3)
        b.shape([*eaves, *ridge], tiles)
        for i in range(1, 4):
            y = -h - 0.62 * deep * i / 4
            b.line([(-w / 2 + 0.2 * i, y), (w / 2 - 0.1 * i, y)], 0.07, "#5a3026", alpha=0.35)
        b.box(b.rng.uniform(-w / 3, w / 4), -h - 0.7 * deep, 0.8, 1.3, "#8a6a5a")
        return
    roof = [*eaves, (w / 2 - 0.1 + slant, -h - deep), (-w / 2 + 0.1 + slant, -h - deep)]
    b.shape(roof, b.rng.choice(_FLAT), shade=0.08)
    b.line([*roof, roof[0]], 0.16, "#c5c2bb", alpha=0.8)
    x = b.rng.uniform(-w / 4, w / 5)
    b.box(x, -h - 0.5 * deep, 1.5, 0.9, "#a5aab2")
    b.oval(x - 1.6, -h - 0.45 * deep, 0.6, 0.26, "#6f9a5a" if b.rng.random() < 0.5 else "#5f656e")


def tower(b: Brush) -> None:
    """A high house between them, its flat roof seen; 20 to 34 m."""
    w, h = b.rng.uniform(6, 8.5), b.rng.uniform(18, 32)
    b.box(-w / 2, 0.4, w, h, b.rng.choice(("#7f93ab", "#8c99a8", "#6f839e", "#a39f9a")), shade=-0.08)
    for row in range(int(h / 1.8)):
        for i in range(int(w / 1.3)):
            b.window(-w / 2 + 0.4 + i * 1.3, -1.0 - row * 1.8, 0.8, 0.9, chance=_AWAKE)
    b.shape([(-w / 2, -h), (w / 2, -h), (w / 2 - 0.4, -h - 1.5), (-w / 2 + 0.4, -h - 1.5)], "#b3b8c0", shade=0.1)
    b.box(-1, -h - 0.5, 2, 1.4, "#8d949e")
    if b.light.is_dark:
        b.line([(0, -h - 1.6), (0, -h - 4.4)], 0.16, "#6a7080")
        b.oval(0, -h - 4.5, 0.28, 0.28, "#ff5a4a")
        b.glow(0, -h - 4.5, 1.6, "#ff5a4a", 0.7)


def street_lights(b: Brush) -> None:
    """Lamps along a street between blocks, and a car's lights; by day two cars."""
    for i in range(4):
        x = -4.5 + i * 3
        if b.light.is_dark:
            b.oval(x, -0.2, 0.16, 0.16, "#ffe0a0")
            b.glow(x, -0.2, 1.8, "#ffb85a", 0.5)
        elif i % 2:
            b.box(x - 0.7, 0, 1.5, 0.6, b.rng.choice(("#d9483b", "#f2c14e", "#f0f0f0", "#3f7fc2")), round=0.2)
            b.box(x - 0.4, -0.4, 0.9, 0.35, "#9fc0d6", round=0.1)


def hamlet(b: Brush) -> None:
    """A few houses round a church."""
    for x, y, w in ((-4, 0, 3.2), (0.2, 0.6, 3.4), (4, -0.2, 3.0), (-1.8, -1.6, 2.8), (2.6, -1.8, 2.8)):
        b.box(x - w / 2, y, w, 1.9, "#f0e2cc", shade=-0.05)
        b.window(x - 0.9, y - 0.5, 0.6, 0.7, chance=0.6)
        b.window(x + 0.4, y - 0.5, 0.6, 0.7, chance=0.6)
        b.shape([(x - w / 2 - 0.2, y - 1.9), (x + w / 2 + 0.2, y - 1.9), (x + w / 2 - 0.5, y - 3.3),
                 (x - w / 2 + 0.5, y - 3.3)], b.rng.choice(_TILES))  # fmt: skip
    b.box(-6.6, 0, 1.4, 4.6, "#efe6d8")
    b.shape([(-6.8, -4.6), (-5.0, -4.6), (-5.9, -7.6)], "#7d4a3c")


def wood(b: Brush) -> None:
    """A wood from above: round crowns, 8 m."""
    for _ in range(22):
        x, y, r = b.rng.uniform(-4, 4), b.rng.uniform(-1.5, 0.7), b.rng.uniform(0.7, 1.15)
        tone = b.rng.choice(("#4f8a45", "#437a3f", "#5f9a4c"))
        b.fill(blob(x, y + 0.25, r, r * 0.7, b.rng, 8, 0.08), "#2f5a33", shade=-0.2)
        b.fill(blob(x, y, r, r * 0.75, b.rng, 8, 0.08), tone, shade=b.rng.uniform(-0.1, 0.15))


def island(b: Brush) -> None:
    """Sand in shallow water, with palms as dots."""
    b.oval(0, 0, 9, 1.7, "#5fd0d6", alpha=0.65)
    b.fill(blob(0, -0.1, 6.4, 1.0, b.rng, 11, 0.14), "#f2dca8", "#e6c88a")
    b.fill(blob(0.4, -0.5, 4.2, 0.8, b.rng, 9, 0.16), "#5f9f52")
    for _ in range(9):
        x = b.rng.uniform(-2.8, 3.4)
        b.oval(x, -0.9, 0.62, 0.42, b.rng.choice(("#4a8f48", "#6fb05a")))


def ship(b: Brush) -> None:
    """A ship far below, with its wake."""
    b.shape([(-9, 0.35), (-1.5, 0.1), (-1.5, -0.1), (-9, -0.2)], "#ffffff", alpha=0.45)
    b.shape([(-1.7, -0.6), (1.5, -0.6), (2.2, -0.1), (1.3, 0.35), (-1.5, 0.35)], "#b5443a")
    b.box(-1.1, -0.5, 1.5, 0.7, "#f4f0e6")


def crest(b: Brush) -> None:
    """White caps on open water."""
    for _ in range(3):
        x, y, w = b.rng.uniform(-2.4, 2.4), b.rng.uniform(-0.3, 0.3), b.rng.uniform(0.5, 1.3)
        b.line([(x - w, y), (x, y - 0.12), (x + w, y)], 0.12, "#f2fbff", alpha=0.7)


def peak(b: Brush) -> None:
    """A mountain that stands out of the clouds."""
    mountain(b)


def tomb(b: Brush) -> None:
    """A pyramid."""
    pyramid(b)


def puffs(b: Brush) -> None:
    """A bank of cloud from above and beside: white over blue shade, soft at its foot, 7 m."""
    top, foot = b.tone("#ffffff", 0.15), b.tone("#9fb0d4")
    if b.light.is_dark:
        top, foot = b.tone("#b4c0ea", lit=False), b.tone("#56669c", lit=False)
    heap = sorted(((b.rng.uniform(-2.8, 2.8), b.rng.uniform(-1.1, 0.1)) for _ in range(16)), key=lambda puff: puff[1])
    for x, y in heap:
        y *= 1 - (x / 3.2) ** 2
        r = b.rng.uniform(0.6, 1.0) * (1.15 - 0.2 * abs(x))
        ends = [skia.Point(x, y - r), skia.Point(x, y + 1.1 * r)]
        shader = skia.GradientShader.MakeLinear(ends, [argb(top), argb(foot, 0.0)], [0.1, 1.0])
        b.canvas.drawPath(
            blob(x, y, 1.3 * r, r, b.rng, 10, 0.08), skia.Paint(Dither=True, AntiAlias=True, Shader=shader)
        )
