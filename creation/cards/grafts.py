"""A sentence worked into a storyboard that is there already: what it adds, with the cast it means."""

from __future__ import annotations

from dataclasses import replace

from creation.cards.edits import lasting
from creation.storyboard import read
from creation.storyboard.mentions import mentions
from creation.storyboard.types import Action, Line, Member, Shot, Storyboard

#: Seconds of a shot added by a sentence.
USUAL = 4.0


def appended(board: Storyboard, words: str, seed: int) -> Storyboard:
    """`words` told in shots of their own at the end. Raises EmptyPromptError for nothing but spaces."""
    told = read(words, USUAL, seed)
    cast, names = _joined(board, told)
    shots = [_renamed(shot, names) for shot in told.shots]
    if not _says_where(words, told):
        last = board.shots[-1]
        shots = [
            replace(shot, setting=last.setting, time_of_day=last.time_of_day, weather=last.weather) for shot in shots
        ]
    return replace(board, cast=cast, shots=(*board.shots, *shots), unread=board.unread + told.unread)


def worked_in(board: Storyboard, at: int, words: str, seed: int) -> Storyboard:
    """Who and what `words` name, and what they do and say, added to shot `at`."""
    shot = board.shots[at]
    told = read(words, shot.seconds, seed)
    cast, names = _joined(board, told)
    new = [lasting(_renamed(part, names), shot.seconds) for part in told.shots]
    # A sentence of four seconds may open wide and end close; one shot tells it once.
    actions = _distinct([action for part in new for action in part.actions], shot.actions)
    lines = tuple(_after(shot, line) for part in new for line in part.lines)
    shot = replace(
        shot,
        cast=tuple(dict.fromkeys([*shot.cast, *(who for part in new for who in part.cast)])),
        actions=_resting(shot.actions, actions) + actions,
        lines=shot.lines + lines,
        sounds=tuple(dict.fromkeys([*shot.sounds, *(sound for part in new for sound in part.sounds)])),
    )
    shots = (*board.shots[:at], shot, *board.shots[at + 1 :])
    return replace(board, cast=cast, shots=shots, unread=board.unread + told.unread)


def _joined(board: Storyboard, told: Storyboard) -> tuple[tuple[Member, ...], dict[str, str]]:
    """The cast of both, and what each of the new ids is called there."""
    cast, names = list(board.cast), {}
    taken = {member.id for member in cast}
    for member in told.cast:
        if same := next((known for known in board.cast if _is_same(known, member)), None):
            names[member.id] = same.id
            continue
        number = next(n for n in range(1, 1000) if f"c{n}" not in taken)
        names[member.id] = f"c{number}"
        taken.add(f"c{number}")
        cast.append(replace(member, id=f"c{number}"))
    return tuple(cast), names


def _is_same(known: Member, named: Member) -> bool:
    """ "The crocodile" is the one that is there; "a green crocodile" beside a red one is another."""
    return (
        (known.kind, known.emoji, known.is_stand_in) == (named.kind, named.emoji, named.is_stand_in)
        and named.count in (1, known.count)
        and all(known.looks.get(name) == value for name, value in named.looks.items())
    )


def _renamed(shot: Shot, names: dict[str, str]) -> Shot:
    return replace(
        shot,
        cast=tuple(names[who] for who in shot.cast),
        actions=tuple(
            replace(action, who=names[action.who], whom=names.get(action.whom, "")) for action in shot.actions
        ),
        lines=tuple(replace(line, who=names.get(line.who, "")) for line in shot.lines),
        places=tuple(replace(place, who=names[place.who], whom=names.get(place.whom, "")) for place in shot.places),
    )


def _distinct(new: list[Action], old: tuple[Action, ...]) -> tuple[Action, ...]:
    known = {(action.who, action.verb, action.whom) for action in old}
    found: dict[tuple[str, str, str], Action] = {}
    for action in new:
        if (key := (action.who, action.verb, action.whom)) not in known:
            found.setdefault(key, action)
    return tuple(found.values())


def _resting(old: tuple[Action, ...], new: tuple[Action, ...]) -> tuple[Action, ...]:
    """Nobody only stands who now has something to do."""
    busy = {action.who for action in new}
    return tuple(action for action in old if action.verb != "stand" or action.who not in busy)


def _after(shot: Shot, line: Line) -> Line:
    """A new line follows those that are there, as far as the shot lasts."""
    begin = max([said.end for said in shot.lines], default=line.start)
    length = min(line.end - line.start, shot.seconds)
    start = max(0.0, min(begin, shot.seconds - length))
    return replace(line, start=start, end=start + length)


def _says_where(words: str, told: Storyboard) -> bool:
    """Whether the sentence itself names a place: read beside another cast it would be elsewhere otherwise."""
    return any(shot.setting != told.shots[0].setting for shot in told.shots) or any(
        mention.role == "settings" for mention in mentions(words, told.language)
    )
