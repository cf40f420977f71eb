"""Shafts of a low sun that fall through the leaves of a wood."""

from __future__ import annotations

import math

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.moved import premultiplied
from creation.engines.cutout.stage.surface import blank, pixels_of
from creation.engines.cutout.stage.view import View

_PART = 8  # painted at an eighth of the size: they are soft
_PLACES = ((0.02, 0.2), (0.3, 0.13), (0.56, 0.24), (0.88, 0.12))  # where a shaft enters, and its width, in frames


class Shafts:
    """`side` −1: the light comes from the left."""

    def __init__(self, view: View, light: Light, side: float) -> None:
        self._strength = min(1.0, 1.6 * light.rays)
        self._sheets = [_sheet(view, light, side, _PLACES[number::2]) for number in (0, 1)]

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Adds them: two sheets that breathe in turn."""
        one, other = (self._strength * (0.74 + 0.26 * math.sin(t * 0.8 + 2.2 * number)) for number in (0, 1))
        light = cv2.addWeighted(self._sheets[0], one, self._sheets[1], other, 0)
        frame = pixels_of(canvas)
        cv2.add(frame, cv2.resize(light, (view.width, view.height), interpolation=cv2.INTER_LINEAR), dst=frame)


def _sheet(view: View, light: Light, side: float, places: tuple[tuple[float, float], ...]) -> np.ndarray:
    width, height = max(8, view.width // _PART), max(8, view.height // _PART)
    surface, canvas = blank(width, height)
    tone = blend(light.sun, light.sky[3], 0.5)
    for place, wide in places:
        half = wide * width / 2
        canvas.save()
        canvas.translate(width * (place if side < 0 else 1 - place), 0)
        canvas.skew(-side * (0.3 + 0.2 * place), 0)
        across = skia.GradientShader.MakeLinear(
            [skia.Point(-half, 0), skia.Point(half, 0)], [argb(tone, 0), argb(tone, 0.5), argb(tone, 0)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(-half, 0, half, height), skia.Paint(Dither=True, Shader=across))
        canvas.restore()
    fade = skia.GradientShader.MakeLinear(
        [skia.Point(0, 0), skia.Point(0, height * 0.9)], [0xFF000000, 0xA0000000, 0x00000000], [0, 0.5, 1]
    )
    canvas.drawPaint(skia.Paint(Dither=True, Shader=fade, BlendMode=skia.BlendMode.kDstIn))
    return premultiplied(surface.makeImageSnapshot())
