"""Light percussion. Every maker gives one stroke, mono, peaking at about 1."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from creation.sound.foley.contacts import burst, joined, knock
from creation.sound.signal.basics import Samples, curve, decay, faded, length, peaked, seeded
from creation.sound.signal.filters import driven, highpass
from creation.sound.signal.noise import noise
from creation.sound.signal.tones import ringing


def _kick(rng: np.random.Generator) -> Samples:
    return joined(
        (0.0, 1.0, knock(56, 0.26, 1.6)), (0.0, 0.3, knock(160, 0.06, 1.0)), (0.0, 0.25, burst(rng, 0.01, 1500, 6000))
    )


def _taiko(rng: np.random.Generator) -> Samples:
    skin = ringing(82, length(0.7), (1.0, 1.59, 2.14, 2.65), (1.0, 0.5, 0.3, 0.2), (0.6, 0.3, 0.25, 0.2))
    return joined(
        (0.0, 1.0, faded(skin, 0.002)), (0.0, 0.5, burst(rng, 0.07, 200, 2500)), (0.0, 0.5, knock(70, 0.3, 1.0))
    )


def _deep(rng: np.random.Generator) -> Samples:
    low = driven(knock(50, 0.9, 0.8) * np.float32(2.5), 1.5)
    return joined((0.0, 1.0, low), (0.0, 0.2, burst(rng, 0.15, 80, 700)))


def _clap(rng: np.random.Generator) -> Samples:
    hands = [(0.011 * turn, 0.6, burst(rng, 0.03, 900, 5500)) for turn in range(3)]
    return joined(*hands, (0.034, 1.0, burst(rng, 0.13, 900, 6000)))


def _brush(rng: np.random.Generator) -> Samples:
    return joined((0.0, 1.0, burst(rng, 0.16, 900, 7500)), (0.0, 0.4, knock(190, 0.07, 0.3)))


def _hat(rng: np.random.Generator) -> Samples:
    return peaked(burst(rng, 0.07, 6000, 13000, 0))


def _shaker(rng: np.random.Generator) -> Samples:
    n = length(0.09)
    return peaked(faded(noise(rng, n, 4500, 11000) * curve(n, [(0, 0), (0.025, 1), (0.09, 0)]) ** 2))


def _tick(rng: np.random.Generator) -> Samples:
    return peaked(faded(ringing(2600, length(0.05), (1.0, 1.7, 2.6), (1.0, 0.6, 0.3), (0.04, 0.03, 0.02)), 0.0008))


def _block(rng: np.random.Generator) -> Samples:
    return peaked(faded(ringing(880, length(0.12), (1.0, 1.5, 2.4), (1.0, 0.5, 0.2), (0.09, 0.06, 0.03)), 0.0008))


def _cymbal(rng: np.random.Generator) -> Samples:
    n = length(1.6)
    return peaked(faded(noise(rng, n, 2500, 12000, -1) * decay(n, 1.5), 0.004, 0.2))


def _scrape(rng: np.random.Generator) -> Samples:
    n = length(1.2)
    return peaked(faded(noise(rng, n, 700, 2600) * curve(n, [(0, 0), (0.9, 1), (1.2, 0)]) ** 2, 0.05, 0.1))


def _snare(rng: np.random.Generator) -> Samples:
    return joined((0.0, 0.8, burst(rng, 0.15, 900, 9000)), (0.0, 0.7, knock(188, 0.1, 0.3)))


def _jingle(rng: np.random.Generator) -> Samples:
    bells = [
        (
            float(rng.uniform(0, 0.02)),
            0.5,
            ringing(rng.uniform(4200, 7400), length(0.15), (1.0, 1.3), (1.0, 0.5), (0.13, 0.09)),
        )
        for _ in range(6)
    ]
    return faded(joined(*bells), 0.001)


def _frame(rng: np.random.Generator) -> Samples:
    """A hand drum."""
    skin = ringing(118, length(0.4), (1.0, 1.6, 2.2), (1.0, 0.4, 0.2), (0.35, 0.18, 0.12))
    return joined((0.0, 1.0, faded(skin, 0.001)), (0.0, 0.25, burst(rng, 0.02, 600, 4000)))


_DRUMS: dict[str, tuple[Callable[[np.random.Generator], Samples], float]] = {
    "kick": (_kick, 0.6), "taiko": (_taiko, 0.75), "deep": (_deep, 0.4), "clap": (_clap, 0.8), "brush": (_brush, 0.6),
    "hat": (_hat, 0.5), "shaker": (_shaker, 0.5), "tick": (_tick, 0.6), "block": (_block, 0.7),
    "snare": (_snare, 0.6), "jingle": (_jingle, 0.5), "frame": (_frame, 0.7), "cymbal": (_cymbal, 0.5),
    "scrape": (_scrape, 0.4),
}  # fmt: skip


def is_drum(part: str) -> bool:
    return part in _DRUMS


@lru_cache(maxsize=64)
def stroke(drum: str, take: int) -> Samples:
    """One of four takes of a stroke, at its own loudness. Do not write into it."""
    maker, loud = _DRUMS[drum]
    return highpass(maker(seeded("drum", drum, take % 4)), 26) * np.float32(loud)
