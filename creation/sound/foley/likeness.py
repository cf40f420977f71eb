"""A kind nobody has written a sound for is heard as its like: by its words, then by what such words are about."""

from __future__ import annotations

#: A sound, and other words for what makes it.
_ALSO = {
    "step": "foot footstep footsteps boot", "paw": "claw", "stamp": "stomp",
    "shatter": "break smash cup plate vase", "crate": "box wood barrel plank log", "domino": "dominoes tile",
    "pin": "skittle", "bounce": "ball", "stone": "rock boulder brick", "splat": "snowball pie tomato",
    "squelch": "mud", "splash_big": "plunge dive wave", "splash": "spray puddle", "thump": "bump hug pillow",
    "whoosh": "swish swoosh swing wind dash throw", "hit": "punch kick blow", "slap": "smack slapstick",
    "thud": "fall drop", "crash": "collapse collide wreck", "explosion": "boom blast bang", "sizzle": "fuse fry",
    "boiling": "boil", "chop": "cut", "tear": "rip", "crunch": "bite", "chewing": "eat munch", "gulp": "drink swallow",
    "clap": "hands", "applause": "applaud", "cheer": "hooray shout", "sob": "weep cry", "gunshot": "gun shot",
    "sword": "clash blade", "metal": "shield pan clang anvil", "coin": "gold", "sparkle": "magic glitter stars",
    "pop": "appear cork", "poof": "vanish", "blub": "bubble bubbles", "boing": "spring trampoline", "slip": "banana",
    "slide": "ice", "skid": "tyre tire drift", "brakes": "brake", "engine": "car motor", "lorry": "truck bus",
    "steam": "gas kettle", "zap": "electric spark", "thunder": "lightning", "laser": "beam",
    "rumble": "quake earthquake avalanche", "dig": "shovel spade", "keyboard": "type", "camera": "photo flash",
    "harp": "note", "guitar": "string", "bicycle": "ring", "ticking": "clock", "fireworks": "firework",
    "helicopter": "chopper", "hover": "ufo saucer", "telephone": "phone", "bell": "church", "snore": "snoring",
}  # fmt: skip
_SOUND_OF = {word: sound for sound, words in _ALSO.items() for word in words.split()}
#: What a piece of a word may tell, in the order it is asked.
_PIECES = {
    "splash": "splash", "water": "splash", "glass": "glass", "metal": "metal", "wood": "crate", "break": "shatter",
    "hit": "hit", "step": "step", "bounc": "bounce", "roll": "wheel", "slid": "slide", "fall": "thud", "drop": "thud",
    "fly": "whoosh", "fire": "fire", "horn": "horn", "bell": "ding", "laugh": "laugh", "scream": "scream",
}  # fmt: skip
_LAST = "tap"


def nearest(kind: str, kinds: frozenset[str]) -> str:
    """One of `kinds`."""
    word = kind.lower().strip().replace("-", "_").replace(" ", "_")
    for part in (word, *word.split("_")):
        for form in (part, part.removesuffix("s"), part.removesuffix("ing"), part.removesuffix("ed")):
            if form in kinds:
                return form
            if _SOUND_OF.get(form) in kinds:
                return _SOUND_OF[form]
    return next((sound for piece, sound in _PIECES.items() if piece in word and sound in kinds), _LAST)
