"""More players of a band, heard near: bowed low, blown through reeds, struck bars, shaken. Mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, curve, faded, length, peaked
from creation.sound.signal.filters import resonance
from creation.sound.signal.noise import noise
from creation.sound.signal.tones import spectrum, tone


def cello(rng: np.random.Generator) -> Samples:
    """Two long bows on low strings."""

    def note(hertz: float, seconds: float) -> Samples:
        n = length(seconds)
        sway = hertz * (1 + 0.007 * np.sin(2 * np.pi * 5.0 * clock(n)) * curve(n, [(0.1, 0), (0.4, 1)]))
        string = tone(sway.astype(np.float32), n, spectrum("saw", hertz, 1.6)) + noise(rng, n, 900, 4000) * np.float32(
            0.03
        )
        body = string * np.float32(0.5) + resonance(string, 220, 90) + resonance(string, 420, 160) * np.float32(0.6)
        return body * curve(n, [(0, 0), (0.09, 0.9), (seconds * 0.7, 1), (seconds, 0)])

    return peaked(joined((0.0, 0.9, note(130.8, 0.7)), (0.62, 1.0, note(196.0, 1.1))))


def harmonica(rng: np.random.Generator) -> Samples:
    """Two reeds at once, bent down and let go."""
    n = length(1.3)
    bend = curve(n, [(0, 0.955), (0.25, 1.0), (0.7, 1.0), (0.85, 0.97), (1.3, 0.97)])
    shake = 1 + 0.25 * np.sin(2 * np.pi * 6.5 * clock(n)) * curve(n, [(0.3, 0), (0.7, 1)])
    reeds = sum((tone((hertz * bend).astype(np.float32), n, spectrum("reed", hertz, 1.2)) for hertz in (440.0, 554.4)),
                np.zeros(n, np.float32))  # fmt: skip
    breath = noise(rng, n, 1500, 6000) * np.float32(0.02)
    return peaked(faded((reeds + breath) * shake * curve(n, [(0, 0), (0.08, 1), (1.0, 0.9), (1.3, 0)]), 0.01, 0.08))


def xylophone(rng: np.random.Generator) -> Samples:
    """Three wooden bars, upwards."""
    return joined(*((0.13 * turn, 0.9, struck(hertz, 0.28, (1.0, 3.0, 6.2), 0.5))
                    for turn, hertz in enumerate((784.0, 988.0, 1175.0))))  # fmt: skip


def maracas(rng: np.random.Generator) -> Samples:
    """Seeds in a gourd: there and back."""
    return joined((0.0, 0.6, burst(rng, 0.05, 3000, 11000)), (0.11, 1.0, burst(rng, 0.07, 3000, 11000)))


def tambourine(rng: np.random.Generator) -> Samples:
    """A skin and its jingles."""
    rings = [(0.004 * k, 0.5, struck(float(rng.uniform(4200, 7600)), 0.16, (1.0, 1.37, 1.9), 0.8)) for k in range(6)]
    return joined((0.0, 0.8, burst(rng, 0.03, 200, 1800)), *rings)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "cello": (cello, -12), "harmonica": (harmonica, -13), "xylophone": (xylophone, -13), "maracas": (maracas, -17),
    "tambourine": (tambourine, -15),
}  # fmt: skip
