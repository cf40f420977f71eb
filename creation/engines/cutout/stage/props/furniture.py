"""Furniture of homes, at human scale: a worktop reaches the waist."""

from __future__ import annotations

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.props.plants import big_leaves
from creation.engines.cutout.stage.shapes import polygon
from creation.engines.cutout.stage.types import Draw

BOOKS = ("#c9483f", "#e0b040", "#4a8fa8", "#6fa36a", "#f0e6d2", "#7a5a9a")


def kitchen_unit(b: Brush) -> None:
    """Worktop, stove with a hood, sink, hanging cupboards: four metres and a half."""
    b.contact(2.4, 0.4)
    b.box(-2.25, 0.04, 4.5, 0.98, "#5f9a8f")
    for i in range(5):
        b.box(-2.2 + i * 0.9, -0.06, 0.84, 0.82, "#6fada1", round=0.04)
        b.oval(-1.5 + i * 0.9, -0.74, 0.035, 0.035, "#f2d27a")
    b.box(-2.32, -0.9, 4.64, 0.11, "#e9d5b5", round=0.03)
    b.box(0.48, 0.02, 0.92, 0.92, "#e6e8ea", round=0.04)
    b.box(0.6, -0.14, 0.68, 0.48, "#3f4650", round=0.05)
    b.glow(0.94, -0.38, 0.5, "#ff9a3a", 0.45)
    for x in (0.62, 0.8, 0.98, 1.16):
        b.oval(x, -0.8, 0.035, 0.035, "#c9483f")
    b.box(0.62, -1.0, 0.4, 0.26, "#c95a48", round=0.07)
    b.line([(0.5, -1.2), (1.12, -1.2)], 0.05, "#b04a3a")
    b.shape([(0.35, -2.0), (1.55, -2.0), (1.15, -2.35), (0.75, -2.35)], "#d5dadd")
    b.box(0.75, -2.3, 0.4, 1.6, "#c5ccd0")
    for x, c in ((-1.95, "#e0574a"), (-1.7, "#f2b53f"), (-1.46, "#5fa36a")):
        b.box(x, -1.0, 0.2, 0.34, c, round=0.06)
        b.box(x, -1.3, 0.2, 0.07, "#f5efe0", round=0.03)
    b.oval(1.75, -1.09, 0.15, 0.12, "#f2a03f")
    b.oval(1.97, -1.07, 0.12, 0.11, "#d9483b")
    b.line([(-0.5, -1.0), (-0.5, -1.3), (-0.3, -1.34), (-0.26, -1.22)], 0.05, "#c0c8cc")
    for x in (-2.25, 1.65):
        b.box(x, -1.75, 0.85, 1.05, "#6fada1", round=0.04)
        b.line([(x + 0.42, -1.78), (x + 0.42, -2.76)], 0.02, "#4f857b")
        for k in range(4):
            b.box(x + 0.06 + k * 0.2, -2.8, 0.15, b.rng.uniform(0.15, 0.3), b.rng.choice(BOOKS), round=0.04)
    for k in range(5):
        x = -1.25 + k * 0.22
        b.line([(x, -2.5), (x, -2.3)], 0.02, "#8a8f95")
        b.oval(x, -2.2, 0.085, 0.12, b.rng.choice(("#b5763f", "#6f7880", "#c9a05a")))
    b.line([(-1.35, -2.5), (-0.25, -2.5)], 0.04, "#6f7880")


def fridge(b: Brush) -> None:
    b.contact(0.7)
    b.box(-0.45, 0.04, 0.9, 2.0, "#e9eef0", round=0.09)
    b.line([(-0.43, -1.3), (0.43, -1.3)], 0.03, "#b5c0c5")
    for y in (-0.95, -1.45):
        b.line([(0.33, y), (0.33, y - 0.25)], 0.045, "#9aa8b0")
    for x, y, c in ((-0.25, -1.65, "#ef5a4a"), (-0.08, -1.55, "#f2c14e"), (-0.28, -1.5, "#4a90c2")):
        b.oval(x, y, 0.045, 0.045, c)
    b.box(-0.35, -0.7, 0.26, 0.34, "#fff4c0")


def table(b: Brush) -> None:
    """A table with a bowl and a cup."""
    b.contact(1.1)
    for x in (-0.85, 0.75):
        b.box(x, 0, 0.1, 0.72, "#8a5a3a")
    b.box(-1.05, -0.7, 2.1, 0.1, "#b57a4a", round=0.03)
    b.oval(-0.3, -0.86, 0.2, 0.1, "#f7f0e6", "#c9d3d9")
    b.box(0.35, -0.8, 0.16, 0.24, "#4a8fb5", round=0.03)


