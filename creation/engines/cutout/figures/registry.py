"""From a member of the cast to its figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from creation.engines.cutout import art
from creation.engines.cutout.figures.bird import PLUMAGES, Bird
from creation.engines.cutout.figures.figure import Figure
from creation.engines.cutout.figures.insect import BUGS, Insect
from creation.engines.cutout.figures.mounted import MOUNTS, Mounted
from creation.engines.cutout.figures.person import Person
from creation.engines.cutout.figures.person.jobs import JOBS
from creation.engines.cutout.figures.person.looks import STRANGE
from creation.engines.cutout.figures.quadruped import SPECIES, Quadruped
from creation.engines.cutout.figures.saurian import SHAPES, Saurian
from creation.engines.cutout.figures.swimmer import FISHES, Fish, Octopus, Snake
from creation.engines.cutout.figures.thing import OBJECTS, SLOPES, Cutting, Ghost, Parcel, Slope, Sticker, Thing
from creation.engines.cutout.figures.vehicle import MODELS, Vehicle
from creation.storyboard.belongings import CUT_OUT
from creation.storyboard.types import Member

PEOPLE = ("woman", "man", "girl", "boy", "baby", "person", "child", "granny", "grandpa", *STRANGE)

#: Every kind a rig draws. Anything else is a sticker where the art pack has its emoji, else a parcel.
RIGS: dict[str, Callable[[Member, int], Figure]] = {
    **dict.fromkeys(JOBS, Person),
    **dict.fromkeys(PEOPLE, Person),
    **dict.fromkeys(SPECIES, Quadruped),
    **dict.fromkeys(SHAPES, Saurian),
    **dict.fromkeys(PLUMAGES, Bird),
    **dict.fromkeys(FISHES, Fish),
    **dict.fromkeys(BUGS, Insect),
    **dict.fromkeys(MODELS, Vehicle),
    **dict.fromkeys(OBJECTS, Thing),
    **dict.fromkeys(SLOPES, Slope),
    "octopus": Octopus,
    "snake": Snake,
    "ghost": Ghost,
}

#: Other words a storyboard may use for the same rig.
ALIASES = {
    "grandma": "granny",
    "grandmother": "granny",
    "grandfather": "grandpa",
    "kitten": "cat",
    "puppy": "dog",
    "hen": "chicken",
    "bunny": "rabbit",
    "bike": "bicycle",
    "motorcycle": "motorbike",
    "ship": "cruise_ship",
    "sailboat": "boat",
    "airplane": "plane",
    "aeroplane": "plane",
    "ufo": "saucer",
    "locomotive": "train",
    "lorry": "truck",
}


def figure_for(member: Member, seed: int) -> Figure:
    """The figure of this member; the same pair gives the same figure in every process that uses the same art."""
    if member.looks.get(CUT_OUT):
        return Cutting(member, seed)
    kind = ALIASES.get(member.kind.lower(), member.kind.lower())
    if not member.is_stand_in and member.looks.get("job") in MOUNTS and RIGS.get(kind) is Person:
        return Mounted(replace(member, kind=kind), seed)
    if not member.is_stand_in and kind in RIGS:
        return RIGS[kind](replace(member, kind=kind), seed)
    if not member.is_stand_in and art.has(member.emoji):
        return Sticker(member, seed)
    return Parcel(member, seed)
