"""Drums, cymbals and bells: what is struck in an orchestra. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.people import bell
from creation.sound.foley.contacts import Maker, burst, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, curve, decay, faded, length, peaked
from creation.sound.signal.noise import noise
from creation.sound.signal.tones import ringing


def drum(rng: np.random.Generator) -> Samples:
    """Two bars of one drummer: kick, snare, kick, kick, snare."""
    kick = joined((0.0, 1.0, knock(56, 0.26, 1.6)), (0.0, 0.25, burst(rng, 0.01, 1500, 6000)))
    snare = joined((0.0, 0.6, burst(rng, 0.2, 700, 9000)), (0.0, 0.8, knock(185, 0.12, 0.3)))
    return joined((0.0, 1.0, kick), (0.4, 0.9, snare), (0.8, 0.9, kick), (1.0, 0.8, kick), (1.2, 1.0, snare))


def bongo(rng: np.random.Generator) -> Samples:
    """Hands on small skins."""
    times = (
        (0.0, 1.0, 210),
        (0.2, 0.6, 310),
        (0.4, 0.7, 310),
        (0.6, 1.0, 210),
        (0.7, 0.6, 310),
        (0.9, 0.9, 310),
        (1.1, 1.0, 210),
    )
    return joined(
        *(
            (
                at,
                loud,
                joined((0.0, 1.0, struck(hertz, 0.16, (1.0, 1.6, 2.2))), (0.0, 0.3, burst(rng, 0.02, 600, 4000))),
            )
            for at, loud, hertz in times
        )
    )


def cymbal(rng: np.random.Generator) -> Samples:
    n = length(1.8)
    return peaked(
        faded(
            noise(rng, n, 2500, 13000, -1) * decay(n, 1.7)
            + ringing(430, n, (1.0, 1.7, 2.9, 4.4), (0.5, 0.4, 0.4, 0.3), (0.8,) * 4),
            0.002,
            0.2,
        )
    )


def gong(rng: np.random.Generator) -> Samples:
    """A soft beater, a swell of highs after the stroke."""
    n = length(3.2)
    ratios = (1.0, 1.48, 2.03, 2.61, 3.34, 4.15, 5.4, 6.7)
    low = ringing(98, n, ratios, (1.0, 0.8, 0.7, 0.6, 0.5, 0.5, 0.4, 0.3), (3.2, 2.9, 2.6, 2.3, 2.0, 1.7, 1.4, 1.2))
    shimmer = noise(rng, n, 700, 4200, -2) * curve(n, [(0, 0), (0.45, 1), (1.2, 0.4), (3.2, 0)]) * np.float32(0.22)
    return peaked(faded(low * (1 + 0.12 * np.sin(2 * np.pi * 3.1 * clock(n))).astype(np.float32) + shimmer, 0.02, 0.4))


def church_bells(rng: np.random.Generator) -> Samples:
    """Three bells out of step."""
    strokes = ((0.0, 262.0), (0.5, 330.0), (0.86, 392.0), (1.45, 262.0), (1.8, 330.0), (2.3, 392.0))
    return joined(*((at, 0.8, bell(hertz, 2.6)) for at, hertz in strokes))


def jingle_bells(rng: np.random.Generator) -> Samples:
    """A sleigh: many tiny bells shaken in time."""
    parts = []
    for turn in range(8):
        for _ in range(6):
            at = 0.21 * turn + float(rng.uniform(0, 0.03))
            parts.append(
                (
                    at,
                    (1.0 if turn % 2 == 0 else 0.6) * float(rng.uniform(0.4, 1.0)),
                    struck(rng.uniform(4300, 7600), 0.16, (1.0, 1.32, 1.9), 0.6),
                )
            )
    return joined(*parts)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "drum": (drum, -8), "bongo": (bongo, -10), "cymbal": (cymbal, -14), "gong": (gong, -9),
    "bells": (church_bells, -10), "sleigh_bells": (jingle_bells, -17),
}  # fmt: skip
