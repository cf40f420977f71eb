"""Walls of rooms and what is let into them: patterns, doors, windows, lamps above."""

from __future__ import annotations

from collections.abc import Callable

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb
from creation.engines.cutout.stage.types import Draw

_HIGH = 13.0  # metres: higher than any frame


def wall(colour: str, low: str, pattern: str = "plain", *, trim: str = "#f4ead8", width: float = 9.0) -> Draw:
    """A wall `width` metres wide: "plain", "stripes", "panels", "tiles", "bricks", "stone", "boards" or "plates"."""

    def draw(b: Brush) -> None:
        b.box(-width / 2 - 0.03, 0.05, width + 0.06, _HIGH, colour, low)
        _PATTERNS[pattern](b, width, colour, trim)
        if pattern not in ("stone", "bricks", "plates"):
            b.box(-width / 2 - 0.03, 0.06, width + 0.06, 0.2, trim)
            b.box(-width / 2 - 0.03, 0.07, width + 0.06, 0.05, trim, shade=-0.3)

    return draw


def _plain(b: Brush, width: float, colour: str, trim: str) -> None:
    """Nothing but the light falling in from a side."""
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in ((0.4, 0), (2.6, 0), (1.2, -3.6), (0, -3.6))], True)
    b.flat(path, colour, shade=0.3, alpha=0.35)


def _stripes(b: Brush, width: float, colour: str, trim: str) -> None:
    for i in range(round(width / 0.5)):
        b.box(-width / 2 + i * 0.5, 0, 0.25, _HIGH, colour, shade=0.05)


def _panels(b: Brush, width: float, colour: str, trim: str) -> None:
    """A plain wall over wooden panels."""
    b.box(-width / 2 - 0.03, 0.05, width + 0.06, 1.15, trim)
    for i in range(round(width)):
        b.box(-width / 2 + i + 0.12, -0.26, 0.76, 0.68, trim, shade=-0.12, round=0.03)
    b.box(-width / 2 - 0.03, -1.08, width + 0.06, 0.1, trim, shade=0.12)


def _tiles(b: Brush, width: float, colour: str, trim: str) -> None:
    step = 0.36
    for i in range(round(width / step) + 1):
        b.line([(-width / 2 + i * step, 0), (-width / 2 + i * step, -9)], 0.018, trim, alpha=0.75)
    for i in range(25):
        b.line([(-width / 2, -i * step), (width / 2, -i * step)], 0.018, trim, alpha=0.75)


def _bricks(b: Brush, width: float, colour: str, trim: str) -> None:
    for row in range(26):
        y = -row * 0.24
        b.line([(-width / 2, y), (width / 2, y)], 0.025, trim, alpha=0.45)
        for i in range(round(width / 0.6)):
            x = -width / 2 + (i + 0.5 * (row % 2)) * 0.6
            b.line([(x, y), (x, y - 0.24)], 0.02, trim, alpha=0.4)
            if b.rng.random() < 0.14:
                b.box(x + 0.02, y - 0.02, 0.56, 0.2, colour, shade=b.rng.choice((-0.2, 0.12)))


def _stone(b: Brush, width: float, colour: str, trim: str) -> None:
    for row in range(17):
        y, x = -row * 0.52, -width / 2 - 0.4 * (row % 2)
        while x < width / 2:
            w = b.rng.uniform(0.6, 1.1)
            right = min(x + w, width / 2)
            left = max(x, -width / 2)
            if right - left > 0.1:
                b.box(
                    left + 0.02,
                    y - 0.02,
                    right - left - 0.04,
                    0.48,
                    colour,
                    round=0.07,
                    shade=b.rng.uniform(-0.2, 0.08),
                )
            x += w


def _boards(b: Brush, width: float, colour: str, trim: str) -> None:
    for i in range(round(width / 0.3)):
        b.box(-width / 2 + i * 0.3, 0, 0.29, _HIGH, colour, shade=b.rng.uniform(-0.14, 0.06))


def _plates(b: Brush, width: float, colour: str, trim: str) -> None:
    """Metal plates with seams."""
    for row in range(6):
        for i in range(round(width / 1.5)):
            x, y = -width / 2 + i * 1.5, -row * 1.15
            b.box(x + 0.04, y - 0.04, 1.42, 1.07, colour, round=0.1, shade=b.rng.uniform(-0.16, 0.04))
            b.line([(x + 0.2, y - 0.9), (x + 0.7, y - 0.9)], 0.03, trim, alpha=0.35)


_PATTERNS: dict[str, Callable[[Brush, float, str, str], None]] = {
    "plain": _plain, "stripes": _stripes, "panels": _panels, "tiles": _tiles, "bricks": _bricks, "stone": _stone,
    "boards": _boards, "plates": _plates,
}  # fmt: skip


