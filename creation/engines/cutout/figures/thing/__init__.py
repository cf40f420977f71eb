"""Things that act: balls, cups, trees, ghosts, and the sticker and parcel that stand for everything else."""

from __future__ import annotations

from creation.engines.cutout.figures.thing.cutting import Cutting
from creation.engines.cutout.figures.thing.ghost import Ghost
from creation.engines.cutout.figures.thing.objects import OBJECTS, Thing
from creation.engines.cutout.figures.thing.parcel import Parcel
from creation.engines.cutout.figures.thing.profiles import SLOPES
from creation.engines.cutout.figures.thing.slope import Slope
from creation.engines.cutout.figures.thing.sticker import Sticker

__all__ = ["OBJECTS", "SLOPES", "Cutting", "Ghost", "Parcel", "Slope", "Sticker", "Thing"]
