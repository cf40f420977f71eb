"""Rooms: walls with windows, kitchens, beds, sofas."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
from creation.engines.cutout.stage.props.plants import big_leaves
from creation.engines.cutout.stage.shapes import polygon

import skia  # isort: skip


def pane(b: Brush, x: float, y: float, w: float, h: float) -> None:
    """A window onto the sky: frame, sky of the hour, light falling in."""
    b.box(x - 0.1, y + 0.1, w + 0.2, h + 0.2, "#fffaf0", round=0.04)
    sky = [argb(tone) for tone in (b.light.sky[1], b.light.sky[3], b.light.haze)]
    shader = skia.GradientShader.MakeLinear([skia.Point(0, y - h), skia.Point(0, y)], sky)
    b.canvas.drawRect(skia.Rect.MakeLTRB(x, y - h, x + w, y), skia.Paint(Shader=shader))
    b.oval(x + w * 0.3, y + 0.02, w * 0.42, h * 0.2, "#6f9f62") if not b.light.is_dark else None
    b.canvas.drawRect(skia.Rect.MakeLTRB(x, y - 0.02, x + w, y + 0.4), skia.Paint(Color=argb(b.tone("#fffaf0"))))
    b.box(x - 0.18, y + 0.16, w + 0.36, 0.12, "#efe6d6", round=0.03)
    b.line([(x + w / 2, y), (x + w / 2, y - h)], 0.06, "#fffaf0")
    b.line([(x, y - h * 0.55), (x + w, y - h * 0.55)], 0.06, "#fffaf0")


def drapes(b: Brush, x: float, y: float, w: float, h: float, colour: str) -> None:
    b.line([(x - 0.45, y - h - 0.22), (x + w + 0.45, y - h - 0.22)], 0.06, "#8a6a45")
    for side, left in ((-1, x - 0.42), (1, x + w - 0.06)):
        for i in range(4):
            b.box(left + i * 0.12, y + 0.75, 0.13, h + 0.95, colour, round=0.05, shade=-0.18 if i % 2 else 0.04 * side)


def wall(colour: str, low: str, width: float = 34.0) -> Callable[[Brush], None]:
    """A drawing function: a papered wall, a skirting board, higher than any frame."""

    def draw(b: Brush) -> None:
        b.box(-width / 2, 0.05, width, 9, colour, low)
        for i in range(int(width / 0.6)):
            b.box(-width / 2 + i * 0.6, 0, 0.3, 9, colour, shade=0.035)
        b.box(-width / 2, 0.06, width, 0.26, "#f4ead8")
        b.box(-width / 2, 0.07, width, 0.05, "#b9a68a")

    return draw


def kitchen_unit(b: Brush) -> None:
    """Worktop, cupboards, stove, window: four metres."""
    pane(b, -0.7, -1.65, 1.4, 1.2)
    b.box(-2.3, 0, 4.6, 1.15, "#5f9a8f")
    for i in range(5):
        b.box(-2.24 + i * 0.92, -0.08, 0.86, 0.92, "#6fada1", round=0.04)
        b.oval(-1.5 + i * 0.92, -0.62, 0.04, 0.04, "#f2d27a")
    b.box(-2.36, -1.08, 4.72, 0.13, "#e9d5b5", round=0.03)
    b.box(0.95, 0, 1.0, 1.1, "#e6e8ea", round=0.04)
    b.box(1.07, -0.2, 0.76, 0.55, "#3f4650", round=0.05)
    b.box(1.3, -1.2, 0.4, 0.28, "#c95a48", round=0.08)
    b.oval(1.5, -1.5, 0.2, 0.05, "#b04a3a")
    b.box(-1.9, -1.2, 0.22, 0.4, "#f0f0ea", round=0.06)
    b.oval(-1.5, -1.28, 0.16, 0.12, "#f2a03f")
    b.oval(-1.28, -1.27, 0.12, 0.11, "#d9483b")
    for x in (-2.2, 1.15):
        b.box(x, -2.0, 1.1, 1.1, "#6fada1", round=0.04)
        b.line([(x + 0.55, -2.03), (x + 0.55, -3.05)], 0.03, "#4f857b")
    b.line([(0, -4.6), (0, -3.45)], 0.03, "#5a4a3a")
    b.shape([(-0.4, -3.15), (0.4, -3.15), (0.16, -3.5), (-0.16, -3.5)], "#e0a030")
    b.glow(0, -3.0, 2.6, "#ffdf9a", 0.5 if b.light.is_dark else 0.22)


def fridge(b: Brush) -> None:
    b.contact(0.7)
    b.box(-0.5, 0, 1.0, 2.1, "#e9eef0", round=0.1)
    b.line([(-0.48, -1.35), (0.48, -1.35)], 0.03, "#b5c0c5")
    b.line([(0.36, -0.9), (0.36, -1.2)], 0.05, "#9aa8b0")
    b.line([(0.36, -1.5), (0.36, -1.75)], 0.05, "#9aa8b0")
    for x, y, c in ((-0.25, -1.7, "#ef5a4a"), (-0.1, -1.55, "#f2c14e"), (-0.3, -1.5, "#4a90c2")):
        b.oval(x, y, 0.05, 0.05, c)


def table(b: Brush) -> None:
    b.contact(1.1)
    for x in (-0.85, 0.75):
        b.box(x, 0, 0.1, 0.72, "#8a5a3a")
    b.box(-1.05, -0.7, 2.1, 0.1, "#b57a4a", round=0.03)
    b.oval(-0.3, -0.86, 0.2, 0.1, "#f7f0e6", "#c9d3d9")
    b.box(0.35, -0.8, 0.16, 0.24, "#4a8fb5", round=0.03)


def sofa(b: Brush) -> None:
    b.contact(1.6)
    colour = b.rng.choice(("#c9694a", "#4a8f8a", "#6f6aa3", "#d9a03f"))
    b.box(-1.4, -0.15, 2.8, 1.0, colour, round=0.2)
    b.box(-1.55, 0, 3.1, 0.55, colour, round=0.14, shade=-0.06)
    for x in (-1.7, 1.3):
        b.box(x, 0, 0.42, 0.78, colour, round=0.18, shade=0.04)
    for x, c in ((-0.95, "#f5e3b5"), (0.6, "#f0a8a0")):
        b.box(x, -0.5, 0.45, 0.42, c, round=0.1)


def floor_lamp(b: Brush) -> None:
    b.contact(0.35)
    b.line([(0, 0), (0, -1.7)], 0.05, "#4a4038")
    b.shape([(-0.34, -1.6), (0.34, -1.6), (0.2, -2.1), (-0.2, -2.1)], "#ffe6b0", "#ffcf80")
    b.glow(0, -1.75, 2.6 if b.light.is_dark else 1.2, "#ffc470", 0.75 if b.light.is_dark else 0.3)


def bookshelf(b: Brush) -> None:
    b.contact(0.9)
    b.box(-0.75, 0, 1.5, 2.3, "#8a5f3f", round=0.03)
    for row in range(4):
        y = -0.12 - row * 0.54
        b.box(-0.67, y, 1.34, 0.44, "#5f3f2a")
        x = -0.64
        while x < 0.5:
            w, h = b.rng.uniform(0.07, 0.14), b.rng.uniform(0.28, 0.41)
            b.box(x, y, w, h, b.rng.choice(("#c9483f", "#e0b040", "#4a8fa8", "#6fa36a", "#f0e6d2", "#7a5a9a")))
            x += w + 0.01


def picture(b: Brush) -> None:
    w, h = b.rng.uniform(0.6, 1.1), b.rng.uniform(0.5, 0.8)
    b.box(-w / 2 - 0.06, -1.75, w + 0.12, h + 0.12, "#c9a05a")
    b.box(-w / 2, -1.81, w, h, "#bfe0ef", "#f7d9a8")
    b.shape([(-w / 2, -1.81), (-w * 0.1, -1.81 - h * 0.6), (w * 0.25, -1.81)], "#6f9a78")


def plant_pot(b: Brush) -> None:
    b.contact(0.4)
    b.canvas.save()
    b.canvas.translate(0, -0.4)
    b.canvas.scale(0.62, 0.62)
    big_leaves(b)
    b.canvas.restore()
    b.shape([(-0.22, 0), (0.22, 0), (0.3, -0.45), (-0.3, -0.45)], "#c9704a")


def living_wall(b: Brush) -> None:
    """A window with curtains."""
    pane(b, -0.9, -0.95, 1.8, 1.7)
    drapes(b, -0.9, -0.95, 1.8, 1.7, b.rng.choice(("#d9785f", "#5f8fa8", "#c9a05a")))


def bed(b: Brush) -> None:
    b.contact(1.7)
    b.box(-1.75, 0, 0.16, 1.25, "#8a5f3f", round=0.06)
    b.box(1.6, 0, 0.14, 0.8, "#8a5f3f", round=0.06)
    b.box(-1.6, -0.1, 3.2, 0.36, "#a87850")
    b.box(-1.6, -0.42, 3.22, 0.28, "#f7f3ea", round=0.12)
    b.curve([(-1.55, -0.66), (-1.2, -0.95), (-0.75, -0.9), (-0.7, -0.64)], "#ffffff", "#dfe6f0")
    b.curve(
        [(-0.75, -0.6), (-0.4, -0.82), (0.8, -0.78), (1.62, -0.62), (1.66, -0.15), (-0.6, -0.12)],
        b.rng.choice(("#5a7fb5", "#b56a8a", "#6fa38a")),
    )


def night_table(b: Brush) -> None:
    b.contact(0.4)
    b.box(-0.3, 0, 0.6, 0.6, "#9a6d48", round=0.04)
    b.line([(0, -0.6), (0, -0.85)], 0.04, "#5a4a3a")
    b.shape([(-0.2, -0.82), (0.2, -0.82), (0.12, -1.12), (-0.12, -1.12)], "#ffe0a0")
    b.glow(0, -0.95, 1.7 if b.light.is_dark else 0.8, "#ffc470", 0.7 if b.light.is_dark else 0.25)


def blackboard(b: Brush) -> None:
    b.box(-1.7, -0.9, 3.4, 1.6, "#a9713f")
    b.box(-1.6, -0.98, 3.2, 1.44, "#2f5a4a", "#3a6a57")
    for i, width in enumerate((1.8, 2.3, 1.2)):
        b.line([(-1.3, -2.1 + i * 0.35), (-1.3 + width, -2.12 + i * 0.35)], 0.04, "#f0f5ee", alpha=0.75)
    b.line([(0.9, -1.5), (1.2, -1.2), (1.4, -1.7)], 0.04, "#ffd98a", alpha=0.8)


def rug(b: Brush) -> None:
    b.fill(polygon([(-0.5, 0), (0.5, 0), (0.42, -0.08), (-0.42, -0.08)]), "#c9785f", alpha=0.5)
