"""What the prompt says of a figure is seen: size, colour, clothes, and what nobody can draw."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from creation.engines.cutout.figures import Figure, Pose, figure_for
from creation.storyboard.types import Member
from tests.creation.cutout.figures.conftest import drawn, fit, member

Build = Callable[..., Figure]


def test_sizes_are_those_of_the_world(build: Build) -> None:
    assert build("woman").height == pytest.approx(1.65, abs=0.05)
    assert build("elephant").height == pytest.approx(3.0, abs=0.35)
    assert build("mouse").height == pytest.approx(0.25, abs=0.08)
    assert build("whale").length > build("shark").length > build("dolphin").length > build("fish").length
    assert build("crocodile").length > 2.5


def test_a_size_asked_for_scales_the_figure_and_its_stride(build: Build) -> None:
    plain, huge, tiny = build("dog"), build("dog", size="huge"), build("dog", size="tiny")
    assert tiny.height < plain.height < huge.height
    assert huge.stride / plain.stride == pytest.approx(huge.height / plain.height)


def test_the_top_of_a_standing_figure_is_about_its_height(build: Build) -> None:
    for kind in ("woman", "man", "boy", "dog", "horse", "elephant", "giraffe", "crocodile", "owl", "car", "ghost"):
        figure = build(kind)
        rows = np.flatnonzero(drawn(figure, Pose(t=0.2))[..., 3].any(axis=1))
        top = (256 * 0.86 - rows[0]) / fit(figure)
        assert top == pytest.approx(figure.height, rel=0.16), kind


@pytest.mark.parametrize(
    "kind", ["woman", "dog", "crocodile", "parrot", "car", "fish", "cup", "dragon", "snake", "octopus"]
)
def test_a_colour_asked_for_is_seen(kind: str, build: Build) -> None:
    pixels = drawn(build(kind, colour="#2040e0"), Pose(t=0.2)).astype(int)
    blue = (pixels[..., 0] > pixels[..., 1] + 40) & (pixels[..., 0] > pixels[..., 2] + 40) & (pixels[..., 3] > 200)
    assert blue.sum() > 0.12 * (pixels[..., 3] > 200).sum()


@pytest.mark.parametrize("wears", ["hat", "crown", "sunglasses", "scarf"])
@pytest.mark.parametrize("kind", ["woman", "monkey", "crocodile", "dog", "penguin", "dragon"])
def test_clothes_are_seen_on_people_and_animals(kind: str, wears: str, build: Build) -> None:
    bare, dressed = drawn(build(kind), Pose(t=0.2)).astype(int), drawn(build(kind, wears=wears), Pose(t=0.2))
    assert (np.abs(bare - dressed).max(axis=2) > 24).sum() > 25


@pytest.mark.parametrize(
    ("kind", "job", "wears"),
    [
        ("man", "astronaut", "helmet"),
        ("woman", "chef", "hat"),
        ("man", "wizard", "hat"),
        ("man", "knight", "helmet"),
        ("woman", "ballet_dancer", "dress"),
        ("man", "doctor", "coat"),
    ],
)
def test_a_trade_keeps_its_own_clothes(kind: str, job: str, wears: str, build: Build) -> None:
    own = drawn(build(kind, job=job), Pose(t=0.4))
    assert np.array_equal(drawn(build(kind, job=job, wears=wears), Pose(t=0.4)), own)


def test_old_people_are_grey_and_shorter(build: Build) -> None:
    assert build("woman", age="old").height < build("woman").height
    assert not np.array_equal(drawn(build("man", age="old"), Pose()), drawn(build("man"), Pose()))


def test_what_nobody_knows_is_a_parcel_with_its_word_on_it() -> None:
    one = figure_for(Member(id="c1", kind="thing", words="wobblewomp", is_stand_in=True), 1)
    other = figure_for(Member(id="c1", kind="thing", words="鳄鱼", is_stand_in=True), 1)
    assert not np.array_equal(drawn(one, Pose()), drawn(other, Pose()))


def test_a_stand_in_is_never_drawn_as_something_else() -> None:
    marked = figure_for(Member(id="c1", kind="dog", words="dog", is_stand_in=True), 1)
    assert type(marked) is type(figure_for(member("wobblewomp"), 1))
