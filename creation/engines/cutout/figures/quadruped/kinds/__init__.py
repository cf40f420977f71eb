"""Every four-legged kind: those of `species`, and their kin, each told by what differs."""

from __future__ import annotations

from creation.engines.cutout.figures.quadruped.kinds.dogs_and_cats import DOGS_AND_CATS
from creation.engines.cutout.figures.quadruped.kinds.hoofed import HOOFED
from creation.engines.cutout.figures.quadruped.kinds.small import SMALL
from creation.engines.cutout.figures.quadruped.kinds.wild import WILD
from creation.engines.cutout.figures.quadruped.species import SPECIES as FIRST
from creation.engines.cutout.figures.quadruped.species import Species

SPECIES: dict[str, Species] = {**FIRST, **DOGS_AND_CATS, **HOOFED, **WILD, **SMALL}

#: How tall a story draws what would be too small to see beside a person.
STORY_SIZE = {"mouse": 1.35, "frog": 1.1, "squirrel": 1.2} | dict.fromkeys(SMALL, 1.25)
