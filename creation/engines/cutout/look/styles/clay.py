"""What is touched: clay with thumb prints and shine, felt with stitches and fluff. Both move on fours."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import (
    emboss,
    flat,
    half,
    noise,
    odd,
    over,
    padded,
    paper,
    relief,
    show,
    shrunk,
    times,
    tone,
    unit,
    whole,
)


@lru_cache(maxsize=4)
def _thumbs(height: int, width: int, seed: int) -> np.ndarray:
    """Prints of thumbs here and there, as relief to multiply by (four planes)."""
    by = min(height, width) / 720
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    sheet = 250 + 3.5 * noise(height, width, 9 * by, seed)
    for _ in range(max(6, round(height * width / (by * 210) ** 2))):
        x, y, turn = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0, 3.14)
        size = rng.uniform(58, 92) * by
        box = slice(max(0, int(y - size)), int(y + size) + 1), slice(max(0, int(x - size)), int(x + size) + 1)
        dx, dy = columns[box] - x, rows[box] - y
        u, v = dx * np.cos(turn) + dy * np.sin(turn), (dy * np.cos(turn) - dx * np.sin(turn)) * 1.4
        far = np.hypot(u, v)
        ridges = np.sin(np.hypot(u, v + 0.35 * size) / (2.1 * by)) * np.clip(1 - far / size, 0, 1)
        sheet[box] += 9 * ridges - 5 * np.clip(1 - far / size, 0, 1)
    plane = np.clip(sheet, 0, 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane, plane, plane, np.full_like(plane, 255)]))


def _clay(frame: Frame, tick: int) -> None:
    small = cv2.medianBlur(half(frame, 2), odd(6 * unit(frame)))
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (0, 0), 2.0 * unit(frame))
    show(frame, whole(np.asarray(small), frame, cv2.INTER_CUBIC))
    tone(frame, 1.22, 1.04, 2)
    lit, dark = relief(np.asarray(grey), max(1, round(3 * unit(frame))), 0.8)
    emboss(frame, whole(lit, frame), whole(dark, frame))
    times(frame, _thumbs(*frame.shape[:2], 3 + tick % 3))


def _round(pixels: Frame, scale: float) -> tuple[Frame, int]:
    """The figure bulges: bright towards the light, dark away from it, a shine on its shoulder."""
    alpha = np.asarray(cv2.extractChannel(pixels, 3))
    by = 4
    quarter = max(2, alpha.shape[1] // by), max(2, alpha.shape[0] // by)
    small = cv2.resize(alpha, quarter, interpolation=cv2.INTER_AREA)
    small = cv2.copyMakeBorder(small, 6, 6, 6, 6, cv2.BORDER_CONSTANT, value=0)
    bulge = cv2.GaussianBlur(small, (0, 0), max(1.0, 2.6 * scale))
    slope = cv2.subtract(bulge, np.roll(bulge, (2, 2), axis=(0, 1)), dtype=cv2.CV_16S)[6:-6, 6:-6]
    size = (alpha.shape[1], alpha.shape[0])
    lit, dark = (
        cv2.min(cv2.resize(cv2.convertScaleAbs(np.maximum(part, 0), alpha=gain), size), alpha)
        for part, gain in ((slope, 0.8), (-slope, 1.3))
    )
    zero = np.zeros_like(alpha)
    pixels = np.asarray(cv2.subtract(pixels, cv2.merge([dark, dark, dark, zero])))
    return np.asarray(cv2.min(cv2.add(pixels, cv2.merge([lit, lit, lit, zero])), cv2.merge([alpha] * 4))), 0


def _felt(frame: Frame, tick: int) -> None:
    tone(frame, 1.05, 0.94, 6)
    grey = cv2.cvtColor(cv2.medianBlur(half(frame, 2), 5), cv2.COLOR_BGR2GRAY)
    lit, dark = relief(np.asarray(cv2.GaussianBlur(grey, (0, 0), 1.6)), 2, 0.7)
    emboss(frame, whole(lit, frame), whole(dark, frame))
    times(frame, _fluff(*frame.shape[:2]))


@lru_cache(maxsize=4)
def _fluff(height: int, width: int) -> np.ndarray:
    """Matted wool: a deep grain and thousands of hairs."""
    hairs = paper(height, width, 13.0, 8.0, fibres=5200, seed=61)
    return hairs


def _stitched(pixels: Frame, scale: float) -> tuple[Frame, int]:
    """A seam of light thread along the rim, and a soft shadow of its thickness."""
    margin, inset = max(3, round(7 * scale)), max(2, round(6 * scale))
    inside = padded(pixels, margin)
    alpha = np.asarray(cv2.extractChannel(inside, 3))
    solid = (shrunk(alpha, inset) > 128).astype(np.uint8)
    contours, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    thread = np.zeros_like(alpha)
    dash, gap, wide = max(3, round(8 * scale)), max(2, round(6 * scale)), max(1, round(2.2 * scale))
    for contour in contours:
        points = contour[:, 0]
        for start in range(0, len(points) - dash, dash + gap):
            cv2.line(thread, points[start].tolist(), points[start + dash].tolist(), 255, wide, cv2.LINE_AA)
    shadow = flat(np.roll(alpha, (margin // 2, margin // 2), axis=(0, 1)), (30, 20, 24), 0.42)
    return over(over(shadow, inside), flat(thread, (226, 240, 250), 0.92)), margin


CLAY = Style(holds=8, bloom=0.5, grain=0.0, vignette=0.8, treat=_clay, dress=_round)
FELT = Style(holds=8, bloom=0.2, grain=0.0, vignette=0.7, treat=_felt, dress=_stitched)
