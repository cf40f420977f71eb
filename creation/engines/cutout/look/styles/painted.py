"""Oil on canvas: strokes that follow each other, thick paint that catches the light, the weave below."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import curve, emboss, half, noise, relief, show, tone, whole


@lru_cache(maxsize=6)
def _strokes(height: int, width: int, turn: int) -> tuple[np.ndarray, np.ndarray]:
    """Where each pixel takes its colour from: the middle of the brush stroke it lies in."""
    rng = np.random.default_rng(120 + turn)
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    from_x, from_y = columns.copy(), rows.copy()
    by = width / 360 if width < height else height / 360
    for _ in range(round(height * width / (26 * by * by))):
        x, y = float(rng.uniform(0, width)), float(rng.uniform(0, height))
        # Strokes lie along slow waves, as an arm moves.
        angle = 0.5 + 0.9 * np.sin(x / (70 * by)) + 0.8 * np.cos(y / (90 * by)) + rng.normal(0, 0.25)
        long, wide = rng.uniform(7, 13) * by, rng.uniform(2.0, 3.6) * by
        corners = cv2.boxPoints(((x, y), (long, wide), float(np.degrees(angle))))
        cv2.fillConvexPoly(from_x, corners.astype(np.int32), x)
        cv2.fillConvexPoly(from_y, corners.astype(np.int32), y)
    # Not wholly of one colour: bristles streak.
    from_x = 0.72 * from_x + 0.28 * columns
    from_y = 0.72 * from_y + 0.28 * rows
    maps = cv2.convertMaps(from_x.astype(np.float32), from_y.astype(np.float32), cv2.CV_16SC2)
    return np.asarray(maps[0]), np.asarray(maps[1])


@lru_cache(maxsize=6)
def _thickness(height: int, width: int, turn: int) -> np.ndarray:
    """How thick the paint lies: each stroke its own, in one plane."""
    maps = _strokes(height, width, turn)
    lumps = np.clip(128 + 52 * noise(height, width, 2.0, 130), 0, 255).astype(np.uint8)
    return np.asarray(cv2.remap(lumps, *maps, cv2.INTER_NEAREST, borderMode=1))


def _oil(frame: Frame, tick: int) -> None:
    small = cv2.medianBlur(half(frame, 2), 3)
    turn = tick // 4 % 2
    small = cv2.remap(small, *_strokes(*small.shape[:2], turn), cv2.INTER_NEAREST, borderMode=1)
    show(frame, whole(np.asarray(cv2.LUT(small, curve(1.08, 0))), frame))
    tone(frame, 1.25)
    lit, dark = relief(_thickness(*small.shape[:2], turn), 1, 0.15)
    emboss(frame, whole(lit, frame), whole(dark, frame))


OIL = Style(holds=8, bloom=0.3, grain=0.0, vignette=0.9, treat=_oil)
