"""Things at home, at work and on a stove. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.water import bubbles
from creation.sound.foley.contacts import Maker, burst, grains, joined, knock
from creation.sound.signal.basics import Samples, add, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass, lowpass, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, tone


def struck(hertz: float, seconds: float, ratios: tuple[float, ...], dull: float = 0.5) -> Samples:
    """A small hard body struck once; each next partial weaker and shorter by `dull`."""
    strengths = tuple(dull**order for order in range(len(ratios)))
    falls = tuple(seconds * (0.75**order) for order in range(len(ratios)))
    return faded(ringing(hertz, length(seconds), ratios, strengths, falls), 0.0006, 0.02)


def ticking(rng: np.random.Generator) -> Samples:
    """A clock: four ticks and tocks."""
    return joined(
        *((0.5 * turn, 1.0, struck(2300 if turn % 2 == 0 else 1750, 0.05, (1.0, 1.9, 3.3), 0.6)) for turn in range(4))
    )


def typewriter(rng: np.random.Generator) -> Samples:
    """Nine keys, a bell, the carriage back."""
    parts = []
    for at in np.cumsum(rng.uniform(0.075, 0.15, 9)):
        parts += [(float(at) - 0.07, float(rng.uniform(0.6, 1.0)), burst(rng, 0.018, 1200, 7000)),
                  (float(at) - 0.07, 0.5, struck(rng.uniform(900, 1200), 0.05, (1.0, 2.3, 3.9)))]  # fmt: skip
    n = length(0.4)
    zip_ = (
        noise(rng, n, 1500, 6000)
        * (0.5 + 0.5 * np.sign(np.sin(2 * np.pi * 48 * clock(n))))
        * curve(n, [(0, 0.2), (0.4, 1)])
    )
    return joined(
        *parts, (1.2, 0.5, struck(2640, 0.8, (1.0, 2.7, 5.2), 0.35)), (1.35, 0.12, faded(zip_.astype(np.float32)))
    )


def keyboard(rng: np.random.Generator) -> Samples:
    """Soft keys, quick and uneven."""
    parts = []
    for at in np.cumsum(rng.uniform(0.05, 0.17, 12)):
        key = joined((0.0, 0.8, burst(rng, 0.01, 1800, 6500)), (0.0, 0.9, knock(rng.uniform(300, 420), 0.025)))
        parts.append((float(at) - 0.05, float(rng.uniform(0.4, 1.0)), key))
    return joined(*parts)


def coin(rng: np.random.Generator) -> Samples:
    """A coin falls, spins and lies."""
    gaps = 0.28 * 0.74 ** np.arange(14)
    times = np.r_[0.0, np.cumsum(gaps)]
    return joined(
        *(
            (float(at), 0.93**turn, struck(5200 * rng.uniform(0.97, 1.03), 0.18, (1.0, 1.47, 2.09), 0.7))
            for turn, at in enumerate(times)
        )
    )


def cash_register(rng: np.random.Generator) -> Samples:
    """Ka-ching: keys, a bell, a drawer full of coins."""
    bell = struck(2093, 1.0, (1.0, 2.0, 2.9, 4.2), 0.55)
    parts = [(0.0, 0.8, burst(rng, 0.04, 900, 5000)), (0.12, 0.8, burst(rng, 0.05, 700, 4500)), (0.13, 0.9, bell),
             (0.2, 0.7, burst(rng, 0.12, 200, 2500))]  # fmt: skip
    return joined(
        *parts, *((0.3 + 0.025 * turn, 0.2, struck(rng.uniform(4200, 7000), 0.08, (1.0, 1.5))) for turn in range(10))
    )


def doorbell(rng: np.random.Generator) -> Samples:
    """Ding, dong."""
    return joined(
        (0.0, 1.0, struck(659, 1.3, (1.0, 2.0, 3.01, 4.1), 0.42)),
        (0.55, 1.0, struck(523, 1.7, (1.0, 2.0, 3.01, 4.1), 0.42)),
    )


def alarm_clock(rng: np.random.Generator) -> Samples:
    """Two bells and a hammer between them."""
    n = length(1.6)
    hammer = np.maximum(0, np.sin(2 * np.pi * 27 * clock(n))) ** 0.5
    bells = ringing(2480, n, (1.0, 1.09, 2.62, 3.3), (1.0, 0.9, 0.5, 0.4), (9.0, 9.0, 6.0, 5.0))
    return peaked(faded((bells * (0.25 + 0.75 * hammer)).astype(np.float32), 0.005, 0.1))


def creak(rng: np.random.Generator) -> Samples:
    """A hinge without oil: it sticks and slips, faster and slower."""
    n = length(1.5)
    rate = curve(n, [(0, 24), (0.4, 62), (0.9, 38), (1.5, 15)]) * drift(rng, n, 9, 0.8, 1.2)
    slips = (np.diff(np.floor(np.cumsum(rate) / 48_000), prepend=0) > 0).astype(np.float32)
    wood = resonance(slips, 640, 60) + resonance(slips, 1270, 90) + resonance(slips, 2250, 160) * np.float32(0.8)
    return peaked(faded(wood * curve(n, [(0, 0.3), (0.4, 1), (1.5, 0.4)]), 0.01, 0.05))


def zipper(rng: np.random.Generator) -> Samples:
    n = length(0.5)
    teeth = np.maximum(0, np.sin(2 * np.pi * np.cumsum(curve(n, [(0, 90), (0.5, 210)])) / 48_000)) ** 3
    return peaked(
        faded((noise(rng, n, 2200, 9500) * teeth * curve(n, [(0, 0.4), (0.45, 1), (0.5, 0)])).astype(np.float32), 0.005)
    )


def sizzle(rng: np.random.Generator) -> Samples:
    """Something wet meets hot fat."""
    n = length(2.0)
    hiss_ = (
        noise(rng, n, 3200, 12000, -1)
        * drift(rng, n, 60, 0.3, 1.0)
        * curve(n, [(0, 0), (0.03, 1), (0.5, 0.6), (1.6, 0.45), (2.0, 0)])
    )
    spits = grains(rng, 1.9, 90, 2500, 9000)
    return joined((0.0, 0.3, hiss_), (0.0, 0.8, spits))


def boiling(rng: np.random.Generator) -> Samples:
    """A pot that boils: large bubbles under a lid."""
    n = length(2.0)
    rumble = noise(rng, n, 90, 500, -4) * drift(rng, n, 14, 0.3, 1.0)
    many = bubbles(rng, n, 55.0, 190, 620).mean(axis=0, dtype=np.float32)
    return peaked(faded((many + rumble * np.float32(0.5)) * hump(n) ** 0.3, 0.1, 0.3))


def pouring(rng: np.random.Generator) -> Samples:
    """Into a glass that fills: the hollow above the water grows higher."""
    n = length(1.8)
    fill = curve(n, [(0, 420), (1.8, 1250)])
    hollow = tone(fill, n, (1.0, 0.3)) * drift(rng, n, 30, 0.1, 1.0)
    return peaked(
        faded((noise(rng, n, 900, 6000, -3) * np.float32(0.35) + hollow * np.float32(0.45)) * hump(n) ** 0.3, 0.05, 0.1)
    )


def drip(rng: np.random.Generator) -> Samples:
    """Three drops from a tap, in an empty room."""
    parts = []
    for at in (0.0, 0.6, 1.2):
        n = length(0.09)
        pitch = curve(n, [(0, 900), (0.03, 1250), (0.09, 1900)]) * np.float32(rng.uniform(0.95, 1.05))
        parts.append((at, 1.0, faded(tone(pitch, n) * decay(n, 0.09), 0.001)))
    return joined(*parts)


def balloon(rng: np.random.Generator) -> Samples:
    """Fingers on a balloon: a squeal that bends."""
    n = length(0.9)
    pitch = curve(n, [(0, 620), (0.2, 1150), (0.45, 820), (0.7, 1500), (0.9, 980)]) * drift(rng, n, 20, 0.95, 1.05)
    rub = 0.5 + 0.5 * drift(rng, n, 34, 0, 1)
    return peaked(
        faded(
            bandpass(tone(pitch, n, tuple(1 / k**0.8 for k in range(1, 10))) * rub, 500, 6500) * hump(n) ** 0.5,
            0.01,
            0.03,
        )
    )


def boing(rng: np.random.Generator) -> Samples:
    """A spring that would rather be a comedian."""
    n = length(0.95)
    wobble = 1 + 0.28 * np.sin(2 * np.pi * np.cumsum(curve(n, [(0, 7), (0.95, 17)])) / 48_000) * decay(n, 1.6)
    pitch = (curve(n, [(0, 150), (0.08, 290), (0.95, 210)]) * wobble).astype(np.float32)
    return peaked(faded(tone(pitch, n, (1.0, 0.7, 0.5, 0.4, 0.25, 0.15)) * decay(n, 1.3), 0.002, 0.05))


def ratchet(rng: np.random.Generator) -> Samples:
    """A key in clockwork, or a winch."""
    return joined(
        *((0.055 * turn, 0.9, struck(rng.uniform(1500, 1750), 0.03, (1.0, 2.4, 3.7), 0.7)) for turn in range(16))
    )


def saw(rng: np.random.Generator) -> Samples:
    """There and back through wood, twice."""
    parts = []
    for turn in range(4):
        n = length(0.32)
        teeth = np.maximum(0, np.sin(2 * np.pi * (120 if turn % 2 else 95) * clock(n)))
        parts.append(
            (0.36 * turn, 1.0, faded((noise(rng, n, 700, 5500, -2) * teeth * hump(n)).astype(np.float32), 0.02))
        )
    return joined(*parts)


def hammer(rng: np.random.Generator) -> Samples:
    """A nail goes in, in three."""
    return joined(
        *(
            (
                0.36 * turn,
                1.0,
                joined(
                    (0.0, 0.8, struck(1450 + 130 * turn, 0.14, (1.0, 2.6, 4.3), 0.6)),
                    (0.0, 0.8, knock(165, 0.1, 0.4)),
                    (0.0, 0.7, burst(rng, 0.02, 900, 7000)),
                ),
            )
            for turn in range(3)
        )
    )


def broom(rng: np.random.Generator) -> Samples:
    """Straw over a floor, three strokes."""
    n = length(0.42)
    return joined(
        *(
            (0.55 * turn, 0.8, faded(noise(rng, n, 1800, 8000, -2) * hump(n) * drift(rng, n, 40, 0.4, 1.0), 0.05))
            for turn in range(3)
        )
    )


def paper(rng: np.random.Generator) -> Samples:
    """A page is turned, or crumpled."""
    n = length(0.3)
    swish = noise(rng, n, 2000, 9000, -1) * hump(n) ** 2
    return joined((0.0, 0.35, swish), (0.05, 1.0, grains(rng, 0.6, 55, 1400, 8000)))


def microwave(rng: np.random.Generator) -> Samples:
    """Three beeps: it is done."""
    beep = faded(tone(2000.0, length(0.32), (1.0, 0.0, 0.25)), 0.005, 0.01)
    return joined((0.0, 1.0, beep), (0.6, 1.0, beep), (1.2, 1.0, beep))


def vacuum(rng: np.random.Generator) -> Samples:
    n = length(1.9)
    motor = tone(curve(n, [(0, 90), (0.5, 245), (1.5, 245), (1.9, 130)]), n, tuple(1 / k for k in range(1, 12)))
    whole = lowpass(motor, 2600) * np.float32(0.5) + noise(rng, n, 500, 5000, -2) * np.float32(0.4)
    return peaked(faded(whole * curve(n, [(0, 0), (0.5, 1), (1.5, 1), (1.9, 0)]), 0.05, 0.1))


def switch(rng: np.random.Generator) -> Samples:
    """A light goes on."""
    bus = joined((0.0, 1.0, burst(rng, 0.008, 1800, 8000)), (0.0, 0.6, knock(420, 0.03)))
    whole = np.zeros(length(0.16), np.float32)
    add(whole, bus, 0)
    add(whole, bus * np.float32(0.5), length(0.03))
    return peaked(whole)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "ticking": (ticking, -11), "typewriter": (typewriter, -13), "keyboard": (keyboard, -12), "coin": (coin, -15),
    "cash_register": (cash_register, -12), "doorbell": (doorbell, -13), "alarm_clock": (alarm_clock, -16),
    "creak": (creak, -12), "zipper": (zipper, -15), "sizzle": (sizzle, -15), "boiling": (boiling, -14),
    "pour": (pouring, -15), "drip": (drip, -14), "balloon": (balloon, -14), "boing": (boing, -11),
    "ratchet": (ratchet, -14), "saw": (saw, -13), "hammer": (hammer, -9), "sweep": (broom, -17), "unwrap": (paper, -15),
    "microwave": (microwave, -17), "vacuum": (vacuum, -15), "switch": (switch, -12),
}  # fmt: skip
