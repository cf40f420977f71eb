"""A storyboard changed by hand: nothing else changes, nothing impossible gets through."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from creation.cards import CardsError, checked, do, posted
from creation.storyboard import Storyboard, read

BOARD = read("Grandma chases a crocodile on the beach and says “Hello there!”", 10, 3)


def fields(**more: str) -> dict[str, str]:
    return {"board": json.dumps(BOARD.to_data())} | {name.replace("__", "-"): value for name, value in more.items()}


def changed(verb: str, board: Storyboard = BOARD, typed: Mapping[str, str] | None = None) -> Storyboard:
    return do(board, {"do": verb, **(typed or {})}, seed=1)


@pytest.mark.parametrize(
    "prompt",
    ["三只企鹅在雪地里跳舞，然后说：“你好！”", "Oma jagt ein Krokodil, dann tanzen sie", "🐊🎉", "zorgle blorp"],
)
def test_what_is_read_passes_unchanged_through_json(prompt: str) -> None:
    board = read(prompt, 12, 5)
    assert checked(json.loads(json.dumps(board.to_data()))) == board


def test_a_form_without_changes_changes_nothing() -> None:
    assert posted(fields()) == BOARD
    assert posted({}) is None


def test_one_field_changes_one_thing() -> None:
    board = posted(fields(**{"shot-1-setting": "city"}))
    assert board is not None
    assert board.shots[1].setting == "city"
    assert [shot for at, shot in enumerate(board.shots) if at != 1] == [
        shot for at, shot in enumerate(BOARD.shots) if at != 1
    ]


def test_a_longer_shot_stretches_its_deeds_and_keeps_the_pace_of_its_lines() -> None:
    at = next(at for at, shot in enumerate(BOARD.shots) if shot.lines)
    before = BOARD.shots[at]
    board = posted(fields(**{f"shot-{at}-seconds": f"{2 * before.seconds}"}))
    assert board is not None
    after = board.shots[at]
    assert after.seconds == pytest.approx(2 * before.seconds)
    assert after.actions[0].end == pytest.approx(2 * before.actions[0].end)
    assert after.lines[0].end - after.lines[0].start == pytest.approx(before.lines[0].end - before.lines[0].start)


def test_a_shorter_shot_keeps_its_line_inside() -> None:
    at = next(at for at, shot in enumerate(BOARD.shots) if shot.lines)
    board = posted(fields(**{f"shot-{at}-seconds": "1"}))
    assert board is not None
    assert 0 <= board.shots[at].lines[0].start < board.shots[at].lines[0].end <= 1.0 + 1e-9


def test_positions_and_the_way_of_the_camera_are_kept_and_can_be_taken_back() -> None:
    put = {"shot-0-place-c1-x": "0.25", "shot-0-place-c1-depth": "0.5", "shot-0-path": "0 0.2 0; 1 0.8 0.5"}
    board = posted(fields(**put))
    assert board is not None
    assert [(place.who, place.x, place.depth) for place in board.shots[0].places] == [("c1", 0.25, 0.5)]
    assert list(board.shots[0].camera.path) == [(0, 0.2, 0), (1, 0.8, 0.5)]
    empty = dict.fromkeys(put, "")
    assert posted({"board": json.dumps(board.to_data()), **empty}) == BOARD


def test_shots_move_are_copied_and_go() -> None:
    shots = BOARD.shots
    assert changed("down:0").shots[:2] == (shots[1], shots[0])
    assert changed("up:0") == BOARD
    assert changed("copy:1").shots[1:3] == (shots[1], shots[1])
    assert changed("remove:0").shots == shots[1:]


def test_the_last_shot_stays() -> None:
    board = BOARD
    for _ in range(len(BOARD.shots) + 2):
        board = changed("remove:0", board)
    assert len(board.shots) == 1


def test_who_is_in_no_shot_any_more_leaves_the_cast() -> None:
    board = BOARD
    for at, shot in enumerate(BOARD.shots):
        if "c2" in shot.cast:
            board = changed(f"uncast:{at}:c2", board)
    assert [member.id for member in board.cast] == ["c1"]
    assert all(action.whom != "c2" for shot in board.shots for action in shot.actions)


def test_a_sentence_adds_to_a_shot_and_means_who_is_there() -> None:
    board = changed("into:0", typed={"shot-0-add": "the crocodile laughs and a red dragon flies"})
    assert [member.kind for member in board.cast].count("crocodile") == 1
    assert "dragon" in {member.kind for member in board.cast}
    verbs = {(board.member(action.who).kind, action.verb) for action in board.shots[0].actions}
    assert {("crocodile", "laugh"), ("dragon", "fly")} <= verbs
    assert board.shots[1:] == BOARD.shots[1:]


def test_a_sentence_becomes_shots_of_its_own_where_the_film_is() -> None:
    board = changed("add", typed={"add": "the crocodile dances"})
    assert board.shots[: len(BOARD.shots)] == BOARD.shots
    added = board.shots[len(BOARD.shots) :]
    assert added
    assert {shot.setting for shot in added} == {"beach"}
    assert "dance" in {action.verb for shot in added for action in shot.actions}
    assert board.cast == BOARD.cast


def test_a_place_named_in_the_sentence_is_gone_to() -> None:
    board = changed("add", typed={"add": "in the city the crocodile dances"})
    assert board.shots[-1].setting == "city"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "no JSON"),
        ("[]", "cast"),
        ('{"shots": []}', "shots"),
        ('{"shots": [{"seconds": 2, "setting": "moo"}]}', "“moo”"),
        ('{"shots": [{"seconds": -1, "setting": "beach"}]}', "shots, 1, seconds"),
        ('{"shots": [{"seconds": "NaN", "setting": "beach"}]}', "seconds"),
        ('{"shots": [{"seconds": 2, "setting": "beach", "actions": [{"who": "c9", "verb": "run"}]}]}', "“c9”"),
        ('{"shots": [{"seconds": 2, "setting": "beach", "camera": {"path": [[0, 1]]}}]}', "path"),
        ('{"version": 99, "shots": []}', "another version"),
        ('{"cast": [{"id": "c1", "kind": "<b>"}], "shots": [{"seconds": 2, "setting": "beach"}]}', "kind"),
        ('{"cast": 7, "shots": [{"seconds": 2, "setting": "beach"}]}', "cast"),
        ("[" * 100_000, "no JSON"),
        ('"' + "x" * 300_000 + '"', "too long"),
    ],
)
def test_what_cannot_be_filmed_is_refused_in_words(text: str, says: str) -> None:
    with pytest.raises(CardsError, match=says):
        posted({"board": text})


@pytest.mark.parametrize("verb", ["up:99", "unact:0:77x", "into:0", "into", "add", "uncast:zero:c1", "up:-1"])
def test_buttons_nobody_offered_are_answered_in_words(verb: str) -> None:
    with pytest.raises(CardsError):
        changed(verb)


def test_an_unknown_kind_is_marked_as_a_stand_in() -> None:
    data = BOARD.to_data()
    data["cast"][0]["kind"] = "zorgle"
    assert checked(data).cast[0].is_stand_in


def test_one_storyboard_has_an_end() -> None:
    board = BOARD
    with pytest.raises(CardsError, match="no room"):
        for _ in range(50):
            board = changed("copy:0", board)
