"""Places painted small and bare, and what makes two of them look alike."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from creation.engines.cutout.look.finish import Finish
from creation.engines.cutout.stage.scenery import Scenery
from creation.engines.cutout.stage.surface import over
from creation.engines.cutout.stage.view import View

UPRIGHT, BROAD, SQUARE = (180, 320), (320, 180), (240, 240)
#: What no setting may paint: it is laid under everything.
UNPAINTED = (255, 0, 255)


def view(size: tuple[int, int], *, wide: bool = False) -> View:
    """The camera before a grown-up, in a medium or a wide shot."""
    width, height = size
    share, horizon, feet = (0.27, 0.45, 0.76) if wide else (0.48, 0.42, 0.79)
    scale = share * height / 1.7
    focal = 0.3 * max(height, 0.75 * width)
    return View(
        width,
        height,
        focal,
        lift=(feet - horizon) * height / scale,
        advance=1 - focal / scale,
        horizon=horizon * height,
    )


@cache
def place(
    setting: str,
    hour: str = "day",
    weather: str = "clear",
    size: tuple[int, int] = UPRIGHT,
    *,
    wide: bool = False,
    t: float = 1.0,
) -> np.ndarray:
    """The place without figures, height x width x 3."""
    frame = np.zeros((size[1], size[0], 4), np.uint8)
    frame[...] = (*UNPAINTED, 255)
    _surface, canvas = over(frame)
    here = view(size, wide=wide)
    scenery = Scenery(setting, hour, weather, here, 5)
    scenery.draw_behind(canvas, here, t)
    scenery.draw_before(canvas, here, t)
    Finish(*size, 5).bloom(frame, 0.6)
    return frame[..., :3].copy()


def bare(frame: np.ndarray) -> float:
    """The share of pixels nobody painted."""
    return float((np.abs(frame.astype(int) - UNPAINTED).max(axis=2) < 12).mean())


def colours(frame: np.ndarray) -> int:
    """How many of 512 kinds of colour take at least a thousandth of the frame."""
    kinds = (frame // 32).astype(int) @ (64, 8, 1)
    return int((np.bincount(kinds.ravel(), minlength=512) > 0.001 * kinds.size).sum())


def features(frame: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What two pictures are compared by: where they grow lighter, and how much of each colour they have."""
    return _slopes(frame), _tones(frame)


def between(one: tuple[np.ndarray, np.ndarray], other: tuple[np.ndarray, np.ndarray]) -> float:
    """0 for the same picture, near 1 for two of nothing in common: by their features."""
    shape = float((one[0] != other[0]).mean())
    tones = float(np.abs(one[1] - other[1]).sum() / 2)
    return 0.5 * shape + 0.5 * tones


def _slopes(frame: np.ndarray) -> np.ndarray:
    small = cv2.resize(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), (13, 16), interpolation=cv2.INTER_AREA).astype(int)
    return np.asarray(small[:, 1:] > small[:, :-1])


def _tones(frame: np.ndarray) -> np.ndarray:
    lab = cv2.cvtColor(cv2.GaussianBlur(frame, (0, 0), 2), cv2.COLOR_BGR2LAB)
    counts, _ = np.histogramdd(lab.reshape(-1, 3).astype(float), bins=(6, 8, 8), range=((0, 256), (64, 192), (64, 192)))
    return np.asarray(counts / counts.sum())
