"""The measures every sound is made in: 48 kHz, 32-bit floats, one plane a channel."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

RATE = 48_000

#: Mono is (n,), stereo (2, n).
Samples = NDArray[np.float32]


def seeded(*words: object) -> np.random.Generator:
    """Chance that depends on these words alone, the same on every machine."""
    digest = hashlib.sha256("\x1f".join(str(word) for word in words).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "big"))


def length(seconds: float) -> int:
    """Seconds in samples."""
    return max(0, round(seconds * RATE))


def clock(n: int) -> Samples:
    """The time in seconds of each of `n` samples."""
    return np.asarray(np.arange(n, dtype=np.float32) / np.float32(RATE), np.float32)


def gain(decibels: float) -> float:
    """Decibels as a factor."""
    return float(10.0 ** (decibels / 20.0))


def curve(n: int, points: list[tuple[float, float]]) -> Samples:
    """A line through (seconds, value) points, `n` samples long; flat before the first and after the last."""
    times, values = zip(*points, strict=True)
    return np.asarray(np.interp(np.arange(n) / RATE, times, values), np.float32)


def decay(n: int, seconds: float) -> Samples:
    """Falls by 60 dB in `seconds`."""
    return np.asarray(np.exp(clock(n) * np.float32(-6.9 / seconds)), np.float32)


def hump(n: int) -> Samples:
    """Half a sine: from nothing to 1 and back."""
    return np.asarray(np.sin(np.linspace(0, np.pi, n, dtype=np.float32)).clip(0, 1), np.float32)


def faded(sound: Samples, rise: float = 0.002, fall: float = 0.005) -> Samples:
    """The same sound with rounded ends (seconds), so that it neither begins nor ends with a click."""
    n = sound.shape[-1]
    shape = np.ones(n, np.float32)
    head, tail = min(length(rise), n // 2), min(length(fall), n // 2)
    if head:
        shape[:head] = 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, head, endpoint=False, dtype=np.float32))
    if tail:
        shape[n - tail :] = 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, tail, dtype=np.float32))
    return np.asarray(sound * shape, np.float32)


def panned(sound: Samples, pan: float) -> Samples:
    """Mono placed between left (−1) and right (1) at constant power."""
    angle = (float(np.clip(pan, -1, 1)) + 1) * np.pi / 4
    return np.stack([sound * np.float32(np.cos(angle) * 1.414), sound * np.float32(np.sin(angle) * 1.414)])


def add(bus: Samples, sound: Samples, at: int) -> None:
    """Mixes `sound` into `bus` from sample `at`; what lies outside the bus is dropped."""
    first, last = max(at, 0), min(at + sound.shape[-1], bus.shape[-1])
    if last > first:
        bus[..., first:last] += sound[..., first - at : last - at]


def level(sound: Samples) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))) if sound.size else 0.0


def levelled(sound: Samples, rms: float = 1.0) -> Samples:
    """The same sound at this root mean square; silence stays silence."""
    now = level(sound)
    return sound * np.float32(rms / now) if now > 1e-9 else sound


def peaked(sound: Samples, peak: float = 1.0) -> Samples:
    """The same sound with this highest sample; silence stays silence."""
    top = float(np.max(np.abs(sound))) if sound.size else 0.0
    return sound * np.float32(peak / top) if top > 1e-9 else sound
