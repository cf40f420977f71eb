"""Thrones, cells, bridges of spaceships: rooms of tales."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.shapes import blob
from creation.engines.cutout.stage.types import Draw


def throne(b: Brush) -> None:
    """A golden throne on steps, under a canopy."""
    b.contact(1.2)
    for i in range(3):
        b.box(-1.3 + i * 0.2, 0.06 - i * 0.14, 2.6 - i * 0.4, 0.16, "#a33a44" if i == 2 else "#b5aaa0")
    b.box(-0.55, -0.3, 1.1, 2.1, "#d9a83f", round=0.12)
    b.box(-0.42, -0.5, 0.84, 1.7, "#a3212f", round=0.1)
    b.box(-0.5, -0.3, 1.0, 0.5, "#c0303f", round=0.1)
    for x in (-0.68, 0.5):
        b.box(x, -0.3, 0.18, 0.75, "#e0b850", round=0.06)
        b.oval(x + 0.09, -1.08, 0.12, 0.12, "#f0d080")
    b.shape(
        [(-0.55, -2.35), (-0.55, -2.75), (-0.28, -2.5), (0, -2.95), (0.28, -2.5), (0.55, -2.75), (0.55, -2.35)],
        "#f0c84a",
    )
    for x, c in ((-0.28, "#3f8fd9"), (0, "#e0303f"), (0.28, "#4ab36a")):
        b.oval(x, -2.45, 0.07, 0.07, c)


def armour(b: Brush) -> None:
    """An empty suit of armour with a halberd."""
    b.contact(0.4)
    steel = "#a8b4c0"
    for x in (-0.13, 0.13):
        b.box(x - 0.09, 0.02, 0.18, 0.75, steel, round=0.07)
    b.curve([(-0.3, -0.7), (-0.34, -1.25), (-0.18, -1.42), (0.18, -1.42), (0.34, -1.25), (0.3, -0.7)], steel)
    for x in (-0.38, 0.38):
        b.oval(x, -1.28, 0.14, 0.13, steel, shade=0.1)
        b.box(x - 0.07, -0.72, 0.14, 0.52, steel, round=0.06)
    b.oval(0, -1.6, 0.17, 0.21, steel)
    b.line([(-0.12, -1.62), (0.12, -1.62)], 0.04, "#2f3740")
    b.curve([(0, -1.78), (-0.2, -1.98), (-0.34, -1.8)], "#d9303f")
    b.line([(0.52, 0), (0.52, -2.2)], 0.05, "#7a5538")
    b.shape([(0.46, -2.1), (0.52, -2.6), (0.58, -2.1), (0.84, -1.95), (0.58, -1.75)], "#c5d0d8")


def cell_bars(b: Brush) -> None:
    """A barred arch with darkness behind."""
    path = skia.Path()
    path.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(-0.8, -2.3, 0.8, 0.6), 0.75, 0.75))
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(-1, -3, 1, 0.04))
    b.fill(path, "#14121a", "#2a2430")
    for x in (-0.25, 0.25):
        b.oval(x * 0.4, -0.9, 0.035, 0.03, "#ffe05a")
    for i in range(6):
        b.line([(-0.65 + i * 0.26, 0), (-0.65 + i * 0.26, -2.25)], 0.06, "#5a6068")
    for y in (-0.5, -1.4):
        b.line([(-0.8, y), (0.8, y)], 0.06, "#5a6068")
    b.canvas.restore()


def chains(b: Brush) -> None:
    """Shackles hanging from a wall."""
    for x in (-0.3, 0.3):
        b.oval(x, -2.0, 0.07, 0.07, "#6a7078")
        for k in range(6):
            b.oval(x + 0.03 * math.sin(k), -1.85 + k * 0.14, 0.035 + 0.025 * (k % 2), 0.07, "#7f8790")
        b.line([(x - 0.1, -1.05), (x, -0.92), (x + 0.1, -1.05)], 0.05, "#6a7078")


def bones(b: Brush) -> None:
    b.contact(0.5)
    for x, y in ((-0.3, -0.05), (0.1, -0.1)):
        b.line([(x, y), (x + 0.4, y - 0.06)], 0.06, "#e6dcc4")
    b.oval(0.3, -0.2, 0.16, 0.17, "#efe6d0")
    for x in (0.25, 0.36):
        b.oval(x, -0.2, 0.04, 0.05, "#2f2830")


def barrel(b: Brush) -> None:
    b.contact(0.45)
    b.curve([(-0.3, 0.02), (-0.38, -0.45), (-0.3, -0.9), (0.3, -0.9), (0.38, -0.45), (0.3, 0.02)], "#9a6a3f")
    for y in (-0.18, -0.45, -0.72):
        b.line([(-0.36, y), (0, y + 0.04), (0.36, y)], 0.06, "#5f5a58")


def crates(b: Brush) -> None:
    """Three wooden boxes, one on top."""
    b.contact(0.9)
    for x, y, s in ((-0.7, 0.02, 0.7), (0.05, 0.02, 0.66), (-0.35, -0.68, 0.6)):
        b.box(x, y, s, s, "#b5854f")
        b.box(x + 0.07, y - 0.07, s - 0.14, s - 0.14, "#a8763f", shade=-0.1)
        b.line([(x + 0.06, y - 0.06), (x + s - 0.06, y - s + 0.06)], 0.07, "#c99a5f")
        for yy in (y - 0.04, y - s + 0.04):
            b.line([(x + 0.04, yy), (x + s - 0.04, yy)], 0.07, "#c99a5f")


def porthole(w: float = 2.6, h: float = 1.5, sill: float = 1.1) -> Draw:
    """A wide window of a ship onto the stars and a planet."""

    def draw(b: Brush) -> None:
        frame = skia.Path()
        frame.addRRect(
            skia.RRect.MakeRectXY(
                skia.Rect.MakeLTRB(-w / 2 - 0.14, -sill - h - 0.14, w / 2 + 0.14, -sill + 0.14), 0.5, 0.5
            )
        )
        b.fill(frame, "#8f9db0")
        path = skia.Path()
        path.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(-w / 2, -sill - h, w / 2, -sill), 0.4, 0.4))
        b.fill(path, "#070a1e", "#241a4a", lit=False)
        b.canvas.save()
        b.canvas.clipPath(path, doAntiAlias=True)
        for _ in range(50):
            x, y, r = b.rng.uniform(-w / 2, w / 2), -sill - b.rng.uniform(0, h), b.rng.uniform(0.006, 0.02)
            b.canvas.drawCircle(x, y, r, skia.Paint(AntiAlias=True, Color=argb((1, 1, 1), b.rng.uniform(0.4, 1))))
        centre, r = skia.Point(w * 0.24, -sill - h * 0.3), h * 0.5
        shader = skia.GradientShader.MakeRadial(
            skia.Point(centre.x() - r * 0.4, centre.y() - r * 0.4),
            r * 1.6,
            [argb(rgb("#ffb37a")), argb(rgb("#8a3a5a")), 0xFF05060F],
            [0, 0.6, 1],
        )
        b.canvas.drawCircle(centre, r, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
        b.canvas.restore()
        b.shape(
            [
                (-w * 0.4, -sill - 0.1),
                (-w * 0.3, -sill - 0.1),
                (-w * 0.1, -sill - h + 0.1),
                (-w * 0.2, -sill - h + 0.1),
            ],
            "#ffffff",
            alpha=0.1,
        )

    return draw


def console(b: Brush) -> None:
    """A control desk: screens, levers, lights."""
    b.contact(1.5)
    b.shape([(-1.5, 0.05), (1.5, 0.05), (1.3, -0.85), (-1.3, -0.85)], "#5f6f86")
    b.shape([(-1.35, -0.8), (1.35, -0.8), (1.15, -1.1), (-1.15, -1.1)], "#8fa0b8")
    for i in range(3):
        x = -1.0 + i * 0.72
        b.shape(
            [(x, -0.84), (x + 0.55, -0.84), (x + 0.52, -1.05), (x + 0.04, -1.05)], ("#2ad0ff", "#5affa8", "#ffb03a")[i]
        )
        b.glow(x + 0.28, -0.95, 0.5, ("#2ad0ff", "#5affa8", "#ffb03a")[i], 0.4)
    for i in range(12):
        b.oval(-1.15 + i * 0.21, -0.55, 0.045, 0.045, ("#ff5a4a", "#ffe05a", "#5affa8", "#6fb8ff")[i % 4])
    b.line([(0, -0.35), (0, -0.1)], 0.5, "#4a586e")


def hatch(b: Brush) -> None:
    """A sliding door of a ship."""
    b.box(-0.75, 0.04, 1.5, 2.35, "#8f9db0", round=0.2)
    for x in (-0.62, 0.02):
        b.box(x, 0.0, 0.6, 2.15, "#b8c4d4", round=0.06)
    b.line([(0, 0), (0, -2.1)], 0.03, "#4a586e")
    for x in (-0.3, 0.32):
        b.box(x - 0.16, -1.3, 0.32, 0.32, "#2f3a4e", round=0.06)
    b.box(-0.2, -2.2, 0.4, 0.08, "#5affa8")
    b.glow(0, -2.24, 0.6, "#5affa8", 0.5)


def pipes(b: Brush) -> None:
    """Pipes along a wall with valves."""
    for y, c, wide in ((-0.35, "#8a929a", 0.16), (-2.5, "#b5703f", 0.2), (-2.8, "#8a929a", 0.12)):
        b.line([(-4.5, y), (4.5, y)], wide, c)
        b.line([(-4.5, y - wide * 0.25), (4.5, y - wide * 0.25)], wide * 0.25, "#ffffff", alpha=0.25)
    for x in (-2.6, 1.3):
        b.line([(x, -2.5), (x, -0.35)], 0.14, "#b5703f")
        b.oval(x, -1.3, 0.2, 0.2, "#d9303f")
        b.oval(x, -1.3, 0.1, 0.1, "#8a2020")


def cobwebs(b: Brush) -> None:
    for k in range(5):
        angle = 0.1 + k * 0.36
        b.line([(0, -3.0), (math.cos(angle) * 0.9, -3.0 + math.sin(angle) * 0.9)], 0.012, "#e6e6f0", alpha=0.7)
    for r in (0.3, 0.55, 0.8):
        b.line(
            [(math.cos(0.1 + k * 0.36) * r, -3.0 + math.sin(0.1 + k * 0.36) * r) for k in range(5)],
            0.01,
            "#e6e6f0",
            alpha=0.6,
        )


def cauldron(b: Brush) -> None:
    b.contact(0.6)
    b.glow(0, -0.1, 0.8, "#ff8a2a", 0.5)
    b.fill(blob(0, -0.42, 0.5, 0.42, b.rng, 12, 0.02), "#2f3038")
    b.oval(0, -0.78, 0.44, 0.1, "#6fe05a")
    for x, y, r in ((-0.15, -0.9, 0.09), (0.12, -0.95, 0.12), (0.0, -1.15, 0.06)):
        b.oval(x, y, r, r, "#8ff07a", alpha=0.8)
    b.glow(0, -0.9, 0.9, "#6fe05a", 0.4)


def deep_window(b: Brush) -> None:
    """A round window into the deep, fish passing."""
    b.oval(0, -1.7, 0.62, 0.62, "#c9a050")
    path = skia.Path()
    path.addCircle(0, -1.7, 0.5)
    b.fill(path, "#1f6f9a", "#0f3f66", lit=False)
    for k in range(10):
        angle = k * math.tau / 10
        b.oval(math.cos(angle) * 0.56, -1.7 + math.sin(angle) * 0.56, 0.035, 0.035, "#8a6a2a")
    for x, y, c in ((-0.15, -1.8, "#ffb03a"), (0.18, -1.55, "#ff7a5a")):
        b.oval(x, y, 0.12, 0.06, c)
        b.shape([(x - 0.1, y), (x - 0.2, y - 0.07), (x - 0.2, y + 0.07)], c)
    b.glow(0, -1.7, 0.7, "#5ac8ff", 0.3)


def periscope(b: Brush) -> None:
    b.box(-0.09, -1.2, 0.18, 8, "#c9b070")
    b.box(-0.22, -1.1, 0.44, 0.42, "#a88a4a", round=0.06)
    for x in (-0.4, 0.4):
        b.line([(x * 0.5, -1.3), (x, -1.25)], 0.06, "#3a3f46")
    b.oval(0, -1.3, 0.1, 0.1, "#22303a")


def toys(b: Brush) -> None:
    """A bench with a train, a bear and a horse in the making."""
    b.contact(1.1)
    b.box(-1.1, -0.8, 2.2, 0.12, "#c99a5f")
    for x in (-1.0, 0.85):
        b.box(x, 0.02, 0.15, 0.84, "#a87845")
    for i, c in enumerate(("#d9303f", "#3f8fc2", "#f2b53f")):
        b.box(-0.95 + i * 0.32, -1.0, 0.28, 0.2, c, round=0.03)
        for dx in (0.07, 0.21):
            b.oval(-0.95 + i * 0.32 + dx, -0.97, 0.06, 0.06, "#3a3038")
    b.oval(0.35, -1.1, 0.17, 0.2, "#a8703f")
    b.oval(0.35, -1.38, 0.14, 0.13, "#a8703f")
    for dx in (-0.1, 0.1):
        b.oval(0.35 + dx, -1.49, 0.055, 0.055, "#a8703f")
        b.oval(0.35 + dx * 0.5, -1.4, 0.02, 0.02, "#22181a")
    b.box(0.75, -0.92, 0.2, 0.3, "#4ab36a", round=0.02)


def gifts(b: Brush) -> None:
    b.contact(0.8)
    for x, w, h, c, ribbon in (
        (-0.6, 0.55, 0.5, "#d9303f", "#f2d27a"),
        (0.0, 0.6, 0.38, "#3f9a5f", "#ffffff"),
        (-0.3, 0.4, 0.34, "#3f7fc2", "#f2d27a"),
    ):
        y = 0.0 if c != "#3f7fc2" else -0.42
        b.box(x, y, w, h, c, round=0.02)
        b.box(x + w / 2 - 0.05, y, 0.1, h, ribbon)
        for side in (-1, 1):
            b.oval(x + w / 2 + side * 0.09, y - h - 0.05, 0.09, 0.06, ribbon)


def fir(b: Brush) -> None:
    """A decorated fir tree."""
    b.contact(0.7)
    b.box(-0.08, 0.02, 0.16, 0.35, "#6a4a33")
    for i in range(4):
        y, half = -0.25 - i * 0.5, 0.8 - i * 0.17
        b.shape([(-half, y), (0, y + 0.1), (half, y), (0, y - 0.85)], "#2f7a4f", shade=-0.1 + 0.05 * i)
        for k in range(4):
            x = -half * 0.7 + k * half * 0.46
            c = ("#e0303f", "#f2c14e", "#6fb8ff", "#ff8fc0")[(k + i) % 4]
            b.oval(x, y - 0.06, 0.06, 0.06, c)
            b.glow(x, y - 0.06, 0.22, c, 0.5)
    b.shape([(-0.12, -2.5), (0, -2.8), (0.12, -2.5), (-0.15, -2.68), (0.15, -2.68)], "#ffe05a")
    b.glow(0, -2.65, 0.6, "#ffe05a", 0.6)
