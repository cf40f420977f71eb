"""Insects, frogs and what lives in water, close by. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.water import bubbles
from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.signal.basics import Samples, add, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, spectrum, tone


def croak(rng: np.random.Generator) -> Samples:
    """A frog: rib-bit, twice."""
    parts = []
    for at in (0.0, 0.5):
        for late, low in ((0.0, 0.9), (0.17, 1.25)):
            n = length(0.14)
            pulses = np.maximum(0, np.sin(2 * np.pi * 62 * clock(n))) ** 2
            pitch = curve(n, [(0, 430 * low), (0.14, 620 * low)])
            parts.append(
                (at + late, 1.0, faded((tone(pitch, n, (1.0, 0.7, 0.5, 0.25)) * pulses * hump(n)).astype(np.float32)))
            )
    return joined(*parts)


def buzz(rng: np.random.Generator) -> Samples:
    """A bee: two wings of not quite one pitch, past the ear."""
    return _wings(rng, 215, 1.5, 0.05)


def fly(rng: np.random.Generator) -> Samples:
    """A fly: higher than a bee and never on one course."""
    return _wings(rng, 335, 1.0, 0.14)


def mosquito(rng: np.random.Generator) -> Samples:
    """The thin note one hears at night."""
    n = length(1.4)
    pitch = 610 * drift(rng, n, 3, 0.93, 1.07)
    return peaked(faded(tone(pitch, n, (1.0, 0.5, 0.3, 0.2, 0.12)) * hump(n), 0.1, 0.2))


def scuttle(rng: np.random.Generator) -> Samples:
    """Many small hard feet: beetles, spiders, crabs."""
    parts = []
    for turn in range(18):
        tick = ringing(rng.uniform(2600, 4800), length(0.02), (1.0, 1.6), (1.0, 0.5), (0.012, 0.008))
        parts.append((0.038 * turn + float(rng.uniform(0, 0.015)), float(rng.uniform(0.3, 1.0)), faded(tick, 0.0005)))
    return joined(*parts)


def flutter(rng: np.random.Generator) -> Samples:
    """Paper-thin wings: butterflies, moths, bats."""
    n = length(0.8)
    beats = np.maximum(0, np.sin(2 * np.pi * 14 * clock(n))) ** 4
    return peaked(faded((noise(rng, n, 900, 6000, -3) * beats * hump(n)).astype(np.float32), 0.02, 0.05))


def cricket(rng: np.random.Generator) -> Samples:
    """One cricket: three bright rasps."""
    parts = []
    for turn in range(3):
        n = length(0.16)
        teeth = np.maximum(0, np.sin(2 * np.pi * 32 * clock(n))) ** 1.5
        parts.append((0.27 * turn, 1.0, faded((tone(4700.0, n) * teeth * hump(n)).astype(np.float32))))
    return joined(*parts)


def dolphin(rng: np.random.Generator) -> Samples:
    """Whistles that loop, and a burst of clicks."""
    n = length(0.75)
    pitch = curve(n, [(0, 5200), (0.15, 8800), (0.35, 6100), (0.55, 10200), (0.75, 7200)])
    song = tone(pitch, n) * hump(n) ** 0.6
    clicks = [(0.8 + 0.03 * turn * (1 - 0.018 * turn), 0.6, burst(rng, 0.006, 2500, 12000)) for turn in range(18)]
    return joined((0.0, 0.8, faded(song, 0.02, 0.04)), *clicks)


def whale(rng: np.random.Generator) -> Samples:
    """A song that takes its time: a moan that climbs, a cry that falls."""
    n, m = length(1.6), length(1.3)
    low = tone(curve(n, [(0, 92), (0.8, 150), (1.6, 260)]), n, (1.0, 0.5, 0.3, 0.15)) * hump(n)
    cry = tone(curve(m, [(0, 640), (0.25, 720), (1.3, 290)]), m, (1.0, 0.35, 0.2, 0.1)) * hump(m)
    return joined((0.0, 1.0, faded(low, 0.2, 0.1)), (1.35, 0.8, faded(cry, 0.1, 0.3)))


def blub(rng: np.random.Generator) -> Samples:
    """Bubbles from a mouth: a large one, then small ones."""
    n = length(0.12)
    first = tone(curve(n, [(0, 210), (0.12, 430)]), n, (1.0, 0.2)) * decay(n, 0.16)
    rest = bubbles(rng, length(0.9), 13.0, 240, 700).mean(axis=0, dtype=np.float32)
    return joined((0.0, 0.9, faded(first, 0.004)), (0.08, 0.5, faded(peaked(rest), 0.01, 0.2)))


def squelch(rng: np.random.Generator) -> Samples:
    """Something soft and wet: octopus, snail, mud."""
    parts = []
    for at in (0.0, 0.13, 0.22, 0.36):
        n = length(rng.uniform(0.07, 0.13))
        slide = tone(np.linspace(rng.uniform(170, 280), rng.uniform(420, 800), n, dtype=np.float32), n, (1.0, 0.4))
        parts.append(
            (at, float(rng.uniform(0.5, 1.0)), faded(slide * hump(n) + noise(rng, n, 500, 3500) * hump(n) * 0.12))
        )
    return joined(*parts)


def rattle(rng: np.random.Generator) -> Samples:
    """The tail of a snake."""
    n = length(1.1)
    bus = np.zeros(n, np.float32)
    for turn in range(48):
        add(bus, burst(rng, 0.014, 3200, 11000) * np.float32(np.sin(np.pi * (turn + 1) / 50)), length(0.022 * turn))
    return peaked(faded(bus, 0.02, 0.1))


def _wings(rng: np.random.Generator, hertz: float, seconds: float, stray: float) -> Samples:
    n = length(seconds)
    course = drift(rng, n, 4, 1 - stray, 1 + stray)
    pair = tone(hertz * course, n, spectrum("saw", hertz * 1.2)) + tone(
        hertz * 1.015 * course, n, spectrum("saw", hertz)
    )
    rough = 1 + 0.3 * noise(rng, n, 20, 200)
    return peaked(faded(bandpass((pair * rough * hump(n)).astype(np.float32), hertz * 0.8, 3600, 1), 0.08, 0.15))


SOUNDS: dict[str, tuple[Maker, float]] = {
    "croak": (croak, -11), "buzz": (buzz, -15), "fly": (fly, -17), "mosquito": (mosquito, -20),
    "scuttle": (scuttle, -12), "flutter": (flutter, -18), "cricket": (cricket, -18), "dolphin": (dolphin, -15),
    "whale": (whale, -9), "blub": (blub, -12), "squelch": (squelch, -12), "rattle": (rattle, -15),
}  # fmt: skip
