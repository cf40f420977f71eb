"""Who stands where, who runs where, what the camera sees, what is heard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import RATE, ShotPlan
from creation.engines.cutout.figures import figure_for
from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Camera, Member, Storyboard
from tests.creation.cutout.conftest import CROCODILE, GRANDMA

Board = Callable[..., Storyboard]
SIZES = ((720, 1280), (1280, 720), (1080, 1080))
DOG = Member("d", "dog", "a dog")
HORSE = Member("h", "horse", "a horse")


def shot_of(board: Storyboard, size: tuple[int, int] = SIZES[0], seed: int = 5) -> ShotPlan:
    return direct(board, seed, *size, None).shots[0]


def column(shot: ShotPlan, track: int, t: float, size: tuple[int, int] = SIZES[0]) -> float:
    """Where a figure's foot is across the frame, 0 left to 1 right."""
    state = shot.tracks[track].at(t)
    return shot.camera.at(t, *size).column(state.x, state.depth) / size[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seed", range(4))
def test_in_a_chase_both_run_one_way_the_hunter_behind(one_shot: Board, size: tuple[int, int], seed: int) -> None:
    board = one_shot((GRANDMA, CROCODILE), Action("c1", "chase", "c2"), Action("c2", "flee", "c1"), seconds=3.2)
    shot = shot_of(board, size, seed)
    hunter, hunted = shot.tracks
    way = np.sign(hunted.x[-1] - hunted.x[0])

    assert np.all(way * np.diff(hunted.x[30:]) > 0)
    assert way * (hunter.x[-1] - hunter.x[0]) > 2
    gap = way * (hunted.x - hunter.x)[20:-2]
    assert gap.min() > 0
    assert gap.max() > 1.15 * gap.min()  # it closes and opens
    assert np.all(np.sign(hunter.facing[20:]) == way) and np.all(np.sign(hunted.facing[20:]) == way)
    for t in (0.3, 1.0, 2.0, 3.0):
        assert 0 < column(shot, 0, t, size) < 1
        assert 0 < column(shot, 1, t, size) < 1


def test_at_the_end_of_the_film_the_hunted_gets_away(one_shot: Board) -> None:
    board = one_shot((GRANDMA, CROCODILE), Action("c1", "chase", "c2"), seconds=6.0)
    shot = shot_of(board)
    assert 0 < column(shot, 0, 5.9) < 1
    # Away, but still in the picture: the film ends on both.
    assert 0 < column(shot, 1, 5.9) < 1
    gap = np.abs(shot.tracks[1].x - shot.tracks[0].x)
    assert gap[-1] > 1.1 * gap[:250].min()
    assert shot.tracks[0].verb[-1] == "shout"


def test_a_rider_goes_where_the_mount_goes(one_shot: Board) -> None:
    board = one_shot((GRANDMA, HORSE), Action("c1", "ride", "h"), Action("h", "walk"))
    rider, mount = shot_of(board).tracks
    assert rider.mount == 1 and mount.mount == -1
    assert set(rider.verb) == {"ride"}
    assert abs(mount.x[-1] - mount.x[0]) > 1


def test_feet_turn_with_the_way_they_go(one_shot: Board) -> None:
    shot = shot_of(one_shot((DOG,), Action("d", "run")))
    track = shot.tracks[0]
    stride = figure_for(DOG, 0).stride * track.size
    gone = abs(track.x[-1] - track.x[0])
    assert track.phase[-1] - track.phase[0] == pytest.approx(gone / stride, rel=0.02)


def test_steps_are_heard_while_someone_walks(one_shot: Board) -> None:
    walking = direct(one_shot((GRANDMA,), Action("c1", "walk")), 5, 720, 1280, None)
    standing = direct(one_shot((GRANDMA,), Action("c1", "stand")), 5, 720, 1280, None)
    steps = [moment.time for moment in walking.moments if moment.kind == "step"]
    assert 5 <= len(steps) <= 14
    assert all(0 <= time <= 4 for time in steps)
    assert not [moment for moment in standing.moments if moment.kind == "step"]


def test_a_fight_has_hits_that_stop_the_time_and_shake_the_picture(one_shot: Board) -> None:
    board = one_shot((GRANDMA, CROCODILE), Action("c1", "fight", "c2"))
    direction = direct(board, 5, 720, 1280, None)
    shot = direction.shots[0]
    hits = [moment.time for moment in direction.moments if moment.kind == "hit"]
    assert len(hits) >= 4
    assert any(effect.kind == "star" for effect in shot.effects)
    first = round(hits[0] * RATE)
    assert shot.tracks[0].since[first + 2] == shot.tracks[0].since[first]
    shake = np.abs(shot.camera.shake_y)
    assert shake[first + 1 : first + 8].max() > 3 * shake[: first - 2].max()


def test_who_dances_dances_on_the_beat(one_shot: Board) -> None:
    direction = direct(one_shot((GRANDMA, DOG), Action("c1", "dance"), Action("d", "dance")), 5, 720, 1280, None)
    steps = [moment.time for moment in direction.moments if moment.kind == "step"]
    assert steps
    assert all(abs(time / 0.5 - round(time / 0.5)) < 0.04 for time in steps)


def test_leaps_rise_and_come_down(one_shot: Board) -> None:
    track = shot_of(one_shot((DOG,), Action("d", "jump"))).tracks[0]
    assert track.up.max() > 0.2
    assert (track.up < 0.01).mean() > 0.15
    assert track.airborne.max() == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("framing", ["wide", "medium", "close"])
def test_the_main_figure_fills_the_frame_as_asked(one_shot: Board, size: tuple[int, int], framing: str) -> None:
    board = one_shot((GRANDMA,), Action("c1", "stand"), camera=Camera(framing, "breathe"))
    shot = shot_of(board, size)
    track, view = shot.tracks[0], shot.camera.at(2.0, *size)
    share = view.scale(float(track.depth[0])) * figure_for(GRANDMA, 0).height * track.size / size[1]
    low, high = {"wide": (0.15, 0.42), "medium": (0.35, 0.62), "close": (0.7, 1.9)}[framing]
    assert low < share < high
    assert 0.1 < column(shot, 0, 2.0, size) < 0.9


@pytest.mark.parametrize("move", sorted(entry.name for entry in vocabulary.entries("camera") if "move" in entry.about))
def test_every_camera_move_moves(one_shot: Board, move: str) -> None:
    shot = shot_of(one_shot((GRANDMA,), Action("c1", "stand"), camera=Camera("medium", move)))
    camera = shot.camera
    changes = [
        np.ptp(curve) for curve in (camera.x, camera.advance, camera.horizon, camera.lift, camera.focal, camera.shake_x)
    ]
    assert max(changes) > 0.005
    assert 0 < column(shot, 0, 2.0) < 1


@pytest.mark.parametrize("verb", sorted(entry.name for entry in vocabulary.entries("actions")))
def test_every_verb_is_staged_within_sight(one_shot: Board, verb: str) -> None:
    board = one_shot((GRANDMA, DOG), Action("c1", verb, "d"), seconds=3.0)
    shot = shot_of(board)
    for t in (0.5, 1.5):
        assert -0.1 < column(shot, 0 if shot.tracks[0].mount < 0 else 1, t) < 1.1
    for track in shot.tracks:
        assert len({len(curve) for curve in (track.x, track.verb, track.phase, track.blink)}) == 1
        assert np.isfinite(track.x).all() and np.isfinite(track.phase).all()


def test_direction_is_a_function_of_storyboard_and_seed(chase: Storyboard) -> None:
    one, two = (direct(chase, 5, 720, 1280, None) for _ in range(2))
    other = direct(chase, 9, 720, 1280, None)
    assert np.array_equal(one.shots[0].tracks[0].x, two.shots[0].tracks[0].x)
    assert one.moments == two.moments
    assert not np.array_equal(one.shots[1].tracks[0].blink, other.shots[1].tracks[0].blink)
