"""What drives, sails and flies, each by its motor. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, add, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass, driven, lowpass, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import spectrum, tone


def motorbike(rng: np.random.Generator) -> Samples:
    """Two gears of a large single cylinder."""
    n = length(1.9)
    rate = curve(n, [(0, 32), (0.75, 88), (0.85, 58), (1.6, 104), (1.9, 96)])
    shots = np.maximum(0, np.sin(2 * np.pi * np.cumsum(rate) / 48_000)) ** 6
    source = shots * (1 + 0.6 * noise(rng, n, 100, 3000))
    pipe = resonance(source.astype(np.float32), 190, 90) + resonance(source.astype(np.float32), 620, 260) * np.float32(
        0.7
    )
    return peaked(
        faded(driven(peaked(pipe) * np.float32(2.5), 1.5) * curve(n, [(0, 0.5), (0.7, 1), (1.9, 0.6)]), 0.05, 0.25)
    )


def lorry(rng: np.random.Generator) -> Samples:
    """A diesel: knocking, low, and a hiss of brakes at the end."""
    n = length(1.9)
    rate = curve(n, [(0, 21), (0.9, 33), (1.9, 25)]) * drift(rng, n, 8, 0.97, 1.03)
    turns = np.cumsum(rate) / 48_000
    knocks = np.maximum(0, np.sin(2 * np.pi * turns)) ** 10 * noise(rng, n, 120, 2600, -2)
    low = tone((rate * 2).astype(np.float32), n, spectrum("saw", 70, 0.5))
    air = noise(rng, length(0.4), 2500, 9000) * hump(length(0.4)) * np.float32(0.25)
    return joined(
        (0.0, 1.0, faded((knocks + low * 0.7).astype(np.float32) * hump(n) ** 0.4, 0.05, 0.2)), (1.5, 0.8, air)
    )


def tank(rng: np.random.Generator) -> Samples:
    """Tracks that clank over an engine too large for anything else."""
    n = length(2.0)
    rate = 27 * drift(rng, n, 6, 0.95, 1.05)
    engine = driven(
        tone(rate * np.float32(2), n, spectrum("saw", 60, 0.8))
        * (0.7 + 0.3 * np.sin(2 * np.pi * np.cumsum(rate) / 48_000)).astype(np.float32),
        1.8,
    )
    bus = engine * np.float32(0.5) + noise(rng, n, 60, 700, -3) * np.float32(0.25)
    for turn in range(17):
        clank = struck(rng.uniform(380, 620), 0.09, (1.0, 1.61, 2.4, 3.9), 0.75)
        add(bus, clank * np.float32(rng.uniform(0.25, 0.45)), length(0.115 * turn + float(rng.uniform(0, 0.012))))
    return peaked(faded(bus * hump(n) ** 0.4, 0.08, 0.25))


def drone(rng: np.random.Generator) -> Samples:
    """Four small rotors, never in tune."""
    n = length(1.8)
    rotors = sum(
        (
            tone(hertz * drift(rng, n, 3, 0.97, 1.03), n, spectrum("saw", hertz, 2.5))
            for hertz in (196.0, 204.0, 217.0, 228.0)
        ),
        np.zeros(n, np.float32),
    )
    return peaked(
        faded((bandpass(rotors, 180, 5200) + noise(rng, n, 1500, 6000) * np.float32(0.2)) * hump(n) ** 0.4, 0.1, 0.25)
    )


def locomotive(rng: np.random.Generator) -> Samples:
    """Steam: chuffs that come faster."""
    parts, at, gap = [], 0.0, 0.34
    for turn in range(9):
        n = length(0.2)
        chuff = noise(rng, n, 180, 3800, -3) * curve(n, [(0, 0), (0.02, 1), (0.2, 0)])
        parts += [(at, 1.0 if turn % 4 == 0 else 0.7, chuff), (at + 0.02, 0.4, knock(75, 0.1))]
        at, gap = at + gap, gap * 0.9
    return joined(*parts)


def rails(rng: np.random.Generator) -> Samples:
    """A modern train: a whine of motors, wheels over joints."""
    n = length(2.0)
    bus = noise(rng, n, 90, 1400, -4) * np.float32(0.35) + tone(
        curve(n, [(0, 310), (2.0, 470)]), n, (1.0, 0.4, 0.2)
    ) * np.float32(0.12)
    for turn in range(4):
        for late in (0.0, 0.12):
            add(
                bus,
                joined((0.0, 0.6, burst(rng, 0.07, 150, 2200)), (0.0, 0.5, struck(410, 0.12, (1.0, 2.3, 3.6)))),
                length(0.15 + 0.5 * turn + late),
            )
    return peaked(faded(bus * hump(n) ** 0.4, 0.1, 0.3))


def motorboat(rng: np.random.Generator) -> Samples:
    """An outboard and the water it throws."""
    n = length(1.9)
    rate = 46 * drift(rng, n, 4, 0.9, 1.1)
    putt = np.maximum(0, np.sin(2 * np.pi * np.cumsum(rate) / 48_000)) ** 3 * (1 + 0.5 * noise(rng, n, 80, 1500))
    wake = noise(rng, n, 700, 6500, -3) * drift(rng, n, 12, 0.4, 1.0)
    return peaked(faded((lowpass(putt.astype(np.float32), 900) + wake * np.float32(0.22)) * hump(n) ** 0.4, 0.1, 0.3))


def sail(rng: np.random.Generator) -> Samples:
    """A wooden boat: water along the planks, a rope that creaks."""
    n = length(1.8)
    water = noise(rng, n, 300, 2800, -3) * drift(rng, n, 3, 0.15, 1.0) ** 2
    rate = curve(n, [(0, 14), (0.7, 33), (1.8, 11)])
    slips = (np.diff(np.floor(np.cumsum(rate) / 48_000), prepend=0) > 0).astype(np.float32)
    return peaked(
        faded(
            water * np.float32(0.5) + peaked(resonance(slips, 480, 60) + resonance(slips, 930, 110)) * np.float32(0.5),
            0.1,
            0.2,
        )
    )


def ships_horn(rng: np.random.Generator) -> Samples:
    """So low that windows hum."""
    n = length(2.2)
    pair = tone(82.0, n, spectrum("saw", 82, 0.5)) + tone(123.4, n, spectrum("saw", 123, 0.5)) * np.float32(0.7)
    return peaked(faded(pair * curve(n, [(0, 0), (0.12, 1), (1.9, 0.9), (2.2, 0)]), 0.05, 0.2))


def lorry_horn(rng: np.random.Generator) -> Samples:
    """Air horns, once and long."""
    n = length(0.9)
    whole = sum(
        (tone(hertz, n, spectrum("saw", hertz, 1.6)) for hertz in (233.0, 277.0, 311.0)), np.zeros(n, np.float32)
    )
    return peaked(faded(whole * hump(n) ** 0.25, 0.02, 0.1))


def bicycle(rng: np.random.Generator) -> Samples:
    """Ring, ring."""
    parts = []
    for at in (0.0, 0.42):
        for turn in range(7):
            parts.append((at + 0.036 * turn, 0.8, struck(2950, 0.35, (1.0, 1.5, 2.7), 0.6)))
    return joined(*parts)


def jet(rng: np.random.Generator) -> Samples:
    """It comes, it passes, it is gone."""
    n = length(2.4)
    near = np.exp(-(((clock(n) - np.float32(1.0)) / np.float32(0.5)) ** 2))
    roar = noise(rng, n, 90, 2400, -3) * (near + curve(n, [(0.8, 0), (1.4, 0.6), (2.4, 0)]))
    whine = tone(curve(n, [(0, 2900), (0.9, 2900), (1.3, 2200), (2.4, 2150)]), n, (1.0, 0.3)) * near * np.float32(0.3)
    return peaked(faded((roar + whine).astype(np.float32), 0.1, 0.3))


def propeller(rng: np.random.Generator) -> Samples:
    """An old aeroplane, buzzing."""
    n = length(1.9)
    rate = curve(n, [(0, 96), (1.0, 104), (1.9, 88)]) * drift(rng, n, 5, 0.98, 1.02)
    blades = tone(rate, n, spectrum("saw", 104, 0.9)) * (
        0.75 + 0.25 * np.sin(2 * np.pi * np.cumsum(rate * 0.25) / 48_000)
    )
    return peaked(faded((blades + noise(rng, n, 200, 2000, -3) * 0.4).astype(np.float32) * hump(n) ** 0.5, 0.1, 0.3))


def hover(rng: np.random.Generator) -> Samples:
    """A saucer: tones that throb against each other."""
    n = length(2.0)
    low = sum((tone(hertz, n, (1.0, 0.5, 0.2)) for hertz in (110.0, 113.5, 221.0, 331.5)), np.zeros(n, np.float32))
    high = tone(curve(n, [(0, 990), (1.0, 1320), (2.0, 990)]), n) * np.float32(0.35)
    throb = 0.6 + 0.4 * np.sin(2 * np.pi * 6.5 * clock(n))
    return peaked(faded(((low + high) * throb).astype(np.float32) * hump(n) ** 0.5, 0.1, 0.2))


def cannon(rng: np.random.Generator) -> Samples:
    """A tank's gun, or a ship's: a slap, then the air itself."""
    n = length(1.8)
    air = noise(rng, n, 35, 420, -3) * curve(n, [(0, 1), (0.25, 0.5), (1.8, 0)]) ** 1.5
    return joined(
        (0.0, 1.0, driven(burst(rng, 0.12, 120, 6500, -2) * np.float32(4), 1.8)),
        (0.0, 0.9, knock(42, 0.6, 1.3)),
        (0.02, 0.6, air),
    )


def brakes(rng: np.random.Generator) -> Samples:
    """A bus or train comes to rest: squeal, then air."""
    n = length(1.0)
    squeal = tone(curve(n, [(0, 2350), (0.8, 1900), (1.0, 1750)]), n, (1.0, 0.4)) * curve(
        n, [(0, 0), (0.3, 0.8), (1.0, 0.2)]
    )
    return joined(
        (0.0, 0.5, faded(squeal, 0.05, 0.05)),
        (1.0, 0.8, faded(noise(rng, length(0.5), 1800, 9000) * hump(length(0.5)) ** 2)),
    )


SOUNDS: dict[str, tuple[Maker, float]] = {
    "motorbike": (motorbike, -11), "lorry": (lorry, -9), "tank": (tank, -7), "drone": (drone, -16),
    "locomotive": (locomotive, -10), "rails": (rails, -10), "motorboat": (motorboat, -10), "sail": (sail, -14),
    "ships_horn": (ships_horn, -10), "lorry_horn": (lorry_horn, -11), "bicycle": (bicycle, -16), "jet": (jet, -7),
    "propeller": (propeller, -11), "hover": (hover, -12), "cannon": (cannon, -3), "brakes": (brakes, -15),
}  # fmt: skip
