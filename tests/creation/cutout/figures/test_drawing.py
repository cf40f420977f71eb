"""Every figure acts every verb, looks like itself, and is drawn the same each time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from creation.engines.cutout.figures import EMOTIONS, RIGS, Figure, Pose, figure_for
from creation.engines.cutout.figures.person.jobs import JOBS
from tests.creation.cutout.figures.conftest import SIDE, VERBS, drawn, fit, member

Build = Callable[..., Figure]


@pytest.mark.parametrize("kind", sorted(RIGS))
def test_every_figure_acts_every_verb_and_is_seen(kind: str, build: Build) -> None:
    figure = build(kind)
    for verb in VERBS:
        air = 0.6 if verb in ("jump", "fly") else 0.0
        at = (0.5, 0.6 if verb in ("ride", "drive") else 0.86)
        pixels = drawn(figure, Pose(verb=verb, t=0.7, phase=0.3, speed=1.0, mouth=0.4, airborne=air), at=at)
        assert (pixels[..., 3] > 40).mean() >= 0.03, f"{kind} {verb} is hardly there"


@pytest.mark.parametrize(
    "kind", ["woman", "baby", "dog", "crocodile", "penguin", "shark", "car", "cup", "ghost", "robot", "dragon", "snake"]
)
def test_it_acts_at_any_time_of_an_action_and_when_thrown_or_unknown(kind: str, build: Build) -> None:
    figure = build(kind)
    for verb in [*VERBS, "no such verb"]:
        for t in (0.0, 0.31, 0.9, 1.45, 7.77):
            drawn(figure, Pose(verb=verb, t=t, phase=t, seed=round(t * 10), airborne=t % 1.0), side=64)


def test_no_two_kinds_look_alike() -> None:
    """Each fitted to the same square and seen small, as by someone scrolling past."""
    people = {*JOBS, "person", "woman", "man", "child", "boy", "girl", "granny", "grandpa"}  # told apart by clothes
    kinds = sorted(set(RIGS) - people)
    small = {kind: _small(figure_for(member(kind), 3)) for kind in kinds}
    alike = [
        (first, second)
        for first, second in combinations(kinds, 2)
        if float(np.abs(small[first] - small[second]).mean()) < 0.012
    ]
    assert not alike


def _small(figure: Figure) -> npt.NDArray[np.float64]:
    pixels = drawn(figure, Pose(t=0.4)).astype(float) / 255
    return np.asarray(pixels.reshape(32, SIDE // 32, 32, SIDE // 32, 4).mean(axis=(1, 3)))


@pytest.mark.parametrize(
    "kind", ["woman", "elephant", "crocodile", "owl", "octopus", "tank", "parcel of nothing known"]
)
def test_a_figure_built_again_draws_the_same_pixels(kind: str) -> None:
    pose = Pose(verb="dance", t=1.234, phase=0.77, mouth=0.5, emotion="joy", seed=5)
    first = drawn(figure_for(member(kind), 11), pose)
    figure = figure_for(member(kind), 11)
    drawn(figure, Pose(verb="run", t=0.2, phase=0.4, speed=3.0))
    assert np.array_equal(first, drawn(figure, pose))


@pytest.mark.parametrize(
    "kind",
    [
        "woman",
        "boy",
        "dog",
        "horse",
        "crocodile",
        "dragon",
        "owl",
        "fish",
        "octopus",
        "snake",
        "ghost",
        "cup",
        "monkey",
    ],
)
def test_each_feeling_shows(kind: str, build: Build) -> None:
    figure = build(kind)
    faces = {emotion: drawn(figure, Pose(verb="talk", t=0.4, emotion=emotion)) for emotion in EMOTIONS}
    for first, second in combinations(EMOTIONS, 2):
        assert not np.array_equal(faces[first], faces[second]), f"{kind}: {first} looks like {second}"


@pytest.mark.parametrize("kind", ["man", "cat", "crocodile", "duck", "shark", "tree", "robot", "alien"])
def test_eyes_blink_and_follow_and_mouths_open(kind: str, build: Build) -> None:
    figure = build(kind)
    calm = drawn(figure, Pose(verb="talk", t=0.4))
    for pose in (
        Pose(verb="talk", t=0.4, blink=1.0),
        Pose(verb="talk", t=0.4, gaze=(-1.0, 0.5)),
        Pose(verb="talk", t=0.4, mouth=1.0),
    ):
        changed = np.abs(calm.astype(int) - drawn(figure, pose)).max(axis=2) > 24
        assert changed.sum() >= 8


@pytest.mark.parametrize("kind", ["man", "dog", "crocodile", "duck", "shark", "robot"])
def test_the_mouth_is_where_a_close_up_looks_for_it(kind: str, build: Build) -> None:
    figure = build(kind)
    scale = fit(figure)
    shut = drawn(figure, Pose(t=0.4)).astype(int)
    changed = np.abs(shut - drawn(figure, Pose(t=0.4, mouth=1.0))).max(axis=2) > 24
    rows, columns = changed.nonzero()
    x, y = SIDE * 0.5 + figure.mouth_at[0] * scale, SIDE * 0.86 + figure.mouth_at[1] * scale
    assert np.hypot(columns.mean() - x, rows.mean() - y) < 0.6 * figure.head_size * scale
