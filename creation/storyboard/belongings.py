"""Pictures of people's own things brought for a film: whom of the cast each one is."""

from __future__ import annotations

import re
from dataclasses import replace

from creation.storyboard.types import Action, Member, Storyboard
from creation.storyboard.vocabulary import entries

#: The look that says which picture, by its number.
LOOK = "thing"
_MINE = re.compile(
    r"\b(my|our|mein\w*|unser\w*|mi|mis|nuestr\w+|mon|ma|mes|notre|nos)\s+(\w+\s+)?$|(我的|我们的|私の|僕の)$", re.I
)


def with_things(board: Storyboard, prompt: str, count: int) -> Storyboard:
    """`board` with `count` pictures in its cast: first whoever is "mine", then whoever no rig draws, then things.

    A picture nobody stands for joins every shot by itself.
    """
    cast = list(board.cast)
    given = {member.looks.get(LOOK) for member in cast}  # the storyboard of an earlier film names them already
    waiting = sorted((member for member in cast if LOOK not in member.looks), key=lambda member: _rank(member, prompt))
    waiting = [member for member in waiting if _rank(member, prompt) < _NOBODY]
    shots = board.shots
    for number in range(count):
        if str(number) in given:
            continue
        if waiting:
            chosen = waiting.pop(0)
            seen = replace(chosen, looks={**chosen.looks, LOOK: str(number)}, is_stand_in=False)
            cast[cast.index(chosen)] = seen
            continue
        extra = Member(f"p{number + 1}", "picture", "", looks={LOOK: str(number)})
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
    return 2 if _is_thing(member) else _NOBODY


def _is_thing(member: Member) -> bool:
    return bool(member.emoji) or any(
        entry.about.get("class") == "thing"
        for entry in entries("subjects")
        if member.kind in (entry.name, *entry.options("kind"))
    )
