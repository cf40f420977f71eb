"""Verbs on a storyboard: each takes one and gives a changed one."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from creation.storyboard.types import Action, Line, Shot, Storyboard

T = TypeVar("T", Action, Line)


def move(board: Storyboard, at: int, by: int) -> Storyboard:
    """Shot `at` takes the place of its neighbour `by` further on."""
    shots, to = list(board.shots), at + by
    if 0 <= at < len(shots) and 0 <= to < len(shots):
        shots.insert(to, shots.pop(at))
    return replace(board, shots=tuple(shots))


def copy(board: Storyboard, at: int) -> Storyboard:
    """Shot `at` twice."""
    return replace(board, shots=(*board.shots[: at + 1], *board.shots[at:]))


def remove(board: Storyboard, at: int) -> Storyboard:
    """Without shot `at`; the last one left stays. Whoever appears nowhere any more leaves the cast."""
    shots = board.shots[:at] + board.shots[at + 1 :]
    return _present(replace(board, shots=shots)) if shots else board


def lasting(shot: Shot, seconds: float) -> Shot:
    """The shot at another length: deeds are stretched, lines keep their pace and stay inside."""
    by = seconds / shot.seconds
    actions = tuple(replace(action, start=action.start * by, end=action.end * by) for action in shot.actions)
    lines = []
    for line in shot.lines:
        length = min(line.end - line.start, seconds)
        start = min(line.start * by, seconds - length)
        lines.append(replace(line, start=start, end=start + length))
    return replace(shot, seconds=seconds, actions=actions, lines=tuple(lines))


def scaled(board: Storyboard, seconds: float) -> Storyboard:
    """The whole film at another length, its shots in proportion."""
    by = seconds / board.seconds
    return replace(board, shots=tuple(lasting(shot, shot.seconds * by) for shot in board.shots))


def without_action(board: Storyboard, at: int, number: int) -> Storyboard:
    """Nobody does the `number`th thing of shot `at` any more."""
    shot = board.shots[at]
    return _with(board, at, replace(shot, actions=_less(shot.actions, number)))


def without_line(board: Storyboard, at: int, number: int) -> Storyboard:
    """Nobody says the `number`th line of shot `at` any more."""
    shot = board.shots[at]
    return _with(board, at, replace(shot, lines=_less(shot.lines, number)))


def without_member(board: Storyboard, at: int, identity: str) -> Storyboard:
    """One of the cast leaves shot `at`, with all they do and say there."""
    shot = board.shots[at]
    left = replace(
        shot,
        cast=tuple(who for who in shot.cast if who != identity),
        actions=tuple(action for action in shot.actions if identity not in (action.who, action.whom)),
        lines=tuple(line for line in shot.lines if line.who != identity),
        places=tuple(place for place in shot.places if identity not in (place.who, place.whom)),
    )
    return _present(_with(board, at, left))


def _with(board: Storyboard, at: int, shot: Shot) -> Storyboard:
    return replace(board, shots=(*board.shots[:at], shot, *board.shots[at + 1 :]))


def _less(parts: tuple[T, ...], number: int) -> tuple[T, ...]:
    return parts[:number] + parts[number + 1 :]


def _present(board: Storyboard) -> Storyboard:
    here = {identity for shot in board.shots for identity in shot.cast}
    return replace(board, cast=tuple(member for member in board.cast if member.id in here))
