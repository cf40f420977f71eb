"""Small things on the ground, each a little picture moved in true perspective."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, blank
from creation.engines.cutout.stage.types import Scatter
from creation.engines.cutout.stage.view import View

_VARIANTS = 3


@dataclass(frozen=True)
class _Row:
    distance: float
    every: float
    resolution: float
    pictures: tuple[tuple[skia.Image, float, float], ...]  # image, left and top from the foot, in its pixels


class Strewn:
    """One kind of thing in rows from far to near."""

    def __init__(
        self, scatter: Scatter, view: View, light: Light, haze_at: Callable[[float], float], side: float, rng: Random
    ) -> None:
        self._sways = scatter.sways
        self._key = rng.random()
        reach = 1.0 - view.advance
        low, high = scatter.rows
        self._rows = []
        for i in range(scatter.count):
            share = i / max(1, scatter.count - 1)
            away = reach * high * (low / high) ** share
            distance = view.advance + away
            haze = haze_at(distance)
            resolution = view.scale(distance)
            size = scatter.size * math.sqrt(max(0.35, reach))
            pictures = tuple(_picture(scatter, size, resolution, light, haze, side, rng) for _ in range(_VARIANTS))
            every = max(scatter.every * max(0.5, reach), view.width / resolution / 14)
            self._rows.append(_Row(distance, every, resolution, pictures))

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for number, row in enumerate(self._rows):
            if not view.reaches(row.distance):
                continue
            scale = view.scale(row.distance)
            by, half = scale / row.resolution, view.width / 2 / scale
            y = view.ground(row.distance)
            if y > view.height * 1.25:
                continue
            first = math.floor((view.x - half) / row.every) - 1
            for cell in range(first, first + math.ceil(2 * half / row.every) + 3):
                place, kind = grain(self._key, number, cell), grain(self._key, number, cell, "kind")
                image, left, top = row.pictures[int(kind * _VARIANTS)]
                x = view.column((cell + place) * row.every, row.distance)
                y_here = y + (kind - 0.5) * 0.16 * scale * view.lift
                if not self._sways or scale < view.focal * 0.8:
                    size = skia.Rect.MakeXYWH(x + left * by, y_here + top * by, image.width() * by, image.height() * by)
                    canvas.drawImageRect(image, size, LINEAR)
                    continue
                canvas.save()
                canvas.translate(x, y_here)
                canvas.skew(0.1 * math.sin(t * 2.1 + x * 0.01 + cell), 0)
                canvas.scale(by, by)
                canvas.drawImage(image, left, top, LINEAR)
                canvas.restore()


def _picture(
    scatter: Scatter, size: float, resolution: float, light: Light, haze: float, side: float, rng: Random
) -> tuple[skia.Image, float, float]:
    pixels = max(2, min(900, round(size * resolution)))
    surface, canvas = blank(pixels, round(pixels * 1.25))
    canvas.translate(pixels / 2, pixels)
    canvas.scale(resolution * size / scatter.size, resolution * size / scatter.size)
    scatter.draw(Brush(canvas, light, haze, rng, side))
    image = surface.makeImageSnapshot()
    box = _bounds(image)
    return image.makeSubset(box), box.left() - pixels / 2, box.top() - float(pixels)


def _bounds(image: skia.Image) -> skia.IRect:
    alpha = image.toarray()[..., 3] > 0
    rows, columns = alpha.any(axis=1).nonzero()[0], alpha.any(axis=0).nonzero()[0]
    if not len(rows):
        return skia.IRect.MakeWH(1, 1)
    return skia.IRect.MakeLTRB(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
