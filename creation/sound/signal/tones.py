"""Pitched sound without aliasing: single cycles read from band-limited tables, and bodies that ring in partials."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from creation.sound.signal.basics import RATE, Samples, clock

_CYCLE = 2048
_HIGHEST = 16_000.0


def spectrum(name: str, hertz: float, brightness: float = 1.0) -> tuple[float, ...]:
    """How strong each harmonic of a "saw", "square", "soft" or "reed" is, as far up as `hertz` leaves room."""
    count = int(max(1, min(64, _HIGHEST / max(hertz, 20.0))))
    order = np.arange(1, count + 1)
    shapes = {
        "saw": 1.0 / order,
        "square": np.where(order % 2 == 1, 1.0 / order, 0.0),
        "soft": 1.0 / order**2.2,
        "reed": np.where(order % 2 == 1, 1.0, 0.45) / order**1.15,
    }
    dull = 1.0 / (1.0 + (order * hertz / (2200.0 * brightness)) ** 2)
    return tuple(round(float(value), 5) for value in shapes[name] * dull)


def tone(hertz: float | Samples, n: int, harmonics: tuple[float, ...] = (1.0,), phase: float = 0.0) -> Samples:
    """`n` samples of a steady or gliding pitch. The caller keeps the highest harmonic of a glide below 20 kHz."""
    if isinstance(hertz, np.ndarray):
        turns = np.cumsum(hertz, dtype=np.float64) / RATE + phase
    else:
        turns = np.arange(n, dtype=np.float64) * (hertz / RATE) + phase
    place = (turns - np.floor(turns)) * _CYCLE
    at = place.astype(np.int32)
    part = (place - at).astype(np.float32)
    table, slopes = _table(harmonics)
    return table[at] + slopes[at] * part


def ringing(
    hertz: float, n: int, ratios: tuple[float, ...], strengths: tuple[float, ...], seconds: tuple[float, ...]
) -> Samples:
    """A struck body: each partial `hertz * ratio` falls by 60 dB in its own time; too high ones are left out."""
    time = clock(n)
    sound = np.zeros(n, np.float32)
    for ratio, strength, fall in zip(ratios, strengths, seconds, strict=True):
        if hertz * ratio < _HIGHEST:
            last = min(n, int(fall * RATE * 1.1) + 1)
            turns = np.arange(last, dtype=np.float64) * (hertz * ratio / RATE)
            wave = np.sin((turns - np.floor(turns)).astype(np.float32) * np.float32(2 * np.pi))
            sound[:last] += wave * np.exp(time[:last] * np.float32(-6.9 / fall)) * np.float32(strength)
    return sound


@lru_cache(maxsize=512)
def _table(harmonics: tuple[float, ...]) -> tuple[Samples, Samples]:
    bins = np.zeros(_CYCLE // 2 + 1, np.complex128)
    bins[1 : len(harmonics) + 1] = np.array(harmonics) * -0.5j * _CYCLE
    cycle = np.fft.irfft(bins, _CYCLE)
    cycle = (cycle / max(float(np.sqrt(np.mean(cycle**2))) * 1.414, 1e-9)).astype(np.float32)
    table = np.append(cycle, cycle[0])
    return table, np.append(np.diff(table), np.float32(0)).astype(np.float32)
