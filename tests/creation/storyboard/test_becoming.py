"""Magic: who is turned into whom, by whom, and who is there before and after."""

from __future__ import annotations

import pytest

from creation.engines.cutout.direction.continuity import continuous
from creation.storyboard import read
from tests.creation.storyboard.read import deeds


@pytest.mark.parametrize(
    "prompt",
    [
        "A wizard turns a frog into a lion",
        "A wizard transforms the frog into a lion",
        "巫师把青蛙变成狮子",
        "Ein Zauberer verwandelt einen Frosch in einen Löwen",
        "Un mago convierte a la rana en un león",
        "Un sorcier transforme une grenouille en lion",
        "魔法使いがカエルをライオンに変える",
    ],
)
def test_one_points_and_the_other_becomes_something_else(prompt: str) -> None:
    board = read(prompt, 10)
    assert board.unread == ()
    assert {("man", "point", "frog"), ("frog", "transform", "lion")} <= deeds(board)
    seen = [set(shot.cast) for shot in continuous(board).shots]
    assert "c3" not in seen[0]
    assert seen[-1] == {"c3"}, "the last look is the lion's, and the frog is no more"


def test_what_becomes_something_by_itself_needs_no_wizard() -> None:
    board = read("A caterpillar becomes a butterfly", 10)
    assert ("caterpillar", "transform", "butterfly") in deeds(board)
    assert "c2" not in continuous(board).shots[0].cast


def test_who_turns_round_or_grows_tired_is_not_transformed() -> None:
    assert "transform" not in {verb for _, verb, _ in deeds(read("A girl turns around in the garden", 8))}
    assert "transform" not in {verb for _, verb, _ in deeds(read("A girl sits in the park and it becomes dark", 8))}
