"""What happens at one moment is seen once: before it, itself, and what comes of it."""

from __future__ import annotations

import pytest

from creation.storyboard import Storyboard, read


def verbs(board: Storyboard, verb: str) -> list[int]:
    """The numbers of the shots in which somebody does this."""
    return [at for at, shot in enumerate(board.shots) if any(action.verb == verb for action in shot.actions)]


@pytest.mark.parametrize("seconds", [4, 8, 10, 20])
@pytest.mark.parametrize(
    ("prompt", "verb"),
    [
        ("a vase falls off the shelf", "fall"),
        ("a tower of crates collapses", "topple"),
        ("grandma slips on a banana", "slip"),
        ("企鹅滑倒了", "slip"),
        ("Der Zauberer verschwindet", "vanish"),
    ],
)
def test_no_moment_is_shown_twice(prompt: str, verb: str, seconds: float) -> None:
    assert len(verbs(read(prompt, seconds), verb)) == 1


def test_there_is_a_before_in_which_it_has_not_happened() -> None:
    board = read("a vase falls off the table and breaks", 10)
    first = board.shots[0]
    assert "vase" in {board.member(who).kind for who in first.cast}
    assert not {action.verb for action in first.actions} & {"fall", "break"}


def test_steps_of_one_moment_stay_in_one_shot() -> None:
    board = read("a vase falls off the table and breaks", 10)
    assert verbs(board, "fall") == verbs(board, "break")


def test_a_broken_thing_does_not_stand_there_again() -> None:
    board = read("a vase breaks, then a cat dances", 12)
    broken = verbs(board, "break")[0]
    vase = next(member.id for member in board.cast if member.kind == "vase")
    assert all(vase not in shot.cast for shot in board.shots[broken + 1 :])


def test_who_laughs_at_it_does_so_after_it() -> None:
    board = read("three penguins slip and a bear laughs", 10)
    assert max(verbs(board, "slip")) < min(verbs(board, "laugh"))


def test_what_goes_on_is_still_seen_from_several_sides() -> None:
    assert len(verbs(read("grandma dances in the park", 12), "dance")) >= 2
