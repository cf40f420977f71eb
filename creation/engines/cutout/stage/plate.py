"""Pictures moved and resized every frame: resampled by OpenCV, several times quicker than on the canvas.

All are premultiplied BGRA arrays drawn on a raster canvas whose matrix is the identity; the canvas's clip is obeyed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.moved import lay, scratch
from creation.engines.cutout.stage.surface import over, put

#: Columns of one piece of a plate, and how many empty ones divide two pieces.
_PIECE, _GAP = 96, 12


@dataclass(frozen=True)
class _Piece:
    left: int
    right: int
    top: int
    bottom: int


class Plate:
    """A picture of width x height pixels of which only the parts that show anything are ever touched.

    With `repeats` its left edge joins its right, so that copies side by side have no seam; with `blur` it is out of
    focus by so many pixels.
    """

    def __init__(
        self,
        width: int,
        height: int,
        paint: Callable[[skia.Canvas], None],
        *,
        repeats: bool = False,
        blur: float = 0.0,
    ) -> None:
        self.width, self.height = width, height
        # What lies one pixel beyond an edge is mixed into it.
        self._pixels = np.zeros((height + 2, width + 2, 4), np.uint8)
        _surface, canvas = over(self._pixels)
        canvas.clipRect(skia.Rect.MakeXYWH(1, 1, width, height))
        canvas.translate(1, 1)
        paint(canvas)
        inner = self._pixels[1:-1, 1:-1]
        if blur:
            _blur(inner, blur, repeats=repeats)
        if repeats:
            self._pixels[:, 0], self._pixels[:, -1] = self._pixels[:, -2], self._pixels[:, 1]
        self._pieces = _pieces(np.asarray(cv2.extractChannel(inner, 3)))
        edges = [(piece.left, piece.top, piece.right, piece.bottom) for piece in self._pieces]
        #: Left, top, right and bottom of all that shows.
        self._box = tuple(int(edge) for edge in (*np.min(edges, 0)[:2], *np.max(edges, 0)[2:])) if edges else None

    @property
    def bytes(self) -> int:
        """Memory it holds."""
        return self._pixels.nbytes

    def draw(self, canvas: skia.Canvas, left: float, top: float, by: float) -> None:
        """Draws it `by` times its size, its upper left corner at (left, top): any fractions of a pixel."""
        clip = canvas.getDeviceClipBounds()
        first, last, high, low = clip.left(), clip.right(), clip.top(), clip.bottom()
        if self._box is None or not (
            left + self._box[2] * by > first
            and left + self._box[0] * by < last
            and top + self._box[3] * by > high
            and top + self._box[1] * by < low
        ):
            return
        for piece in self._pieces:
            x0, x1 = _span(left, by, piece.left, piece.right, first, last)
            if x0 >= x1:
                continue
            y0, y1 = _span(top, by, piece.top, piece.bottom, high, low)
            if y0 >= y1:
                continue
            # The part of the source that is asked for, its margin of one pixel included.
            a, b = piece.left, piece.right + 2
            c, d = piece.top, piece.bottom + 2
            matrix = np.array(
                [
                    [1 / by, 0, (x0 + 0.5 - left) / by + 0.5 - a],
                    [0, 1 / by, (y0 + 0.5 - top) / by + 0.5 - c],
                ]
            )
            warped = _warp(self._pixels[c:d, a:b], matrix, x1 - x0, y1 - y0)
            put(canvas, warped, x0, y0)

    def draw_leaning(self, canvas: skia.Canvas, left: float, top: float, by: float, lean: float, foot: float) -> None:
        """Draws it like `draw`, with every row moved aside by `lean` times its height over row `foot`."""
        x = left - by * lean * foot
        matrix = np.array([[by, by * lean, x], [0, by, top]])
        for piece in self._pieces:
            # With the margin of one pixel, which is where its edge fades.
            source = self._pixels[piece.top : piece.bottom + 2, piece.left : piece.right + 2]
            own = matrix.copy()
            own[:, 2] += matrix[:, :2] @ (piece.left - 1, piece.top - 1)
            lay(canvas, source, own)


def _blur(pixels: np.ndarray, radius: float, *, repeats: bool) -> None:
    """In place, as a Gaussian of `radius` pixels would; across the side edges where the picture repeats."""
    size = max(1, round(radius * 1.88)) | 1  # three boxes of this size spread as much
    margin = 3 * (size // 2)
    sides = cv2.BORDER_WRAP if repeats else cv2.BORDER_CONSTANT
    wide = cv2.copyMakeBorder(pixels, 0, 0, margin, margin, sides, value=(0, 0, 0, 0))
    wide = cv2.copyMakeBorder(wide, margin, margin, 0, 0, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    for _ in range(3):
        wide = cv2.blur(wide, (size, size))
    pixels[:] = wide[margin:-margin, margin:-margin] if margin else wide


def _span(start: float, by: float, first: int, last: int, low: int, high: int) -> tuple[int, int]:
    """The whole pixels whose centres fall between source columns `first` and `last`."""
    return max(low, math.ceil(start + first * by - 0.5)), min(high, math.ceil(start + last * by - 0.5))


def _warp(source: np.ndarray, matrix: np.ndarray, width: int, height: int) -> np.ndarray:
    shown = scratch(width, height)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cv2.warpAffine(source, matrix, (width, height), dst=shown, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return shown


def _pieces(alpha: np.ndarray) -> tuple[_Piece, ...]:
    """Boxes that cover everything visible: columns of at most `_PIECE`, and in each the rows that show something."""
    pieces: list[_Piece] = []
    for first, last in _runs(np.asarray(alpha.any(axis=0))):
        parts = max(1, round((last - first) / _PIECE))
        edges = [first + (last - first) * part // parts for part in range(parts + 1)]
        for left, right in pairwise(edges):
            rows = np.asarray(alpha[:, max(0, left - 1) : right + 1].any(axis=1))
            new = [_Piece(left, right, top, bottom) for top, bottom in _runs(rows)]
            if pieces and len(new) == 1 and _continues(pieces[-1], new[0]):
                new = [_joined(pieces.pop(), new[0])]
            pieces += new
    return tuple(pieces)


def _continues(one: _Piece, next_one: _Piece) -> bool:
    """Whether it costs little to take two neighbours for one."""
    uneven = abs(one.top - next_one.top) + abs(one.bottom - next_one.bottom)
    return one.right == next_one.left and uneven <= max(4, (next_one.bottom - next_one.top) // 16)


def _joined(one: _Piece, next_one: _Piece) -> _Piece:
    return _Piece(one.left, next_one.right, min(one.top, next_one.top), max(one.bottom, next_one.bottom))


def _runs(shown: np.ndarray) -> list[tuple[int, int]]:
    """Where `shown` is true, begin and end, over small gaps; one more at each end for edges that fade."""
    places = shown.nonzero()[0]
    if not len(places):
        return []
    runs = np.split(places, (np.diff(places) > _GAP).nonzero()[0] + 1)
    return [(max(0, int(run[0]) - 1), min(len(shown), int(run[-1]) + 2)) for run in runs]
