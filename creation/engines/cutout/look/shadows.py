"""Shadows of figures: a soft patch where they touch the ground, and the one the sun casts."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.moved import lay
from creation.engines.cutout.stage.surface import LINEAR, soft_dot

_SMALL = 8  # a cast shadow is made at an eighth of its size
_MARGIN = 3  # pixels of that round it, for its blur


class Shadow:
    """The shadows under one light, which comes from `side` (−1 left, 1 right)."""

    def __init__(self, light: Light, side: float) -> None:
        self._strength = light.shadow
        self._lean, self._side = light.reach, side
        self._touch = soft_dot(48, argb(blend(light.shade, (0, 0, 0), 0.35), 0.85), 0.1)
        red, green, blue = blend(light.shade, (0, 0, 0), 0.25)
        self._colour = (blue, green, red)

    def touch(self, canvas: skia.Canvas, x: float, foot: float, wide: float, high: float) -> None:
        """The patch below a figure; `wide` half its width, `high` how far off the ground it is (0…1)."""
        wide *= 1 - 0.35 * high
        paint = skia.Paint()
        paint.setAlphaf(0.75 * (1 - 0.7 * high))
        box = skia.Rect.MakeLTRB(x - wide, foot - wide * 0.16, x + wide, foot + wide * 0.16)
        canvas.drawImageRect(self._touch, box, LINEAR, paint)

    def cast(
        self,
        canvas: skia.Canvas,
        alpha: np.ndarray,
        box: skia.IRect,
        foot: tuple[float, float],
        up: float,
        high: float,
    ) -> None:
        """The outline `alpha`, found at `box`, laid on the ground; its foot is at `foot` and `up` pixels above it."""
        soft = cv2.convertScaleAbs(_soft(alpha), alpha=self._strength * (1 - 0.5 * high))
        planes = [cv2.convertScaleAbs(soft, alpha=tone) for tone in self._colour]
        x, y = foot
        across = box.width() / (soft.shape[1] - 2 * _MARGIN)
        down = box.height() / (soft.shape[0] - 2 * _MARGIN)
        # From the small outline to where it stood, about the foot; from there away from the sun, towards the viewer.
        own = np.array(
            [[across, 0, box.left() - x - _MARGIN * across], [0, down, box.top() - y + up - _MARGIN * down], [0, 0, 1]]
        )
        laid = np.array([[1, self._side * 0.62 * self._lean, x], [0, -0.2 * self._lean, y]])
        lay(canvas, np.asarray(cv2.merge([*planes, soft])), laid @ own)


def _soft(alpha: np.ndarray) -> np.ndarray:
    """`alpha` at an eighth of its size, with a margin, out of focus."""
    small, times = alpha, _SMALL
    while times > 1 and small.shape[0] % 2 == 0 and small.shape[1] % 2 == 0:
        small = cv2.resize(small, (small.shape[1] // 2, small.shape[0] // 2), interpolation=cv2.INTER_AREA)
        times //= 2
    if times > 1:
        size = max(1, small.shape[1] // times), max(1, small.shape[0] // times)
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    small = cv2.copyMakeBorder(small, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=0)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), 0.8), np.uint8)
