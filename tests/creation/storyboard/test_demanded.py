"""What is demanded back in a line is with whoever is chased; what somebody comes with is in their hand."""

from __future__ import annotations

import pytest

from creation.storyboard import read

DEMANDS = [
    ('Grandma chases a crocodile, shouting "Come back with my handbag!"', "handbag", "crocodile"),
    ('Grandma chases a tank and yells "Give me back my cookies!"', "cookie", "tank"),
    ("Der Bäcker jagt einen Hund und ruft: „Gib mir meine Wurst zurück!“", "sausage", "dog"),
    ("奶奶追着一只狗,喊道:“把我的雨伞还给我!”", "umbrella", "dog"),
]


@pytest.mark.parametrize(("prompt", "thing", "thief"), DEMANDS, ids=[case[1] for case in DEMANDS])
def test_what_is_demanded_back_is_with_the_hunted(prompt: str, thing: str, thief: str) -> None:
    board = read(prompt, 8.0)
    kinds = {member.id: member.kind for member in board.cast}
    chases = [shot for shot in board.shots if any(action.verb == "chase" for action in shot.actions)]
    assert chases
    for shot in chases:
        assert (thing, "held", thief) in {
            (kinds[place.who], place.relation, kinds.get(place.whom, "")) for place in shot.places
        }


def test_a_line_without_a_hunt_or_a_thing_adds_nobody() -> None:
    assert len(read('Grandma says "I love my handbag"', 8.0).cast) == 1
    assert len(read('Grandma chases a dog and shouts "My hero!"', 8.0).cast) == 2


@pytest.mark.parametrize(
    ("prompt", "thing"),
    (
        ("A mouse with a sword fights a cat", "sword"),
        ("A girl holds a balloon", "balloon"),
        ("A bear with a drum", "drum"),
    ),
)
def test_who_comes_with_a_thing_has_it_in_every_view(prompt: str, thing: str) -> None:
    board = read(prompt, 8.0)
    held = next(member.id for member in board.cast if member.kind == thing)
    holder = board.cast[0].id
    for shot in board.shots:
        if holder in shot.cast:
            assert held in shot.cast
            assert any((place.who, place.relation, place.whom) == (held, "held", holder) for place in shot.places)
