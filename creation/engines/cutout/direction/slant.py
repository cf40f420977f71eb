"""Long things at an angle to an upright frame: they are foreshortened, and so the frame can come nearer."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene

#: Lengths over heights from which on a figure is turned, and how short it is made at most.
_LONG, _SHORTEST = 1.5, 0.68
_COMES = ("arrive", "leave", "park", "land", "takeoff")
#: Who is done this to goes along.
_TAKEN = ("chase", "ride", "drive", "push", "pull")


def slant(scene: Scene, travels: frozenset[str]) -> None:
    """Turns what is long and goes somewhere, before anything is framed."""
    for part in scene.parts:
        if part.sort not in ("person", "being", "thing", "bird") and _goes(scene, part, travels):
            longer = part.length / max(0.05, part.height)
            part.slant = max(_SHORTEST, min(1.0, _LONG / longer))


def _goes(scene: Scene, part: Acting, travels: frozenset[str]) -> bool:
    me = part.member.id
    return any(
        (action.who == me and action.verb in (*travels, *_COMES)) or (action.whom == me and action.verb in _TAKEN)
        for action in scene.shot.actions
    )
