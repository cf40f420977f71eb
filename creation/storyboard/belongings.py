"""Pictures of people's own things brought for a film: whom of the cast each one is."""

from __future__ import annotations

import re
from dataclasses import replace

from creation.storyboard.types import Action, Member, Storyboard
from creation.storyboard.vocabulary.kinds import classes

#: The look that says which picture, by its number; and the engine's own, the file of what was cut out of it.
PICTURE, CUT_OUT = "thing", "cutout"
_MINE = re.compile(
    r"\b(my|our|mein\w*|unser\w*|mi|mis|nuestr\w+|mon|ma|mes|notre|nos)\s+(\w+\s+)?$|(我的|我们的|私の|僕の)$", re.I
)


def with_things(board: Storyboard, prompt: str, count: int) -> Storyboard:
    """`board` with `count` pictures in its cast: first whoever is "mine", then whoever no rig draws, then things.

    A picture nobody stands for joins every shot by itself.
    """
    if not count:
        return board
    cast = list(board.cast)
    given = {member.looks.get(PICTURE) for member in cast}  # the storyboard of an earlier film names them already
    ranks = {member.id: _rank(member, prompt) for member in cast if PICTURE not in member.looks}
    waiting = [member for member in cast if ranks.get(member.id, _NOBODY) < _NOBODY]
    waiting.sort(key=lambda member: ranks[member.id])
    shots = board.shots
    for number in range(count):
        if str(number) in given:
            continue
        if waiting:
            chosen = waiting.pop(0)
            seen = replace(chosen, looks={**chosen.looks, PICTURE: str(number)}, is_stand_in=False)
            cast[cast.index(chosen)] = seen
            continue
        extra = Member(f"p{number + 1}", "picture", "", looks={PICTURE: str(number)})
        cast.append(extra)
        shots = tuple(
            replace(
                shot,
                cast=(*shot.cast, extra.id),
                actions=(*shot.actions, Action(extra.id, "dance" if not shot.cast else "stand", "", 0.0, shot.seconds)),
            )
            for shot in shots
        )
    return replace(board, cast=tuple(cast), shots=shots)


_NOBODY = 3


def _rank(member: Member, prompt: str) -> int:
    at = prompt.find(member.words) if member.words else -1
    if at >= 0 and _MINE.search(prompt[:at]):
        return 0
    if member.is_stand_in:
        return 1
    return 2 if member.emoji or classes().get(member.kind) == "thing" else _NOBODY
