"""What is heard of figures that move: feet, wings, wheels, voices of animals."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene, contact_of
from creation.engines.cutout.direction.types import RATE, Track

_GOING = ("walk", "run", "chase", "flee", "dance")
_CRIES = {
    "dog": "bark",
    "puppy": "bark",
    "wolf": "growl",
    "cat": "meow",
    "kitten": "meow",
    "lion": "roar",
    "tiger": "roar",
    "bear": "growl",
    "crocodile": "growl",
    "dinosaur": "roar",
    "dragon": "roar",
    "duck": "quack",
    "goose": "quack",
    "monster": "growl",
    "gorilla": "growl",
}


def contacts(scene: Scene, tracks: tuple[Track, ...]) -> None:
    """Adds moments for everything seen to touch."""
    for part, track in zip(scene.parts, tracks, strict=True):
        _cry(scene, part)
        if part.mount >= 0:
            continue
        if part.sort == "vehicle":
            _wheels(scene, part, track)
        elif (track.verb == "fly").any():
            _wings(scene, part, track)
        else:
            _feet(scene, part, track)


def _feet(scene: Scene, part: Acting, track: Track) -> None:
    going = np.isin(track.verb, _GOING) & (track.speed > 0.15)
    if not going.any() or part.copy > 1:
        return
    kind, before = contact_of(part), None
    for i in range(0, scene.samples, 2):
        if not going[i]:
            before = None
            continue
        feet = part.figure.feet(track.at(i / RATE).pose)
        down = tuple(foot.is_down for foot in feet)
        if (
            before is not None
            and len(down) == len(before)
            and any(now and not was for now, was in zip(down, before, strict=True))
        ):
            strength = min(1.6, (0.35 + 0.1 * float(track.speed[i])) * (0.5 + 0.4 * part.height))
            scene.heard(i, kind, strength, 0.3 * scene.room * np.sin(i / 97))
        before = down


def _wings(scene: Scene, part: Acting, track: Track) -> None:
    kind = "flap" if part.sort in ("bird", "animal") else "whoosh"
    step = round((0.45 if kind == "flap" else 2.0) * RATE)
    for i in range(10, scene.samples, step):
        if track.verb[i] == "fly":
            scene.heard(i, kind, 0.5, 0.0)


def _wheels(scene: Scene, part: Acting, track: Track) -> None:
    moving = np.nonzero(track.speed > 0.3)[0]
    if len(moving):
        scene.heard(int(moving[0]), "engine", 0.8, 0.0)
        for i in range(int(moving[0]), int(moving[-1]), 2 * RATE):
            scene.heard(i, "wheel", 0.5, 0.0)


def _cry(scene: Scene, part: Acting) -> None:
    cry = _CRIES.get(part.member.kind)
    if cry and part.copy == 0:
        scene.heard(min(scene.samples - 1, round(0.45 * RATE)), cry, 0.8, 0.0)
