"""Brushes of the styles: tones, tables, inks, paper. Sheets are made once for a size and kept."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame

Table = np.ndarray


def unit(frame: Frame) -> float:
    """Pixels of this frame for one of a frame 720 wide."""
    return float(min(frame.shape[:2]) / 720)


def tone(frame: Frame, saturation: float, contrast: float = 1.0, lift: float = 0.0) -> None:
    """Saturation about the grey of each pixel, contrast about the middle."""
    colour = cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR)
    if saturation != 1.0:
        grey = cv2.cvtColor(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        cv2.addWeighted(colour, saturation, grey, 1 - saturation, 0, dst=colour)
    if contrast != 1.0 or lift:
        colour = cv2.LUT(colour, curve(contrast, lift))
    show(frame, colour)


def show(frame: Frame, colour: np.ndarray) -> None:
    """Puts three or one planes into a frame."""
    code = cv2.COLOR_BGR2BGRA if colour.ndim == 3 else cv2.COLOR_GRAY2BGRA
    cv2.cvtColor(colour, code, dst=frame)


@lru_cache(maxsize=32)
def curve(contrast: float, lift: float = 0.0, gamma: float = 1.0) -> Table:
    table = 255 * (np.arange(256) / 255) ** gamma
    return np.asarray(np.clip((table - 128) * contrast + 128 + lift, 0, 255), np.uint8)


def exposed(grey: np.ndarray, middle: float) -> Table:
    """A table that brings the mean of a dark picture up to `middle` (0…1), and leaves a bright one."""
    mean = min(max(float(cv2.mean(grey)[0]) / 255, 0.04), 0.96)
    gamma = min(1.0, max(0.38, float(np.log(middle) / np.log(mean))))
    return np.asarray(255 * (np.arange(256) / 255) ** gamma, np.uint8)


def odd(pixels: float) -> int:
    """The next odd number of pixels, at least 3: what blurs take."""
    return max(3, 2 * round((pixels - 1) / 2) + 1)


@lru_cache(maxsize=8)
def steps(levels: int) -> Table:
    """A table that leaves so many levels."""
    table = np.arange(256, dtype=np.float32)
    return ((table / 255 * (levels - 1)).round() * (255 / (levels - 1))).astype(np.uint8)


@lru_cache(maxsize=8)
def ramp(*stops: tuple[float, str]) -> Table:
    """A table from grey to colour (256 x 1 x 3, BGR): places from 0 to 1 with colours as "#rrggbb"."""
    places = [place for place, _ in stops]
    colours = np.array([[int(colour[k : k + 2], 16) for k in (5, 3, 1)] for _, colour in stops], np.float32)
    at = np.arange(256) / 255
    table = np.stack([np.interp(at, places, colours[:, k]) for k in range(3)], axis=-1)
    return table.round().astype(np.uint8)[:, None]


def grey_of(frame: Frame, by: float = 1.0) -> np.ndarray:
    """The brightness of a frame, at a share of its size."""
    if by != 1.0:
        frame = cv2.resize(frame, None, fx=by, fy=by, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGRA2GRAY))


def half(frame: Frame, by: int = 2) -> np.ndarray:
    """A smaller copy without alpha."""
    size = max(2, frame.shape[1] // by), max(2, frame.shape[0] // by)
    return np.asarray(cv2.cvtColor(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGRA2BGR))


def whole(small: np.ndarray, frame: Frame, how: int = cv2.INTER_LINEAR) -> np.ndarray:
    return np.asarray(cv2.resize(small, (frame.shape[1], frame.shape[0]), interpolation=how))


def lines(grey: np.ndarray, threshold: int, strength: float = 5.0, wide: int = 3) -> np.ndarray:
    """Ink: 0 where brightness changes by more than the threshold, 255 elsewhere."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (wide, wide))
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, kernel)
    table = 255 - np.clip((np.arange(256) - threshold) * strength, 0, 240)
    return np.asarray(cv2.LUT(edges, table.astype(np.uint8)))


def relief(grey: np.ndarray, step: int, amount: float) -> tuple[np.ndarray, np.ndarray]:
    """What light from the upper left adds and what it takes away, where brightness is taken for height."""
    moved = np.roll(grey, (step, step), axis=(0, 1))
    moved[:step], moved[:, :step] = grey[:step], grey[:, :step]
    lit, dark = cv2.subtract(grey, moved), cv2.subtract(moved, grey)
    return np.asarray(cv2.convertScaleAbs(lit, alpha=amount)), np.asarray(cv2.convertScaleAbs(dark, alpha=amount))


