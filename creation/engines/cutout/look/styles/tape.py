"""Old machines: video tape, and eight millimetres of film."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import curve, noise, show, times


def _vhs(frame: Frame, tick: int) -> None:
    """Soft brightness, colour that bleeds to the right, rows that tear, snow where the head loses the track."""
    height, width = frame.shape[:2]
    by = min(height, width) / 720
    planes = cv2.split(cv2.cvtColor(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), cv2.COLOR_BGR2YCrCb))
    soft = cv2.resize(planes[0], (width // 3, height // 2), interpolation=cv2.INTER_AREA)
    # The machine sharpens what it blurred: a bright line beside every edge.
    ringing = cv2.addWeighted(soft, 1.7, cv2.blur(soft, (5, 1)), -0.7, 6)
    bright = cv2.resize(ringing, (width, height), interpolation=cv2.INTER_LINEAR)
    shift = round(11 * by)
    colours = []
    for plane, late in ((planes[1], shift), (planes[2], shift // 2)):
        small = cv2.resize(plane, (max(8, width // 14), height // 4), interpolation=cv2.INTER_AREA)
        wide = cv2.resize(cv2.blur(small, (3, 1)), (width, height), interpolation=cv2.INTER_LINEAR)
        colours.append(np.roll(cv2.convertScaleAbs(wide, alpha=1.22, beta=-28), late, axis=1))
    rng = np.random.default_rng(tick % 48)
    letters, rim = _display(height, width)
    bright = cv2.max(cv2.subtract(cv2.LUT(bright, curve(0.92, 8)), rim), letters)
    _torn(bright, rng, by)
    show(frame, np.asarray(cv2.cvtColor(cv2.merge([bright, *colours]), cv2.COLOR_YCrCb2BGR)))
    times(frame, _rows(height, width))


@lru_cache(maxsize=4)
def _display(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """What the machine writes into its picture: that it plays, and how fast the tape runs; and a dark rim round it."""
    by = min(height, width) / 720
    plane = np.zeros((height, width), np.uint8)
    size, thick = 1.5 * by, max(1, round(4 * by))
    left, top = round(46 * by), round(92 * by)
    cv2.putText(plane, "PLAY", (left, top), cv2.FONT_HERSHEY_SIMPLEX, size, 235, thick, cv2.LINE_AA)
    x, half = left + round(132 * by), round(17 * by)
    middle = top - half
    arrow = np.array([[x, middle - half], [x + round(1.7 * half), middle], [x, middle + half]], np.int32)
    cv2.fillPoly(plane, [arrow], 235, cv2.LINE_AA)
    cv2.putText(plane, "SP", (left, top + round(58 * by)), cv2.FONT_HERSHEY_SIMPLEX, size, 235, thick, cv2.LINE_AA)
    wide = 2 * max(1, round(4 * by)) + 1
    rim = cv2.blur(cv2.dilate(plane, np.ones((wide, wide), np.uint8)), (3, 3))
    return np.asarray(cv2.blur(plane, (max(1, round(3 * by)), 1))), np.asarray(cv2.convertScaleAbs(rim, alpha=0.5))


def _torn(bright: np.ndarray, rng: np.random.Generator, by: float) -> None:
    """The lower edge swims, and a band of snow wanders through."""
    height, width = bright.shape
    foot = round(26 * by)
    for row in range(height - foot, height):
        bright[row] = np.roll(bright[row], round((row - height + foot) * 1.6 + rng.normal(0, 5 * by)))
    at = int(rng.integers(0, height))
    for row in range(at, min(height, at + round(9 * by))):
        bright[row] = np.roll(bright[row], round(rng.normal(0, 9 * by)))
    for _ in range(int(rng.integers(4, 16))):
        row = int(rng.integers(0, height)) if rng.random() < 0.4 else height - 1 - int(rng.integers(0, foot))
        x, long = int(rng.integers(0, width)), int(rng.integers(8, 60) * by) + 1
        bright[row : row + max(1, round(2 * by)), x : x + long] = 235


@lru_cache(maxsize=4)
def _rows(height: int, width: int) -> np.ndarray:
    """The rows of the tube, and the frame's edges going dark (four planes)."""
    by = max(1.0, min(height, width) / 720)
    row = 241 + 13 * np.sign(np.sin(np.arange(height) * np.pi / (1.5 * by)))
    plane = np.repeat(row[:, None], width, axis=1) + 3 * noise(height, width, 2.0, 17)
    plane = np.clip(plane, 0, 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane, plane, plane, np.full_like(plane, 255)]))


