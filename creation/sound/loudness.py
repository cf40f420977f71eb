"""Loudness as broadcasters measure it, and peaks as a converter would meet them."""

from __future__ import annotations

import numpy as np
import pyloudnorm
from scipy import signal

from creation.sound.signal.basics import RATE, Samples, gain, length

#: Integrated loudness of every film (LUFS, ITU-R BS.1770) and its highest true peak (dBTP).
TARGET, CEILING = -16.0, -1.0
_BLOCK = 48
_PIECE = 10_000 * _BLOCK
_AHEAD = 4  # blocks
_RELEASE = 0.02  # share of the way back to full gain in one block (1 ms)


def integrated(sound: Samples) -> float:
    """LUFS of stereo (2, n); −inf for silence. Sound shorter than one measuring block is measured repeated."""
    least = length(0.45)
    if sound.shape[-1] < least:
        sound = np.tile(sound, (1, -(-least // max(1, sound.shape[-1]))))
    return float(pyloudnorm.Meter(RATE).integrated_loudness(sound.T.astype(np.float64)))


def true_peak(sound: Samples) -> float:
    """The highest value between samples, linear, found at four times the rate."""
    return float(np.max(_peaks(sound))) if sound.size else 0.0


def mastered(sound: Samples, target: float = TARGET) -> Samples:
    """At the target loudness with no true peak above the ceiling. Silence stays silence."""
    # The limiter takes loudness away, so that the gain in front of it is found in a few rounds.
    wanted = target - integrated(sound)
    if not np.isfinite(wanted):
        return sound
    result = limited(sound * np.float32(gain(wanted)))
    for _ in range(3):
        missing = target - integrated(result)
        if abs(missing) < 0.15:
            break
        wanted += missing * 1.3
        result = limited(sound * np.float32(gain(min(wanted, 40.0))))
    return result


def limited(sound: Samples, ceiling: float = CEILING) -> Samples:
    """The same sound, turned down around every peak that would pass the ceiling (dBTP)."""
    top = gain(ceiling - 0.1)
    peaks = _peaks(sound)
    if not peaks.size or peaks.max() <= top:
        return sound
    wanted = np.minimum(1.0, top / np.maximum(peaks, 1e-9))
    # Each border of blocks takes the lowest gain of its neighbourhood: between borders the line stays below it.
    padded = np.pad(wanted, (_AHEAD, _AHEAD), mode="edge")
    lowest = np.min(np.lib.stride_tricks.sliding_window_view(padded, 2 * _AHEAD), axis=1)
    borders = np.arange(len(lowest)) * _BLOCK
    line = np.interp(np.arange(sound.shape[-1]), borders, _released(lowest))
    return sound * line.astype(np.float32)


def _released(lowest: Samples) -> Samples:
    """Falls at once (it was told ahead), comes back slowly."""
    held, now = np.empty_like(lowest), 1.0
    for index, want in enumerate(lowest.tolist()):
        now = want if want < now else now + (want - now) * _RELEASE
        held[index] = now
    # A straight way down into each dip, so that the gain does not jump.
    for back in range(1, _AHEAD):
        held[:-back] = np.minimum(held[:-back], held[back:] + (1 - held[back:]) * (back / _AHEAD))
    return held


def _peaks(sound: Samples) -> Samples:
    """The true peak of each block of 48 samples, both sides together."""
    if not sound.size:
        return np.zeros(0, np.float32)
    even = np.pad(sound, ((0, 0), (0, -sound.shape[-1] % _BLOCK)))
    pieces = [_peaks_of(even, start) for start in range(0, even.shape[-1], _PIECE)]
    return np.concatenate(pieces)


def _peaks_of(even: Samples, start: int) -> Samples:
    """The blocks of one piece, oversampled with a little of its neighbours so that memory stays small."""
    first, last = max(0, start - _BLOCK), min(even.shape[-1], start + _PIECE + _BLOCK)
    fine = np.max(np.abs(signal.resample_poly(even[:, first:last], 4, 1, axis=-1, window=("kaiser", 6.0))), axis=0)
    near = np.max(np.abs(even[:, first:last]), axis=0)
    blocks = np.maximum(near, fine.reshape(-1, 4).max(axis=1)).reshape(-1, _BLOCK).max(axis=1)
    own = (start - first) // _BLOCK
    return np.asarray(blocks[own : own + _PIECE // _BLOCK], np.float32)
