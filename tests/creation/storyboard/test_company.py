"""Words with several meanings are read by the company they keep."""

from __future__ import annotations

import pytest

from creation.storyboard import read
from creation.storyboard.vocabulary import LANGUAGES, data, entry, split
from tests.creation.storyboard.read import cast, deeds, settings


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Ein Ritter klopft an das Tor einer Burg", "gate"),
        ("Der Torwart steht im Tor und fängt den Ball", "goal_net"),
        ("Eine Frau sitzt auf einer Bank im Park", "bench"),
        ("Ein Dieb rennt mit dem Geld aus der Bank", "bank_building"),
        ("A bat flies over the castle", "bat"),
        ("The boy throws a ball, the girl has a bat", "cricket_bat"),
        ("Un voleur entre dans la banque, l'avocat parle au juge", "man"),
        ("骑士敲着城堡的门", "gate"),
        ("猫敲门", "cat"),
    ],
)
def test_a_noun_means_what_its_company_tells(prompt: str, kind: str) -> None:
    assert kind in {member for member, _ in cast(read(prompt, 8))}


def test_the_bank_of_a_river_is_no_building() -> None:
    board = read("A bear fishes on the bank of a river", 8)
    assert (cast(board), settings(board)) == ([("bear", 1)], ["river"])


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("一只小狗打着红伞", ("dog", "stand", "")),
        ("两只熊打着鼓", ("bear", "play_drums", "")),
        ("小女孩打着手机", ("girl", "phone", "phone")),
        ("两个男孩打篮球", ("boy", "dunk", "")),
        ("两个机器人打架", ("robot", "fight", "")),
        ("小狗在公交站等车", ("dog", "stand", "")),
        ("A girl holds an umbrella", ("girl", "stand", "")),
        ("A girl holds a baby", ("girl", "hug", "baby")),
        ("A long row of dominoes falls over", ("domino", "topple", "")),
        ("The old man falls over", ("man", "fall", "")),
        ("Ein Baum fällt um", ("tree", "topple", "")),
        ("士兵一个接一个倒下", ("man", "fall", "")),
    ],
)
def test_a_verb_means_what_it_is_done_with(prompt: str, deed: tuple[str, str, str]) -> None:
    assert deed in deeds(read(prompt, 8))


@pytest.mark.parametrize(
    "prompt", ["一只狗打着红伞等车", "A dog with an umbrella", "犬が傘をさしている", "Ein Hund hält einen Schirm"]
)
def test_who_has_an_umbrella_is_under_it(prompt: str) -> None:
    board = read(prompt, 8)
    found = {
        (board.member(place.who).kind, place.relation, place.whom) for shot in board.shots for place in shot.places
    }
    assert found == {("dog", "under", "c2")}
    assert all("c2" in shot.cast for shot in board.shots)


def test_every_meaning_and_its_company_exist() -> None:
    for language, words in data("senses").items():
        assert language in (*LANGUAGES, "any")
        for meanings in words.values():
            for meaning, company in meanings.items():
                for name in (meaning, *split(company)):
                    if name not in ("nothing", "clothes", "a noun", "before a noun", "after a noun"):
                        role, _, plain = name.rpartition(".")
                        assert entry(role or "subjects", plain), name


def test_what_was_done_before_is_shown_first() -> None:
    shots = read("A cup falls off the table and breaks, and the cat who pushed it looks away", 10).shots
    verbs = [action.verb for shot in shots for action in sorted(shot.actions, key=lambda action: action.start)]
    assert [verb for verb in verbs if verb in ("push", "fall", "break", "look")] == ["push", "fall", "break", "look"]


def test_the_crowd_on_the_shore_is_not_in_the_water() -> None:
    board = read("两条龙舟在河上比赛,岸上的人群欢呼", 8)
    assert {(board.member(place.who).entry, place.relation) for place in board.shots[-1].places} == {("people", "far")}
    assert settings(read("一个女孩在岸边跳舞", 8)) == ["river"]


def test_who_jumps_into_a_pool_lands_in_it() -> None:
    board = read("An elephant jumps into a swimming pool", 8)
    assert {(place.who, place.relation, place.whom) for place in board.shots[1].places} == {("c1", "in", "")}
