"""Colours as (red, green, blue) from 0 to 1, written "#rrggbb"."""

from __future__ import annotations

from functools import lru_cache

RGB = tuple[float, float, float]


@lru_cache(maxsize=4096)
def rgb(text: str) -> RGB:
    """ "#rrggbb" as three shares."""
    value = int(text.lstrip("#"), 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def blend(a: RGB, b: RGB, share: float) -> RGB:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def times(a: RGB, b: RGB) -> RGB:
    return a[0] * b[0], a[1] * b[1], a[2] * b[2]


def grey(a: RGB) -> float:
    return 0.3 * a[0] + 0.59 * a[1] + 0.11 * a[2]


def saturate(a: RGB, amount: float) -> RGB:
    """`amount` 1 leaves it, 0 makes it grey, more than 1 brightens the hue."""
    level = grey(a)
    return level + (a[0] - level) * amount, level + (a[1] - level) * amount, level + (a[2] - level) * amount


@lru_cache(maxsize=16384)
def argb(a: RGB, alpha: float = 1.0) -> int:
    """Skia's 0xAARRGGBB."""
    return _byte(alpha) << 24 | _byte(a[0]) << 16 | _byte(a[1]) << 8 | _byte(a[2])


def _byte(share: float) -> int:
    return min(255, max(0, round(share * 255)))
