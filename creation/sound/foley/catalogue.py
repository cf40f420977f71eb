"""Every near sound by its name: how it is made and how loud it is beside a near voice."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from creation.sound.foley import (
    band,
    beasts,
    birds,
    bodies,
    colliding,
    contacts,
    cries,
    electronics,
    handling,
    household,
    machines,
    motion,
    percussion,
    players,
    rolling,
    small,
    sport,
    vehicles,
    wild,
)  # fmt: skip
from creation.sound.foley.contacts import Maker
from creation.sound.foley.likeness import nearest
from creation.sound.moments import HEARD_AS
from creation.sound.signal.basics import Samples, gain, seeded
from creation.sound.signal.filters import highpass

GroundMaker = Callable[[np.random.Generator, str], Samples]

#: Sounds that depend on what is underfoot.
_GROUNDED: dict[str, tuple[GroundMaker, float]] = {
    "step": (contacts.step, -17), "paw": (contacts.paw, -20), "hoof": (contacts.hoof, -13), "land": (contacts.land, -9),
}  # fmt: skip
SOUNDS: dict[str, tuple[Maker, float]] = {
    room_name: made
    for room in (
        contacts, band, motion, machines, cries, colliding, handling, household, electronics, players, vehicles, beasts,
        birds, small, bodies, percussion, sport, rolling, wild,
    )
    for room_name, made in room.SOUNDS.items()
}  # fmt: skip
#: As many different takes of one sound as are made before they come again.
TAKES = 5


def is_known(kind: str) -> bool:
    """Whether `kind` has a sound of its own."""
    return kind in SOUNDS or kind in _GROUNDED


@lru_cache(maxsize=1024)
def known(kind: str) -> str:
    """The kind itself where it has a sound, else the one most like it. Never nothing."""
    if is_known(kind):
        return kind
    return HEARD_AS.get(kind) or nearest(kind, frozenset(SOUNDS) | frozenset(_GROUNDED))


@lru_cache(maxsize=128)
def sound(kind: str, ground: str, take: int, seed: int) -> Samples:
    """Mono, at its own loudness, one of `TAKES` for this seed; an unknown kind as its like. Do not write into it."""
    kind = known(kind)
    rng = seeded("foley", seed, kind, ground, take % TAKES)
    if kind in _GROUNDED:
        grounded, decibels = _GROUNDED[kind]
        return grounded(rng, ground) * np.float32(gain(decibels))
    maker, decibels = SOUNDS[kind]
    return highpass(maker(rng), 24, 1) * np.float32(gain(decibels))
