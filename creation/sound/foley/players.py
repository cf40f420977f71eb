"""Instruments that are seen or asked for: each a short phrase, not a note. Every maker gives mono peaking at 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from creation.sound.foley.contacts import Maker, burst, joined
from creation.sound.foley.cries import AH, OO, throat
from creation.sound.foley.percussion import cymbal
from creation.sound.signal.basics import Samples, clock, curve, decay, faded, hump, length, peaked
from creation.sound.signal.filters import bandpass, driven, resonance
from creation.sound.signal.noise import drift, noise
from creation.sound.signal.tones import ringing, spectrum, tone

Phrase = tuple[tuple[float, float, float], ...]  # (seconds, seconds it lasts, semitones above the lowest)
_FANFARE: Phrase = ((0.0, 0.16, 0), (0.18, 0.16, 0), (0.36, 0.16, 0), (0.54, 0.8, 5))
_TUNE: Phrase = ((0.0, 0.3, 0), (0.3, 0.3, 4), (0.6, 0.3, 7), (0.9, 0.8, 12))
_SIGH: Phrase = ((0.0, 0.7, 7), (0.68, 0.3, 5), (0.96, 0.9, 4))


def trumpet(rng: np.random.Generator) -> Samples:
    """A fanfare."""
    return _phrase(_FANFARE, lambda hertz, seconds: _blown(rng, hertz, seconds, "saw", 1.9), 392.0)


def saxophone(rng: np.random.Generator) -> Samples:
    """A lick that leans into its last note."""
    notes = ((0.0, 0.2, 0), (0.2, 0.2, 3), (0.4, 0.2, 5), (0.6, 0.15, 6), (0.75, 0.9, 7))
    return _phrase(
        notes,
        lambda hertz, seconds: (
            resonance(_blown(rng, hertz, seconds, "reed", 1.2), 780, 260)
            + _blown(rng, hertz, seconds, "reed", 1.0) * np.float32(0.3)
        ),
        220.0,
    )


def flute(rng: np.random.Generator) -> Samples:
    """Breath and hardly any overtones."""

    def note(hertz: float, seconds: float) -> Samples:
        n = length(seconds)
        sway = (hertz * (1 + 0.006 * np.sin(2 * np.pi * 5.2 * clock(n)) * curve(n, [(0.1, 0), (0.3, 1)]))).astype(
            np.float32
        )
        breath = bandpass(noise(rng, n, 800, 6000), hertz * 0.9, hertz * 2.4) * np.float32(0.18)
        return (tone(sway, n, (1.0, 0.3, 0.08)) + breath) * curve(
            n, [(0, 0), (0.06, 1), (seconds * 0.8, 0.8), (seconds, 0)]
        )

    return _phrase(_TUNE, note, 587.0)


def bagpipe(rng: np.random.Generator) -> Samples:
    """A drone, and a chanter that never stops for breath."""
    n = length(1.9)
    drone = tone(116.5, n, spectrum("saw", 116, 1.2)) + tone(233.4, n, spectrum("saw", 233, 1.2)) * np.float32(0.6)
    steps = np.repeat([466, 523, 587, 466, 698, 587], n // 6 + 1)[:n].astype(np.float32)
    return peaked(
        faded(bandpass(drone * np.float32(0.6) + tone(steps, n, spectrum("reed", 698, 2.5)), 200, 6000), 0.1, 0.1)
    )


def violin(rng: np.random.Generator) -> Samples:
    """A sigh with vibrato."""

    def note(hertz: float, seconds: float) -> Samples:
        n = length(seconds + 0.05)
        sway = hertz * (1 + 0.009 * np.sin(2 * np.pi * 5.8 * clock(n)) * curve(n, [(0.08, 0), (0.3, 1)]))
        string = tone(sway.astype(np.float32), n, spectrum("saw", hertz, 2.2)) + noise(rng, n, 2000, 7000) * np.float32(
            0.03
        )
        body = string * np.float32(0.5) + resonance(string, 480, 110) + resonance(string, 1150, 300) * np.float32(0.7)
        return body * curve(n, [(0, 0), (0.07, 0.9), (seconds * 0.6, 1), (seconds + 0.05, 0)])

    return _phrase(_SIGH, note, 440.0)


def guitar(rng: np.random.Generator) -> Samples:
    """One chord, strummed down and up."""
    strings = (110.0, 164.8, 220.0, 277.2, 329.6, 440.0)
    down = [(0.022 * order, 0.9, _string(hertz, 1.7, 0.16, 0.75)) for order, hertz in enumerate(strings)]
    up = [(0.75 + 0.018 * order, 0.6, _string(hertz, 1.2, 0.16, 0.85)) for order, hertz in enumerate(strings[:1:-1])]
    return joined(*down, *up)


def electric_guitar(rng: np.random.Generator) -> Samples:
    """A power chord through a hot amplifier."""
    n = length(1.6)
    chord = sum(
        (tone(hertz, n, spectrum("saw", hertz, 3.0)) for hertz in (82.4, 123.5, 164.8)), np.zeros(n, np.float32)
    )
    return peaked(
        faded(
            bandpass(driven(chord * decay(n, 5.0), 6.0), 90, 4200) * curve(n, [(0, 1), (1.3, 0.8), (1.6, 0)]),
            0.003,
            0.1,
        )
    )


def harp(rng: np.random.Generator) -> Samples:
    """All strings, upwards."""
    steps = (0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24, 26, 28)
    return joined(
        *((0.06 * turn, 0.8, _string(262 * 2 ** (step / 12), 1.1, 0.4, 0.35)) for turn, step in enumerate(steps))
    )


def piano(rng: np.random.Generator) -> Samples:
    """A broken chord and its octave."""

    def note(hertz: float, seconds: float) -> Samples:
        order = np.arange(1, 13)
        ratios = tuple(float(k * np.sqrt(1 + 0.0004 * k * k)) for k in order)
        strengths = tuple(float(np.exp(-0.3 * (k - 1))) for k in order)
        falls = tuple(float(2.4 / (1 + 0.25 * (k - 1))) for k in order)
        struck_ = ringing(hertz, length(1.4), ratios, strengths, falls)
        return (
            faded(struck_, 0.002, 0.2)
            + np.pad(burst(rng, 0.02, 300, 2500) * np.float32(0.25), (0, length(1.4)))[: length(1.4)]
        )

    return _phrase(_TUNE, note, 261.6)


def organ(rng: np.random.Generator) -> Samples:
    """The chord that opens a crypt."""
    n = length(2.0)
    pipes = (73.4, 146.8, 220.0, 293.7, 349.2, 440.0)
    whole = sum((tone(hertz, n, (1.0, 0.6, 0.3, 0.35, 0.1, 0.2)) for hertz in pipes), np.zeros(n, np.float32))
    return peaked(faded(whole * (1 + 0.08 * np.sin(2 * np.pi * 6 * clock(n))).astype(np.float32), 0.03, 0.3))


def accordion(rng: np.random.Generator) -> Samples:
    """Oom-pah-pah, with reeds that beat."""
    parts = []
    for at, pitches in ((0.0, (131.0,)), (0.36, (262.0, 330.0, 392.0)), (0.72, (262.0, 330.0, 392.0))):
        n = length(0.3)
        reeds = sum(
            (tone(hertz * bend, n, spectrum("reed", hertz, 2.0)) for hertz in pitches for bend in (0.996, 1.004)),
            np.zeros(n, np.float32),
        )
        parts.append((at, 1.0 if at == 0 else 0.7, faded(reeds * hump(n) ** 0.4, 0.02, 0.04)))
    return joined(*parts)


def choir(rng: np.random.Generator) -> Samples:
    """Ah, from above, when something wonderful is seen."""
    n = length(2.2)
    voices = np.zeros(n, np.float32)
    for hertz in (220.0, 277.2, 329.6, 440.0, 554.4):
        for bend in (0.994, 1.006):
            sway = hertz * bend * (1 + 0.006 * np.sin(2 * np.pi * (5 * clock(n) + rng.random())))
            voices += throat(rng, sway.astype(np.float32), (OO, AH), 0.08)
    return peaked(faded(voices * curve(n, [(0, 0), (0.5, 1), (1.6, 0.9), (2.2, 0)]), 0.1, 0.3))


def tada(rng: np.random.Generator) -> Samples:
    """Ta-daa: brass and a cymbal."""

    def chord(seconds: float) -> Samples:
        silence = np.zeros(length(seconds + 0.05), np.float32)
        return sum((_blown(rng, hertz, seconds, "saw", 1.4) for hertz in (262.0, 330.0, 392.0, 523.0)), silence)

    return joined((0.0, 0.7, chord(0.12)), (0.17, 1.0, chord(0.9)), (0.17, 0.3, cymbal(rng)))


def sad_trombone(rng: np.random.Generator) -> Samples:
    """Four notes down: it did not work."""
    parts = []
    for turn, (hertz, seconds) in enumerate(((233.0, 0.3), (220.0, 0.3), (207.7, 0.3), (196.0, 1.0))):
        parts.append((0.33 * turn, 1.0, _blown(rng, hertz, seconds, "saw", 0.9, wobble=0.03 if turn == 3 else 0.006)))
    return joined(*parts)


def _phrase(notes: Phrase, note: Callable[[float, float], Samples], lowest: float) -> Samples:
    return joined(
        *((at, 0.9, faded(note(lowest * 2 ** (steps / 12), seconds), 0.003, 0.03)) for at, seconds, steps in notes)
    )


def _blown(
    rng: np.random.Generator, hertz: float, seconds: float, shape: str, bright: float, wobble: float = 0.005
) -> Samples:
    n = length(seconds + 0.05)
    sway = hertz * (1 + wobble * np.sin(2 * np.pi * 5.5 * clock(n)) * curve(n, [(0.1, 0), (0.3, 1)]))
    scoop = sway * curve(n, [(0, 0.96), (0.05, 1.0)])
    swell = curve(n, [(0, 0), (0.03, 1), (0.12, 0.8), (seconds * 0.8, 0.9), (seconds + 0.05, 0)])
    dull, full = (
        tone(scoop.astype(np.float32), n, spectrum(shape, hertz, bright * 0.3)),
        tone(scoop.astype(np.float32), n, spectrum(shape, hertz, bright)),
    )
    return (dull * (1 - swell) + full * swell) * swell * drift(rng, n, 20, 0.96, 1.0)


def _string(hertz: float, seconds: float, place: float, bright: float) -> Samples:
    order = np.arange(1, 15)
    strengths = tuple(float(abs(np.sin(np.pi * k * place)) / k ** (1.9 - bright)) for k in order)
    falls = tuple(float(seconds * 1.2 / (1 + 0.3 * (k - 1))) for k in order)
    ratios = tuple(float(k * np.sqrt(1 + 0.0002 * k * k)) for k in order)
    return faded(ringing(hertz, length(seconds), ratios, strengths, falls), 0.0012, 0.05)


SOUNDS: dict[str, tuple[Maker, float]] = {


    "trumpet": (trumpet, -13), "saxophone": (saxophone, -12),
    "flute": (flute, -14),
    "bagpipe": (bagpipe, -13), "violin": (violin, -12), "guitar": (guitar, -11),
    "electric_guitar": (electric_guitar, -13),
    "harp": (harp, -13), "piano": (piano, -11), "organ": (organ, -12), "accordion": (accordion, -13),
    "choir": (choir, -14), "tada": (tada, -11), "sad_trombone": (sad_trombone, -12),
}  # fmt: skip
