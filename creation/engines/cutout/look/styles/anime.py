"""Cel animation: on twos, ink lines, two flat tones with a hard edge, clear colours."""

from __future__ import annotations

import cv2
import numpy as np

from creation.engines.cutout.look.styles.base import Frame, Style
from creation.engines.cutout.look.styles.tools import outlined, show


def _dress(pixels: Frame, unit: float) -> tuple[Frame, int]:
    """The side away from the light lies in one flat shade; everything is drawn round in ink."""
    alpha = np.asarray(cv2.extractChannel(pixels, 3))
    height, width = alpha.shape
    across, down = max(1, round(0.11 * width)), max(1, round(0.05 * height))
    lit = np.zeros_like(alpha)
    lit[: max(0, height - down), : max(0, width - across)] = alpha[down:, across:]
    # Where the figure moved towards the light no longer covers itself, it is turned away.
    shade = cv2.subtract(alpha, lit)
    dim = cv2.merge([cv2.convertScaleAbs(shade, alpha=by) for by in (0.16, 0.34, 0.3, 0.0)])
    shaded = cv2.multiply(pixels, cv2.bitwise_not(dim), scale=1 / 255)
    return outlined(np.asarray(shaded), (52, 26, 30), max(1, round(1.8 * unit)))


def _treat(frame: Frame, tick: int) -> None:
    colour = cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR)
    hls = cv2.cvtColor(colour, cv2.COLOR_BGR2HLS)
    light, strong = cv2.extractChannel(hls, 1), cv2.extractChannel(hls, 2)
    cv2.insertChannel(cv2.LUT(light, _LIGHT), hls, 1)
    cv2.insertChannel(cv2.convertScaleAbs(strong, alpha=1.22), hls, 2)
    show(frame, np.asarray(cv2.cvtColor(hls, cv2.COLOR_HLS2BGR)))


def _banded() -> np.ndarray:
    """Light in broad bands with soft shoulders: painted, not photographed."""
    x = np.arange(256) / 255
    bands = 7
    place = x * bands
    soft = np.clip((place - np.floor(place) - 0.5) * 3.2 + 0.5, 0, 1)
    return np.clip(((np.floor(place) + soft) / bands * 0.75 + x * 0.25) * 255 * 1.05 + 2, 0, 255).astype(np.uint8)


_LIGHT = _banded()

ANIME = Style(holds=12, bloom=1.5, grain=0.0, vignette=0.4, treat=_treat, dress=_dress)
