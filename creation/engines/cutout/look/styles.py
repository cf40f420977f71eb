"""Styles: how many drawings a second, which palette, which texture, which edges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

Frame = np.ndarray
Treat = Callable[[Frame, int], None]


@dataclass(frozen=True)
class Style:
    """`holds`: drawings a second, 0 for every frame. `treat` works on a finished BGRA frame in place."""

    holds: int = 0
    bloom: float = 1.0
    vignette: float = 1.0
    grain: float = 1.0
    treat: Treat | None = None


def _tone(frame: Frame, saturation: float, contrast: float = 1.0, lift: float = 0.0) -> None:
    """Saturation about the grey of each pixel, contrast about the middle."""
    grey = np.array([0.114, 0.587, 0.299], np.float32)
    matrix = np.eye(4, dtype=np.float32)
    matrix[:3, :3] = contrast * (saturation * np.eye(3, dtype=np.float32) + (1 - saturation) * grey)
    cv2.transform(
        frame, np.hstack([matrix, np.array([[lift + 128 * (1 - contrast)]] * 3 + [[0]], np.float32)]), dst=frame
    )


def _anime(frame: Frame, index: int) -> None:
    _tone(frame, 1.24, 1.06)


def _noir(frame: Frame, index: int) -> None:
    _tone(frame, 0.0, 1.42, -10)


def _neon(frame: Frame, index: int) -> None:
    _tone(frame, 1.5, 1.2, -34)
    cv2.transform(
        frame,
        np.array([[1.12, 0, 0.1, 0, 8], [0.02, 0.86, 0.02, 0, 0], [0.14, 0, 1.06, 0, 6], [0, 0, 0, 1, 0]], np.float32),
        dst=frame,
    )


def _pixel(frame: Frame, index: int) -> None:
    height, width = frame.shape[:2]
    step = max(4, min(width, height) // 144)
    small = cv2.resize(frame, (width // step, height // step), interpolation=cv2.INTER_AREA)
    _tone(small, 1.25, 1.08)
    small = cv2.LUT(small, _steps(9))
    frame[:] = cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST)


def _paper(frame: Frame, index: int) -> None:
    _tone(frame, 0.86, 0.95, 6)
    _texture(frame, 1.0)


def _clay(frame: Frame, index: int) -> None:
    _tone(frame, 1.12, 1.08)
    _texture(frame, 0.6)


def _watercolour(frame: Frame, index: int) -> None:
    half = cv2.resize(frame, (frame.shape[1] // 2, frame.shape[0] // 2), interpolation=cv2.INTER_AREA)
    half = cv2.medianBlur(half, 9)
    frame[:] = cv2.resize(half, (frame.shape[1], frame.shape[0]), interpolation=cv2.INTER_CUBIC)
    _tone(frame, 1.1, 0.86, 26)
    _texture(frame, 1.6)


def _comic(frame: Frame, index: int) -> None:
    lines = _lines(frame, 14)
    frame[:] = cv2.LUT(frame, _steps(6))
    _tone(frame, 1.35, 1.1)
    np.minimum(frame[..., :3], lines[..., None], out=frame[..., :3])


def _sketch(frame: Frame, index: int) -> None:
    grey = cv2.cvtColor(frame, cv2.COLOR_BGRA2GRAY)
    soft = cv2.resize(cv2.blur(cv2.resize(grey, None, fx=0.25, fy=0.25), (9, 9)), (grey.shape[1], grey.shape[0]))
    pencil = cv2.divide(grey, soft, scale=250)
    shade = cv2.addWeighted(pencil, 0.72, np.maximum(grey, np.uint8(96)), 0.3, 0)
    frame[..., 0], frame[..., 1], frame[..., 2] = (
        cv2.convertScaleAbs(shade, alpha=0.93),
        cv2.convertScaleAbs(shade, alpha=0.97),
        shade,
    )
    _texture(frame, 1.2)


def _vhs(frame: Frame, index: int) -> None:
    shift = max(2, frame.shape[1] // 200)
    frame[:, shift:, 2] = frame[:, :-shift, 2].copy()
    frame[:, :-shift, 0] = frame[:, shift:, 0].copy()
    _tone(frame, 1.2, 0.9, 8)
    frame[::3, :, :3] = frame[::3, :, :3] // 8 * 7
    band = (index * 17) % (frame.shape[0] + 200) - 100
    a, b = max(0, band), max(0, min(frame.shape[0], band + 26))
    frame[a:b] = np.roll(frame[a:b], shift * 6, axis=1)


def _lines(frame: Frame, strength: int) -> Frame:
    """Ink: dark where brightness changes, 255 elsewhere."""
    small = cv2.cvtColor(cv2.resize(frame, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), cv2.COLOR_BGRA2GRAY)
    edges = cv2.morphologyEx(small, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    ink = 255 - np.clip((edges.astype(np.int16) - strength) * 5, 0, 225).astype(np.uint8)
    return np.asarray(cv2.resize(ink, (frame.shape[1], frame.shape[0]), interpolation=cv2.INTER_LINEAR), np.uint8)


def _steps(levels: int) -> Frame:
    table = np.arange(256, dtype=np.float32)
    return ((table / 255 * (levels - 1)).round() * (255 / (levels - 1))).astype(np.uint8)


_PAPER: dict[tuple[int, int], Frame] = {}


def _texture(frame: Frame, strength: float) -> None:
    """The grain of paper: the same sheet under every frame."""
    size = frame.shape[:2]
    if size not in _PAPER:
        rng = np.random.default_rng(11)
        fine = rng.normal(0, 7, size).astype(np.float32)
        coarse = cv2.resize(
            rng.normal(0, 9, (size[0] // 12, size[1] // 12)).astype(np.float32),
            (size[1], size[0]),
            interpolation=cv2.INTER_CUBIC,
        )
        _PAPER.clear()
        _PAPER[size] = cv2.GaussianBlur(fine, (0, 0), 0.8) + coarse
    sheet = _PAPER[size] * strength
    lighter, darker = (np.clip(part, 0, 255).astype(np.uint8) for part in (sheet, -sheet))
    for channel in range(3):
        plane = frame[..., channel]
        frame[..., channel] = cv2.subtract(cv2.add(np.ascontiguousarray(plane), lighter), darker)


STYLES: dict[str, Style] = {
    "film": Style(),
    "anime": Style(holds=12, bloom=1.4, grain=0.0, treat=_anime),
    "paper": Style(holds=12, bloom=0.4, grain=0.0, vignette=0.7, treat=_paper),
    "watercolour": Style(holds=12, bloom=0.6, grain=0.0, vignette=0.0, treat=_watercolour),
    "pixel": Style(holds=12, bloom=0.7, grain=0.0, vignette=0.5, treat=_pixel),
    "noir": Style(bloom=1.2, grain=2.0, vignette=1.9, treat=_noir),
    "clay": Style(holds=10, bloom=0.6, grain=0.0, treat=_clay),
    "neon": Style(bloom=2.2, vignette=1.4, treat=_neon),
    "comic": Style(holds=12, bloom=0.5, grain=0.0, vignette=0.6, treat=_comic),
    "sketch": Style(holds=8, bloom=0.0, grain=0.0, vignette=0.3, treat=_sketch),
    "vhs": Style(bloom=1.2, grain=2.4, treat=_vhs),
}


def style_for(name: str) -> Style:
    """The style called `name`; plain film for an unknown one."""
    return STYLES.get(name, STYLES["film"])
