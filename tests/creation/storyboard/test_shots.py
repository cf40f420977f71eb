"""How a story is cut into shots."""

from __future__ import annotations

import pytest

from creation.storyboard import Storyboard, read
from tests.creation.storyboard.read import cast, deeds, order

CHASE = "grandma chases a crocodile away from the beach"


@pytest.mark.parametrize("seconds", [8, 10, 12])
def test_a_short_prompt_still_gets_a_wide_a_medium_and_a_close_shot(seconds: float) -> None:
    shots = read(CHASE, seconds).shots
    assert shots[0].camera.framing == "wide"
    assert 1.2 <= shots[0].seconds <= 2
    assert shots[1].camera.framing == "medium"
    assert shots[-1].camera.framing == "close"
    assert all(set(shot.cast) == {"c1", "c2"} for shot in shots[:2])
    assert shots[-1].cast == ("c2",), "who got away looks back"


def test_a_very_short_film_is_one_shot() -> None:
    assert len(read(CHASE, 4).shots) == 1


@pytest.mark.parametrize("seconds", [2, 2.5, 3.7, 5, 8, 9.99, 15, 30, 60])
def test_shots_add_up_are_long_enough_and_cut_on_frames(seconds: float) -> None:
    prompt = 'A cat says "Hello there, my friend!", then runs, then sleeps, then eats, then a dog laughs.'
    shots = read(prompt, seconds).shots
    assert sum(shot.seconds for shot in shots) == pytest.approx(seconds, abs=1e-6)
    assert all(shot.seconds >= 1.2 for shot in shots)
    if seconds > 3:
        reached = 0.0
        for shot in shots[:-1]:
            reached += shot.seconds
            assert reached * 30 == pytest.approx(round(reached * 30), abs=1e-6)


def test_a_long_film_of_one_deed_is_seen_from_several_sides() -> None:
    shots = read(CHASE, 30).shots
    assert max(shot.seconds for shot in shots) < 8
    assert {shot.camera.framing for shot in shots} == {"wide", "full", "medium", "close"}


def test_a_chase_is_seen_from_both_and_then_from_each() -> None:
    shots = read(CHASE, 10).shots
    assert [shot.cast for shot in shots[1:4]] == [("c1", "c2"), ("c2",), ("c1",)]
    assert shots[2].actions[0].verb == "flee"
    assert shots[3].actions[0].verb == "chase"


def test_each_of_a_band_has_a_shot_to_themselves() -> None:
    shots = read("An octopus plays the drums, a penguin plays the violin and an elephant sings", 10).shots
    assert {shot.cast for shot in shots if len(shot.cast) == 1} == {("c1",), ("c2",), ("c3",)}


@pytest.mark.parametrize(
    "prompt",
    ["A girl rides a horse", "Two cats dance with a dog", "Two cats and a dog fight", "A cat sits on a table"],
)
def test_those_who_are_together_are_seen_together(prompt: str) -> None:
    acting = [shot for shot in read(prompt, 12).shots if shot.camera.framing != "close"]
    assert len(acting) > 1
    assert all(len(shot.cast) == 2 for shot in acting)


@pytest.mark.parametrize(
    "prompt",
    [
        "A cat dances, then it cries, finally it sleeps",
        "一只猫跳舞，然后哭，最后睡觉",
        "Eine Katze tanzt, dann weint sie, schließlich schläft sie",
        "A cat dances and then cries. After that the cat sleeps.",
    ],
)
@pytest.mark.parametrize("seconds", [3, 8, 20])
def test_what_comes_then_is_shown_then(prompt: str, seconds: float) -> None:
    board = read(prompt, seconds)
    assert cast(board) == [("cat", 1)]
    assert order(board, "dance", "cry", "sleep") == ["dance", "cry", "sleep"]


def test_two_deeds_of_one_share_its_shot_one_after_the_other() -> None:
    (shot,) = read("A bear jumps and sings", 4).shots
    first, second = shot.actions
    assert (first.verb, second.verb) == ("jump", "sing")
    assert first.start == 0
    assert first.end == second.start
    assert second.end == shot.seconds


@pytest.mark.parametrize(
    ("prompt", "framing", "move"),
    [
        ("close-up of a cat", "close", None),
        ("a mouse rides an elephant, follow camera", None, "follow"),
        ("熊猫吃饭，特写", "close", None),
        ("Drohnenaufnahme: ein Zug in den Bergen", None, "drone"),
        ("a dog runs. Handheld.", None, "handheld"),
        ("zoom in on a lion", None, "zoom"),
        ("镜头左移，一只猫", None, "pan_left"),
    ],
)
def test_the_camera_asked_for_films_the_action(prompt: str, framing: str | None, move: str | None) -> None:
    board = read(prompt, 8)
    assert framing is None or framing in [shot.camera.framing for shot in board.shots]
    assert move is None or move in [shot.camera.move for shot in board.shots]
    assert board.unread == ()


def test_one_take_is_one_shot() -> None:
    assert len(read("one take: a dog runs through the forest, then it sleeps", 20).shots) == 1


def test_pronouns_mean_the_nearest_that_fits() -> None:
    board = read("A girl meets a wolf. He laughs. Then she runs away. They hug.", 12)
    assert len(board.cast) == 2
    assert {("wolf", "hug", "girl"), ("girl", "hug", "wolf"), ("girl", "flee", "")} <= deeds(board)


def test_a_noun_with_the_is_the_one_of_before_and_another_is_not() -> None:
    assert cast(read("A cat sees a dog. The cat runs. Another cat laughs.", 8)) == [("cat", 1), ("dog", 1), ("cat", 1)]


def test_the_same_arguments_give_the_same_storyboard_and_seeds_differ() -> None:
    assert read(CHASE, 8, 3) == read(CHASE, 8, 3)
    assert len({read("a person and a crocodile", 8, seed).to_data().__repr__() for seed in range(6)}) > 1


def test_a_storyboard_survives_being_kept() -> None:
    board = read('a flobbert says "hi" to 3 🐊', 8)
    assert Storyboard.from_data(board.to_data()) == board


def test_sounds_asked_for_are_heard() -> None:
    assert read("a cat in the forest with thunder and church bells", 4).shots[0].sounds == ("thunder", "bell")
