"""Birds, insects, frogs and what lives in water, close by. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience import creatures
from creation.sound.ambience.water import bubbles
from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.foley.cries import AH, EE, EH, OH, throat
from creation.sound.signal.basics import Samples, add, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, spectrum, tone


def rooster(rng: np.random.Generator) -> Samples:
    """Cock-a-doodle-doo."""
    parts = []
    for at, seconds, low, high in ((0.0, 0.14, 480, 640), (0.2, 0.12, 600, 720), (0.36, 0.16, 640, 860),
                                   (0.58, 0.75, 780, 960)):  # fmt: skip
        n = length(seconds)
        pitch = curve(n, [(0, low), (seconds * 0.25, high), (seconds * 0.7, high * 0.95), (seconds, low * 0.75)])
        parts.append(
            (at, 1.0 if seconds > 0.5 else 0.8, faded(throat(rng, pitch, (OH, EE), 0.12, 0.3, 0.75) * hump(n) ** 0.5))
        )
    return joined(*parts)


def cluck(rng: np.random.Generator) -> Samples:
    """A hen at work: buck, buck, buck-aw."""
    parts = []
    for turn, at in enumerate((0.0, 0.24, 0.43, 0.6)):
        n = length(0.3 if turn == 3 else 0.07)
        pitch = curve(n, [(0, 430), (0.03, 620), (0.2, 840 if turn == 3 else 500)])
        voice = throat(rng, pitch * np.float32(rng.uniform(0.95, 1.05)), (OH, AH), 0.1, 0.3, 0.75)
        parts.append((at, 1.0 if turn == 3 else 0.7, faded(voice * hump(n), 0.003)))
    return joined(*parts)


def goose(rng: np.random.Generator) -> Samples:
    """A honk with a crack in its middle, twice: geese and swans."""
    parts = []
    for at in (0.0, 0.34):
        n = length(0.26)
        pitch = curve(n, [(0, 330), (0.09, 370), (0.11, 540), (0.26, 460)]) * np.float32(rng.uniform(0.96, 1.04))
        parts.append((at, 1.0, faded(bandpass(throat(rng, pitch, (EH, AH), 0.15, 0.4), 420, 3600) * hump(n) ** 0.6)))
    return joined(*parts)


def caw(rng: np.random.Generator) -> Samples:
    """A crow, three times."""
    parts = []
    for turn in range(3):
        n = length(0.26)
        pitch = curve(n, [(0, 420), (0.08, 530), (0.26, 400)])
        voice = throat(rng, pitch, (AH, AH), 0.6, 0.95, 0.8) + noise(rng, n, 1100, 3000) * np.float32(0.1)
        parts.append((0.42 * turn, 1.0 - 0.1 * turn, faded(voice * hump(n) ** 0.6, 0.01, 0.05)))
    return joined(*parts)


def eagle(rng: np.random.Generator) -> Samples:
    """A cry that falls from a height."""
    n = length(1.2)
    pitch = curve(n, [(0, 2300), (0.1, 3150), (0.5, 2600), (1.2, 1750)]) * drift(rng, n, 30, 0.98, 1.02)
    voice = tone(pitch, n, (1.0, 0.4, 0.2, 0.1)) + noise(rng, n, 1800, 5200) * np.float32(0.25)
    return peaked(faded(voice * curve(n, [(0, 0), (0.05, 1), (0.6, 0.7), (1.2, 0)]), 0.01, 0.1))


def squawk(rng: np.random.Generator) -> Samples:
    """A parrot: two harsh words that are none."""
    parts = []
    for at, top in ((0.0, 1050), (0.38, 1350)):
        n = length(0.3)
        pitch = curve(n, [(0, top * 0.7), (0.05, top), (0.2, top * 0.9), (0.3, top * 0.6)])
        parts.append((at, 1.0, faded(throat(rng, pitch, (EH, AH), 0.5, 0.8, 0.65) * hump(n) ** 0.5, 0.005, 0.03)))
    return joined(*parts)


def penguin(rng: np.random.Generator) -> Samples:
    """A bray in pulses, breath between."""
    parts = []
    for turn in range(5):
        n = length(0.16)
        pitch = curve(n, [(0, 300 + 18 * turn), (0.16, 270 + 18 * turn)])
        parts.append((0.21 * turn, 0.5 + 0.12 * turn, faded(throat(rng, pitch, (AH, EH), 0.2, 0.8, 0.9) * hump(n))))
    return joined(*parts)


def coo(rng: np.random.Generator) -> Samples:
    """A pigeon: three soft notes in the throat."""
    parts = []
    for at, seconds, top in ((0.0, 0.22, 430), (0.3, 0.5, 520), (0.88, 0.3, 440)):
        n = length(seconds)
        shake = 0.75 + 0.25 * np.sin(2 * np.pi * 23 * clock(n))
        song = tone(curve(n, [(0, top * 0.85), (seconds / 2, top), (seconds, top * 0.85)]), n, (1.0, 0.15))
        parts.append((at, 0.9, faded((song * shake * hump(n)).astype(np.float32), 0.02, 0.04)))
    return joined(*parts)


def gobble(rng: np.random.Generator) -> Samples:
    """A turkey, all at once."""
    parts = []
    for turn in range(10):
        n = length(0.07)
        pitch = curve(n, [(0, 900 - 35 * turn), (0.07, 560 - 20 * turn)])
        parts.append((0.075 * turn, 1.0 - 0.06 * turn, faded(throat(rng, pitch, (OH, AH), 0.2, 0.4, 0.8) * hump(n))))
    return joined(*parts)


def woodpecker(rng: np.random.Generator) -> Samples:
    """A beak on a hollow trunk, twenty blows a second."""
    blow = joined(
        (0.0, 1.0, faded(ringing(720, length(0.05), (1.0, 1.9, 3.1), (1.0, 0.6, 0.4), (0.04, 0.03, 0.02)), 0.0006)),
        (0.0, 0.5, burst(rng, 0.01, 1500, 8000)),
    )
    return joined(*((0.048 * turn, float(np.sin(np.pi * (turn + 1) / 17)), blow) for turn in range(16)))


def cuckoo(rng: np.random.Generator) -> Samples:
    """A falling third, twice."""
    parts = []
    for at in (0.0, 0.85):
        for late, hertz in ((0.0, 660.0), (0.3, 524.0)):
            n = length(0.22)
            parts.append((at + late, 1.0, faded(tone(hertz, n, (1.0, 0.12, 0.03)) * hump(n), 0.01)))
    return joined(*parts)


def hoot(rng: np.random.Generator) -> Samples:
    """An owl close by."""
    return peaked(creatures.hoot(rng))


def gull(rng: np.random.Generator) -> Samples:
    return peaked(creatures.gull(rng))


def croak(rng: np.random.Generator) -> Samples:
    """A frog: rib-bit, twice."""
    parts = []
    for at in (0.0, 0.5):
        for late, low in ((0.0, 0.9), (0.17, 1.25)):
            n = length(0.14)
            pulses = np.maximum(0, np.sin(2 * np.pi * 62 * clock(n))) ** 2
            pitch = curve(n, [(0, 430 * low), (0.14, 620 * low)])
            parts.append(
                (at + late, 1.0, faded((tone(pitch, n, (1.0, 0.7, 0.5, 0.25)) * pulses * hump(n)).astype(np.float32)))
            )
    return joined(*parts)


def buzz(rng: np.random.Generator) -> Samples:
    """A bee: two wings of not quite one pitch, past the ear."""
    return _wings(rng, 215, 1.5, 0.05)


def fly(rng: np.random.Generator) -> Samples:
    """A fly: higher than a bee and never on one course."""
    return _wings(rng, 335, 1.0, 0.14)


def mosquito(rng: np.random.Generator) -> Samples:
    """The thin note one hears at night."""
    n = length(1.4)
    pitch = 610 * drift(rng, n, 3, 0.93, 1.07)
    return peaked(faded(tone(pitch, n, (1.0, 0.5, 0.3, 0.2, 0.12)) * hump(n), 0.1, 0.2))


def scuttle(rng: np.random.Generator) -> Samples:
    """Many small hard feet: beetles, spiders, crabs."""
    parts = []
    for turn in range(18):
        tick = ringing(rng.uniform(2600, 4800), length(0.02), (1.0, 1.6), (1.0, 0.5), (0.012, 0.008))
        parts.append((0.038 * turn + float(rng.uniform(0, 0.015)), float(rng.uniform(0.3, 1.0)), faded(tick, 0.0005)))
    return joined(*parts)


def flutter(rng: np.random.Generator) -> Samples:
    """Paper-thin wings: butterflies, moths, bats."""
    n = length(0.8)
    beats = np.maximum(0, np.sin(2 * np.pi * 14 * clock(n))) ** 4
    return peaked(faded((noise(rng, n, 900, 6000, -3) * beats * hump(n)).astype(np.float32), 0.02, 0.05))


def cricket(rng: np.random.Generator) -> Samples:
    """One cricket: three bright rasps."""
    parts = []
    for turn in range(3):
        n = length(0.16)
        teeth = np.maximum(0, np.sin(2 * np.pi * 32 * clock(n))) ** 1.5
        parts.append((0.27 * turn, 1.0, faded((tone(4700.0, n) * teeth * hump(n)).astype(np.float32))))
    return joined(*parts)


def dolphin(rng: np.random.Generator) -> Samples:
    """Whistles that loop, and a burst of clicks."""
    n = length(0.75)
    pitch = curve(n, [(0, 5200), (0.15, 8800), (0.35, 6100), (0.55, 10200), (0.75, 7200)])
    song = tone(pitch, n) * hump(n) ** 0.6
    clicks = [(0.8 + 0.03 * turn * (1 - 0.018 * turn), 0.6, burst(rng, 0.006, 2500, 12000)) for turn in range(18)]
    return joined((0.0, 0.8, faded(song, 0.02, 0.04)), *clicks)


def whale(rng: np.random.Generator) -> Samples:
    """A song that takes its time: a moan that climbs, a cry that falls."""
    n, m = length(1.6), length(1.3)
    low = tone(curve(n, [(0, 92), (0.8, 150), (1.6, 260)]), n, (1.0, 0.5, 0.3, 0.15)) * hump(n)
    cry = tone(curve(m, [(0, 640), (0.25, 720), (1.3, 290)]), m, (1.0, 0.35, 0.2, 0.1)) * hump(m)
    return joined((0.0, 1.0, faded(low, 0.2, 0.1)), (1.35, 0.8, faded(cry, 0.1, 0.3)))


def blub(rng: np.random.Generator) -> Samples:
    """Bubbles from a mouth: a large one, then small ones."""
    n = length(0.12)
    first = tone(curve(n, [(0, 210), (0.12, 430)]), n, (1.0, 0.2)) * decay(n, 0.16)
    rest = bubbles(rng, length(0.9), 13.0, 240, 700).mean(axis=0, dtype=np.float32)
    return joined((0.0, 0.9, faded(first, 0.004)), (0.08, 0.5, faded(peaked(rest), 0.01, 0.2)))


def squelch(rng: np.random.Generator) -> Samples:
    """Something soft and wet: octopus, snail, mud."""
    parts = []
    for at in (0.0, 0.13, 0.22, 0.36):
        n = length(rng.uniform(0.07, 0.13))
        slide = tone(np.linspace(rng.uniform(170, 280), rng.uniform(420, 800), n, dtype=np.float32), n, (1.0, 0.4))
        parts.append(
            (at, float(rng.uniform(0.5, 1.0)), faded(slide * hump(n) + noise(rng, n, 500, 3500) * hump(n) * 0.12))
        )
    return joined(*parts)


def rattle(rng: np.random.Generator) -> Samples:
    """The tail of a snake."""
    n = length(1.1)
    bus = np.zeros(n, np.float32)
    for turn in range(48):
        add(bus, burst(rng, 0.014, 3200, 11000) * np.float32(np.sin(np.pi * (turn + 1) / 50)), length(0.022 * turn))
    return peaked(faded(bus, 0.02, 0.1))


def boom_call(rng: np.random.Generator) -> Samples:
    """An ostrich: a breath into a deep bottle, three times."""
    parts = []
    for at, loud, hertz in ((0.0, 0.8, 118.0), (0.5, 0.9, 126.0), (1.0, 1.0, 132.0)):
        n = length(0.42)
        breath = tone(curve(n, [(0, hertz), (0.42, hertz * 0.85)]), n, (1.0, 0.3, 0.1)) * hump(n)
        parts.append((at, loud, faded(breath, 0.03)))
    return joined(*parts)


def _wings(rng: np.random.Generator, hertz: float, seconds: float, stray: float) -> Samples:
    n = length(seconds)
    course = drift(rng, n, 4, 1 - stray, 1 + stray)
    pair = tone(hertz * course, n, spectrum("saw", hertz * 1.2)) + tone(
        hertz * 1.015 * course, n, spectrum("saw", hertz)
    )
    rough = 1 + 0.3 * noise(rng, n, 20, 200)
    return peaked(faded(bandpass((pair * rough * hump(n)).astype(np.float32), hertz * 0.8, 3600, 1), 0.08, 0.15))


SOUNDS: dict[str, tuple[Maker, float]] = {
    "rooster": (rooster, -9), "cluck": (cluck, -12), "goose": (goose, -10), "caw": (caw, -11), "eagle": (eagle, -13),
    "squawk": (squawk, -11), "penguin": (penguin, -11), "coo": (coo, -13), "gobble": (gobble, -11),
    "woodpecker": (woodpecker, -11), "cuckoo": (cuckoo, -14), "hoot": (hoot, -13), "gull": (gull, -13),
    "croak": (croak, -11), "buzz": (buzz, -15), "fly": (fly, -17), "mosquito": (mosquito, -20),
    "scuttle": (scuttle, -12), "flutter": (flutter, -18), "cricket": (cricket, -18), "dolphin": (dolphin, -15),
    "whale": (whale, -9), "blub": (blub, -12), "squelch": (squelch, -12), "rattle": (rattle, -15),
    "boom_call": (boom_call, -9),
}  # fmt: skip
