"""Water on paper: watercolour with its dark rims and white margin, and Chinese ink."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import (
    curve,
    exposed,
    half,
    lines,
    noise,
    odd,
    outlined,
    paper,
    ramp,
    show,
    times,
    unit,
    whole,
)
from creation.engines.cutout.stage.colour import blend, rgb
from creation.engines.cutout.stage.light import Light


@lru_cache(maxsize=4)
def _bleeding(height: int, width: int, amount: float) -> tuple[np.ndarray, np.ndarray]:
    """Where each pixel takes its colour from: water carries it a little way off."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    size = max(4.0, height / 46)
    across = amount * noise(height, width, size, 3) + 0.45 * amount * noise(height, width, size / 4, 5)
    down = amount * noise(height, width, size, 7) + 0.45 * amount * noise(height, width, size / 4, 9)
    maps = cv2.convertMaps(columns + across, rows + down, cv2.CV_16SC2)
    return np.asarray(maps[0]), np.asarray(maps[1])


@lru_cache(maxsize=4)
def _margin(height: int, width: int) -> np.ndarray:
    """The unpainted paper round the picture, ragged where the brush was lifted (four planes of white)."""
    by = min(height, width) / 720
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = np.minimum.reduce([columns, width - 1 - columns, rows, height - 1 - rows]) / by
    ragged = inside - 25 + 8 * noise(height, width, 34 * by, 21) + 4 * noise(height, width, 7 * by, 22)
    white = np.clip(1 - ragged / 5, 0, 1)
    plane = (white * 255).astype(np.uint8)
    return np.asarray(cv2.merge([plane] * 4))


