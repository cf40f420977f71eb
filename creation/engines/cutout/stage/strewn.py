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
from creation.engines.cutout.stage.plate import Plate
from creation.engines.cutout.stage.types import Scatter
from creation.engines.cutout.stage.view import View

_VARIANTS = 3
_FOOT = 0.8


@dataclass(frozen=True)
class _Row:
    distance: float
    every: float
    resolution: float
    pictures: tuple[Plate, ...]  # the foot in the middle of each, at `_FOOT` of its height


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
                plate = row.pictures[int(kind * _VARIANTS)]
                x = view.column((cell + place) * row.every, row.distance)
                y_here = y + (kind - 0.5) * 0.16 * scale * view.lift
                left, top = x - 0.5 * plate.width * by, y_here - _FOOT * plate.height * by
                if self._sways and scale >= view.focal * 0.8:
                    lean = 0.1 * math.sin(t * 2.1 + x * 0.01 + cell)
                    plate.draw_leaning(canvas, left, top, by, lean, _FOOT * plate.height)
                else:
                    plate.draw(canvas, left, top, by)


def _picture(
    scatter: Scatter, size: float, resolution: float, light: Light, haze: float, side: float, rng: Random
) -> Plate:
    pixels = max(2, min(900, round(size * resolution)))
    rows = round(pixels / _FOOT)

    def draw(canvas: skia.Canvas) -> None:
        canvas.translate(pixels / 2, rows * _FOOT)
        canvas.scale(resolution * size / scatter.size, resolution * size / scatter.size)
        scatter.draw(Brush(canvas, light, haze, rng, side))

    return Plate(pixels, rows, draw)
