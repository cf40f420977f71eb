"""What each of the cast sounds like without words: cries, motors, feet and wings, as the vocabulary has them.

The tables are `cries.toml`, `motors.toml`, `limbs.toml` and `materials.toml` of the vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from creation.storyboard.vocabulary import data, split

#: In the tables: no sound at all.
_SILENT = "silent"
#: What has no material of its own lands softly.
_SOFT = "thump"
_ENGINE = "engine"


@dataclass(frozen=True)
class Motor:
    """A vehicle's sound on its way, that of its horn, seconds until it is heard anew."""

    sound: str
    horn: str
    every: float
    flies: bool  # at home in the air


def cry_of(kind: str, sort: str = "", size: float = 1.0, words: str = "") -> str:
    """What this kind, or better what the prompt called it, cries; "" for people, things and the silent.

    One that is not known cries by its class and its height in metres.
    """
    for name in _names(words) + _names(kind):
        if name in _table("cries"):
            return _heard(_table("cries")[name])
        if name in _table("motors"):
            return motor_for(name).horn
    if sort in {"animal", "mammal", "reptile"}:
        return "squeak" if size < 0.25 else "yip" if size < 0.6 else "grunt" if size < 1.8 else "bellow"
    if sort == "bird":
        return "chirp" if size < 0.35 else "squawk" if size < 0.9 else "goose"
    fixed = {"sea": "blub" if size < 3 else "whale", "fish": "blub", "insect": "buzz" if size < 0.5 else "rattle"}
    return (fixed | {"being": "growl", "vehicle": "horn", "dinosaur": "dinosaur"}).get(sort, "")


def motor_of(kind: str, words: str = "") -> str:
    """What this vehicle sounds like on its way."""
    return motor_for(kind, words).sound


def motor_for(kind: str, words: str = "") -> Motor:
    """The motor of a vehicle; one that is not known has a car's."""
    sound = next((_table("motors")[name] for name in _names(words) + _names(kind) if name in _table("motors")), _ENGINE)
    about = data("motors")[sound]
    return Motor(sound, str(about["horn"]), float(about.get("every", 1.05)), bool(about.get("flies")))


def is_motor(kind: str) -> bool:
    """Whether this is a vehicle the tables know."""
    return kind in _table("motors")


def siren_of(kind: str) -> str:
    """What is heard of a vehicle in a hurry besides its motor; "" of most."""
    found = (sound for sound, about in data("motors").items() if about.get("besides"))
    return next((sound for sound in found if kind in split(str(data("motors")[sound]["kinds"]))), "")


def landing_of(kind: str) -> str:
    """What is heard when this thing falls to the ground."""
    return _table("materials").get(kind, _SOFT)


def calling(kind: str, sound: str, words: str = "") -> str:
    """What one of the cast says who is told to make `sound`, a cry: its own cry; "" for those who have none."""
    cry = next((_table("cries")[name] for name in _names(words) + _names(kind) if name in _table("cries")), "")
    return _heard(cry) if sound in data("cries") else ""


def foot_of(kind: str, sort: str = "", size: float = 1.0) -> str:
    """What one of its feet sounds like on the ground; "" for those who glide."""
    limb = _limb(kind, wings=False)
    if limb:
        return _heard(limb)
    if sort in ("sea",):
        return ""
    return ("stamp" if size > 2.6 else "paw") if sort in ("animal", "bird") else "step"


def wing_of(kind: str, sort: str = "") -> str:
    """What is heard of it in the air: beats of wings for those who have some, else the air itself."""
    cry = _table("cries").get(kind, "")
    if cry in _HUMMING:
        return cry
    return "flap" if sort == "bird" or _limb(kind, wings=True) else "whoosh"


#: Wings that are one sound, not beats.
_HUMMING = ("buzz", "fly", "mosquito", "flutter")


def _limb(kind: str, *, wings: bool) -> str:
    return next(
        (
            limb
            for limb, about in data("limbs").items()
            if (limb == "flap") == wings and kind in split(str(about["kinds"]))
        ),
        "",
    )


@cache
def _table(name: str) -> Mapping[str, str]:
    """Kinds and their sound."""
    tables = ((sound, about) for sound, about in data(name).items() if not about.get("besides"))
    return {kind: sound for sound, about in tables for kind in split(str(about["kinds"]))}


def _heard(sound: str) -> str:
    return "" if sound == _SILENT else sound


def _names(kind: str) -> tuple[str, ...]:
    """The whole name, then its words from the last: a "police car" is a car, a "sea horse" no horse of the field."""
    whole = kind.lower().strip().replace(" ", "_").replace("-", "_")
    return (whole, *reversed(whole.split("_")))
