"""Women and men: by the word, by its article, by a pronoun before or after."""

from __future__ import annotations

import pytest

from creation.storyboard import read
from tests.creation.storyboard.read import cast


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A reporter stands in a storm while a cow flies past behind her", ["woman", "cow"]),
        ("A tiny astronaut plants a tree, and she says “Finally”", ["woman", "tree"]),
        ("A doctor dances with his dog", ["man", "dog"]),
        ("A knight takes off the helmet, and she smiles", ["woman"]),
        ("A queen hugs a doctor and he laughs", ["woman", "man"]),
        ("Un astronaute et une astronaute dansent", ["man", "woman"]),
        ("La doctora baila con un bombero", ["woman", "man"]),
        ("女警追着小偷，他摔倒了", ["woman", "man"]),
        ("医生和她的猫", ["woman", "cat"]),
        ("Eine Astronautin küsst einen Polizisten", ["woman", "man"]),
        ("She dances in the rain", ["woman"]),
        ("她在雨中跳舞", ["woman"]),
        ("It is a calm evening, he walks along the beach", ["man"]),
        ("他打着雨伞在雨中散步", ["umbrella", "man"]),
        ("A kid eats an apple, then he sleeps", ["boy", "apple"]),
    ],
)
def test_it_is_told(prompt: str, kinds: list[str], seed: int) -> None:
    assert [kind for kind, _ in cast(read(prompt, 8, seed))] == kinds


def test_nothing_told_is_chosen_by_seed() -> None:
    assert {cast(read("A doctor sings", 8, seed))[0][0] for seed in range(4)} == {"woman", "man"}


def test_two_of_whom_nothing_is_told_differ() -> None:
    assert {kind for kind, _ in cast(read("A doctor dances with a baker", 8))} == {"woman", "man"}
