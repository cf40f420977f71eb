"""Waves, streams, depths and molten stone. Every layer is stereo (2, n) of root mean square about 1."""

from __future__ import annotations

import numpy as np

from creation.sound.signal.basics import Samples, add, clock, curve, faded, length, levelled, panned
from creation.sound.signal.noise import drift, noise, wide
from creation.sound.signal.tones import tone


def surf(rng: np.random.Generator, n: int) -> Samples:
    """Waves breaking on a beach every five to seven seconds: swell, break, hiss running back."""
    bus = wide(rng, n, 50, 350, -3, 0.6) * drift(rng, n, 0.4, 0.12, 0.25)
    at = rng.uniform(-2.2, -1.0)
    while length(at) < n:
        add(bus, _breaker(rng), length(at))
        at += rng.uniform(4.2, 6.5)
    return levelled(bus)


def swell(rng: np.random.Generator, n: int) -> Samples:
    """Open water against a hull: slow heave and slaps."""
    heave = drift(rng, n, 0.5, 0.3, 1.0)
    bus = wide(rng, n, 60, 450, -4, 0.6) * heave + wide(rng, n, 500, 3000, -4) * heave**3 * np.float32(0.5)
    at = rng.uniform(0.2, 0.8)
    while length(at) < n:
        slap = noise(rng, length(0.5), 200, 1400, -4) * curve(length(0.5), [(0, 0), (0.05, 1), (0.5, 0)]) ** 2
        add(bus, panned(faded(slap), rng.uniform(-0.7, 0.7)) * np.float32(0.5), length(at))
        at += rng.uniform(0.7, 1.9)
    return levelled(bus)


def stream(rng: np.random.Generator, n: int) -> Samples:
    """Running water and the bubbles in it."""
    flow = wide(rng, n, 350, 4500, -3, 0.9) * drift(rng, n, 2.5, 0.75, 1.0)
    return levelled(flow + bubbles(rng, n, 16.0, 450, 1500) * np.float32(0.8))


def underwater(rng: np.random.Generator, n: int) -> Samples:
    """The drone of depth, far bubbles, a long moan like a whale's."""
    drone = wide(rng, n, 35, 170, -5, 0.5) * drift(rng, n, 0.3, 0.6, 1.0)
    glide = drift(rng, n, 0.35, 130, 210)
    moan = tone(glide, n, (1.0, 0.35, 0.1)) * drift(rng, n, 0.45, -0.6, 0.5).clip(0, 1)
    return levelled(drone + panned(moan, 0.2) * np.float32(0.6) + bubbles(rng, n, 4.0, 260, 800) * np.float32(0.7))


def bubbles(rng: np.random.Generator, n: int, each_second: float, low: float, high: float) -> Samples:
    """Bubbles by chance: short tones that rise as they shrink."""
    bus = np.zeros((2, n), np.float32)
    for at in np.sort(rng.integers(0, max(n, 1), rng.poisson(each_second * n / 48_000))):
        size = length(rng.uniform(0.03, 0.09))
        pitch = np.linspace(1.0, rng.uniform(1.15, 1.7), size, dtype=np.float32) * np.float32(rng.uniform(low, high))
        shape = np.exp(clock(size) * np.float32(-45)) * np.float32(rng.uniform(0.3, 1.0))
        add(bus, panned(faded(tone(pitch, size) * shape, 0.003), rng.uniform(-0.9, 0.9)), int(at))
    return levelled(bus)


def lava(rng: np.random.Generator, n: int) -> Samples:
    """A mountain's rumble under thick, slow bubbles."""
    rumble = wide(rng, n, 24, 110, -3, 0.6) * drift(rng, n, 1.2, 0.45, 1.0)
    return levelled(
        rumble + bubbles(rng, n, 5.0, 70, 190) * np.float32(0.8) + wide(rng, n, 200, 1800, -5) * np.float32(0.35)
    )


def _breaker(rng: np.random.Generator) -> Samples:
    n = length(6.5)
    rise, fall = rng.uniform(1.7, 2.3), rng.uniform(3.0, 3.8)
    body = curve(n, [(0, 0), (rise * 0.7, 0.3), (rise, 1), (rise + 0.7, 0.65), (rise + fall, 0)])
    spray = curve(n, [(0, 0), (rise * 0.9, 0.05), (rise + 0.15, 1), (rise + 1.2, 0.55), (rise + fall + 0.6, 0)])
    sound = wide(rng, n, 90, 900, -3) * body + wide(rng, n, 1200, 8000, -2, 1.0) * spray**2 * np.float32(0.7)
    lean = np.linspace(rng.uniform(-0.4, 0.0), rng.uniform(0.0, 0.4), n, dtype=np.float32)
    return sound * np.stack([1 - lean, 1 + lean]) * np.float32(rng.uniform(0.8, 1.1))
