"""Rooms: impulse answers made of chance, and the sound heard in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from creation.sound.signal.basics import RATE, Samples, clock, faded, length, seeded
from creation.sound.signal.fourier import back, fast
from creation.sound.signal.noise import noise

#: Bands of the tail and how long each lasts beside the room's own time: air and walls eat the highs first.
_BANDS = ((60.0, 350.0, 1.1), (350.0, 1500.0, 1.0), (1500.0, 4500.0, 0.7), (4500.0, 11000.0, 0.4))


@dataclass(frozen=True)
class Room:
    """`seconds` until 60 dB less, `bright` 0–1, and the milliseconds before the first wall answers."""

    seconds: float
    bright: float = 0.5
    before: float = 12.0


def heard_in(room: Room, dry: Samples) -> Samples:
    """The room's answer alone, stereo, as long as `dry`, about as loud as it was."""
    send = dry if dry.ndim == 1 else (dry[0] + dry[1]) * np.float32(0.5)
    answer = _impulse(room)
    n = send.shape[-1]
    size = fast(n + answer.shape[-1])
    spectrum = np.fft.rfft(send, size)
    return np.stack([back(spectrum * np.fft.rfft(side, size), size)[:n] for side in answer])


@lru_cache(maxsize=16)
def _impulse(room: Room) -> Samples:
    n = length(room.seconds * 1.1 + 0.05)
    sides = [_tail(room, n, side) for side in ("left", "right")]
    return np.stack([side / np.float32(np.sqrt(np.sum(np.square(side)))) for side in sides])


def _tail(room: Room, n: int, side: str) -> Samples:
    rng = seeded("room", room, side)
    time = clock(n)
    tail = np.zeros(n, np.float32)
    for number, (low, high, share) in enumerate(_BANDS):
        strength = (0.35 + 0.65 * room.bright) ** number
        fall = np.exp(time * np.float32(-6.9 / (room.seconds * share)))
        tail += noise(rng, n, low, high) * fall * np.float32(strength)
    # Echoes thicken over the first moments: a tail at full density from the start sounds like a gate opening.
    tail *= np.minimum(1, (time / np.float32(0.03 + room.seconds * 0.02)) ** 0.7).astype(np.float32)
    for delay in rng.uniform(0.004, 0.03 + 0.02 * room.seconds, 7):
        tail[int(delay * RATE)] += np.float32(rng.choice([-1, 1]) * 5.0 * np.exp(-delay * 25))
    return np.concatenate([np.zeros(length(room.before / 1000), np.float32), faded(tail, 0.0, 0.05)])
