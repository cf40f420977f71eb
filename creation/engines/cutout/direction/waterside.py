"""Shots beside water: who swims or sails is in it, and where nobody does, everyone is on its bank."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.deeds.afloat import BOATS, ON_LAND, is_afloat
from creation.engines.cutout.direction.scene import Scene

#: What a place is called where somebody is in its water; where everyone is; where nobody is.
_IN = {"lake": "lake_water"}
_ALL_IN = {"beach": "sea", "island": "sea", "lighthouse": "sea"}
_DRY = {"river": "riverside"}


def come_to_water(scene: Scene) -> None:
    """Sets a shot on the side of the water where its cast is."""
    cast = [part for part in scene.parts if part.sort != "thing"]
    if not cast:
        return
    afloat = [is_afloat(scene, part) for part in cast]
    at_sea = all(afloat) and _is_swum(scene) and not _was_ashore(scene)
    sides = {**_IN, **(_ALL_IN if at_sea else {})} if any(afloat) else _DRY
    scene.shot = replace(scene.shot, setting=sides.get(scene.shot.setting, scene.shot.setting))


def _is_swum(scene: Scene) -> bool:
    """Whether the cast is in the water from first to last: boats belong to a coast, and a leap begins on land."""
    leaps = any(action.verb in ("jump", "dive") for action in scene.shot.actions)
    return not leaps and not any(part.member.kind in BOATS for part in scene.parts)


def _was_ashore(scene: Scene) -> bool:
    """Whether one of them was last told to walk or run here: a crocodile chased along the beach sneezes on it."""
    before = [shot for shot in scene.board.shots[: scene.number] if shot.setting == scene.shot.setting]
    deeds = [action for shot in before for action in shot.actions if action.who in scene.shot.cast]
    return bool(deeds) and deeds[-1].verb in ON_LAND and scene.of(deeds[-1].who)[0].sort != "sea"
