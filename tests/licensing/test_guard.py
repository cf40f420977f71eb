"""Names are found however they are disguised, and innocent words raise no alarm."""

from __future__ import annotations

import pytest

from licensing.guard import Outcome, Passage, check
from licensing.models import ReservedName

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Spider-Man swings over the city", "Spider-Man"),
        ("S p i d e r m a n swings", "Spider-Man"),
        ("sp1derman's cat", "Spider-Man"),
        ("Мickey Mouse dances", "Mickey Mouse"),  # a Cyrillic М
        ("m​ickey mouse dances", "Mickey Mouse"),  # with a zero-width space
        ("小猪佩奇去学校", "Peppa Pig"),
        ("小 猪 佩 奇", "Peppa Pig"),
        ("Ein Film mit Spongebob Schwammkopf", "SpongeBob SquarePants"),
        ("Taylor Swift sings on the moon", "Taylor Swift"),
        ("马斯克在火星上跳舞", "Elon Musk"),
    ],
)
def test_a_disguised_name_is_found(text: str, name: str) -> None:
    verdict = check(Passage(texts=(text,)))
    assert verdict.outcome is Outcome.REFUSE
    assert any(name in reason.words for reason in verdict.reasons)


@pytest.mark.parametrize(
    "text",
    [
        "a spider and a man walk home",
        "the hulking ship sails at night",
        "a swift bird and a tailor",
        "a trump card wins the game",
        "an iron gate, a man and a bat",
        "Elsa, my neighbour, bakes a cake",
        "Mario from next door rides a bicycle",
        "a donkey and a king in a kong-shaped boat",
        "a mouse eats yellow cheese",
        "一只老鼠和一只鸭子在唱歌",
    ],
)
def test_innocent_words_raise_no_alarm(text: str) -> None:
    assert check(Passage(texts=(text,))).is_allowed


def test_a_description_without_the_name_is_found_by_its_attributes() -> None:
    described = frozenset({"kind:mouse", "colour:yellow", "word:electric"})
    assert not check(Passage(texts=("",), attributes=(described,))).is_allowed
    assert check(Passage(texts=("",), attributes=(frozenset({"kind:mouse", "colour:yellow"}),))).is_allowed


def test_the_proposal_keeps_the_idea_and_passes() -> None:
    verdict = check(Passage(texts=("Spider-Man dances with Elon Musk in the rain",)))
    assert verdict.proposal == "an acrobat dances with an inventor in the rain"
    assert check(Passage(texts=(verdict.proposal,))).is_allowed


def test_the_operators_own_list_counts_at_once() -> None:
    passage = Passage(texts=("Captain Marrow sails by",))
    assert check(passage).is_allowed
    ReservedName.objects.create(name="Captain Marrow", aliases="Käpt'n Marrow", instead="a captain")
    verdict = check(passage)
    assert [reason.code for reason in verdict.reasons] == ["operator"]
    assert verdict.proposal == "a captain sails by"
