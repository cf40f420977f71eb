"""The light of a place on a figure: its colour all over, and an edge of light on the side of the sun."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.colour import argb, blend, grey
from creation.engines.cutout.stage.light import Light


class Lighting:
    """Works in place on the pixels of one figure. `step`: pixels the edge is wide."""

    def __init__(self, light: Light, side: float, step: float) -> None:
        # Figures take less of the light's colour than the place does: they must stay readable.
        key = blend(light.key, (1, 1, 1), 0.3)
        self._tint = argb(key) if min(key) <= 0.96 else None
        lift = 0.03 if self._tint is not None and grey(light.key) < 0.7 else 0.0
        self._lift = (1.5 * lift, lift, lift)
        rim = 0.62 * light.rim if light.rim > 0.1 else 0.0
        red, green, blue = blend(light.sun, (1, 1, 1), 0.15)
        self._rim = (rim * blue, rim * green, rim * red)
        self._step = round(-side * step), round(step * 0.7)

    def tint(self, canvas: skia.Canvas, box: skia.IRect) -> None:
        """Multiplies the figure, drawn on `canvas` within `box`, by the colour of the light."""
        if self._tint is None:
            return
        canvas.save()
        canvas.clipRect(skia.Rect.Make(box))
        canvas.drawColor(self._tint, skia.BlendMode.kModulate)
        canvas.restore()

    def add(self, pixels: np.ndarray, alpha: np.ndarray) -> None:
        """Adds what lifts the figure out of the dark, and its lit edge: the figure less itself, moved."""
        if not any(self._lift) and not any(self._rim):
            return
        edge = cv2.subtract(alpha, _moved(alpha, *self._step))
        light = [cv2.addWeighted(alpha, lift, edge, rim, 0) for lift, rim in zip(self._lift, self._rim, strict=True)]
        cv2.add(pixels, cv2.merge([*light, np.zeros_like(alpha)]), dst=pixels)
        # Premultiplied colours may not be brighter than their alpha.
        cv2.min(pixels, cv2.merge([alpha] * 4), dst=pixels)


def _moved(alpha: np.ndarray, right: int, down: int) -> np.ndarray:
    # What the frame cuts off has no edge there.
    moved = alpha.copy()
    height, width = alpha.shape
    if abs(right) >= width or down >= height:
        return moved
    to = slice(max(0, right), width + min(0, right))
    of = slice(max(0, -right), width - max(0, right))
    moved[down:, to] = alpha[: height - down, of]
    return moved
