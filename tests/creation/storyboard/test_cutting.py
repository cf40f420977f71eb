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
        faces = one.camera.framing == two.camera.framing == "close" and one.cast[0] != two.cast[0]
        assert one.camera.framing != two.camera.framing or faces


def test_a_size_that_was_asked_for_is_kept() -> None:
    assert varied(["close", "close", "close"], [True, True, True], [["a"]] * 3) == ["close"] * 3
    board = read("Close-up of a cat that walks", 10, 3)
    assert {shot.camera.framing for shot in board.shots[:-1]} == {"close"}


def test_two_who_talk_are_seen_over_a_shoulder() -> None:
    assert varied(["close", "close", "close"], [False] * 3, [["a", "b"]] * 3) == ["close", "medium", "close"]
    assert varied(["close", "close", "wide"], [False] * 3, [["a", "b"]] * 3) == ["close", "over_shoulder", "wide"]


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


def test_a_face_answers_another_face_but_not_itself() -> None:
    assert varied(["wide", "close", "close"], [False] * 3, [["a", "b"], ["a"], ["b"]]) == ["wide", "close", "close"]
    assert varied(["wide", "close", "close"], [False] * 3, [["a", "b"], ["a"], ["a"]])[1] != "close"


def test_a_line_is_not_kept_for_the_end_and_nobody_shouts_without_words() -> None:
    shots = read('A pirate cat on a boat in a storm shouts "Ahoy!"', 10).shots
    said = next(at for at, shot in enumerate(shots) if shot.lines)
    assert sum(shot.seconds for shot in shots[:said]) < 4
    assert [shot.camera.framing for shot in shots[said : said + 2]] == ["close", "medium"]
    assert not any(action.verb == "shout" for shot in shots if not shot.lines for action in shot.actions)


def test_who_leaps_into_the_pool_does_so_once_and_stays_in_it() -> None:
    shots = read("An elephant jumps into a swimming pool, everyone gets wet", 10).shots
    leaps = [any(action.verb == "jump" for action in shot.actions) for shot in shots]
    assert leaps.count(True) == 1
    wet = [any(place.who == "c1" and place.relation == "in" for place in shot.places) for shot in shots]
    assert not any(wet[: leaps.index(True)])
    assert wet[leaps.index(True)]
    assert "c1" not in shots[-1].cast or wet[-1]


def test_films_open_by_what_they_are_about() -> None:
    moves = {opening(verbs, "street", "calm", 4) for verbs in (["chase"], ["fly"], ["topple"], ["dance"])}
    assert len(moves) == 4
    assert opening(["look"], "forest", "scary", 4) == "reveal"


def test_who_flies_past_later_is_not_there_before() -> None:
    shots = read('A reporter stands in a storm and says "All is well," while a cow flies past behind her', 10).shots
    there = [any("c2" in shot.cast for shot in shots[:at]) for at in range(len(shots) + 1)]
    flying = next(at for at, shot in enumerate(shots) if any(action.verb == "fly" for action in shot.actions))
    assert not there[flying]
