"""The picture that stands for a film: chosen, and kept in the sizes pages and link previews want."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

#: The first moments are black, a fade or an establishing view.
_SKIPPED_SECONDS = 0.7
_BLUR_SIDE = 24
_THUMB_WIDTH = 360
#: The tint stands behind white words: never lighter than this.
_LIGHTEST = 0.32


class PosterChoice:
    """Sees sampled pictures of a film one after the other and remembers the best."""

    def __init__(self) -> None:
        self._best: npt.NDArray[np.uint8] | None = None
        self._score = -1.0

    def see(self, picture: npt.NDArray[np.uint8], second: float) -> None:
        """`picture`: height × width × 3, RGB, shown at `second`. It is not kept unless it is the best so far."""
        score = goodness(picture) * (1.0 if second >= _SKIPPED_SECONDS else 0.05)
        if score > self._score:
            self._best, self._score = picture, score

    @property
    def picture(self) -> Image.Image:
        """The best picture seen. Raises ValueError when none was."""
        if self._best is None:
            raise ValueError("The film has no pictures.")
        return Image.fromarray(self._best)


def goodness(picture: npt.NDArray[np.uint8]) -> float:
    """How much there is to see: sharp edges, contrast and colour, and neither dark nor burnt out. 0 or more."""
    step = max(1, picture.shape[0] // 320)
    small = picture[::step, ::step].astype(np.float32) / 255
    grey = small.mean(axis=2)
    edges = 4 * grey[1:-1, 1:-1] - grey[:-2, 1:-1] - grey[2:, 1:-1] - grey[1:-1, :-2] - grey[1:-1, 2:]
    sharpness = float(np.sqrt(np.mean(edges**2)))
    contrast = float(grey.std())
    colour = float((small.max(axis=2) - small.min(axis=2)).mean())
    lightness = float(grey.mean())
    exposed = 1.0 - min(1.0, abs(lightness - 0.5) * 2) ** 3
    return float(sharpness**0.5 * contrast * (0.5 + colour) * exposed)


def save_poster(picture: Image.Image, folder: Path) -> None:
    """poster.webp for pages, poster.jpg for link previews that read nothing newer, thumb.webp for grids."""
    picture.save(folder / "poster.webp", quality=80, method=4)
    picture.save(folder / "poster.jpg", quality=82, optimize=True, progressive=True)
    thumb = picture.copy()
    thumb.thumbnail((_THUMB_WIDTH, picture.height), Image.Resampling.LANCZOS)
    thumb.save(folder / "thumb.webp", quality=78, method=4)


def blur(picture: Image.Image) -> str:
    """A picture of 24 pixels on its long side as a data URL of a few hundred bytes."""
    tiny = picture.copy()
    tiny.thumbnail((_BLUR_SIDE, _BLUR_SIDE), Image.Resampling.BOX)
    out = io.BytesIO()
    tiny.save(out, "WEBP", quality=50, method=6)
    return "data:image/webp;base64," + base64.b64encode(out.getvalue()).decode()


def tint(picture: Image.Image) -> str:
    """The mean colour as "#rrggbb", darkened until white words are readable on it."""
    mean = np.asarray(picture.resize((1, 1), Image.Resampling.BOX), np.float32)[0, 0] / 255
    lightness = float(mean @ np.array([0.2126, 0.7152, 0.0722], np.float32))
    dark = mean * min(0.6, _LIGHTEST / max(lightness, 1e-6))
    red, green, blue = (round(float(value) * 255) for value in dark)
    return f"#{red:02x}{green:02x}{blue:02x}"
