"""A tune for spoken words: one note to a syllable, in a scale that cannot sound wrong."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from creation.sound.music.theory import hertz
from creation.sound.signal.basics import RATE, Samples
from creation.sound.voices.base import Manner
from creation.sound.voices.phones import Phone, is_vowel, moved

#: Semitones above the speaker's own pitch, one for each syllable, from the start again after the last.
_TUNE = (0, 4, 7, 4, 9, 7, 4, 2, 0, 4, 7, 12, 9, 7, 2, 0)
_MINOR = {4: 3, 9: 10, 2: 3}
_SHAKE, _DEPTH = 5.6, 0.012
#: How much of the melody of speech is left in a song.
_STEADY = 0.08


def in_key(manner: Manner, tonic: int, *, is_minor: bool) -> Manner:
    """The same singer on the tonic (MIDI, of any octave) nearest to where they speak."""
    own = 69 + 12 * float(np.log2(manner.pitch / 440))
    note = tonic + 12 * round((own - tonic) / 12)
    return replace(manner, pitch=hertz(note), melody=min(manner.melody, _STEADY), is_minor=is_minor)


def notes(phones: tuple[Phone, ...], times: Samples, *, is_minor: bool = False) -> Samples:
    """Factors of the pitch at `times` (seconds): a note from each vowel on, gliding into it, shaken a little."""
    starts = [phone.start for phone in phones if is_vowel(phone.symbol)] or [0.0]
    which = np.clip(np.searchsorted(np.array(starts), times + 0.03, "right") - 1, 0, None)
    tune = [_MINOR.get(step, step) for step in _TUNE] if is_minor else _TUNE
    steps = np.array(tune, np.float64)[which % len(_TUNE)]
    glide = max(1, round(0.05 / max(1e-3, float(times[1] - times[0]) if len(times) > 1 else 0.01)))
    smooth = np.convolve(np.pad(steps, glide, mode="edge"), np.ones(glide) / glide, "same")[glide : glide + len(steps)]
    return np.asarray(2 ** (smooth / 12) * (1 + _DEPTH * np.sin(2 * np.pi * _SHAKE * times)), np.float32)


def sung(sound: Samples, phones: tuple[Phone, ...], *, is_minor: bool = False) -> tuple[Samples, tuple[Phone, ...]]:
    """A voice on one pitch made to sing by its speed, as a tape would; its sounds moved along."""
    if not phones or not sound.size:
        return sound, phones
    times = np.arange(0, len(sound) / RATE + 0.01, 0.01, dtype=np.float32)
    # Half of the way by speed keeps the mouth its size.
    speed = notes(phones, times, is_minor=is_minor) ** 0.6
    reached = np.concatenate([[0.0], np.cumsum(0.01 / speed)])[:-1]
    n = int(reached[-1] * RATE)
    back = np.interp(np.arange(n) / RATE, reached, times)
    out = np.interp(back * RATE, np.arange(len(sound)), sound).astype(np.float32)
    return out, tuple(
        Phone(float(np.interp(phone.start, times, reached)), float(np.interp(phone.end, times, reached)), phone.symbol)
        for phone in moved(phones, 0.0)
    )
