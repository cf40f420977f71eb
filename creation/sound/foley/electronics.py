"""Beeps, beams, games and magic: sounds no body makes. Every maker gives mono peaking at 1."""

from __future__ import annotations

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.foley.household import struck
from creation.sound.signal.basics import Samples, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import driven
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import spectrum, tone


def jingle(rng: np.random.Generator) -> Samples:
    """A video game has a new level: square notes upwards."""
    notes = ((0, 523), (1, 659), (2, 784), (3, 1047), (4.5, 784), (5.5, 1047))
    return joined(*((0.085 * at, 0.8, _square(hertz, 0.3 if at > 5 else 0.08)) for at, hertz in notes))


def game_over(rng: np.random.Generator) -> Samples:
    """Square notes downwards."""
    return joined(
        *(
            (0.19 * turn, 0.8, _square(hertz, 0.5 if turn == 3 else 0.17))
            for turn, hertz in enumerate((392, 370, 349, 262))
        )
    )


def robot(rng: np.random.Generator) -> Samples:
    """A machine that has opinions: chirps and whistles, none alike."""
    parts, at = [], 0.0
    for _ in range(7):
        seconds = float(rng.uniform(0.06, 0.16))
        n = length(seconds)
        first, last = rng.uniform(400, 2400, 2)
        warble = 1 + 0.12 * np.sin(2 * np.pi * rng.uniform(18, 60) * clock(n)) * (rng.random() < 0.5)
        pitch = (np.linspace(first, last, n) * warble).astype(np.float32)
        parts.append((at, 0.8, faded(tone(pitch, n, (1.0, 0.3, 0.15)), 0.004, 0.008)))
        at += seconds + 0.03
    return joined(*parts)


def servo(rng: np.random.Generator) -> Samples:
    """A joint of a machine moves."""
    n = length(0.42)
    pitch = curve(n, [(0, 260), (0.12, 720), (0.3, 700), (0.42, 310)])
    return peaked(
        faded(
            tone(pitch, n, spectrum("saw", 720, 1.5)) * hump(n) ** 0.5 + noise(rng, n, 2500, 7000) * np.float32(0.05),
            0.01,
        )
    )


def sparkle(rng: np.random.Generator) -> Samples:
    """Magic: dozens of tiny bells by chance, climbing."""
    parts = []
    for at in np.sort(rng.uniform(0, 1.2, 34)):
        hertz = 2093 * 2 ** (rng.choice([0, 2, 4, 7, 9, 12]) / 12) * (1 + 0.7 * at)
        parts.append(
            (float(at), float(rng.uniform(0.2, 1.0)) * (1.15 - 0.6 * float(at)), struck(hertz, 0.4, (1.0, 2.76), 0.3))
        )
    return joined(*parts)


def spell(rng: np.random.Generator) -> Samples:
    """A wand: a swell that shimmers, then bursts into light."""
    n = length(0.8)
    swell = sum(
        (tone(curve(n, [(0, hertz), (0.8, hertz * 2)]), n, (1.0, 0.3)) for hertz in (330.0, 415.0, 494.0)),
        np.zeros(n, np.float32),
    )
    air = noise(rng, n, 1500, 9000) * np.float32(0.3)
    rising = (swell * np.float32(0.4) + air) * curve(n, [(0, 0), (0.75, 1), (0.8, 0)]) ** 2
    return joined((0.0, 0.7, rising), (0.78, 1.0, sparkle(rng)), (0.78, 0.4, burst(rng, 0.25, 1500, 9000)))


def teleport(rng: np.random.Generator) -> Samples:
    """Someone is gone: a warble that runs away upwards."""
    n = length(1.0)
    warble = 1 + 0.3 * np.sin(2 * np.pi * np.cumsum(curve(n, [(0, 9), (1.0, 45)])) / 48_000)
    pitch = (curve(n, [(0, 220), (1.0, 2600)]) * warble).astype(np.float32)
    return peaked(faded(tone(pitch, n, (1.0, 0.4, 0.2)) * hump(n), 0.02, 0.05))