@lru_cache(maxsize=4)
def _gate(height: int, width: int) -> np.ndarray:
    """The rounded window of the projector, its edge out of focus (four planes)."""
    by = min(height, width) / 720
    mask = np.zeros((height, width), np.uint8)
    edge, corner = round(20 * by), round(60 * by)
    inner = (slice(edge, height - edge), slice(edge, width - edge))
    mask[inner] = 255
    for y, x in ((edge, edge), (edge, width - edge), (height - edge, edge), (height - edge, width - edge)):
        rows = slice(max(0, y - corner), y + corner), slice(max(0, x - corner), x + corner)
        mask[rows] = 0
    for y in (edge + corner, height - edge - corner):
        for x in (edge + corner, width - edge - corner):
            cv2.circle(mask, (x, y), corner, 255, -1, cv2.LINE_AA)
    mask[edge + corner : height - edge - corner, edge : width - edge] = 255
    mask[edge : height - edge, edge + corner : width - edge - corner] = 255
    soft = cv2.GaussianBlur(mask, (0, 0), 3.5 * by).astype(np.float32)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    far = np.hypot(columns / width - 0.5, rows / height - 0.5)
    plane = np.clip(soft * (1.08 - 0.75 * far**1.7), 0, 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane, plane, plane, np.full_like(plane, 255)]))


def _faded() -> np.ndarray:
    """Reversal film after forty years: milky blacks, yellow lights, reds that stay (256 x 1 x 3)."""
    x = np.arange(256) / 255
    blue, green, red = 0.2 + 0.56 * x**1.05, 0.1 + 0.82 * x**1.08, 0.13 + 0.9 * x**0.88
    return np.clip(np.stack([blue, green, red], -1) * 255, 0, 255).astype(np.uint8)[:, None]


_FADED = _faded()


def _super8(frame: Frame, tick: int) -> None:
    height, width = frame.shape[:2]
    by = min(height, width) / 720
    rng = np.random.default_rng(tick)
    # The film does not lie still in the gate.
    colour = cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR)
    weave = round(rng.normal(0, 1.3 * by)), round(rng.normal(0, 2.0 * by))
    colour = np.roll(colour, weave, axis=(0, 1))
    colour = cv2.LUT(colour, _FADED)
    cv2.convertScaleAbs(colour, dst=colour, alpha=1.0 + 0.06 * float(np.sin(tick * 2.1)) + rng.normal(0, 0.025))
    for _ in range(int(rng.integers(2, 7))):
        spot = int(rng.integers(0, width)), int(rng.integers(0, height))
        dark = rng.random() < 0.6
        cv2.circle(colour, spot, max(1, round(rng.uniform(1, 4) * by)), (20, 24, 30) if dark else (225, 240, 245), -1)
    if rng.random() < 0.55:
        x = int(width * (0.15 + 0.7 * ((tick // 9 * 0.37) % 1)) + rng.normal(0, 2 * by))
        cv2.line(colour, (x, 0), (x + round(rng.normal(0, 3 * by)), height), (205, 225, 232), 1, cv2.LINE_AA)
    if rng.random() < 0.25:
        left, top, long = rng.uniform(0, width), rng.uniform(0, height), 30 * by
        hair = np.array([[left + long * k / 6, top + long * 0.4 * np.sin(k + tick)] for k in range(9)], np.int32)
        cv2.polylines(colour, [hair], False, (26, 30, 36), max(1, round(1.4 * by)), cv2.LINE_AA)
    show(frame, np.asarray(colour))
    cv2.add(frame, _leak(height, width, tick // 40 % 3), dst=frame)
    times(frame, _gate(height, width))


@lru_cache(maxsize=6)
def _leak(height: int, width: int, turn: int) -> np.ndarray:
    """Light that fell into the camera along one edge (four planes)."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    side = columns / width if turn != 1 else 1 - columns / width
    band = np.exp(-((side / 0.17) ** 2)) * (0.55 + 0.45 * np.sin(rows / height * 5 + turn * 2))
    planes = [np.clip(band * value, 0, 255).astype(np.uint8) for value in (24, 78, 170)]
    return np.asarray(cv2.merge([*planes, np.zeros_like(planes[0])]))


VHS = Style(bloom=1.0, grain=2.2, vignette=0.7, treat=_vhs)
SUPER8 = Style(holds=18, bloom=1.2, grain=2.6, vignette=0.4, treat=_super8)
