"""Every place, hour, weather and style, as pixels."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.instants import borders
from creation.engines.cutout.look.styles import STYLES
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.previews import small_jpeg
from creation.engines.cutout.shares import Shares
from creation.engines.cutout.stage.hours import HOURS
from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Storyboard
from tests.creation.cutout.conftest import GRANDMA

Board = Callable[..., Storyboard]


def painter(board: Storyboard, seed: int = 5, fps: int = 24) -> Painter:
    return Painter(Plan(board, seed, 720, 1280, fps, direct(board, seed, 720, 1280, None).shots))


def small(frame: np.ndarray) -> np.ndarray:
    return cv2.resize(frame[..., :3], (90, 160), interpolation=cv2.INTER_AREA).astype(int)


def test_figures_stand_out_from_the_ground_at_every_hour(one_shot: Board) -> None:
    for hour in HOURS:
        with_her = painter(one_shot((GRANDMA,), Action("c1", "stand"), time_of_day=hour)).frame(10).copy()
        alone = painter(one_shot((GRANDMA,), Action("c1", "stand"), time_of_day=hour))
        alone.plan = replace(alone.plan, shots=tuple(replace(shot, tracks=()) for shot in alone.plan.shots))
        bare = alone.frame(10)
        there = np.abs(with_her.astype(int) - bare)[..., :3].max(axis=2) > 30
        assert there.mean() > 0.06


def test_frames_may_be_painted_in_any_order(chase: Storyboard) -> None:
    film, again = painter(chase), painter(chase)
    forwards = [film.frame(i).copy() for i in (3, 40, 70)]
    backwards = [again.frame(i).copy() for i in (70, 40, 3)]
    for a, b in zip(forwards, reversed(backwards), strict=True):
        assert np.array_equal(a, b)


@pytest.mark.parametrize("style", sorted(STYLES))
def test_every_style_has_its_own_look_and_rhythm(chase: Storyboard, style: str) -> None:
    film = painter(replace(chase, style=style))
    plain = painter(chase)
    frame = film.frame(20).copy()
    if style != "film":
        assert np.abs(small(frame) - small(plain.frame(20))).mean() > 1.5
    held = STYLES[style].holds
    if held:
        pictures = [small(film.frame(i)) for i in range(24)]
        changes = sum(np.abs(a - b).mean() > 0.4 for a, b in itertools.pairwise(pictures))
        assert changes <= held + 1


def test_every_style_of_the_vocabulary_is_drawn() -> None:
    assert {entry.name for entry in vocabulary.entries("styles")} <= set(STYLES)


def test_previews_are_small(chase: Storyboard) -> None:
    jpeg = small_jpeg(painter(chase).frame(5))
    picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None and picture.shape == (640, 360, 3)


def test_chunks_cover_the_film_whoever_draws_them(chase: Storyboard) -> None:
    pieces = borders(painter(chase).plan)
    assert [index for piece in pieces for index in piece] == list(range(72))
    for children in (1, 2, 3, 7):
        shares = Shares([len(piece) for piece in pieces], children)
        dealt = []
        for turn in range(len(pieces) * children):
            piece = shares.next(turn % children)
            if piece is not None:
                dealt.append(piece)
        assert sorted(dealt) == list(range(len(pieces)))


def test_stretches_are_of_as_many_frames_not_of_as_many_pieces() -> None:
    shares = Shares([20, 20, 40, 40, 20, 20], 2)
    assert [shares.next(0) for _ in range(4)] == [0, 1, 2, 5]
    assert [shares.next(1) for _ in range(3)] == [3, 4, None]


def test_nothing_to_draw_is_dealt_to_nobody() -> None:
    assert Shares([], 3).next(1) is None
