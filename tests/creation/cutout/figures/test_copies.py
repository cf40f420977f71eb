"""Copies of one member differ from each other and stay what was asked for."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from creation.engines.cutout.figures import Pose, figure_for
from creation.engines.cutout.figures.copies import figure_seed, growth, one_of
from creation.engines.cutout.figures.person import Person
from creation.storyboard import read
from creation.storyboard.types import Member

SEED = 5


def _drawn(member: Member, copy: int) -> np.ndarray:
    figure = figure_for(one_of(member, copy), figure_seed(SEED, member.id))
    pixels = np.zeros((90, 90, 4), np.uint8)
    canvas = skia.Canvas(pixels)
    canvas.translate(45, 80)
    canvas.scale(*2 * (60 / max(figure.height, figure.length),))
    figure.draw(canvas, Pose())
    return pixels.astype(int)


@pytest.mark.parametrize("kind", ["cat", "chicken", "penguin", "fish", "ant", "crocodile", "girl", "man", "robot"])
def test_three_of_a_kind_can_be_told_apart(kind: str) -> None:
    looks = [_drawn(Member("c1", kind, kind, 3), copy) for copy in range(3)]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        seen = (looks[one][..., 3] > 0) | (looks[other][..., 3] > 0)
        assert np.abs(looks[one] - looks[other])[seen].mean() > 1.5


def test_two_children_are_a_girl_and_a_boy() -> None:
    member = read("Two kids build a snowman", 8, 1).cast[0]
    assert {one_of(member, 0).kind, one_of(member, 1).kind} == {"girl", "boy"}


def test_two_girls_are_girls() -> None:
    member = read("Two girls build a snowman", 8, 1).cast[0]
    assert {one_of(member, copy).kind for copy in range(2)} == {"girl"}


def test_the_colour_that_was_asked_for_is_kept() -> None:
    member = read("Two green cats sleep", 8, 1).cast[0]
    assert one_of(member, 1).looks["colour"] == member.looks["colour"]


def test_six_people_have_six_shirts_and_hair_colours() -> None:
    member = Member("c1", "man", "men", 6)
    people = [figure_for(one_of(member, copy), figure_seed(SEED, "c1")) for copy in range(6)]
    looks = [person.looks for person in people if isinstance(person, Person)]
    assert len({look.outfit.top for look in looks}) == len({look.hair_colour for look in looks}) == 6
    assert len({look.skin for look in looks}) == 6


def test_twins_are_alike() -> None:
    member = Member("c1", "girl", "twins", 2)
    assert one_of(member, 1) == member


def test_animals_grow_within_a_tenth_and_the_first_and_things_do_not() -> None:
    sizes = {growth("animal", "c1", copy) for copy in range(1, 6)}
    assert len(sizes) == 5
    assert all(0.9 < size < 1.1 for size in sizes)
    assert growth("animal", "c1", 0) == growth("thing", "c1", 3) == 1.0
