"""Things in use, and the body language of those without hands: what a verb shows on any figure at all."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

INSTRUMENTS = {
    **dict.fromkeys(("piano", "keyboard", "organ", "musical_keyboard"), "play_piano"),
    **dict.fromkeys(("drum", "drums", "drum_kit"), "play_drums"),
    **dict.fromkeys(("violin", "fiddle"), "play_violin"),
    **dict.fromkeys(("guitar", "electric_guitar", "banjo", "ukulele"), "play_guitar"),
    **dict.fromkeys(("trumpet", "horn", "post_horn"), "play_trumpet"),
    **dict.fromkeys(("cello", "double_bass"), "play_cello"),
    **dict.fromkeys(("bongos", "long_drum", "snare_drum"), "play_bongos"),
    **{kind: f"play_{kind}" for kind in (
        "accordion", "saxophone", "flute", "harmonica", "trombone", "tuba", "harp", "xylophone", "maracas",
        "tambourine", "cymbals",
    )},
}  # fmt: skip
#: What stands on the ground before its player; the others are held.
_STANDING = ("play_piano", "play_drums", "play_harp", "play_cello", "play_xylophone", "play_bongos")
#: Movements of the whole body: verb → (degrees, share of the height up, share of squash, times a second).
_SWAYS: dict[str, tuple[float, float, float, float]] = {
    "look": (5, 0.0, 0.04, 0.35), "talk": (4, 0.03, 0.05, 0.9), "nod": (13, 0.0, 0.05, 1.3),
    "shake_head": (0, 0.0, 0.0, 1.4), "bow": (32, 0.0, 0.0, 0.38), "clap": (3, 0.04, 0.06, 2.4),
    "sneeze": (20, 0.1, 0.12, 0.53), "yawn": (8, 0.0, 0.12, 0.3), "shiver": (4, 0.0, 0.02, 9.0),
    "taichi": (9, 0.0, 0.06, 0.22), "yoga": (14, 0.02, 0.08, 0.25), "ballet": (10, 0.12, 0.05, 0.8),
    "robot_dance": (12, 0.0, 0.0, 1.0), "breakdance": (60, 0.1, 0.1, 0.8), "exercise": (0, 0.16, 0.12, 1.25),
    "shout": (9, 0.03, 0.1, 0.7), "whisper": (12, 0.0, 0.03, 0.4), "think": (7, 0.0, 0.0, 0.4),
    "juggle": (4, 0.05, 0.06, 1.5), "peek": (16, 0.05, 0.0, 0.42), "hide": (4, -0.1, 0.2, 0.4),
    "wake": (9, 0.0, 0.12, 0.5), "point": (10, 0.0, 0.0, 0.5), "knock": (10, 0.0, 0.0, 2.9),
    "balance": (15, 0.0, 0.0, 0.55), "breathe_fire": (9, 0.0, 0.05, 0.42), "play_piano": (5, 0.0, 0.03, 1.0),
    "play_drums": (6, 0.04, 0.06, 2.0), "play_violin": (9, 0.0, 0.02, 0.8), "play_guitar": (7, 0.02, 0.03, 1.0),
    "play_trumpet": (-10, 0.03, 0.04, 0.5),
    **dict.fromkeys(("play_saxophone", "play_flute", "play_harmonica", "play_trombone", "play_tuba"),
                    (-10, 0.03, 0.04, 0.5)),
    **dict.fromkeys(("play_accordion", "play_tambourine", "play_maracas", "play_cymbals"), (8, 0.02, 0.04, 1.0)),
    **dict.fromkeys(("play_harp", "play_cello"), (7, 0.0, 0.02, 0.8)),
    **dict.fromkeys(("play_xylophone", "play_bongos"), (6, 0.04, 0.05, 2.0)),
    "read": (6, 0.0, 0.0, 0.3), "write": (4, 0.0, 0.0, 1.6),
    "paint": (9, 0.03, 0.0, 0.8), "type": (3, 0.0, 0.03, 3.0), "photograph": (6, 0.0, 0.05, 0.55),
    "phone": (6, 0.0, 0.0, 0.7), "wash": (6, 0.0, 0.04, 1.2), "sweep": (10, 0.0, 0.0, 0.9),
    "water": (9, 0.0, 0.0, 0.4), "dig": (15, 0.0, 0.06, 0.8), "plant": (14, 0.0, 0.06, 0.7),
    "repair": (8, 0.0, 0.04, 1.4), "build": (8, 0.0, 0.04, 1.4), "fish": (-6, 0.0, 0.0, 0.35),
    "bake": (5, 0.0, 0.05, 1.5), "drink": (-14, 0.0, 0.0, 0.45), "pour": (12, 0.0, 0.0, 0.33),
    "open": (9, 0.08, 0.1, 0.6), "row": (14, 0.0, 0.03, 0.6), "swing": (16, 0.1, 0.0, 0.4),
}  # fmt: skip
#: Done at a distance or to what stays where it is.
_NOT_HELD = ("look", "point", "photograph", "paint", "knock", "water", "dig", "talk")
#: Every figure has a movement for these, but four legs and wings show it in the head alone.
_SMALL = ("look", "talk")
#: They bend one way only.
_ONE_SIDED = (
    *("bow", "nod", "sneeze", "point", "knock", "whisper", "dig", "plant", "fish", "drink", "play_trumpet", "shout"),
    "pour",
)


def instrument_of(thing: Acting | None) -> str:
    """What playing this thing is: an instrument's own verb, else simply play."""
    return INSTRUMENTS.get(thing.member.kind, "play") if thing is not None else "play"


