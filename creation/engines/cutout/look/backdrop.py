"""A person's own picture as the place of the first shot, in depth: what stands out moves before what is behind it.

The depth is a guess: what GrabCut cuts out is near, and of the rest the lower is nearer than the higher, as on any
ground. What the near part hides is painted in from round it, small, for nobody sees more than its edge.
"""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import skia

from creation.engines.base import EngineError
from creation.engines.cutout.belongings import grabbed
from creation.engines.cutout.stage.surface import LINEAR

#: The picture is kept this much larger than it must be to cover the frame, and painted in at so many pixels.
_SPARE, _PAINTED = 1.04, 240
#: Shares of the picture that may be its near part: less is a speck, more is all of it.
_LEAST, _MOST = 0.02, 0.6
#: Shares of the width that the near part, the ground at the bottom and the far end go to either side.
_NEAR, _GROUND, _FAR = 0.05, 0.032, 0.008


class Backdrop:
    """Fills the frame with the picture and moves through it for `seconds`."""

    def __init__(self, picture: Path, width: int, height: int, seconds: float) -> None:
        pixels = cv2.imread(str(picture), cv2.IMREAD_COLOR)
        if pixels is None:
            raise EngineError("bad_picture", "The picture this film begins with could not be read.")
        self._size = width, height
        self._seconds = max(0.1, seconds)
        by = max(width / pixels.shape[1], height / pixels.shape[0]) * _SPARE
        size = math.ceil(pixels.shape[1] * by), math.ceil(pixels.shape[0] * by)
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if by < 1 else cv2.INTER_CUBIC)
        mask = grabbed(pixels)
        self._near: skia.Image | None = None
        if _LEAST <= float((mask > 127).mean()) <= _MOST:
            self._near = _cut(pixels, mask)
            pixels = _painted_in(pixels, mask)
        self._far = np.ascontiguousarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA))

    def draw(self, canvas: skia.Canvas, frame: np.ndarray, t: float) -> None:
        """Draws the picture as it is seen at `t` into `frame`, which `canvas` draws on."""
        share = t / self._seconds
        side = 2 * share * share * (3 - 2 * share) - 1 + 0.08 * math.sin(t * 1.3)
        # The lower, the farther aside: a shear.
        top, bottom = (side * part * self._size[0] for part in (_FAR, _GROUND))
        grown = 1.07 + 0.07 * share
        far = self._placed(grown, top, bottom - top)
        cv2.warpAffine(self._far, far, self._size, dst=frame, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        if self._near is not None:
            near = self._placed(grown + 0.035 * share, side * _NEAR * self._size[0], 0.0)
            canvas.save()
            canvas.concat(skia.Matrix.MakeAll(*near[0], *near[1], 0, 0, 1))
            canvas.drawImage(self._near, 0, 0, LINEAR)
            canvas.restore()

    def _placed(self, grown: float, aside: float, shear: float) -> np.ndarray:
        """The picture's own pixels to the frame's: grown about a point low in the middle, moved, and sheared."""
        width, height = self._size
        high, wide = self._far.shape[:2]
        return np.array(
            [
                [grown, shear / high, width / 2 - grown * wide / 2 + aside],
                [0.0, grown, 0.62 * (height - grown * high)],
            ]
        )


def _cut(pixels: np.ndarray, mask: np.ndarray) -> skia.Image:
    alpha = cv2.GaussianBlur(cv2.erode(mask, np.ones((3, 3), np.uint8)), (0, 0), 1.2)
    colours = cv2.multiply(pixels, cv2.merge([alpha] * 3), scale=1 / 255)
    return skia.Image.fromarray(
        np.ascontiguousarray(np.dstack([colours, alpha])), skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType, copy=True
    )


def _painted_in(pixels: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The picture without its near part."""
    high, wide = pixels.shape[:2]
    by = min(1.0, _PAINTED / max(high, wide))
    size = max(8, round(wide * by)), max(8, round(high * by))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    hole = cv2.dilate(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.ones((7, 7), np.uint8))
    filled = cv2.inpaint(small, np.where(hole > 40, 255, 0).astype(np.uint8), 4, cv2.INPAINT_TELEA)
    large = cv2.GaussianBlur(cv2.resize(filled, (wide, high), interpolation=cv2.INTER_CUBIC), (0, 0), 2.0)
    edge = cv2.GaussianBlur(cv2.dilate(mask, np.ones((9, 9), np.uint8)), (0, 0), 5.0)[..., None] / np.float32(255)
    return np.asarray(pixels * (1 - edge) + large * edge, np.uint8)
