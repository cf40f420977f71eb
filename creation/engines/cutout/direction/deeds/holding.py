"""Things held: before the body, or over the head against rain and sun."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

#: Of its holder's height: what is held in the hand, what is held overhead.
_HELD, _OVERHEAD = 0.36, 0.85


def arrange(scene: Scene) -> None:
    """Before anything is framed: a thing that is held has no mark of its own and the hand's size."""
    for action in scene.shot.actions:
        doers, things = scene.of(action.who), scene.of(action.whom) if action.whom else []
        if action.verb not in ("hold", "shelter") or not doers or not things or things[0].sort != "thing":
            continue
        over = action.verb == "shelter" or things[0].member.kind in ("umbrella", "parasol")
        if not over and sizes(things[0])[1] > doers[0].height:
            continue
        for part, thing in zip(doers, things, strict=False):
            thing.is_extra = thing is not scene.parts[0]
            if not thing.member.looks.get("size"):
                thing.size *= (_OVERHEAD if over else _HELD) * part.height / max(*sizes(thing), 0.01)
            if over:
                part.extent = (max(part.length, sizes(thing)[0]), 1.32 * part.height)


def hold(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """In the hand, swaying a little; an umbrella over the head, going where its holder goes."""
    part.does(verb, a, b)
    if whom is None or whom is part or whom.sort != "thing" or not whom.is_extra:
        return
    over = verb == "shelter" or whom.member.kind in ("umbrella", "parasol")
    side = np.where(part.facing >= 0, 1.0, -1.0)
    t = np.arange(scene.samples) / RATE
    wide, tall = sizes(whom)
    if over:
        whom.x[:] = part.x + side * 0.06 * part.height
        whom.up[:] = part.up + (1.3 * part.figure.height * part.size - tall) + 0.01 * part.height * np.sin(t * 2.1)
        whom.turn[:] = side * (6 + 2.5 * np.sin(t * 1.3))
        whom.depth[:] = part.depth + 0.02
    else:
        whom.x[:] = part.x + side * (0.26 * part.figure.height * part.size + 0.2 * wide)
        whom.up[:] = part.up + 0.5 * part.figure.height * part.size - 0.4 * tall
        whom.turn[:] = side * 4 * np.sin(t * 1.6)
        whom.depth[:] = part.depth - 0.04
    part.looks(a, b, 0.6, -0.4 if over else 0.3)


DEEDS = {"hold": hold, "shelter": hold}
