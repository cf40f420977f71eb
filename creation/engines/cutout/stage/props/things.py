"""Lamps, fences, benches, boats, toys: smaller things out of doors, and what stands in space."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.shapes import blob


def street_lamp(b: Brush) -> None:
    b.contact(0.35)
    b.stem([(0, 0), (0, -3.6)], 0.15, 0.08, "#3d444f")
    b.line([(0, -3.5), (0.15, -3.95), (0.6, -4.0)], 0.08, "#3d444f")
    b.box(0.42, -3.85, 0.45, 0.18, "#3d444f", round=0.06)
    if b.light.is_dark:
        b.oval(0.64, -3.84, 0.17, 0.08, "#fff2c0")
        b.glow(0.64, -3.7, 2.3, "#ffc470", 0.75)


def bench(b: Brush) -> None:
    b.contact(0.9)
    for x in (-0.7, 0.65):
        b.box(x, 0, 0.08, 0.45, "#4a4a50")
    for y in (-0.42, -0.62, -0.78):
        b.box(-0.85, y, 1.7, 0.11, "#a9713f", round=0.03)


def fence(b: Brush) -> None:
    """Two metres of white or wooden fence."""
    for y in (-0.35, -0.7):
        b.box(-1.02, y, 2.04, 0.1, "#d9c2a0")
    for i in range(5):
        x = -0.85 + i * 0.42
        b.shape([(x - 0.08, 0.02), (x + 0.08, 0.02), (x + 0.08, -0.9), (x, -1.02), (x - 0.08, -0.9)], "#e9d6b8")


def hydrant(b: Brush) -> None:
    b.contact(0.3)
    b.box(-0.13, 0, 0.26, 0.6, "#d6402f", round=0.05)
    b.oval(0, -0.6, 0.15, 0.12, "#d6402f")
    b.box(-0.22, -0.3, 0.44, 0.13, "#b8301f", round=0.05)


def umbrella(b: Brush) -> None:
    """A beach umbrella with a towel."""
    b.contact(0.9, 0.35)
    b.shape([(-1.2, 0.12), (0.3, 0.12), (0.5, -0.02), (-0.9, -0.02)], b.rng.choice(("#ffcf5a", "#6ac2d9", "#ff8f8f")))
    b.line([(0, 0), (0.12, -2.1)], 0.07, "#f5efe0")
    colour = b.rng.choice(("#ef4f45", "#2f9ac2", "#f2a93b"))
    # Six panels of a dome: each between two of its meridians.
    turns = [math.pi / 2 * step / 6 for step in range(7)]
    for i in range(6):
        left, right = -math.cos(math.pi * i / 6), -math.cos(math.pi * (i + 1) / 6)
        up = [(0.12 + 1.35 * left * math.cos(turn), -1.72 - 0.72 * math.sin(turn)) for turn in turns]
        down = [(0.12 + 1.35 * right * math.cos(turn), -1.72 - 0.72 * math.sin(turn)) for turn in reversed(turns)]
        hem = (0.12 + 1.35 * (left + right) / 2, -1.66)
        panel = colour if i % 2 else "#fff7ea"
        b.shape([*up, *down, hem], panel, shade=-0.1 + 0.05 * i * -b.side)


def parasol_crab(b: Brush) -> None:
    """A bucket and a ball left in the sand."""
    b.contact(0.35)
    b.shape([(-0.28, 0), (0.02, 0), (0.07, -0.32), (-0.33, -0.32)], "#f2643d")
    b.oval(0.32, -0.17, 0.18, 0.18, "#ffd447")
    b.fill(blob(0.3, -0.2, 0.08, 0.14, b.rng), "#4fa8d9")


def hay(b: Brush) -> None:
    b.contact(0.9)
    b.oval(0, -0.62, 0.72, 0.64, "#e6bf5a", "#b98a35")
    for k in range(3):
        b.oval(0, -0.62, 0.5 - k * 0.15, 0.44 - k * 0.14, "#d8ae4a" if k % 2 else "#c99a3e")


def log(b: Brush) -> None:
    b.contact(1.0)
    b.box(-0.9, 0, 1.8, 0.4, "#7a5538", round=0.2)
    b.oval(-0.85, -0.2, 0.14, 0.2, "#d0a878")
    b.fill(blob(0.2, -0.38, 0.4, 0.09, b.rng), "#6f9a4a")


def mushroom(b: Brush) -> None:
    for x, s in ((-0.12, 1.0), (0.16, 0.7)):
        b.box(x - 0.05 * s, 0, 0.1 * s, 0.2 * s, "#f3e6d0", round=0.04)
        b.curve(
            [
                (x - 0.19 * s, -0.17 * s),
                (x - 0.12 * s, -0.31 * s),
                (x + 0.12 * s, -0.31 * s),
                (x + 0.19 * s, -0.17 * s),
            ],
            "#d8402f",
        )
        b.oval(x - 0.04 * s, -0.26 * s, 0.03 * s, 0.02 * s, "#ffffff")


def rubble(b: Brush) -> None:
    b.contact(0.7)
    for _ in range(4):
        x = b.rng.uniform(-0.45, 0.45)
        b.fill(blob(x, -0.12, 0.28, 0.2, b.rng, 6, 0.2), "#7d7d88", shade=b.rng.uniform(-0.2, 0.1))


def lander(b: Brush) -> None:
    b.contact(1.3)
    for side in (-1, 1):
        b.line([(side * 0.5, -0.9), (side * 1.2, -0.03)], 0.09, "#b5b5bf")
        b.box(side * 1.2 - 0.2, 0.02, 0.4, 0.08, "#8f8f99")
    b.box(-0.75, -0.6, 1.5, 0.9, "#d9a93f", round=0.08)
    b.curve([(-0.7, -1.45), (-0.55, -2.2), (0.5, -2.25), (0.72, -1.45)], "#c9ced6")
    b.oval(0.1, -1.85, 0.2, 0.2, "#5a7fa8")


def _world(b: Brush, r: float, light: str, dark: str) -> None:
    shader = skia.GradientShader.MakeRadial(
        skia.Point(b.side * r * 0.45, -r * 0.4), r * 1.7, [argb(rgb(light)), argb(rgb(dark)), 0xFF05060F], [0, 0.6, 1]
    )
    b.canvas.drawCircle(0, 0, r, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))


def earth(b: Brush) -> None:
    b.canvas.save()
    b.canvas.translate(0, -16)
    b.glow(0, 0, 6.5, "#4a8fd9", 0.5)
    _world(b, 4, "#5ab0ef", "#1f4f9a")
    path = skia.Path()
    path.addCircle(0, 0, 4)
    b.canvas.clipPath(path, doAntiAlias=True)
    for _ in range(7):
        x, y = b.rng.uniform(-3, 3), b.rng.uniform(-3, 3)
        b.fill(blob(x, y, 1.3, 0.9, b.rng, 9, 0.3), "#5fae62", alpha=0.8, lit=False)
    for _ in range(9):
        x, y = b.rng.uniform(-3.4, 3.4), b.rng.uniform(-3.4, 3.4)
        b.fill(blob(x, y, 1.4, 0.26, b.rng), "#ffffff", alpha=0.55, lit=False)
    b.canvas.drawCircle(
        -b.side * 2.2,
        1.6,
        5.6,
        skia.Paint(
            Shader=skia.GradientShader.MakeRadial(
                skia.Point(-b.side * 2.2, 1.6), 5.6, [0xE0020410, 0x00020410], [0.3, 1]
            )
        ),
    )
    b.canvas.restore()


def planet(b: Brush) -> None:
    r = b.rng.uniform(1.6, 3.2)
    light, dark = b.rng.choice(
        (("#ffb37a", "#a84a5a"), ("#9fe0d0", "#2f6f8f"), ("#d9b3ff", "#5a3f9a"), ("#ffe09a", "#b5703a"))
    )
    b.canvas.save()
    b.canvas.translate(0, -b.rng.uniform(6, 20))
    b.glow(0, 0, r * 1.5, light, 0.35)
    _world(b, r, light, dark)
    if b.rng.random() < 0.6:
        b.canvas.rotate(-18)
        ring = skia.Path()
        ring.addOval(skia.Rect.MakeLTRB(-r * 1.9, -r * 0.4, r * 1.9, r * 0.4))
        b.canvas.clipRect(skia.Rect.MakeLTRB(-r * 3, -r * 0.12, r * 3, r * 3))
        b.canvas.drawPath(
            ring,
            skia.Paint(
                AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=r * 0.22, Color=argb(rgb(light), 0.75)
            ),
        )
    b.canvas.restore()


def asteroid(b: Brush) -> None:
    b.canvas.save()
    b.canvas.translate(0, -b.rng.uniform(0.5, 7))
    r = b.rng.uniform(0.3, 0.7)
    b.fill(blob(0, 0, r, r * 0.8, b.rng, 9, 0.2), "#7d7488", shade=-0.1)
    b.oval(-r * 0.2, 0, r * 0.22, r * 0.16, "#544d60")
    b.oval(r * 0.3, -r * 0.25, r * 0.14, r * 0.1, "#544d60")
    b.canvas.restore()


def milestone(b: Brush) -> None:
    b.contact(0.25)
    b.box(-0.09, 0, 0.18, 0.85, "#f5f5f5", round=0.05)
    b.box(-0.09, -0.55, 0.18, 0.16, "#e0483a")


def road_sign(b: Brush) -> None:
    b.contact(0.25)
    b.line([(0, 0), (0, -2.0)], 0.07, "#8f949c")
    b.shape([(-0.45, -1.9), (0, -2.35), (0.45, -1.9), (0, -1.45)], "#f2c230")
    b.line([(-0.12, -1.78), (0.05, -1.95), (0.14, -2.1)], 0.06, "#333333")


def earth_below(b: Brush) -> None:
    """The blue rim of the earth under an orbit, 50 m."""
    r = 30.0
    shader = skia.GradientShader.MakeRadial(
        skia.Point(0, r + 4),
        r,
        [argb(rgb("#0f3f8a")), argb(rgb("#1f6fc2")), argb(rgb("#6fc0f5")), argb(rgb("#dff4ff"))],
        [0.4, 0.82, 0.96, 1.0],
    )
    b.glow(0, r + 4, r * 1.12, "#5ab0ff", 0.5)
    path = skia.Path()
    path.addCircle(0, r + 4, r)
    b.canvas.drawPath(path, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
    b.canvas.save()
    b.canvas.clipPath(path, doAntiAlias=True)
    for _ in range(16):
        x = b.rng.uniform(-18, 18)
        b.fill(
            blob(x, 5 + x * x / 60 + b.rng.uniform(0, 10), 2.6, 1.2, b.rng, 9, 0.3), "#5fae62", alpha=0.75, lit=False
        )
    for _ in range(26):
        x = b.rng.uniform(-20, 20)
        b.fill(blob(x, 5 + x * x / 60 + b.rng.uniform(0, 12), 2.4, 0.35, b.rng), "#ffffff", alpha=0.6, lit=False)
    b.canvas.restore()
