"""Seeded numbers and the curves movement is made of. The same arguments give the same answer in every process."""

from __future__ import annotations

import math
import random
from functools import lru_cache


def dice(*key: object) -> random.Random:
    """A generator of its own for `key`. (Strings seed by their bytes, unlike `hash`, which differs by process.)"""
    return random.Random(":".join(map(str, key)))


@lru_cache(maxsize=65536)
def grain(*key: object) -> float:
    """One number from 0 to 1 for `key`."""
    return dice(*key).random()


def wander(t: float, key: object = 0) -> float:
    """Smooth noise in −1…1: three sines that never meet again."""
    a, b, c = (grain("wander", key, n) * math.tau for n in range(3))
    return 0.5 * math.sin(t * 0.9 + a) + 0.3 * math.sin(t * 2.3 + b) + 0.2 * math.sin(t * 4.1 + c)


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    return min(high, max(low, value))


def mix(a: float, b: float, share: float) -> float:
    return a + (b - a) * share


def ease(x: float) -> float:
    """Slow in and slow out, 0→1 over 0→1, flat outside."""
    x = clamp(x)
    return x * x * x * (x * (6 * x - 15) + 10)


def ease_out(x: float) -> float:
    return 1 - (1 - clamp(x)) ** 3


def spring(x: float, bounces: float = 1.5, damping: float = 5.0) -> float:
    """0→1 with overshoot and settle; x in seconds times a rate."""
    if x <= 0:
        return 0.0
    return 1 - math.exp(-damping * x) * math.cos(math.tau * bounces * x)


def bump(x: float) -> float:
    """0 at 0 and 1, 1 in the middle; 0 outside."""
    return math.sin(math.pi * x) if 0 < x < 1 else 0.0
