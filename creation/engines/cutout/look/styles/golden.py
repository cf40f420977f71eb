"""The golden hour: a low sun, long shadows, gold in the lights and violet in the shade, a flare across the lens."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import show
from creation.engines.cutout.stage.light import Light


def _graded() -> np.ndarray:
    x = np.arange(256) / 255
    blue = 0.07 + 0.7 * x**1.12
    green = 0.02 + 0.93 * x**1.02
    red = 0.02 + 1.06 * x**0.86
    return np.clip(np.stack([blue, green, red], -1) * 255, 0, 255).astype(np.uint8)[:, None]


_GRADED = _graded()


@lru_cache(maxsize=4)
def _flare(height: int, width: int) -> np.ndarray:
    """The sun behind the edge of the frame, and its ghosts along the line through the middle (four planes)."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    size = min(height, width)
    x, y = 0.92 * width, 0.2 * height
    glow = 0.6 * np.exp(-((np.hypot(columns - x, rows - y) / (0.62 * size)) ** 1.3))
    for place, wide, bright in ((0.55, 0.05, 0.13), (0.75, 0.022, 0.2), (1.25, 0.09, 0.08), (1.6, 0.035, 0.14)):
        gx, gy = x + (width / 2 - x) * place, y + (height / 2 - y) * place
        glow += bright * np.clip((wide * size - np.hypot(columns - gx, rows - gy)) / (0.25 * wide * size), 0, 1)
    planes = [np.clip(glow * value, 0, 255).astype(np.uint8) for value in (52, 128, 205)]
    return np.asarray(cv2.merge([*planes, np.zeros_like(planes[0])]))


def _treat(frame: Frame, tick: int) -> None:
    show(frame, np.asarray(cv2.LUT(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), _GRADED)))
    cv2.add(frame, _flare(*frame.shape[:2]), dst=frame)


def _low(light: Light) -> Light:
    return replace(light, rim=max(1.15, light.rim), sun=(1.0, 0.82, 0.5), reach=max(1.6, light.reach))


GOLDEN = Style(
    bloom=1.7, vignette=0.9, treat=_treat, relight=_low, hours=dict.fromkeys(("day", "dawn", "night"), "sunset")
)
