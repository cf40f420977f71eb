"""Verbs of the storyboard as movement over the stage.

A deed of one is a function `(scene, part, whom, verb, first, end)`; one that several share, or that follows
from weight, is given an `Event`.
"""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds import (
    building,
    carrying,
    changing,
    chasing,
    coming,
    games,
    hauling,
    levels,
    meeting,
    moving,
    onlookers,
    playing,
    resting,
    riding,
    rolling,
    sending,
    sitting,
    sporting,
    tools,
    wetting,
)
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import EVENTS as PHYSICAL
from creation.engines.cutout.direction.deeds.physical import (
    crashing,
    descending,
    falling,
    kicking,
    raining,
    slopes,
    springing,
    toppling,
)
from creation.engines.cutout.direction.scene import Scene
from creation.storyboard.types import Action

Deed = Callable[[Scene, Acting, Acting | None, str, int, int], None]

#: What carries a figure along the way.
TRAVELS = frozenset(
    (
        *("walk", "run", "chase", "flee", "fly", "swim", "drive", "ride", "roll", "march", "sneak", "crawl", "race"),
        *("carry", "push", "pull", "skate", "row", "leave", "slide"),
    )
)

#: What two of one kind do to each other when nobody else is named.
PAIRED = frozenset(
    (
        *("fight", "hug", "chase", "kiss", "high_five", "handshake", "waltz", "tango", "box", "kungfu", "swordfight"),
        *("tickle", "crash", "argue"),
    )
)
#: What everyone does on the film's beat, together.
TOGETHER = frozenset({"dance", "disco", "waltz", "tango", "ballet", "robot_dance", "breakdance", "march", "taichi"})

#: What several share, or what follows from weight.
EVENTS: dict[str, Callable[[Event], None]] = {
    **PHYSICAL,
    "roll": rolling.roll,
    "chase": chasing.chase,
    **hauling.EVENTS,
    **sending.EVENTS,
    **games.EVENTS,
}

DEEDS: dict[str, Deed] = {
    **dict.fromkeys(("walk", "run", "flee", "fly", "swim", "march", "sneak", "crawl"), moving.move),
    **dict.fromkeys(("skate", "row", "slide"), moving.move),
    **dict.fromkeys(("ride", "drive"), riding.ride),
    **dict.fromkeys(("bounce",), playing.jump),
    **dict.fromkeys(("dance", "disco", "ballet", "robot_dance", "breakdance"), playing.dance),
    **dict.fromkeys(("fight", "box", "kungfu", "swordfight"), playing.fight),
    **dict.fromkeys(("slip", "trip", "faint"), playing.mishap),
    **dict.fromkeys(meeting.DEEDS, meeting.meet),
    **changing.DEEDS,
    **building.DEEDS,
    **coming.DEEDS,
    **levels.DEEDS,
    **wetting.DEEDS,
    **resting.DEEDS,
}


def deed_for(verb: str) -> Deed:
    """How a verb is staged; an unknown one is the figure's own matter."""
    return DEEDS.get(verb, playing.stay)


def arrange(scene: Scene) -> None:
    """Before anything is framed: what will fall or topple is set up."""
    slopes.arrange(scene)
    kicking.arrange(scene)
    crashing.arrange(scene)
    descending.arrange(scene)
    toppling.arrange(scene)
    falling.arrange(scene)
    raining.arrange(scene)
    sending.arrange(scene)
    tools.arrange(scene)
    carrying.arrange(scene)
    sporting.arrange(scene)
    hauling.arrange(scene)
    riding.arrange(scene)
    springing.arrange(scene)
    games.arrange(scene)
    sitting.arrange(scene)
    onlookers.arrange(scene)


def settle(scene: Scene, actions: list[Action]) -> None:
    """Marks what one deed does for another: the chase moves the hunted, one half of a fight is both halves."""
    hunted = {action.whom for action in actions if action.verb == "chase" and action.whom}
    done: set[tuple[str, str, str]] = set()
    hunters = {action.who for action in actions if action.verb == "chase" and action.whom}
    for action in actions:
        if action.who in hunters and action.verb == "spin":
            scene.settled.add((action.who, action.verb))  # it turns round once, to the one it chases
        if action.who in hunted and action.verb in ("flee", "drive", "run", "walk") and action.whom not in hunted:
            scene.settled.add((action.who, action.verb))
        if action.verb in PAIRED and action.whom:
            if (action.verb, action.whom, action.who) in done:
                scene.settled.add((action.who, action.verb))
            done.add((action.verb, action.who, action.whom))
        if action.verb in ("pull", "push", "carry", "ride") and action.whom:
            scene.settled.update((action.whom, verb) for verb in ("drive", "walk", "bounce") if action.verb != "ride")
