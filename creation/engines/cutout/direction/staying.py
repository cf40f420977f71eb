"""Who has sat down somewhere still sits there in the next shot: "she sits at a desk and writes"."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.deeds.sitting import DESKS, SEATS, TABLES
from creation.engines.cutout.figures.person.seated import UPPER
from creation.storyboard.types import Place, Shot, Storyboard

_FURNITURE = frozenset((*SEATS, *TABLES, *DESKS))


def staying_seated(board: Storyboard) -> Storyboard:
    """The film in which a seat that was taken is kept as long as its sitter does what can be done on it."""
    kinds = {member.id: member.kind for member in board.cast}
    seats: dict[str, str] = {}
    place = ""
    shots: list[Shot] = []
    for shot in board.shots:
        if shot.setting != place:
            seats, place = {}, shot.setting
        for who in list(seats):
            if not {action.verb for action in shot.actions if action.who == who} <= UPPER:
                del seats[who]
        for action in shot.actions:
            if action.verb in UPPER and kinds.get(action.whom) in _FURNITURE:
                seats[action.who] = action.whom
        shots.append(_seated(shot, seats))
    return replace(board, shots=tuple(shots))


def _seated(shot: Shot, seats: dict[str, str]) -> Shot:
    told = {action.who for action in shot.actions if action.whom and action.whom == seats.get(action.who)}
    told |= {spot.who for spot in shot.places}
    kept = {who: seat for who, seat in seats.items() if who in shot.cast and who not in told}
    if not kept:
        return shot
    cast = (*shot.cast, *dict.fromkeys(seat for seat in kept.values() if seat not in shot.cast))
    places = (*shot.places, *(Place(who, "beside", seat) for who, seat in kept.items()))
    return replace(shot, cast=cast, places=places)
