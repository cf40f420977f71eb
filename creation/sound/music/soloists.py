"""Players who come to the front, some of them seen in the picture. Like `instruments`: one note, about 1 loud."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.cries import AH, OO, throat
from creation.sound.signal.basics import Samples, clock, curve, decay, faded, length, peaked
from creation.sound.signal.filters import bandpass, formed
from creation.sound.signal.noise import noise
from creation.sound.signal.tones import ringing, spectrum, tone


def piano(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A grand: hard hammers, strings a little stiff, the lid open."""
    order = np.arange(1, 13)
    ratios = tuple(float(k * np.sqrt(1 + 0.0004 * k * k)) for k in order)
    strengths = tuple(float(np.exp(-0.28 * (k - 1))) for k in order)
    falls = tuple(float(2.6 * (220 / max(pitch, 110)) ** 0.35 / (1 + 0.25 * (k - 1))) for k in order)
    held = min(2.6, seconds + 0.35)
    n = length(held)
    note = ringing(pitch, n, ratios, strengths, falls)
    size = min(n, length(0.02))
    note[:size] += noise(rng, size, 300, 2500) * decay(size, 0.02) * np.float32(0.1)
    return faded(peaked(note, 0.85) * curve(n, [(0, 1), (max(0.05, held - 0.25), 0.8), (held, 0)]), 0.0015, 0.05)


def trumpet(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Without its mute, and proud of it."""
    n = length(seconds + 0.06)
    sway = 1 + 0.006 * np.sin(2 * np.pi * 5.4 * clock(n)) * curve(n, [(0.2, 0), (0.45, 1)])
    scoop = (pitch * sway * curve(n, [(0, 0.97), (0.04, 1.0)])).astype(np.float32)
    swell = curve(n, [(0, 0), (0.03, 1), (0.12, 0.8), (max(0.13, seconds * 0.85), 0.9), (seconds + 0.06, 0)])
    dull, full = tone(scoop, n, spectrum("saw", pitch, 0.6)), tone(scoop, n, spectrum("saw", pitch, 2.0))
    return faded((dull * (1 - swell) + full * swell) * swell * np.float32(0.6), 0.004, 0.04)


def saxophone(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A reed in a brass horn, breath and all, leaning into its notes."""
    n = length(seconds + 0.1)
    sway = 1 + 0.008 * np.sin(2 * np.pi * 5.0 * clock(n)) * curve(n, [(0.18, 0), (0.45, 1)])
    bent = (pitch * sway * curve(n, [(0, 0.955), (0.08, 1.0)])).astype(np.float32)
    reed = tone(bent, n, spectrum("reed", pitch, 1.6)) + noise(rng, n, 1500, 6000) * np.float32(0.025)
    horn = formed(reed, ((520, 160, 0.9), (1250, 300, 0.6)), 0.4)
    shape = curve(n, [(0, 0), (0.05, 1), (0.2, 0.8), (max(0.21, seconds * 0.85), 0.85), (seconds + 0.1, 0)])
    return peaked(np.asarray(horn * shape, np.float32), 0.6)


def oboe(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Narrow and plaintive."""
    n = length(seconds + 0.1)
    sway = 1 + 0.006 * np.sin(2 * np.pi * 5.6 * clock(n)) * curve(n, [(0.15, 0), (0.4, 1)])
    reed = tone((pitch * sway).astype(np.float32), n, spectrum("saw", pitch, 1.3))
    shape = curve(n, [(0, 0), (0.05, 0.9), (max(0.06, seconds * 0.8), 1), (seconds + 0.1, 0)])
    return peaked(bandpass(reed, 600, 3200, 1) * shape, 0.55)


def oud(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A lute with a plectrum: a dry knock, a dark string that is over soon."""
    partials = np.arange(1, 13)
    strengths = tuple(float(abs(np.sin(np.pi * k * 0.17)) / k**1.35) for k in partials)
    falls = tuple(float(1.0 / (1 + 0.42 * (k - 1))) for k in partials)
    n = length(1.0)
    string = ringing(pitch, n, tuple(float(k) for k in partials), strengths, falls)
    size = length(0.02)
    string[:size] += noise(rng, size, 500, 3500) * decay(size, 0.015) * np.float32(0.25)
    return faded(peaked(formed(string, ((240, 90, 0.5), (480, 160, 0.4)), 0.8), 0.85), 0.001, 0.05)


def voice(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """La: somebody sings without words."""
    n = length(seconds + 0.06)
    sway = 1 + 0.012 * np.sin(2 * np.pi * 5.6 * clock(n)) * curve(n, [(0.12, 0), (0.3, 1)])
    scoop = curve(n, [(0, 0.97), (0.06, 1.0)])
    la = throat(rng, (pitch * sway * scoop).astype(np.float32), (OO, AH), 0.05)
    shape = curve(n, [(0, 0), (0.05, 1), (max(0.06, seconds * 0.75), 0.8), (seconds + 0.06, 0)])
    return peaked(faded(la * shape, 0.01, 0.05), 0.75)


def organ(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Pipes of wood and tin, and the wind in them."""
    n = length(seconds + 0.12)
    pipes = tone(pitch, n, (1.0, 0.6, 0.3, 0.35, 0.1, 0.2)) + tone(pitch * 2.003, n, (0.5, 0.2, 0.1)) * np.float32(0.5)
    shape = curve(n, [(0, 0), (0.03, 1), (max(0.04, seconds), 0.95), (seconds + 0.12, 0)])
    return peaked(np.asarray((pipes + noise(rng, n, 900, 4000) * np.float32(0.02)) * shape, np.float32), 0.55)


PLAYERS = (organ, piano, trumpet, saxophone, oboe, oud, voice)
