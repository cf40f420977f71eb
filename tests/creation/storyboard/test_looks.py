"""What members of the cast look like, and the attributes the guard compares."""

from __future__ import annotations

import pytest

from creation.storyboard import Member, attributes, read
from tests.creation.storyboard.read import looks

LOOKS = [
    ("grandma dances", "woman", {"age": "old"}),
    ("Ein Mädchen mit rotem Kleid tanzt", "girl", {"wears": "dress", "wears_colour": "#c0392b", "age": "young"}),
    ("一个穿红裙子的女孩", "girl", {"wears": "dress", "wears_colour": "#c0392b"}),
    ("a tiny mouse with a blue hat", "mouse", {"size": "tiny", "wears": "hat", "wears_colour": "#2980b9"}),
    ("A woman wearing a yellow hat and sunglasses waves", "woman", {"wears": "hat sunglasses"}),
    ("an old man in a black suit", "man", {"age": "old", "wears": "suit", "colour": "#222222"}),
    ("a blonde woman", "woman", {"hair": "#e8c872"}),
    ("eine Frau mit roten Haaren", "woman", {"hair": "#b7472a"}),
    ("ein riesiger grüner Drache", "dragon", {"size": "huge", "colour": "#27ae60"}),
    ("the car is red", "car", {"colour": "#c0392b"}),
    ("eine Köchin", "woman", {"job": "chef"}),
    ("a pirate cat", "cat", {"job": "pirate"}),
    ("a baby elephant", "elephant", {"age": "young"}),
    ("一只巨大的黄色鸭子", "duck", {"size": "huge", "colour": "#f1c40f"}),
    ("an orange cat eats an orange", "cat", {"colour": "#e67e22"}),
]


@pytest.mark.parametrize(("prompt", "kind", "expected"), LOOKS, ids=[case[0] for case in LOOKS])
def test_looks_are_read(prompt: str, kind: str, expected: dict[str, str]) -> None:
    assert expected.items() <= looks(read(prompt, 5.0), kind).items()


def test_attributes_name_colours_whatever_shade_they_were_changed_to() -> None:
    mouse = Member("c1", "mouse", "mouse", looks={"colour": "#f0c518", "wears": "hat scarf", "size": "tiny"})
    assert attributes(mouse) == {"kind:mouse", "colour:yellow", "wears:hat", "wears:scarf", "size:tiny"}


def test_children_are_young_even_when_nothing_is_said() -> None:
    assert "age:young" in attributes(Member("c1", "girl", "girl"))