def power_up(rng: np.random.Generator) -> Samples:
    """A machine wakes: a whine that climbs and stays."""
    n = length(1.4)
    pitch = curve(n, [(0, 55), (1.0, 640), (1.4, 660)])
    return peaked(faded(tone(pitch, n, (1.0, 0.5, 0.3, 0.2)) * curve(n, [(0, 0.2), (1.0, 1), (1.4, 0)]), 0.03, 0.1))


def zap(rng: np.random.Generator) -> Samples:
    """Electricity jumps a gap."""
    n = length(0.45)
    arc = (drift(rng, n, 120, 0, 1) > 0.45).astype(np.float32) * np.sign(np.sin(2 * np.pi * 100 * clock(n))).astype(
        np.float32
    )
    return peaked(
        faded(
            driven((noise(rng, n, 900, 9500) * (0.3 + 0.7 * np.abs(arc)) + arc).astype(np.float32), 1.5)
            * decay(n, 0.6),
            0.001,
            0.03,
        )
    )


def error(rng: np.random.Generator) -> Samples:
    """No: a buzzer, twice."""
    return joined((0.0, 1.0, _square(155, 0.22)), (0.3, 1.0, _square(155, 0.45)))


def ping(rng: np.random.Generator) -> Samples:
    """A message has come."""
    return joined(
        (0.0, 0.8, struck(1175, 0.5, (1.0, 2.0, 3.0), 0.3)), (0.11, 1.0, struck(1760, 0.8, (1.0, 2.0, 3.0), 0.3))
    )


def sonar(rng: np.random.Generator) -> Samples:
    """One note into the deep, and it comes back."""
    n = length(1.0)
    call = tone(1480.0, n, (1.0, 0.1)) * decay(n, 0.9)
    return joined((0.0, 1.0, faded(call, 0.004, 0.05)), (0.8, 0.25, faded(call, 0.03, 0.05)))


def theremin(rng: np.random.Generator) -> Samples:
    """Something from another planet: one voice that slides."""
    n = length(1.8)
    sway = 1 + 0.025 * np.sin(2 * np.pi * 6.2 * clock(n))
    pitch = (curve(n, [(0, 420), (0.5, 880), (0.9, 660), (1.4, 1180), (1.8, 700)]) * sway).astype(np.float32)
    return peaked(faded(tone(pitch, n, (1.0, 0.25, 0.08)) * hump(n) ** 0.6, 0.08, 0.2))


def record_scratch(rng: np.random.Generator) -> Samples:
    """The music stops because somebody said something."""
    n = length(0.5)
    hand = curve(n, [(0, 700), (0.08, 2600), (0.2, 300), (0.3, 1900), (0.5, 120)])
    return peaked(
        faded(
            driven(
                tone(hand, n, (1.0, 0.8, 0.6, 0.5)) * np.float32(0.7) + noise(rng, n, 800, 6000) * np.float32(0.4), 1.5
            )
            * hump(n) ** 0.4,
            0.004,
            0.03,
        )
    )


def _square(hertz: float, seconds: float) -> Samples:
    n = length(seconds)
    return faded(
        tone(float(hertz), n, spectrum("square", hertz, 2.0)) * curve(n, [(0, 1), (seconds, 0.55)]), 0.002, 0.012
    )


SOUNDS: dict[str, tuple[Maker, float]] = {
    "jingle": (jingle, -15), "game_over": (game_over, -14), "robot": (robot, -15), "servo": (servo, -17),
    "sparkle": (sparkle, -15), "spell": (spell, -12), "teleport": (teleport, -14), "power_up": (power_up, -13),
    "zap": (zap, -13), "error": (error, -14), "ping": (ping, -15), "sonar": (sonar, -14), "theremin": (theremin, -15),
    "record_scratch": (record_scratch, -17),
}  # fmt: skip
