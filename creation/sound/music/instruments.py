"""Who plays: each instrument makes one note, mono or stereo, of loudness about 1 whatever its pitch."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from creation.sound.music import ensemble, soloists
from creation.sound.music.theory import hertz
from creation.sound.signal.basics import Samples, clock, curve, decay, faded, length, peaked, seeded
from creation.sound.signal.filters import driven, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, spectrum, tone

Player = Callable[[float, float, np.random.Generator], Samples]


def kalimba(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    return _struck(pitch, 1.4, (1.0, 2.0, 5.4, 8.1), (1.0, 0.16, 0.26, 0.12), (1.2, 0.7, 0.28, 0.14), rng, 0.03)


def mallet(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    return _struck(pitch, 0.8, (1.0, 3.93, 9.2), (1.0, 0.3, 0.1), (0.7, 0.22, 0.07), rng, 0.05)


def bells(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    return _struck(pitch * 2, 2.4, (1.0, 2.76, 5.4, 0.5), (1.0, 0.3, 0.1, 0.3), (2.2, 1.0, 0.4, 1.6), rng, 0.01)


def box(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A music box, a little out of tune."""
    bent = pitch * float(rng.uniform(0.994, 1.008))
    return _struck(bent, 1.8, (1.0, 2.0, 3.01, 6.3), (1.0, 0.2, 0.25, 0.12), (1.5, 0.8, 0.5, 0.15), rng, 0.03)


