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

#: Pixels of the widest image.
_WIDEST = 4200
_EVERYWHERE = skia.Rect.MakeLTRB(-1e5, -1e5, 1e5, 1e5)
#: Half the turns a second of what hops, in radians.
_PACE = 5.4
#: How far into the frame what hangs before the figures comes, of its height.
_HANGS = 0.2
#: What stands before the figures: how much of its blur is left, and how many times farther apart it stands.
_SOFT, _SPARSE = 0.3, 1.7
#: Blur, of the frame's shorter side, from which on half the pixels do.
_COARSE = 0.004


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
    hops: float = 0.0
    up: float = 0.0

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Paints every copy that is in the frame."""
        if not view.reaches(self.distance):
            return
        scale = view.scale(self.distance)
        by = scale / self.resolution
        width = self.period * scale
        if self.hangs:
            # No lower than this, or it would hide a face.
            low = max(0.0, self.plate.height * by - (0.04 + _HANGS) * view.height)
            top = view.shake[1] - 0.04 * view.height - low
        else:
            top = view.ground(self.distance) - self.foot * by
        top -= self.up * scale + self.hops * scale * abs(math.sin(_PACE * t + 7.3 * self.distance))
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
    is_near = distance < 1 and not band.hangs
    # Blurred as little as the eye needs to look past it: what is near must still be named.
    blur = band.blur * (_SOFT if distance < 1 else 1.0)
    coarse = 0.5 if blur > _COARSE else 1.0
    resolution = view.scale(distance) * coarse
    shown = view.width / view.scale(distance)
    if band.period:
        period = band.period
        # A long wall seen from close by is out of focus anyway.
        resolution = min(resolution, _WIDEST / period)
    else:
        period = max(1.9 * shown, *(prop.every for prop in band.props), 0.0)
        period = min(period, _WIDEST / resolution)
    tall = _landmark(band, distance, view)
    over = view.ground(distance) / view.scale(distance)  # metres to the frame's upper edge
    filled = 1.15 * over if any(prop.fills for prop in band.props) else 0.0
    height = min(max(band.height, 1.03 * tall, filled), (view.height * 1.15 * coarse) / resolution)
    height += max(0.0, *(-prop.sunk for prop in band.props))
    below = min(band.below, view.height * 0.62 * coarse / resolution)
    width, rows = round(period * resolution), math.ceil((height + below) * resolution)
    foot = 0.0 if band.hangs else height * resolution
    drop = _drop(band, distance, view) if is_near else 0.0

    def draw(canvas: skia.Canvas) -> None:
        canvas.translate(0, foot)
        canvas.scale(resolution, resolution)
        for x, prop, size in _placed(band.props, period, shown, rng, _SPARSE if is_near else 1.0):
            seed = rng.random()
            if prop.fills:
                x = view.x % period
            size = tall / prop.towers if prop.towers else size
            down = prop.sunk + drop
            # Drawn once: its copies are the same strokes elsewhere.
            recorder = skia.PictureRecorder()
            own = recorder.beginRecording(_EVERYWHERE)
            own.concat(canvas.getTotalMatrix())
            own.translate(x, down)
            own.scale(*((shown, over) if prop.fills else (size, size)))
            prop.draw(Brush(own, light, haze, Random(seed), side))
            picture = recorder.finishRecordingAsPicture()
            canvas.save()
            canvas.resetMatrix()
            for aside in (-period, 0.0, period):
                if prop.fills or -6 * size - 10 < x + aside < period + 6 * size + 10:
                    canvas.drawPicture(picture, skia.Matrix.Translate(aside * resolution, 0))
            canvas.restore()

    plate = Plate(width, rows, draw, repeats=True, blur=blur * shorter * coarse)
    return Strip(plate, distance, resolution, width / resolution, foot, band.hangs, band.sways, band.hops, band.up)


def _placed(
    props: tuple[Prop, ...], period: float, shown: float, rng: Random, apart: float = 1.0
) -> list[tuple[float, Prop, float]]:
    """Where each prop stands in [0, period): evenly, then shaken, the wide ones first so that small ones show."""
    if any(prop.x for prop in props):
        return [(x % period, prop, rng.uniform(prop.low, prop.high)) for prop in props for x in prop.x]
    placed = []
    for number, prop in enumerate(sorted(props, key=lambda prop: -prop.every)):
        for place in prop.at:
            placed.append((place * shown % period, prop, rng.uniform(prop.low, prop.high)))
        if prop.at:
            continue
        count = max(1, round(period / (apart * prop.every)))
        shift = rng.random() + number * 0.37
        for i in range(count):
            x = (i + shift + rng.uniform(-0.22, 0.22)) * period / count
            placed.append((x % period, prop, rng.uniform(prop.low, prop.high)))
    return placed


def _drop(band: Band, distance: float, view: View) -> float:
    """Metres by which what stands before the figures is let down, so that it leaves their feet free."""
    feet = view.ground(1.0)
    highest = feet + 0.55 * max(0.0, view.height - feet)
    return max(0.0, (highest - view.ground(distance)) / view.scale(distance) + band.height)


def _landmark(band: Band, distance: float, view: View) -> float:
    """Metres that what towers in this band is high."""
    if not any(prop.towers for prop in band.props):
        return 0.0
    share = 0.86 if view.height > view.width else 0.94
    return max(4.0, (share * view.horizon + view.ground(distance) - view.horizon) / view.scale(distance))
