"""Engines, wheels, horns and sirens. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.signal.basics import Samples, add, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass, driven
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, spectrum, tone


def engine(rng: np.random.Generator) -> Samples:
    """A motor that picks up and eases off."""
    n = length(1.3)
    pitch = (
        curve(n, [(0, 62), (0.45, 105), (1.3, 78)]) * drift(rng, n, 9, 0.98, 1.02) * np.float32(rng.uniform(0.92, 1.1))
    )
    fire = driven(
        tone(pitch, n, spectrum("saw", 105)) + tone(pitch * np.float32(0.5), n, (1.0, 0.6)) * np.float32(0.6), 2.0
    )
    intake = noise(rng, n, 200, 2400, -3) * (0.6 + 0.4 * np.sin(2 * np.pi * np.cumsum(pitch) / 48_000))
    whole = bandpass(fire, 95, 3000, 1) + intake.astype(np.float32) * np.float32(0.35)
    return peaked(faded(whole * curve(n, [(0, 0), (0.15, 1), (0.9, 0.75), (1.3, 0)]), 0.02, 0.1))


def wheel(rng: np.random.Generator) -> Samples:
    """A wheel over ground: a rumble that turns, a squeak in it."""
    n = length(0.7)
    turning = 0.55 + 0.45 * np.sin(2 * np.pi * 7 * clock(n) + rng.uniform(0, 6))
    rumble = noise(rng, n, 90, 900, -3) * turning
    squeak = tone(curve(n, [(0, 1450), (0.35, 1700), (0.7, 1500)]), n, (1.0, 0.3)) * np.maximum(0, turning - 0.8)
    return peaked(faded((rumble * hump(n) + squeak * 0.5 * hump(n)).astype(np.float32), 0.04, 0.1))


def horn(rng: np.random.Generator) -> Samples:
    """A car's horn: two notes a third apart, twice."""
    parts = []
    for at, seconds in ((0.0, 0.16), (0.26, 0.4)):
        n = length(seconds)
        both = tone(415.0, n, spectrum("saw", 415, 1.6)) + tone(523.0, n, spectrum("saw", 523, 1.6))
        parts.append((at, 1.0, faded(bandpass(both, 300, 3200), 0.01, 0.03)))
    return joined(*parts)


def siren(rng: np.random.Generator) -> Samples:
    """Two tones in turn."""
    n = length(2.4)
    pitch = np.where((clock(n) * np.float32(1.7)) % 1 < 0.5, 440, 587).astype(np.float32)
    smooth = np.convolve(np.pad(pitch, 240, mode="edge"), np.ones(480, np.float32) / 480, "same")[240 : 240 + n]
    return peaked(faded(bandpass(tone(smooth.astype(np.float32), n, spectrum("reed", 587)), 300, 3500), 0.05, 0.2))


def train(rng: np.random.Generator) -> Samples:
    """Wheels over joints, and a steam whistle."""
    n = length(2.2)
    bus = noise(rng, n, 60, 700, -3) * np.float32(0.2)
    for turn in range(6):
        for offset in (0.0, 0.11):
            add(bus, burst(rng, 0.09, 150, 2600) * np.float32(1.2), length(0.34 * turn + offset))
    call = sum((tone(hertz, length(1.0), (1.0, 0.4, 0.2)) for hertz in (466.0, 554.0, 698.0)), np.zeros(length(1.0)))
    steam = noise(rng, length(1.0), 1500, 6000) * np.float32(0.15)
    add(bus, faded((call * 0.25 + steam).astype(np.float32), 0.08, 0.25), length(0.2))
    return peaked(faded(bus, 0.05, 0.3))


def rocket(rng: np.random.Generator) -> Samples:
    """A launch: a roar that grows and tears."""
    n = length(2.6)
    tear = driven(noise(rng, n, 50, 1800, -3) * drift(rng, n, 30, 0.3, 1.0) * np.float32(1.5), 1.5)
    return peaked(faded(tear * curve(n, [(0, 0.1), (0.7, 1), (1.8, 0.8), (2.6, 0)]), 0.05, 0.3))


def helicopter(rng: np.random.Generator) -> Samples:
    """Blades overhead."""
    n = length(2.0)
    beat = np.maximum(0, np.sin(2 * np.pi * 11 * clock(n))) ** 3
    blades = noise(rng, n, 60, 1400, -4) * (0.25 + beat)
    return peaked(faded((blades * hump(n)).astype(np.float32), 0.1, 0.2))


def telephone(rng: np.random.Generator) -> Samples:
    """An old telephone, two rings."""
    n = length(0.7)
    ring = ringing(1400.0, n, (1.0, 1.24, 2.7), (1.0, 0.9, 0.3), (3.0, 3.0, 1.0))
    hammered = (ring * (0.4 + 0.6 * np.maximum(0, np.sin(2 * np.pi * 22 * clock(n))))).astype(np.float32)
    return joined((0.0, 1.0, faded(hammered, 0.005, 0.12)), (0.95, 1.0, faded(hammered, 0.005, 0.12)))


def beep(rng: np.random.Generator) -> Samples:
    """A machine has understood."""
    parts = ((0.0, 880.0), (0.09, 1320.0), (0.18, 1175.0))
    return joined(*((at, 0.8, faded(tone(hertz, length(0.07), (1.0, 0.2, 0.1)), 0.004, 0.01)) for at, hertz in parts))


def laser(rng: np.random.Generator) -> Samples:
    """A beam, as cinemas know it."""
    n = length(0.32)
    pitch = curve(n, [(0, 2600), (0.06, 1300), (0.32, 220)])
    return peaked(faded(tone(pitch, n, (1.0, 0.45, 0.25)) * curve(n, [(0, 1), (0.32, 0)]), 0.002, 0.02))


SOUNDS: dict[str, tuple[Maker, float]] = {
    "engine": (engine, -12), "wheel": (wheel, -17), "horn": (horn, -12), "siren": (siren, -14), "train": (train, -8),
    "rocket": (rocket, -11), "helicopter": (helicopter, -9), "telephone": (telephone, -13), "beep": (beep, -14),
    "laser": (laser, -12),
}  # fmt: skip
