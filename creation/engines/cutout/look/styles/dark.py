"""Styles of the night: film noir with the hard light of one lamp, and neon on black."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import (
    exposed,
    flat,
    grey_of,
    grown,
    over,
    padded,
    show,
    shrunk,
    times,
    whole,
)
from creation.engines.cutout.stage.light import Light

_NOIR = np.clip(255 * (1.16 * (np.arange(256) / 255) ** 1.4 - 0.02), 0, 255).astype(np.uint8)


@lru_cache(maxsize=4)
def _lamp(height: int, width: int) -> np.ndarray:
    """A hard cone of light from one corner into the dark, and a pool where it falls (four planes)."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = columns / width - 0.14, rows / height + 0.12
    angle = np.arctan2(x, y)
    cone = np.clip((0.42 - np.abs(angle - 0.3)) / 0.3, 0, 1)
    pool = np.exp(-(((columns / width - 0.5) / 0.52) ** 2) - ((rows / height - 0.62) / 0.4) ** 2)
    light = 0.46 + 0.38 * pool + 0.2 * cone
    plane = np.clip(light * 255, 0, 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane, plane, plane, np.full_like(plane, 255)]))


def _noir(frame: Frame, tick: int) -> None:
    grey = grey_of(frame)
    show(frame, np.asarray(cv2.LUT(cv2.LUT(grey, exposed(grey, 0.5)), _NOIR)))
    times(frame, _lamp(*frame.shape[:2]))
    cv2.convertScaleAbs(frame, dst=frame, alpha=1.28, beta=-6)


def _hard(light: Light) -> Light:
    return replace(light, shadow=0.9, reach=max(1.7, light.reach), rim=max(1.1, light.rim), sun=(1.0, 1.0, 1.0))


_CRUSHED = np.clip(255 * (np.arange(256) / 255) ** 1.25 * 0.8, 0, 255).astype(np.uint8)


@lru_cache(maxsize=4)
def _tubes(height: int, width: int) -> np.ndarray:
    """The colours of the signs: pink on one side, cyan on the other, violet between (three planes)."""
    across = np.linspace(0, 1, width, dtype=np.float32)
    stops = np.array([[190, 40, 255], [255, 70, 150], [255, 225, 40]], np.float32)
    row = np.stack([np.interp(across, (0, 0.5, 1), stops[:, k]) for k in range(3)], -1)
    return np.ascontiguousarray(np.broadcast_to(row, (height, width, 3))).astype(np.uint8)


def _neon(frame: Frame, tick: int) -> None:
    colour = cv2.LUT(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), _CRUSHED)
    grey = grey_of(frame, 0.5)
    edges = cv2.morphologyEx(cv2.blur(grey, (2, 2)), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    edges = cv2.LUT(edges, _TUBE)
    glow = cv2.multiply(cv2.cvtColor(edges, cv2.COLOR_GRAY2BGR), _tubes(*grey.shape), scale=1 / 255)
    far = cv2.resize(glow, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    far = cv2.convertScaleAbs(cv2.GaussianBlur(far, (0, 0), 2.2), alpha=1.5)
    glow = cv2.addWeighted(glow, 0.75, whole(far, glow), 1.0, 0)
    show(frame, np.asarray(cv2.add(colour, whole(glow, frame))))


_TUBE = np.clip((np.arange(256) - 16) * 3.0, 0, 230).astype(np.uint8)


def _neon_dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    """Dark bodies with a bright tube round them; the glow comes with the rest of the picture's."""
    # A small figure has a thin tube, or nothing of it is left.
    wide = max(1, round(min(2.6 * unit, 0.011 * max(pixels.shape[:2]))))
    inside = padded(pixels, wide)
    alpha = np.asarray(cv2.extractChannel(inside, 3))
    dim = cv2.multiply(inside, np.full_like(inside, (246, 232, 242, 255)), scale=1 / 255)
    tube = cv2.subtract(grown(alpha, wide), shrunk(alpha, max(1, wide // 2)))
    bright = flat(tube, (255, 236, 214))
    return over(np.asarray(dim), bright), wide


def _lit(light: Light) -> Light:
    return replace(light, rim=1.0, sun=(1.0, 0.35, 0.85), shadow=0.5)


NOIR = Style(bloom=1.3, grain=2.2, vignette=2.0, treat=_noir, relight=_hard)
NEON = Style(
    bloom=1.6, vignette=1.5, treat=_neon, dress=_neon_dress, relight=_lit, hours={"day": "night", "dawn": "night"}
)
