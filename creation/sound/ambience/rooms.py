"""Insides: shops, offices, halls, cellars, works. Every layer is stereo (2, n), root mean square about 1 or sparse."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.scattered import scattered
from creation.sound.foley import household
from creation.sound.foley.contacts import burst, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, faded, length, levelled, panned
from creation.sound.signal.noise import drift, wide
from creation.sound.signal.reverb import Room
from creation.sound.signal.tones import spectrum, tone

_ROOM, _HALL, _STONE = Room(0.6, 0.5, 8), Room(1.8, 0.5, 20), Room(2.6, 0.4, 25)


def aircon(rng: np.random.Generator, n: int) -> Samples:
    """Air through ducts: shops, offices, laboratories."""
    return levelled(
        wide(rng, n, 90, 900, -4, 0.7) * drift(rng, n, 0.3, 0.85, 1.0)
        + panned(tone(120.0, n, (1.0, 0.4, 0.2)), 0.2) * np.float32(0.25)
    )


def coolers(rng: np.random.Generator, n: int) -> Samples:
    """A row of refrigerators, each on its own note."""
    hum = sum(
        (
            panned(tone(hertz, n, (1.0, 0.5, 0.35, 0.2, 0.1)), pan)
            for hertz, pan in ((100.0, -0.7), (100.6, 0.6), (149.5, 0.1))
        ),
        np.zeros((2, n), np.float32),
    )
    return levelled(hum * np.float32(0.7) + wide(rng, n, 200, 1600, -4) * np.float32(0.4))


def tills(rng: np.random.Generator, n: int) -> Samples:
    """Scanners that beep, bags that rustle."""

    def beep(chance: np.random.Generator) -> Samples:
        return faded(tone(1950.0 * chance.choice([1.0, 0.94]), length(0.11), (1.0, 0.15)), 0.004, 0.008)

    return scattered(
        rng, n, (beep, beep, lambda chance: household.paper(chance) * np.float32(0.5)), 0.5, 1.9, _HALL, 0.4
    )


def dishes(rng: np.random.Generator, n: int) -> Samples:
    """Cups on saucers, forks on plates."""
    return scattered(rng, n, (_clink, _clink, _clink, _plate), 0.25, 1.1, _ROOM, 0.35)


def pages(rng: np.random.Generator, n: int) -> Samples:
    """A library: leaves that turn, a chair, a pen."""
    return scattered(rng, n, (household.paper, _chair, household.paper), 1.2, 3.0, _HALL, 0.5)


def keys(rng: np.random.Generator, n: int) -> Samples:
    """Keyboards at several desks."""
    return scattered(rng, n, (household.keyboard, household.keyboard, household.keyboard), 0.5, 1.3, _ROOM, 0.35)


def drips(rng: np.random.Generator, n: int) -> Samples:
    """Drops into pools under a vault."""
    return scattered(rng, n, (_drop, _drop, _drop), 0.45, 1.5, _STONE, 0.8)


def chains(rng: np.random.Generator, n: int) -> Samples:
    """Somewhere iron is moved."""

    def links(chance: np.random.Generator) -> Samples:
        return joined(
            *(
                (
                    float(at),
                    float(chance.uniform(0.4, 1)),
                    struck(chance.uniform(900, 1900), 0.14, (1.0, 1.43, 2.2), 0.8),
                )
                for at in np.sort(chance.uniform(0, 0.6, 9))
            )
        )

    return scattered(rng, n, (links,), 2.5, 4.5, _STONE, 0.9)


def creaks(rng: np.random.Generator, n: int) -> Samples:
    """Old wood that settles."""
    return scattered(rng, n, (household.creak, _board), 1.6, 3.6, _HALL, 0.6)


def works(rng: np.random.Generator, n: int) -> Samples:
    """Machines in rhythm: a press, belts, a motor."""
    beat = np.zeros(n, np.float32)
    press = joined(
        (0.0, 1.0, knock(62, 0.2, 0.6)),
        (0.02, 0.4, burst(rng, 0.12, 500, 5000)),
        (0.3, 0.25, burst(rng, 0.2, 2500, 9000)),
    )
    for turn in range(int(n / length(0.9)) + 1):
        at = length(0.9 * turn)
        last = min(n, at + len(press))
        beat[at:last] += press[: last - at]
    motor = tone(58.0 * drift(rng, n, 0.5, 0.99, 1.01), n, spectrum("saw", 116, 0.5))
    return levelled(
        wide(rng, n, 120, 2400, -4) * np.float32(0.5)
        + panned(motor, -0.3) * np.float32(0.35)
        + panned(beat, 0.3) * np.float32(1.2)
    )


def toolshop(rng: np.random.Generator, n: int) -> Samples:
    """Hammers, saws, a ratchet."""
    return scattered(rng, n, (household.hammer, household.saw, household.ratchet), 0.9, 2.2, _HALL, 0.4)


def monitor(rng: np.random.Generator, n: int) -> Samples:
    """A patient's heart as a beep."""
    bus = np.zeros((2, n), np.float32)
    beep = panned(faded(tone(980.0, length(0.12), (1.0, 0.1)), 0.005, 0.01), 0.35)
    for turn in range(int(n / length(0.95)) + 1):
        at = length(0.3 + 0.95 * turn)
        last = min(n, at + beep.shape[-1])
        if last > at:
            bus[:, at:last] += beep[:, : last - at]
    return bus * np.float32(2.2)


