"""The last hand on every frame: bloom, vignette, grain, the flash of lightning, the blur of a whip."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.moved import shrunk
from creation.engines.cutout.stage.surface import NEAREST, blank

_BLOOM = 8  # bloom is made at an eighth of the size
_BRIGHT = 172  # what is darker shines not at all
_BLUR = (9, 11, 9)  # boxes one after the other, as good as a Gaussian of 5
_DARK = (_BRIGHT, _BRIGHT, _BRIGHT, 255)
_GRAINS = 6
_STEP = 97, 41  # rows and columns from one frame's grain to the next: far enough apart that nobody sees it


class Finish:
    """Works in place on frames of one size. `bloom`, `vignette` and `grain` are strengths, 1 plain."""

    def __init__(
        self, width: int, height: int, seed: int, *, bloom: float = 1.0, vignette: float = 1.0, grain: float = 1.0
    ) -> None:
        self._bloom = bloom
        self._vignette = _vignette(width, height, vignette)
        rng = np.random.default_rng(seed & 0xFFFF)
        self._half = height // 2, width // 2
        self._noise = _noise(rng, width, height, grain) if grain else None

    def shade(self, canvas: skia.Canvas) -> None:
        """Darkens the corners."""
        canvas.drawImage(self._vignette, 0, 0, NEAREST)

    def bloom(self, frame: np.ndarray, amount: float) -> None:
        """Lets what is bright shine over its edges."""
        strength = self._bloom * amount
        if strength <= 0.01:
            return
        height, width = frame.shape[:2]
        small = shrunk(frame, _BLOOM)
        small = np.asarray(cv2.subtract(small, np.full_like(small, _DARK)))
        for size in _BLUR:
            small = cv2.blur(small, (size, size))
        small = cv2.convertScaleAbs(small, alpha=strength)
        cv2.add(frame, cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), dst=frame)

    def flash(self, frame: np.ndarray, amount: float) -> None:
        """Whitens everything: lightning."""
        if amount > 0.02:
            cv2.addWeighted(frame, 1 - 0.45 * amount, np.full_like(frame, 255), 0.45 * amount, 0, dst=frame)

    def tilt(self, frame: np.ndarray, degrees: float) -> None:
        """Turns the picture about its middle, enlarged so that no corner is bare.

        Done on the finished frame: under a turned canvas every picture of the scenery would be sampled anew.
        """
        if abs(degrees) < 0.02:
            return
        height, width = frame.shape[:2]
        grown = 1 + abs(degrees) * 0.0175 * max(height / width, width / height)
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, grown)
        frame[:] = cv2.warpAffine(frame, turn, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)

    def sweep(self, frame: np.ndarray, pixels: float) -> None:
        """Blurs along the rows, as a camera that whips round sees."""
        if pixels > 3:
            cv2.blur(frame, (min(241, int(pixels) | 1), 1), dst=frame)

    def grain(self, index: int) -> np.ndarray | None:
        """Noise for frame `index`, about 128, one number for each four pixels: for each another part of one sheet."""
        if self._noise is None:
            return None
        down, right = _STEP[0] * (index % _GRAINS), _STEP[1] * (index % _GRAINS)
        height, width = self._half
        return self._noise[down : down + height, right : right + width]


def _noise(rng: np.random.Generator, width: int, height: int, strength: float) -> np.ndarray:
    """The sheet, about 128."""
    size = height // 2 + _STEP[0] * _GRAINS, width // 2 + _STEP[1] * _GRAINS
    noise = rng.standard_normal(size, np.float32) * np.float32(1.5 * strength)
    return np.asarray(np.clip(noise.round() + 128, 0, 255), np.uint8)


def _vignette(width: int, height: int, strength: float) -> skia.Image:
    surface, canvas = blank(width, height)
    canvas.scale(width / 2, height / 2)
    alphas = [0, 0, round(18 * strength), round(min(235, 74 * strength))]
    shader = skia.GradientShader.MakeRadial(
        skia.Point(1, 1), 1.45, [a << 24 | 0x0A0418 for a in alphas], [0, 0.5, 0.74, 1]
    )
    canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
    return surface.makeImageSnapshot()
