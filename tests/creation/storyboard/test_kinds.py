"""Wider words: for what has no picture of its own, and for whom is meant again."""

from __future__ import annotations

import pytest

from creation.storyboard import read
from creation.storyboard.vocabulary import data, split


@pytest.mark.parametrize("table", ["kinds_of", "hypernyms"])
def test_the_tables_name_subjects(table: str) -> None:
    if table == "kinds_of":
        named_there = set(data(table)) | {name for known in data(table).values() for name in split(known.get("of", ""))}
    else:
        named_there = {name for words in data(table).values() for name in words}
    assert named_there <= set(data("subjects"))


@pytest.mark.parametrize(
    ("prompt", "kind", "nearest"),
    [
        ("A spaniel sleeps", "dog", "dog"),
        ("Zwei Schnauzer tanzen", "dog", "Hund"),
        ("Un galgo corre con un mastín", "dog", "perro"),
        ("猪八戒在跳舞", "pig", "猪"),
    ],
)
def test_an_unknown_word_is_drawn_as_its_kind_and_told(prompt: str, kind: str, nearest: str) -> None:
    board = read(prompt, 8)
    assert kind in {member.kind for member in board.cast if not member.is_stand_in}
    assert nearest in {unread.nearest for unread in board.unread}


def test_the_animal_is_the_crocodile_of_before() -> None:
    board = read("A crocodile chases a boy, then the animal falls asleep", 8)
    assert [member.kind for member in board.cast] == ["crocodile", "boy"]


def test_an_animal_that_was_not_named_is_somebody_new() -> None:
    board = read("A crocodile chases a boy, then an animal falls asleep", 8)
    assert len(board.cast) == 3


def test_a_boys_mother_is_no_beast() -> None:
    kinds = {member.kind for member in read("A duckling sees a boy and his mother", 8).cast}
    assert "woman" in kinds
