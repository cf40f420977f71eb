"""Which movement stands for which verb of the vocabulary, for people."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.figures.person import adrift, dances, deeds, feelings, still, travel
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose

VERBS: dict[str, Callable[[Pose, float], Stance]] = {
    "stand": still.stand,
    "walk": travel.walk,
    "run": travel.run,
    "chase": travel.chase,
    "flee": travel.flee,
    "jump": adrift.jump,
    "dance": dances.dance,
    "sing": still.sing,
    "talk": still.talk,
    "wave": feelings.wave_hand,
    "sleep": still.sleep,
    "eat": still.eat,
    "cook": deeds.cook,
    "hug": feelings.hug,
    "fight": deeds.fight,
    "throw": deeds.throw,
    "ride": adrift.ride,
    "drive": adrift.drive,
    "play": deeds.play,
    "cheer": feelings.cheer,
    "look": still.look,
    "roll": adrift.roll,
    "sit": still.sit,
    "laugh": feelings.laugh,
    "cry": feelings.cry,
    "spin": adrift.spin,
    "kick": deeds.kick,
    "bounce": adrift.bounce,
    "fall": adrift.fall,
    "swim": adrift.swim,
    "fly": adrift.fly,
}


def stance_for(pose: Pose, legs: float) -> Stance:
    """The stance of this verb; an unknown one stands and breathes. `legs` is their length as a share of height."""
    return VERBS.get(pose.verb, still.stand)(pose, legs)
