"""What is heard of the cast when an engine does not say what it shows: moments read from the actions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from creation.sound.moments import Moment
from creation.sound.signal.basics import seeded
from creation.storyboard.types import Action, Member, Shot, Storyboard

_HOOVES = {"cow", "horse", "deer", "sheep", "pig", "camel", "giraffe", "zebra", "unicorn", "rhino"}
_HEAVY = {"elephant", "dinosaur", "hippo", "monster", "dragon"}
_PAWS = {
    "bear", "cat", "dog", "fox", "lion", "mouse", "panda", "rabbit", "tiger", "wolf", "turtle", "crocodile", "monkey",
    "frog", "chicken", "duck", "penguin", "bird", "eagle", "owl", "parrot",
}  # fmt: skip
_FOOTLESS = {"snake", "fish", "shark", "whale", "dolphin", "octopus", "ghost", "ball", "cup", "tree"}
_MOTORS = {"bus", "car", "plane", "rocket", "tank", "train", "truck", "boat"}
_CRIES = {
    "dog": "bark", "cat": "meow", "duck": "quack", "lion": "roar", "tiger": "roar", "dinosaur": "roar",
    "dragon": "roar", "bear": "growl",
    "monster": "growl", "crocodile": "growl", "wolf": "howl", "cow": "moo", "horse": "neigh",
    "unicorn": "neigh", "pig": "oink", "bird": "chirp", "parrot": "chirp", "elephant": "elephant", "snake": "hiss",
    "robot": "beep", "eagle": "chirp",
}  # fmt: skip
#: verb → (seconds between, strength of) its footsteps
_GAITS = {
    "walk": (0.54, 0.8), "run": (0.29, 1.0), "chase": (0.28, 1.0), "flee": (0.27, 1.0), "dance": (0.5, 0.9),
    "ride": (0.4, 0.8), "play": (0.6, 0.6),
}  # fmt: skip
#: verb → seconds of one turn, and what is heard in it: (part of the turn, kind, strength)
_TURNS: dict[str, tuple[float, tuple[tuple[float, str, float], ...]]] = {
    "jump": (1.1, ((0.1, "jump", 1.0), (0.62, "land", 1.0))),
    "bounce": (0.62, ((0.2, "bounce", 1.0),)),
    "fight": (0.9, ((0.15, "whoosh", 0.8), (0.32, "hit", 1.0), (0.8, "hit", 0.7))),
    "kick": (1.3, ((0.25, "whoosh", 0.8), (0.45, "hit", 1.0))),
    "throw": (1.6, ((0.3, "whoosh", 1.0), (0.8, "bounce", 0.6))),
    "swim": (0.95, ((0.2, "splash", 0.6),)),
    "spin": (0.7, ((0.1, "whoosh", 0.7),)),
    "roll": (0.65, ((0.0, "wheel", 1.0),)),
    "laugh": (1.7, ((0.05, "laugh", 1.0),)),
    "cheer": (2.2, ((0.02, "cheer", 1.0),)),
    "sing": (2.3, ((0.05, "sing", 0.9),)),
    "cry": (1.9, ((0.05, "sob", 1.0),)),
    "sleep": (2.6, ((0.05, "snore", 0.7),)),
    "eat": (0.45, ((0.1, "tap", 0.9),)),
    "cook": (0.5, ((0.1, "knock", 0.25),)),
}


def moments_of(storyboard: Storyboard, seed: int) -> tuple[Moment, ...]:
    """The sounds of all actions, in order of time."""
    members = {member.id: member for member in storyboard.cast}
    found: list[Moment] = []
    start = 0.0
    for number, shot in enumerate(storyboard.shots):
        for action in shot.actions:
            member = members.get(action.who)
            if member is not None:
                rng = seeded("acting", seed, number, action.who, action.verb)
                found += _placed(action, member, shot, start, rng)
        start += shot.seconds
    return tuple(sorted(found, key=lambda moment: moment.time))


def _placed(action: Action, member: Member, shot: Shot, start: float, rng: np.random.Generator) -> Iterator[Moment]:
    end = min(shot.seconds, action.end if action.end > action.start else shot.seconds)
    side = 0.3 if shot.cast and shot.cast.index(action.who) % 2 else -0.2 if action.who in shot.cast else 0.0
    for time, kind, strength in _heard(action.verb, member, action.start, end, rng):
        if time < shot.seconds:
            yield Moment(start + time, kind, strength, side)


def _heard(
    verb: str, member: Member, start: float, end: float, rng: np.random.Generator
) -> Iterator[tuple[float, str, float]]:
    if member.kind in _MOTORS and verb in {"drive", "run", "chase", "flee", "fly", "ride", "swim", "stand"}:
        yield from ((time, "engine", 0.9) for time in np.arange(start, end - 0.3, 0.85))
    elif member.kind == "bicycle":
        yield from ((time, "wheel", 0.8) for time in np.arange(start, end - 0.2, 0.5))
    elif verb == "fly" and member.kind not in _FOOTLESS:
        yield from ((time, "flap", 0.8) for time in np.arange(start + 0.1, end, 0.38))
    elif verb == "fall":
        yield from ((start + 0.15, "whoosh", 1.0), (min(end - 0.1, start + 0.8), "thud", 1.1))
    elif verb == "talk" and member.kind in _CRIES:
        yield (start + 0.2, _CRIES[member.kind], 1.0)
    elif verb in _GAITS and member.kind not in _FOOTLESS:
        yield from _walked(verb, member, start, end, rng)
    else:
        turn, parts = _TURNS.get(verb, (end - start + 1, ()))
        for first in np.arange(start, max(start + 0.01, end - turn * 0.5), turn):
            yield from ((first + part * turn, kind, strength) for part, kind, strength in parts)


def _walked(
    verb: str, member: Member, start: float, end: float, rng: np.random.Generator
) -> Iterator[tuple[float, str, float]]:
    every, strength = _GAITS[verb]
    kind = "hoof" if member.kind in _HOOVES else "paw" if member.kind in _PAWS else "step"
    if member.kind in _HEAVY:
        kind, every = "thud", every * 1.3
    for follower in range(min(3, member.count)):
        for time in np.arange(start + 0.12 + 0.37 * follower * every, end, every):
            late = 0.0 if verb == "dance" else rng.normal(0, 0.012)
            yield max(start, time + late), kind, strength * rng.uniform(0.8, 1.05) * 0.75**follower
