"""Which movement stands for which verb of the vocabulary, for people."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.figures.person import dances, deeds, still, travel
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose

VERBS: dict[str, Callable[[Pose, float], Stance]] = {
    "stand": still.stand,
    "walk": travel.walk,
    "run": travel.run,
    "chase": travel.chase,
    "flee": travel.flee,
    "jump": travel.jump,
    "dance": dances.dance,
    "sing": still.sing,
    "talk": still.talk,
    "wave": still.wave_hand,
    "sleep": still.sleep,
    "eat": still.eat,
    "cook": deeds.cook,
    "hug": still.hug,
    "fight": deeds.fight,
    "throw": deeds.throw,
    "ride": travel.ride,
    "drive": travel.drive,
    "play": deeds.play,
    "cheer": still.cheer,
    "look": still.look,
    "roll": travel.roll,
    "sit": still.sit,
    "laugh": still.laugh,
    "cry": still.cry,
    "spin": travel.spin,
    "kick": deeds.kick,
    "bounce": travel.bounce,
    "fall": travel.fall,
    "swim": travel.swim,
    "fly": travel.fly,
}


def stance_for(pose: Pose, legs: float) -> Stance:
    """The stance of this verb; an unknown one stands and breathes. `legs` is their length as a share of height."""
    return VERBS.get(pose.verb, still.stand)(pose, legs)
