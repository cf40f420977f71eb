"""Bands of scenery as wide images that repeat: painted once a shot, moved every frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.plate import Plate
from creation.engines.cutout.stage.types import Band, Prop
from creation.engines.cutout.stage.view import View


@dataclass(frozen=True)
class Strip:
    """One painted band."""

    plate: Plate
    distance: float
    resolution: float  # pixels of the image a metre
    period: float  # metres until it repeats
    foot: float  # pixels from the image's top to the ground line (hanging: to the frame's edge)
    hangs: bool = False
    sways: float = 0.0

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Paints every copy that is in the frame."""
        if not view.reaches(self.distance):
            return
        scale = view.scale(self.distance)
        by = scale / self.resolution
        width = self.period * scale
        top = view.shake[1] - 0.04 * view.height if self.hangs else view.ground(self.distance) - self.foot * by
        if top > view.height or top + self.plate.height * by < 0:
            return
        drift = self.sways * view.width * math.sin(t * 1.3 + self.distance * 7)
        left = view.column(0.0, self.distance) + drift
        left -= math.ceil(left / width) * width
        while left < view.width:
            if left + width > 0:
                self.plate.draw(canvas, left, top, by)
            left += width


def paint(band: Band, distance: float, view: View, light: Light, haze: float, side: float, rng: Random) -> Strip | None:
    """Paints `band`, standing at `distance`, as it looks in `view`; None where it would be behind the viewer."""
    if not view.reaches(distance):
        return None
    shorter = min(view.width, view.height)
    coarse = 0.5 if band.blur else 1.0
    resolution = view.scale(distance) * coarse
    shown = view.width / view.scale(distance)
    period = max(1.9 * shown, *(prop.every for prop in band.props), 0.0)
    period = min(period, 4200 / resolution)
    height = min(band.height, (view.height * 1.15 * coarse) / resolution)
    below = min(band.below, view.height * 0.4 * coarse / resolution)
    width, rows = round(period * resolution), math.ceil((height + below) * resolution)
    foot = 0.0 if band.hangs else height * resolution

    def draw(canvas: skia.Canvas) -> None:
        canvas.translate(0, foot)
        canvas.scale(resolution, resolution)
        for x, prop, size in _placed(band.props, period, shown, rng):
            seed = rng.random()
            for copy in (x - period, x, x + period):
                if -6 * size - 10 < copy < period + 6 * size + 10:
                    canvas.save()
                    canvas.translate(copy, prop.sunk)
                    canvas.scale(size, size)
                    prop.draw(Brush(canvas, light, haze, Random(seed), side))
                    canvas.restore()

    plate = Plate(width, rows, draw, repeats=True, blur=band.blur * shorter * coarse)
    return Strip(plate, distance, resolution, width / resolution, foot, band.hangs, band.sways)


def _placed(props: tuple[Prop, ...], period: float, shown: float, rng: Random) -> list[tuple[float, Prop, float]]:
    """Where each prop stands in [0, period): evenly, then shaken, the wide ones first so that small ones show."""
    placed = []
    for number, prop in enumerate(sorted(props, key=lambda prop: -prop.every)):
        for place in prop.at:
            placed.append((place * shown % period, prop, rng.uniform(prop.low, prop.high)))
        if prop.at:
            continue
        count = max(1, round(period / prop.every))
        shift = rng.random() + number * 0.37
        for i in range(count):
            x = (i + shift + rng.uniform(-0.22, 0.22)) * period / count
            placed.append((x % period, prop, rng.uniform(prop.low, prop.high)))
    return placed
