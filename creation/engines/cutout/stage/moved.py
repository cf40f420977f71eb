"""Pictures moved, resized or made to lean, by OpenCV: on the canvas anything leaning is sampled ten times as slowly.

All are premultiplied BGRA arrays drawn on a raster canvas whose matrix is the identity; the canvas's clip is obeyed.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
import skia

from creation.engines.cutout.stage.surface import pixels_of, put


def lay(canvas: skia.Canvas, pixels: np.ndarray, matrix: np.ndarray) -> None:
    """Draws `pixels`, which want a clear edge of their own, moved by `matrix` (2 x 3, from theirs to the canvas's)."""
    shown = _moved(canvas, pixels, matrix)
    if shown is not None:
        put(canvas, *shown)


def shine(canvas: skia.Canvas, light: np.ndarray, matrix: np.ndarray, strength: float) -> None:
    """Adds the picture `light`, whose point (x, y) falls on matrix · (x, y, 1), `strength` (0…1) times.

    `matrix`: 2 x 3, from pixels of the picture to pixels of the canvas.
    """
    found = _moved(canvas, light, matrix) if strength > 0.004 else None
    if found is None:
        return
    shown, x, y = found
    if strength < 0.996:
        cv2.convertScaleAbs(shown, dst=shown, alpha=strength)
    part = pixels_of(canvas)[y : y + shown.shape[0], x : x + shown.shape[1]]
    cv2.add(part, shown, dst=part)


def scaled(left: float, top: float, across: float, down: float) -> np.ndarray:
    """The matrix that puts a picture's corner at (left, top), resized by `across` and `down`."""
    return np.array([[across, 0, left], [0, down, top]], float)


def shrunk(pixels: np.ndarray, by: int) -> np.ndarray:
    """`pixels` at a part of their size: halved as often as it goes, six times quicker than all at once."""
    while by > 1:
        step = 2 if by % 2 == 0 else by
        size = max(1, pixels.shape[1] // step), max(1, pixels.shape[0] // step)
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        by //= step
    return pixels


def glow(canvas: skia.Canvas, light: np.ndarray, x: float, y: float, half: float, strength: float) -> None:
    """Adds `light`, a soft square picture, about (x, y) and `half` pixels to each side, `strength` (0…1) times.

    To whole pixels: what is soft does not show it, and costs a third of what `shine` does.
    """
    left, top, side = round(x - half), round(y - half), round(2 * half)
    clip = canvas.getDeviceClipBounds()
    x0, y0 = max(clip.left(), left), max(clip.top(), top)
    x1, y1 = min(clip.right(), left + side), min(clip.bottom(), top + side)
    if strength <= 0.004 or x0 >= x1 or y0 >= y1:
        return
    large = cv2.resize(cv2.convertScaleAbs(light, alpha=strength), (side, side), interpolation=cv2.INTER_LINEAR)
    part = pixels_of(canvas)[y0:y1, x0:x1]
    cv2.add(part, large[y0 - top : y1 - top, x0 - left : x1 - left], dst=part)


def premultiplied(image: skia.Image) -> np.ndarray:
    """The pixels of `image`: height x width x 4, BGRA, colours times alpha."""
    pixels = np.empty((image.height(), image.width(), 4), np.uint8)
    info = skia.ImageInfo.Make(image.width(), image.height(), skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    if not image.readPixels(info, pixels, pixels.strides[0]):
        raise ValueError("An image could not be read.")
    return pixels


def _moved(canvas: skia.Canvas, source: np.ndarray, matrix: np.ndarray) -> tuple[np.ndarray, int, int] | None:
    """What of `source`, moved by `matrix`, falls within the canvas's clip, and where; None for nothing."""
    clip = canvas.getDeviceClipBounds()
    height, width = source.shape[:2]
    corners = matrix @ np.array([[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]], float)
    x0, y0 = max(clip.left(), math.floor(corners[0].min())), max(clip.top(), math.floor(corners[1].min()))
    x1, y1 = min(clip.right(), math.ceil(corners[0].max())), min(clip.bottom(), math.ceil(corners[1].max()))
    if x0 >= x1 or y0 >= y1:
        return None
    # Centres of pixels lie at halves.
    moved = matrix.copy()
    moved[:, 2] += matrix[:, :2] @ (0.5, 0.5) - (x0 + 0.5, y0 + 0.5)
    size = x1 - x0, y1 - y0
    shown = scratch(*size)
    cv2.warpAffine(source, moved, size, dst=shown, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return shown, x0, y0


_MEMORY = np.empty(0, np.uint8)


def scratch(width: int, height: int) -> np.ndarray:
    """Memory for one picture, the same every time: what is in it lasts until the next call."""
    global _MEMORY
    size = width * height * 4
    if len(_MEMORY) < size:
        _MEMORY = np.empty(size, np.uint8)
    return _MEMORY[:size].reshape(height, width, 4)
