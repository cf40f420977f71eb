"""What is seen to touch, strike or cry, and when: engines say it, `creation.sound.track` makes it heard."""

from __future__ import annotations

from dataclasses import dataclass

#: What engines say most. Each has a sound of its own, as have all others of `creation.sound.foley.catalogue`; any word
#: at all may be said, and is heard as what it is most like.
KINDS: tuple[str, ...] = (
    "step", "paw", "hoof", "splash", "thud", "hit", "whoosh", "bounce", "jump", "land", "flap", "engine", "wheel",
    "crash", "pop", "chime", "growl", "bark", "meow", "roar", "quack", "laugh", "cheer",
    # mishaps and breakage
    "slip", "trip", "shatter", "crack", "shard", "creak", "domino", "crate", "topple", "bowl", "pin", "strike", "thump",
    "slam", "skid", "rumble", "drip", "slide", "splat", "squelch", "metal", "stone", "crunch", "tear", "explosion",
    # water, fire, food
    "splash_big", "splash_small", "blub", "pour", "sip", "gulp", "fire", "crackle", "sizzle", "steam", "melt",
    "boiling", "chewing", "chop", "stir",
    # bodies and hands
    "clap", "applause", "knock", "slap", "kiss", "sneeze", "yawn", "gasp", "rustle", "scratch", "squeak", "sword",
    "snore", "sob", "scream", "boo", "burp", "hiccup", "whisper", "sigh",
    # tools and play
    "hammer", "dig", "sweep", "scribble", "page", "camera", "keyboard", "telephone", "row", "rope", "skate", "ski",
    "catch", "unwrap", "poof", "sparkle", "grow", "shrink", "horn", "brakes", "chain", "boing", "tada",
    "drum", "piano", "violin", "guitar", "trumpet", "jet", "landing", "laser", "zap", "cannon", "gunshot", "fireworks",
)  # fmt: skip

#: Other words engines say for some of these.
HEARD_AS: dict[str, str] = {
    "boom": "explosion", "bubble": "blub", "munch": "chewing", "punch": "hit", "type": "keyboard", "magic": "sparkle",
    "phone": "telephone", "brake": "brakes",
}  # fmt: skip


@dataclass(frozen=True)
class Moment:
    """Something to be heard at `time` (seconds of the film): the instant of contact, or where a longer sound begins."""

    time: float
    kind: str
    strength: float = 1.0  # 0 silent, 1 plain, up to 2 for the huge
    pan: float = 0.0  # −1 left edge of the frame, 1 right edge
    who: str = ""  # Member.id of whom it is heard, where a list of sounds should name them
    slowed: float = 1.0  # how many times longer it lasts than it does: slow motion, or less than 1 a time lapse
