"""Things that fall, break, slide and pile up. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, grains, joined, knock, splash
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import driven, lowpass
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import tone


def shatter(rng: np.random.Generator) -> Samples:
    """A cup on a hard floor: the blow, then shards that hop and lie still."""
    parts = [(0.0, 1.0, burst(rng, 0.05, 1200, 9000)), (0.0, 0.7, knock(230, 0.07, 0.5)),
             (0.0, 0.8, struck(rng.uniform(1500, 1900), 0.22, (1.0, 1.72, 2.6, 3.4), 0.8))]  # fmt: skip
    for shard in range(9):
        at, gap, hertz = 0.02 + 0.03 * shard, float(rng.uniform(0.06, 0.16)), rng.uniform(2300, 5600)
        for hop in range(3):
            parts.append(
                (at, 0.5 * 0.55**hop * float(rng.uniform(0.5, 1.0)), struck(hertz, 0.12, (1.0, 1.53, 2.4), 0.6))
            )
            at, gap = at + gap, gap * 0.6
    return joined(*parts)


def crack(rng: np.random.Generator) -> Samples:
    """Wood, ice or stone that gives way: a snap and its splinters."""
    return joined(
        (0.0, 1.0, driven(burst(rng, 0.03, 700, 9000) * np.float32(4), 2)),
        (0.0, 0.5, struck(410, 0.12, (1.0, 2.3, 3.8))),
        (0.03, 0.5, grains(rng, 0.35, 14, 1200, 6000)),
    )


def domino(rng: np.random.Generator) -> Samples:
    """One tile against the next: a light click with a little body."""
    hertz = rng.uniform(1750, 2150)
    return joined(
        (0.0, 1.0, struck(hertz, 0.055, (1.0, 1.83, 2.9), 0.5)),
        (0.0, 0.4, burst(rng, 0.008, 2500, 8000)),
        (0.0, 0.3, knock(hertz / 4, 0.04)),
    )


def crate(rng: np.random.Generator) -> Samples:
    """A wooden box lands: hollow, with boards that answer."""
    boards = [
        (float(at), 0.5, struck(rng.uniform(190, 340), 0.12, (1.0, 1.7, 2.9, 4.1), 0.6)) for at in (0.0, 0.025, 0.07)
    ]
    return joined((0.0, 1.0, knock(92, 0.18, 0.5)), *boards, (0.0, 0.5, burst(rng, 0.05, 400, 3500)))


def stone(rng: np.random.Generator) -> Samples:
    """A boulder: weight, then grit."""
    return joined(
        (0.0, 1.0, knock(58, 0.35, 0.6)),
        (0.0, 0.8, burst(rng, 0.07, 150, 2500)),
        (0.03, 0.45, grains(rng, 0.5, 26, 500, 3500)),
    )


def metal(rng: np.random.Generator) -> Samples:
    """A pan, a sword, a rail: inharmonic and long."""
    hertz = rng.uniform(560, 760)
    return joined(
        (0.0, 1.0, struck(hertz, 1.1, (1.0, 1.51, 2.36, 3.42, 4.87), 0.8)), (0.0, 0.5, burst(rng, 0.015, 2000, 10000))
    )


def swords(rng: np.random.Generator) -> Samples:
    """Blade on blade, and the slide after."""
    n = length(0.4)
    slide = noise(rng, n, 3500, 11000) * curve(n, [(0, 0), (0.08, 1), (0.4, 0)]) * np.float32(0.12)
    return joined(
        (0.0, 1.0, struck(rng.uniform(1900, 2500), 0.7, (1.0, 1.41, 2.23, 2.9, 3.7), 0.85)),
        (0.0, 0.6, burst(rng, 0.012, 3000, 12000)),
        (0.02, 1.0, slide),
    )


def bowl(rng: np.random.Generator) -> Samples:
    """A heavy ball down a wooden lane."""
    n = length(1.5)
    turning = 0.7 + 0.3 * np.sin(2 * np.pi * 8.5 * clock(n))
    roll = noise(rng, n, 60, 620, -4) * turning * curve(n, [(0, 0.3), (0.08, 1), (1.3, 0.8), (1.5, 0)])
    return joined((0.0, 0.7, knock(85, 0.16, 0.4)), (0.02, 1.0, peaked(roll.astype(np.float32))))


def pin(rng: np.random.Generator) -> Samples:
    """Bowling pins: hollow wood, several at once."""
    times = np.r_[0.0, np.sort(rng.uniform(0.0, 0.35, 7))]
    return joined(
        *(
            (float(at), float(rng.uniform(0.5, 1.0)), struck(rng.uniform(620, 980), 0.11, (1.0, 1.61, 2.7, 4.2), 0.65))
            for at in times
        ),
        (0.0, 0.6, burst(rng, 0.03, 900, 6000)),
    )


def big_splash(rng: np.random.Generator) -> Samples:
    """Something heavy goes in: a boom, a sheet of water up and down again."""
    n = length(1.7)
    sheet = noise(rng, n, 350, 7000, -3) * curve(
        n, [(0, 0), (0.02, 1), (0.2, 0.5), (0.55, 0.2), (0.75, 0.65), (1.1, 0.25), (1.7, 0)]
    )
    return joined(
        (0.0, 1.0, knock(58, 0.4, 0.9)), (0.0, 0.55, sheet * drift(rng, n, 30, 0.6, 1.0)), (0.05, 0.6, splash(rng))
    )


def thump(rng: np.random.Generator) -> Samples:
    """Soft and heavy: a sack, a mattress, a belly."""
    return joined(
        (0.0, 1.0, knock(rng.uniform(72, 92), 0.2, 0.5)), (0.0, 0.5, lowpass(burst(rng, 0.09, 150, 900), 1100))
    )


def slip(rng: np.random.Generator) -> Samples:
    """A banana skin: a squeak that shoots up, cloth after it."""
    n = length(0.32)
    up = tone(curve(n, [(0, 480), (0.1, 900), (0.32, 2100)]), n, (1.0, 0.5, 0.25)) * curve(
        n, [(0, 0), (0.05, 1), (0.28, 0.5), (0.32, 0)]
    )
    return joined((0.0, 0.8, faded(up)), (0.0, 0.25, faded(noise(rng, n, 1200, 6000) * hump(n))))


def slide(rng: np.random.Generator) -> Samples:
    """Something drags over ground."""
    n = length(0.8)
    return peaked(faded(noise(rng, n, 250, 3200, -3) * drift(rng, n, 28, 0.4, 1.0) * hump(n) ** 0.6, 0.03, 0.1))


def skid(rng: np.random.Generator) -> Samples:
    """Tyres that no longer roll."""
    n = length(0.95)
    pitch = curve(n, [(0, 980), (0.3, 1120), (0.95, 760)]) * drift(rng, n, 40, 0.96, 1.04)
    squeal = tone(pitch, n, (1.0, 0.6, 0.5, 0.3, 0.2)) + tone(pitch * np.float32(1.26), n, (0.7, 0.3))
    return peaked(
        faded(
            (squeal * np.float32(0.4) + noise(rng, n, 900, 5000) * np.float32(0.3))
            * curve(n, [(0, 0), (0.06, 1), (0.95, 0)]),
            0.02,
            0.08,
        )
    )


def slap(rng: np.random.Generator) -> Samples:
    """A hand, a pie, a wet fish."""
    return joined(
        (0.0, 1.0, driven(burst(rng, 0.045, 500, 7000) * np.float32(3), 1.6)), (0.0, 0.35, knock(210, 0.05, 0.4))
    )


def splat(rng: np.random.Generator) -> Samples:
    """Soft and wet against a wall, bits running down."""
    drops = [(0.12 + 0.06 * turn, 0.16, knock(rng.uniform(300, 620), 0.04, -0.5)) for turn in range(5)]
    return joined((0.0, 1.0, lowpass(burst(rng, 0.13, 250, 3000), 3200)), (0.0, 0.5, knock(120, 0.1, 0.4)), *drops)


def crunch(rng: np.random.Generator) -> Samples:
    """Teeth, gravel, a boot on a biscuit."""
    return joined((0.0, 1.0, grains(rng, 0.28, 34, 900, 6500)), (0.0, 0.4, knock(140, 0.06)))


def tear(rng: np.random.Generator) -> Samples:
    """Cloth or paper comes apart."""
    n = length(0.55)
    fibres = drift(rng, n, 140, 0.0, 1.0) ** 3
    return peaked(
        faded(noise(rng, n, 1300, 9000, -1) * fibres * curve(n, [(0, 0.3), (0.4, 1), (0.55, 0)]), 0.004, 0.03)
    )


def click(rng: np.random.Generator) -> Samples:
    return joined((0.0, 1.0, burst(rng, 0.006, 2200, 9000)), (0.0, 0.4, struck(2900, 0.02, (1.0, 1.7))))


def rumble(rng: np.random.Generator) -> Samples:
    """The ground itself: an earthquake, a landslide, a herd."""
    n = length(2.4)
    low = noise(rng, n, 26, 150, -3) * drift(rng, n, 11, 0.35, 1.0)
    return joined(
        (0.0, 1.0, peaked((low * hump(n) ** 0.5).astype(np.float32))), (0.2, 0.25, grains(rng, 1.9, 60, 250, 1800))
    )


def dig(rng: np.random.Generator) -> Samples:
    """A spade into earth, and the earth thrown."""
    return joined(
        (0.0, 0.9, grains(rng, 0.2, 26, 700, 4500)),
        (0.0, 0.5, knock(150, 0.06)),
        (0.42, 0.5, burst(rng, 0.2, 300, 2600)),
        (0.45, 0.5, grains(rng, 0.4, 22, 500, 3000)),
    )


SOUNDS: dict[str, tuple[Maker, float]] = {
    "shatter": (shatter, -7), "crack": (crack, -8), "domino": (domino, -11), "crate": (crate, -7), "stone": (stone, -5),
    "metal": (metal, -11), "sword": (swords, -12), "bowl": (bowl, -9), "pin": (pin, -8),
    "splash_big": (big_splash, -4), "thump": (thump, -7), "slip": (slip, -11), "slide": (slide, -13),
    "skid": (skid, -12),
    "slap": (slap, -8), "splat": (splat, -7), "crunch": (crunch, -12), "tear": (tear, -13), "click": (click, -13),
    "rumble": (rumble, -5), "dig": (dig, -12),
}  # fmt: skip
