"""More players, for the moods with a country or a century of their own. Like `instruments`: one note, about 1 loud."""

from __future__ import annotations

import numpy as np

from creation.sound.signal.basics import Samples, clock, curve, decay, faded, length, peaked
from creation.sound.signal.filters import bandpass, driven, lowpass, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, spectrum, tone


def violin(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """One player who means it: vibrato, a body."""
    n = length(seconds + 0.15)
    bow = tone(_vibrato(pitch, n, 5.7, 0.008, 0.1), n, spectrum("saw", pitch, 1.4)) + noise(
        rng, n, 2000, 6000
    ) * np.float32(0.012)
    body = (
        bow * np.float32(0.5) + resonance(bow, 480, 110) * np.float32(0.6) + resonance(bow, 1150, 300) * np.float32(0.4)
    )
    return np.asarray(body * _held(n, seconds, 0.09, 0.15) * np.float32(0.5), np.float32)


def flute(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    n = length(seconds + 0.1)
    air = bandpass(noise(rng, n, 600, 6000), pitch * 0.9, min(9000.0, pitch * 2.5)) * np.float32(0.1)
    return (
        (tone(_vibrato(pitch, n, 5.0, 0.005, 0.15), n, (1.0, 0.28, 0.1, 0.03)) + air)
        * _held(n, seconds, 0.05, 0.1)
        * np.float32(0.6)
    )


def whistling(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Lips, alone in a wide land."""
    n = length(seconds + 0.1)
    scoop = _vibrato(pitch * 2, n, 5.5, 0.007, 0.2) * curve(n, [(0, 0.955), (0.06, 1.0)])
    return (
        (tone(scoop, n, (1.0, 0.05)) + noise(rng, n, 2000, 5000) * np.float32(0.02))
        * _held(n, seconds, 0.04, 0.1)
        * np.float32(0.5)
    )


def muted(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A trumpet with a cup in its bell."""
    n = length(seconds + 0.08)
    horn = tone(_vibrato(pitch, n, 5.2, 0.005, 0.2), n, spectrum("saw", pitch, 1.8))
    return bandpass(horn, 500, 3400, 1) * _held(n, seconds, 0.03, 0.08) * np.float32(0.75)


def synth(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Two saws and a filter that closes."""
    n = length(seconds + 0.08)
    bright = sum(
        (tone(pitch * bend, n, spectrum("saw", pitch, 1.6)) for bend in (0.996, 1.004)), np.zeros(n, np.float32)
    )
    dull = tone(pitch, n, spectrum("saw", pitch, 0.5))
    fall = decay(n, 0.6)
    return (
        (bright * np.float32(0.4) * fall + dull * (1 - fall * np.float32(0.5)))
        * _held(n, seconds, 0.006, 0.08)
        * np.float32(0.6)
    )


def stab(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Short and wide: a chord of machines."""
    n = length(min(seconds, 0.35) + 0.12)
    sides = [
        sum((tone(pitch * bend, n, spectrum("saw", pitch, 1.2)) for bend in bends), np.zeros(n, np.float32))
        for bends in ((0.994, 1.002), (0.998, 1.006))
    ]
    return np.stack(sides).astype(np.float32) * decay(n, 0.45) * curve(n, [(0, 0), (0.004, 1)]) * np.float32(0.4)


def vibes(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Metal bars and a slow fan."""
    n = length(1.8)
    bars = ringing(pitch, n, (1.0, 4.0, 10.0), (1.0, 0.22, 0.05), (1.7, 0.5, 0.12))
    return faded(bars * (0.8 + 0.2 * np.sin(2 * np.pi * 5 * clock(n))).astype(np.float32), 0.002, 0.1) * np.float32(0.8)


def rhodes(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """An electric piano: a tine that barks when struck, then sings."""
    n = length(min(2.6, seconds + 0.7))
    phase = 2 * np.pi * pitch * clock(n).astype(np.float64)
    bark = np.sin(phase + (1.4 * np.exp(-clock(n) * 5) + 0.25) * np.sin(phase)) + 0.12 * np.sin(7 * phase) * np.exp(
        -clock(n) * 14
    )
    return faded(np.asarray(bark, np.float32) * decay(n, 3.2) * np.float32(0.7), 0.003, 0.25)


def celesta(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    n = length(1.3)
    return faded(
        ringing(pitch, n, (1.0, 2.0, 3.0, 5.0), (1.0, 0.35, 0.12, 0.1), (1.2, 0.8, 0.4, 0.2)), 0.001, 0.06
    ) * np.float32(0.8)


def harp(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    return _string(pitch, 1.5, 14, 0.42, 0.3, 0.9)


def nylon(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A guitar without metal."""
    string = _string(pitch, 1.3, 14, 0.22, 0.45, 0.9)
    return peaked(
        string + resonance(string, 110, 40) * np.float32(0.5) + resonance(string, 210, 60) * np.float32(0.4), 0.85
    )


def twang(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A guitar with a spring behind it."""
    n = length(1.4)
    string = _string(pitch, 1.4, 18, 0.13, 0.95, 0.9)[:n]
    return np.asarray(string * (0.75 + 0.25 * np.sin(2 * np.pi * 6.5 * clock(len(string)))), np.float32)


def koto(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A long string that is pressed after it was plucked."""
    return _string(pitch, 1.6, 20, 0.08, 1.0, 0.85)


def accordion(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    n = length(min(seconds, 0.5) + 0.05)
    reeds = sum(
        (tone(pitch * bend, n, spectrum("reed", pitch, 1.8)) for bend in (0.995, 1.0, 1.005)), np.zeros(n, np.float32)
    )
    return faded(reeds * np.float32(0.3) * drift(rng, n, 6, 0.85, 1.0), 0.02, 0.05)


def distorted(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A guitar that has been turned up."""
    n = length(seconds + 0.1)
    string = tone(_vibrato(pitch, n, 6.0, 0.008, 0.25), n, spectrum("saw", pitch, 2.0)) * decay(n, 5.0)
    return lowpass(driven(string, 5.0), 4200) * _held(n, seconds, 0.006, 0.1) * np.float32(0.6)


def power(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """The same guitar, an octave down, through the palm."""
    n = length(seconds + 0.08)
    string = (
        tone(pitch / 2, n, spectrum("saw", pitch, 1.2)) + tone(pitch * 0.7491, n, spectrum("saw", pitch, 1.2))
    ) * decay(n, 3.0)
    return lowpass(driven(string, 4.0), 3000) * _held(n, seconds, 0.005, 0.08) * np.float32(0.6)


def _vibrato(pitch: float, n: int, rate: float, depth: float, after: float) -> Samples:
    sway = np.sin(2 * np.pi * rate * clock(n)) * curve(n, [(after, 0), (after + 0.3, 1)])
    return np.asarray(pitch * (1 + depth * sway), np.float32)


def _held(n: int, seconds: float, rise: float, fall: float) -> Samples:
    return curve(n, [(0, 0), (min(rise, seconds * 0.4), 1), (max(rise, seconds * 0.8), 0.85), (seconds + fall, 0)])


def _string(pitch: float, seconds: float, count: int, place: float, bright: float, peak: float) -> Samples:
    partials = np.arange(1, count + 1)
    strengths = tuple(float(abs(np.sin(np.pi * k * place)) / k ** (1.9 - bright)) for k in partials)
    falls = tuple(float(seconds * 1.3 / (1 + (0.55 - 0.3 * bright) * (k - 1))) for k in partials)
    ratios = tuple(float(k * np.sqrt(1 + 0.0002 * k * k)) for k in partials)
    return faded(peaked(ringing(pitch, length(seconds), ratios, strengths, falls), peak), 0.0012, 0.04)


PLAYERS = (
    violin, flute, whistling, muted, synth, stab, vibes, rhodes, celesta, harp, nylon, twang, koto, accordion,
    distorted,
    power,
)  # fmt: skip
