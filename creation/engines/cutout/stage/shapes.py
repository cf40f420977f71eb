"""Paths: polygons, soft closed curves, leaves, blobs. Metres, y down, the ground at 0."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

import skia

Points = Sequence[tuple[float, float]]


def polygon(points: Points, *, close: bool = True) -> skia.Path:
    path = skia.Path()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if close:
        path.close()
    return path


def smooth(points: Points, *, close: bool = True, tension: float = 0.5) -> skia.Path:
    """A curve through all `points` (Catmull-Rom)."""
    n = len(points)
    path = skia.Path()
    path.moveTo(*points[0])
    for i in range(n if close else n - 1):
        before = points[(i - 1) % n] if close or i > 0 else points[i]
        a, b = points[i], points[(i + 1) % n]
        after = points[(i + 2) % n] if close or i + 2 < n else b
        k = tension / 3 * 2
        path.cubicTo(
            a[0] + (b[0] - before[0]) * k / 2, a[1] + (b[1] - before[1]) * k / 2,
            b[0] - (after[0] - a[0]) * k / 2, b[1] - (after[1] - a[1]) * k / 2,
            *b,
        )  # fmt: skip
    if close:
        path.close()
    return path


def blob(
    x: float, y: float, rx: float, ry: float, rng: random.Random, bumps: int = 9, rough: float = 0.14
) -> skia.Path:
    """A soft uneven oval: a crown of leaves, a stone, a puff."""
    turn = rng.random() * math.tau
    points = []
    for i in range(bumps):
        angle = turn + math.tau * i / bumps
        size = 1 + rng.uniform(-rough, rough)
        points.append((x + math.cos(angle) * rx * size, y + math.sin(angle) * ry * size))
    return smooth(points, tension=1.0)


def leaf(x: float, y: float, angle: float, length: float, width: float, droop: float = 0.0) -> skia.Path:
    """A pointed leaf from (x, y) along `angle` (radians, 0 = right, −π/2 = up), its tip sunk by `droop`."""
    tip = (x + math.cos(angle) * length, y + math.sin(angle) * length + droop)
    mid = (x + math.cos(angle) * length * 0.5, y + math.sin(angle) * length * 0.5 + droop * 0.15)
    across = (-math.sin(angle) * width / 2, math.cos(angle) * width / 2)
    path = skia.Path()
    path.moveTo(x, y)
    path.quadTo(mid[0] + across[0] * 2, mid[1] + across[1] * 2, *tip)
    path.quadTo(mid[0] - across[0] * 2, mid[1] - across[1] * 2, x, y)
    path.close()
    return path


def hill(left: float, right: float, top: float, rng: random.Random, peaks: int = 5, rough: float = 0.5) -> skia.Path:
    """A soft ridge standing on 0, `top` metres high, fading to the ground at both ends."""
    points = [(left, 0.0)]
    for i in range(1, peaks + 1):
        share = i / (peaks + 1)
        height = math.sin(math.pi * share) * (1 - rough * rng.random())
        points.append((left + (right - left) * share, -top * height))
    points.append((right, 0.0))
    path = smooth(points, close=False, tension=1.0)
    path.lineTo(right, 2.0)
    path.lineTo(left, 2.0)
    path.close()
    return path


def crag(left: float, right: float, top: float, rng: random.Random, detail: int = 5) -> Points:
    """The ridge line of a sharp mountain, by halving."""
    peak = left + (right - left) * rng.uniform(0.4, 0.6)
    line = [(left, 0.0), (peak, -top), (right, 0.0)]
    rough = top * 0.16
    for _ in range(detail - 1):
        finer = [line[0]]
        for a, b in pairwise(line):
            finer += [((a[0] + b[0]) / 2, min(0.0, (a[1] + b[1]) / 2 + rng.uniform(-rough, rough))), b]
        line, rough = finer, rough * 0.5
    return line
