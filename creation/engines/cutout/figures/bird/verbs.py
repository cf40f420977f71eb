"""What birds do. Wings serve as arms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from creation.engines.cutout.figures.bird.deeds import (
    cheer,
    cook,
    cry,
    dance,
    eat,
    fight,
    hug,
    kick,
    laugh,
    look,
    sing,
    sit,
    sleep,
    stand,
    talk,
    throw,
    wave_wing,
)
from creation.engines.cutout.figures.bird.perch import Perch
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.bird.travel import (
    board,
    bounce,
    chase,
    fall,
    flee,
    fly,
    jump,
    ride,
    roll,
    run,
    spin,
    swim,
    walk,
)
from creation.engines.cutout.figures.bird.working import MOVES
from creation.engines.cutout.figures.pose import Pose

VERBS: dict[str, Callable[[Pose, Plumage], Perch]] = {
    "stand": stand,
    "walk": walk,
    "run": run,
    "chase": chase,
    "flee": flee,
    "jump": jump,
    "dance": dance,
    "sing": sing,
    "talk": talk,
    "wave": wave_wing,
    "sleep": sleep,
    "eat": eat,
    "cook": cook,
    "hug": hug,
    "fight": fight,
    "throw": throw,
    "ride": ride,
    "board": board,
    "skate": board,
    "drive": ride,
    "play": bounce,
    "cheer": cheer,
    "look": look,
    "roll": roll,
    "sit": sit,
    "laugh": laugh,
    "cry": cry,
    "spin": spin,
    "kick": kick,
    "bounce": bounce,
    "fall": fall,
    "swim": swim,
    "fly": fly,
    **MOVES,
}


def perch_for(pose: Pose, kind: Plumage) -> Perch:
    hold = VERBS.get(pose.verb, stand)(pose, kind)
    if pose.carries in ("hand", "over") and not hold.tucked:
        # The far wing is its hand.
        return replace(hold, far=0.85 if pose.carries == "hand" else 1.2, spread=max(hold.spread, 0.4))
    return hold
