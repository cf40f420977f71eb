"""How a line is delivered: said, shouted, whispered or sung; and what that does to who speaks and to the sound."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from creation.sound.signal.basics import Samples, gain, peaked
from creation.sound.signal.filters import bandpass, driven, highpass
from creation.sound.voices.base import Manner
from creation.storyboard.types import Line, Shot

_BY_VERB = {
    "shout": "shout", "yell": "shout", "scream": "shout", "cheer": "shout", "order": "shout", "announce": "shout",
    "whisper": "whisper", "sneak": "whisper", "sing": "sing", "hum": "sing",
}  # fmt: skip
#: pitch, pace and melody beside plain speech
_CHANGES = {"shout": (1.3, 0.93, 1.25), "whisper": (1.0, 0.9, 0.8), "sing": (1.1, 0.68, 0.25)}
#: Loudness beside plain speech, in LU.
LOUDER = {"shout": 2.5, "whisper": -3.5, "sing": 0.5}
_FRAME, _STEP = 1024, 256


def delivery_of(line: Line, shot: Shot) -> str:
    """ "shout", "whisper", "sing", or "" for plain speech: by what the speaker does then, or by how it is written."""
    deeds = [action for action in shot.actions if action.who == line.who and line.who and action.verb in _BY_VERB]
    near = sorted(deeds, key=lambda action: 0.0 if action.start <= line.start <= action.end else 1.0)
    if near:
        return _BY_VERB[near[0].verb]
    letters = [letter for letter in line.words if letter.isalpha()]
    is_loud = "!!" in line.words or "！！" in line.words
    return "shout" if is_loud or (len(letters) > 3 and all(letter.isupper() for letter in letters)) else ""


def delivered(manner: Manner, delivery: str) -> Manner:
    """The same person in this delivery."""
    pitch, pace, melody = _CHANGES.get(delivery, (1.0, 1.0, 1.0))
    return replace(
        manner,
        pitch=manner.pitch * pitch, pace=manner.pace * pace, melody=manner.melody * melody, delivery=delivery,
    )  # fmt: skip


def turned(sound: Samples, delivery: str, seed: int) -> Samples:
    """What a throat that shouts or whispers does to the sound, which stays as long as it was."""
    if delivery == "shout":
        edge = bandpass(sound, 1300, 4200, 1) * np.float32(0.7)
        return driven(peaked(sound + edge, 1.4), 1.1)
    if delivery == "whisper":
        return _whispered(sound, seed)
    return sound


def _whispered(sound: Samples, seed: int) -> Samples:
    """The same mouth over breath: its formants, without its pitch."""
    if len(sound) < 2 * _FRAME:
        return sound
    window = np.hanning(_FRAME + 1)[:-1].astype(np.float32)
    padded = np.pad(sound, (_FRAME, _FRAME + -len(sound) % _STEP))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::_STEP] * window
    spoken = np.abs(np.fft.rfft(frames, axis=1))
    # Smoothed over 14 bins (650 Hz) the harmonics are gone and the formants stay.
    envelope = np.apply_along_axis(lambda bins: np.convolve(bins, np.hanning(15) / 7.0, "same"), 1, spoken)
    phase = np.random.default_rng(seed).uniform(0, 2 * np.pi, spoken.shape)
    breath = np.zeros(len(padded), np.float32)
    for number, frame in enumerate(np.fft.irfft(envelope * np.exp(1j * phase), _FRAME, axis=1)):
        breath[number * _STEP : number * _STEP + _FRAME] += frame * window
    # Squared and overlapping four times, the windows add up to one and a half.
    breath = breath[_FRAME : _FRAME + len(sound)] / np.float32(1.5)
    return np.asarray(highpass(breath, 380, 2) * gain(6), np.float32)
