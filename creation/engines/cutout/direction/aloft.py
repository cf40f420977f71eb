"""When a shot is up in the sky: everyone in it flies, all the time, and nobody and nothing holds them to the ground."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.stage.skies import above
from creation.storyboard.types import Action, Shot

#: What one does in the air without coming down for it.
_HOVERING = frozenset(("look", "stand", "wave", "laugh", "cheer", "blink", "smile"))
#: Metres: what is smaller flies among flowers and twigs, not over roofs.
_SMALL = 0.3
#: Seconds at either end of a shot that may be missing.
_SLACK = 0.3


def stay_up(scene: Scene) -> None:
    """Whoever was in the air when last seen goes on flying, unless it does what needs the ground."""
    shot = scene.shot
    flown = {member for member in shot.cast if _last_seen_flying(scene, member)}
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
    cast = [part for part in scene.parts if not part.is_prop and not part.is_extra]
    if not cast or above(shot.setting) is None:
        return False
    return all(_flies(shot, part.member.id) for part in cast if part.mount < 0) and all(
        part.height > _SMALL and part.sort != "insect" for part in cast if part.mount < 0
    )


def _flies(shot: Shot, who: str) -> bool:
    """From the first moment of the shot to the last."""
    return any(
        action.who == who
        and action.verb == "fly"
        and action.start < _SLACK
        and (action.end <= action.start or action.end > shot.seconds - _SLACK)
        for action in shot.actions
    )
