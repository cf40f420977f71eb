"""Throats that are rarely heard. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, joined
from creation.sound.foley.cries import AH, EE, OH, throat
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked


def bleat(rng: np.random.Generator) -> Samples:
    """A panda: as soft as a lamb, lower, and twice."""
    parts = []
    for turn in range(2):
        n = length(rng.uniform(0.34, 0.42))
        shake = 1 + 0.05 * np.sin(2 * np.pi * 11 * clock(n))
        pitch = curve(n, [(0, 330), (0.1, 390), (0.4, 300)]) * np.float32(1 - 0.06 * turn)
        voice = throat(rng, (pitch * shake).astype(np.float32), (EE, AH), 0.12, size=1.1)
        parts.append((0.5 * turn, 0.9 - 0.2 * turn, faded(voice * hump(n) ** 0.6, 0.03, 0.06)))
    return joined(*parts)


def cackle(rng: np.random.Generator) -> Samples:
    """A hyena or a witch: a laugh that climbs and breaks."""
    parts = []
    for turn in range(7):
        n = length(0.15)
        top = 420 * 1.09**turn
        pitch = curve(n, [(0, top * 0.8), (0.04, top * 1.25), (0.15, top * 0.7)])
        voice = throat(rng, pitch, (OH, AH), 0.2, 0.3, 0.85)
        parts.append((0.165 * turn, 0.6 + 0.06 * turn, faded(voice * hump(n) ** 0.5, 0.01, 0.03)))
    return peaked(joined(*parts))


SOUNDS: dict[str, tuple[Maker, float]] = {"bleat": (bleat, -12), "cackle": (cackle, -11)}
