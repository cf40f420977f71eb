"""The way of light that the sun or the moon lays on water, from the horizon to the viewer."""

from __future__ import annotations

import math
from random import Random

import numpy as np
import skia

from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.moved import premultiplied, scaled, shine
from creation.engines.cutout.stage.surface import blank
from creation.engines.cutout.stage.view import View

_SHEETS = 3
_DASHES = 150
_LOW = 0.2  # a sun below this share of the frame is low


class SunPath:
    """Dashes of light in a few sheets that glint in turn."""

    def __init__(self, view: View, light: Light, rng: Random) -> None:
        is_low = light.sun_height < _LOW and light.sun_size > 0
        self._strength = 0.0 if light.cloudy > 0.99 or not light.sun_size else 0.95 if is_low else 0.5
        if light.is_moon:
            self._strength *= 1.2
        self._size = round(0.44 * min(view.width, 1.2 * view.height)), max(24, round(0.2 * view.height))
        tone = blend(light.sun, light.sky[3], 0.4)
        self._sheets: list[np.ndarray] = []
        if self._strength:
            self._sheets = [self._paint(argb(tone), rng) for _ in range(_SHEETS)]
            self._sheets.append(self._veil(argb(blend(light.sun, light.sky[3], 0.55))))

    def draw(self, canvas: skia.Canvas, view: View, t: float, sun: float, low: float, shown: float) -> None:
        """Lays it from the horizon to row `low`, under the column `sun`."""
        if not self._sheets or low <= view.sky_line + 4:
            return
        width, height = self._size
        down = (low - view.sky_line) / height
        across = min(1.6, max(1.0, down))
        for number, sheet in enumerate(self._sheets):
            is_veil = number == _SHEETS
            glint = 0.42 if is_veil else 0.5 + 0.5 * math.sin(t * (1.7 + 0.5 * number) + number * 2.1)
            drift = 0 if is_veil else 5 * math.sin(t * 0.8 + number * 1.9)
            place = scaled(sun - across * width / 2 + drift, view.sky_line, across, down)
            shine(canvas, sheet, place, self._strength * glint * shown)

    def _paint(self, colour: int, rng: Random) -> np.ndarray:
        width, height = self._size
        surface, canvas = blank(width, height)
        for _ in range(_DASHES):
            depth = rng.random() ** 1.25
            half = width * (0.1 + 0.4 * depth)
            x = width / 2 + max(-1.0, min(1.0, rng.gauss(0, 0.36))) * half
            long, thick = width * (0.015 + 0.1 * depth) * rng.uniform(0.5, 1.2), height * (0.006 + 0.02 * depth)
            away = abs(x - width / 2) / half
            alpha = (0.95 - 0.6 * away) * (1 - 0.35 * depth)
            paint = skia.Paint(AntiAlias=True, Color=colour & 0xFFFFFF | round(255 * max(0.1, alpha)) << 24)
            y = depth * (height - thick)
            canvas.drawOval(skia.Rect.MakeLTRB(x - long, y, x + long, y + thick), paint)
        return premultiplied(surface.makeImageSnapshot())

    def _veil(self, colour: int) -> np.ndarray:
        """The soft light between the dashes."""
        width, height = self._size
        surface, canvas = blank(width, height)
        ends = [skia.Point(0, 0), skia.Point(width, 0)]
        shader = skia.GradientShader.MakeLinear(ends, [colour & 0xFFFFFF, colour, colour & 0xFFFFFF])
        canvas.drawPaint(skia.Paint(Dither=True, Shader=shader))
        fade = skia.GradientShader.MakeLinear(
            [skia.Point(0, 0), skia.Point(0, height)], [0xFF000000, 0x60000000, 0x00000000], [0, 0.6, 1]
        )
        canvas.drawPaint(skia.Paint(Dither=True, Shader=fade, BlendMode=skia.BlendMode.kDstIn))
        return premultiplied(surface.makeImageSnapshot())
