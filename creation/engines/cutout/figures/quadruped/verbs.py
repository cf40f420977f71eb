"""What four-legged animals do, for every verb: on all fours, sitting, lying, or up on the hind legs."""

from __future__ import annotations

from collections.abc import Callable

from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped import manners, working
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.gaits import run, walk
from creation.engines.cutout.figures.quadruped.grounded import (
    cry,
    eat,
    laugh,
    lie,
    look,
    play,
    sing,
    sit,
    stand,
    talk,
    wave_paw,
)
from creation.engines.cutout.figures.quadruped.leaps import bounce, chase, fall, flee, fly, jump, kick, roll, spin, swim
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.quadruped.upright import (
    board,
    cheer,
    cook,
    dance,
    drive,
    fight,
    holding,
    hug,
    reared,
    skate,
    throw,
)

Move = Callable[[Pose, Species], Bearing]


VERBS: dict[str, Move] = {
    "stand": stand,
    "walk": walk,
    "run": run,
    "chase": chase,
    "flee": flee,
    "jump": jump,
    "dance": dance,
    "sing": sing,
    "talk": talk,
    "wave": wave_paw,
    "sleep": lie,
    "eat": eat,
    "cook": cook,
    "hug": hug,
    "fight": fight,
    "throw": throw,
    "ride": drive,
    "drive": drive,
    "board": board,
    "skate": skate,
    "play": play,
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
    "nod": manners.nod,
    "shake_head": manners.shake_head,
    "bow": manners.bow,
    "clap": manners.clap,
    "point": manners.point,
    "think": manners.think,
    "sneeze": manners.sneeze,
    "yawn": manners.yawn,
    "wake": manners.wake,
    "shiver": manners.shiver,
    "shout": manners.shout,
    "whisper": manners.whisper,
    "hide": manners.hide,
    "peek": manners.peek,
    "knock": manners.knock,
    "kiss": manners.kiss,
    "box": manners.box,
    "kungfu": manners.box,
    "taichi": manners.taichi,
    "ballet": manners.ballet,
    "robot_dance": manners.robot_dance,
    "breakdance": manners.breakdance,
    "yoga": manners.yoga,
    "sneak": manners.sneak,
    "crawl": manners.crawl,
    "march": manners.march,
    "push": manners.tug,
    "pull": manners.tug,
    "exercise": working.lift,
    "pat": working.pat,
    "knit": working.held,
    "swordfight": working.work,
    "juggle": working.juggle,
    "play_piano": working.piano,
    "play_drums": working.drums,
    "play_violin": working.violin,
    "play_guitar": working.guitar,
    "play_trumpet": working.trumpet,
    "drink": working.drink,
    "wait_for_bus": sit,
    "hold": working.held,
    "shelter": working.held,
    **dict.fromkeys(("read", "photograph", "phone", "pour", "fish", "open", "feed"), working.held),
    **dict.fromkeys(("write", "paint", "type", "wash", "sweep", "water", "dig", "repair", "build"), working.work),
    **dict.fromkeys(("plant", "bake", "row"), working.work),
}


#: What even those who stand upright do on all fours, lying or in the air.
LOW = {"sleep", "roll", "fall", "swim", "fly", "sit", "run", "chase", "flee"}


#: Where paws hold nothing up; and what is a walk on two legs.
LYING = {"sleep", "roll", "fall", "swim", "fly", "ride", "drive", "pedal"}
HASTY = {"run", "chase", "flee"}


def bearing_for(pose: Pose, kind: Species) -> Bearing:
    by_hand = pose.carries in ("hand", "over") and pose.verb not in LYING
    hold = (walk if by_hand and pose.verb in HASTY else VERBS.get(pose.verb, stand))(pose, kind)
    if by_hand:
        return holding(hold, pose)
    if kind.is_upright and not hold.paws and pose.verb not in LOW:
        return reared(hold, pose)
    return hold
