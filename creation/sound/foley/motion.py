"""Things that move through air or appear in it. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.ambience.air import roll
from creation.sound.ambience.people import bell
from creation.sound.foley.contacts import Maker, burst, grains, joined, knock
from creation.sound.signal.basics import Samples, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import driven
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, tone


def whoosh(rng: np.random.Generator) -> Samples:
    """Air cut by something fast: a band that rises and falls, loudest in the middle."""
    n = length(rng.uniform(0.38, 0.5))
    place = np.linspace(0, 1, n, dtype=np.float32)
    low, mid, high = (np.exp(-(((place - centre) / 0.2) ** 2)) for centre in (0.62, 0.5, 0.45))
    air = noise(rng, n, 180, 600) * low + noise(rng, n, 600, 1800) * mid + noise(rng, n, 1800, 5500) * high * 0.6
    return peaked(faded((air * hump(n)).astype(np.float32), 0.01, 0.02))


def jump(rng: np.random.Generator) -> Samples:
    """A push off the ground and a little lift."""
    n = length(0.22)
    lift = tone(curve(n, [(0, 260), (0.22, 620)]), n, (1.0, 0.15)) * hump(n) ** 2
    return joined((0.0, 0.6, burst(rng, 0.06, 300, 2500)), (0.02, 0.5, lift), (0.0, 0.4, whoosh(rng)))


def flap(rng: np.random.Generator) -> Samples:
    """One beat of a wing."""
    n = length(rng.uniform(0.13, 0.18))
    air = noise(rng, n, 250, 2600, -3) * hump(n) ** 2
    return joined((0.0, 1.0, air), (0.05, 0.35, grains(rng, 0.08, 5, 1800, 6000)))


def pop(rng: np.random.Generator) -> Samples:
    """A cork, a bubble, a sudden appearance."""
    n = length(0.09)
    pitch = curve(n, [(0, 320), (0.02, 760), (0.09, 1050)])
    return joined(
        (0.0, 1.0, faded(tone(pitch, n) * decay(n, 0.09), 0.001, 0.01)), (0.0, 0.3, burst(rng, 0.012, 1000, 6000))
    )


def chime(rng: np.random.Generator) -> Samples:
    """Small bells rising: an idea, a wish, magic."""
    notes = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0)
    base = rng.choice([784.0, 880.0, 988.0])
    return joined(*((0.055 * turn, 0.9 - 0.08 * turn, _glint(base * note)) for turn, note in enumerate(notes)))


def ding(rng: np.random.Generator) -> Samples:
    """One small bell."""
    return peaked(_glint(1318.0 * rng.uniform(0.99, 1.01), 1.4))


def church_bell(rng: np.random.Generator) -> Samples:
    """A large bell."""
    return peaked(bell(262.0 * rng.uniform(0.98, 1.02), 3.2))


def thunder_clap(rng: np.random.Generator) -> Samples:
    return peaked(roll(rng, 3.4).mean(axis=0, dtype=np.float32))


def explosion(rng: np.random.Generator) -> Samples:
    """A blast, its wind, the rubble."""
    n = length(2.2)
    wind = noise(rng, n, 40, 900, -4) * decay(n, 1.8) * drift(rng, n, 9, 0.5, 1.0)
    blast = driven(burst(rng, 0.35, 60, 5000, -3) * np.float32(4), 1.5)
    parts = [
        (0.0, 1.0, blast),
        (0.0, 1.0, knock(48, 0.9, 1.2)),
        (0.02, 0.5, wind),
        (0.4, 0.2, grains(rng, 1.4, 30, 400, 3500)),
    ]
    return joined(*parts)


def gunshot(rng: np.random.Generator) -> Samples:
    """A shot, and the distance answering."""
    crack = driven(burst(rng, 0.09, 300, 9000) * np.float32(4), 2.0)
    return joined((0.0, 1.0, crack), (0.0, 0.6, knock(90, 0.15, 1.0)), (0.03, 0.25, burst(rng, 0.8, 120, 1600, -4)))


def fireworks(rng: np.random.Generator) -> Samples:
    """A rocket climbs, breaks, crackles."""
    n = length(0.9)
    climb = tone(curve(n, [(0, 900), (0.9, 2600)]), n, (1.0, 0.1)) * curve(n, [(0, 0), (0.2, 0.4), (0.85, 1), (0.9, 0)])
    return joined(
        (0.0, 0.18, climb), (0.95, 1.0, explosion(rng)[: length(0.8)]), (1.1, 0.5, grains(rng, 1.0, 60, 2500, 9000))
    )


def heartbeat(rng: np.random.Generator) -> Samples:
    """Lub-dub."""
    low, high = (driven(knock(hertz, fall, 0.5) * np.float32(2), 1.5) for hertz, fall in ((68, 0.16), (82, 0.13)))
    return joined((0.0, 1.0, low), (0.27, 0.7, high), (0.0, 0.12, burst(rng, 0.05, 150, 700)))


def whistle(rng: np.random.Generator) -> Samples:
    """A referee's whistle."""
    n = length(0.55)
    pea = 1 + 0.03 * np.sin(2 * np.pi * 42 * clock(n))
    shrill = tone((2350 * pea).astype(np.float32), n, (1.0, 0.2)) + noise(rng, n, 2000, 5000) * np.float32(0.08)
    return peaked(faded(shrill, 0.02, 0.04))


def drum_roll(rng: np.random.Generator) -> Samples:
    """A snare rolling up to one stroke."""
    strokes = [(0.045 * turn, 0.15 + 0.012 * turn, burst(rng, 0.07, 400, 7000)) for turn in range(30)]
    return joined(*strokes, (1.42, 1.0, knock(110, 0.25, 0.6)), (1.42, 0.9, burst(rng, 0.2, 300, 8000)))


def camera_click(rng: np.random.Generator) -> Samples:
    return joined(
        (0.0, 0.9, burst(rng, 0.012, 2000, 9000)),
        (0.07, 0.7, burst(rng, 0.02, 1200, 6000)),
        (0.0, 0.3, knock(300, 0.03)),
    )


def _glint(hertz: float, seconds: float = 0.9) -> Samples:
    falls = (seconds, seconds * 0.5, seconds * 0.3, seconds * 0.2)
    return faded(ringing(hertz, length(seconds), (1.0, 2.76, 5.4, 8.9), (1.0, 0.35, 0.18, 0.08), falls), 0.002, 0.05)


SOUNDS: dict[str, tuple[Maker, float]] = {
    "whoosh": (whoosh, -13), "jump": (jump, -13), "flap": (flap, -14), "pop": (pop, -10), "chime": (chime, -13),
    "thunder": (thunder_clap, -4), "explosion": (explosion, -3), "gunshot": (gunshot, -5), "fireworks": (fireworks, -6),
    "bell": (church_bell, -9), "ding": (ding, -12), "heartbeat": (heartbeat, -6), "whistle": (whistle, -18),
    "drumroll": (drum_roll, -9), "camera": (camera_click, -10),
}  # fmt: skip
