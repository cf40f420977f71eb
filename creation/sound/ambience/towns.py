"""Towns, fairs, tracks and wars from some way off. Every layer is stereo (2, n), about 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.scattered import scattered
from creation.sound.foley import cries, machines, motion
from creation.sound.foley.contacts import burst, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, curve, faded, length, levelled, panned
from creation.sound.signal.filters import lowpass
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.reverb import Room
from creation.sound.signal.tones import spectrum, tone

_FAR, _STREET = Room(2.4, 0.3, 70), Room(1.4, 0.5, 30)


def sirens_far(rng: np.random.Generator, n: int) -> Samples:
    """A police car many streets away."""
    return scattered(rng, n, (lambda chance: lowpass(machines.siren(chance), 1300),), 3.5, 6.0, _FAR, 1.0)


def trams(rng: np.random.Generator, n: int) -> Samples:
    """Bells and rails."""

    def bell(chance: np.random.Generator) -> Samples:
        return joined(
            (0.0, 1.0, struck(1480, 0.6, (1.0, 2.0, 2.9), 0.4)), (0.2, 0.9, struck(1480, 0.6, (1.0, 2.0, 2.9), 0.4))
        )

    return scattered(rng, n, (bell, lambda chance: burst(chance, 0.5, 150, 1500)), 1.8, 3.8, _STREET, 0.5)


def announcements(rng: np.random.Generator, n: int) -> Samples:
    """A chime, and a voice in a loudspeaker that nobody understands."""

    def call(chance: np.random.Generator) -> Samples:
        gong = joined((0.0, 0.8, struck(587, 0.9, (1.0, 2.0), 0.3)), (0.35, 0.8, struck(440, 1.1, (1.0, 2.0), 0.3)))
        size = length(1.8)
        pitch = 190 * drift(chance, size, 4, 0.85, 1.2)
        words = cries.throat(chance, pitch, (cries.AH, cries.EH), 0.1) * drift(chance, size, 6, -0.4, 1).clip(0, 1)
        return joined((0.0, 1.0, gong), (1.2, 0.7, faded(words, 0.05, 0.1)))

    return scattered(rng, n, (call,), 4.5, 7.0, Room(2.6, 0.5, 40), 0.8)


def fair(rng: np.random.Generator, n: int) -> Samples:
    """A barrel organ over the way: a waltz that never ends."""
    steps = (0, 4, 7, 4, 9, 7, 5, 9, 12, 9, 7, 5, 4, 7, 2, 5, 4, 0)
    bus = np.zeros(n, np.float32)
    for turn in range(int(n / length(0.21)) + 1):
        at, size = length(0.21 * turn), min(length(0.24), n - length(0.21 * turn))
        if size > 0:
            hertz = 523 * 2 ** (steps[turn % len(steps)] / 12)
            low = 131.0 if turn % 3 == 0 else 330.0
            pipe = tone(hertz, size, (1.0, 0.4, 0.3, 0.1)) + tone(low, size, (0.6, 0.3, 0.2))
            bus[at : at + size] += faded(pipe, 0.01, 0.03)
    return levelled(panned(lowpass(bus, 3200), -0.3))


def building_site(rng: np.random.Generator, n: int) -> Samples:
    """Steel, a hammer drill, a reversing lorry."""

    def drill(chance: np.random.Generator) -> Samples:
        return joined(*((0.05 * turn, 0.8, burst(chance, 0.04, 250, 3500)) for turn in range(18)))

    def beeps(chance: np.random.Generator) -> Samples:
        return joined(*((0.7 * turn, 0.6, faded(tone(1250.0, length(0.35)), 0.01, 0.01)) for turn in range(2)))

    def steel(chance: np.random.Generator) -> Samples:
        return struck(chance.uniform(420, 700), 0.6, (1.0, 1.51, 2.36, 3.4), 0.8)

    return scattered(rng, n, (drill, steel, beeps, steel), 0.7, 1.9, _STREET, 0.4)


def engines_far(rng: np.random.Generator, n: int) -> Samples:
    """A race on the other side of the track."""

    def pass_by(chance: np.random.Generator) -> Samples:
        size = length(1.8)
        near = np.exp(-(((clock(size) - np.float32(0.9)) / np.float32(0.35)) ** 2))
        pitch = curve(size, [(0, 310), (0.8, 320), (1.1, 240), (1.8, 230)]) * np.float32(chance.uniform(0.9, 1.1))
        return np.asarray(tone(pitch, size, spectrum("saw", 320, 1.5)) * near, np.float32)

    return scattered(rng, n, (pass_by, pass_by), 0.9, 2.4, _FAR, 0.4)


def jets_far(rng: np.random.Generator, n: int) -> Samples:
    """Aircraft taking off."""

    def rise(chance: np.random.Generator) -> Samples:
        size = length(4.0)
        roar = noise(chance, size, 80, 1800, -4) * curve(size, [(0, 0), (1.6, 1), (4.0, 0)])
        return np.asarray(roar, np.float32)

    return scattered(rng, n, (rise,), 2.5, 4.5, _FAR, 0.5)


def battle_far(rng: np.random.Generator, n: int) -> Samples:
    """Guns behind the horizon."""

    def boom(chance: np.random.Generator) -> Samples:
        return lowpass(joined((0.0, 1.0, knock(48, 0.6, 0.8)), (0.0, 0.8, burst(chance, 0.5, 60, 500))), 420)

    return scattered(rng, n, (boom, boom), 0.8, 2.4, _FAR, 0.9)


def fireworks_far(rng: np.random.Generator, n: int) -> Samples:
    return scattered(rng, n, (lambda chance: lowpass(motion.fireworks(chance), 1700),), 1.2, 2.6, _FAR, 0.7)
