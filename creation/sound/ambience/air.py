"""Wind, rain, thunder, leaves: what the sky does. Every layer is stereo (2, n) of root mean square about 1."""

from __future__ import annotations

import numpy as np

from creation.sound.signal.basics import RATE, Samples, add, clock, curve, faded, length, levelled
from creation.sound.signal.noise import drift, noise, wide


def wind(rng: np.random.Generator, n: int) -> Samples:
    """Gusts that brighten as they grow, with a faint whistle at their top."""
    gust = drift(rng, n, 0.35, 0.25, 1.0) * drift(rng, n, 1.3, 0.8, 1.0)
    low = wide(rng, n, 60, 380, -3, 0.6) * gust
    mid = wide(rng, n, 350, 1100, -3) * gust**2
    whistle = wide(rng, n, 900, 1150) * np.maximum(0, gust - np.float32(0.6)) ** 2
    return levelled(low + mid * np.float32(0.6) + whistle * np.float32(0.8))


def gale(rng: np.random.Generator, n: int) -> Samples:
    """Wind in a storm."""
    gust = drift(rng, n, 0.7, 0.35, 1.0)
    return levelled(wide(rng, n, 50, 500, -2, 0.7) * gust + wide(rng, n, 400, 2200, -3) * gust**2 * np.float32(0.9))


def breeze(rng: np.random.Generator, n: int) -> Samples:
    """Hardly wind: air that moves."""
    return levelled(wide(rng, n, 120, 700, -4, 0.9) * drift(rng, n, 0.3, 0.45, 1.0))


def leaves(rng: np.random.Generator, n: int) -> Samples:
    """Leaves in a breeze: hiss in gusts, each gust of many small strokes."""
    gust = drift(rng, n, 0.4, 0.1, 1.0) ** 2
    rustle = np.stack([drift(rng, n, 14, 0.3, 1.0), drift(rng, n, 14, 0.3, 1.0)])
    return levelled(wide(rng, n, 2200, 7500, -2, 1.0) * rustle * gust)


def snow_air(rng: np.random.Generator, n: int) -> Samples:
    """The muffled air of snow."""
    return levelled(wide(rng, n, 90, 420, -5, 0.7) * drift(rng, n, 0.25, 0.5, 1.0))


def dust(rng: np.random.Generator, n: int) -> Samples:
    """Dry wind over sand: a low breath and grains."""
    gust = drift(rng, n, 0.5, 0.15, 1.0)
    grains = wide(rng, n, 3000, 9000, -2, 1.0) * np.stack([drift(rng, n, 22, 0.0, 1.0) ** 3 for _ in range(2)])
    return levelled(wide(rng, n, 150, 900, -4) * gust + grains * gust**3 * np.float32(0.5))


def rain(rng: np.random.Generator, n: int) -> Samples:
    """A curtain of rain and the single drops in front of it."""
    curtain = wide(rng, n, 900, 8500, -2, 1.0) * drift(rng, n, 0.5, 0.8, 1.0)
    return levelled(curtain + _drops(rng, n, 90.0) * np.float32(1.1))


def drizzle(rng: np.random.Generator, n: int) -> Samples:
    """Rain heard from inside or in fog: soft, with few drops."""
    return levelled(wide(rng, n, 300, 2600, -4, 0.9) + _drops(rng, n, 14.0) * np.float32(0.7))


def thunder(rng: np.random.Generator, n: int) -> Samples:
    """Rolls of thunder, the first within two seconds, then every six to nine."""
    bus = np.zeros((2, n), np.float32)
    at = rng.uniform(0.5, 1.6)
    while length(at) < n:
        add(bus, roll(rng, rng.uniform(3.2, 4.6)), length(at))
        at += rng.uniform(6.0, 9.0)
    return bus * np.float32(4.0)


def roll(rng: np.random.Generator, seconds: float) -> Samples:
    """One thunder of this length, peaking near 1 soon after its start."""
    n = length(seconds)
    crack = noise(rng, n, 200, 3500, -3) * np.exp(clock(n) * np.float32(-9))
    rumble = wide(rng, n, 28, 130, -3, 0.7) * drift(rng, n, 5, 0.2, 1.0)
    shape = curve(n, [(0, 0), (0.04, 1), (0.5, 0.75), (seconds * 0.5, 0.35), (seconds, 0)])
    body = rumble * shape + wide(rng, n, 110, 500, -3) * shape**2 * np.float32(0.5) + crack * np.float32(0.6)
    return faded(body / np.float32(np.max(np.abs(body))), 0.004, 0.3)


def _drops(rng: np.random.Generator, n: int, each_second: float) -> Samples:
    """Impulses by chance, rounded into ticks of several pitches."""
    bus = np.zeros((2, n), np.float32)
    time = clock(length(0.01))
    for side in (0, 1):
        for hertz in rng.uniform(1300, 5200, 6):
            count = rng.poisson(each_second / 6 * n / RATE)
            ring = (np.sin(2 * np.pi * hertz * time) * np.exp(-time * 900) * np.minimum(1, time * 3000)).astype(
                np.float32
            )
            places = rng.integers(0, max(1, n), count).tolist()
            for place, loud in zip(places, rng.exponential(1.0, count).astype(np.float32), strict=True):
                add(bus[side], ring * loud, place)
    return levelled(bus)
