"""Games have their ball and rackets; building has the tool of what is built; pupils follow; kites fly."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import ShotPlan
from creation.storyboard.types import Action, Member, Storyboard

Board = Callable[..., Storyboard]
GIRL, PANDA, MONKEYS = Member("g", "girl", "girl"), Member("p", "panda", "panda"), Member("m", "monkey", "m", count=2)


def shot_of(board: Storyboard) -> ShotPlan:
    return direct(board, 5, 720, 1280, None).shots[0]


@pytest.mark.parametrize("kind", ("cat", "robot", "penguin"))
def test_two_at_tennis_have_a_racket_each_and_a_ball_between_them(one_shot: Board, kind: str) -> None:
    players, gear = Member("a", kind, kind, count=2), Member("t", "tennis_racket", "tennis")
    shot = shot_of(one_shot((players, gear), Action("a", "play", "t"), seconds=4.0))
    one, two = shot.tracks[:2]
    rackets = [t for t in shot.tracks if t.member == "t" or (t.prop and t.prop.kind == "tennis_racket")]
    ball = next(t for t in shot.tracks if t.prop and t.prop.kind == "tennis_ball")
    assert len(rackets) == 2 and one.carries == two.carries == "hand"
    left, right = sorted((float(one.x[0]), float(two.x[0])))
    assert left < ball.x.min() and ball.x.max() < right
    assert (np.diff(np.sign(np.diff(ball.x))) != 0).sum() >= 2  # to and fro
    assert np.sign(one.facing[50]) == -np.sign(two.facing[50])


def test_one_alone_bounces_the_ball(one_shot: Board) -> None:
    board = one_shot((PANDA, Member("t", "basketball", "ball")), Action("p", "play", "t"), seconds=3.0)
    ball = shot_of(board).tracks[1]
    assert ball.up.min() < 0.05 and ball.up.max() > 0.3


@pytest.mark.parametrize(
    ("kind", "looks", "work"),
    (("man", {"job": "snowman"}, "pat"), ("sandcastle", {}, "dig"), ("toy_block", {}, "pat"), ("cabin", {}, "build")),
)
def test_the_tool_fits_what_is_built(one_shot: Board, kind: str, looks: dict[str, str], work: str) -> None:
    built = Member("t", kind, kind, looks=looks)
    shot = shot_of(one_shot((GIRL, built), Action("g", "build", "t"), seconds=6.0))
    assert work in set(shot.tracks[0].verb)
    assert not {"pat", "dig", "build"} - {work} & set(shot.tracks[0].verb)


def test_a_snowman_begins_as_a_ball_that_is_rolled(one_shot: Board) -> None:
    built = Member("t", "man", "snowman", looks={"job": "snowman"})
    shot = shot_of(one_shot((GIRL, built), Action("g", "build", "t"), seconds=6.0))
    ball = next(track for track in shot.tracks if track.prop and track.prop.kind == "snowball")
    seen = ball.scale > 0
    assert seen.any() and np.ptp(ball.turn[seen]) > 20 and ball.scale[seen][-1] > ball.scale[seen][0]


def test_pupils_follow_their_teacher_a_beat_late(one_shot: Board) -> None:
    shot = shot_of(one_shot((PANDA, MONKEYS), Action("p", "taichi"), Action("m", "taichi"), seconds=4.0))
    teacher, *pupils = shot.tracks
    for pupil in pupils:
        assert 0.3 < float(teacher.since[100] - pupil.since[100]) < 1.2


def test_a_kite_is_up_on_its_line(one_shot: Board) -> None:
    shot = shot_of(one_shot((GIRL, Member("t", "kite", "kite", emoji="🪁")), Action("g", "play", "t"), seconds=3.0))
    assert shot.tracks[1].up.min() > 1.2
    assert (0, 1) in shot.links
