"""Verbs of the storyboard as movement over the stage: one function each, `(scene, part, whom, verb, first, end)`."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds import chasing, moving, playing
from creation.engines.cutout.direction.scene import Scene

Deed = Callable[[Scene, Acting, Acting | None, str, int, int], None]

#: What carries a figure along the way.
TRAVELS = frozenset({"walk", "run", "chase", "flee", "fly", "swim", "drive", "ride", "roll"})

#: What two of one kind do to each other when nobody else is named.
PAIRED = frozenset({"fight", "hug", "chase"})

DEEDS: dict[str, Deed] = {
    **dict.fromkeys(("walk", "run", "flee", "fly", "swim", "roll"), moving.move),
    **dict.fromkeys(("ride", "drive"), moving.ride),
    **dict.fromkeys(("jump", "bounce"), playing.jump),
    **dict.fromkeys(("kick", "throw"), playing.strike),
    "chase": chasing.chase,
    "dance": playing.dance,
    "fight": playing.fight,
    "fall": playing.fall,
    "sleep": playing.sleep,
}


def deed_for(verb: str) -> Deed:
    """How a verb is staged; an unknown one is the figure's own matter."""
    return DEEDS.get(verb, playing.stay)
