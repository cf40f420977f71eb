"""Towns, rooms, crowds and machines. Every layer is stereo (2, n), root mean square about 1."""

from __future__ import annotations

import numpy as np

from creation.sound.signal.basics import RATE, Samples, add, clock, curve, faded, length, levelled, panned
from creation.sound.signal.filters import banded, bandpass
from creation.sound.signal.fourier import resampled
from creation.sound.signal.noise import drift, noise, wide
from creation.sound.signal.reverb import Room, heard_in
from creation.sound.signal.tones import ringing, spectrum, tone

#: Murmurs are made at a quarter of the rate: nothing in them is above 4 kHz.
_SLOW = 4


def city_hum(rng: np.random.Generator, n: int) -> Samples:
    """A town as one sound: far engines, with a horn now and then."""
    hum = wide(rng, n, 40, 260, -4, 0.5) * drift(rng, n, 0.4, 0.7, 1.0) + wide(rng, n, 250, 2200, -4) * np.float32(0.45)
    bus = levelled(hum)
    at = rng.uniform(2.0, 5.0)
    while length(at) < n:
        size = length(rng.uniform(0.2, 0.5))
        horn = tone(rng.uniform(330, 440), size, spectrum("saw", 400)) + tone(
            rng.uniform(415, 520), size, spectrum("saw", 500)
        )
        add(
            bus,
            panned(faded(bandpass(horn, 250, 1400), 0.02, 0.08), rng.uniform(-0.8, 0.8)) * np.float32(0.3),
            length(at),
        )
        at += rng.uniform(4.0, 9.0)
    return bus


def cars(rng: np.random.Generator, n: int) -> Samples:
    """Cars going past, from one side to the other."""
    bus = np.zeros((2, n), np.float32)
    at = rng.uniform(-0.8, 0.2)
    while length(at) < n:
        add(bus, _pass(rng), length(at))
        at += rng.uniform(1.8, 4.2)
    return bus * np.float32(1.6)


def murmur(rng: np.random.Generator, n: int) -> Samples:
    """Many people talking; nobody in particular."""
    return _babble(rng, n, 14, 95, 230, 1.0)


def children(rng: np.random.Generator, n: int) -> Samples:
    """Children playing, some way off."""
    return _babble(rng, n, 9, 260, 430, 1.35)


def crowd(rng: np.random.Generator, n: int) -> Samples:
    """A stadium: a wall of voices that rises and falls, clapping in it."""
    rise = drift(rng, n, 0.35, 0.45, 1.0)
    wall = wide(rng, n, 250, 2600, -3, 0.9) * rise
    claps = wide(rng, n, 1200, 5000, -2, 1.0) * np.stack([drift(rng, n, 30, 0, 1) ** 4 for _ in range(2)])
    return levelled(wall + _babble(rng, n, 8, 150, 330, 1.2) * rise * np.float32(0.5) + claps * np.float32(0.35))


def room_tone(rng: np.random.Generator, n: int) -> Samples:
    """A room with nobody in it."""
    return levelled(wide(rng, n, 50, 500, -6, 0.8) + wide(rng, n, 300, 4000, -5) * np.float32(0.3))


def refrigerator(rng: np.random.Generator, n: int) -> Samples:
    """Mains hum, its overtones, and a pot that simmers."""
    hum = tone(100.0, n, (1.0, 0.5, 0.3, 0.12, 0.08)) * drift(rng, n, 0.5, 0.85, 1.0)
    simmer = wide(rng, n, 400, 1800, -3) * np.stack([drift(rng, n, 12, 0, 1) ** 3 for _ in range(2)])
    return levelled(panned(hum, -0.3) + simmer * np.float32(0.6))


def clock_ticking(rng: np.random.Generator, n: int) -> Samples:
    """A clock on the wall: tick and tock, twice a second."""
    bus = np.zeros((2, n), np.float32)
    for beat in range(int(n / RATE * 2) + 1):
        tick = ringing(
            2100.0 if beat % 2 else 1650.0, length(0.05), (1.0, 2.3, 4.1), (1.0, 0.6, 0.3), (0.04, 0.03, 0.02)
        )
        add(bus, panned(faded(tick, 0.001), 0.45) * np.float32(2.5), length(0.25 + beat * 0.5 + rng.normal(0, 0.002)))
    return bus


def space_hum(rng: np.random.Generator, n: int) -> Samples:
    """No air, but a ship or a thought humming: beating low tones and a far shimmer."""
    low = sum(
        (tone(hertz, n, (1.0, 0.5, 0.2, 0.1)) * drift(rng, n, 0.3, 0.4, 1.0) for hertz in (55.0, 82.6, 110.4, 165.3)),
        np.zeros(n),
    )
    shimmer = wide(rng, n, 2600, 5200, -3, 1.0) * drift(rng, n, 0.4, 0.0, 1.0) ** 2
    return levelled(
        panned(low.astype(np.float32), 0.0) + shimmer * np.float32(0.25) + wide(rng, n, 150, 700, -4) * np.float32(0.6)
    )


