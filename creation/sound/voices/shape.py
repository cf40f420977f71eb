"""What is done to a voice after it has spoken: size of the body, colour, ends and level."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from creation.sound.loudness import integrated
from creation.sound.signal.basics import RATE, Samples, clock, faded, gain, length, seeded
from creation.sound.signal.filters import bandpass, driven, echoed, highpass, lowpass
from creation.sound.signal.fourier import resampled
from creation.sound.signal.noise import drift
from creation.sound.signal.reverb import Room, heard_in
from creation.sound.voices.base import Manner
from creation.sound.voices.delivery import LOUDER, turned
from creation.sound.voices.phones import Phone, Spoken, moved

#: Loudness of every line in LUFS, so that nobody shouts by accident of synthesis.
LEVEL = -18.0
_NEAR = Room(0.18, 0.5, 3)


def resized(sound: Samples, rate: int, tract: float) -> Samples:
    """To 48 kHz, with pitch and formants moved together by `tract` (and the length by its inverse)."""
    ratio = Fraction(RATE / rate / tract).limit_denominator(60)
    return resampled(sound, ratio.numerator, ratio.denominator)


def finished(sound: Samples, manner: Manner, seed: int, phones: tuple[Phone, ...] = ()) -> Spoken:
    """Trimmed, delivered, coloured, cleared of rumble and brought to its level, its sounds still in time."""
    spoken, first = _trimmed(sound)
    if not spoken.size:
        return Spoken(spoken)
    spoken = _coloured(turned(highpass(spoken, 70), manner.delivery, seed), manner.colour)
    level = LEVEL + LOUDER.get(manner.delivery, 0.0)
    heard = (phone for phone in moved(phones, -first / RATE) if phone.start < len(spoken) / RATE)
    return Spoken(faded(_levelled(spoken, level), 0.004, 0.02), tuple(heard))


def warmed(sound: Samples, seed: int) -> Samples:
    """A machine's voice made easier to listen to: chest, less buzz, a breath of drift, walls close by."""
    if not sound.size:
        return sound
    n = len(sound)
    sway = drift(seeded("sway", seed), n, 3.1, -1.0, 1.0) * np.float32(0.0006 * RATE)
    soft = np.interp(np.arange(n) + sway, np.arange(n), sound).astype(np.float32)
    chest = bandpass(soft, 140, 420, 1) * np.float32(0.5)
    buzz = bandpass(soft, 2600, 4600, 1) * np.float32(0.42)
    body = lowpass(soft + chest - buzz, 7200, 1)
    return np.asarray(body + heard_in(_NEAR, body).mean(axis=0, dtype=np.float32) * np.float32(0.12), np.float32)


def strength(sound: Samples, seconds: float = 0.01) -> Samples:
    """Root mean square of each `seconds`."""
    block = length(seconds)
    padded = np.pad(sound, (0, -len(sound) % block))
    return np.asarray(np.sqrt(np.mean(np.square(padded.reshape(-1, block)), axis=1)), np.float32)


def _trimmed(sound: Samples) -> tuple[Samples, int]:
    """Without silence at its ends, and how many samples were taken off the front."""
    loud = strength(sound)
    if not loud.size or loud.max() < 1e-4:
        return np.zeros(0, np.float32), 0
    heard = np.flatnonzero(loud > loud.max() * 0.02)
    first, last = max(0, heard[0] - 2) * length(0.01), (heard[-1] + 5) * length(0.01)
    return sound[first:last], first


def _levelled(sound: Samples, level: float) -> Samples:
    now = integrated(np.stack([sound, sound]))
    even = sound * np.float32(gain(level - now)) if np.isfinite(now) else sound
    return np.asarray(np.tanh(even), np.float32)


def _coloured(sound: Samples, colour: str) -> Samples:
    n = len(sound)
    if colour == "robot":
        ring = np.sin(clock(n) * np.float32(2 * np.pi * 55))
        comb = echoed(sound, 240, 0.55)
        mixed = sound * np.float32(0.4) + comb * np.float32(0.35) + sound * ring * np.float32(0.5)
        return bandpass(mixed, 180, 6500)
    if colour == "monster":
        growl = 1 + np.float32(0.5) * np.sin(clock(n) * np.float32(2 * np.pi * 31))
        rough = driven(sound * growl * np.float32(4), 1.5) * np.float32(0.25)
        return np.asarray(sound * np.float32(0.6) + lowpass(rough, 2600), np.float32)
    if colour == "alien":
        late = np.interp(np.arange(n) - (300 + 160 * np.sin(2 * np.pi * 1.7 * clock(n))), np.arange(n), sound)
        ring = sound * np.sin(clock(n) * np.float32(2 * np.pi * 38))
        return np.asarray(sound * 0.6 + late * 0.5 + ring * 0.35, np.float32)
    if colour == "ghost":
        long = np.pad(sound, (0, length(0.35)))
        air = heard_in(Room(1.2, 0.8, 40), long).mean(axis=0, dtype=np.float32)
        return np.asarray(long * np.float32(0.8) + air * np.float32(0.45), np.float32)
    return sound
