"""What a verb is done on is there, though nobody has named it: a skateboard for who skateboards."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Member, Shot, Storyboard
from creation.storyboard.vocabulary.kinds import classes

#: Beasts that are ridden on the wing.
_WINGED = frozenset(("dragon", "pegasus", "griffin", "phoenix", "wyvern", "eagle", "pterodactyl"))


def equipped(board: Storyboard) -> Storyboard:
    """The film in which everyone rides what the verb is done on: their own, or one that is brought along."""
    brought: dict[str, Member] = {}
    shots = tuple(_equipped(board, shot, brought) for shot in board.shots)
    return (
        replace(board, cast=(*board.cast, *brought.values()), shots=shots) if brought or shots != board.shots else board
    )


def _equipped(board: Storyboard, shot: Shot, brought: dict[str, Member]) -> Shot:
    actions: list[Action] = []
    cast = list(shot.cast)
    places = shot.places
    for action in shot.actions:
        if action.verb == "walk" and not action.whom and action.who in _winged_mounts(board, shot):
            actions.append(replace(action, verb="fly"))
            continue
        kind = _vehicles().get(action.verb, "")
        rider = next((member for member in board.cast if member.id == action.who), None)
        if not kind or rider is None or classes().get(rider.kind) in ("vehicle", "thing") or action.who not in cast:
            actions.append(action)
            continue
        mount = _own(board, shot, action)
        if not mount:
            mount = f"{action.who}-{kind}"
            brought[mount] = Member(mount, kind, kind, count=rider.count)
            cast.insert(cast.index(action.who) + 1, mount)
        places = tuple(spot for spot in places if (spot.who, spot.whom) != (action.who, mount))
        actions = [done for done in actions if done.who != mount]
        actions += [replace(action, verb="ride", whom=mount), replace(action, who=mount, verb="drive", whom="")]
    return replace(shot, cast=tuple(cast), actions=tuple(actions), places=places)


def _winged_mounts(board: Storyboard, shot: Shot) -> set[str]:
    """Who is ridden through the air."""
    ridden = {action.whom for action in shot.actions if action.verb == "ride" and action.whom}
    return {who for who in ridden if board.member(who).kind in _WINGED}


def _own(board: Storyboard, shot: Shot, action: Action) -> str:
    """A vehicle of the cast that it is done on: "she surfs on a door"."""
    near = [action.whom, *(spot.whom for spot in shot.places if spot.who == action.who and spot.relation == "on")]
    return next((who for who in near if who and classes().get(board.member(who).kind) == "vehicle"), "")


@cache
def _vehicles() -> dict[str, str]:
    """What each verb is done on."""
    return {name: str(about["on"]) for name, about in vocabulary.data("actions").items() if "on" in about}
