"""Animals and people without words: a throat, a mouth, a mood. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.creatures import moo
from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import driven, formed
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import spectrum, tone

Vowel = tuple[float, float, float]
AH, EE, OH, OO, EH = (750, 1200, 2600), (320, 2300, 3000), (480, 900, 2500), (330, 750, 2300), (560, 1800, 2600)


def throat(
    rng: np.random.Generator,
    pitch: Samples,
    vowels: tuple[Vowel, Vowel],
    breath: float = 0.1,
    rough: float = 0.0,
    size: float = 1.0,
) -> Samples:
    """A voice along a line of pitch (Hz), its mouth going from one vowel to another; `size` scales the head."""
    n = len(pitch)
    shaken = pitch * drift(rng, n, 24, 1 - 0.02 - rough * 0.12, 1.02 + rough * 0.12)
    source = tone(shaken, n, spectrum("saw", float(pitch.max()), 2.5)) + noise(rng, n, 200, 6000) * np.float32(breath)
    if rough:
        source = driven(source * (1 + np.float32(rough) * drift(rng, n, 38, -1, 1)), 1 + 2 * rough)
    first, last = (_mouth(source, vowel, size) for vowel in vowels)
    way = np.linspace(0, 1, n, dtype=np.float32)
    return first * (1 - way) + last * way


def bark(rng: np.random.Generator) -> Samples:
    """Two barks of a dog."""
    return joined((0.0, 1.0, _woof(rng)), (rng.uniform(0.28, 0.36), 0.85, _woof(rng)))


def meow(rng: np.random.Generator) -> Samples:
    """A cat wants something."""
    n = length(rng.uniform(0.6, 0.75))
    pitch = curve(n, [(0, 480), (0.15, 720), (0.4, 640), (0.75, 430)]) * np.float32(rng.uniform(0.93, 1.1))
    voice = throat(rng, pitch, (EE, OH), 0.05, size=0.75) * curve(n, [(0, 0), (0.1, 0.7), (0.3, 1), (n / 48_000, 0)])
    return peaked(faded(voice, 0.02, 0.08))


def growl(rng: np.random.Generator) -> Samples:
    """A threat from the chest."""
    n = length(1.0)
    voice = throat(rng, curve(n, [(0, 62), (0.5, 74), (1.0, 58)]), (OO, OH), 0.3, 0.8, 1.2)
    return peaked(
        faded(voice * (0.6 + 0.4 * np.sin(2 * np.pi * 27 * clock(n))).astype(np.float32) * hump(n), 0.05, 0.15)
    )


def roar(rng: np.random.Generator) -> Samples:
    """A lion, a dragon, a dinosaur."""
    n = length(1.5)
    pitch = curve(n, [(0, 85), (0.25, 150), (0.8, 125), (1.5, 62)])
    low = throat(rng, pitch, (AH, OO), 0.5, 0.9, 1.45) + throat(rng, pitch * 0.5, (OH, OO), 0.2, 0.9, 1.7)
    air = noise(rng, n, 250, 3500, -4) * np.float32(0.05)
    return peaked(faded(driven((low + air) * curve(n, [(0, 0), (0.2, 1), (0.8, 0.8), (1.5, 0)]) * 3, 1.2), 0.03, 0.2))


def quack(rng: np.random.Generator) -> Samples:
    """A duck, twice."""
    parts = []
    for at in (0.0, 0.24):
        n = length(0.19)
        pitch = curve(n, [(0, 240), (0.05, 310), (0.19, 215)]) * np.float32(rng.uniform(0.94, 1.06))
        voice = throat(rng, pitch, ((900, 1500, 2600), (700, 1250, 2400)), 0.12, 0.35, 0.9)
        parts.append((at, 1.0 - at, faded(voice * hump(n), 0.008, 0.03)))
    return joined(*parts)


def moo_call(rng: np.random.Generator) -> Samples:
    return peaked(faded(moo(rng), 0.03, 0.1))


def neigh(rng: np.random.Generator) -> Samples:
    """A horse."""
    n = length(1.2)
    shake = 1 + 0.09 * np.sin(2 * np.pi * 13 * clock(n))
    pitch = (curve(n, [(0, 620), (0.25, 980), (0.8, 700), (1.2, 380)]) * shake).astype(np.float32)
    return peaked(
        faded(throat(rng, pitch, (EE, EH), 0.25, 0.4) * curve(n, [(0, 0), (0.1, 1), (0.8, 0.7), (1.2, 0)]), 0.02, 0.1)
    )


def howl(rng: np.random.Generator) -> Samples:
    """A wolf and the moon."""
    n = length(2.0)
    pitch = curve(n, [(0, 240), (0.5, 430), (1.3, 415), (2.0, 270)])
    return peaked(faded(throat(rng, pitch, (OO, OO), 0.06) * hump(n), 0.1, 0.3))


def oink(rng: np.random.Generator) -> Samples:
    """A pig, twice."""
    parts = []
    for at in (0.0, 0.3):
        n = length(0.2)
        snort = throat(rng, curve(n, [(0, 130), (0.1, 210), (0.2, 120)]), (OH, EE), 0.7, 0.8) * hump(n)
        parts.append((at, 1.0, faded(snort, 0.01, 0.03)))
    return joined(*parts)


def chirp(rng: np.random.Generator) -> Samples:
    """A bird close by."""
    parts = []
    for turn in range(3):
        n = length(0.09)
        pitch = curve(n, [(0, 3000), (0.04, 4200), (0.09, 3300)]) * np.float32(rng.uniform(0.9, 1.1))
        parts.append((0.13 * turn, 0.8, faded(tone(pitch, n, (1.0, 0.1)) * hump(n))))
    return joined(*parts)


def hiss(rng: np.random.Generator) -> Samples:
    """A snake, or steam."""
    n = length(0.8)
    return peaked(faded(noise(rng, n, 3000, 9000) * hump(n), 0.05, 0.15))


def trumpet_call(rng: np.random.Generator) -> Samples:
    """An elephant."""
    n = length(1.1)
    pitch = curve(n, [(0, 300), (0.15, 520), (0.6, 610), (1.1, 380)])
    return peaked(faded(throat(rng, pitch, (EH, AH), 0.25, 0.6, 1.1) * hump(n), 0.03, 0.15))


def laugh(rng: np.random.Generator) -> Samples:
    """Ha ha ha, falling."""
    base, parts = rng.uniform(190, 300), []
    for turn in range(int(rng.integers(4, 7))):
        n = length(0.13)
        pitch = curve(n, [(0, 1.15), (0.13, 0.92)]) * np.float32(base * (1.2 - 0.06 * turn))
        ha = throat(rng, pitch, (AH, AH), 0.25) * curve(n, [(0, 0), (0.03, 1), (0.13, 0)])
        parts.append((0.185 * turn, 1.0 - 0.1 * turn, faded(ha, 0.004, 0.02)))
        parts.append((0.185 * turn - 0.03 if turn else 0.0, 0.1, burst(rng, 0.06, 700, 4000)))
    return joined(*parts)


def giggle(rng: np.random.Generator) -> Samples:
    """A child laughing."""
    parts = []
    for turn in range(6):
        n = length(0.09)
        pitch = curve(n, [(0, 480), (0.09, 400)]) * np.float32(1.15 - 0.05 * turn)
        parts.append((0.13 * turn, 0.9 - 0.08 * turn, faded(throat(rng, pitch, (EE, EH), 0.15, size=0.8) * hump(n))))
    return joined(*parts)


def cheer(rng: np.random.Generator) -> Samples:
    """A crowd is glad: many voices rise, hands clap."""
    n = length(1.9)
    shape = curve(n, [(0, 0), (0.25, 1), (1.1, 0.75), (1.9, 0)])
    voices = np.zeros(n, np.float32)
    for _ in range(9):
        top = rng.uniform(240, 520)
        pitch = curve(n, [(0, top * 0.75), (rng.uniform(0.2, 0.5), top), (1.9, top * 0.8)])
        voices += throat(rng, pitch, (EH, AH), 0.2, 0.15) * np.roll(drift(rng, n, 3, 0.3, 1.0), rng.integers(n))
    wall = noise(rng, n, 400, 3000, -3)
    return joined(
        (0.0, 1.0, peaked(voices * shape)), (0.0, 0.1, wall * shape), (0.3, 0.35, applause(rng)[: length(1.6)])
    )


def applause(rng: np.random.Generator) -> Samples:
    """Many hands."""
    claps = [burst(rng, rng.uniform(0.012, 0.03), rng.uniform(700, 1300), 5000) for _ in range(8)]
    times = rng.uniform(0, 1.8, 130)
    parts = [(float(at), float(rng.uniform(0.3, 1.0)), claps[int(rng.integers(8))]) for at in times]
    whole = joined(*parts)
    return faded(whole, 0.15, 0.6)


def clap(rng: np.random.Generator) -> Samples:
    """Two hands, once."""
    return joined((0.0, 1.0, burst(rng, 0.05, 800, 5500)), (0.008, 0.6, burst(rng, 0.03, 1200, 4500)))


def gasp(rng: np.random.Generator) -> Samples:
    """Breath drawn in fright."""
    n = length(0.45)
    return peaked(
        faded(_mouth(noise(rng, n, 300, 7000), AH, 0.9) * curve(n, [(0, 0), (0.3, 1), (0.45, 0)]), 0.02, 0.04)
    )


def scream(rng: np.random.Generator) -> Samples:
    """Fear, out loud."""
    n = length(0.9)
    pitch = curve(n, [(0, 520), (0.12, 980), (0.6, 930), (0.9, 600)])
    return peaked(
        faded(throat(rng, pitch, (AH, EH), 0.2, 0.3) * curve(n, [(0, 0), (0.08, 1), (0.6, 0.9), (0.9, 0)]), 0.01, 0.1)
    )


def sob(rng: np.random.Generator) -> Samples:
    """Crying: three catches of breath with voice in them."""
    parts = []
    for turn in range(3):
        n = length(0.3)
        pitch = curve(n, [(0, 420), (0.3, 300)]) * np.float32(1 - 0.06 * turn)
        parts.append((0.42 * turn, 0.9 - 0.15 * turn, faded(throat(rng, pitch, (OO, AH), 0.35) * hump(n), 0.02, 0.05)))
    return joined(*parts)


def snore(rng: np.random.Generator) -> Samples:
    """In, and out."""
    n = length(0.9)
    saw = np.maximum(0, np.sin(2 * np.pi * 31 * clock(n))) ** 2
    inward = _mouth((noise(rng, n, 90, 1600, -4) * saw).astype(np.float32), OH, 1.2) * hump(n)
    return joined(
        (0.0, 1.0, faded(inward)), (1.05, 0.25, faded(noise(rng, n, 500, 3000, -3) * hump(n) ** 2 * np.float32(0.3)))
    )


def sing(rng: np.random.Generator) -> Samples:
    """La la la, without words: five notes of a scale that cannot sound wrong."""
    base, parts, at = rng.uniform(220, 330), [], 0.0
    for step in (0, 4, 7, 9, 7):
        n = length(0.5 if at > 1.2 else 0.32)
        sway = 1 + 0.012 * np.sin(2 * np.pi * 5.6 * clock(n)) * curve(n, [(0.08, 0), (0.2, 1)])
        la = throat(rng, (base * 2 ** (step / 12) * sway).astype(np.float32), (OO, AH), 0.06)
        parts.append((at, 0.9, faded(la * curve(n, [(0, 0), (0.05, 1), (n / 48_000, 0.5)]), 0.01, 0.05)))
        at += n / 48_000
    return joined(*parts)


def _woof(rng: np.random.Generator) -> Samples:
    n = length(0.19)
    pitch = curve(n, [(0, 260), (0.04, 520), (0.19, 230)]) * np.float32(rng.uniform(0.92, 1.08))
    return faded(
        throat(rng, pitch, (OH, AH), 0.4, 0.45) * curve(n, [(0, 0), (0.02, 1), (0.08, 0.8), (0.19, 0)]), 0.003, 0.03
    )


def _mouth(source: Samples, vowel: Vowel, size: float) -> Samples:
    widths, strengths = (90, 120, 180), (1.0, 0.75, 0.4)
    shape = ((hertz / size, width / size, each) for hertz, width, each in zip(vowel, widths, strengths, strict=True))
    return formed(source, tuple(shape), 0.04)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "growl": (growl, -9), "bark": (bark, -8), "meow": (meow, -9), "roar": (roar, -8), "quack": (quack, -9),
    "laugh": (laugh, -10), "cheer": (cheer, -9), "moo": (moo_call, -8), "neigh": (neigh, -8), "howl": (howl, -10),
    "oink": (oink, -10), "chirp": (chirp, -15), "hiss": (hiss, -16), "elephant": (trumpet_call, -8),
    "giggle": (giggle, -11), "applause": (applause, -11), "clap": (clap, -11), "gasp": (gasp, -13),
    "scream": (scream, -9), "sob": (sob, -12), "snore": (snore, -12), "sing": (sing, -12),
}  # fmt: skip
