"""What a listener with instruments can tell about a sound."""

from __future__ import annotations

import wave
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from creation.sound.signal.basics import RATE
from creation.storyboard.types import Member, Shot, Storyboard

Sound = NDArray[np.float32]
BANDS = np.geomspace(40, 16_000, 25)


def film(*shots: Shot, cast: tuple[Member, ...] = (), mood: str = "calm") -> Storyboard:
    return Storyboard("A film", "en", cast, shots, mood=mood)


def read(path: Path) -> tuple[Sound, wave._wave_params]:
    """Stereo (2, n) and the header."""
    with wave.open(str(path)) as file:
        header = file.getparams()
        data = np.frombuffer(file.readframes(header.nframes), "<i2")
    return (data.reshape(-1, header.nchannels).T / 32768).astype(np.float32), header


def decibels(sound: Sound) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(np.square(sound, dtype=np.float64))) + 1e-9))


def part(sound: Sound, start: float, end: float) -> Sound:
    return sound[..., round(start * RATE) : round(end * RATE)]


def colour(sound: Sound) -> NDArray[np.float64]:
    """The level of each band in dB, beside the whole."""
    power = np.abs(np.fft.rfft(sound.mean(axis=0))) ** 2
    hertz = np.fft.rfftfreq(sound.shape[-1], 1 / RATE)
    bands = [power[(hertz >= low) & (hertz < high)].sum() for low, high in pairwise(BANDS)]
    return np.asarray(10 * np.log10(np.array(bands) / power.sum() + 1e-7))


def pitch(sound: Sound) -> float:
    """The middle pitch of a voice in Hz."""
    found = []
    for start in range(0, len(sound) - 4096, 2048):
        window = sound[start : start + 4096].astype(np.float64)
        if decibels(sound[start : start + 4096]) < decibels(sound) - 3:
            continue
        spectrum = np.abs(np.fft.rfft(window, 16384)) ** 2
        likeness = np.fft.irfft(spectrum)[: RATE // 50]
        lag = RATE // 500 + int(np.argmax(likeness[RATE // 500 :]))
        if likeness[lag] > 0.4 * likeness[0]:
            found.append(RATE / lag)
    return float(np.median(found))
