"""Every figure acts every verb, looks like itself, and is drawn the same each time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from creation.engines.cutout.figures import EMOTIONS, RIGS, Figure, Pose, figure_for
from tests.creation.cutout.figures.conftest import SIDE, VERBS, drawn, fit, member

Build = Callable[..., Figure]


#: One of each class of figure acts everything; all others a few verbs each, another few for each kind.
ONE_OF_EACH = sorted({type(figure_for(member(kind), 3)).__name__: kind for kind in sorted(RIGS, reverse=True)}.values())


def seen(figure: Figure, verb: str) -> float:
    """The share of the square the figure covers while it does this."""
    air = 0.6 if verb in ("jump", "fly") else 0.0
    at = (0.5, 0.6 if verb in ("ride", "drive") else 0.86)
    pixels = drawn(figure, Pose(verb=verb, t=0.7, phase=0.3, speed=1.0, mouth=0.4, airborne=air), at=at)
    return float((pixels[..., 3] > 40).mean())


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_one_of_each_class_acts_every_verb_and_is_seen(kind: str, build: Build) -> None:
    figure = build(kind)
    assert [verb for verb in VERBS if seen(figure, verb) < 0.03] == []


def test_every_kind_acts_and_is_seen(build: Build) -> None:
    hidden = []
    for number, kind in enumerate(sorted(RIGS)):
        figure = build(kind)
        hidden += [(kind, verb) for verb in VERBS[number % 11 :: 11] if seen(figure, verb) < 0.03]
    assert not hidden


@pytest.mark.parametrize(
    "kind", ["woman", "baby", "dog", "crocodile", "penguin", "shark", "car", "cup", "ghost", "robot", "dragon", "snake"]
)
def test_it_acts_at_any_time_of_an_action_and_when_thrown_or_unknown(kind: str, build: Build) -> None:
    figure = build(kind)
    for verb in [*VERBS, "no such verb"]:
        for t in (0.0, 0.31, 0.9, 1.45, 7.77):
            drawn(figure, Pose(verb=verb, t=t, phase=t, seed=round(t * 10), airborne=t % 1.0), side=64)


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
