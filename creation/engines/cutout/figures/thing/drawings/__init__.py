"""Things drawn in code, one room of a house a file. Each draws itself in metres of the stage, standing on (0, 0)."""

from __future__ import annotations

from creation.engines.cutout.figures.thing.drawings import (
    aloft,
    balls,
    crafts,
    dishes,
    food,
    furniture,
    games,
    gear,
    grounds,
    instruments,
    landmarks,
    machines,
    plants,
    seats,
    stacks,
    town,
    toys,
    training,
    treasures,
)
from creation.engines.cutout.figures.thing.drawings.kind import Kind

KINDS: dict[str, Kind] = {}
_ROOMS = (
    aloft, balls, crafts, dishes, food, furniture, games, gear, grounds, instruments, landmarks, machines,
    plants, seats, stacks, town, toys, training, treasures,
)  # fmt: skip
for _room in _ROOMS:
    KINDS |= _room.KINDS

__all__ = ["KINDS", "Kind"]
