"""What is heard of figures that move: feet, wings, wheels, voices of animals."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Track
from creation.engines.cutout.noise import dice
from creation.engines.cutout.stage.settings import setting_for
from creation.sound.foley.kinds import cry_of, foot_of, is_motor, motor_for, siren_of, wing_of

_GOING = ("walk", "run", "chase", "flee", "dance", "march", "sneak", "crawl", "race", "leave")
_HURRIES = ("chase", "race", "flee", "run")
#: Seconds until wings, or the air around whoever has none, are heard anew.
_WING_TURN = {"flap": 0.45, "whoosh": 2.0}
_HUM_TURN = 1.3
#: What is heard of those who glide over the ground, and seconds until it is heard anew.
_GLIDES = {
    "skateboard": ("rollers", 0.8), "skate": ("skate", 0.7), "ski": ("ski", 0.9), "surf": ("surfing", 1.6),
    "slide": ("slide", 1.1),
}  # fmt: skip
#: Metres above the ground from which wheels turn in the air.
_ALOFT = 0.4
#: Metres a second from which a vehicle is heard.
_SLOW = 0.3
#: How likely it is that an animal that was heard before cries again in a further shot.
_AGAIN = 0.4
#: What is heard of those who call without words, and seconds until they do so again.
_CALLS = {"sing": ("sing", 2.3), "shout": ("scream", 2.8)}


def contacts(scene: Scene, tracks: tuple[Track, ...]) -> None:
    """Adds moments for everything seen to touch."""
    ridden = {part.mount for part in scene.parts}
    for number, (part, track) in enumerate(zip(scene.parts, tracks, strict=True)):
        _cry(scene, part)
        _calls(scene, part, track)
        if part.mount >= 0:
            continue
        if (kind := _driven(part, track, is_ridden=number in ridden)) != "":
            _drives(scene, part, track, kind)
        else:
            _flies(scene, part, track)
            _glides(scene, part, track)
            _feet(scene, part, track)


def _feet(scene: Scene, part: Acting, track: Track) -> None:
    going = np.isin(track.verb, _GOING) & (track.speed > 0.15)
    if not going.any() or part.copy > 1:
        return
    kind, before = _foot(scene, part), None
    if not kind:
        return
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
            scene.heard(i, kind, strength, 0.3 * scene.room * np.sin(i / 97), part.member.id)
        before = down


def _foot(scene: Scene, part: Acting) -> str:
    """What a foot of this figure sounds like here: in the sea everybody wades."""
    kind = foot_of(part.member.kind, part.sort, part.height)
    setting = setting_for(scene.shot.setting)
    return "wade" if kind and setting.swims and not setting.floats and not part.is_ashore else kind


def _flies(scene: Scene, part: Acting, track: Track) -> None:
    kind = wing_of(part.member.kind, part.sort)
    for i in range(10, scene.samples, round(_WING_TURN.get(kind, _HUM_TURN) * RATE)):
        if track.verb[min(i, len(track.verb) - 1)] == "fly":
            scene.heard(i, kind, 0.5, 0.0, part.member.id)


def _glides(scene: Scene, part: Acting, track: Track) -> None:
    for verb, (sound, every) in _GLIDES.items():
        gliding = (track.verb == verb) & (track.speed > _SLOW)
        for i in range(4, scene.samples - 4, round(every * RATE)):
            if gliding[min(i, len(gliding) - 1)] and part.copy < 2:
                scene.heard(i, sound, 0.7, float(part.x[i]), part.member.id)


def _driven(part: Acting, track: Track, *, is_ridden: bool) -> str:
    """The vehicle that is heard of this part; "" of those who have none."""
    # What a deed brought for somebody to ride on is a thing to the stage.
    if part.sort == "vehicle" or (part.sort == "thing" and is_ridden and is_motor(part.member.kind)):
        return part.member.kind
    # Some jobs are drawn in the saddle: they have no feet on the ground.
    job = part.member.looks.get("job", "")
    return job if is_motor(job) and not part.figure.feet(track.at(0.0).pose) else ""


def _drives(scene: Scene, part: Acting, track: Track, kind: str) -> None:
    motor = motor_for(kind, part.member.words if kind == part.member.kind else "")
    # Who hangs in the air has its motor on.
    moving = np.nonzero((track.speed > _SLOW) | (motor.flies & (part.up[: len(track.speed)] > _ALOFT)))[0]
    if not len(moving) or part.copy > 1:
        return
    _hurries(scene, part, int(moving[0]), int(moving[-1]))
    floats = setting_for(scene.shot.setting).floats
    at = int(moving[0])
    while at < moving[-1]:
        is_up = track.verb[at] == "fly" or (part.sort != "person" and float(part.up[at]) > _ALOFT)
        aloft = is_up and not motor.flies and not floats
        x = float(part.x[min(at, len(part.x) - 1)])
        scene.heard(at, "whoosh" if aloft else motor.sound, 0.8, x, part.member.id)
        at += round((_WING_TURN["whoosh"] if aloft else motor.every) * RATE)


def _hurries(scene: Scene, part: Acting, first: int, last: int) -> None:
    """A siren, where somebody who has one is after somebody or somewhere."""
    siren = siren_of(part.member.kind)
    hurried = any(action.verb in _HURRIES for action in scene.shot.actions) or "siren" in scene.shot.sounds
    for i in range(first, last if siren and hurried else first, round(2.6 * RATE)):
        scene.heard(i, siren, 0.5, float(part.x[min(i, len(part.x) - 1)]), part.member.id)


def _cry(scene: Scene, part: Acting) -> None:
    """Animals are heard where they are first seen, and now and then after."""
    cry = cry_of(part.member.kind, part.sort, part.height, part.member.words)
    if cry and part.copy == 0 and part.sort not in ("vehicle", "person", "thing"):
        rng = dice(part.seed, "cry", scene.number)
        is_new = not any(part.member.id in shot.cast for shot in scene.board.shots[: scene.number])
        at = min(scene.samples - 1, round((0.45 if is_new else rng.uniform(0.3, 1.2)) * RATE))
        if (is_new or rng.random() < _AGAIN) and part.verb[at] != "sleep":
            scene.heard(at, cry, 0.8, float(part.x[min(at, len(part.x) - 1)]), part.member.id)


def _calls(scene: Scene, part: Acting, track: Track) -> None:
    """Who sings or shouts without words is heard all the same."""
    if part.copy > 0 or any(line.who == part.member.id for line in scene.shot.lines):
        return
    own = ""
    if part.sort not in ("person", "being", "thing", "vehicle"):
        own = cry_of(part.member.kind, part.sort, part.height, part.member.words)
    for verb, (sound, every) in _CALLS.items():
        if verb == "shout" and own:
            sound = own  # a rooster crows and a wolf howls
        calling = np.nonzero(track.verb == verb)[0]
        if len(calling):
            for i in range(int(calling[0]), int(calling[-1]) - RATE // 2, round(every * RATE)):
                scene.heard(i, sound, 0.9, float(part.x[min(i, len(part.x) - 1)]), part.member.id)
