"""When a shot is up in the sky: everyone in it flies, all the time, and nobody and nothing holds them to the ground."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.stage.skies import above
from creation.storyboard.types import Action, Shot

#: What one does in the air without coming down for it.
_HOVERING = frozenset(("look", "stand", "wave", "laugh", "cheer", "blink", "smile"))
#: Who cannot stand on the ground: a whale, a train.
_LEGLESS = frozenset(("sea", "vehicle"))
#: Metres: what is smaller flies among flowers and twigs, not over roofs.
_SMALL = 0.25
#: Seconds at either end of a shot that may be missing.
_SLACK = 0.3


def stay_up(scene: Scene) -> None:
    """What was in the air when last seen and has no legs goes on flying, unless it does what needs the ground."""
    shot = scene.shot
    legless = {part.member.id for part in scene.parts if part.sort in _LEGLESS}
    flown = {member for member in shot.cast if member in legless and _last_seen_flying(scene, member)}
    mine = {action.who for action in shot.actions if action.verb not in _HOVERING}
    risen = [member for member in shot.cast if member in flown and member not in mine]
    if not risen:
        return
    kept = tuple(action for action in shot.actions if action.who not in risen)
    scene.shot = replace(
        shot, actions=(*kept, *(Action(who=who, verb="fly", whom="", start=0.0, end=shot.seconds) for who in risen))
    )


def _last_seen_flying(scene: Scene, who: str) -> bool:
    for shot in reversed(scene.board.shots[: scene.number]):
        if who in shot.cast:
            return shot.setting == scene.shot.setting and _flies(shot, who)
    return False


def is_aloft(scene: Scene) -> bool:
    """Whether the whole shot is in the air, over a place one flies over."""
    shot = scene.shot
    carriers = {part.mount for part in scene.parts}
    cast = [
        part
        for number, part in enumerate(scene.parts)
        if part.mount < 0 and (number in carriers or not (part.is_prop or part.is_extra))
    ]
    if not cast or above(shot.setting) is None:
        return False
    return all(
        part.figure.height > _SMALL
        and (_flies(shot, part.member.id) or (_hovers(scene, part.member.id) and shot.camera.framing == "close"))
        for part in cast
    )


def _hovers(scene: Scene, who: str) -> bool:
    """Whether a face is shown between two stretches of one flight."""
    acts = {action.verb for action in scene.shot.actions if action.who == who}
    return acts <= _HOVERING and _last_seen_flying(scene, who)


def _flies(shot: Shot, who: str) -> bool:
    """From the first moment of the shot to the last."""
    return any(
        action.who == who
        and action.verb == "fly"
        and action.start < _SLACK
        and (action.end <= action.start or action.end > shot.seconds - _SLACK)
        for action in shot.actions
    )
