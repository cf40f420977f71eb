"""What is heard of figures that move: feet, wings, wheels, voices of animals."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene, contact_of
from creation.engines.cutout.direction.types import RATE, Track
from creation.engines.cutout.noise import dice
from creation.sound.foley.kinds import cry_of, motor_of

_GOING = ("walk", "run", "chase", "flee", "dance")
#: Wings that are one sound, not beats.
_HUMMING = ("buzz", "fly", "mosquito", "flutter")
#: Motors of what goes on wheels.
_ROLLING = ("engine", "lorry", "motorbike", "tank", "rails", "locomotive", "wheel", "servo")
#: Seconds until a motor is heard anew.
_MOTOR_TURN = 1.05
#: Seconds until a song without words begins again.
_SONG_TURN = 2.3


def contacts(scene: Scene, tracks: tuple[Track, ...]) -> None:
    """Adds moments for everything seen to touch."""
    for part, track in zip(scene.parts, tracks, strict=True):
        _cry(scene, part)
        _song(scene, part, track)
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
    cry = cry_of(part.member.kind, part.sort, part.height, part.member.words)
    winged = part.sort in ("bird", "animal", "insect")
    kind = cry if cry in _HUMMING else "flap" if winged else "whoosh"
    step = round({"flap": 0.45, "whoosh": 2.0}.get(kind, 1.3) * RATE)
    for i in range(10, scene.samples, step):
        if track.verb[min(i, len(track.verb) - 1)] == "fly":
            scene.heard(i, kind, 0.5, 0.0)


def _wheels(scene: Scene, part: Acting, track: Track) -> None:
    moving = np.nonzero(track.speed > 0.3)[0]
    if len(moving) and part.copy < 2:
        motor = motor_of(part.member.kind, part.member.words)
        for i in range(int(moving[0]), int(moving[-1]), round(_MOTOR_TURN * RATE)):
            scene.heard(i, motor, 0.8, float(part.x[min(i, len(part.x) - 1)]))
        for i in range(int(moving[0]), int(moving[-1]), 2 * RATE):
            if motor in _ROLLING:
                scene.heard(i, "wheel", 0.4, 0.0)


def _cry(scene: Scene, part: Acting) -> None:
    """Animals are heard where they are first seen, and now and then after."""
    cry = cry_of(part.member.kind, part.sort, part.height, part.member.words)
    if cry and part.copy == 0 and part.sort not in ("vehicle", "person", "thing"):
        rng = dice(part.seed, "cry")
        if scene.start == 0 or rng.random() < 0.55:
            at = min(scene.samples - 1, round((0.45 if scene.start == 0 else rng.uniform(0.3, 1.2)) * RATE))
            scene.heard(at, cry, 0.8, float(part.x[min(at, len(part.x) - 1)]))


def _song(scene: Scene, part: Acting, track: Track) -> None:
    """Who sings without words is heard all the same."""
    singing = np.nonzero(track.verb == "sing")[0]
    if len(singing) and part.copy == 0 and all(line.who != part.member.id for line in scene.shot.lines):
        for i in range(int(singing[0]), int(singing[-1]) - RATE, round(_SONG_TURN * RATE)):
            scene.heard(i, "sing", 0.9, float(part.x[min(i, len(part.x) - 1)]))
