"""Water on paper: watercolour with its dark rims and white margin, and Chinese ink."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import (
    curve,
    exposed,
    half,
    lines,
    noise,
    odd,
    outlined,
    paper,
    ramp,
    show,
    times,
    unit,
    whole,
)


@lru_cache(maxsize=4)
def _bleeding(height: int, width: int, amount: float) -> tuple[np.ndarray, np.ndarray]:
    """Where each pixel takes its colour from: water carries it a little way off."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    size = max(4.0, height / 46)
    across = amount * noise(height, width, size, 3) + 0.45 * amount * noise(height, width, size / 4, 5)
    down = amount * noise(height, width, size, 7) + 0.45 * amount * noise(height, width, size / 4, 9)
    maps = cv2.convertMaps(columns + across, rows + down, cv2.CV_16SC2)
    return np.asarray(maps[0]), np.asarray(maps[1])


@lru_cache(maxsize=4)
def _margin(height: int, width: int) -> np.ndarray:
    """The unpainted paper round the picture, ragged where the brush was lifted (four planes of white)."""
    by = min(height, width) / 720
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = np.minimum.reduce([columns, width - 1 - columns, rows, height - 1 - rows]) / by
    ragged = inside - 25 + 8 * noise(height, width, 34 * by, 21) + 4 * noise(height, width, 7 * by, 22)
    white = np.clip(1 - ragged / 5, 0, 1)
    plane = (white * 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane] * 4))


def _watercolour(frame: Frame, tick: int) -> None:
    small = half(frame, 2)
    small = cv2.remap(small, *_bleeding(*small.shape[:2], 1.7 * small.shape[1] / 360), cv2.INTER_LINEAR, borderMode=1)
    small = cv2.medianBlur(small, odd(5 * unit(frame)))
    # Light colours are thin, and pigment gathers at the rim of each patch.
    small = cv2.LUT(small, curve(0.8, 34))
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    rims = lines(grey, 7, 1.8, 3)
    rims = cv2.max(cv2.blur(rims, (2, 2)), np.full_like(rims, 150))
    small = cv2.multiply(small, cv2.cvtColor(rims, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    show(frame, whole(small, frame))
    times(frame, paper(*frame.shape[:2], 7.0, 9.0, seed=31))
    cv2.add(frame, _margin(*frame.shape[:2]), dst=frame)


#: Ink is thinned with water step by step.
_INK = ((0.0, "#14161a"), (0.16, "#2a2d32"), (0.36, "#6d7172"), (0.58, "#b9b8ad"), (0.78, "#e6e1d0"), (1.0, "#f3eedd"))


def _ink(frame: Frame, tick: int) -> None:
    small = half(frame, 2)
    small = cv2.remap(small, *_bleeding(*small.shape[:2], 1.3 * small.shape[1] / 360), cv2.INTER_LINEAR, borderMode=1)
    small = cv2.medianBlur(small, odd(4 * unit(frame)))
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    # Night too is painted on white paper.
    grey = cv2.LUT(grey, exposed(grey, 0.56))
    washed = cv2.applyColorMap(cv2.LUT(grey, _THIN), ramp(*_INK))
    # A breath of colour stays, as of mineral pigments.
    cv2.addWeighted(washed, 0.8, cv2.LUT(small, curve(0.9, 30)), 0.2, 0, dst=washed)
    brush = cv2.blur(lines(cv2.blur(grey, (3, 3)), 14, 4.0, 3), (2, 2))
    washed = cv2.multiply(washed, cv2.cvtColor(brush, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    show(frame, whole(washed, frame))
    times(frame, paper(*frame.shape[:2], 4.0, 6.0, fibres=240, seed=41))


_THIN = (255 * np.clip((np.arange(256) / 255 - 0.2) * 1.7, 0, 1) ** 0.95).astype(np.uint8)


def _ink_dress(pixels: Frame, scale: float) -> tuple[Frame, int]:
    """Who acts is painted with a full brush."""
    dark = cv2.multiply(pixels, np.full_like(pixels, (205, 205, 205, 255)), scale=1 / 255)
    return outlined(np.asarray(dark), (24, 20, 18), max(1, round(3.0 * scale)), inner=18)


WATERCOLOUR = Style(holds=12, bloom=0.3, grain=0.0, vignette=0.0, treat=_watercolour)
INK = Style(holds=12, bloom=0.0, grain=0.0, vignette=0.3, treat=_ink, dress=_ink_dress)
