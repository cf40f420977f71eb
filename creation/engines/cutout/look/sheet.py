"""The sheet on which one figure is drawn by itself, before it is lit and put on the stage."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.surface import over

#: Sides of what was found are whole numbers of these pixels where the frame allows: halving is then quick.
_CELL = 8


class Sheet:
    """Transparent memory of the frame's size; only what was drawn last is cleared."""

    def __init__(self, width: int, height: int) -> None:
        self._pixels = np.zeros((height, width, 4), np.uint8)
        self._surface, self.canvas = over(self._pixels)
        self._used: skia.IRect | None = None
        self._room = skia.IRect.MakeEmpty()
        self._alpha = np.zeros((0, 0), np.uint8)

    def draw(self, room: skia.IRect, paint: Callable[[skia.Canvas], None]) -> skia.IRect | None:
        """Lets `paint` draw within `room` and returns the box of what it drew, None for nothing."""
        if self._used is not None:
            self.part(self._used)[:] = 0
        self.canvas.save()
        self.canvas.clipRect(skia.Rect.Make(room))
        paint(self.canvas)
        self.canvas.restore()
        self._room, self._alpha = room, np.asarray(cv2.extractChannel(self.part(room), 3))
        left, top, width, height = cv2.boundingRect(self._alpha)
        self._used = None
        if not width:
            return None
        left, top = left + room.left(), top + room.top()
        rows, columns = self._pixels.shape[:2]
        right = min(columns, left + -(-width // _CELL) * _CELL)
        bottom = min(rows, top + -(-height // _CELL) * _CELL)
        self._used = skia.IRect.MakeLTRB(left, top, right, bottom)
        return self._used

    def part(self, box: skia.IRect) -> np.ndarray:
        """The pixels of `box`, in place (rows x columns x 4, BGRA, premultiplied)."""
        return self._pixels[box.top() : box.bottom(), box.left() : box.right()]

    def outline(self, box: skia.IRect) -> np.ndarray:
        """The alpha of what was drawn last, within its `box` (rows x columns)."""
        if not self._room.contains(box):
            return np.asarray(cv2.extractChannel(self.part(box), 3))
        left, top = self._room.left(), self._room.top()
        return self._alpha[box.top() - top : box.bottom() - top, box.left() - left : box.right() - left]
