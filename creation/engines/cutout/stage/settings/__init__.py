"""Every place a film can be set in, by name."""

from __future__ import annotations

from creation.engines.cutout.stage.settings import (
    beyond,
    cities,
    cultivated,
    fabled,
    nature,
    outings,
    streets,
    water,
    wilds,
)
from creation.engines.cutout.stage.settings.rooms import homes, occasions, public, tales, work
from creation.engines.cutout.stage.types import Setting

_FAMILIES = (
    nature,
    wilds,
    cultivated,
    water,
    streets,
    cities,
    outings,
    fabled,
    beyond,
    homes,
    occasions,
    work,
    public,
    tales,
)

SETTINGS: dict[str, Setting] = {
    setting.name: setting for family in _FAMILIES for setting in vars(family).values() if isinstance(setting, Setting)
}


#: Places that are sides of others: nobody asks for them by name.
_SIDES = {setting.name: SETTINGS.pop(setting.name) for setting in (water.RIVERSIDE, water.LAKE_WATER)}


def setting_for(name: str) -> Setting:
    """The place called `name`; a meadow for anything unknown, where everything can happen."""
    return SETTINGS.get(name) or _SIDES.get(name) or SETTINGS["meadow"]
