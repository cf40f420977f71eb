"""A tune for spoken words: one note to a syllable, in a scale that cannot sound wrong."""

from __future__ import annotations

import numpy as np

from creation.sound.signal.basics import RATE, Samples
from creation.sound.voices.phones import Phone, is_vowel, moved

#: Semitones above the speaker's own pitch, one for each syllable, from the start again after the last.
_TUNE = (0, 4, 7, 4, 9, 7, 4, 2, 0, 4, 7, 12, 9, 7, 2, 0)
_SHAKE, _DEPTH = 5.6, 0.012


def notes(phones: tuple[Phone, ...], times: Samples) -> Samples:
    """Factors of the pitch at `times` (seconds): a note from each vowel on, gliding into it, shaken a little."""
    starts = [phone.start for phone in phones if is_vowel(phone.symbol)] or [0.0]
    which = np.clip(np.searchsorted(np.array(starts), times + 0.03, "right") - 1, 0, None)
    steps = np.array(_TUNE, np.float64)[which % len(_TUNE)]
    glide = max(1, round(0.05 / max(1e-3, float(times[1] - times[0]) if len(times) > 1 else 0.01)))
    smooth = np.convolve(np.pad(steps, glide, mode="edge"), np.ones(glide) / glide, "same")[glide : glide + len(steps)]
    return np.asarray(2 ** (smooth / 12) * (1 + _DEPTH * np.sin(2 * np.pi * _SHAKE * times)), np.float32)


def sung(sound: Samples, phones: tuple[Phone, ...]) -> tuple[Samples, tuple[Phone, ...]]:
    """A voice on one pitch made to sing by its speed, as a tape would; its sounds moved along."""
    if not phones or not sound.size:
        return sound, phones
    times = np.arange(0, len(sound) / RATE + 0.01, 0.01, dtype=np.float32)
    # Half of the way by speed keeps the mouth its size.
    speed = notes(phones, times) ** 0.6
    reached = np.concatenate([[0.0], np.cumsum(0.01 / speed)])[:-1]
    n = int(reached[-1] * RATE)
    back = np.interp(np.arange(n) / RATE, reached, times)
    out = np.interp(back * RATE, np.arange(len(sound)), sound).astype(np.float32)
    return out, tuple(
        Phone(float(np.interp(phone.start, times, reached)), float(np.interp(phone.end, times, reached)), phone.symbol)
        for phone in moved(phones, 0.0)
    )
