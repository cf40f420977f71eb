"""How one acts on another and how a company stands: scale, the turns of a chase, places that can be counted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.camera.extents import measured
from creation.engines.cutout.direction.types import RATE, ShotPlan
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.engines.cutout.stage.settings import setting_for
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Member, Storyboard
from tests.creation.cutout.conftest import GRANDMA

Board = Callable[..., Storyboard]
WIDTH, HEIGHT = 720, 1280
SEED = 5
GIRAFFE = Member("g", "giraffe", "a giraffe", looks={"size": "big"}, entry="giraffe")


def shot_of(board: Storyboard, number: int = 0, width: int = WIDTH, height: int = HEIGHT) -> ShotPlan:
    return direct(board, SEED, width, height, None).shots[number]


def seen(board: Storyboard, shot: ShotPlan, track: int, t: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a figure in the frame, in pixels."""
    part = shot.tracks[track]
    state, view = part.at(t), shot.camera.at(t, WIDTH, HEIGHT)
    figure = figure_for(one_of(board.member(part.member), part.copy), figure_seed(SEED, part.member))
    left, right, low, high = (edge * part.size * state.scale for edge in measured(figure, state))
    left, right = (left, right) if state.facing >= 0 else (-right, -left)
    by, x, foot = view.scale(state.depth), view.column(state.x, state.depth), view.ground(state.depth)
    foot -= state.up * by
    return x + left * by, foot - high * by, x + right * by, foot - low * by


def test_a_grandma_is_seen_beside_a_giraffe(one_shot: Board) -> None:
    board = one_shot((GRANDMA, GIRAFFE), Action("c1", "chase", "g"), Action("g", "flee", "c1"), seconds=3.0)
    shot = shot_of(board)
    heights = []
    for track in (0, 1):
        _, top, _, bottom = seen(board, shot, track, 1.5)
        heights.append((bottom - top) / HEIGHT)
    assert heights[0] > 0.22
    assert 1.15 < heights[1] / heights[0] < 2.4


def test_a_giraffe_called_giant_stays_larger_than_one_that_is_not(one_shot: Board) -> None:
    acts = (Action("c1", "chase", "g"), Action("g", "flee", "c1"))
    giant = Member("g", "giraffe", "a giant giraffe", looks={"size": "giant"}, entry="giraffe")
    sizes = []
    for member in (GIRAFFE, giant):
        shot = shot_of(one_shot((GRANDMA, member), *acts))
        figure = figure_for(member, figure_seed(SEED, "g"))
        sizes.append(figure.height * shot.tracks[1].size)
    assert sizes[1] > 1.2 * sizes[0]


def test_a_chase_has_a_lunge_and_a_leap_and_fear(one_shot: Board) -> None:
    board = one_shot((GRANDMA, GIRAFFE), Action("c1", "chase", "g"), Action("g", "flee", "c1"), seconds=6.0)
    hunter, hunted = shot_of(board).tracks
    assert hunter.airborne.max() > 0.8 and hunted.airborne.max() > 0.8
    assert abs(int(np.argmax(hunter.airborne)) - int(np.argmax(hunted.airborne))) < 0.3 * RATE
    assert np.abs(hunter.turn).max() > 12  # it stumbles
    assert {"fear", "surprise"} <= set(hunted.emotion)
    assert "joy" not in set(hunted.emotion)


def test_who_is_chased_in_turn_runs_back_the_way_they_came() -> None:
    board = read("Oma jagt einen Dinosaurier durch den Dschungel, dann dreht er sich um und jagt sie", 10, SEED)
    shots = direct(board, SEED, WIDTH, HEIGHT, None).shots
    before, after = shots[1].tracks, shots[2].tracks
    assert np.sign(before[0].x[-1] - before[0].x[0]) == -np.sign(after[0].x[-1] - after[0].x[0])
    # The hunter faces whom it will chase before it runs.
    grandma = next(track for track in after if track.member == "c1")
    dinosaur = next(track for track in after if track.member == "c2")
    assert dinosaur.facing[round(1.5 * RATE)] * (grandma.x[0] - dinosaur.x[0]) > 0


@pytest.mark.parametrize("kind", ["chicken", "penguin", "dog", "girl"])
@pytest.mark.parametrize("many", [2, 3, 5])
def test_everyone_of_a_company_can_be_counted(one_shot: Board, kind: str, many: int) -> None:
    board = one_shot((Member("m", kind, kind, many),), Action("m", "stand"), camera=Camera("wide", "breathe"))
    shot = shot_of(board)
    boxes = sorted((seen(board, shot, k, 1.0) for k in range(many)), key=lambda box: box[3])  # the farthest first
    assert len(shot.tracks) == many
    for number, (left, top, right, bottom) in enumerate(boxes):
        free = np.ones((40, 40), bool)
        for near in boxes[number + 1 :]:
            columns = np.linspace(left, right, 40)
            rows = np.linspace(top, bottom, 40)
            inner = 0.18 * (near[2] - near[0])  # a body does not fill its box
            covered = (columns > near[0] + inner) & (columns < near[2] - inner)
            free &= ~(covered[None, :] & (rows > near[1] + 0.1 * (near[3] - near[1]))[:, None])
        assert free.mean() > 0.45, (kind, many, number)


def test_twelve_are_twelve(one_shot: Board) -> None:
    board = one_shot((Member("m", "woman", "women", 12),), Action("m", "dance"))
    assert len(shot_of(board).tracks) == 12


def test_a_company_runs_in_formation(one_shot: Board) -> None:
    board = one_shot((Member("m", "chicken", "hens", 3),), Action("m", "run"), seconds=4.0)
    tracks = shot_of(board).tracks
    apart = [tracks[1].x - tracks[0].x, tracks[2].x - tracks[0].x]
    for gap in apart:
        assert np.ptp(gap) < 0.4


def test_who_swims_in_a_lake_is_in_the_water(one_shot: Board) -> None:
    board = one_shot((Member("d", "duck", "a duck"),), Action("d", "swim"), setting="lake")
    track = shot_of(board).tracks[0]
    edge = setting_for("lake").water_at
    assert edge is not None
    assert track.depth.min() > edge
    assert track.up.max() < 0


def test_an_animal_that_runs_is_glad_and_not_angry(one_shot: Board) -> None:
    board = one_shot((Member("d", "dog", "a dog"),), Action("d", "run"))
    assert set(shot_of(board).tracks[0].emotion) == {"joy"}


def test_ants_carry_in_two_files_beside_their_load(one_shot: Board) -> None:
    ants, berry = Member("a", "ant", "ants", 5), Member("s", "strawberry", "a strawberry", emoji="🍓")
    board = one_shot((ants, berry), Action("a", "carry", "s"))
    tracks = [track for track in shot_of(board).tracks if track.member == "a"]
    depths = {round(float(track.depth[0]), 2) for track in tracks}
    assert len(tracks) == 5 and len(depths) == 2
