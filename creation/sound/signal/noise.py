"""Noise of any colour, and slow chance: what wind, water, crowds and humans are made of."""

from __future__ import annotations

import numpy as np

from creation.sound.signal.basics import RATE, Samples
from creation.sound.signal.fourier import back, fast


def noise(rng: np.random.Generator, n: int, low: float, high: float, slope: float = 0.0) -> Samples:
    """Noise between `low` and `high` Hz, tilted by `slope` dB an octave, of root mean square 1."""
    if n <= 0:
        return np.zeros(0, np.float32)
    size = fast(max(n, 64))
    bins = size // 2 + 1
    spectrum = rng.standard_normal(2 * bins, dtype=np.float32).view(np.complex64)
    spectrum *= _shape(size, low, high, slope)
    sound = back(spectrum, size)[:n]
    return sound / np.float32(np.sqrt(np.mean(np.square(sound))) + 1e-12)


def wide(rng: np.random.Generator, n: int, low: float, high: float, slope: float = 0.0, width: float = 0.8) -> Samples:
    """Stereo noise (2, n): `width` 0 is the same in both ears, 1 different in each."""
    left, right = noise(rng, n, low, high, slope), noise(rng, n, low, high, slope)
    angle = float(np.clip(width, 0, 1)) * np.pi / 4
    own, other = np.float32(np.cos(np.pi / 4 - angle)), np.float32(np.sin(np.pi / 4 - angle))
    return np.stack([left * own + right * other, right * own + left * other])


def drift(rng: np.random.Generator, n: int, hertz: float, low: float = 0.0, high: float = 1.0) -> Samples:
    """A value that wanders between `low` and `high`, about `hertz` times a second."""
    knots = max(4, int(np.ceil(n / RATE * hertz)) + 3)
    values = rng.uniform(low, high, knots)
    steps = np.linspace(0, knots - 2, max(8, int(n / RATE * 200) + 2))
    at = steps.astype(int)
    part = steps - at
    part = part * part * (3 - 2 * part)
    slow = values[at] * (1 - part) + values[at + 1] * part
    wander = np.interp(np.linspace(0, len(slow) - 1, n), np.arange(len(slow)), slow)
    return np.asarray(wander, np.float32)


def _shape(size: int, low: float, high: float, slope: float) -> Samples:
    hertz = np.fft.rfftfreq(size, 1 / RATE).astype(np.float32)
    hertz[0] = hertz[1]
    shape = (hertz / np.float32(1000.0)) ** np.float32(slope / 6.02)
    shape /= 1 + (np.float32(low) / hertz) ** 3
    shape /= 1 + (hertz / np.float32(high)) ** 3
    shape[0] = 0
    return shape.astype(np.float32)
