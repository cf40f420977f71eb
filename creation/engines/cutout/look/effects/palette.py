"""What effects are painted with under one light: tones, and soft dots drawn once."""

from __future__ import annotations

from functools import cache

import skia

from creation.engines.cutout.stage.colour import RGB, argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, soft_dot

WHITE: RGB = (1.0, 1.0, 1.0)


class Palette:
    """Colours of dust, water and smoke by the light; `puff` stamps a soft dot."""

    def __init__(self, light: Light, ground: str) -> None:
        self.dust = blend(blend(rgb(ground), light.haze, 0.35), WHITE, 0.25)
        self.earth = blend(rgb(ground), (0.25, 0.16, 0.1), 0.5)
        self.water = blend(light.haze, WHITE, 0.7)
        self.smoke = blend(light.haze, (0.2, 0.2, 0.23), 0.62)
        self.steam = blend(light.haze, WHITE, 0.85)

    def puff(
        self, canvas: skia.Canvas, x: float, y: float, rx: float, ry: float, colour: RGB, alpha: float, *,
        core: float = 0.35,
    ) -> None:  # fmt: skip
        """A soft oval."""
        paint = skia.Paint()
        paint.setAlphaf(max(0.0, min(1.0, alpha)))
        # Few tones, each drawn once.
        dot = _dot(tuple(round(part * 24) for part in colour), core)
        canvas.drawImageRect(dot, skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry), LINEAR, paint)


@cache
def _dot(tone: tuple[int, ...], core: float) -> skia.Image:
    r, g, b = (part / 24 for part in tone)
    return soft_dot(32, argb((r, g, b), 1.0), core)


def fill(colour: RGB, alpha: float) -> skia.Paint:
    return skia.Paint(AntiAlias=True, Color=argb(colour, max(0.0, min(1.0, alpha))))


def line(colour: RGB, alpha: float, width: float) -> skia.Paint:
    paint = fill(colour, alpha)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint
