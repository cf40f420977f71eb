"""Things that touch: feet on every ground, falls, blows, splashes. Every maker gives mono peaking at 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from creation.sound.signal.basics import Samples, add, clock, curve, decay, faded, length, peaked
from creation.sound.signal.filters import bandpass, driven, lowpass
from creation.sound.signal.noise import noise
from creation.sound.signal.tones import ringing, tone

Maker = Callable[[np.random.Generator], Samples]


def burst(rng: np.random.Generator, seconds: float, low: float, high: float, slope: float = -2.0) -> Samples:
    """Noise struck once, gone after `seconds`."""
    n = length(seconds)
    return faded(noise(rng, n, low, high, slope) * decay(n, seconds) * np.float32(0.35), 0.001, 0.01)


def knock(hertz: float, seconds: float, bend: float = 0.0) -> Samples:
    """A low body struck once, its pitch falling by `bend` octaves to `hertz`, where it rests."""
    n = length(seconds)
    pitch = hertz * 2 ** (bend * decay(n, seconds * 0.4))
    return faded(tone(np.asarray(pitch, np.float32), n, (1.0, 0.2)) * decay(n, seconds), 0.001, 0.01)


def joined(*parts: tuple[float, float, Samples]) -> Samples:
    """(seconds, loudness, sound) mixed into one sound, brought to a peak of 1."""
    n = max(length(at) + sound.shape[-1] for at, _, sound in parts)
    bus = np.zeros(n, np.float32)
    for at, loud, sound in parts:
        add(bus, sound * np.float32(loud), length(at))
    return peaked(bus)


def grains(rng: np.random.Generator, seconds: float, count: int, low: float, high: float) -> Samples:
    """Many tiny crushings: snow, leaves, gravel."""
    bus = np.zeros(length(seconds), np.float32)
    for at in rng.beta(1.4, 2.2, count) * seconds * 0.85:
        add(bus, burst(rng, rng.uniform(0.008, 0.025), low, high) * np.float32(rng.exponential(0.7)), length(at))
    return faded(bus)


def step(rng: np.random.Generator, ground: str = "stone") -> Samples:
    """A shoe: the heel, then the toe, on this ground."""
    heel, toe = _contact(rng, ground), _contact(rng, ground)
    return joined((0.0, 1.0, heel), (rng.uniform(0.055, 0.085), rng.uniform(0.3, 0.5), toe))


def paw(rng: np.random.Generator, ground: str = "stone") -> Samples:
    """A soft foot, with claws on hard ground."""
    soft = lowpass(_contact(rng, ground), 1500)
    if ground in {"stone", "wood", "metal"}:
        return joined((0.0, 0.8, soft), (0.006, 0.18, burst(rng, 0.012, 3500, 8000)))
    return joined((0.0, 0.8, soft))


def hoof(rng: np.random.Generator, ground: str = "stone") -> Samples:
    """A hoof: a hollow clop on hard ground, a thump on soft."""
    if ground in {"stone", "wood", "metal"}:
        pitch = rng.uniform(620, 820)
        clop = ringing(pitch, length(0.09), (1.0, 1.62, 2.6), (1.0, 0.6, 0.3), (0.06, 0.045, 0.03))
        return joined(
            (0.0, 0.8, faded(clop, 0.0006)), (0.0, 0.5, burst(rng, 0.02, 800, 5000)), (0.0, 0.4, knock(140, 0.07))
        )
    return joined((0.0, 1.0, knock(rng.uniform(75, 95), 0.13, 0.6)), (0.0, 0.5, _contact(rng, ground)))


def _contact(rng: np.random.Generator, ground: str) -> Samples:
    low = knock(rng.uniform(95, 130), 0.06, 0.5)
    if ground == "sand":
        return joined((0.0, 0.35, low), (0.0, 1.0, lowpass(burst(rng, 0.16, 500, 3600), 4000)))
    if ground in {"grass", "leaves"}:
        crush = grains(rng, 0.16, 16 if ground == "leaves" else 6, 1800, 7500)
        return joined((0.0, 0.45, low), (0.0, 0.5, burst(rng, 0.13, 1200, 6000)), (0.0, 0.8, crush))
    if ground == "snow":
        squeak = grains(rng, 0.22, 26, 900, 5200)
        return joined((0.0, 0.4, low), (0.0, 1.0, squeak), (0.01, 0.35, burst(rng, 0.18, 1500, 5500)))
    if ground == "wood":
        plank = ringing(rng.uniform(165, 215), length(0.12), (1.0, 2.3, 3.9), (1.0, 0.5, 0.25), (0.1, 0.07, 0.04))
        return joined((0.0, 0.6, low), (0.0, 0.8, faded(plank, 0.001)), (0.0, 0.4, burst(rng, 0.018, 900, 5000)))
    if ground == "metal":
        plate = ringing(
            rng.uniform(310, 380), length(0.3), (1.0, 1.7, 2.9, 4.4), (0.7, 0.6, 0.4, 0.3), (0.25, 0.2, 0.15, 0.1)
        )
        return joined((0.0, 0.6, low), (0.0, 0.7, faded(plate, 0.001)), (0.0, 0.3, burst(rng, 0.015, 1500, 7000)))
    if ground == "dust":
        return joined((0.0, 1.0, low), (0.0, 0.6, burst(rng, 0.14, 200, 1500)))
    return joined((0.0, 0.45, low), (0.0, 1.2, burst(rng, 0.03, 900, 5500)), (0.002, 0.6, burst(rng, 0.06, 300, 1800)))


def tap(rng: np.random.Generator) -> Samples:
    """A soft touch of no particular thing."""
    return joined((0.0, 0.7, knock(rng.uniform(240, 320), 0.06, 0.3)), (0.0, 0.4, burst(rng, 0.02, 800, 4000)))


def thud(rng: np.random.Generator) -> Samples:
    """A body on the ground."""
    return joined(
        (0.0, 0.8, knock(rng.uniform(66, 80), 0.3, 1.0)),
        (0.0, 0.5, knock(rng.uniform(170, 210), 0.12, 0.8)),
        (0.0, 1.6, burst(rng, 0.1, 200, 2200)),
        (rng.uniform(0.09, 0.13), 0.3, knock(78, 0.14, 0.5)),
    )


def hit(rng: np.random.Generator) -> Samples:
    """A blow, as films have them: crack, meat, weight."""
    crack = driven(burst(rng, 0.05, 700, 6500) * np.float32(3), 1.5)
    return joined((0.0, 0.8, crack), (0.003, 0.8, burst(rng, 0.1, 250, 1400)), (0.0, 0.9, knock(95, 0.2, 1.2)))


def land(rng: np.random.Generator, ground: str = "stone") -> Samples:
    """Two feet arriving."""
    return joined(
        (0.0, 0.6, knock(84, 0.18, 0.9)),
        (0.0, 1.0, burst(rng, 0.08, 200, 2400)),
        (0.0, 1.0, _contact(rng, ground)),
        (rng.uniform(0.02, 0.035), 0.9, _contact(rng, ground)),
    )


def bounce(rng: np.random.Generator) -> Samples:
    """A rubber ball."""
    n = length(0.22)
    pitch = curve(n, [(0, 430), (0.02, 240), (0.22, 190)]) * np.float32(rng.uniform(0.95, 1.05))
    rubber = tone(pitch, n, (1.0, 0.4, 0.15)) * decay(n, 0.2)
    return joined((0.0, 1.0, faded(rubber, 0.001, 0.01)), (0.0, 0.4, burst(rng, 0.02, 500, 4000)))


def splash(rng: np.random.Generator) -> Samples:
    """Something enters water: slap, spray, drops, the hollow closing."""
    n = length(0.9)
    spray = noise(rng, n, 700, 8000, -3) * curve(n, [(0, 0), (0.01, 1), (0.12, 0.5), (0.9, 0)]) ** 2
    parts = [(0.0, 0.4, spray), (0.0, 0.7, knock(130, 0.14, 0.8)), (0.05, 0.5, _plop(rng, 260, 520))]
    for at in rng.uniform(0.2, 0.75, 7):
        parts.append(
            (float(at), float(rng.uniform(0.08, 0.25)), _plop(rng, rng.uniform(600, 1400), rng.uniform(1200, 2400)))
        )
    return joined(*parts)


def crash(rng: np.random.Generator) -> Samples:
    """Metal, glass and wood at once, pieces falling after."""
    parts = [
        (0.0, 1.0, knock(62, 0.4, 1.0)),
        (0.0, 0.9, driven(burst(rng, 0.5, 250, 7000, -3) * np.float32(3), 1.3)),
    ]
    for at in np.sort(rng.exponential(0.22, 13)):
        shard = ringing(rng.uniform(900, 3600), length(0.25), (1.0, 1.47, 2.3), (1.0, 0.7, 0.5), (0.2, 0.15, 0.1))
        parts.append((float(min(at, 1.0)), float(rng.uniform(0.08, 0.28)), faded(shard, 0.0008)))
    return joined(*parts)


def glass(rng: np.random.Generator) -> Samples:
    """A pane breaking."""
    parts = [(0.0, 0.7, burst(rng, 0.08, 2500, 12000))]
    for at in np.sort(rng.exponential(0.15, 16)):
        shard = ringing(rng.uniform(2200, 6200), length(0.3), (1.0, 1.39, 2.1), (1.0, 0.6, 0.4), (0.25, 0.18, 0.1))
        parts.append((float(min(at, 0.9)), float(rng.uniform(0.1, 0.4)), faded(shard, 0.0008)))
    return joined(*parts)


def door(rng: np.random.Generator) -> Samples:
    """A door: creak, then it falls shut."""
    n = length(0.7)
    creak = tone(curve(n, [(0, 210), (0.4, 330), (0.7, 240)]), n, tuple(1 / k for k in range(1, 20)))
    rub = np.maximum(0, np.sin(2 * np.pi * 34 * clock(n))) ** 3
    squeal = bandpass((creak * rub).astype(np.float32), 600, 2600) * curve(n, [(0, 0), (0.3, 1), (0.7, 0)])
    return joined(
        (0.0, 0.35, faded(squeal)), (0.75, 1.0, knock(88, 0.22, 0.8)), (0.75, 0.6, burst(rng, 0.06, 300, 3000))
    )


def knocking(rng: np.random.Generator) -> Samples:
    """Knuckles on a door, three times."""
    return joined(*((0.19 * turn, rng.uniform(0.8, 1.0), _contact(rng, "wood")) for turn in range(3)))


def _plop(rng: np.random.Generator, low: float, high: float) -> Samples:
    n = length(rng.uniform(0.04, 0.08))
    return faded(tone(np.linspace(low, high, n, dtype=np.float32), n) * decay(n, 0.1), 0.003, 0.01)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "splash": (splash, -8), "thud": (thud, -6), "hit": (hit, -5), "bounce": (bounce, -10), "crash": (crash, -4),
    "glass": (glass, -8), "door": (door, -8), "knock": (knocking, -9), "tap": (tap, -17),
}  # fmt: skip
