"""Light asked for by name is seen in the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Member, Shot, Storyboard

_WIDTH, _HEIGHT = 180, 320


def shown(light: str) -> np.ndarray:
    singer = Member("c1", "woman", "a singer")
    shot = Shot(2.0, "stage", cast=("c1",), actions=(Action("c1", "sing", "", 0, 2),), light=light)
    board = Storyboard("A test", "en", (singer,), (shot,))
    shots = direct(board, 5, _WIDTH, _HEIGHT, None).shots
    painter = Painter(Plan(board, 5, _WIDTH, _HEIGHT, 24, tuple(replace(shot) for shot in shots)))
    return painter.frame(24)[..., :3].astype(float)


@pytest.mark.parametrize("light", sorted(entry.name for entry in vocabulary.entries("light")))
def test_every_named_light_changes_the_picture(light: str) -> None:
    assert np.abs(shown(light) - shown("")).mean() > 8
    assert np.array_equal(shown(light), shown(light))


def test_a_spotlight_leaves_the_edges_dark_and_the_singer_lit() -> None:
    lit, plain = shown("spotlight"), shown("")
    edges = np.r_[0:12, _WIDTH - 12 : _WIDTH]
    assert lit[:, edges].mean() < 0.6 * plain[:, edges].mean()
    singer = slice(_HEIGHT // 2, 3 * _HEIGHT // 4), slice(_WIDTH // 3, 2 * _WIDTH // 3)
    assert lit[singer].mean() > 0.7 * plain[singer].mean()


def test_a_candle_is_warm() -> None:
    lit, plain = shown("candle"), shown("")
    assert lit[..., 2].sum() / lit[..., 0].sum() > 1.25 * plain[..., 2].sum() / plain[..., 0].sum()
