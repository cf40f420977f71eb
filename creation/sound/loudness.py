"""Loudness as broadcasters measure it, and peaks as a converter would meet them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from creation.sound.signal.basics import Samples, gain, length
from creation.sound.signal.fourier import answered, back, fast

#: Integrated loudness of every film (LUFS, ITU-R BS.1770) and its highest true peak (dBTP).
TARGET, CEILING = -16.0, -1.0
#: Blocks whose loudness is counted, and how far apart they begin, in seconds.
_MEASURED, _APART = 0.4, 0.1
#: Quieter blocks than this (LUFS) are silence; those this far (LU) below the rest are pauses.
_SILENT, _PAUSE = -70.0, 10.0
#: What a head does to a sound and what an ear makes of it, at 48 kHz: BS.1770, tables 1 and 2, as (b, a).
_HEAD = (1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)
_EAR = (1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)
_BLOCK = 48
_PIECE = 10_000 * _BLOCK
_AHEAD = 4  # blocks
_RELEASE = 0.02  # share of the way back to full gain in one block (1 ms)
#: Samples on either side from which what lies between two is told.
_AROUND = 10


def integrated(sound: Samples) -> float:
    """LUFS of stereo (2, n); −inf for silence. Sound shorter than one measuring block is measured repeated."""
    least = length(0.45)
    if sound.shape[-1] < least:
        sound = np.tile(sound, (1, -(-least // max(1, sound.shape[-1]))))
    heard = answered(sound, _weighting, length(0.25))
    step = length(_APART)
    steps = heard.shape[-1] // step
    energy = np.square(heard[:, : steps * step].reshape(2, steps, step)).sum(axis=(0, 2), dtype=np.float64)
    blocks = np.convolve(energy, np.ones(round(_MEASURED / _APART)), "valid") / length(_MEASURED)
    return _gated(blocks)


def _gated(powers: NDArray[np.float64]) -> float:
    """The loudness of blocks of these mean squares, without silence and pauses."""
    heard = powers[_lufs(powers) > _SILENT]
    if not heard.size:
        return float("-inf")
    return float(_lufs(heard[_lufs(heard) > _lufs(heard.mean()) - _PAUSE].mean()))


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-20)))


def _weighting(bins: NDArray[np.complex128]) -> NDArray[np.complex128]:
    whole = np.ones_like(bins)
    for b, a in (_HEAD, _EAR):
        whole = whole * np.polyval(b[::-1], bins) / np.polyval(a[::-1], bins)
    return whole


def true_peak(sound: Samples) -> float:
    """The highest value between samples, linear, found at four times the rate."""
    return float(np.max(_peaks(sound))) if sound.size else 0.0


def mastered(sound: Samples, target: float = TARGET) -> Samples:
    """At the target loudness with no true peak above the ceiling. Silence stays silence."""
    # The limiter takes loudness away, so that the gain in front of it is found in a few rounds.
    wanted = target - integrated(sound)
    if not np.isfinite(wanted):
        return sound
    peaks = _peaks(sound)
    result = _held(sound, peaks, gain(wanted), CEILING)
    for _ in range(3):
        missing = target - integrated(result)
        if abs(missing) < 0.15:
            break
        wanted += missing * 1.3
        result = _held(sound, peaks, gain(min(wanted, 40.0)), CEILING)
    return result


def limited(sound: Samples, ceiling: float = CEILING) -> Samples:
    """The same sound, turned down around every peak that would pass the ceiling (dBTP)."""
    return _held(sound, _peaks(sound), 1.0, ceiling)


def _held(sound: Samples, peaks: Samples, louder: float, ceiling: float) -> Samples:
    """The sound `louder` times as loud, limited; `peaks` are those of the sound as it came."""
    top = gain(ceiling - 0.1)
    if not peaks.size or peaks.max() * louder <= top:
        return sound if louder == 1.0 else sound * np.float32(louder)
    wanted = np.minimum(1.0, top / np.maximum(peaks * np.float32(louder), 1e-9))
    # Each border of blocks takes the lowest gain of its neighbourhood: between borders the line stays below it.
    padded = np.pad(wanted, (_AHEAD, _AHEAD), mode="edge")
    lowest = np.min(np.lib.stride_tricks.sliding_window_view(padded, 2 * _AHEAD), axis=1)
    borders = np.arange(len(lowest)) * _BLOCK
    line = np.interp(np.arange(sound.shape[-1]), borders, _released(lowest))
    return sound * (line * louder).astype(np.float32)


def _released(lowest: Samples) -> Samples:
    """Falls at once (it was told ahead), comes back slowly."""
    held, now = np.empty_like(lowest), 1.0
    for index, want in enumerate(lowest.tolist()):
        now = want if want < now else now + (want - now) * _RELEASE
        held[index] = now
    # A straight way down into each dip, so that the gain does not jump.
    for before in range(1, _AHEAD):
        held[:-before] = np.minimum(held[:-before], held[before:] + (1 - held[before:]) * (before / _AHEAD))
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
    near = even[:, first:last]
    n = near.shape[-1]
    size = fast(n + 2 * _AROUND)
    highest = np.max(np.abs(near), axis=0)
    for side in near:
        spectrum = np.fft.rfft(side, size)
        for between in _between(size):
            np.maximum(highest, np.abs(back(spectrum * between, size)[:n]), out=highest)
    own = (start - first) // _BLOCK
    return np.asarray(highest.reshape(-1, _BLOCK).max(axis=1)[own : own + _PIECE // _BLOCK], np.float32)


@lru_cache(maxsize=4)
def _between(size: int) -> tuple[NDArray[np.complex64], ...]:
    """The answers that give the values a quarter, a half and three quarters of the way to the next sample."""
    answers = []
    for part in (0.25, 0.5, 0.75):
        places = np.arange(-_AROUND, _AROUND + 1) + part
        taps = np.zeros(size, np.float32)
        taps[np.arange(-_AROUND, _AROUND + 1)] = (
            np.sinc(places) * np.i0(6.0 * np.sqrt(np.maximum(0, 1 - (places / (_AROUND + 1)) ** 2))) / np.i0(6.0)
        )
        answers.append(np.fft.rfft(taps).astype(np.complex64))
    return tuple(answers)
