"""What is done to a voice after it has spoken: size of the body, colour, ends and level."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from scipy import signal

from creation.sound.loudness import integrated
from creation.sound.signal.basics import RATE, Samples, clock, faded, gain, length
from creation.sound.signal.filters import bandpass, driven, highpass, lowpass
from creation.sound.signal.reverb import Room, heard_in

#: Loudness of every line in LUFS, so that nobody shouts by accident of synthesis.
LEVEL = -18.0


def resized(sound: Samples, rate: int, tract: float) -> Samples:
    """To 48 kHz, with pitch and formants moved together by `tract` (and the length by its inverse)."""
    ratio = Fraction(RATE / rate / tract).limit_denominator(60)
    return np.asarray(signal.resample_poly(sound, ratio.numerator, ratio.denominator), np.float32)


def finished(sound: Samples, colour: str) -> Samples:
    """Trimmed, coloured, cleared of rumble and brought to the common level."""
    spoken = _trimmed(sound)
    if not spoken.size:
        return spoken
    spoken = _coloured(highpass(spoken, 70), colour)
    return faded(_levelled(spoken), 0.004, 0.02)


def strength(sound: Samples, seconds: float = 0.01) -> Samples:
    """Root mean square of each `seconds`."""
    block = length(seconds)
    padded = np.pad(sound, (0, -len(sound) % block))
    return np.asarray(np.sqrt(np.mean(np.square(padded.reshape(-1, block)), axis=1)), np.float32)


def _trimmed(sound: Samples) -> Samples:
    loud = strength(sound)
    if not loud.size or loud.max() < 1e-4:
        return np.zeros(0, np.float32)
    heard = np.flatnonzero(loud > loud.max() * 0.02)
    first, last = max(0, heard[0] - 2), heard[-1] + 5
    return sound[first * length(0.01) : last * length(0.01)]


def _levelled(sound: Samples) -> Samples:
    now = integrated(np.stack([sound, sound]))
    even = sound * np.float32(gain(LEVEL - now)) if np.isfinite(now) else sound
    return np.asarray(np.tanh(even), np.float32)


def _coloured(sound: Samples, colour: str) -> Samples:
    n = len(sound)
    if colour == "robot":
        ring = np.sin(clock(n) * np.float32(2 * np.pi * 55))
        comb = np.asarray(signal.lfilter([1.0], np.r_[1.0, np.zeros(239), -0.55], sound), np.float32)
        mixed = sound * np.float32(0.4) + comb * np.float32(0.35) + sound * ring * np.float32(0.5)
        return bandpass(mixed, 180, 6500)
    if colour == "monster":
        growl = 1 + np.float32(0.5) * np.sin(clock(n) * np.float32(2 * np.pi * 31))
        rough = driven(sound * growl * np.float32(4), 1.5) * np.float32(0.25)
        return np.asarray(sound * np.float32(0.6) + lowpass(rough, 2600), np.float32)
    if colour == "ghost":
        long = np.pad(sound, (0, length(0.35)))
        air = heard_in(Room(1.2, 0.8, 40), long).mean(axis=0, dtype=np.float32)
        return np.asarray(long * np.float32(0.8) + air * np.float32(0.45), np.float32)
    return sound
