"""Drawn by hand: pencil on paper, chalk on a board. The lines tremble with every drawing."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import exposed, grey_of, half, noise, outlined, paper, show, times, whole


@lru_cache(maxsize=8)
def _hatching(height: int, width: int, turn: int) -> np.ndarray:
    """Strokes of a pencil: the grey below which each pixel is shaded. They lie a little differently each turn."""
    by = min(height, width) / 720
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    waver = 2.2 * by * noise(height, width, 60 * by, 70 + turn)
    first = np.sin((columns + rows + waver + 2.3 * turn * by) / (2.7 * by)) * 0.5 + 0.5
    second = np.sin((columns - 0.8 * rows + waver) / (2.9 * by)) * 0.5 + 0.5
    grainy = 0.13 * noise(height, width, 1.4 * by, 80 + turn)
    # Half shade is hatched one way, deep shade across as well.
    level = np.maximum(first * 178 + 12, 0) + grainy * 120
    deep = np.maximum(second * 84 - 6, 0) + grainy * 60
    return np.asarray(np.clip(np.maximum(level * 0.98, deep), 0, 250), np.uint8)


def _sketch(frame: Frame, tick: int) -> None:
    grey = grey_of(frame)
    height, width = grey.shape
    small = cv2.resize(grey, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    soft = cv2.blur(small, (9, 9))
    # Dodged: white where the picture is even, dark along its edges.
    contour = cv2.divide(small, soft, scale=250)
    contour = whole(np.asarray(cv2.LUT(contour, _PRESSED)), frame)
    hatch = _hatching(height, width, tick % 3)
    shaded = cv2.LUT(cv2.subtract(hatch, grey), _LEAD)
    pencil = cv2.min(contour, shaded)
    cv2.addWeighted(pencil, 0.86, cv2.LUT(grey, _FAINT), 0.14, 0, dst=pencil)
    planes = [cv2.convertScaleAbs(pencil, alpha=by) for by in (0.94, 0.97, 0.98)]
    show(frame, np.asarray(cv2.merge(planes)))
    times(frame, paper(height, width, 5.0, 4.0, seed=51))


_PRESSED = np.clip((np.arange(256) - 120) * 1.9, 20, 255).astype(np.uint8)
_LEAD = np.clip(255 - np.arange(256) * 2.6, 84, 255).astype(np.uint8)
_FAINT = np.clip(np.arange(256) * 0.5 + 128, 0, 255).astype(np.uint8)


def _sketch_dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    """Lighter than the place, so that the line carries it."""
    alpha = cv2.extractChannel(pixels, 3)
    light = cv2.addWeighted(pixels, 0.72, cv2.merge([alpha, alpha, alpha, alpha]), 0.28, 0)
    return outlined(np.asarray(light), (40, 38, 38), max(1, round(1.6 * unit)), inner=24)


_BOARD = (58, 66, 46)  # BGR of a clean board


def _chalk(frame: Frame, tick: int) -> None:
    height, width = frame.shape[:2]
    small = half(frame, 2)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    edges = cv2.cvtColor(cv2.LUT(edges, _STICK), cv2.COLOR_GRAY2BGR)
    # Rubbed in with the side of the stick, brighter than the thing itself.
    rubbed = cv2.convertScaleAbs(cv2.LUT(small, exposed(grey, 0.42)), alpha=0.82)
    drawn = cv2.max(edges, rubbed)
    drawn = cv2.multiply(whole(drawn, frame), _grit(height, width, tick % 3), scale=1 / 255)
    show(frame, np.asarray(cv2.add(drawn, _board(height, width))))


_STICK = np.clip((np.arange(256) - 14) * 4.5, 0, 255).astype(np.uint8)


@lru_cache(maxsize=6)
def _grit(height: int, width: int, turn: int) -> np.ndarray:
    """Where the board's grain takes chalk (three planes)."""
    by = min(height, width) / 720
    rough = noise(height, width, 1.5 * by, 90 + turn) + 0.7 * noise(height, width, 5 * by, 95)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    strokes = np.sin((columns + 1.3 * rows) / (5.2 * by) + noise(height, width, 40 * by, 97)) * 0.6
    plane = np.clip(204 + 30 * rough + 24 * strokes, 12, 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane] * 3))


@lru_cache(maxsize=4)
def _board(height: int, width: int) -> np.ndarray:
    """The slate with its wiped clouds of old chalk (three planes)."""
    by = min(height, width) / 720
    wiped = 7 * noise(height, width, 120 * by, 99) + 3 * noise(height, width, 14 * by, 98)
    return np.stack([np.clip(value * 0.72 + wiped, 0, 255) for value in _BOARD], -1).astype(np.uint8)


def _chalk_dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    return outlined(pixels, (245, 250, 250), max(1, round(2.4 * unit)), inner=0)


SKETCH = Style(holds=8, bloom=0.0, grain=0.0, vignette=0.0, treat=_sketch, dress=_sketch_dress)
CHALK = Style(holds=8, bloom=0.2, grain=0.0, vignette=1.0, treat=_chalk, dress=_chalk_dress)
