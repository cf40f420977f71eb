"""Tails, rooted at (0, 0) and leaving backwards (to the left), in shares of the height of the back."""

from __future__ import annotations

from math import cos, hypot, sin
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, solid, stroke
from creation.engines.cutout.figures.shapes import Point, oval, polygon, tube


def _line(start: float, bend: float, length: float, parts: int = 5) -> list[Point]:
    """Points of a curve that leaves at `start` radians (0 back, + up) and turns by `bend` on its way."""
    points, x, y = [(0.0, 0.0)], 0.0, 0.0
    for i in range(1, parts + 1):
        angle = start + bend * i / parts
        x, y = x - cos(angle) * length / parts, y - sin(angle) * length / parts
        points.append((x, y))
    return points


def _ring(start: Point, end: Point, radius: float) -> Any:
    """A ring around a tail from `start` to `end`, with straight edges."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    size = hypot(dx, dy) or 1e-9
    nx, ny = -dy / size * radius, dx / size * radius
    ends = (start[0] + nx, start[1] + ny), (end[0] + nx, end[1] + ny), (end[0] - nx, end[1] - ny)
    return polygon([*ends, (start[0] - nx, start[1] - ny)])


def tail(canvas: Any, style: str, length: float, coat: Colour, tip: Colour, raised: float, wag: float) -> None:
    """`raised` in radians, `wag` -1 to 1: seen from the side a wag lifts and drops the tail."""
    if not style:
        return
    swish = wag * 0.32
    paint = solid(dark(coat, 0.12))
    if style == "dog":
        points = _line(0.75 + raised + swish, 0.55, length)
        canvas.drawPath(tube(points, (0.09, 0.1, 0.1, 0.09, 0.07, 0.035)), paint)
    elif style == "cat":
        points = _line(0.15 + raised * 0.7, 1.3 + swish, length, 6)
        canvas.drawPath(tube(points, (0.07, 0.068, 0.066, 0.064, 0.062, 0.058, 0.052)), paint)
        canvas.drawPath(tube(points[-2:], (0.062, 0.054)), solid(tip))
    elif style == "bush":
        points = _line(-0.35 + raised * 0.8 + swish, 0.55, length)
        canvas.drawPath(
            tube(points, (0.06, 0.13, 0.18, 0.18, 0.12, 0.02)), linear(0, 0, -length * 0.5, 0, (dark(coat, 0.14), coat))
        )
        canvas.drawPath(tube([points[-2], points[-1]], (0.11, 0.025)), solid(tip))
    elif style == "plume":
        points = _line(1.0 + raised * 0.3 + swish * 0.4, -0.2, length * 0.62, 4)
        curl = [(points[-1][0] - 0.1, points[-1][1] - 0.16), (points[-1][0] - 0.28, points[-1][1] - 0.12)]
        canvas.drawPath(
            tube([*points, *curl], (0.08, 0.17, 0.22, 0.24, 0.22, 0.16, 0.06)),
            linear(0, 0, -length * 0.6, 0, (dark(coat, 0.18), light(coat, 0.14))),
        )
    elif style == "ringed":
        points = _line(-0.05 + raised * 0.8 + swish, 0.75, length)
        radii = (0.08, 0.14, 0.165, 0.165, 0.14, 0.06)
        canvas.drawPath(tube(points, radii), solid(light(coat, 0.3)))
        for i in (1, 2, 3, 4):
            (ax, ay), (bx, by) = points[i], points[i + 1]
            near = (ax * 0.6 + bx * 0.4, ay * 0.6 + by * 0.4)
            canvas.drawPath(_ring((ax, ay), near, 1.02 * radii[i]), solid(tip))
        canvas.drawPath(tube(points[-2:], (0.1, 0.06)), solid(tip))
    elif style == "pompon":
        points = _line(1.1 + raised + swish, 0.1, length)
        canvas.drawPath(tube(points, (0.04, 0.04, 0.04, 0.04, 0.04, 0.04)), paint)
        oval(canvas, *points[-1], 0.15, 0.14, solid(tip))
    elif style == "paddle":
        points = _line(-0.25 + raised * 0.5 + swish, 0.15, length)
        canvas.drawPath(tube(points, (0.1, 0.12, 0.17, 0.2, 0.19, 0.1)), solid(tip))
        for x, y in points[2:5]:
            canvas.drawLine(x, y - 0.1, x - 0.06, y + 0.1, stroke(dark(tip, 0.3), 0.012))
    elif style == "thick":
        points = _line(-0.55 + raised * 0.4 + swish * 0.6, 0.5, length)
        canvas.drawPath(tube(points, (0.16, 0.14, 0.11, 0.085, 0.06, 0.02)), solid(dark(tip, 0.08)))
    elif style == "puff":
        oval(canvas, -length * 0.4, -length * 0.3 + swish * 0.05, length * 0.75, length * 0.7, solid(tip))
    elif style == "curl":
        points = [
            (0.0, 0.0),
            (-0.12, -0.06 + swish * 0.1),
            (-0.18, 0.05),
            (-0.1, 0.1),
            (-0.06, 0.0),
            (-0.17, -0.1),
            (-0.27, -0.06 + swish * 0.2),
        ]
        canvas.drawPath(tube(points, (0.035, 0.033, 0.03, 0.03, 0.028, 0.025, 0.018)), paint)
    elif style == "hair":
        points = _line(0.35 + raised * 0.7, -1.7 + raised * 0.9 + swish, length)
        canvas.drawPath(
            tube(points, (0.05, 0.08, 0.1, 0.11, 0.09, 0.02)),
            linear(0, 0, -length * 0.4, length * 0.4, (light(tip, 0.12), dark(tip, 0.18))),
        )
    elif style in ("tuft", "rope"):
        points = _line(-0.7 + raised + swish, -0.6 + 0.9 * raised + swish, length)
        thick = 0.035 if style == "tuft" else 0.04
        canvas.drawPath(
            tube(points, (thick, thick * 0.9, thick * 0.8, thick * 0.7, thick * 0.6, thick * 0.4)),
            solid(dark(tip if style == "rope" else coat, 0.1)),
        )
        if style == "tuft":
            canvas.drawPath(tube([points[-2], points[-1]], (0.03, 0.075)), solid(dark(tip, 0.2)))
