"""Those who watch are heard: they gasp at what happens, laugh where it is funny, and clap when it is over."""

from __future__ import annotations

from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.sound.foley.catalogue import known
from creation.storyboard.vocabulary import data

#: Places where somebody always watches.
_HOUSES = ("stage", "theatre", "circus", "arena", "stadium", "football_pitch", "boxing_ring", "nightclub")
#: What is done for those who watch.
_SHOWN = ("sing", "dance", "juggle", "balance", "bow", "breakdance", "ballet", "tango", "waltz", "disco", "robot_dance")
#: From this weight on (of the table of hits) something takes a crowd's breath away.
_WORTH = 1.8
#: As many as this are a crowd.
_CROWD = 4
_LAUGHING = ("funny", "circus", "happy", "party")


def audience(scene: Scene) -> None:
    """Adds the sounds of an audience, where there is one."""
    watches = scene.shot.setting in _HOUSES or sum(part.looks_on for part in scene.parts) >= _CROWD
    if not watches:
        return
    weights = data("music")["hits"]
    struck = [moment for moment in scene.moments if weights.get(known(moment.kind), 0.0) * moment.strength >= _WORTH]
    if struck:
        first = min(struck, key=lambda moment: moment.time)
        at = round((first.time - scene.start) * RATE)
        _heard(scene, at + round(0.15 * RATE), "oohs", 0.9)
        if scene.board.mood in _LAUGHING:
            _heard(scene, at + round(1.1 * RATE), "laugh", 0.9)
    shown = {action.verb for shot in scene.board.shots for action in shot.actions}
    if scene.is_last and any(verb in _SHOWN or verb.startswith("play_") for verb in shown):
        _heard(scene, max(6, scene.samples - round(2.2 * RATE)), "applause", 0.8)


def _heard(scene: Scene, i: int, kind: str, strength: float) -> None:
    if 0 < i < scene.samples - RATE // 2:
        scene.heard(i, kind, strength)
