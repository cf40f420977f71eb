"""Puts speech before everything, and everything in its place."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from creation.sound.foley.near import placed, stays
from creation.sound.loudness import integrated, mastered
from creation.sound.signal.basics import RATE, Samples, add, length, panned
from creation.sound.signal.filters import highpass
from creation.sound.speech import Speech, SpokenLine
from creation.storyboard.types import Storyboard

#: How far each bus steps back while someone speaks, in dB.
DUCK_MUSIC, DUCK_AIR, DUCK_NEAR = 9.0, 4.0, 2.5
#: How far above all else every line stands, in LU; and the most that is taken away for it.
CLEAR, _MOST = 11.0, 18.0
_ATTACK, _RELEASE = 0.16, 0.45  # seconds
_HOLD = 0.35  # pauses shorter than this are spoken through
_DULLEST = 4200.0  # words stay words even under water


def spoken(storyboard: Storyboard, speech: Speech, n: int) -> Samples:
    """Stereo (2, n): the lines, those of the cast in their room, the narrator in none."""
    bus = np.zeros((2, n), np.float32)
    for place, first, last in stays(storyboard, n):
        dry = np.zeros((2, last - first + length(1.2)), np.float32)
        for line in speech.lines:
            at = round(line.start * RATE)
            if first <= at < last:
                add(
                    bus if line.who == "" else dry,
                    panned(line.samples, 0.0) * np.float32(0.9),
                    at - (line.who != "") * first,
                )
        if dry.any():
            placed(bus, dry, place, first, max(place.dulled, _DULLEST), place.answer * 0.3)
    return bus


def stepped_back(speech: Speech, n: int, decibels: float) -> Samples:
    """The gain (n,) of a bus that steps back by `decibels` under every line and comes back after it."""
    points = [(0.0, 0.0)]
    for start, end in _together([(line.start, line.end) for line in speech.lines]):
        points += [(start - _ATTACK, 0.0), (start, -decibels), (end, -decibels), (end + _RELEASE, 0.0)]
    times, levels = zip(*points, strict=True)
    slow = np.interp(np.arange(0, n + 480, 480) / RATE, np.maximum.accumulate(np.array(times)), levels)
    line = np.interp(np.arange(n), np.arange(len(slow)) * 480, 10 ** (slow / 20))
    return np.asarray(line, np.float32)


def mixed(speech_bus: Samples, near: Samples, air: Samples, music: Samples, speech: Speech) -> Samples:
    """All buses (2, n) as one, at the film's loudness, every line well in front of what is behind it."""
    n = speech_bus.shape[-1]
    behind = np.zeros((2, n), np.float32)
    for bus, decibels in ((near, DUCK_NEAR), (air, DUCK_AIR), (music, DUCK_MUSIC)):
        behind += bus * stepped_back(speech, n, decibels) if speech.lines else bus
    for line, decibels in _drowned(speech_bus, behind, speech):
        behind *= stepped_back(Speech((line,)), n, decibels)
    return mastered(_ended(highpass(speech_bus + behind, 28)))


def _drowned(voice: Samples, behind: Samples, speech: Speech) -> Iterator[tuple[SpokenLine, float]]:
    """The lines that would not stand `CLEAR` above the rest, and how many dB more the rest must step back."""
    for line in speech.lines:
        first, last = round(line.start * RATE), min(voice.shape[-1], round(line.end * RATE))
        if last - first > length(0.05):
            missing = CLEAR - integrated(voice[:, first:last]) + integrated(behind[:, first:last])
            if np.isfinite(missing) and missing > 0:
                yield line, min(missing, _MOST)


def _together(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Lines with hardly a pause between them as one."""
    joined: list[tuple[float, float]] = []
    for start, end in spans:
        if joined and start - joined[-1][1] < _HOLD + _RELEASE:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _ended(sound: Samples) -> Samples:
    """No click at either end of the film."""
    n = sound.shape[-1]
    size = min(n // 4, length(0.03))
    ramp = np.linspace(0, 1, size, dtype=np.float32)
    sound[:, :size] *= ramp
    sound[:, n - size :] *= ramp[::-1]
    return sound
