"""Small events strewn over time and from side to side: what makes a hum into a place."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from creation.sound.signal.basics import Samples, add, faded, length, panned
from creation.sound.signal.reverb import Room, heard_in

Call = Callable[[np.random.Generator], Samples]


def scattered(
    rng: np.random.Generator, n: int, calls: tuple[Call, ...], shortest: float, longest: float, room: Room, wet: float
) -> Samples:
    """Calls in turn by chance, each from its own place, answered by `room`; (2, n) peaking near 4."""
    bus = np.zeros((2, n), np.float32)
    places = rng.uniform(-0.9, 0.9, len(calls))
    at = rng.uniform(0.1, min(0.7, shortest))
    while length(at) < n:
        which = int(rng.integers(len(calls)))
        call = calls[which](rng) * np.float32(rng.uniform(0.45, 1.0))
        if length(at) + len(call) > n:
            break  # a call cut off by the end of the film is worse than none
        add(bus, panned(faded(call, 0.001, 0.02), float(places[which] + rng.uniform(-0.1, 0.1))), length(at))
        at += rng.uniform(shortest, longest)
    if not bus.any():
        return bus
    far = bus * np.float32(1 - wet * 0.5) + heard_in(room, bus) * np.float32(wet)
    return far * np.float32(4.0 / max(float(np.abs(far).max()), 1e-3))
