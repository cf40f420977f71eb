"""Sounds a prompt asks for by name: some are an event, some come again and again, some fill the air."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from creation.sound.ambience import air, creatures, people, water
from creation.sound.foley.catalogue import known
from creation.sound.foley.kinds import calling
from creation.sound.moments import Moment
from creation.sound.signal.basics import Samples
from creation.storyboard.types import Shot, Storyboard

Layer = Callable[[np.random.Generator, int], Samples]
#: What fills the air for as long as the shot lasts, and how loud it is there.
_AIRS: dict[str, tuple[Layer, float]] = {
    "waves": (water.surf, -23), "birdsong": (creatures.birds, -29), "crickets": (creatures.crickets, -31),
    "fire": (people.fire, -25), "rain": (air.rain, -25), "wind": (air.wind, -25), "traffic": (people.cars, -26),
    "crowd": (people.murmur, -26), "clock": (people.clock_ticking, -28), "bubbles": (water.underwater, -25),
    "stream": (water.stream, -25), "storm": (air.gale, -24), "frogs": (creatures.frogs, -28),
}  # fmt: skip
#: name → (kind, seconds until it comes again)
_AGAIN: dict[str, tuple[str, float]] = {
    "footsteps": ("step", 0.52), "heartbeat": ("heartbeat", 0.92), "siren": ("siren", 2.5), "engine": ("engine", 0.9),
    "applause": ("applause", 1.2), "cheering": ("cheer", 1.5), "cheer": ("cheer", 1.5), "bell": ("bell", 1.6),
    "gallop": ("hoof", 0.19), "typing": ("typewriter", 2.2), "keyboard": ("keyboard", 1.7), "booing": ("boo", 1.7),
    "helicopter": ("helicopter", 1.6), "motorbike": ("motorbike", 1.7), "sizzling": ("sizzle", 1.7),
    "boiling": ("boiling", 1.7), "snoring": ("snore", 2.6), "chewing": ("chewing", 1.6), "drum": ("drum", 1.6),
    "buzzing": ("buzz", 1.7), "phone": ("telephone", 2.6), "alarm_clock": ("alarm_clock", 2.2), "train": ("train", 2.4),
    "drone": ("drone", 1.5), "steam_train": ("locomotive", 2.1), "gong": ("gong", 3.4), "bells": ("bells", 3.2),
    "church_bells": ("bells", 3.2), "alarm": ("alarm_clock", 2.0), "robot_beeps": ("robot", 1.6),
    "whispering": ("whisper", 1.5), "crying": ("sob", 1.9), "laser": ("laser", 0.8), "gunshots": ("gunshot", 0.7),
}  # fmt: skip
#: The sound of a name that is called otherwise.
_ONCE = {
    "laughter": "laugh", "dog": "bark", "cat": "meow", "wolf": "howl", "lion": "roar", "cow": "moo", "horse": "neigh",
    "pig": "oink", "sheep": "baa", "chicken": "cluck", "frog": "croak", "owl": "hoot", "glass_breaking": "glass",
    "door_creak": "creak", "camera": "camera", "video_game": "jingle", "magic": "spell", "jump_spring": "boing",
    "burping": "burp", "sneezing": "sneeze", "gulping": "gulp", "thunder": "thunder", "car_crash": "crash",
    "drumroll": "drumroll", "ship_horn": "ships_horn", "whale_song": "whale", "elephant_trumpet": "elephant",
    "skidding": "skid", "jungle_monkey": "monkey", "magic_sparkle": "sparkle", "plane": "jet", "scream": "scream",
    "whistle": "whistling",
}  # fmt: skip
#: Loud surprises wait for the middle of the shot.
_SURPRISES = {
    "explosion", "crash", "scream", "gunshot", "glass", "glass_breaking", "car_crash", "tada", "sad_trombone",
    "record_scratch", "cannon", "gasp", "fart", "sneezing", "burping", "pop", "boing", "cash_register", "camera",
}  # fmt: skip


def asked_for(sounds: tuple[str, ...]) -> Iterator[tuple[Layer, float]]:
    """Layers that were asked for, with their loudness."""
    return (_AIRS[name] for name in sounds if name in _AIRS)


def moments_named(storyboard: Storyboard) -> tuple[Moment, ...]:
    """The events that were asked for, each at a fitting time of its shot."""
    found: list[Moment] = []
    start = 0.0
    for shot in storyboard.shots:
        for order, name in enumerate(shot.sounds):
            for at, kind, strength, pan in _times(name, order, shot):
                who, own = _caller(storyboard, shot, kind)
                found.append(Moment(start + at, own, strength, pan, who))
        start += shot.seconds
    return tuple(found)


def _caller(storyboard: Storyboard, shot: Shot, kind: str) -> tuple[str, str]:
    """Who of the shot cries that, and as what: the goat that bleats is no sheep. Nobody: ("", kind)."""
    members = [member for member in storyboard.cast if member.id in shot.cast]
    own = {member.id: calling(member.kind, kind, member.words) for member in members}
    who = next((each for each, cry in own.items() if cry == kind), next((each for each, cry in own.items() if cry), ""))
    return who, own.get(who, "") or kind


def _times(name: str, order: int, shot: Shot) -> Iterator[tuple[float, str, float, float]]:
    first = min(0.3 + 0.6 * order, shot.seconds * 0.5)
    if name in _AIRS or name == "music":
        return
    if name in _AGAIN:
        kind, every = _AGAIN[name]
        for turn, at in enumerate(np.arange(first, max(first + 0.01, shot.seconds - 0.2), every)):
            yield float(at), kind, 1.0, 0.25 * (-1) ** turn
    elif name == "laughter":
        for at, kind, pan in ((0.0, "laugh", -0.5), (0.12, "laugh", 0.4), (0.3, "giggle", 0.0), (0.55, "laugh", 0.7)):
            yield first + at, kind, 0.8, pan
    else:
        yield (shot.seconds * 0.45 if name in _SURPRISES else first), known(_ONCE.get(name, name)), 1.1, 0.0
