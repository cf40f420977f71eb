"""The comic: ink, flat colours, dots of print in the shade, a frame round the panel."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import grey_of, lines, outlined, show, steps, whole


@lru_cache(maxsize=4)
def _screen(height: int, width: int) -> np.ndarray:
    """A dot screen at 45 degrees: the grey below which each pixel is printed."""
    pitch = 8.0 * min(height, width) / 720
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = (columns + rows) * 0.7071 / pitch, (columns - rows) * 0.7071 / pitch
    dots = (np.cos(u * 2 * np.pi) + np.cos(v * 2 * np.pi)) / 4 + 0.5
    return np.asarray((dots * 150 + 6).astype(np.uint8))


@lru_cache(maxsize=4)
def _panel(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """White paper round a black line: what is added, and what is multiplied by (four planes each)."""
    by = min(height, width) / 720
    gutter, line = round(14 * by), max(2, round(5 * by))
    white = np.full((height, width), 255, np.uint8)
    white[gutter : height - gutter, gutter : width - gutter] = 0
    ink = np.full((height, width), 255, np.uint8)
    cv2.rectangle(ink, (gutter, gutter), (width - gutter - 1, height - gutter - 1), 0, line)
    return np.asarray(cv2.merge([white] * 4)), np.asarray(cv2.merge([ink, ink, ink, np.full_like(ink, 255)]))


def _treat(frame: Frame, tick: int) -> None:
    grey = grey_of(frame)
    small = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    ink = whole(lines(small, 24, 7.0), frame)
    # Light in steps; each colour stays what it is, only stronger.
    hls = cv2.cvtColor(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), cv2.COLOR_BGR2HLS)
    cv2.insertChannel(cv2.LUT(cv2.extractChannel(hls, 1), _FLAT), hls, 1)
    cv2.insertChannel(cv2.convertScaleAbs(cv2.extractChannel(hls, 2), alpha=1.3, beta=12), hls, 2)
    colour = cv2.cvtColor(hls, cv2.COLOR_HLS2BGR)
    dots = cv2.compare(grey, _screen(*grey.shape), cv2.CMP_LT)
    shade = cv2.merge([cv2.convertScaleAbs(dots, alpha=by) for by in (0.22, 0.36, 0.32)])
    colour = cv2.multiply(colour, cv2.bitwise_not(shade), scale=1 / 255)
    colour = cv2.multiply(colour, cv2.cvtColor(ink, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    show(frame, np.asarray(colour))
    white, line = _panel(*grey.shape)
    cv2.add(frame, white, dst=frame)
    cv2.min(frame, line, dst=frame)


_FLAT = np.clip(steps(8).astype(np.int16) + 10, 0, 255).astype(np.uint8)


def _dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    return outlined(pixels, (16, 10, 12), max(2, round(3.6 * unit)), inner=30)


COMIC = Style(holds=12, bloom=0.2, grain=0.0, vignette=0.0, treat=_treat, dress=_dress)
