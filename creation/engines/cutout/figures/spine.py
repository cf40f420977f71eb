"""A tube on which places can be found, so that what is drawn on it bends with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from creation.engines.cutout.figures.shapes import Point


@dataclass(frozen=True)
class Spine:
    """A tube one can find places on: `share` along it, `across` from -1 (back) to 1 (belly)."""

    points: Sequence[Point]
    radii: Sequence[float]

    def at(self, share: float, across: float) -> Point:
        last = len(self.points) - 1
        place = min(max(share, 0.0), 0.9999) * last
        i = int(place)
        part = place - i
        (x0, y0), (x1, y1) = self.points[i], self.points[i + 1]
        radius = self.radii[i] + (self.radii[i + 1] - self.radii[i]) * part
        size = hypot(x1 - x0, y1 - y0) or 1e-9
        nx, ny = -(y1 - y0) / size, (x1 - x0) / size
        extra = share - min(max(share, 0.0), 1.0)
        x, y = x0 + (x1 - x0) * part + (x1 - x0) / size * extra, y0 + (y1 - y0) * part + (y1 - y0) / size * extra
        return x + nx * radius * across, y + ny * radius * across
