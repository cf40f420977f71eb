"""Birds, insects, frogs and farm animals far off. Every layer is stereo (2, n); calls are sparse, so peaks count."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from creation.sound.signal.basics import Samples, add, clock, curve, faded, hump, length, levelled, panned
from creation.sound.signal.filters import bandpass
from creation.sound.signal.noise import drift, noise, wide
from creation.sound.signal.reverb import Room, heard_in
from creation.sound.signal.tones import spectrum, tone

Call = Callable[[np.random.Generator], Samples]
_AIR = Room(1.3, 0.6, 25)


def birds(rng: np.random.Generator, n: int) -> Samples:
    """Three songbirds, each with a phrase of its own that it keeps repeating a little differently."""
    return _scattered(rng, n, [_phrase(rng) for _ in range(3)], 0.9, 2.6)


def jungle_birds(rng: np.random.Generator, n: int) -> Samples:
    """Whoops and screeches among songbirds."""
    return _scattered(rng, n, [_phrase(rng), _whoop, _screech, _phrase(rng)], 0.7, 2.0)


def gulls(rng: np.random.Generator, n: int) -> Samples:
    """Gulls over the water."""
    return _scattered(rng, n, [gull], 1.6, 3.8)


def owl(rng: np.random.Generator, n: int) -> Samples:
    """An owl, now and then."""
    return _scattered(rng, n, [hoot], 3.0, 5.5)


def frogs(rng: np.random.Generator, n: int) -> Samples:
    """Frogs at a pond, answering one another."""
    return _scattered(rng, n, [_frog], 0.25, 0.8)


def farmyard(rng: np.random.Generator, n: int) -> Samples:
    """Hens close by, a cow further off."""
    return _scattered(rng, n, [_cluck, _cluck, _cluck, moo], 0.5, 1.5)


def crickets(rng: np.random.Generator, n: int) -> Samples:
    """Five crickets, each with its own pitch, beat and place."""
    bus = np.zeros((2, n), np.float32)
    time = clock(n)
    for place in np.linspace(-0.9, 0.9, 5):
        pitch, beat, inside = rng.uniform(3900, 5200), rng.uniform(1.7, 2.8), rng.uniform(24, 34)
        chirp = ((time * np.float32(beat) + np.float32(rng.random())) % 1 < 0.38).astype(np.float32)
        pulse = np.maximum(0, np.sin(2 * np.pi * inside * time)) ** 1.5
        smooth = np.convolve(chirp, np.ones(480, np.float32) / 480, "same") if n > 480 else chirp
        song = tone(pitch, n) * smooth * pulse * np.float32(rng.uniform(0.4, 1.0)) * drift(rng, n, 0.3, 0.6, 1.0)
        bus += panned(song.astype(np.float32), float(place))
    return levelled(bus)


def cicadas(rng: np.random.Generator, n: int) -> Samples:
    """The shimmering of a hot day."""
    shimmer = 0.65 + 0.35 * np.sin(2 * np.pi * rng.uniform(17, 23) * clock(n))
    return levelled(wide(rng, n, 4300, 6800, 0, 1.0) * shimmer.astype(np.float32) * drift(rng, n, 0.3, 0.25, 1.0))


def moo(rng: np.random.Generator) -> Samples:
    """A cow's call, mono."""
    n = length(rng.uniform(1.1, 1.6))
    pitch = curve(n, [(0, 110), (0.3, 150), (0.9, 142), (1.5, 105)])
    voice = tone(pitch, n, spectrum("saw", 150)) + noise(rng, n, 100, 900) * np.float32(0.05)
    open_ = curve(n, [(0, 0), (0.25, 1), (1.0, 0.8), (n / 48_000, 0)])
    return (bandpass(voice, 120, 520) + bandpass(voice, 700, 1100) * np.float32(0.35)) * open_


def _scattered(rng: np.random.Generator, n: int, calls: list[Call], shortest: float, longest: float) -> Samples:
    """Calls in turn by chance, each from its own place, in the open air around."""
    bus = np.zeros((2, n), np.float32)
    places = rng.uniform(-0.9, 0.9, len(calls))
    at = rng.uniform(0.15, 0.7)
    while length(at) < n:
        which = int(rng.integers(len(calls)))
        call = calls[which](rng) * np.float32(rng.uniform(0.45, 1.0))
        if length(at) + len(call) > n:
            break  # a call cut off by the end of the film is worse than none
        add(bus, panned(faded(call, 0.004, 0.02), float(places[which])), length(at))
        at += rng.uniform(shortest, longest)
    far = bus * np.float32(0.7) + heard_in(_AIR, bus) * np.float32(0.6)
    top = float(np.quantile(np.abs(far), 0.9995)) if n else 0.0
    return far * np.float32(4.0 / max(top, 1e-3))