def sofa(b: Brush) -> None:
    b.contact(1.6)
    colour = b.rng.choice(("#c9694a", "#4a8f8a", "#6f6aa3", "#d9a03f"))
    b.box(-1.2, -0.15, 2.4, 0.85, colour, round=0.2)
    b.box(-1.35, 0.04, 2.7, 0.5, colour, round=0.14, shade=-0.06)
    for x in (-1.5, 1.12):
        b.box(x, 0.04, 0.38, 0.7, colour, round=0.17, shade=0.04)
    for x, c in ((-0.95, "#f5e3b5"), (0.55, "#f0a8a0"), (0.2, "#a8c8e0")):
        b.box(x, -0.45, 0.42, 0.4, c, round=0.1)


def armchair(b: Brush) -> None:
    b.contact(0.7)
    b.box(-0.5, -0.1, 1.0, 1.0, "#a8463f", round=0.25)
    b.box(-0.6, 0.04, 1.2, 0.48, "#a8463f", round=0.12, shade=-0.08)
    for x in (-0.68, 0.4):
        b.box(x, 0.04, 0.28, 0.66, "#a8463f", round=0.12, shade=0.05)


def floor_lamp(b: Brush) -> None:
    b.contact(0.35)
    b.line([(0, 0), (0, -1.5)], 0.05, "#4a4038")
    b.shape([(-0.32, -1.45), (0.32, -1.45), (0.19, -1.9), (-0.19, -1.9)], "#ffe6b0", "#ffcf80")
    b.glow(0, -1.6, 2.4 if b.light.is_dark else 1.2, "#ffc470", 0.75 if b.light.is_dark else 0.3)


def bookcase(w: float = 1.5, h: float = 2.4, wood: str = "#8a5f3f") -> Draw:
    """Shelves of books."""

    def draw(b: Brush) -> None:
        b.contact(w * 0.6, 0.4)
        b.box(-w / 2, 0.04, w, h, wood, round=0.03)
        rows = round(h / 0.45)
        for row in range(rows):
            y = -0.08 - row * (h - 0.1) / rows
            tall = (h - 0.1) / rows - 0.08
            b.box(-w / 2 + 0.07, y, w - 0.14, tall, wood, shade=-0.45)
            x = -w / 2 + 0.09
            while x < w / 2 - 0.2:
                wide = b.rng.uniform(0.05, 0.11)
                b.box(x, y, wide, tall * b.rng.uniform(0.65, 0.95), b.rng.choice(BOOKS))
                x += wide + (0.15 if b.rng.random() < 0.08 else 0.012)

    return draw


def television(b: Brush) -> None:
    b.contact(0.9)
    b.box(-0.9, 0.04, 1.8, 0.45, "#8a6a4a", round=0.04)
    b.box(-0.75, -0.52, 1.5, 0.9, "#22252c", round=0.05)
    b.box(-0.69, -0.58, 1.38, 0.78, "#4a90c2", "#7fd0c0")
    b.shape([(-0.69, -0.58), (-0.2, -1.05), (0.2, -0.75), (0.69, -0.95), (0.69, -0.58)], "#3f6f4a")
    b.glow(0, -0.95, 1.2, "#8fd0ff", 0.4 if b.light.is_dark else 0.12)


def fireplace(b: Brush) -> None:
    b.contact(1.0)
    b.box(-0.85, 0.04, 1.7, 1.15, "#b8a898")
    b.box(-1.0, -1.1, 2.0, 0.14, "#d9cbb8", round=0.03)
    b.box(-0.5, 0.0, 1.0, 0.8, "#2a1c18", round=0.2)
    b.glow(0, -0.3, 1.3, "#ff8a2a", 0.7)
    for x, h in ((-0.22, 0.4), (0.02, 0.58), (0.22, 0.38)):
        b.curve(
            [(x - 0.14, -0.08), (x - 0.06, -h * 0.6), (x, -h), (x + 0.08, -h * 0.5), (x + 0.14, -0.08)],
            "#ffd25a",
            "#ff6a2a",
        )
    for x in (-0.7, 0.62):
        b.box(x, -1.24, 0.14, 0.26, "#d9a03f", round=0.05)


def plant_pot(b: Brush) -> None:
    b.contact(0.4)
    b.canvas.save()
    b.canvas.translate(0, -0.4)
    b.canvas.scale(0.62, 0.62)
    big_leaves(b)
    b.canvas.restore()
    b.shape([(-0.22, 0), (0.22, 0), (0.3, -0.45), (-0.3, -0.45)], "#c9704a")


def drapes(colour: str, w: float, h: float, sill: float) -> Draw:
    """Curtains beside a window of that size."""

    def draw(b: Brush) -> None:
        b.line([(-w / 2 - 0.45, -sill - h - 0.2), (w / 2 + 0.45, -sill - h - 0.2)], 0.05, "#8a6a45")
        for left in (-w / 2 - 0.42, w / 2 - 0.06):
            for i in range(4):
                b.box(left + i * 0.12, -sill + 0.6, 0.13, h + 0.8, colour, round=0.05, shade=-0.18 if i % 2 else 0.05)

    return draw