def fire(rng: np.random.Generator, n: int) -> Samples:
    """Flames: breath, and sparks."""
    roar = wide(rng, n, 90, 700, -4, 0.6) * drift(rng, n, 6, 0.5, 1.0)
    bus = levelled(roar)
    for at in rng.integers(0, max(n, 1), rng.poisson(9 * n / RATE)):
        size = length(rng.uniform(0.004, 0.02))
        spark = noise(rng, size, 1500, 9000) * np.exp(-clock(size) * np.float32(260))
        add(
            bus, panned(faded(spark, 0.0005, 0.002), rng.uniform(-0.7, 0.7)) * np.float32(rng.exponential(1.2)), int(at)
        )
    return bus


def torches(rng: np.random.Generator, n: int) -> Samples:
    """Stone halls: a draught, and torches in it."""
    return levelled(wide(rng, n, 70, 320, -4, 0.9) * drift(rng, n, 0.4, 0.4, 1.0) + fire(rng, n) * np.float32(0.35))


def village_bell(rng: np.random.Generator, n: int) -> Samples:
    """A church bell far away."""
    bus = np.zeros((2, n), np.float32)
    at = rng.uniform(0.6, 1.4)
    while length(at) < n:
        add(bus, panned(bell(rng.uniform(0.99, 1.01) * 330.0, 3.5), -0.5) * np.float32(2.2), length(at))
        at += rng.uniform(2.2, 2.6)
    return heard_in(Room(2.2, 0.4, 60), bus) * np.float32(0.7) + bus * np.float32(0.3)


def bell(hertz: float, seconds: float) -> Samples:
    """One stroke of a cast bell, mono, peaking near 1."""
    ratios = (0.5, 1.0, 1.19, 1.5, 2.0, 2.51, 2.66, 3.01, 4.1)
    strengths = (0.25, 0.3, 0.22, 0.12, 0.2, 0.1, 0.08, 0.07, 0.05)
    falls = tuple(seconds * share for share in (1.0, 0.8, 0.6, 0.5, 0.45, 0.3, 0.25, 0.2, 0.14))
    return faded(ringing(hertz, length(seconds), ratios, strengths, falls), 0.002, 0.05)


def _pass(rng: np.random.Generator) -> Samples:
    n = length(3.4)
    near = np.exp(-(((clock(n) - np.float32(1.6)) / np.float32(0.6)) ** 2))
    tyre = noise(rng, n, 250, 2200, -3) * near
    pitch = curve(n, [(0, 92), (1.3, 92), (1.9, 80), (3.4, 80)]) * np.float32(rng.uniform(0.85, 1.2))
    motor = tone(pitch, n, (1.0, 0.7, 0.5, 0.3, 0.2)) * near * np.float32(0.7)
    side = np.float32(rng.choice([-1, 1])) * np.tanh((clock(n) - np.float32(1.6)) * np.float32(1.6)) * np.float32(0.85)
    whole = faded((tyre + motor).astype(np.float32), 0.05, 0.2) * np.float32(rng.uniform(0.5, 1.0))
    return np.stack([whole * np.sqrt((1 - side) / 2), whole * np.sqrt((1 + side) / 2)]).astype(np.float32)


def _babble(rng: np.random.Generator, n: int, voices: int, low: float, high: float, size: float) -> Samples:
    slow = n // _SLOW + 2
    bus = np.zeros((2, slow), np.float32)
    for place in np.linspace(-0.95, 0.95, voices):
        pitch = drift(rng, slow * _SLOW, 2.5, 0.85, 1.2)[::_SLOW] * np.float32(rng.uniform(low, high) * _SLOW)
        syllables = drift(rng, slow * _SLOW, 7, -0.5, 1.0)[::_SLOW].clip(0, 1)
        source = tone(pitch, slow, tuple(1 / k for k in range(1, 9)))
        formant = rng.uniform(380, 800) * size
        second = rng.uniform(1100, 1900) * size
        vowel = banded(
            source, ((formant * 0.85, formant * 1.15, 1.0), (second * 0.85, second * 1.15, 0.5)), RATE / _SLOW
        )
        bus += panned(vowel * syllables, float(place))
    full = resampled(bus, _SLOW, 1)[:, :n]
    return levelled(full + heard_in(Room(0.9, 0.4), full) * np.float32(0.8))
