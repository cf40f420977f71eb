"""Games and parties that bring along what they need: goals, hoops, snowballs, ropes, cakes with candles, a fire."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.games import circle, goals, picnic, snowballs, tug
from creation.engines.cutout.direction.scene import Scene

EVENTS: dict[str, Callable[[Event], None]] = {
    "score": goals.score,
    "dunk": goals.dunk,
    "play_golf": goals.tee_off,
    "snowball_fight": snowballs.pelt,
    "tug_of_war": tug.tug,
    "blow_out": circle.blow_out,
    "roast": circle.roast,
    "picnic": picnic.feast,
}


def arrange(scene: Scene) -> None:
    """Before anything is framed: what is needed is on the stage."""
    goals.arrange(scene)
    snowballs.arrange(scene)
    tug.arrange(scene)
    circle.arrange(scene)
    picnic.arrange(scene)
