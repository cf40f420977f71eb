"""Where everyone stands when a shot begins."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.marks.relations import put, take_seats
from creation.engines.cutout.direction.marks.rows import RIDES, is_passing, line_up, rides, rows
from creation.engines.cutout.direction.scene import Scene

__all__ = ["RIDES", "is_passing", "place", "rows", "take_seats"]

#: Shares of the frame's width from which on a passer-by is large.
_LARGE = 0.85


def place(scene: Scene) -> None:
    """Gives every figure its mark: in rows where nothing is said, else where the storyboard says."""
    line_up(scene, [part for part in scene.parts if not rides(scene, part) and not part.is_extra and not part.looks_on])
    put(scene)
    _set_back(scene)
    for part in scene.parts:
        part.facing[:] = _facing(scene, part)


def _set_back(scene: Scene) -> None:
    """In an upright frame whoever flies past and is too large for it does so far behind the others."""
    if not scene.is_narrow:
        return
    for part in scene.parts[1:]:
        if is_passing(scene.shot, part, scene.parts[0]) and part.length > _LARGE * scene.room:
            away = 0.3 * scene.tall * (part.length / (_LARGE * scene.room) - 1)
            part.depth[:] = np.maximum(part.depth, 1.0 + away)


def _facing(scene: Scene, part: Acting) -> float:
    """Towards whom it deals with, else towards the middle of the others, else the way the film goes."""
    if part.sort == "thing":
        return 1.0  # what is written on it must be read
    for spot in scene.shot.places:
        if spot.who == part.member.id and spot.relation == "behind" and scene.of(spot.whom):
            # It peeps out: the head is what must be seen.
            away = float(part.x[0] - scene.of(spot.whom)[0].x[0])
            return 1.0 if away > 0 else -1.0
    for action in scene.shot.actions:
        for me, other in ((action.who, action.whom), (action.whom, action.who)):
            if me == part.member.id and other and other != me and scene.of(other):
                away = float(scene.of(other)[0].x[0] - part.x[0])
                if abs(away) > 0.05:
                    return 1.0 if away > 0 else -1.0
    others = [float(other.x[0]) for other in scene.parts if other is not part]
    if others:
        away = sum(others) / len(others) - float(part.x[0])
        return 1.0 if away >= 0 else -1.0
    return scene.way