def emboss(frame: Frame, lit: np.ndarray, dark: np.ndarray) -> None:
    """Adds and takes away single planes of the frame's size."""
    cv2.add(frame, cv2.cvtColor(lit, cv2.COLOR_GRAY2BGRA), dst=frame)
    shade = cv2.cvtColor(dark, cv2.COLOR_GRAY2BGRA)
    cv2.subtract(frame, shade, dst=frame)


def times(frame: Frame, sheet: np.ndarray) -> None:
    """Multiplies by a sheet of the frame's size: four planes, 255 leaves a pixel as it is."""
    cv2.multiply(frame, sheet, dst=frame, scale=1 / 255)


@lru_cache(maxsize=6)
def noise(height: int, width: int, size: float, seed: int = 11) -> np.ndarray:
    """Soft noise about 0 of deviation 1, in lumps of `size` pixels (float32)."""
    rng = np.random.default_rng(seed)
    coarse = rng.normal(0, 1, (max(3, round(height / size) + 2), max(3, round(width / size) + 2))).astype(np.float32)
    lumps = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(lumps / max(1e-6, float(lumps.std())), np.float32)


@lru_cache(maxsize=6)
def paper(height: int, width: int, fine: float, coarse: float, fibres: int = 0, seed: int = 11) -> np.ndarray:
    """A sheet to multiply by (four planes): grain, cloudiness, fibres that lie about."""
    by = min(height, width) / 720
    sheet = 246 + fine * noise(height, width, 1.6 * by, seed) + coarse * noise(height, width, 26 * by, seed + 1)
    plane = np.clip(sheet, 0, 255).astype(np.uint8)
    rng = np.random.default_rng(seed)
    for _ in range(fibres):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        angle, long = rng.uniform(0, 6.28), rng.uniform(8, 30) * by
        bend = angle + rng.uniform(-0.9, 0.9)
        middle = (x + np.cos(angle) * long / 2, y + np.sin(angle) * long / 2)
        end = (middle[0] + np.cos(bend) * long / 2, middle[1] + np.sin(bend) * long / 2)
        points = np.array([[x, y], middle, end], np.int32)
        cv2.polylines(plane, [points], False, int(rng.choice((214, 226, 255))), 1, cv2.LINE_AA)
    out = cv2.cvtColor(plane, cv2.COLOR_GRAY2BGRA)
    out[..., 3] = 255
    return np.asarray(out)


def padded(pixels: Frame, margin: int) -> Frame:
    return np.asarray(cv2.copyMakeBorder(pixels, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=0))


def over(below: Frame, above: Frame) -> Frame:
    """`above` laid on `below`, both premultiplied and of one size."""
    left = cv2.merge([cv2.bitwise_not(cv2.extractChannel(above, 3))] * 4)
    return np.asarray(cv2.add(above, cv2.multiply(below, left, scale=1 / 255)))


def flat(alpha: np.ndarray, colour: tuple[int, int, int], share: float = 1.0) -> Frame:
    """One colour (BGR) in the shape of `alpha`, premultiplied."""
    planes = [cv2.convertScaleAbs(alpha, alpha=value / 255 * share) for value in (*colour, 255)]
    return np.asarray(cv2.merge(planes))


def grown(alpha: np.ndarray, by: int) -> np.ndarray:
    return np.asarray(cv2.dilate(alpha, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * by + 1, 2 * by + 1))))


def shrunk(alpha: np.ndarray, by: int) -> np.ndarray:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * by + 1, 2 * by + 1))
    return np.asarray(cv2.erode(alpha, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0))


def outlined(pixels: Frame, ink: tuple[int, int, int], wide: int, inner: int = 26) -> tuple[Frame, int]:
    """A figure with ink round it, and thinner ink where its colours meet unless it is too small for that."""
    inner = inner if pixels.shape[0] > 130 * wide else 0
    inside = padded(pixels, wide)
    alpha = np.asarray(cv2.extractChannel(inside, 3))
    if inner:
        drawn = lines(np.asarray(cv2.cvtColor(inside, cv2.COLOR_BGRA2GRAY)), inner, 4.0)
        drawn = cv2.merge([drawn, drawn, drawn, np.full_like(drawn, 255)])
        inside = cv2.multiply(inside, drawn, scale=1 / 255)
    return over(flat(grown(alpha, wide), ink), np.asarray(inside)), wide