def _phrase(rng: np.random.Generator) -> Call:
    """A bird: a short list of notes it sings each time, slightly moved."""
    base = rng.uniform(2400, 4300)
    notes = [
        (rng.uniform(0.7, 1.35), rng.uniform(0.7, 1.4), rng.uniform(0.05, 0.13)) for _ in range(rng.integers(2, 6))
    ]
    trill = rng.random() < 0.4

    def sing(chance: np.random.Generator) -> Samples:
        song = [np.zeros(0, np.float32)]
        for start, bend, seconds in notes:
            size = length(seconds * chance.uniform(0.9, 1.1))
            pitch = np.linspace(base * start, base * start * bend, size, dtype=np.float32)
            if trill:
                pitch = pitch * (1 + 0.05 * np.sin(2 * np.pi * 38 * clock(size))).astype(np.float32)
            shape = hump(size) ** 0.7
            song.append((tone(pitch, size, (1.0, 0.08)) * shape).astype(np.float32))
            song.append(np.zeros(length(chance.uniform(0.02, 0.06)), np.float32))
        return np.concatenate(song)

    return sing


def _whoop(rng: np.random.Generator) -> Samples:
    n = length(0.55)
    pitch = curve(n, [(0, 420), (0.25, 520), (0.4, 1150), (0.55, 900)]) * np.float32(rng.uniform(0.85, 1.15))
    return tone(pitch, n, (1.0, 0.3, 0.12)) * hump(n)


def _screech(rng: np.random.Generator) -> Samples:
    n = length(rng.uniform(0.25, 0.45))
    pitch = np.linspace(2100, 1500, n, dtype=np.float32) * (1 + 0.04 * noise(rng, n, 20, 120))
    return tone(pitch, n, spectrum("saw", 2100, 2.5)) * hump(n) * np.float32(0.5)


def gull(rng: np.random.Generator) -> Samples:
    cries = [np.zeros(0, np.float32)]
    for turn in range(int(rng.integers(1, 5))):
        n = length(0.42 - 0.05 * turn)
        lift = np.float32(rng.uniform(0.93, 1.07))
        pitch = curve(n, [(0, 900), (0.08, 1500), (0.25, 1280), (0.42, 850)]) * lift
        shape = curve(n, [(0, 0), (0.05, 1), (0.2, 0.8), (n / 48_000, 0)])
        cries += [tone(pitch, n, (0.5, 1.0, 0.6, 0.35, 0.15)) * shape, np.zeros(length(0.05), np.float32)]
    return np.concatenate(cries)


def hoot(rng: np.random.Generator) -> Samples:
    hoots = [np.zeros(0, np.float32)]
    for seconds, rest in ((0.25, 0.35), (0.16, 0.1), (0.16, 0.12), (0.6, 0.0)):
        n = length(seconds)
        pitch = np.linspace(395, 365, n, dtype=np.float32)
        call = (tone(pitch, n, (1.0, 0.12)) + noise(rng, n, 300, 700) * np.float32(0.06)).astype(np.float32)
        hoots += [call * hump(n), np.zeros(length(rest), np.float32)]
    return np.concatenate(hoots)


def _frog(rng: np.random.Generator) -> Samples:
    n = length(rng.uniform(0.16, 0.3))
    pulses = np.maximum(0, np.sin(2 * np.pi * rng.uniform(45, 70) * clock(n))) ** 2
    pitch = np.linspace(rng.uniform(480, 620), rng.uniform(700, 950), n, dtype=np.float32)
    return np.asarray(tone(pitch, n, (1.0, 0.5, 0.3)) * pulses * hump(n), np.float32)


def _cluck(rng: np.random.Generator) -> Samples:
    parts = [np.zeros(0, np.float32)]
    for turn in range(int(rng.integers(2, 5))):
        n = length(0.07 if turn < 3 else 0.22)
        pitch = curve(n, [(0, 480), (0.03, 760), (0.2, 560)]) * np.float32(rng.uniform(0.9, 1.1))
        voice = tone(pitch, n, spectrum("saw", 760)) * hump(n)
        parts += [bandpass(voice, 700, 2600), np.zeros(length(rng.uniform(0.05, 0.16)), np.float32)]
    return np.concatenate(parts)
