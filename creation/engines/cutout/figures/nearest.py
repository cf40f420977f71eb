"""Which movement a figure makes for a verb it has none of its own for."""

from __future__ import annotations

#: What every figure can do.
BASE = frozenset(
    (
        *("stand", "walk", "run", "chase", "flee", "jump", "dance", "fly", "swim", "fall", "sing", "talk", "wave"),
        *("sleep", "eat", "cook", "hug", "fight", "throw", "ride", "drive", "play", "cheer", "look", "roll", "sit"),
        *("laugh", "cry", "spin", "kick", "bounce"),
    )
)

_NEAREST: dict[str, str] = {
    **dict.fromkeys(("slip", "trip", "faint", "sink", "break", "topple", "crash"), "fall"),
    **dict.fromkeys(("march", "sneak", "crawl", "carry", "push", "pull", "climb", "sweep", "leave", "arrive"), "walk"),
    **dict.fromkeys(("race", "splash"), "run"),
    **dict.fromkeys(("dive", "row", "paddle"), "swim"),
    **dict.fromkeys(("takeoff", "float", "land"), "fly"),
    **dict.fromkeys(("skate", "balance", "swing", "slide"), "bounce"),
    **dict.fromkeys(("ski", "skateboard", "snowboard", "surf"), "board"),
    **dict.fromkeys(("pedal", "cycle", "sled"), "ride"),
    "argue": "shout",
    "teach": "point",
    **dict.fromkeys(("propose", "meditate", "seat"), "sit"),
    **dict.fromkeys(("conjure", "salute"), "wave"),
    **dict.fromkeys(("breakdance", "ballet", "waltz", "tango", "disco", "robot_dance", "taichi", "yoga"), "dance"),
    **dict.fromkeys(("kungfu", "box", "swordfight", "breathe_fire", "sneeze"), "fight"),
    **dict.fromkeys(("shout", "whisper", "yawn", "phone", "nod", "shake_head"), "talk"),
    **dict.fromkeys(("high_five", "handshake", "point", "knock", "tickle", "photograph", "pour", "water"), "wave"),
    **dict.fromkeys(("kiss", "give", "share", "feed", "open"), "hug"),
    **dict.fromkeys(("lift", "catch", "drop", "steal", "juggle", "toss"), "throw"),
    "pat": "hug",
    "knit": "cook",
    **dict.fromkeys(("bake", "stir", "wash", "repair", "build", "dig", "plant", "write", "type", "paint"), "cook"),
    **dict.fromkeys(("play_drums", "play_piano", "play_guitar", "play_violin", "play_trumpet", "fish"), "play"),
    # Who has no movement of its own for an instrument plays it like the one that is held most like it.
    **dict.fromkeys(("play_saxophone", "play_flute", "play_harmonica", "play_trombone", "play_tuba"), "play_trumpet"),
    **dict.fromkeys(("play_accordion", "play_tambourine", "play_maracas", "play_cymbals"), "play_guitar"),
    **dict.fromkeys(("play_xylophone", "play_bongos"), "play_drums"),
    **dict.fromkeys(("play_harp", "play_cello"), "play_piano"),
    **dict.fromkeys(("drink", "munch"), "eat"),
    "boot": "kick",
    **dict.fromkeys(("play_golf", "snowball_fight"), "throw"),
    **dict.fromkeys(("play_chess", "play_cards", "roast", "blow_out"), "look"),
    **dict.fromkeys(("score", "tug_of_war"), "pull"),
    **dict.fromkeys(("skip_rope", "dunk"), "bounce"),
    "hurl": "throw",
    **dict.fromkeys(("clap", "exercise", "grow"), "cheer"),
    **dict.fromkeys(("read", "think", "peek", "wake", "appear", "wait_for_bus"), "look"),
    "picnic": "sit",
    **dict.fromkeys(("hide", "bow", "park", "shiver"), "sit"),
    **dict.fromkeys(("melt", "shrink", "vanish", "transform", "explode"), "stand"),
}

#: Before a verb that is done sitting on something: "@eat".
SEATED = "@"


def bare(verb: str) -> str:
    """The verb itself, standing or seated."""
    return verb.removeprefix(SEATED)


def nearest(verb: str, known: frozenset[str]) -> str:
    """`verb` where the figure knows it, else the known one that looks most like it, else standing."""
    if verb.startswith(SEATED):
        shown = nearest(bare(verb), known)
        return SEATED + shown if SEATED + shown in known else shown
    while verb not in known:
        if verb not in _NEAREST:
            return "stand"
        verb = _NEAREST[verb]
    return verb
