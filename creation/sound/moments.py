"""What is seen to touch, strike or cry, and when: engines say it, `creation.sound.track` makes it heard."""

from __future__ import annotations

from dataclasses import dataclass

#: Every kind with a sound of its own. Any other word is heard as a soft tap.
KINDS: tuple[str, ...] = (
    "step", "paw", "hoof", "splash", "thud", "hit", "whoosh", "bounce", "jump", "land", "flap", "engine", "wheel",
    "crash", "pop", "chime", "growl", "bark", "meow", "roar", "quack", "laugh", "cheer",
)  # fmt: skip

#: Every other kind an engine says, and the kind of the list above that it is heard as until it has a sound of its own.
#: A kind leaves this table when `creation.sound.foley.catalogue` makes it.
HEARD_AS: dict[str, str] = {
    # mishaps and breakage
    "slip": "whoosh", "trip": "step", "shatter": "crash", "crack": "hit", "shard": "chime", "creak": "thud",
    "domino": "bounce", "crate": "thud", "topple": "thud", "bowl": "wheel", "pin": "bounce", "strike": "crash",
    "thump": "thud", "slam": "crash", "skid": "whoosh", "boom": "crash", "rumble": "engine", "drip": "splash",
    # water, fire, food
    "splash_big": "splash", "splash_small": "splash", "bubble": "pop", "pour": "splash", "sip": "pop", "gulp": "pop",
    "fire": "whoosh", "crackle": "pop", "sizzle": "whoosh", "steam": "whoosh", "splat": "land", "melt": "splash",
    "munch": "pop", "chop": "hit", "stir": "wheel",
    # bodies and hands
    "clap": "hit", "applause": "cheer", "knock": "hit", "slap": "hit", "kiss": "pop", "sneeze": "hit", "yawn": "growl",
    "gasp": "whoosh", "rustle": "step", "scratch": "step", "squeak": "meow", "sword": "chime", "punch": "hit",
    # tools and play
    "hammer": "hit", "dig": "step", "sweep": "whoosh", "scribble": "step", "page": "whoosh", "camera": "pop",
    "type": "bounce", "phone": "chime", "row": "splash", "rope": "whoosh", "skate": "whoosh", "ski": "whoosh",
    "catch": "land", "unwrap": "whoosh", "poof": "pop", "magic": "chime", "grow": "chime", "shrink": "pop",
    "horn": "engine", "brake": "whoosh", "chain": "chime", "drum": "bounce", "piano": "chime", "violin": "chime",
    "guitar": "chime", "trumpet": "engine", "jet": "engine", "landing": "thud",
}  # fmt: skip


@dataclass(frozen=True)
class Moment:
    """Something to be heard at `time` (seconds of the film): the instant of contact, or where a longer sound begins."""

    time: float
    kind: str
    strength: float = 1.0  # 0 silent, 1 plain, up to 2 for the huge
    pan: float = 0.0  # −1 left edge of the frame, 1 right edge
