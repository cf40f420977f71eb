"""Skia surfaces over numpy memory.

What is a gradient, or adds light, is drawn with `Dither` everywhere: besides its finer steps, Skia's raster pipeline
draws it three times as fast as without.
"""

from __future__ import annotations

import ctypes

import numpy as np
import skia

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
NEAREST = skia.SamplingOptions(skia.FilterMode.kNearest)


def info(width: int, height: int) -> skia.ImageInfo:
    return skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)


def over(pixels: np.ndarray) -> tuple[skia.Surface, skia.Canvas]:
    """A surface that draws into `pixels` (height x width x 4, BGRA, premultiplied); keep both as long as the canvas."""
    surface = skia.Surface.MakeRasterDirect(info(pixels.shape[1], pixels.shape[0]), pixels)
    return surface, surface.getCanvas()


def blank(width: int, height: int) -> tuple[skia.Surface, skia.Canvas]:
    """A transparent surface and its canvas."""
    surface = skia.Surface.MakeRaster(info(max(1, width), max(1, height)))
    canvas = surface.getCanvas()
    canvas.clear(0)
    return surface, canvas


def soft_dot(radius: int, colour: int, core: float = 0.0) -> skia.Image:
    """A round glow of `colour` (0xAARRGGBB), full to `core` of its radius, nothing at its edge."""
    surface, canvas = blank(2 * radius, 2 * radius)
    centre = skia.Point(radius, radius)
    shader = skia.GradientShader.MakeRadial(centre, radius, [colour, colour, colour & 0xFFFFFF], [0, core, 1])
    canvas.drawCircle(centre, radius, skia.Paint(Dither=True, Shader=shader))
    return surface.makeImageSnapshot()


def put(
    canvas: skia.Canvas,
    pixels: np.ndarray,
    x: float,
    y: float,
    paint: skia.Paint | None = None,
    sampling: skia.SamplingOptions = NEAREST,
) -> None:
    """Draws `pixels` (height x width x 4, BGRA, premultiplied) on a raster canvas without copying them first."""
    # The image only borrows the memory, which this name keeps until the canvas has drawn.
    held = np.ascontiguousarray(pixels)
    image = skia.Image.fromarray(held, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType, copy=False)
    canvas.drawImage(image, x, y, sampling, paint)


def pixels_of(canvas: skia.Canvas) -> np.ndarray:
    """The memory a raster canvas draws into (height x width x 4), writable, valid while its surface lives."""
    shown = canvas.accessTopLayerPixels()
    if shown is None:
        raise ValueError("Only raster canvases have pixels.")
    width, height = shown.shape  # in this order, whatever the strides say
    row = shown.strides[0]
    memory = (ctypes.c_uint8 * (row * height)).from_address(np.asarray(shown).ctypes.data)
    return np.frombuffer(memory, np.uint8).reshape(height, row // 4, 4)[:, :width]
