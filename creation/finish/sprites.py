"""Small pictures of the whole film on one sheet, for scrubbing and for the API."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

MOST = 60
HEIGHT = 160
_COLUMNS = 10


class SpriteSheet:
    """Takes sampled pictures of a film one after the other, `every` seconds apart, and keeps at most 60 small ones."""

    def __init__(self, every: float, seconds: float) -> None:
        self._every = every
        self._step = max(1, math.ceil(seconds / every / MOST))
        self._seen = 0
        self._tiles: list[Image.Image] = []

    def see(self, picture: npt.NDArray[np.uint8]) -> None:
        """`picture`: height × width × 3, RGB."""
        if self._seen % self._step == 0 and len(self._tiles) < MOST:
            height, width = picture.shape[:2]
            across = max(2, round(HEIGHT * width / height))
            self._tiles.append(Image.fromarray(picture).resize((across, HEIGHT), Image.Resampling.BOX))
        self._seen += 1

    def save(self, folder: Path) -> dict[str, Any]:
        """Writes sprites.webp and sprites.jpg; returns their grid. Raises ValueError when there are no pictures.

        The grid: columns, rows, count of pictures, seconds between two, width and height of one in pixels.
        """
        if not self._tiles:
            raise ValueError("The film has no pictures.")
        width, height = self._tiles[0].size
        columns = min(_COLUMNS, len(self._tiles))
        rows = math.ceil(len(self._tiles) / columns)
        sheet = Image.new("RGB", (columns * width, rows * height))
        for place, tile in enumerate(self._tiles):
            sheet.paste(tile, (place % columns * width, place // columns * height))
        sheet.save(folder / "sprites.webp", quality=70, method=4)
        sheet.save(folder / "sprites.jpg", quality=78, optimize=True)
        return {
            "columns": columns,
            "rows": rows,
            "count": len(self._tiles),
            "seconds": self._every * self._step,
            "width": width,
            "height": height,
        }
