"""What a storyboard says, in the short forms the tests compare."""

from __future__ import annotations

from creation.storyboard import Storyboard


def cast(board: Storyboard) -> list[tuple[str, int]]:
    """Kind and count of everyone, in the order of the cast."""
    return [(member.kind, member.count) for member in board.cast]


def looks(board: Storyboard, kind: str) -> dict[str, str]:
    """The looks of the first of that kind."""
    return next(member.looks for member in board.cast if member.kind == kind)


def deeds(board: Storyboard) -> set[tuple[str, str, str]]:
    """(kind, verb, kind of whom or "") of every action of every shot."""
    return {
        (board.member(action.who).kind, action.verb, board.member(action.whom).kind if action.whom else "")
        for shot in board.shots
        for action in shot.actions
    }


def order(board: Storyboard, *verbs: str) -> list[str]:
    """The given verbs in the order the film first shows them."""
    seen = [action.verb for shot in board.shots for action in sorted(shot.actions, key=lambda action: action.start)]
    return [verb for verb in dict.fromkeys(seen) if verb in verbs]


def settings(board: Storyboard) -> list[str]:
    """The settings in the order of the film."""
    return list(dict.fromkeys(shot.setting for shot in board.shots))


def lines(board: Storyboard) -> list[tuple[str, str]]:
    """(kind of the speaker or "", words) in order."""
    return [
        (board.member(line.who).kind if line.who else "", line.words) for shot in board.shots for line in shot.lines
    ]