def bed(b: Brush) -> None:
    b.contact(1.5)
    b.box(-1.35, 0.04, 0.14, 1.25, "#8a5f3f", round=0.06)
    b.box(1.22, 0.04, 0.12, 0.72, "#8a5f3f", round=0.05)
    b.box(-1.25, -0.1, 2.5, 0.3, "#a87850")
    b.box(-1.22, -0.36, 2.45, 0.24, "#f7f3ea", round=0.1)
    b.curve([(-1.2, -0.56), (-1.05, -0.8), (-0.6, -0.78), (-0.5, -0.56)], "#ffffff", "#dfe6f0")
    colour = b.rng.choice(("#5a7fb5", "#b56a8a", "#6fa38a"))
    b.box(-0.6, -0.14, 1.85, 0.5, colour, round=0.16)
    b.box(-0.6, -0.5, 0.3, 0.16, "#ffffff", round=0.05)
    for k in range(5):
        b.oval(-0.1 + k * 0.26, -0.38, 0.06, 0.06, "#fff4d8", alpha=0.7)


def night_table(b: Brush) -> None:
    b.contact(0.4)
    b.box(-0.27, 0.02, 0.54, 0.55, "#9a6d48", round=0.04)
    b.box(-0.2, -0.25, 0.4, 0.2, "#9a6d48", round=0.03, shade=-0.15)
    b.line([(0, -0.55), (0, -0.78)], 0.04, "#5a4a3a")
    b.shape([(-0.19, -0.76), (0.19, -0.76), (0.12, -1.04), (-0.12, -1.04)], "#ffe0a0")
    b.glow(0, -0.88, 1.7 if b.light.is_dark else 0.8, "#ffc470", 0.7 if b.light.is_dark else 0.25)


def wardrobe(b: Brush) -> None:
    b.contact(0.9)
    b.box(-0.75, 0.04, 1.5, 2.25, "#a8794f", round=0.04)
    for x in (-0.68, 0.04):
        b.box(x, -0.12, 0.64, 1.95, "#b5865a", round=0.03)
    for x in (-0.1, 0.1):
        b.oval(x, -1.1, 0.035, 0.06, "#f2d27a")


def rug(b: Brush) -> None:
    b.fill(polygon([(-0.5, 0), (0.5, 0), (0.42, -0.08), (-0.42, -0.08)]), "#c9785f", alpha=0.5)


def bathtub(b: Brush) -> None:
    b.contact(1.0)
    for x in (-0.7, 0.6):
        b.oval(x, -0.06, 0.09, 0.09, "#d9b45a")
    b.curve(
        [(-0.95, -0.66), (-0.85, -0.2), (-0.5, -0.06), (0.5, -0.06), (0.85, -0.2), (0.95, -0.66)], "#ffffff", "#cfdde8"
    )
    b.box(-1.0, -0.6, 2.0, 0.1, "#ffffff", round=0.05)
    for _ in range(16):
        b.oval(b.rng.uniform(-0.8, 0.8), -0.72 - b.rng.uniform(0, 0.12), 0.13, 0.11, "#eaf8ff", alpha=0.95)
    b.curve(
        [(-0.35, -0.8), (-0.5, -0.95), (-0.38, -1.05), (-0.22, -1.0), (-0.1, -0.92), (0.06, -0.94), (0, -0.8)],
        "#ffd23f",
    )
    b.oval(-0.4, -1.03, 0.02, 0.02, "#222222")
    b.line([(0.85, -0.7), (0.85, -1.15), (0.65, -1.2)], 0.06, "#c0c8cc")


def basin(b: Brush) -> None:
    """A wash basin under a mirror."""
    b.box(-0.06, 0.04, 0.2, 0.75, "#eef3f6")
    b.curve([(-0.42, -0.85), (-0.3, -0.62), (0.38, -0.62), (0.5, -0.85)], "#ffffff", "#d5e2ea")
    b.line([(0.04, -0.88), (0.04, -1.05), (-0.06, -1.05)], 0.05, "#b5c0c5")
    b.oval(0.04, -1.65, 0.42, 0.5, "#d9b45a")
    b.oval(0.04, -1.65, 0.36, 0.44, "#cfe8f4", "#8fb8d0")
    b.line([(-0.1, -1.5), (0.15, -1.85)], 0.06, "#ffffff", alpha=0.6)


def toilet(b: Brush) -> None:
    b.contact(0.4)
    b.box(-0.28, -0.42, 0.52, 0.5, "#ffffff", round=0.05)
    b.curve(
        [(-0.3, -0.45), (-0.22, -0.1), (-0.14, 0.03), (0.2, 0.03), (0.16, -0.12), (0.34, -0.45)], "#ffffff", "#d5e2ea"
    )
    b.box(-0.34, -0.42, 0.7, 0.08, "#f4f8fa", round=0.03)
