"""Four-legged animals, each by its throat. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined, knock
from creation.sound.foley.cries import AH, EE, EH, OH, OO, throat
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass, driven, lowpass
from creation.sound.signal.noise import drift, noise


def baa(rng: np.random.Generator) -> Samples:
    """A sheep: one vowel through the nose, shaken."""
    return _bleat(rng, 265, 0.95, 10.5, 1.0)


def goat(rng: np.random.Generator) -> Samples:
    """A goat: higher and shaken harder than a sheep, almost a laugh."""
    return _bleat(rng, 430, 0.8, 14.0, 0.8)


def deer(rng: np.random.Generator) -> Samples:
    """A short call through the nose."""
    return _bleat(rng, 590, 0.42, 5.0, 0.85)


def donkey(rng: np.random.Generator) -> Samples:
    """Hee in, haw out, three times."""
    parts = []
    for turn in range(3):
        n, m = length(0.3), length(0.34)
        hee = throat(rng, curve(n, [(0, 560), (0.3, 840)]), (EE, EH), 0.5, 0.5) * hump(n)
        haw = throat(rng, curve(m, [(0, 245), (0.34, 170)]), (AH, OH), 0.3, 0.7, 1.15) * hump(m)
        parts += [(0.72 * turn, 0.5, faded(hee, 0.02, 0.03)), (0.72 * turn + 0.33, 1.0, faded(haw, 0.02, 0.05))]
    return joined(*parts)


def monkey(rng: np.random.Generator) -> Samples:
    """Oo, oo, oo, growing into ah, ah."""
    parts = []
    for turn in range(7):
        n = length(0.15)
        top = 380 + 75 * turn
        pitch = curve(n, [(0, top * 0.8), (0.08, top * 1.15), (0.15, top * 0.85)])
        call = throat(rng, pitch, (OO, OO) if turn < 4 else (AH, EH), 0.15, 0.1 + 0.05 * turn, 0.8)
        parts.append((0.19 * turn, 0.45 + 0.09 * turn, faded(call * hump(n), 0.01, 0.02)))
    return joined(*parts)


def gorilla(rng: np.random.Generator) -> Samples:
    """Fists on a chest, and what the chest says."""
    beats = [(0.1 * turn, 0.9, knock(rng.uniform(105, 125), 0.12, 0.3)) for turn in range(9)]
    n = length(0.9)
    grunt = throat(rng, curve(n, [(0, 85), (0.3, 120), (0.9, 70)]), (OO, AH), 0.35, 0.9, 1.35) * hump(n)
    return joined(*beats, (0.35, 1.0, faded(grunt, 0.05, 0.15)))


def hippo(rng: np.random.Generator) -> Samples:
    """A deep laugh that runs down."""
    parts = []
    for turn in range(5):
        n = length(0.26)
        pitch = curve(n, [(0, 105 - 7 * turn), (0.1, 120 - 8 * turn), (0.26, 70)])
        parts.append((0.3 * turn, 1.0 - 0.13 * turn, faded(throat(rng, pitch, (OH, OO), 0.3, 0.7, 1.5) * hump(n))))
    return joined(*parts)


def snort(rng: np.random.Generator) -> Samples:
    """Air out of large nostrils: rhinos, bulls, horses that are cross."""
    n = length(0.5)
    flutter = 0.55 + 0.45 * np.sin(2 * np.pi * 31 * clock(n))
    air = noise(rng, n, 160, 2600, -3) * flutter.astype(np.float32)
    return joined((0.0, 1.0, faded(air * curve(n, [(0, 0), (0.04, 1), (0.2, 0.7), (0.5, 0)]), 0.01, 0.1)))


def groan(rng: np.random.Generator) -> Samples:
    """A camel, complaining with its mouth full."""
    n = length(1.4)
    pitch = curve(n, [(0, 135), (0.4, 185), (0.9, 150), (1.4, 110)]) * drift(rng, n, 7, 0.94, 1.06)
    gargle = 0.65 + 0.35 * np.sin(2 * np.pi * 19 * clock(n))
    return peaked(faded(throat(rng, pitch, (OH, EH), 0.3, 0.5, 1.25) * gargle.astype(np.float32) * hump(n), 0.1, 0.2))


def hum(rng: np.random.Generator) -> Samples:
    """A giraffe: a low hum, hardly more than breath."""
    n = length(1.5)
    pitch = curve(n, [(0, 88), (0.7, 98), (1.5, 84)])
    return peaked(faded(lowpass(throat(rng, pitch, (OO, OO), 0.1, 0.1, 1.4), 700) * hump(n), 0.2, 0.3))


def squeak(rng: np.random.Generator) -> Samples:
    """A mouse: three tiny notes at the edge of hearing."""
    parts = []
    for turn in range(3):
        n = length(rng.uniform(0.05, 0.08))
        pitch = curve(n, [(0, 3300), (0.03, 4700), (0.08, 3900)]) * np.float32(rng.uniform(0.93, 1.07))
        parts.append((0.12 * turn, 0.9 - 0.15 * turn, faded(throat(rng, pitch, (EE, EE), 0.02, size=0.5) * hump(n))))
    return joined(*parts)


def chatter(rng: np.random.Generator) -> Samples:
    """A squirrel or a rabbit that minds: a fast run of clicks with a voice in it."""
    parts = []
    for turn in range(11):
        n = length(0.035)
        note = throat(rng, np.full(n, rng.uniform(1300, 1900), np.float32), (EE, EH), 0.5, 0.4, 0.6) * hump(n)
        parts.append((0.062 * turn + float(rng.normal(0, 0.004)) + 0.02, float(rng.uniform(0.5, 1.0)), note))
    return joined(*parts)


def yip(rng: np.random.Generator) -> Samples:
    """A fox: a hoarse cry, twice."""
    parts = []
    for at in (0.0, 0.42):
        n = length(0.3)
        pitch = curve(n, [(0, 620), (0.07, 1150), (0.3, 700)]) * np.float32(rng.uniform(0.95, 1.05))
        parts.append((at, 1.0 - at * 0.3, faded(throat(rng, pitch, (EH, AH), 0.4, 0.5, 0.8) * hump(n), 0.01, 0.05)))
    return joined(*parts)


def seal(rng: np.random.Generator) -> Samples:
    """Ark, ark, ark."""
    parts = []
    for turn in range(3):
        n = length(0.24)
        pitch = curve(n, [(0, 330), (0.06, 440), (0.24, 300)])
        parts.append((0.36 * turn, 1.0, faded(throat(rng, pitch, (OH, AH), 0.3, 0.6, 1.05) * hump(n) ** 0.5, 0.01)))
    return joined(*parts)


def purr(rng: np.random.Generator) -> Samples:
    """A cat that is pleased: breath in and out over a motor."""
    n = length(1.8)
    motor = np.maximum(0, np.sin(2 * np.pi * 26 * clock(n))) ** 3
    breath = 0.5 + 0.5 * np.abs(np.sin(np.pi * clock(n) / 0.9))
    body = noise(rng, n, 60, 420, -4) + noise(rng, n, 400, 2500, -4) * np.float32(0.3)
    return peaked(faded((body * motor * breath).astype(np.float32), 0.1, 0.2))


def grunt(rng: np.random.Generator) -> Samples:
    """A large animal of no particular kind says that it is there."""
    n = length(0.6)
    pitch = curve(n, [(0, 110), (0.15, 150), (0.6, 85)])
    return peaked(faded(throat(rng, pitch, (OO, EH), 0.4, 0.6, 1.25) * hump(n) ** 0.7, 0.02, 0.1))


def bellow(rng: np.random.Generator) -> Samples:
    """A crocodile or another old and heavy creature: more felt than heard, with water in it."""
    n = length(1.6)
    pulses = (0.5 + 0.5 * np.sin(2 * np.pi * 17 * clock(n))).astype(np.float32)
    low = throat(rng, curve(n, [(0, 52), (0.5, 66), (1.6, 46)]), (OO, OH), 0.2, 0.7, 1.6) * pulses
    return peaked(faded(driven(low * hump(n) * np.float32(3), 1.4), 0.08, 0.3))


def dinosaur(rng: np.random.Generator) -> Samples:
    """A roar with a shriek on top, as no living animal has it."""
    n = length(2.0)
    low = curve(n, [(0, 62), (0.3, 128), (1.1, 96), (2.0, 42)])
    shriek = curve(n, [(0, 520), (0.25, 1240), (0.9, 880), (1.4, 360), (2.0, 260)]) * drift(rng, n, 18, 0.93, 1.07)
    body = throat(rng, low, (AH, OO), 0.6, 1.0, 1.7)
    top = throat(rng, shriek, (EH, AH), 0.4, 0.7, 1.1) * curve(n, [(0, 0), (0.15, 1), (0.9, 0.6), (1.5, 0)])
    shape = curve(n, [(0, 0), (0.22, 1), (1.2, 0.85), (2.0, 0)])
    return peaked(faded(driven((body + top * np.float32(0.55)) * shape * np.float32(3), 1.4), 0.03, 0.25))


def dragon(rng: np.random.Generator) -> Samples:
    """A roar that becomes fire."""
    n = length(2.1)
    voice = throat(rng, curve(n, [(0, 75), (0.3, 112), (2.1, 50)]), (OH, AH), 0.4, 1.0, 1.8)
    voice = voice * curve(n, [(0, 0), (0.2, 1), (0.8, 0.8), (1.5, 0)])
    flame = noise(rng, n, 180, 5200, -3) * drift(rng, n, 26, 0.35, 1.0)
    flame = flame * curve(n, [(0, 0), (0.6, 0), (0.9, 1), (1.7, 0.8), (2.1, 0)])
    return peaked(faded(driven(voice * np.float32(3), 1.3) + flame * np.float32(0.28), 0.03, 0.2))


def moan(rng: np.random.Generator) -> Samples:
    """A ghost: an oo that slides up, wavers and sinks."""
    n = length(2.2)
    sway = 1 + 0.035 * np.sin(2 * np.pi * 4.3 * clock(n))
    pitch = (curve(n, [(0, 260), (0.7, 460), (1.3, 430), (2.2, 215)]) * sway).astype(np.float32)
    return peaked(faded(bandpass(throat(rng, pitch, (OO, OH), 0.35), 180, 3200) * hump(n), 0.2, 0.4))


def _bleat(rng: np.random.Generator, hertz: float, seconds: float, shakes: float, size: float) -> Samples:
    n = length(seconds * rng.uniform(0.92, 1.08))
    shake = np.sin(2 * np.pi * shakes * clock(n))
    pitch = curve(n, [(0, hertz * 0.95), (0.1, hertz * 1.1), (seconds, hertz * 0.9)]) * (1 + 0.025 * shake)
    voice = throat(rng, pitch.astype(np.float32), (EH, AH), 0.2, 0.35, size) * (0.62 + 0.38 * shake)
    shape = curve(n, [(0, 0), (0.07, 1), (seconds * 0.7, 0.8), (n / 48_000, 0)])
    return peaked(faded(bandpass(voice.astype(np.float32), 350, 4200, 1) * shape, 0.02, 0.06))


SOUNDS: dict[str, tuple[Maker, float]] = {
    "baa": (baa, -9), "goat": (goat, -10), "deer": (deer, -13), "donkey": (donkey, -8), "monkey": (monkey, -9),
    "gorilla": (gorilla, -6), "hippo": (hippo, -6), "snort": (snort, -10), "groan": (groan, -9), "hum": (hum, -10),
    "squeak": (squeak, -16), "chatter": (chatter, -14), "yip": (yip, -10), "seal": (seal, -9), "purr": (purr, -11),
    "grunt": (grunt, -9), "bellow": (bellow, -5), "dinosaur": (dinosaur, -7), "dragon": (dragon, -6),
    "moan": (moan, -12), "stamp": (lambda rng: joined((0.0, 1.0, knock(52, 0.3, 0.7)),
                                                     (0.0, 0.5, burst(rng, 0.12, 90, 900))), -5),
}  # fmt: skip
