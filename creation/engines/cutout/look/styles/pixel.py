"""Pixel art: few pixels, a palette of sixty-odd colours, a chequered dither between them."""

from __future__ import annotations

import colorsys
from functools import cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import outlined, show

#: Pixels along the shorter side.
_ACROSS = 144
_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47
_SPREAD = 22


@cache
def _palette() -> np.ndarray:
    """Ramps of hues that turn to blue in the dark and to yellow in the light, skins, greys (n x 3, BGR)."""
    colours = [
        (0.05, 0.04, 0.08),
        (0.16, 0.15, 0.22),
        (0.33, 0.33, 0.4),
        (0.55, 0.56, 0.6),
        (0.78, 0.8, 0.82),
        (1, 1, 1),
    ]
    for hue in (0.0, 0.055, 0.1, 0.145, 0.24, 0.33, 0.42, 0.5, 0.565, 0.62, 0.72, 0.86, 0.94):
        for light, full, turn in ((0.2, 0.55, 0.03), (0.38, 0.62, 0.015), (0.55, 0.68, 0.0), (0.74, 0.7, -0.01)):
            to = 0.66 if 0.2 < hue < 0.95 else 0.9
            colours.append(colorsys.hls_to_rgb((hue + turn * np.sign(to - hue)) % 1, light, full))
    colours += [(0.29, 0.17, 0.12), (0.48, 0.3, 0.2), (0.7, 0.47, 0.33), (0.9, 0.68, 0.52), (0.98, 0.86, 0.73)]
    return np.array([[blue, green, red] for red, green, blue in colours], np.float32) * 255


@cache
def _nearest() -> np.ndarray:
    """For every colour of five bits a plane the nearest of the palette (32768 x 3)."""
    steps = np.arange(32, dtype=np.float32) * 8 + 4
    all_ = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)
    best = np.zeros(len(all_), np.int64)
    least = np.full(len(all_), np.inf, np.float32)
    for number, colour in enumerate(_palette()):
        # As the eye weighs the planes.
        far = ((all_ - colour) ** 2 * np.array([0.9, 1.6, 1.1], np.float32)).sum(axis=1)
        nearer = far < least
        best[nearer], least[nearer] = number, far[nearer]
    return _palette()[best].astype(np.uint8)


def _treat(frame: Frame, tick: int) -> None:
    height, width = frame.shape[:2]
    step = max(2, round(min(height, width) / _ACROSS))
    rows, columns = -(-height // step), -(-width // step)
    small = cv2.resize(frame, (columns, rows), interpolation=cv2.INTER_AREA)[..., :3].astype(np.float32)
    small = (small - 128) * 1.08 + 124
    dither = np.tile(_BAYER, (rows // 4 + 1, columns // 4 + 1))[:rows, :columns, None] * _SPREAD
    bits = (np.clip(small + dither, 0, 255).astype(np.uint8) >> 3).astype(np.int32)
    small = _nearest()[bits[..., 0] << 10 | bits[..., 1] << 5 | bits[..., 2]]
    big = np.repeat(np.repeat(small, step, axis=0), step, axis=1)[:height, :width]
    show(frame, np.ascontiguousarray(big))


def _dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    """Sprites have a dark rim of one large pixel."""
    return outlined(pixels, (44, 20, 26), max(1, round(4.2 * unit)), inner=0)


PIXEL = Style(holds=12, bloom=0.4, grain=0.0, vignette=0.0, treat=_treat, dress=_dress)
