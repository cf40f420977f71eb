"""Light asked for by name: a spotlight's cone and pool, a candle's flicker, the sun from behind, coloured beams.

Each is one small picture, stretched over the frame: what a lamp lights is soft anyway.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np
import skia

from creation.engines.cutout.direction.types import Track
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, over
from creation.engines.cutout.stage.view import View

_SIDE = 96  # pixels of the small pictures
_PART = 8  # light is drawn at this part of the frame's size
#: Where in them the foot of whoever is lit stands, and how much of their height a spotlight's pool is wide.
_FOOT, _POOL = 0.8, 0.3
_BEAMS = ((255, 60, 170), (60, 170, 255), (255, 200, 60))


class Lamps:
    """The light of one shot. `name` is one of the vocabulary's, or empty; `main` is whom it follows."""

    def __init__(self, name: str, main: Track | None) -> None:
        self._name = name
        self._main = main
        self._kept: tuple[np.ndarray, skia.Surface, skia.Canvas] | None = None

    def relight(self, light: Light) -> Light:
        """The light on the figures: from behind they are dark, with a bright edge."""
        if self._name != "backlight":
            return light
        return replace(light, key=(0.4, 0.37, 0.42), rim=1.5, sun=(1.0, 0.93, 0.78), reach=max(1.2, light.reach))

    def behind(self, frame: np.ndarray, view: View, t: float) -> None:
        """What shines between the place and the figures. Works in place on the frame's BGRA pixels."""
        if self._name != "backlight":
            return
        x, foot, tall = self._lit(view, t)
        small, canvas = self._small(view)
        canvas.clear(0xFFB8B0B8)
        _times(frame, small)
        canvas.clear(0xFF000000)
        _spread(canvas, _glow(), (x, foot - 0.6 * tall), 1.15 * max(tall, 0.5 * view.width))
        _plus(frame, small)

    def over(self, frame: np.ndarray, view: View, t: float) -> None:
        """What falls on everything, figures and all. Works in place on the frame's BGRA pixels."""
        if self._name not in ("spotlight", "candle", "disco"):
            return
        x, foot, tall = self._lit(view, t)
        small, canvas = self._small(view)
        if self._name == "spotlight":
            size = max(1.7 * tall, 0.8 * view.height)
            _spread(canvas, _cone(), (x, foot - (_FOOT - 0.5) * size), 0.5 * size)
        elif self._name == "candle":
            flicker = 1 + 0.05 * math.sin(9.1 * t) + 0.04 * math.sin(14.7 * t + 1) + 0.03 * math.sin(23.3 * t + 2)
            sway = 0.015 * view.width * math.sin(3.1 * t)
            _spread(canvas, _flame(), (x + sway, foot - 0.55 * tall), 1.05 * flicker * max(tall, 0.55 * view.width))
        else:
            canvas.clear(0xFF6A5F88)
            _times(frame, small)
            canvas.clear(0xFF000000)
            _sweep(canvas, view, t)
            _plus(frame, small)
            return
        _times(frame, small)

    def _small(self, view: View) -> tuple[np.ndarray, skia.Canvas]:
        """A frame of an eighth of the size, and its canvas in the large one's pixels."""
        if self._kept is None:
            pixels = np.zeros((-(-view.height // _PART), -(-view.width // _PART), 4), np.uint8)
            self._kept = pixels, *over(pixels)
            self._kept[2].scale(1 / _PART, 1 / _PART)
        return self._kept[0], self._kept[2]

    def _lit(self, view: View, t: float) -> tuple[float, float, float]:
        """Column, row of the feet, and height in pixels of whom the light follows; the middle where nobody is."""
        if self._main is None:
            return 0.5 * view.width, 0.8 * view.height, 0.4 * view.height
        state = self._main.at(t)
        scale = view.scale(state.depth)
        return view.column(state.x, state.depth), view.ground(state.depth) - state.up * scale, 1.7 * scale


def _spread(canvas: skia.Canvas, picture: skia.Image, middle: tuple[float, float], half: float) -> None:
    """Draws the picture about `middle`, `half` pixels to each side; beyond it goes on as at its edge."""
    by = 2 * half / picture.width()
    place = skia.Matrix()
    place.setScale(by, by)
    place.postTranslate(middle[0] - half, middle[1] - half)
    shader = picture.makeShader(skia.TileMode.kClamp, skia.TileMode.kClamp, LINEAR, place)
    canvas.drawPaint(skia.Paint(Dither=True, Shader=shader))


def _sweep(canvas: skia.Canvas, view: View, t: float) -> None:
    for number, colour in enumerate(_BEAMS):
        angle = 24 * math.sin(1.9 * t + 2.1 * number) + 16 * (number - 1)
        canvas.save()
        canvas.translate(view.width * (0.5 + 0.34 * (number - 1)), -0.06 * view.height)
        canvas.rotate(angle)
        where = skia.Rect.MakeXYWH(-0.2 * view.height, 0, 0.4 * view.height, 1.1 * view.height)
        canvas.drawImageRect(_beam(colour), where, LINEAR, skia.Paint(Dither=True, BlendMode=skia.BlendMode.kPlus))
        canvas.restore()


def _times(frame: np.ndarray, small: np.ndarray) -> None:
    height, width = frame.shape[:2]
    cv2.multiply(frame, cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), dst=frame, scale=1 / 255)


def _plus(frame: np.ndarray, small: np.ndarray) -> None:
    height, width = frame.shape[:2]
    cv2.add(frame, cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), dst=frame)


def _image(red: np.ndarray, green: np.ndarray, blue: np.ndarray) -> skia.Image:
    pixels = np.stack([blue, green, red, np.full_like(red, 255.0)], -1)
    held = np.ascontiguousarray(np.clip(pixels, 0, 255).astype(np.uint8))
    surface, _ = over(held)
    image = surface.makeImageSnapshot()
    # A snapshot of borrowed memory is copied, so that the numbers may go.
    return image.makeRasterImage()


def _grid() -> tuple[np.ndarray, np.ndarray]:
    rows, columns = np.mgrid[0:_SIDE, 0:_SIDE].astype(np.float64) / (_SIDE - 1)
    return columns - 0.5, rows


@lru_cache(maxsize=1)
def _cone() -> skia.Image:
    x, y = _grid()
    wide = 0.04 + (_POOL - 0.04) * np.clip((y + 0.25) / (_FOOT + 0.25), 0, 1)
    beam = np.clip(1.15 - (np.abs(x) / wide) ** 3, 0, 1) * np.clip((_FOOT + 0.05 - y) / 0.05, 0, 1)
    pool = np.clip(1.3 - np.hypot(x / _POOL, (y - _FOOT) / 0.085) ** 2.2, 0, 1)
    lit = np.maximum(np.minimum(1, beam) * 0.9, np.minimum(1, pool))
    return _image(46 + 209 * lit, 42 + 208 * lit, 66 + 170 * lit)


@lru_cache(maxsize=1)
def _flame() -> skia.Image:
    x, y = _grid()
    lit = np.exp(-((np.hypot(x, y - 0.5) / 0.3) ** 1.7))
    return _image(48 + 207 * lit, 30 + 178 * lit, 44 + 92 * lit)


@lru_cache(maxsize=1)
def _glow() -> skia.Image:
    x, y = _grid()
    far = np.hypot(x, y - 0.5)
    lit = np.clip(np.exp(-((far / 0.2) ** 1.3)) - 0.05 * np.clip(far / 0.5, 0, 1), 0, 1) * np.clip(
        (0.5 - far) / 0.1, 0, 1
    )
    return _image(210 * lit, 175 * lit, 120 * lit)


@lru_cache(maxsize=4)
def _beam(colour: tuple[int, int, int]) -> skia.Image:
    x, y = _grid()
    wide = 0.03 + 0.42 * y
    lit = np.clip(1 - (np.abs(x) / wide) ** 2, 0, 1) * np.clip(1.1 - y, 0, 1) * 0.62
    return _image(*(value * lit for value in colour))
