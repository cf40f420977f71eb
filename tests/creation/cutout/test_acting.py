"""How one acts on another and how a company stands: scale, the turns of a chase, places that can be counted."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.camera.extents import measured
from creation.engines.cutout.direction.types import RATE, ShotPlan
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.engines.cutout.figures.person import Person
from creation.engines.cutout.stage.settings import setting_for
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Member, Storyboard
from tests.creation.cutout.conftest import GRANDMA

Board = Callable[..., Storyboard]
WIDTH, HEIGHT = 720, 1280
SEED = 5
KING = Member("k", "man", "a king", looks={"job": "king"})
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


def test_who_swims_in_a_pool_is_in_the_water(one_shot: Board) -> None:
    board = one_shot((Member("d", "duck", "a duck"),), Action("d", "swim"), setting="pool")
    track = shot_of(board).tracks[0]
    edge = setting_for("pool").water_at
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


def test_whoever_sits_in_a_throne_room_sits_on_the_throne(one_shot: Board) -> None:
    track = shot_of(one_shot((KING,), Action("k", "sit"), setting="throne_room")).tracks[0]
    assert track.up[-1] > 0.4
    assert track.verb[-1] == "seat"


def test_on_a_meadow_one_sits_on_the_ground(one_shot: Board) -> None:
    track = shot_of(one_shot((KING,), Action("k", "sit"), setting="meadow")).tracks[0]
    assert track.up[-1] == 0
    assert track.verb[-1] == "sit"


def test_a_climber_is_higher_in_every_shot(one_shot: Board) -> None:
    tree = Member("t", "tree", "a tree")
    board = one_shot((KING, tree), Action("k", "climb", "t"), seconds=2.0)
    board = replace(board, shots=board.shots * 2)
    shots = direct(board, SEED, WIDTH, HEIGHT, None).shots
    heights = [float(shot.tracks[0].up[i]) for shot in shots for i in (0, -1)]
    assert all(b > a - 0.05 for a, b in itertools.pairwise(heights))
    assert heights[0] == 0 and heights[-1] > 0.8


def test_what_is_given_is_the_thing_that_was_named(one_shot: Board) -> None:
    gift = Member("p", "gift", "a present", emoji="🎁")
    shot = shot_of(one_shot((KING, GRANDMA, gift), Action("k", "give", "c1")))
    assert [track.member for track in shot.tracks if track.prop is None] == ["k", "c1", "p"]
    assert not [track for track in shot.tracks if track.prop is not None]
    given = next(track for track in shot.tracks if track.member == "p")
    grandma = next(track for track in shot.tracks if track.member == "c1")
    assert abs(given.x[-1] - grandma.x[-1]) < abs(given.x[0] - grandma.x[0])


def test_a_quarrel_is_angry_on_both_sides_and_in_turns(one_shot: Board) -> None:
    shot = shot_of(one_shot((KING, GRANDMA), Action("k", "argue", "c1"), Action("c1", "argue", "k")))
    one, other = shot.tracks[:2]
    assert set(one.verb[10:]) == set(other.verb[10:]) == {"argue"}
    assert set(one.emotion[10:]) == set(other.emotion[10:]) == {"anger"}
    assert abs((other.since[60] - one.since[60]) % 3.0 - 1.5) < 0.1


def test_she_is_surprised_before_she_says_yes(one_shot: Board) -> None:
    shot = shot_of(one_shot((KING, GRANDMA), Action("k", "propose", "c1")))
    emotions = list(dict.fromkeys(shot.tracks[1].emotion[30:]))
    assert emotions == ["surprise", "joy"]


def test_a_woman_who_boxes_wears_a_top() -> None:
    boxer = figure_for(Member("b", "woman", "boxer", looks={"job": "boxer"}), SEED)
    assert isinstance(boxer, Person)
    assert boxer.looks.outfit.top != boxer.looks.skin


def test_who_reads_after_sitting_does_not_stand_in_the_air(one_shot: Board) -> None:
    acts = (Action("k", "sit", start=0.0, end=4.0), Action("k", "read", start=2.0, end=4.0))
    track = shot_of(one_shot((KING,), *acts, setting="throne_room")).tracks[0]
    assert track.up[round(1.0 * RATE)] > 0.4
    assert track.up[round(3.0 * RATE)] == 0
