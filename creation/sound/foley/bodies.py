"""People who make sounds without words, alone and many at once. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, grains, joined, knock
from creation.sound.foley.cries import AH, EE, EH, OH, OO, throat
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass, lowpass, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import tone


def whisper(rng: np.random.Generator) -> Samples:
    """Breath in the shape of words nobody can make out."""
    parts = []
    for at in np.cumsum(rng.uniform(0.11, 0.24, 6)):
        n = length(rng.uniform(0.1, 0.2))
        source = noise(rng, n, 500, 8000, -1)
        vowel = resonance(source, rng.uniform(500, 900), 160) + resonance(source, rng.uniform(1300, 2300), 220)
        parts.append((float(at) - 0.1, 0.8, faded(vowel * hump(n), 0.02, 0.03)))
        parts.append((float(at), 0.16, burst(rng, 0.06, 4000, 10000, 0)))
    return joined(*parts)


def sneeze(rng: np.random.Generator) -> Samples:
    """Ah, ah, choo."""
    n, m = length(0.32), length(0.4)
    draw = [
        noise(rng, n, 700, 5000, -2) * hump(n) + throat(rng, curve(n, [(0, 240), (0.32, 330)]), (AH, AH), 0.9)
        for _ in range(2)
    ]
    choo = throat(rng, curve(m, [(0, 430), (0.4, 180)]), (EE, OO), 0.6, 0.3) * curve(m, [(0, 0), (0.03, 1), (0.4, 0)])
    return joined(
        (0.0, 0.28, faded(draw[0] * hump(n))),
        (0.42, 0.38, faded(draw[1] * hump(n))),
        (0.86, 1.0, burst(rng, 0.22, 1500, 9000)),
        (0.9, 1.0, faded(choo)),
    )


def cough(rng: np.random.Generator) -> Samples:
    """Twice, from the chest."""
    parts = []
    for at in (0.0, 0.36):
        n = length(0.2)
        rasp = throat(rng, curve(n, [(0, 190), (0.2, 120)]), (AH, EH), 1.2, 0.9) * curve(n, [(0, 1), (0.2, 0)])
        parts += [(at, 1.0, burst(rng, 0.12, 350, 3500)), (at + 0.02, 0.7, faded(rasp))]
    return joined(*parts)


def burp(rng: np.random.Generator) -> Samples:
    """Long and without shame."""
    n = length(0.75)
    pitch = curve(n, [(0, 88), (0.2, 72), (0.6, 84), (0.75, 55)]) * drift(rng, n, 28, 0.85, 1.15)
    flaps = np.maximum(0, np.sin(2 * np.pi * np.cumsum(pitch * 0.5) / 48_000)) ** 0.6
    return peaked(
        faded((throat(rng, pitch, (OH, AH), 0.2, 0.9, 1.2) * flaps).astype(np.float32) * hump(n) ** 0.4, 0.02, 0.06)
    )


def hiccup(rng: np.random.Generator) -> Samples:
    n = length(0.13)
    voice = throat(rng, curve(n, [(0, 280), (0.06, 620), (0.13, 300)]), (EE, EH), 0.2, 0.2) * hump(n)
    return joined((0.0, 1.0, faded(voice, 0.004, 0.01)), (0.11, 0.5, knock(190, 0.05, 0.6)))


def yawn(rng: np.random.Generator) -> Samples:
    """Breath in, then a vowel that opens and sinks."""
    n, m = length(0.7), length(1.3)
    sigh = throat(rng, curve(m, [(0, 320), (0.3, 350), (1.3, 150)]), (AH, OO), 0.45) * hump(m)
    return joined((0.0, 0.2, faded(noise(rng, n, 500, 4000, -2) * hump(n))), (0.62, 1.0, faded(sigh, 0.1, 0.2)))


def kiss(rng: np.random.Generator) -> Samples:
    """Lips that part: a thin squeak, then a smack."""
    n = length(0.14)
    squeak = tone(curve(n, [(0, 1500), (0.1, 2700), (0.14, 3300)]), n, (1.0, 0.3)) * curve(
        n, [(0, 0), (0.12, 0.6), (0.14, 0)]
    )
    return joined(
        (0.0, 0.35, faded(squeak)), (0.13, 1.0, burst(rng, 0.03, 900, 6000)), (0.135, 0.5, knock(520, 0.03, -0.6))
    )


def chewing(rng: np.random.Generator) -> Samples:
    """Something crisp between teeth, four bites."""
    parts = []
    for turn in range(4):
        crisp = grains(rng, 0.16, 15, 1500, 8000)
        parts += [
            (0.34 * turn, 1.0 - 0.15 * turn, crisp),
            (0.34 * turn + 0.02, 0.35, lowpass(burst(rng, 0.12, 200, 1200), 1500)),
        ]
    return joined(*parts)


def gulp(rng: np.random.Generator) -> Samples:
    """Two swallows, each a drop that falls down a pipe."""
    parts = []
    for at in (0.0, 0.42):
        n = length(0.13)
        drop = tone(curve(n, [(0, 300), (0.05, 170), (0.13, 420)]), n, (1.0, 0.4, 0.15)) * hump(n)
        parts += [(at, 1.0, faded(drop)), (at - 0.03 if at else 0.0, 0.2, burst(rng, 0.03, 700, 3000))]
    return joined(*parts)


def slurp(rng: np.random.Generator) -> Samples:
    """Soup, or the end of a milkshake."""
    n = length(0.8)
    flutter = drift(rng, n, 45, 0.0, 1.0) ** 2
    wet = resonance(noise(rng, n, 500, 7000), 1500, 500) + noise(rng, n, 2500, 7000) * np.float32(0.4)
    return peaked(faded(wet * flutter * curve(n, [(0, 0.2), (0.6, 1), (0.8, 0)]), 0.03, 0.04))


def boo(rng: np.random.Generator) -> Samples:
    """A crowd that is not pleased: many low oohs, falling."""
    n = length(1.9)
    voices = np.zeros(n, np.float32)
    for _ in range(11):
        low = rng.uniform(105, 215)
        pitch = curve(n, [(0, low), (0.3, low * 1.12), (1.9, low * 0.8)])
        voices += throat(rng, pitch, (OO, OO), 0.15, 0.15, rng.uniform(0.95, 1.15)) * np.roll(
            drift(rng, n, 2, 0.5, 1.0), rng.integers(n)
        )
    return peaked(faded(voices * curve(n, [(0, 0), (0.3, 1), (1.4, 0.8), (1.9, 0)]), 0.05, 0.2))


def chatter_of_many(rng: np.random.Generator) -> Samples:
    """A room full of people, for as long as a look at it."""
    n = length(2.0)
    voices = np.zeros(n, np.float32)
    for _ in range(10):
        base = rng.uniform(100, 240)
        speech = throat(rng, base * drift(rng, n, 3, 0.85, 1.25), (AH, EH), 0.2) * drift(rng, n, 6, -0.6, 1.0).clip(
            0, 1
        )
        voices += speech
    return peaked(faded(voices * hump(n) ** 0.4, 0.15, 0.3))


def oohs(rng: np.random.Generator) -> Samples:
    """An audience that draws its breath: a gasp of many, rising."""
    n = length(1.0)
    voices = noise(rng, n, 800, 6000, -2) * np.float32(0.05)
    for _ in range(8):
        low = rng.uniform(200, 400)
        voices = voices + throat(
            rng, curve(n, [(0, low * 0.8), (0.35, low * 1.25), (1.0, low)]), (OH, AH), 0.5
        ) * np.float32(0.3)
    return peaked(faded(voices * hump(n), 0.06, 0.2))


def sigh(rng: np.random.Generator) -> Samples:
    n = length(0.9)
    air = noise(rng, n, 400, 5000, -3) + throat(rng, curve(n, [(0, 260), (0.9, 170)]), (AH, OH), 0.8) * np.float32(0.5)
    return peaked(faded(air * curve(n, [(0, 0), (0.15, 1), (0.9, 0)]), 0.05, 0.1))


def whistling(rng: np.random.Generator) -> Samples:
    """Lips: a little tune of five notes."""
    parts = []
    for turn, (hertz, seconds) in enumerate(((1320, 0.2), (1568, 0.2), (1760, 0.22), (1568, 0.2), (1319, 0.5))):
        n = length(seconds)
        sway = 1 + 0.008 * np.sin(2 * np.pi * 6 * clock(n))
        slide = curve(n, [(0, 0.93), (0.05, 1.0)]) * sway.astype(np.float32) * np.float32(hertz)
        breathy = tone(slide, n, (1.0, 0.06)) + bandpass(
            noise(rng, n, 900, 4000), hertz * 0.8, hertz * 1.3
        ) * np.float32(0.12)
        parts.append((0.24 * turn, 0.9, faded(breathy * curve(n, [(0, 0), (0.04, 1), (seconds, 0.4)]), 0.01, 0.05)))
    return joined(*parts)


def fart(rng: np.random.Generator) -> Samples:
    """The oldest joke there is."""
    n = length(0.7)
    pitch = curve(n, [(0, 95), (0.15, 135), (0.5, 88), (0.7, 60)]) * drift(rng, n, 22, 0.85, 1.15)
    flaps = np.maximum(0, np.sin(2 * np.pi * np.cumsum(pitch) / 48_000)) ** 4
    source = (flaps * (1 + 0.5 * noise(rng, n, 200, 4000))).astype(np.float32)
    return peaked(
        faded(bandpass(resonance(source, 310, 160) + source * np.float32(0.12), 70, 2600) * hump(n) ** 0.4, 0.01, 0.05)
    )


SOUNDS: dict[str, tuple[Maker, float]] = {
    "whisper": (whisper, -16), "sneeze": (sneeze, -9), "cough": (cough, -11), "burp": (burp, -9),
    "hiccup": (hiccup, -11), "yawn": (yawn, -13), "kiss": (kiss, -14), "chewing": (chewing, -10), "gulp": (gulp, -11),
    "slurp": (slurp, -14), "boo": (boo, -10), "crowd": (chatter_of_many, -12), "oohs": (oohs, -12), "sigh": (sigh, -16),
    "whistling": (whistling, -16), "fart": (fart, -10),
}  # fmt: skip