def stands(thing: Acting) -> bool:
    """Whether this instrument stands on the ground before its player."""
    return INSTRUMENTS.get(thing.member.kind) in _STANDING


def use(scene: Scene, part: Acting, thing: Acting, verb: str, a: int, b: int) -> None:
    """Brings a thing that is used to the hands that use it, or its user to what is too large to hold."""
    if any(user is part and doing == verb for user, doing, _, _ in scene.tools):
        return  # it is handed out once everyone has acted
    side = float(np.sign(part.facing[a]) or 1)
    tall = sizes(thing)[1]
    if verb in _STANDING:
        _at(scene, part, thing, verb, side, a, b)
    elif tall < 0.75 * part.height and verb not in (
        "look",
        "point",
        "photograph",
        "paint",
        "knock",
        "water",
        "dig",
        "talk",
    ):
        _hold(part, thing, verb, side, a, b)


def _at(scene: Scene, part: Acting, thing: Acting, verb: str, side: float, a: int, b: int) -> None:
    """Before a piano or behind a drum; two players share it."""
    wide, tall = sizes(thing)
    players = scene.of(part.member.id)
    many, number = len(players), players.index(part)
    if number == 0 and thing.is_extra:
        part.about = float(part.x[0])
        thing.x[:] = part.x + side * 0.3 * part.figure.length * part.size
    spread = (number - (many - 1) / 2) * 0.55 * part.figure.length * part.size
    part.x[:] = (
        thing.x - side * (0.42 * wide + 0.16 * part.figure.length * part.size) + spread * (0.6 if many > 1 else 0.0)
    )
    part.facing[:] = side
    thing.facing[:] = side
    part.depth[:] = thing.depth + (0.04 if verb == "play_drums" else -0.05) - 0.03 * number
    low = 0.45 * tall - 0.42 * part.height
    # A mouse at a grand piano gets something to stand on: its own eagerness.
    if low > 0.1:
        part.up[a:b] += 0.3 * low
    if _is_handless(part, verb):
        t = np.arange(b - a) / RATE
        thing.squash[a:b] *= (1 - 0.04 * np.maximum(0, np.sin(t * 12.6)) ** 3).astype(np.float32)
    if verb in part.figure.verbs:
        # A player with hands has the instrument of its own movement.
        thing.scale[:] = 0.0


def _hold(part: Acting, thing: Acting, verb: str, side: float, a: int, b: int) -> None:
    if verb in part.figure.verbs and verb.startswith("play_"):
        thing.scale[:] = 0.0
        return
    tall = sizes(thing)[1]
    t = np.arange(b - a) / RATE
    high = {"play_violin": 0.6, "play_guitar": 0.42, "play_trumpet": 0.72, "eat": 0.6, "drink": 0.62}.get(verb, 0.48)
    rock = 0.03 * part.height * np.sin(t * (5.0 if verb.startswith("play_") else 3.1))
    ahead = 0.2 * part.length + 0.16 * part.height
    thing.x[:], thing.up[:] = part.x + side * ahead, part.up + high * part.height - 0.5 * tall
    thing.x[a:b] += side * rock
    thing.up[a:b] += 0.6 * np.abs(rock)
    if verb in ("eat", "drink"):
        near = 0.5 - 0.5 * np.cos(t * 3.7)
        thing.up[a:b] += 0.12 * part.height * near
        thing.x[a:b] -= side * 0.1 * part.height * near
    tilt = {"play_violin": -24.0, "play_guitar": -18.0, "play_trumpet": -12.0}.get(verb, 0.0)
    thing.turn[a:b] = side * (tilt + 5 * np.sin(t * 3.3))
    thing.depth[:] = part.depth - 0.04
    thing.facing[:] = side


def _is_handless(part: Acting, verb: str) -> bool:
    return verb not in part.figure.verbs


def gesture(part: Acting, verb: str, a: int, b: int) -> None:
    """Adds the whole body's share of a verb for figures that have no movement of their own for it."""
    small = verb in _SMALL and part.sort not in ("person", "being", "vehicle")
    if verb not in _SWAYS or not (small or _is_handless(part, verb)):
        return
    degrees, lift, squash, often = _SWAYS[verb]
    t = np.arange(b - a) / RATE
    way = np.sign(part.facing[a:b])
    swing = np.sin(2 * np.pi * often * t)
    if verb == "shake_head":
        part.facing[a:b] = np.where(swing > 0, part.facing[a:b], -part.facing[a:b])
    if verb in (
        "bow",
        "nod",
        "sneeze",
        "point",
        "knock",
        "whisper",
        "dig",
        "plant",
        "fish",
        "drink",
        "play_trumpet",
        "shout",
        "pour",
    ):
        swing = np.maximum(0, swing) ** 0.7
    if verb == "robot_dance":
        swing = np.sign(swing) * np.minimum(1, np.abs(swing) * 4)
    part.turn[a:b] += way * degrees * swing
    part.up[a:b] += lift * part.height * np.abs(swing)
    part.squash[a:b] *= (1 + squash * np.sin(2 * np.pi * often * t + 1.2)).astype(np.float32)