def sky_behind(b: Brush, path: skia.Path, view: str = "hills") -> None:
    """What is seen through `path`: the sky of the hour over "hills", "city", "water" or nothing else."""
    box = path.getBounds()
    b.canvas.save()
    b.canvas.clipPath(path, doAntiAlias=True)
    sky = [argb(tone) for tone in (b.light.sky[1], b.light.sky[3], b.light.haze)]
    ends = [skia.Point(0, box.top()), skia.Point(0, box.bottom())]
    b.canvas.drawRect(box, skia.Paint(Dither=True, Shader=skia.GradientShader.MakeLinear(ends, sky)))
    w, h = box.width(), box.height()
    if view == "hills":
        b.oval(box.left() + w * 0.3, box.bottom(), w * 0.45, h * 0.2, "#6f9f62")
        b.oval(box.left() + w * 0.8, box.bottom(), w * 0.4, h * 0.13, "#5c8c56")
    elif view == "city":
        count = max(3, int(w / 0.4))
        for i in range(count):
            x, tall = box.left() + w * i / count, h * b.rng.uniform(0.22, 0.62)
            b.box(x, box.bottom(), w / count * 0.9, tall, "#7f93ad", shade=b.rng.uniform(-0.2, 0.1))
            for k in range(int(tall / 0.24)):
                b.window(x + w / count * 0.2, box.bottom() - 0.08 - k * 0.24, w / count * 0.5, 0.1, chance=0.5)
    elif view == "water":
        b.box(box.left(), box.bottom(), w, h * 0.34, "#3f93c4", "#2f7db0")
    b.canvas.restore()


def window(w: float, h: float, sill: float, *, frame: str = "#fffaf0", bars: int = 2, view: str = "hills") -> Draw:
    """A window `w` by `h` metres, `sill` metres over the floor, in `bars` panes."""

    def draw(b: Brush) -> None:
        b.box(-w / 2 - 0.09, -sill + 0.09, w + 0.18, h + 0.18, frame, round=0.04)
        path = skia.Path()
        path.addRect(skia.Rect.MakeLTRB(-w / 2, -sill - h, w / 2, -sill))
        sky_behind(b, path, view)
        for i in range(1, bars):
            b.line([(-w / 2 + w * i / bars, -sill), (-w / 2 + w * i / bars, -sill - h)], 0.05, frame)
        if h < 2:
            b.line([(-w / 2, -sill - h * 0.55), (w / 2, -sill - h * 0.55)], 0.05, frame)
        b.box(-w / 2 - 0.18, -sill + 0.16, w + 0.36, 0.11, frame, shade=-0.1)

    return draw


