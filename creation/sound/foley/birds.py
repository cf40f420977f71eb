"""Birds, close by. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience import creatures
from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.foley.cries import AH, EE, EH, OH, throat
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, tone


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


def boom_call(rng: np.random.Generator) -> Samples:
    """An ostrich: a breath into a deep bottle, three times."""
    parts = []
    for at, loud, hertz in ((0.0, 0.8, 118.0), (0.5, 0.9, 126.0), (1.0, 1.0, 132.0)):
        n = length(0.42)
        breath = tone(curve(n, [(0, hertz), (0.42, hertz * 0.85)]), n, (1.0, 0.3, 0.1)) * hump(n)
        parts.append((at, loud, faded(breath, 0.03)))
    return joined(*parts)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "rooster": (rooster, -9), "cluck": (cluck, -12), "goose": (goose, -10), "caw": (caw, -11), "eagle": (eagle, -13),
    "squawk": (squawk, -11), "penguin": (penguin, -11), "coo": (coo, -13), "gobble": (gobble, -11),
    "woodpecker": (woodpecker, -11), "cuckoo": (cuckoo, -14), "hoot": (hoot, -13), "gull": (gull, -13),



    "boom_call": (boom_call, -9),
}  # fmt: skip
