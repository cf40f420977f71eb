"""Sport, ropes and journeys. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import lowpass, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import tone


def strike(rng: np.random.Generator) -> Samples:
    """All ten pins at once."""
    times = np.r_[np.zeros(4), np.sort(rng.exponential(0.13, 15))]
    pins = [
        (float(at), float(rng.uniform(0.4, 1.0)), struck(rng.uniform(560, 1050), 0.12, (1.0, 1.61, 2.7), 0.65))
        for at in times
    ]
    return joined((0.0, 1.0, burst(rng, 0.06, 500, 6000)), (0.0, 0.9, knock(110, 0.14, 0.4)), *pins)


def row(rng: np.random.Generator) -> Samples:
    """An oar: the lock knocks, the blade pulls water."""
    n = length(0.7)
    pull = noise(rng, n, 300, 3500, -3) * curve(n, [(0, 0), (0.1, 1), (0.7, 0)]) * drift(rng, n, 12, 0.4, 1.0)
    return joined((0.0, 0.6, struck(250, 0.08, (1.0, 1.9))), (0.06, 0.5, pull), (0.62, 0.2, knock(560, 0.05, -0.5)))


def rope(rng: np.random.Generator) -> Samples:
    """Hemp that tightens."""
    n = length(0.7)
    rate = curve(n, [(0, 70), (0.7, 22)]) * drift(rng, n, 14, 0.7, 1.3)
    slips = (np.diff(np.floor(np.cumsum(rate) / 48_000), prepend=0) > 0).astype(np.float32)
    return peaked(faded(resonance(slips, 900, 260) + resonance(slips, 1900, 420) * np.float32(0.6), 0.01, 0.05))


def skate(rng: np.random.Generator) -> Samples:
    """One stroke of a blade on ice."""
    n = length(0.5)
    ring = resonance(noise(rng, n, 2000, 9500), 4300, 700) + noise(rng, n, 1200, 6000, -2) * np.float32(0.05)
    return peaked(faded(ring * curve(n, [(0, 0), (0.04, 1), (0.5, 0)]), 0.006, 0.05))


def ski(rng: np.random.Generator) -> Samples:
    """Two boards over snow."""
    n = length(1.0)
    return peaked(faded(noise(rng, n, 500, 4200, -2) * drift(rng, n, 18, 0.55, 1.0) * hump(n) ** 0.6, 0.05, 0.15))


def catch(rng: np.random.Generator) -> Samples:
    """A ball into two hands."""
    return joined(
        (0.0, 1.0, lowpass(burst(rng, 0.04, 300, 3000), 2600)),
        (0.0, 0.7, knock(150, 0.06, 0.3)),
        (0.015, 0.4, burst(rng, 0.03, 600, 4000)),
    )


def chain(rng: np.random.Generator) -> Samples:
    """Links over one another."""
    return joined(
        *(
            (float(at), float(rng.uniform(0.4, 1.0)), struck(rng.uniform(1700, 3300), 0.07, (1.0, 1.43, 2.2), 0.8))
            for at in np.sort(rng.uniform(0, 0.7, 20))
        )
    )


def landing(rng: np.random.Generator) -> Samples:
    """Wheels meet the runway: two chirps, a weight that rolls."""
    n = length(0.16)
    chirp = tone(curve(n, [(0, 1250), (0.16, 900)]), n, (1.0, 0.6, 0.4)) * decay(n, 0.16)
    m = length(1.1)
    roll = noise(rng, m, 50, 500, -3) * curve(m, [(0, 1), (1.1, 0)])
    return joined(
        (0.0, 0.6, faded(chirp, 0.003)),
        (0.09, 0.5, faded(chirp, 0.003)),
        (0.0, 0.8, knock(62, 0.3, 0.6)),
        (0.05, 0.5, roll),
    )


SOUNDS: dict[str, tuple[Maker, float]] = {
    "strike": (strike, -6), "row": (row, -12), "rope": (rope, -13), "skate": (skate, -15), "ski": (ski, -14),
    "catch": (catch, -10), "chain": (chain, -14), "landing": (landing, -8),
}  # fmt: skip