def arcade(rng: np.random.Generator, n: int) -> Samples:
    """Machines that play little tunes at once."""
    return scattered(rng, n, (_blips, _blips, _blips, _blips), 0.15, 0.6, _HALL, 0.35)


def computers(rng: np.random.Generator, n: int) -> Samples:
    """A bridge, a laboratory, a server room: fans, and thoughts in beeps."""
    fans = wide(rng, n, 200, 2600, -4) + panned(tone(233.0, n, (1.0, 0.3)), 0.0) * np.float32(0.12)
    return levelled(fans) * np.float32(0.7) + scattered(
        rng, n, (_thought, _thought, _thought), 0.6, 1.8, _ROOM, 0.3
    ) * np.float32(0.5)


def flasks(rng: np.random.Generator, n: int) -> Samples:
    """Liquids that bubble in glass."""
    from creation.sound.ambience.water import bubbles

    return bubbles(rng, n, 9.0, 500, 1500) * np.float32(0.8) + bubbles(rng, n, 4.0, 180, 420) * np.float32(0.6)


def oven(rng: np.random.Generator, n: int) -> Samples:
    """Gas, hot air, a tray now and then."""
    fire = levelled(wide(rng, n, 70, 500, -4) * drift(rng, n, 5, 0.7, 1.0))

    def tray(chance: np.random.Generator) -> Samples:
        return joined(
            (0.0, 1.0, struck(chance.uniform(420, 560), 0.35, (1.0, 1.7, 2.9, 4.1), 0.7)), (0.0, 0.5, knock(150, 0.08))
        )

    return fire + scattered(rng, n, (tray,), 2.0, 3.8, _ROOM, 0.4) * np.float32(0.4)


def neon(rng: np.random.Generator, n: int) -> Samples:
    """Tubes that hum and stutter."""
    flicker = np.where(drift(rng, n, 9, 0, 1) > 0.22, 1.0, 0.15).astype(np.float32)
    smooth = np.convolve(flicker, np.ones(240, np.float32) / 240, "same")
    return levelled(panned(tone(100.0, n, tuple(1 / k**0.7 for k in range(1, 18))) * smooth, 0.4))


def rumbling(rng: np.random.Generator, n: int) -> Samples:
    """Something large moves underneath: a ship, a train, a vault."""
    return levelled(wide(rng, n, 28, 140, -3, 0.5) * drift(rng, n, 0.8, 0.5, 1.0))


def organ_far(rng: np.random.Generator, n: int) -> Samples:
    """Pipes far up in a nave, one chord after another."""
    chords = ((147.0, 220.0, 294.0), (131.0, 196.0, 330.0), (165.0, 247.0, 392.0), (147.0, 220.0, 370.0))
    bus = np.zeros(n, np.float32)
    for turn in range(int(n / length(2.4)) + 1):
        at, size = length(2.4 * turn), min(length(2.9), n - length(2.4 * turn))
        if size > 0:
            chord = sum(
                (tone(hertz, size, (1.0, 0.5, 0.3, 0.2)) for hertz in chords[turn % 4]), np.zeros(size, np.float32)
            )
            bus[at : at + size] += faded(chord, 0.4, 0.5)
    return levelled(panned(bus, 0.0))


def _clink(rng: np.random.Generator) -> Samples:
    return struck(rng.uniform(2400, 4600), 0.14, (1.0, 1.62, 2.4), 0.5)


def _plate(rng: np.random.Generator) -> Samples:
    return joined((0.0, 1.0, struck(rng.uniform(900, 1400), 0.16, (1.0, 1.9, 3.1))), (0.0, 0.3, knock(220, 0.05)))


def _chair(rng: np.random.Generator) -> Samples:
    return joined(
        (0.0, 0.6, knock(140, 0.1, 0.3)), (0.05, 0.5, burst(rng, 0.2, 200, 1800)), (0.28, 0.5, knock(120, 0.1, 0.3))
    )


def _board(rng: np.random.Generator) -> Samples:
    return joined(
        (0.0, 1.0, struck(rng.uniform(150, 210), 0.14, (1.0, 2.1, 3.4))), (0.0, 0.3, burst(rng, 0.02, 600, 3000))
    )


def _drop(rng: np.random.Generator) -> Samples:
    n = length(0.08)
    first = rng.uniform(850, 1500)
    return faded(
        tone(np.linspace(first, first * 1.7, n, dtype=np.float32), n) * np.exp(clock(n) * np.float32(-55)), 0.001
    )


def _blips(rng: np.random.Generator) -> Samples:
    steps = rng.choice([0, 3, 5, 7, 10, 12], 5)
    return joined(
        *(
            (
                0.08 * turn,
                0.7,
                faded(tone(float(440 * 2 ** (step / 12)), length(0.07), spectrum("square", 700, 1.5)), 0.002, 0.01),
            )
            for turn, step in enumerate(steps)
        )
    )


def _thought(rng: np.random.Generator) -> Samples:
    return joined(
        *(
            (
                0.07 * turn,
                0.6,
                faded(tone(float(rng.choice([1200, 1600, 1900, 2400])), length(0.05), (1.0, 0.1)), 0.004, 0.01),
            )
            for turn in range(int(rng.integers(2, 5)))
        )
    )
