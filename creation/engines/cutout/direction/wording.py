"""What words come to once one knows of what they are said: a single piano that rains from the sky falls once."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.deeds.physical.bodies import FRAGILE
from creation.engines.cutout.direction.deeds.physical.falling import TABLES
from creation.engines.cutout.direction.scene import sort_of
from creation.storyboard.types import Action, Place, Shot, Storyboard

#: What comes down by its weight.
_FALLS = ("fall", "rain_down")
#: What bursts without fire.
_POPS = frozenset(("balloon", "bubble", "bubbles", "soap_bubble", "soap_bubbles", "beach_ball"))


def worded(board: Storyboard) -> Storyboard:
    """The storyboard with every deed as what it is for whom it is told of."""
    falls = {action.who for shot in board.shots for action in shot.actions if action.verb in _FALLS}
    return replace(board, shots=tuple(_worded(board, shot, falls) for shot in board.shots))


def _worded(board: Storyboard, shot: Shot, falls: set[str]) -> Shot:
    actions = []
    places = [_above(board, spot) if spot.who in falls else spot for spot in shot.places]
    for action in shot.actions:
        member = board.member(action.who)
        is_thing = sort_of(member.kind) in ("thing", "vehicle")
        if action.verb == "rain_down" and member.count == 1 and is_thing:
            action = replace(action, verb="fall")
            if not any(spot.who == action.who and spot.relation == "over" for spot in places):
                places.append(Place(action.who, "over"))
        elif action.verb == "explode" and member.kind in _POPS:
            action = replace(action, verb="pop")
        elif action.verb in ("play", "fight") and action.whom and board.member(action.whom).kind == "snowball":
            action = replace(action, verb="throw")
        elif action.verb == "roll" and is_thing and _on_a_table(board, shot, action):
            action = replace(action, verb="fall")
        elif action.verb == "push" and _is_fragile(board, action.whom) and action.whom not in falls:
            # Nobody pushes a vase along the ground.
            actions.append(replace(action, who=action.whom, whom="", verb="fall"))
        actions.append(action)
    return replace(shot, actions=tuple(actions), places=tuple(places))


def _is_fragile(board: Storyboard, who: str) -> bool:
    return bool(who) and board.member(who).kind in FRAGILE


def _above(board: Storyboard, spot: Place) -> Place:
    """What falls on somebody's head is over it before."""
    onto = spot.relation in ("on", "in") and spot.whom and sort_of(board.member(spot.whom).kind) != "thing"
    return replace(spot, relation="over") if onto else spot


def _on_a_table(board: Storyboard, shot: Shot, action: Action) -> bool:
    return any(spot.who == action.who and spot.whom and board.member(spot.whom).kind in TABLES for spot in shot.places)
