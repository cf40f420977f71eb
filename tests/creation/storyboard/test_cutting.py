"""How a film is cut: sizes that vary, an opening, a button that fits what was told."""

from __future__ import annotations

from itertools import pairwise

import pytest

from creation.storyboard import read
from creation.storyboard.staging.cutting import button, opening, varied

PROMPTS = (
    "Grandma chases a crocodile along the beach",
    "A cat plays the piano and a dog sings",
    "Ein Ritter läuft durch den Wald und findet einen Drachen",
    "奶奶追着一只河马跑过沙滩,最后河马跳进海里",
    "Two penguins dance on the ice",
    'A knight says "Hello there" to a dragon, the dragon says "Good evening, Sir Knight"',
)


@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("seconds", [8, 10, 15])
def test_no_two_shots_of_one_size_follow_each_other(prompt: str, seconds: int) -> None:
    board = read(prompt, seconds, 3)
    assert len(board.shots) >= 2
    for one, two in pairwise(board.shots):
        assert one.camera.framing != two.camera.framing


def test_a_size_that_was_asked_for_is_kept() -> None:
    assert varied(["close", "close", "close"], [True, True, True], [1, 1, 1]) == ["close"] * 3
    board = read("Close-up of a cat that walks", 10, 3)
    assert {shot.camera.framing for shot in board.shots[:-1]} == {"close"}


def test_two_who_talk_are_seen_over_a_shoulder() -> None:
    assert varied(["close", "close", "close"], [False] * 3, [2, 2, 2]) == ["close", "medium", "close"]
    assert varied(["close", "close", "wide"], [False] * 3, [2, 2, 2]) == ["close", "over_shoulder", "wide"]


def told(**deeds: tuple[str, str]) -> dict[str, tuple[str, str]]:
    return deeds


@pytest.mark.parametrize(
    ("deeds", "animate", "who", "verb"),
    [
        (told(a=("chase", "b"), b=("flee", "")), "ab", "b", "laugh"),
        (told(a=("chase", "b"), b=("drive", "")), "a", "a", "shake_head"),
        (told(a=("fall", ""), b=("stand", "")), "ab", "b", "laugh"),
        (told(a=("fall", "")), "a", "a", "shake_head"),
        (told(a=("vanish", ""), b=("wave", "")), "ab", "b", "laugh"),
    ],
)
def test_the_button_fits_what_was_told(deeds: dict[str, tuple[str, str]], animate: str, who: str, verb: str) -> None:
    look = button(list(deeds), deeds.__getitem__, lambda member: member in animate, "funny", into_water=False)
    assert look is not None
    assert (look.who, look.verb) == (who, verb)


def test_who_jumped_into_the_sea_does_not_laugh_on_land() -> None:
    look = button(["a"], lambda _: ("jump", ""), lambda _: True, "funny", into_water=True)
    assert look is None


@pytest.mark.parametrize("prompt", ["A cup falls off the table", "A cat jumps on the sofa", "A dragon flies"])
def test_nothing_begins_with_a_move_that_looks_elsewhere_unless_asked(prompt: str) -> None:
    assert not {shot.camera.move for shot in read(prompt, 10, 4).shots} & {"whip", "tilt_up", "tilt_down"}
    assert "whip" in {shot.camera.move for shot in read(prompt + ", whip pan", 10, 4).shots}


def test_films_open_by_what_they_are_about() -> None:
    moves = {opening(verbs, "street", "calm", 4) for verbs in (["chase"], ["fly"], ["topple"], ["dance"])}
    assert len(moves) == 4
    assert opening(["look"], "forest", "scary", 4) == "reveal"
