"""Shafts of a low sun that fall through the leaves of a wood."""

from __future__ import annotations

import math

import numpy as np
import skia

from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.plate import premultiplied, shine
from creation.engines.cutout.stage.surface import blank
from creation.engines.cutout.stage.view import View

_COUNT = 4
_PART = 4  # painted at a quarter of the size


class Shafts:
    """`side` −1: the light comes from the left."""

    def __init__(self, view: View, light: Light, side: float) -> None:
        self._side = side
        self._strength = min(1.0, 1.6 * light.rays)
        width, height = max(8, round(view.width * 0.26 / _PART)), max(8, round(view.height * 0.95 / _PART))
        surface, canvas = blank(width, height)
        tone = blend(light.sun, light.sky[3], 0.5)
        across = skia.GradientShader.MakeLinear(
            [skia.Point(0, 0), skia.Point(width, 0)], [argb(tone, 0), argb(tone, 0.62), argb(tone, 0)]
        )
        canvas.drawPaint(skia.Paint(Shader=across))
        fade = skia.GradientShader.MakeLinear(
            [skia.Point(0, 0), skia.Point(0, height)], [0xFF000000, 0xA0000000, 0x00000000], [0, 0.5, 1]
        )
        canvas.drawPaint(skia.Paint(Shader=fade, BlendMode=skia.BlendMode.kDstIn))
        self._image = premultiplied(surface.makeImageSnapshot())

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i in range(_COUNT):
            lean = -self._side * (0.34 + 0.05 * i)
            middle = 0.5 + self._side * 0.34
            left = middle - 0.7 + 0.3 * i - 0.12 * self._side + 0.02 * math.sin(t * 0.4 + i * 2)
            wide = _PART * (0.6 + 0.25 * (i % 3))
            strength = self._strength * (0.76 + 0.24 * math.sin(t * 0.7 + i * 1.9))
            place = np.array([[wide, lean * _PART, left * view.width - view.x * 8], [0, _PART, 0]], float)
            shine(canvas, self._image, place, strength)