def arched(w: float, h: float, sill: float, *, frame: str = "#8a7a6a", glass: tuple[str, ...] = ()) -> Draw:
    """A window with a pointed or round top; with `glass` its panes are stained."""

    def draw(b: Brush) -> None:
        for grow, is_frame in ((0.12, True), (0.0, False)):
            path = skia.Path()
            left, right, top, low = -w / 2 - grow, w / 2 + grow, -sill - h - grow, -sill + grow
            path.moveTo(left, low)
            path.lineTo(left, top + w * 0.6)
            path.quadTo(left, top + w * 0.1, 0, top)
            path.quadTo(right, top + w * 0.1, right, top + w * 0.6)
            path.lineTo(right, low)
            path.close()
            if is_frame:
                b.fill(path, frame)
            else:
                sky_behind(b, path, "none")
        if glass:
            b.canvas.save()
            b.canvas.clipPath(path, doAntiAlias=True)
            rows = int(h / 0.3) + 1
            for k in range(rows * 3):
                x, y = -w / 2 + (k % 3) * w / 3, -sill - (k // 3) * 0.3
                b.box(x, y, w / 3 - 0.02, 0.28, b.rng.choice(glass), shade=0.1)
            b.canvas.restore()
        b.line([(0, -sill), (0, -sill - h)], 0.04, frame)

    return draw


def door(colour: str, *, w: float = 1.0, h: float = 2.1, frame: str = "#f4ead8", is_glass: bool = False) -> Draw:
    def draw(b: Brush) -> None:
        b.box(-w / 2 - 0.1, 0.02, w + 0.2, h + 0.1, frame)
        b.box(-w / 2, 0.02, w, h, colour, round=0.02)
        for y, tall in ((-0.2, h * 0.36), (-0.32 - h * 0.36, h * 0.4)):
            b.box(-w * 0.34, y, w * 0.68, tall, "#b5d4e0" if is_glass else colour, shade=-0.14, round=0.04)
        b.oval(w * 0.38, -1.0, 0.05, 0.05, "#e8c060")

    return draw


def pendant(colour: str, *, drop: float = 0.9, ceiling: float = 3.3, size: float = 0.36) -> Draw:
    """A lamp hanging from a ceiling that high."""

    def draw(b: Brush) -> None:
        y = -ceiling + drop
        b.line([(0, -ceiling - 3), (0, y - 0.3)], 0.025, "#4a4038")
        b.shape([(-size, y), (size, y), (size * 0.4, y - size), (-size * 0.4, y - size)], colour)
        b.oval(0, y, size * 0.5, size * 0.16, "#fff2c8")
        b.glow(0, y + 0.1, 2.2, "#ffdf9a", 0.5 if b.light.is_dark else 0.24)

    return draw


def tube(b: Brush) -> None:
    """A neon tube on two wires, 3 m up."""
    for x in (-0.6, 0.6):
        b.line([(x, -6), (x, -3.0)], 0.015, "#8a929a")
    b.box(-0.8, -2.95, 1.6, 0.12, "#fbfdff", round=0.05)
    b.glow(0, -2.9, 1.8, "#dff2ff", 0.3 if b.light.is_dark else 0.16)


def chandelier(b: Brush) -> None:
    """Twelve candles of crystal, 4 m up."""
    b.line([(0, -9), (0, -4.1)], 0.04, "#c9a050")
    for y, r, n in ((-3.9, 1.0, 7), (-4.3, 0.6, 5)):
        b.line([(-r, y - 0.1), (-r * 0.5, y + 0.14), (0, y + 0.18), (r * 0.5, y + 0.14), (r, y - 0.1)], 0.05, "#e0b860")
        for i in range(n):
            x = -r + 2 * r * i / (n - 1)
            b.box(x - 0.025, y - 0.12, 0.05, 0.22, "#fff6e0")
            b.oval(x, y - 0.42, 0.04, 0.08, "#ffe08a", "#ffb040")
            b.oval(x, y + 0.2, 0.03, 0.07, "#dff0ff", alpha=0.8)
    b.glow(0, -4.2, 2.8, "#ffd890", 0.6 if b.light.is_dark else 0.35)


def torch(b: Brush) -> None:
    b.shape([(-0.07, -1.9), (0.07, -1.9), (0.03, -1.35), (-0.03, -1.35)], "#5a4030")
    b.glow(0, -2.1, 1.8 if b.light.is_dark else 1.2, "#ff9a3a", 0.75)
    b.oval(0, -2.06, 0.1, 0.2, "#ffd27a", "#ff8a2a")
    b.oval(0, -2.0, 0.05, 0.1, "#fff4c0")


def banner(colour: str, mark: str = "#f2c94c") -> Draw:
    """A long cloth on a wall, its end cut to points."""

    def draw(b: Brush) -> None:
        b.box(-0.55, -3.95, 1.1, 0.07, "#c9a050", round=0.03)
        b.shape([(-0.45, -3.95), (0.45, -3.95), (0.45, -1.7), (0, -2.1), (-0.45, -1.7)], colour)
        b.oval(0, -3.0, 0.24, 0.28, mark)
        b.shape([(-0.12, -2.95), (0.12, -2.95), (0, -3.25)], colour)

    return draw


def picture(b: Brush) -> None:
    """A framed painting, its middle at the height of the eyes."""
    w, h = b.rng.uniform(0.6, 1.1), b.rng.uniform(0.6, 0.9)
    b.box(-w / 2 - 0.07, -1.5 + 0.07, w + 0.14, h + 0.14, "#c9a05a", round=0.02)
    sky, land = b.rng.choice(
        (("#bfe0ef", "#6f9a78"), ("#f7d9a8", "#b5703f"), ("#d8c8ef", "#7a6ab0"), ("#ffd0c0", "#3f7f9a"))
    )
    b.box(-w / 2, -1.5, w, h, sky)
    b.shape(
        [
            (-w / 2, -1.5),
            (-w * 0.1, -1.5 - h * 0.6),
            (w * 0.2, -1.5 - h * 0.2),
            (w / 2, -1.5 - h * 0.45),
            (w / 2, -1.5),
        ],
        land,
    )
    b.oval(w * 0.25, -1.5 - h * 0.72, 0.08, 0.08, "#fff4c8")


def clock(b: Brush) -> None:
    b.oval(0, -2.55, 0.26, 0.26, "#3a4450")
    b.oval(0, -2.55, 0.22, 0.22, "#ffffff")
    b.line([(0, -2.55), (0, -2.7)], 0.03, "#222831")
    b.line([(0, -2.55), (0.1, -2.5)], 0.03, "#222831")
