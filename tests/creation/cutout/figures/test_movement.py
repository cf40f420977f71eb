"""Feet do not slide, wheels roll as far as they go, and a body bends only as long as it is."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from creation.engines.cutout.figures import Figure, Pose
from tests.creation.cutout.figures.conftest import Pixels, drawn

Build = Callable[..., Figure]
WALKERS = [
    "woman",
    "man",
    "boy",
    "baby",
    "robot",
    "monkey",
    "dog",
    "cat",
    "horse",
    "elephant",
    "mouse",
    "turtle",
    "crocodile",
    "dragon",
    "dinosaur",
    "chicken",
    "duck",
    "penguin",
]


@pytest.mark.parametrize("verb", ["walk", "run", "chase"])
@pytest.mark.parametrize("kind", WALKERS)
def test_a_foot_that_is_down_stands_still_on_the_ground(kind: str, verb: str, build: Build) -> None:
    figure, small = build(kind), 0.01
    planted = 0
    for i in range(100):
        before = figure.feet(Pose(verb=verb, t=i / 30, phase=i * small, speed=1.0))
        after = figure.feet(Pose(verb=verb, t=(i + 1) / 30, phase=(i + 1) * small, speed=1.0))
        for a, b in zip(before, after, strict=True):
            if a.is_down and b.is_down:
                planted += 1
                slip = b.x + figure.stride * small - a.x
                assert abs(slip) < 0.02 * figure.stride * small
                assert a.y == pytest.approx(0, abs=0.01 * figure.height)
    assert planted > 25, "its feet hardly touch the ground"


@pytest.mark.parametrize("kind", ["woman", "dog", "elephant", "crocodile", "chicken"])
def test_the_drawn_foot_stays_where_it_stands(kind: str, build: Build) -> None:
    """The lowest rows of two frames, each moved by the way the body has gone, cover one another."""
    figure, scale = build(kind), 420 / max(build(kind).height, build(kind).length)
    agreement = []
    for i in range(12):
        a, b = i / 12, i / 12 + 0.03
        first, second = _sole(figure, a, scale), _sole(figure, b, scale)
        way = round((b - a) * figure.stride * scale)
        moved = np.zeros_like(second)
        moved[:, way:] = second[:, : second.shape[1] - way]
        if first.any() and moved.any():
            agreement.append((first & moved).sum() / min(first.sum(), moved.sum()))
    assert np.median(agreement) > 0.75


def _sole(figure: Figure, phase: float, scale: float) -> npt.NDArray[np.bool_]:
    pixels = drawn(figure, Pose(verb="walk", t=0.4, phase=phase, speed=1.0), side=512, scale=scale)
    ground = round(512 * 0.86)
    return np.asarray(pixels[ground - 5 : ground - 1, :, 3] > 128)


@pytest.mark.parametrize("kind", ["car", "bus", "bicycle", "train", "tank"])
def test_wheels_turn_with_the_way_and_not_without(kind: str, build: Build) -> None:
    figure = build(kind)
    rest = drawn(figure, Pose(verb="stand", phase=0.1))
    assert np.array_equal(rest, drawn(figure, Pose(verb="stand", phase=0.1)))
    assert not np.array_equal(rest, drawn(figure, Pose(verb="stand", phase=0.25)))


def test_a_crowd_does_not_dance_in_step(build: Build) -> None:
    figure = build("woman")
    dances = {drawn(figure, Pose(verb="dance", t=1.1, seed=seed), side=96).tobytes() for seed in range(12)}
    assert len(dances) >= 4


@pytest.mark.parametrize("kind", ["woman", "baby", "man", "dog", "cat"])
def test_sleepers_lie_low_and_on_the_ground(kind: str, build: Build) -> None:
    figure = build(kind)
    standing, lying = (
        _rows(drawn(figure, Pose(verb=verb, t=1.0), side=512, scale=180 / figure.height)) for verb in ("stand", "sleep")
    )
    assert lying[0] > standing[0]
    assert lying[1] < 512 * 0.86 + 14, "it sinks into the ground"


def _rows(pixels: Pixels) -> tuple[int, int]:
    solid = pixels[..., 3] > 230
    rows = np.nonzero(solid.sum(axis=1) > 3)[0]
    return int(rows[0]), int(rows[-1])


@pytest.mark.parametrize("kind", ["woman", "dog", "penguin"])
def test_movement_has_no_jumps(kind: str, build: Build) -> None:
    """From one frame to the next the picture changes, but never all at once."""
    figure = build(kind)
    for verb in ("walk", "run", "dance", "talk", "wave", "sing", "eat"):
        frames = [
            drawn(figure, Pose(verb=verb, t=1 + i / 30, phase=1 + i / 30, speed=1.0, seed=1), side=96)
            for i in range(31)
        ]
        steps = [float(np.abs(a.astype(int) - b).mean()) for a, b in itertools.pairwise(frames)]
        assert max(steps) < 12 + 5 * float(np.median(steps)), verb
