"""Small wheels, and water along what moves through it. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, grains, joined, knock, splash
from creation.sound.signal.basics import Samples, clock, curve, faded, hump, length, peaked
from creation.sound.signal.filters import resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, tone


def chain_drive(rng: np.random.Generator) -> Samples:
    """A bicycle: the chain whirrs under the feet, then the freewheel ticks."""
    n = length(1.05)
    links = np.maximum(0, np.sin(2 * np.pi * 34 * clock(n))) ** 3
    whirr = noise(rng, n, 1800, 6500) * links * curve(n, [(0, 0), (0.1, 0.6), (0.55, 0.6), (0.65, 0), (1.05, 0)])
    parts = [(0.0, 0.5, faded(whirr.astype(np.float32)))]
    for turn in range(13):
        tick = ringing(4100 * rng.uniform(0.97, 1.03), length(0.02), (1.0, 1.7), (1.0, 0.5), (0.016, 0.01))
        parts.append((0.6 + 0.033 * turn, float(rng.uniform(0.35, 0.5)), faded(tick, 0.0006)))
    return joined(*parts)


def rollers(rng: np.random.Generator) -> Samples:
    """Hard little wheels over paving: a rumble that spins, and the joints of the stones."""
    n = length(0.8)
    spin = np.maximum(0, np.sin(2 * np.pi * 19 * clock(n))) ** 2
    rumble = noise(rng, n, 240, 1300, -3) * spin * hump(n) ** 0.5
    click = joined((0.0, 1.0, burst(rng, 0.03, 900, 6000)), (0.0, 0.8, knock(210, 0.05)))
    parts = [(0.0, 0.3, faded(rumble.astype(np.float32), 0.06, 0.1))]
    for joint in (0.12, 0.5):
        at = joint + float(rng.uniform(0, 0.06))
        parts += [(at, 1.0, click), (at + 0.07, 0.8, click)]
    return joined(*parts)


def castors(rng: np.random.Generator) -> Samples:
    """A trolley or a pram: a rattle of wire and one wheel that squeaks."""
    n = length(0.8)
    rattle = grains(rng, 0.8, 34, 1500, 6000)
    turning = np.maximum(0, np.sin(2 * np.pi * 3.6 * clock(n) + rng.uniform(0, 6))) ** 6
    squeak = tone(curve(n, [(0, 2100), (0.4, 2350), (0.8, 2150)]), n, (1.0, 0.25)) * turning * np.float32(0.35)
    return joined((0.0, 0.7, rattle), (0.0, 0.7, faded((squeak * hump(n)).astype(np.float32), 0.04, 0.08)))


def surfing(rng: np.random.Generator) -> Samples:
    """A board over a wave: water torn open under it."""
    n = length(1.5)
    torn = noise(rng, n, 700, 9000, -2) * drift(rng, n, 9, 0.5, 1.0) * hump(n) ** 0.7
    deep = noise(rng, n, 90, 500, -2) * hump(n)
    return peaked(faded(torn + deep * np.float32(0.7), 0.08, 0.2))


def liner(rng: np.random.Generator) -> Samples:
    """A large ship: slow engines deep inside, and the sea along a steel side."""
    n = length(2.3)
    beat = 0.6 + 0.4 * np.sin(2 * np.pi * 3.1 * clock(n))
    engine = tone(47.0, n, (1.0, 0.7, 0.5, 0.35, 0.25)) * beat.astype(np.float32)
    sea = noise(rng, n, 300, 3500, -3) * drift(rng, n, 1.4, 0.3, 1.0)
    return peaked(faded((engine * hump(n) ** 0.4 + sea * np.float32(0.5) * hump(n)).astype(np.float32), 0.2, 0.3))


def burner(rng: np.random.Generator) -> Samples:
    """A balloon's flame: it opens, roars and is shut."""
    n = length(1.3)
    roar = noise(rng, n, 160, 3200, -2) * drift(rng, n, 18, 0.7, 1.0)
    shape = curve(n, [(0, 0), (0.06, 1), (1.0, 0.85), (1.08, 0), (1.3, 0)])
    return joined((0.0, 1.0, faded(roar * shape, 0.01, 0.05)), (1.07, 0.15, burst(rng, 0.03, 900, 4000)))


def wade(rng: np.random.Generator) -> Samples:
    """A leg through water: pushed aside, drawn out, dripping."""
    n = length(0.5)
    push = noise(rng, n, 300, 2800, -3) * hump(n) ** 1.5
    drops = splash(rng)[: length(0.45)]
    return joined((0.0, 1.0, faded(push, 0.02, 0.08)), (0.14, 0.35, faded(drops, 0.02, 0.15)))


def tiptoe(rng: np.random.Generator) -> Samples:
    """One small foot too many: what is very light and has many legs."""
    tap = resonance(burst(rng, 0.02, 1500, 6000), 2600, 500)
    return joined((0.0, 1.0, tap), (0.045, 0.7, tap), (0.08, 0.8, knock(900, 0.01)))


SOUNDS: dict[str, tuple[Maker, float]] = {
    "chain_drive": (chain_drive, -17), "rollers": (rollers, -15), "castors": (castors, -17),
    "surfing": (surfing, -14), "liner": (liner, -14), "burner": (burner, -12), "wade": (wade, -14),
    "tiptoe": (tiptoe, -20),
}  # fmt: skip
