"""What a mouth does while a line is heard: how far it opens, and whether its lips are round or wide."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from creation.sound.signal.basics import Samples
from creation.sound.signal.filters import bandpass
from creation.sound.voices.phones import Phone, Viseme, viseme
from creation.sound.voices.shape import strength

#: Values a second.
MOUTH_RATE = 100
#: A mouth needs this long from one shape to the next, in values.
_SLOW = 5


def openings(samples: Samples, phones: tuple[Phone, ...]) -> Samples:
    """0 closed to 1 wide: the loudness of the vowels, held shut on m, b and p and half shut on consonants."""
    vowels = strength(bandpass(samples, 250, 3200), 1 / MOUTH_RATE)
    if not vowels.size or vowels.max() <= 1e-6:
        return np.zeros_like(vowels)
    wide = np.clip(vowels / np.quantile(vowels, 0.92), 0, 1) ** np.float32(0.75)
    shape = _along(len(wide), phones, lambda each: each.open, 1.0)
    wide = np.where(wide < 0.1, 0, wide * (0.25 + 0.75 * shape) * (shape > 0))
    eased = np.convolve(wide, [0.2, 0.6, 0.2], "same")
    # Eased or not: where nothing is heard, nothing moves.
    return np.asarray(np.where(vowels < 0.03 * vowels.max(), 0, eased), np.float32).clip(0, 1)


def lip_shapes(samples: Samples, phones: tuple[Phone, ...]) -> Samples:
    """−1 round to 1 wide: by the sounds where the voice tells them, else by the colour of the vowels."""
    size = -(-len(samples) // (48_000 // MOUTH_RATE))
    if phones:
        shape = _along(size, phones, lambda each: each.lips, 0.0)
    else:
        low, high = (strength(bandpass(samples, *band), 1 / MOUTH_RATE) for band in ((250, 900), (1500, 3000)))
        heard = low > 0.08 * max(float(low.max(initial=0)), 1e-6)
        tilt = np.log((high + 1e-5) / (low + 1e-5))
        middle, spread = (float(tilt[heard].mean()), float(tilt[heard].std()) + 1e-3) if heard.any() else (0.0, 1.0)
        shape = np.where(heard, np.tanh((tilt - middle) / spread), 0)
    kernel = np.hanning(_SLOW + 2)
    return np.asarray(np.convolve(shape, kernel / kernel.sum(), "same"), np.float32).clip(-1, 1)


def _along(size: int, phones: tuple[Phone, ...], value: Callable[[Viseme], float], rest: float) -> Samples:
    curve = np.full(size, rest, np.float32)
    for phone in phones:
        if any(letter.isalpha() for letter in phone.symbol):
            first = round(phone.start * MOUTH_RATE)
            curve[first : max(first + 1, round(phone.end * MOUTH_RATE))] = value(viseme(phone.symbol))
    return curve
