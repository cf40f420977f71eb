"""Who sounds how: from kind, age and size to a manner of speaking, a little different for everyone."""

from __future__ import annotations

from dataclasses import replace

from creation.sound.signal.basics import seeded
from creation.sound.voices.base import Manner
from creation.storyboard.types import Member

NARRATOR = Manner(pitch=186.0, tract=0.98, pace=0.97, melody=0.9)

_WOMAN = Manner()
_MAN = Manner(pitch=116.0, tract=0.86, pace=0.98)
_GIRL = Manner(pitch=272.0, tract=1.17, pace=1.03, melody=1.2)
_BOY = Manner(pitch=255.0, tract=1.13, pace=1.05, melody=1.15)
_OLD_WOMAN = Manner(pitch=182.0, tract=0.97, pace=0.85, tremor=0.7)
_OLD_MAN = Manner(pitch=106.0, tract=0.86, pace=0.82, tremor=0.6)
_ROBOT = Manner(pitch=140.0, tract=0.92, pace=0.93, melody=0.08, colour="robot")
_MONSTER = Manner(pitch=72.0, tract=0.7, pace=0.85, melody=0.9, colour="monster")
_ALIEN = Manner(pitch=235.0, tract=1.2, pace=0.92, melody=0.6, colour="alien")
_GHOST = Manner(pitch=220.0, tract=0.96, pace=0.75, melody=1.3, colour="ghost")
_TINY = Manner(pitch=330.0, tract=1.3, pace=1.15, melody=1.3)
_SMALL = Manner(pitch=255.0, tract=1.15, pace=1.08, melody=1.2)
_MIDDLE = Manner(pitch=150.0, tract=0.93, pace=1.0, melody=1.1)
_GIANT = Manner(pitch=70.0, tract=0.68, pace=0.8, melody=0.9)
_BIG = Manner(pitch=92.0, tract=0.78, pace=0.88)

_KINDS: tuple[tuple[Manner, str], ...] = (
    (_OLD_WOMAN, "grandma grandmother granny witch crone nana"),
    (_OLD_MAN, "grandpa grandfather granddad wizard santa hermit professor emperor sage"),
    (_GIRL, "girl daughter princess fairy child kid toddler"),
    (_BOY, "boy son elf schoolboy"),
    (
        _TINY,
        "baby mouse rat hamster bird chick bee ant bug insect fly "
        "butterfly ladybug canary sparrow squirrel kitten mosquito spider snail worm gnome pixie",
    ),
    (_SMALL, "cat rabbit bunny duck chicken hen penguin parrot fox frog monkey hedgehog puppy lamb owl fish snail"),
    (_MIDDLE, "dog pig sheep goat wolf donkey deer kangaroo seal turtle snake panda koala cow alligator lizard"),
    (_BIG, "elephant bear lion tiger horse hippo rhino gorilla whale shark crocodile walrus moose bull yeti"),
    (_GIANT, "giant colossus titan golem mammoth"),
    (_MONSTER, "monster dragon dinosaur t-rex trex ogre troll demon devil beast orc kraken zombie werewolf"),
    (_GHOST, "ghost spirit phantom skeleton"),
    (_ALIEN, "alien martian extraterrestrial"),
    (
        _ROBOT,
        "robot drone cyborg tank bicycle motorbike android machine "
        "computer car truck train rocket ufo spaceship bus toaster",
    ),
    (_MAN, "man father dad uncle king prince knight pirate cowboy businessman policeman fireman viking husband guy"),
    (
        _MAN,
        "astronaut chef firefighter plumber farmer clown gladiator caveman vampire mummy "
        "scarecrow snowman soldier samurai ninja sailor cop wrestler boxer footballer",
    ),
    (_WOMAN, "woman mother mom mum aunt queen wife lady dancer ballerina nurse teacher mermaid singer"),
)
_BY_KIND = {kind: manner for manner, kinds in _KINDS for kind in kinds.split()}
_SIZES = {
    "tiny": (1.35, 1.22), "small": (1.15, 1.1), "little": (1.15, 1.1),
    "big": (0.85, 0.9), "large": (0.85, 0.9), "huge": (0.7, 0.78), "giant": (0.68, 0.76), "gigantic": (0.66, 0.75),
}  # fmt: skip
_MALE, _FEMALE = {"man", "male", "boy"}, {"woman", "female", "girl"}


def manner_of(member: Member | None, seed: int) -> Manner:
    """How this member of the cast speaks; None is the narrator. The same for the same member and seed."""
    if member is None:
        return NARRATOR
    manner = _sized(_aged(_by_kind(member), member), member)
    rng = seeded("voice", seed, member.id)
    pitch, tract, pace = (float(value) for value in rng.uniform([0.94, 0.97, 0.96], [1.06, 1.03, 1.04]))
    return replace(
        manner,
        pitch=min(420.0, max(55.0, manner.pitch * pitch)),
        tract=min(1.45, max(0.6, manner.tract * tract)),
        pace=manner.pace * pace,
    )


def _by_kind(member: Member) -> Manner:
    gender = member.looks.get("gender", "").lower()
    words = [
        member.kind.lower(),
        *member.kind.lower().replace("_", " ").split(),
        *reversed(member.words.lower().split()),
    ]
    found = next((_BY_KIND[word] for word in words if word in _BY_KIND), None)
    if gender in _MALE and found in (None, _WOMAN, _GIRL, _OLD_WOMAN):
        return {_GIRL: _BOY, _OLD_WOMAN: _OLD_MAN}.get(found or _WOMAN, _MAN)
    if gender in _FEMALE and found in (None, _MAN, _BOY, _OLD_MAN):
        return {_BOY: _GIRL, _OLD_MAN: _OLD_WOMAN}.get(found or _MAN, _WOMAN)
    return found or _MIDDLE


def _aged(manner: Manner, member: Member) -> Manner:
    age = member.looks.get("age", "").lower()
    if age in {"old", "elderly", "aged"} and not manner.tremor:
        return replace(manner, pitch=manner.pitch * 0.93, pace=manner.pace * 0.85, tremor=0.7)
    if age in {"child", "kid", "little"} and manner in (_MAN, _WOMAN):
        return _BOY if manner is _MAN else _GIRL
    if age in {"child", "kid", "little"} and manner not in (_BOY, _GIRL):
        return replace(manner, pitch=manner.pitch * 1.3, tract=manner.tract * 1.12)
    if age in {"baby", "toddler"}:
        return replace(_TINY, colour=manner.colour)
    if age in {"young", "teen", "teenager"}:
        return replace(manner, pitch=manner.pitch * 1.08, tract=manner.tract * 1.04, pace=manner.pace * 1.04)
    return manner


def _sized(manner: Manner, member: Member) -> Manner:
    pitch, tract = _SIZES.get(member.looks.get("size", "").lower(), (1.0, 1.0))
    return replace(manner, pitch=manner.pitch * pitch, tract=manner.tract * tract)
