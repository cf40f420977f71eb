"""A person's own picture as the place of the first shot: slowly nearer, never still."""

from __future__ import annotations

import math
from pathlib import Path

import skia

from creation.engines.base import EngineError
from creation.engines.cutout.stage.surface import LINEAR


class Backdrop:
    """Fills the frame with the picture and moves over it for `seconds`."""

    def __init__(self, picture: Path, width: int, height: int, seconds: float) -> None:
        image = skia.Image.open(str(picture))
        if image is None:
            raise EngineError("bad_picture", "The picture this film begins with could not be read.")
        self._image = image
        self._size = width, height
        self._seconds = max(0.1, seconds)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        width, height = self._size
        share = t / self._seconds
        ease = share * share * (3 - 2 * share)
        by = max(width / self._image.width(), height / self._image.height()) * (1.06 + 0.16 * ease)
        w, h = self._image.width() * by, self._image.height() * by
        x = (width - w) * (0.5 + 0.32 * (ease - 0.5) + 0.03 * math.sin(t * 1.3))
        y = (height - h) * (0.46 + 0.03 * math.sin(t * 1.1))
        canvas.drawImageRect(self._image, skia.Rect.MakeXYWH(x, y, w, h), LINEAR)
