"""Sounds a prompt asks for by name: some are an event, some come again and again, some fill the air."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from creation.sound.ambience import air, creatures, people, water
from creation.sound.foley.catalogue import is_known
from creation.sound.moments import Moment
from creation.sound.signal.basics import Samples
from creation.storyboard.types import Shot, Storyboard

_AIRS: dict[str, tuple[Callable[[np.random.Generator, int], Samples], float]] = {
    "waves": (water.surf, -23), "birdsong": (creatures.birds, -29), "crickets": (creatures.crickets, -31),
    "fire": (people.fire, -25), "rain": (air.rain, -25), "wind": (air.wind, -25), "traffic": (people.cars, -26),
    "crowd": (people.murmur, -27), "clock": (people.clock_ticking, -30), "bubbles": (water.underwater, -25),
}  # fmt: skip
#: name → (kind, seconds until it comes again)
_AGAIN: dict[str, tuple[str, float]] = {
    "footsteps": ("step", 0.52), "heartbeat": ("heartbeat", 0.92), "siren": ("siren", 2.5), "engine": ("engine", 0.9),
    "applause": ("applause", 1.2), "cheering": ("cheer", 1.5), "cheer": ("cheer", 1.5), "bell": ("bell", 1.6),
}  # fmt: skip
_ONCE = {"laughter": "laugh", "birds": "chirp", "drum": "drumroll", "dog": "bark", "cat": "meow", "phone": "telephone"}
#: Loud surprises wait for the middle of the shot.
_SURPRISES = {"explosion", "crash", "scream", "gunshot", "glass"}


def asked_for(sounds: tuple[str, ...]) -> Iterator[tuple[Callable[[np.random.Generator, int], Samples], float]]:
    """Layers that were asked for, with their loudness."""
    return (_AIRS[name] for name in sounds if name in _AIRS)


def moments_named(storyboard: Storyboard) -> tuple[Moment, ...]:
    """The events that were asked for, each at a fitting time of its shot."""
    found: list[Moment] = []
    start = 0.0
    for shot in storyboard.shots:
        for order, name in enumerate(shot.sounds):
            found += (Moment(start + at, kind, strength, pan) for at, kind, strength, pan in _times(name, order, shot))
        start += shot.seconds
    return tuple(found)


def _times(name: str, order: int, shot: Shot) -> Iterator[tuple[float, str, float, float]]:
    first = min(0.3 + 0.6 * order, shot.seconds * 0.5)
    if name in _AGAIN:
        kind, every = _AGAIN[name]
        for turn, at in enumerate(np.arange(first, max(first + 0.01, shot.seconds - 0.2), every)):
            yield float(at), kind, 1.0, 0.25 * (-1) ** turn
    elif name == "laughter":
        for at, kind, pan in ((0.0, "laugh", -0.5), (0.12, "laugh", 0.4), (0.3, "giggle", 0.0), (0.55, "laugh", 0.7)):
            yield first + at, kind, 0.8, pan
    else:
        kind = _ONCE.get(name, name)
        if is_known(kind):
            yield (shot.seconds * 0.45 if kind in _SURPRISES else first), kind, 1.1, 0.0
