"""What hands, tools and small happenings sound of. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, grains, joined, knock
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, add, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import driven, lowpass, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import tone


def trip(rng: np.random.Generator) -> Samples:
    """A toe that catches, a scuff, two stumbles."""
    scuff = faded(noise(rng, length(0.16), 400, 4500, -2) * hump(length(0.16)), 0.004)
    return joined(
        (0.0, 1.0, burst(rng, 0.03, 300, 3500)),
        (0.03, 0.35, scuff),
        (0.2, 0.7, knock(115, 0.09, 0.4)),
        (0.36, 0.6, knock(105, 0.1, 0.4)),
        (0.36, 0.4, burst(rng, 0.04, 500, 4000)),
    )


def topple(rng: np.random.Generator) -> Samples:
    """A pile that leans, then all of it at once."""
    parts = []
    for at in np.r_[0.0, np.sort(rng.beta(2, 2, 14)) * 0.8]:
        block = struck(rng.uniform(210, 620), 0.1, (1.0, 1.7, 2.8), 0.55)
        parts += [(float(at), float(rng.uniform(0.5, 1.0)), block), (float(at), 0.3, knock(rng.uniform(80, 130), 0.09))]
    return joined(*parts)


def slam(rng: np.random.Generator) -> Samples:
    """A door that somebody meant: wood, frame and latch."""
    return joined(
        (0.0, 1.0, driven(knock(74, 0.26, 0.9) * np.float32(2), 1.4)),
        (0.0, 0.8, burst(rng, 0.07, 250, 4200)),
        (0.0, 0.4, struck(240, 0.3, (1.0, 1.6, 2.7), 0.6)),
        (0.05, 0.3, struck(1800, 0.05, (1.0, 2.1))),
    )


def shard(rng: np.random.Generator) -> Samples:
    """One piece of glass hops and lies still."""
    hertz, parts, at, gap = rng.uniform(3000, 5200), [], 0.0, 0.13
    for hop in range(5):
        parts.append((at, 0.7**hop, struck(hertz * rng.uniform(0.98, 1.02), 0.16, (1.0, 1.53, 2.36), 0.6)))
        at, gap = at + gap, gap * 0.65
    return joined(*parts)


def splash_small(rng: np.random.Generator) -> Samples:
    """A pebble, a hand, a foot in a puddle."""
    n = length(0.3)
    spray = noise(rng, n, 1500, 9000, -3) * curve(n, [(0, 0), (0.005, 1), (0.3, 0)]) ** 2
    plop = tone(curve(length(0.07), [(0, 480), (0.07, 1050)]), length(0.07)) * decay(length(0.07), 0.08)
    return joined((0.0, 0.4, spray), (0.015, 0.9, faded(plop, 0.002)))


def sip(rng: np.random.Generator) -> Samples:
    """A little drawn from a hot cup."""
    n = length(0.35)
    air = (
        resonance(noise(rng, n, 900, 7000), 2300, 600)
        * drift(rng, n, 50, 0.2, 1.0)
        * curve(n, [(0, 0), (0.3, 1), (0.35, 0)])
    )
    return peaked(faded(air, 0.03, 0.02))


def whoomph(rng: np.random.Generator) -> Samples:
    """A flame: it catches, and is large at once."""
    n = length(1.3)
    body = (
        noise(rng, n, 70, 900, -3) * curve(n, [(0, 0), (0.12, 1), (0.5, 0.5), (1.3, 0)]) * drift(rng, n, 18, 0.6, 1.0)
    )
    return joined((0.0, 1.0, peaked(body)), (0.1, 0.3, grains(rng, 1.1, 26, 1500, 8000)))


def crackle(rng: np.random.Generator) -> Samples:
    """A fire of wood: snaps of all sizes."""
    parts = []
    for at in np.sort(rng.uniform(0, 1.3, 26)):
        parts.append(
            (float(at), float(min(1.0, rng.exponential(0.4))), burst(rng, float(rng.uniform(0.006, 0.02)), 1100, 9000))
        )
    return joined((0.0, 0.9, burst(rng, 0.02, 900, 7000)), *parts)


def steam(rng: np.random.Generator) -> Samples:
    """A kettle or a valve: air that rushes and sings a little."""
    n = length(1.3)
    sing = tone(curve(n, [(0, 1500), (0.6, 2250), (1.3, 2300)]), n, (1.0, 0.2)) * curve(
        n, [(0.2, 0), (0.7, 0.3), (1.3, 0)]
    )
    return peaked(faded(noise(rng, n, 2000, 10000, -1) * hump(n) ** 0.6 * np.float32(0.6) + sing, 0.04, 0.2))


def melt(rng: np.random.Generator) -> Samples:
    """It gives way and drips: a long soft slide downwards."""
    n = length(1.0)
    slide = tone(curve(n, [(0, 620), (1.0, 130)]) * drift(rng, n, 8, 0.94, 1.06), n, (1.0, 0.3, 0.1)) * hump(n)
    drops = [(0.45 + 0.19 * turn, 0.5, knock(rng.uniform(520, 900), 0.05, -0.7)) for turn in range(4)]
    return joined((0.0, 0.7, faded(slide, 0.03)), *drops)


def chop(rng: np.random.Generator) -> Samples:
    """A knife through something crisp onto a board."""
    return joined(
        (0.0, 0.5, grains(rng, 0.05, 8, 2000, 9000)),
        (0.03, 1.0, struck(330, 0.07, (1.0, 2.1, 3.6))),
        (0.03, 0.5, burst(rng, 0.02, 1500, 7000)),
    )


def stir(rng: np.random.Generator) -> Samples:
    """A spoon going round a pot."""
    n = length(0.8)
    round_ = noise(rng, n, 1200, 5200, -2) * (0.4 + 0.6 * np.sin(2 * np.pi * 2.5 * clock(n)) ** 2).astype(np.float32)
    ticks = [(at, 0.6, struck(rng.uniform(1500, 2100), 0.09, (1.0, 2.2, 3.6))) for at in (0.05, 0.45)]
    return joined((0.0, 0.22, faded(round_ * hump(n), 0.03)), *ticks)


def rustle(rng: np.random.Generator) -> Samples:
    """Leaves or clothes: someone is in there."""
    return faded(peaked(lowpass(grains(rng, 0.6, 70, 2200, 7500), 9000)), 0.03, 0.1)


def scratch(rng: np.random.Generator) -> Samples:
    """Claws or nails, four strokes."""
    n = length(0.12)
    return joined(
        *(
            (0.16 * turn, 0.9, faded(noise(rng, n, 1500, 7000) * drift(rng, n, 120, 0, 1) ** 2 * hump(n), 0.006))
            for turn in range(4)
        )
    )


def scribble(rng: np.random.Generator) -> Samples:
    """A pencil in a hurry."""
    parts = []
    for turn in range(9):
        n = length(rng.uniform(0.05, 0.1))
        stroke = resonance(noise(rng, n, 1500, 9000), 3200 if turn % 2 else 2500, 900) * hump(n)
        parts.append((0.105 * turn, float(rng.uniform(0.5, 1.0)), faded(stroke, 0.004)))
    return joined(*parts)


def page(rng: np.random.Generator) -> Samples:
    """A leaf turns and falls."""
    n = length(0.34)
    swish = noise(rng, n, 1800, 8500, -1) * curve(n, [(0, 0), (0.2, 1), (0.34, 0)]) ** 1.5
    return joined((0.0, 0.6, faded(swish, 0.01)), (0.3, 0.8, burst(rng, 0.025, 700, 4500)))


def poof(rng: np.random.Generator) -> Samples:
    """A cloud where somebody was."""
    n = length(0.6)
    cloud = lowpass(noise(rng, n, 150, 5000, -3) * curve(n, [(0, 0), (0.02, 1), (0.15, 0.45), (0.6, 0)]), 3800)
    return joined((0.0, 1.0, peaked(cloud)), (0.0, 0.5, knock(130, 0.1, 0.8)))


def grow(rng: np.random.Generator) -> Samples:
    """Larger and larger: a tone that climbs in steps, like a plant in a cartoon."""
    n = length(1.1)
    steps = 2 ** (np.floor(clock(n) * 14) / 12)
    return peaked(
        faded(
            tone((190 * steps).astype(np.float32), n, (1.0, 0.6, 0.3, 0.15))
            * (0.6 + 0.4 * np.sin(2 * np.pi * 14 * clock(n)) ** 2).astype(np.float32)
            * hump(n) ** 0.5,
            0.02,
            0.06,
        )
    )


def shrink(rng: np.random.Generator) -> Samples:
    """Smaller and smaller: a pipe that slides down and squeaks at its end."""
    n = length(0.8)
    whistle = tone(curve(n, [(0, 1900), (0.7, 520), (0.74, 900), (0.8, 1300)]), n, (1.0, 0.12)) * curve(
        n, [(0, 0), (0.05, 1), (0.8, 0.2)]
    )
    return peaked(faded(whistle + noise(rng, n, 1500, 5000) * np.float32(0.02), 0.01, 0.03))


def squish(rng: np.random.Generator) -> Samples:
    """A toy with air in it: in, and out."""
    parts = []
    for at, low, high in ((0.0, 720, 1250), (0.2, 1180, 690)):
        n = length(0.15)
        parts.append(
            (at, 1.0, faded(tone(curve(n, [(0, low), (0.15, high)]), n, (1.0, 0.5, 0.4, 0.2)) * hump(n) ** 0.5, 0.006))
        )
    whole = joined(*parts)
    add(whole, noise(rng, length(0.3), 1500, 5000) * np.float32(0.03), 0)
    return peaked(faded(whole))


SOUNDS: dict[str, tuple[Maker, float]] = {
    "trip": (trip, -9), "topple": (topple, -7), "slam": (slam, -5), "shard": (shard, -14),
    "splash_small": (splash_small, -12), "sip": (sip, -14), "fire": (whoomph, -8), "crackle": (crackle, -12),
    "steam": (steam, -15), "melt": (melt, -13), "chop": (chop, -10), "stir": (stir, -15), "rustle": (rustle, -13),
    "scratch": (scratch, -13), "scribble": (scribble, -14), "page": (page, -13),
    "poof": (poof, -8),
    "grow": (grow, -14), "shrink": (shrink, -17),
    "squeeze": (squish, -14),
}  # fmt: skip
