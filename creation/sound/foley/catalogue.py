"""Every near sound by its name: how it is made and how loud it is beside a near voice."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from creation.sound.foley import contacts, cries, machines, motion
from creation.sound.moments import HEARD_AS
from creation.sound.signal.basics import Samples, gain, seeded

Maker = Callable[[np.random.Generator], Samples]
GroundMaker = Callable[[np.random.Generator, str], Samples]

#: Sounds that depend on what is underfoot.
_GROUNDED: dict[str, tuple[GroundMaker, float]] = {
    "step": (contacts.step, -17), "paw": (contacts.paw, -20), "hoof": (contacts.hoof, -13), "land": (contacts.land, -9),
}  # fmt: skip
_SOUNDS: dict[str, tuple[Maker, float]] = {
    # the kinds of a Moment
    "splash": (contacts.splash, -8), "thud": (contacts.thud, -6), "hit": (contacts.hit, -5),
    "whoosh": (motion.whoosh, -13),
    "bounce": (contacts.bounce, -10), "jump": (motion.jump, -13), "flap": (motion.flap, -14),
    "engine": (machines.engine, -12), "wheel": (machines.wheel, -17), "crash": (contacts.crash, -4),
    "pop": (motion.pop, -10), "chime": (motion.chime, -13), "growl": (cries.growl, -9), "bark": (cries.bark, -8),
    "meow": (cries.meow, -9), "roar": (cries.roar, -4), "quack": (cries.quack, -9), "laugh": (cries.laugh, -10),
    "cheer": (cries.cheer, -9),
    # what only a prompt asks for by name
    "thunder": (motion.thunder_clap, -4), "explosion": (motion.explosion, -3), "gunshot": (motion.gunshot, -5),
    "fireworks": (motion.fireworks, -6), "bell": (motion.church_bell, -9), "ding": (motion.ding, -12),
    "heartbeat": (motion.heartbeat, -6), "whistle": (motion.whistle, -12), "drumroll": (motion.drum_roll, -9),
    "camera": (motion.camera_click, -14), "horn": (machines.horn, -12), "siren": (machines.siren, -14),
    "train": (machines.train, -8), "rocket": (machines.rocket, -5), "helicopter": (machines.helicopter, -9),
    "telephone": (machines.telephone, -13), "beep": (machines.beep, -14), "laser": (machines.laser, -12),
    "glass": (contacts.glass, -8), "door": (contacts.door, -8), "knock": (contacts.knocking, -9),
    "moo": (cries.moo_call, -8), "neigh": (cries.neigh, -8), "howl": (cries.howl, -10), "oink": (cries.oink, -10),
    "chirp": (cries.chirp, -15), "hiss": (cries.hiss, -16), "trumpet": (cries.trumpet_call, -8),
    "giggle": (cries.giggle, -11), "applause": (cries.applause, -11), "clap": (cries.clap, -11),
    "gasp": (cries.gasp, -13), "scream": (cries.scream, -9), "sob": (cries.sob, -12), "snore": (cries.snore, -12),
    "tap": (contacts.tap, -17),
}  # fmt: skip
#: As many different takes of one sound as are made before they come again.
TAKES = 5


def is_known(kind: str) -> bool:
    """Whether `kind` has a sound of its own."""
    return kind in _SOUNDS or kind in _GROUNDED


@lru_cache(maxsize=128)
def sound(kind: str, ground: str, take: int, seed: int) -> Samples:
    """Mono, at its own loudness; one of `TAKES` for this seed. An unknown kind is a soft tap. Do not write into it."""
    kind = kind if is_known(kind) else HEARD_AS.get(kind, kind)
    rng = seeded("foley", seed, kind, ground, take % TAKES)
    if kind in _GROUNDED:
        grounded, decibels = _GROUNDED[kind]
        return grounded(rng, ground) * np.float32(gain(decibels))
    maker, decibels = _SOUNDS.get(kind, _SOUNDS["tap"])
    return maker(rng) * np.float32(gain(decibels))
