"""A band shares its instruments out: "a band plays guitar, drums and trumpet" is three players."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.deeds.gestures import INSTRUMENTS
from creation.storyboard.types import Action, Shot, Storyboard


def shared_out(board: Storyboard) -> Storyboard:
    """The film in which instruments that stand about unused are played by those of a shot who play one already."""
    kinds = {member.id: member.kind for member in board.cast}
    counts = {member.id: member.count for member in board.cast}
    shots = tuple(_shared(shot, kinds, counts) for shot in board.shots)
    if shots == board.shots:
        return board
    # "Drums" are one set of them.
    cast = tuple(replace(member, count=1) if member.kind in INSTRUMENTS else member for member in board.cast)
    return replace(board, cast=cast, shots=shots)


def _shared(shot: Shot, kinds: dict[str, str], counts: dict[str, int]) -> Shot:
    playing = [action for action in shot.actions if action.verb.startswith("play") and counts.get(action.who, 1) > 1]
    playing = [a for a in playing if a.verb.startswith("play_") or kinds.get(a.whom) in INSTRUMENTS]
    if not playing:
        return shot
    used = {who for action in shot.actions for who in (action.who, action.whom)}
    used |= {who for spot in shot.places for who in (spot.who, spot.whom)}
    free = [who for who in shot.cast if kinds[who] in INSTRUMENTS and who not in used]
    first = playing[0]
    known = {action.verb for action in playing}
    more = tuple(
        Action(first.who, INSTRUMENTS[kinds[who]], who, first.start, first.end)
        for who in free
        if INSTRUMENTS[kinds[who]] not in known
    )
    return replace(shot, actions=(*shot.actions, *more[: counts[first.who] - len(playing)])) if more else shot
