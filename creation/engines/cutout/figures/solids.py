"""Bodies with the light of the house: pale above, shaded below, no outlines. Points are written as SVG writes them.

Outlines are parsed once and kept as Skia paths, so a figure of many parts costs little to draw again.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.shapes import Point, box, polygon, smooth

GLASS = 0xB0BFE3F5


@lru_cache(4096)
def points(text: str) -> tuple[Point, ...]:
    """ "0 -1 0.5 0" as ((0, -1), (0.5, 0))."""
    numbers = [float(part) for part in text.split()]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def at(x: float, y: float, text: str) -> str:
    """The same points, moved."""
    return " ".join(f"{px + x:.3f} {py + y:.3f}" for px, py in points(text))


@lru_cache(4096)
def outline(text: str, tension: float) -> Any:
    """The closed path through the points: straight where `tension` is 0, else a smooth curve."""
    return smooth(points(text), tension=tension) if tension else polygon(points(text))


@lru_cache(4096)
def open_path(text: str, tension: float) -> Any:
    row = points(text)
    if tension and len(row) > 2:
        return smooth(row, closed=False, tension=tension)
    path = skia.Path()
    path.moveTo(*row[0])
    for point in row[1:]:
        path.lineTo(*point)
    return path


@lru_cache(4096)
def _mirrored(text: str, tension: float) -> Any:
    """The profile "radius y radius y …" from the top down, turned about the upright axis."""
    half = points(text)
    left = [(-x, y) for x, y in reversed(half)]
    path = skia.Path()
    path.moveTo(*half[0])
    _through(path, half, tension)
    path.lineTo(*left[0])
    _through(path, tuple(left), tension)
    path.close()
    return path


def _through(path: Any, row: tuple[Point, ...], tension: float) -> None:
    last = len(row) - 1
    for i in range(last):
        a, b, c, d = row[max(i - 1, 0)], row[i], row[i + 1], row[min(i + 2, last)]
        path.cubicTo(
            b[0] + (c[0] - a[0]) * tension, b[1] + (c[1] - a[1]) * tension,
            c[0] - (d[0] - b[0]) * tension, c[1] - (d[1] - b[1]) * tension, *c,
        )  # fmt: skip


def body(canvas: Any, text: str, colour: Colour, tension: float = 0.1) -> None:
    """A solid seen from the side, lit from above."""
    path = outline(text, tension)
    bounds = path.getBounds()
    shades = (light(colour, 0.32), colour, dark(colour, 0.22))
    canvas.drawPath(path, linear(0, round(bounds.top(), 2), 0, round(bounds.bottom(), 2), shades, (0.0, 0.45, 1.0)))


def flat(canvas: Any, text: str, colour: Colour, tension: float = 0.1) -> None:
    """One colour: a marking, a far side."""
    canvas.drawPath(outline(text, tension), solid(colour))


def turned(canvas: Any, text: str, colour: Colour, tension: float = 0.14) -> None:
    """Something round about its upright axis, from its profile "radius y …": a vase, a bottle, a barrel."""
    path = _mirrored(text, tension)
    right = round(path.getBounds().right(), 3)
    shades = (dark(colour, 0.2), light(colour, 0.34), colour, dark(colour, 0.26))
    canvas.drawPath(path, linear(-right, 0, right, 0, shades, (0.0, 0.34, 0.62, 1.0)))


def slab(canvas: Any, x: float, y: float, width: float, height: float, corner: float, colour: Colour) -> None:
    """A board or a box, (x, y) its upper left."""
    shades = (light(colour, 0.24), colour, dark(colour, 0.16))
    canvas.drawPath(box(x, y, width, height, corner), linear(0, y, 0, y + height, shades, (0.0, 0.4, 1.0)))


def plate(canvas: Any, x: float, y: float, width: float, height: float, corner: float, colour: Colour) -> None:
    """A box in one colour."""
    canvas.drawPath(box(x, y, width, height, corner), solid(colour))


def arch(canvas: Any, x: float, y: float, width: float, height: float, colour: Colour) -> None:
    """A doorway: round above, flat below, (x, y) its upper left."""
    path = skia.Path()
    path.moveTo(x, y + height)
    path.lineTo(x, y + width / 2)
    path.arcTo(skia.Rect.MakeXYWH(x, y, width, width), 180, 180, False)
    path.lineTo(x + width, y + height)
    path.close()
    canvas.drawPath(path, solid(colour))


def ball(canvas: Any, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
    """Round, with the light from the upper right."""
    shades = (light(colour, 0.5), colour, dark(colour, 0.3))
    size = max(rx, ry)
    paint = radial(x + rx * 0.3, y - ry * 0.4, size * 1.6, shades, (0.0, 0.48, 1.0))
    canvas.drawOval(skia.Rect(x - rx, y - ry, x + rx, y + ry), paint)


def dot(canvas: Any, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
    canvas.drawOval(skia.Rect(x - rx, y - ry, x + rx, y + ry), solid(colour))


def ring(canvas: Any, x: float, y: float, rx: float, ry: float, width: float, colour: Colour) -> None:
    canvas.drawOval(skia.Rect(x - rx, y - ry, x + rx, y + ry), stroke(colour, width))


def line(canvas: Any, text: str, width: float, colour: Colour, tension: float = 0.0) -> None:
    """A rod, a rope, a seam."""
    canvas.drawPath(open_path(text, tension), stroke(colour, width))


def glass(canvas: Any, text: str, tension: float = 0.05) -> None:
    """A pane with a gleam one sees a driver through."""
    path = outline(text, tension)
    canvas.drawPath(path, solid(GLASS))
    box_ = path.getBounds()
    x, y, high = box_.left() + box_.width() * 0.3, box_.top() + box_.height() * 0.25, box_.height() * 0.35
    canvas.drawLine(x + high * 0.3, y, x, y + high, stroke(0x80FFFFFF, 0.05))


def gleam(canvas: Any, x: float, y: float, rx: float, ry: float, strength: float = 0.55) -> None:
    """Where something polished gives back the light."""
    dot(canvas, x, y, rx, ry, faded(0xFFFFFFFF, strength))