def felt(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A piano through felt: soft hammers, strings a little stiff."""
    partials = np.arange(1, 11)
    ratios = tuple(float(k * np.sqrt(1 + 0.00045 * k * k)) for k in partials)
    strengths = tuple(float(np.exp(-0.38 * (k - 1)) / k**0.3) for k in partials)
    falls = tuple(float(3.2 * (220 / max(pitch, 110)) ** 0.35 / (1 + 0.3 * (k - 1))) for k in partials)
    held = min(3.0, seconds + 0.6)
    note = _struck(pitch, held, ratios, strengths, falls, rng, 0.03)
    return note * curve(len(note), [(0, 1), (max(0.05, held - 0.45), 1), (held, 0)])


def ukulele(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    return _plucked(pitch, 0.9, 14, 0.21, 0.85)


def pizzicato(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    return _plucked(pitch, 0.55, 12, 0.3, 0.6)


def clarinet(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A reed with a short tongue: the comedian."""
    n = length(seconds + 0.06)
    vibrato = 1 + 0.004 * np.sin(2 * np.pi * 5.2 * clock(n)) * curve(n, [(0.15, 0), (0.35, 1)])
    voice = tone((pitch * vibrato).astype(np.float32), n, spectrum("reed", pitch, 0.8))
    voice = voice + noise(rng, n, 800, 5000) * np.float32(0.015)
    return faded(voice * curve(n, [(0, 0), (0.025, 1), (0.12, 0.8), (seconds, 0.7)]) * np.float32(0.55), 0.004, 0.05)


def brass(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Horns: the brighter the louder, swelling into the note."""
    n = length(seconds + 0.15)
    swell = curve(n, [(0, 0), (0.07, 0.85), (0.2, 0.75), (seconds, 1), (seconds + 0.15, 0)])
    dull, bright = _choir_of(pitch, n, "saw", 0.35, rng, 3), _choir_of(pitch, n, "saw", 1.1, rng, 3)
    return faded((dull * (1 - swell * 0.6) + bright * swell * np.float32(0.6)) * swell * np.float32(0.8), 0.01, 0.1)


def strings(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A section: several players, none alike. Short notes are bowed harder."""
    n = length(seconds + 0.3)
    rise = 0.04 if seconds < 0.6 else min(0.35, seconds * 0.3)
    shape = curve(n, [(0, 0), (rise, 1), (seconds * 0.8, 0.85), (seconds + 0.3, 0)])
    return _choir_of(pitch, n, "saw", 1.0, rng, 4) * shape * np.float32(0.7)


def cello(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """One player, close: vibrato that comes after the note has begun."""
    n = length(seconds + 0.2)
    vibrato = 1 + 0.006 * np.sin(2 * np.pi * 5.4 * clock(n)) * curve(n, [(0.2, 0), (0.6, 1)])
    voice = tone((pitch * vibrato).astype(np.float32), n, spectrum("saw", pitch, 0.7))
    body = voice + resonance(voice, 420, 120) * np.float32(0.8) + noise(rng, n, 1500, 5000) * np.float32(0.01)
    return np.asarray(
        body * curve(n, [(0, 0), (0.12, 0.85), (seconds * 0.6, 1), (seconds + 0.2, 0)]) * np.float32(0.5), np.float32
    )


def warm(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """A pad that breathes."""
    n = length(seconds + 0.5)
    shape = curve(n, [(0, 0), (min(0.6, seconds * 0.4), 1), (seconds * 0.8, 0.9), (seconds + 0.5, 0)])
    return _choir_of(pitch, n, "soft", 1.3, rng, 3) * shape * drift(rng, n, 0.8, 0.75, 1.0) * np.float32(0.75)


def choir(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Voices on "ah", far away."""
    n = length(seconds + 0.4)
    source = _choir_of(pitch, n, "saw", 1.2, rng, 4)
    sides = [resonance(s, 640, 140) + resonance(s, 1080, 160) * np.float32(0.6) + s * np.float32(0.08) for s in source]
    shape = curve(n, [(0, 0), (min(0.5, seconds * 0.35), 1), (seconds * 0.85, 0.9), (seconds + 0.4, 0)])
    return peaked(np.stack(sides) * shape, 0.8)


def dread(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Strings near the bridge that cannot agree on a pitch."""
    n = length(seconds + 0.5)
    slide = pitch * 2 ** (drift(rng, n, 0.6, -0.06, 0.06))
    voice = tone(slide.astype(np.float32), n, spectrum("saw", pitch, 0.5))
    other = tone((slide * 1.012).astype(np.float32), n, spectrum("saw", pitch, 0.5))
    shape = curve(n, [(0, 0), (seconds * 0.6, 1), (seconds + 0.5, 0)]) * drift(rng, n, 7, 0.6, 1.0)
    return np.stack([voice * 0.6 + other * 0.3, voice * 0.3 + other * 0.6]).astype(np.float32) * shape


def bass(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Round and short of breath, with enough overtones for a telephone's loudspeaker."""
    n = length(seconds + 0.12)
    body = tone(pitch, n, (1.0, 0.45, 0.25, 0.12, 0.06)) * np.exp(clock(n) * np.float32(-0.9))
    shape = curve(n, [(0, 0), (0.008, 1), (max(0.02, seconds), 0.8), (seconds + 0.12, 0)])
    return driven(body * shape * np.float32(1.3), 1.0) * np.float32(0.8)


def drone(pitch: float, seconds: float, rng: np.random.Generator) -> Samples:
    """Low and never quite still."""
    n = length(seconds + 0.4)
    shape = curve(n, [(0, 0), (0.4, 1), (seconds, 0.9), (seconds + 0.4, 0)])
    low = tone(pitch, n, (1.0, 0.5, 0.35, 0.2, 0.1)) + tone(pitch * 1.006, n, (0.8, 0.5, 0.3, 0.2))
    return low * shape * drift(rng, n, 1.2, 0.5, 0.8)


PLAYERS: dict[str, Player] = {
    player.__name__: player
    for player in (
        kalimba, mallet, bells, box, felt, ukulele, pizzicato, clarinet, brass, strings, cello, warm, choir, dread,
        bass, drone, *ensemble.PLAYERS, *soloists.PLAYERS,
    )
}  # fmt: skip


@lru_cache(maxsize=128)
def played(part: str, pitch: int, hundredths: int) -> Samples:
    """One note of `hundredths` of a second. Do not write into it."""
    return PLAYERS[part](hertz(pitch), hundredths / 100, seeded("note", part, pitch, hundredths))


def _struck(
    pitch: float,
    seconds: float,
    ratios: tuple[float, ...],
    strengths: tuple[float, ...],
    falls: tuple[float, ...],
    rng: np.random.Generator,
    knock: float,
) -> Samples:
    n = length(seconds)
    note = ringing(pitch, n, ratios, strengths, falls)
    size = min(n, length(0.03))
    note[:size] += noise(rng, size, 400, 4000) * decay(size, 0.02) * np.float32(knock * 3)
    return faded(note, 0.0015, 0.05) * np.float32(0.8)


def _plucked(pitch: float, seconds: float, count: int, place: float, bright: float) -> Samples:
    partials = np.arange(1, count + 1)
    strengths = tuple(float(abs(np.sin(np.pi * k * place)) / k ** (1.9 - bright)) for k in partials)
    falls = tuple(float(seconds * 1.3 / (1 + (0.55 - 0.3 * bright) * (k - 1))) for k in partials)
    ratios = tuple(float(k * np.sqrt(1 + 0.0002 * k * k)) for k in partials)
    return faded(peaked(ringing(pitch, length(seconds), ratios, strengths, falls), 0.9), 0.0012, 0.04)


def _choir_of(pitch: float, n: int, shape: str, bright: float, rng: np.random.Generator, players: int) -> Samples:
    """Several players on one note, each a few cents off, spread from left to right: (2, n)."""
    harmonics = spectrum(shape, pitch, bright)
    sides = np.zeros((2, n), np.float32)
    for place in np.linspace(0.15, 0.85, players):
        cents = rng.uniform(-7, 7)
        sway = 1 + 0.0025 * np.sin(2 * np.pi * (rng.uniform(4.6, 5.8) * clock(n) + rng.random()))
        voice = tone((pitch * 2 ** (cents / 1200) * sway).astype(np.float32), n, harmonics, float(rng.random()))
        sides += np.stack([voice * np.float32(np.sqrt(1 - place)), voice * np.float32(np.sqrt(place))])
    return sides * np.float32(0.9 / players**0.7)
