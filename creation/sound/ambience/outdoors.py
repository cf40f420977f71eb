"""Outsides beyond wind and rain: falls, ice, bamboo, harbours, far animals. Every layer is stereo (2, n), about 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.creatures import hoot
from creation.sound.ambience.scattered import Call, scattered
from creation.sound.foley import beasts, birds, cries, small
from creation.sound.foley.contacts import burst, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, curve, faded, length, levelled, panned
from creation.sound.signal.filters import lowpass
from creation.sound.signal.noise import drift, wide
from creation.sound.signal.reverb import Room
from creation.sound.signal.tones import spectrum, tone

_AIR, _FAR = Room(1.3, 0.5, 25), Room(2.4, 0.3, 70)


def waterfall(rng: np.random.Generator, n: int) -> Samples:
    """Water that never stops falling."""
    return levelled(
        wide(rng, n, 120, 6500, -3, 1.0) * drift(rng, n, 3, 0.85, 1.0) + wide(rng, n, 40, 180, -3) * np.float32(0.5)
    )


def lapping(rng: np.random.Generator, n: int) -> Samples:
    """Still water at an edge: a lake, a pool, a harbour wall."""
    heave = drift(rng, n, 1.4, 0.0, 1.0) ** 3
    return levelled(wide(rng, n, 300, 2400, -3, 0.9) * heave + wide(rng, n, 120, 600, -4) * np.float32(0.25))


def ice(rng: np.random.Generator, n: int) -> Samples:
    """A frozen lake: it sings and cracks far away."""
    return scattered(rng, n, (_ice_song, _ice_crack, _ice_song), 1.0, 2.6, _FAR, 0.8)


def bamboo(rng: np.random.Generator, n: int) -> Samples:
    """Hollow stems that knock in the wind."""

    def knock_(chance: np.random.Generator) -> Samples:
        return joined(
            *(
                (
                    0.09 * turn,
                    float(chance.uniform(0.4, 1)),
                    struck(chance.uniform(380, 900), 0.1, (1.0, 1.9, 2.9), 0.5),
                )
                for turn in range(int(chance.integers(1, 4)))
            )
        )

    return scattered(rng, n, (knock_, knock_, knock_), 0.35, 1.3, _AIR, 0.4)


def chimes(rng: np.random.Generator, n: int) -> Samples:
    """Wind chimes at a temple or a porch."""

    def tube(chance: np.random.Generator) -> Samples:
        return struck(float(chance.choice([880, 990, 1175, 1320, 1568])), 1.3, (1.0, 2.76, 5.4), 0.4)

    return scattered(rng, n, (tube, tube, tube, tube), 0.25, 1.2, _AIR, 0.5)


def cowbells(rng: np.random.Generator, n: int) -> Samples:
    """Cattle on a slope."""

    def bell(chance: np.random.Generator) -> Samples:
        return struck(chance.uniform(560, 900), 0.3, (1.0, 1.51, 2.3, 3.1), 0.6)

    return scattered(rng, n, (bell, bell, bell, bell), 0.2, 0.9, _AIR, 0.4)


def rigging(rng: np.random.Generator, n: int) -> Samples:
    """Ropes against masts."""

    def tick(chance: np.random.Generator) -> Samples:
        return struck(chance.uniform(1700, 2600), 0.16, (1.0, 1.6, 2.7), 0.5)

    return scattered(rng, n, (tick, tick, _wood_groan), 0.3, 1.1, _AIR, 0.3)


def foghorn(rng: np.random.Generator, n: int) -> Samples:
    """A ship that is not in sight."""

    def call(chance: np.random.Generator) -> Samples:
        return lowpass(faded(tone(98.0, length(1.5), spectrum("saw", 98, 0.5)), 0.15, 0.3), 700)

    return scattered(rng, n, (call,), 4.5, 6.5, _FAR, 0.9)


def crows(rng: np.random.Generator, n: int) -> Samples:
    """Crows in bare trees."""
    return scattered(rng, n, (birds.caw, birds.caw), 1.8, 3.6, _AIR, 0.6)


def wolves(rng: np.random.Generator, n: int) -> Samples:
    """One wolf, and another that answers."""
    return scattered(rng, n, (cries.howl, cries.howl), 2.2, 4.0, _FAR, 1.0)


def owls(rng: np.random.Generator, n: int) -> Samples:
    return scattered(rng, n, (hoot,), 2.6, 4.6, _AIR, 0.6)


def savannah(rng: np.random.Generator, n: int) -> Samples:
    """Far animals: a lion, a zebra, an elephant."""
    return scattered(rng, n, (_far(cries.roar), _far(cries.neigh), _far(cries.trumpet_call)), 2.2, 4.2, _FAR, 0.9)


def ancient_beasts(rng: np.random.Generator, n: int) -> Samples:
    """What called before there were people."""
    return scattered(rng, n, (_far(beasts.dinosaur), _far(beasts.bellow), _far(birds.squawk)), 2.0, 3.8, _FAR, 0.9)


def menagerie(rng: np.random.Generator, n: int) -> Samples:
    """A zoo from its gate."""
    calls = (_far(cries.trumpet_call), _far(beasts.monkey), birds.squawk, _far(beasts.seal), _far(cries.roar))
    return scattered(rng, n, calls, 0.9, 2.2, _AIR, 0.6)


def bees(rng: np.random.Generator, n: int) -> Samples:
    """A garden in flower."""
    return scattered(rng, n, (small.buzz, small.fly, small.buzz), 0.8, 2.2, _AIR, 0.2)


def marsh(rng: np.random.Generator, n: int) -> Samples:
    """Mud that bubbles, midges."""
    midges = (
        tone(560 * drift(rng, n, 3, 0.95, 1.05), n, (1.0, 0.5, 0.3)) * drift(rng, n, 0.7, 0, 1) ** 2 * np.float32(0.2)
    )
    return scattered(rng, n, (small.squelch, small.blub), 1.2, 2.8, _AIR, 0.3) * np.float32(0.7) + panned(midges, 0.5)


def thin_wind(rng: np.random.Generator, n: int) -> Samples:
    """A world with hardly any air: a whine that comes and goes."""
    gust = drift(rng, n, 0.4, 0.2, 1.0)
    whine = wide(rng, n, 620, 760) * gust**2 + wide(rng, n, 1250, 1420) * gust**3 * np.float32(0.4)
    return levelled(whine + wide(rng, n, 60, 220, -3) * np.float32(0.8))


def heights(rng: np.random.Generator, n: int) -> Samples:
    """Far above everything: wide, bright wind."""
    gust = drift(rng, n, 0.3, 0.35, 1.0)
    return levelled(wide(rng, n, 300, 5200, -3, 1.0) * gust + wide(rng, n, 80, 300, -3) * np.float32(0.4))


def flags(rng: np.random.Generator, n: int) -> Samples:
    """Cloth that beats in the wind."""

    def flap(chance: np.random.Generator) -> Samples:
        return burst(chance, float(chance.uniform(0.05, 0.1)), 180, 2200)

    return scattered(rng, n, (flap, flap, flap), 0.1, 0.4, _AIR, 0.2)


def glitter(rng: np.random.Generator, n: int) -> Samples:
    """Places that are not of this world: tiny bells in the air."""

    def glint(chance: np.random.Generator) -> Samples:
        return struck(float(chance.choice([2093, 2349, 2637, 3136, 3520])), 0.7, (1.0, 2.76), 0.3)

    return scattered(rng, n, (glint, glint, glint, glint), 0.12, 0.7, Room(2.4, 0.7, 20), 0.8)


def _far(maker: Call) -> Call:
    return lambda rng: lowpass(maker(rng), 1700)


def _ice_song(rng: np.random.Generator) -> Samples:
    n = length(0.7)
    return faded(
        tone(curve(n, [(0, 1900), (0.08, 700), (0.7, 240)]), n, (1.0, 0.3)) * np.exp(clock(n) * np.float32(-6)),
        0.002,
        0.05,
    )


def _ice_crack(rng: np.random.Generator) -> Samples:
    return joined((0.0, 1.0, burst(rng, 0.06, 400, 6000)), (0.0, 0.7, knock(70, 0.3, 0.8)))


def _wood_groan(rng: np.random.Generator) -> Samples:
    n = length(0.9)
    rate = curve(n, [(0, 60), (0.5, 95), (0.9, 50)])
    return faded(
        lowpass(tone(rate, n, tuple(1 / k for k in range(1, 14))), 900) * curve(n, [(0, 0), (0.4, 1), (0.9, 0)]),
        0.05,
        0.1,
    )