def _watercolour(frame: Frame, tick: int) -> None:
    small = half(frame, 2)
    small = cv2.remap(small, *_bleeding(*small.shape[:2], 1.7 * small.shape[1] / 360), cv2.INTER_LINEAR, borderMode=1)
    small = cv2.medianBlur(small, odd(5 * unit(frame)))
    # Light colours are thin, and pigment gathers at the rim of each patch.
    small = cv2.LUT(small, curve(0.8, 34))
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    rims = lines(grey, 7, 1.8, 3)
    rims = cv2.max(cv2.blur(rims, (2, 2)), np.full_like(rims, 150))
    small = cv2.multiply(small, cv2.cvtColor(rims, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    show(frame, whole(small, frame))
    times(frame, paper(*frame.shape[:2], 7.0, 9.0, seed=31))
    cv2.add(frame, _margin(*frame.shape[:2]), dst=frame)


#: Ink is thinned with water step by step.
_INK = ((0.0, "#14161a"), (0.16, "#2a2d32"), (0.36, "#6d7172"), (0.58, "#b9b8ad"), (0.78, "#e6e1d0"), (1.0, "#f3eedd"))


@lru_cache(maxsize=4)
def _seal(height: int, width: int) -> tuple[int, int, np.ndarray]:
    """The painter's red seal at the lower right: its upper left corner and how much of it lies where (0…1)."""
    by = min(height, width) / 720
    side = max(12, round(62 * by))
    stamp = np.ones((62, 62), np.uint8) * 255
    for line in _STROKES:
        cv2.polylines(stamp, [np.array(line, np.int32)], False, 0, 4, cv2.LINE_AA)
    cv2.rectangle(stamp, (4, 4), (57, 57), 0, 2, cv2.LINE_AA)
    rough = np.clip(230 + 34 * noise(62, 62, 3, 77), 0, 255).astype(np.uint8)
    worn = cv2.resize(cv2.multiply(stamp, rough, scale=1 / 255), (side, side), interpolation=cv2.INTER_AREA)
    share = np.asarray(worn[..., None].astype(np.float32) / 255 * 0.83)
    return height - round(64 * by) - side, width - round(44 * by) - side, share


#: Red of the seal (BGR), and the strokes of its signs in a square of 62.
_CINNABAR = (42, 48, 190)
_STROKES = (
    ((14, 14), (28, 14)), ((21, 9), (21, 30)), ((12, 22), (30, 22)), ((13, 30), (29, 30)),
    ((36, 12), (50, 12), (50, 28), (36, 28), (36, 12)), ((36, 20), (50, 20)), ((43, 8), (43, 32)),
    ((12, 38), (28, 38), (28, 52)), ((12, 38), (12, 54)), ((20, 34), (20, 54)), ((12, 46), (28, 46)),
    ((36, 38), (52, 38)), ((44, 34), (36, 54)), ((44, 42), (52, 54)), ((37, 46), (50, 46)),
)  # fmt: skip


def _mist(light: Light) -> Light:
    """Empty paper behind everything: the far is left out, the near stands in mist."""
    bare, wash = rgb("#f6f2e6"), rgb("#c9c7bd")
    top = blend(bare, wash, 0.9 if light.is_dark else 0.15)
    sky = tuple(blend(top, bare, min(1.0, step / 3)) for step in range(5))
    return replace(
        light, sky=sky, haze=bare, clouds=bare, sun=rgb("#e8e2d0") if light.is_moon else rgb("#c8402f"), stars=0.0,
        cloudy=0.06, clear=min(light.clear, 8.0), rays=0.0, dust=(bare, 0.55), bloom=0.0,
        key=blend(light.key, (1.0, 1.0, 1.0), 0.75), shadow=0.2, sun_size=0.8 * light.sun_size,
    )  # fmt: skip


def _ink(frame: Frame, tick: int) -> None:
    small = half(frame, 2)
    small = cv2.remap(small, *_bleeding(*small.shape[:2], 0.9 * small.shape[1] / 360), cv2.INTER_LINEAR, borderMode=1)
    small = cv2.medianBlur(small, odd(4 * unit(frame)))
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    # Night too is painted on white paper.
    grey = cv2.LUT(grey, exposed(grey, 0.68))
    washed = cv2.applyColorMap(cv2.LUT(grey, _THIN), ramp(*_INK))
    # A breath of colour stays, as of mineral pigments; what is red is red.
    cv2.addWeighted(washed, 0.88, cv2.LUT(small, curve(0.9, 30)), 0.12, 0, dst=washed)
    blue, green, red = cv2.split(small)
    rest = cv2.max(blue, green)
    pigment = cv2.blur(cv2.LUT(cv2.subtract(red, rest), _RED), (3, 3))
    washed = cv2.add(
        cv2.multiply(washed, cv2.merge([cv2.bitwise_not(pigment)] * 3), scale=1 / 255),
        cv2.multiply(cv2.LUT(small, curve(1.0, 8)), cv2.merge([pigment] * 3), scale=1 / 255),
    )
    brush = cv2.blur(lines(cv2.blur(grey, (3, 3)), 26, 3.0, 3), (2, 2))
    washed = cv2.multiply(washed, cv2.cvtColor(brush, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    show(frame, whole(washed, frame))
    times(frame, paper(*frame.shape[:2], 2.0, 2.5, fibres=150, seed=41))
    top, left, share = _seal(*frame.shape[:2])
    part = frame[top : top + len(share), left : left + len(share), :3]
    part[:] = part * (1 - share) + share * np.array(_CINNABAR, np.float32)


_RED = np.clip((np.arange(256) - 70) * 5, 0, 215).astype(np.uint8)
_THIN = (255 * np.clip((np.arange(256) / 255 - 0.24) * 1.5, 0, 1)).astype(np.uint8)


def _ink_dress(pixels: Frame, scale: float) -> tuple[Frame, int]:
    """Who acts is painted with a full brush."""
    dark = cv2.multiply(pixels, np.full_like(pixels, (205, 205, 205, 255)), scale=1 / 255)
    return outlined(np.asarray(dark), (24, 20, 18), max(1, round(3.0 * scale)), inner=18)


WATERCOLOUR = Style(holds=12, bloom=0.3, grain=0.0, vignette=0.0, treat=_watercolour)
INK = Style(holds=12, bloom=0.0, grain=0.0, vignette=0.15, treat=_ink, dress=_ink_dress, air=_mist)
