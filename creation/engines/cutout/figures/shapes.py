"""Soft shapes: everything is a closed smooth curve, a tube along points, or an oval."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, hypot, pi, sin
from typing import Any

import skia

Point = tuple[float, float]


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 1 / 6) -> Any:
    """A Catmull-Rom curve through `points` (at least three), as cubics."""
    path = skia.Path()
    n = len(points)
    path.moveTo(*points[0])
    for i in range(n if closed else n - 1):
        if closed:
            a, b, c, d = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        else:
            a, b, c, d = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, n - 1)]
        path.cubicTo(
            b[0] + (c[0] - a[0]) * tension,
            b[1] + (c[1] - a[1]) * tension,
            c[0] - (d[0] - b[0]) * tension,
            c[1] - (d[1] - b[1]) * tension,
            c[0],
            c[1],
        )
    if closed:
        path.close()
    return path


def sides(points: Sequence[Point], radii: Sequence[float]) -> tuple[list[Point], list[Point]]:
    """The left and right edge of a tube along `points`; left is up when it runs to the right."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(points) - 1
    for i, ((x, y), radius) in enumerate(zip(points, radii, strict=True)):
        x0, y0 = points[max(i - 1, 0)]
        x1, y1 = points[min(i + 1, last)]
        size = hypot(x1 - x0, y1 - y0) or 1e-9
        nx, ny = (y1 - y0) / size * radius, -(x1 - x0) / size * radius
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left, right


def tube(points: Sequence[Point], radii: Sequence[float]) -> Any:
    """A limb, tail, neck or body: smooth along `points`, `radii` thick, with round ends."""
    left, right = sides(points, radii)
    path = skia.Path()
    path.moveTo(*left[0])
    _edge(path, left)
    _cap(path, points[-1], left[-1], right[-1])
    right.reverse()
    _edge(path, right)
    _cap(path, points[0], right[-1], left[0])
    path.close()
    return path


def _edge(path: Any, points: list[Point]) -> None:
    """On from the first point through the others, as a Catmull-Rom curve."""
    last = len(points) - 1
    before = x0, y0 = points[0]
    for i in range(last):
        x1, y1 = points[i + 1]
        x2, y2 = points[i + 2] if i + 2 <= last else (x1, y1)
        path.cubicTo(
            x0 + (x1 - before[0]) / 6, y0 + (y1 - before[1]) / 6, x1 - (x2 - x0) / 6, y1 - (y2 - y0) / 6, x1, y1
        )
        before = x0, y0
        x0, y0 = x1, y1


def _cap(path: Any, middle: Point, start: Point, end: Point) -> None:
    """A half circle from `start` to `end` around `middle`, turning as a tube's end does."""
    rx, ry = start[0] - middle[0], start[1] - middle[1]
    fx, fy = -ry, rx  # forward, as long as the radius
    tip_x, tip_y = middle[0] + fx, middle[1] + fy
    k = 0.5523
    path.cubicTo(start[0] + fx * k, start[1] + fy * k, tip_x + rx * k, tip_y + ry * k, tip_x, tip_y)
    path.cubicTo(tip_x - rx * k, tip_y - ry * k, end[0] + fx * k, end[1] + fy * k, *end)


def limb(a: Point, b: Point, c: Point, ra: float, rb: float, rc: float) -> Any:
    """A two-boned limb from `a` over the joint `b` to `c`, softly bent."""
    points = [a, _along(a, b, 0.62), _along(b, c, 0.04, lift=_along(a, c, 0.5), pull=0.12), _along(b, c, 0.42), c]
    return tube(points, (ra, ra * 0.45 + rb * 0.55, rb, rb * 0.6 + rc * 0.4, rc))


def _along(a: Point, b: Point, share: float, lift: Point | None = None, pull: float = 0.0) -> Point:
    x, y = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
    if lift is not None:
        x, y = x + (lift[0] - x) * pull, y + (lift[1] - y) * pull
    return x, y


def oval(canvas: Any, x: float, y: float, rx: float, ry: float, paint: Any) -> None:
    canvas.drawOval(skia.Rect(x - rx, y - ry, x + rx, y + ry), paint)


def tilted(canvas: Any, x: float, y: float, rx: float, ry: float, degrees: float, paint: Any) -> None:
    """An oval turned by `degrees`, clockwise."""
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(degrees)
    canvas.drawOval(skia.Rect(-rx, -ry, rx, ry), paint)
    canvas.restore()


def box(x: float, y: float, width: float, height: float, corner: float) -> Any:
    """A path: a rectangle with round corners, (x, y) its upper left."""
    return skia.Path.RRect(skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(x, y, width, height), corner, corner))


def polygon(points: Sequence[Point]) -> Any:
    path = skia.Path()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    return path


def star(x: float, y: float, outer: float, inner: float, tips: int = 5) -> Any:
    points = []
    for i in range(tips * 2):
        angle, radius = pi * i / tips - pi / 2, inner if i % 2 else outer
        points.append((x + cos(angle) * radius, y + sin(angle) * radius))
    return polygon(points)
