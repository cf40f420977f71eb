"""Scale between two who deal with each other, cheated as cut-out films do: the giant is still larger, and the small
one is seen."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.storyboard import vocabulary
from creation.storyboard.types import Member

#: The larger one's height and length up to which nothing is changed, in heights of the smaller: upright frames, others.
_TALL, _LONG = (1.7, 2.0), (1.6, 3.4)
#: What is left of a ratio beyond that.
_POWER = 0.35
#: How much more of it whoever was called giant or tiny keeps.
_SAID = 1.5
#: Who sits on the other, or has to fit it, keeps its size.
_FITTED = frozenset(("ride", "drive", "carry", "lift", "hold", "shelter", "pull", "wash", "eat", "drink"))


def level(scene: Scene) -> None:
    """Before anything is arranged: makes large ones smaller beside those they act with, in every shot alike."""
    factors: dict[str, float] = {}
    for one, other in _pairs(scene):
        small, large = sorted((one, other), key=lambda part: part.height)
        # A crocodile is lower than whom it chases and still the larger one.
        long, short = sorted((one, other), key=lambda part: -part.length)
        said = _SAID if _is_said(small.member) or _is_said(large.member) else 1.0
        broad = not scene.is_narrow
        tall = _less(large.height / small.height, said * _TALL[broad])
        factors[large.member.id] = min(factors.get(large.member.id, 1.0), tall)
        if long.height * _TALL[0] > short.height:
            factor = _less(long.length / short.height, said * _LONG[broad])
            factors[long.member.id] = min(factors.get(long.member.id, 1.0), factor)
    for part in scene.parts:
        part.size *= factors.get(part.member.id, 1.0)


def _is_said(member: Member) -> bool:
    """Whether the prompt named its size, not only its kind's own line of the vocabulary."""
    try:
        usual = vocabulary.entry("subjects", member.entry).about.get("looks", {})
    except KeyError:
        usual = {}
    return bool(member.looks.get("size", "") != usual.get("size", ""))


def _less(ratio: float, limit: float) -> float:
    return limit * (ratio / limit) ** _POWER / ratio if ratio > limit else 1.0


def _pairs(scene: Scene) -> list[tuple[Acting, Acting]]:
    """Two of the shot who act upon each other anywhere in the film: a size once seen is kept."""
    fitted = {
        frozenset((action.who, action.whom))
        for shot in scene.board.shots
        for action in shot.actions
        if action.verb in _FITTED
    }
    found = []
    for shot in scene.board.shots:
        for action in shot.actions:
            pair = frozenset((action.who, action.whom))
            if len(pair) < 2 or pair in fitted:
                continue
            ones, others = scene.of(action.who), scene.of(action.whom)
            if ones and others and "thing" not in (ones[0].sort, others[0].sort):
                found.append((ones[0], others[0]))
    return found
