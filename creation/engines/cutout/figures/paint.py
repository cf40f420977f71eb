"""Colours and cached paints. Every paint is shared: nobody changes one after it is made."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import skia

#: An opaque or translucent colour, 0xAARRGGBB.
Colour = int

NAMES: dict[str, Colour] = {
    "red": 0xFFE0403A, "orange": 0xFFF58A2C, "yellow": 0xFFF9C62F, "green": 0xFF5BA83C, "blue": 0xFF3F7FD9,
    "purple": 0xFF8E5CC7, "violet": 0xFF8E5CC7, "pink": 0xFFF27FA8, "brown": 0xFF8A5A3A, "black": 0xFF34363D,
    "white": 0xFFF4F3EF, "grey": 0xFF9AA0A8, "gray": 0xFF9AA0A8, "golden": 0xFFF2B632, "gold": 0xFFF2B632,
    "silver": 0xFFC3CAD3, "turquoise": 0xFF2FB5AE, "teal": 0xFF2C9A98, "beige": 0xFFE3CDA8, "cyan": 0xFF3EC1DC,
    "navy": 0xFF2B3F73, "blond": 0xFFF0C35A, "blonde": 0xFFF0C35A, "ginger": 0xFFD9712E,
}  # fmt: skip


def parse(text: str, default: Colour) -> Colour:
    """A colour from "#rrggbb" or an English name; `default` when it is neither."""
    word = text.strip().lower()
    if word in NAMES:
        return NAMES[word]
    digits = word.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    try:
        return 0xFF000000 | int(digits, 16) if len(digits) == 6 else default
    except ValueError:
        return default


@lru_cache(4096)
def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`first` with `share` (0 to 1) of `second`, alpha included."""
    result = 0
    for shift in (24, 16, 8, 0):
        a, b = first >> shift & 255, second >> shift & 255
        result |= round(a + (b - a) * share) << shift
    return result


def light(colour: Colour, share: float = 0.25) -> Colour:
    return mix(colour, colour & 0xFF000000 | 0xFFF6E4, share)


def dark(colour: Colour, share: float = 0.25) -> Colour:
    """Darker towards a warm violet, as Noto's shadows go, not towards grey."""
    return mix(colour, colour & 0xFF000000 | 0x2A1030, share)


def faded(colour: Colour, alpha: float) -> Colour:
    return round(alpha * 255) << 24 | colour & 0xFFFFFF


def brightness(colour: Colour) -> float:
    """Perceived, 0 to 1."""
    return ((colour >> 16 & 255) * 0.299 + (colour >> 8 & 255) * 0.587 + (colour & 255) * 0.114) / 255


@lru_cache(4096)
def solid(colour: Colour) -> Any:
    return skia.Paint(AntiAlias=True, Color=colour)


@lru_cache(4096)
def stroke(colour: Colour, width: float) -> Any:
    paint = skia.Paint(AntiAlias=True, Color=colour, Style=skia.Paint.kStroke_Style, StrokeWidth=width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint


@lru_cache(4096)
def radial(x: float, y: float, radius: float, colours: tuple[Colour, ...], stops: tuple[float, ...] = ()) -> Any:
    shader = skia.GradientShader.MakeRadial(skia.Point(x, y), radius, list(colours), list(stops) or None)
    # Skia's raster pipeline draws a dithered gradient twice as fast as one without.
    return skia.Paint(AntiAlias=True, Shader=shader, Dither=True)


@lru_cache(4096)
def linear(
    x0: float, y0: float, x1: float, y1: float, colours: tuple[Colour, ...], stops: tuple[float, ...] = ()
) -> Any:
    ends = [skia.Point(x0, y0), skia.Point(x1, y1)]
    shader = skia.GradientShader.MakeLinear(ends, list(colours), list(stops) or None)
    return skia.Paint(AntiAlias=True, Shader=shader, Dither=True)
