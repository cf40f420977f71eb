"""Who rides is on what it rides: standing, astride or pedalling, with hands and feet where they belong."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import ShotPlan
from creation.engines.cutout.figures import Pose, figure_for
from creation.engines.cutout.figures.mounted import held_by
from creation.engines.cutout.figures.person import Person
from creation.engines.cutout.figures.person.aboard import holding_on, leaning
from creation.engines.cutout.figures.person.skeleton import SOLE, skeleton
from creation.engines.cutout.figures.person.verbs import stance_for
from creation.engines.cutout.figures.vehicle.seating import SEATINGS
from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Member, Place, Storyboard

Board = Callable[..., Storyboard]
GIRL, BEAR, CAT, PENGUIN = (Member(kind[0], kind, kind) for kind in ("girl", "bear", "cat", "penguin"))
BIKE, SKATEBOARD = Member("v", "bicycle", "bicycle"), Member("v", "skateboard", "skateboard")


def shot_of(board: Storyboard) -> ShotPlan:
    return direct(board, 5, 720, 1280, None).shots[0]


@pytest.mark.parametrize("rider", (GIRL, BEAR, CAT, PENGUIN), ids=lambda member: member.kind)
@pytest.mark.parametrize(("verb", "kind"), (("skateboard", "skateboard"), ("surf", "surfboard"), ("cycle", "bicycle")))
def test_what_a_verb_is_done_on_is_brought_along(one_shot: Board, rider: Member, verb: str, kind: str) -> None:
    shot = shot_of(one_shot((rider,), Action(rider.id, verb), seconds=3.0))
    riding, mount = shot.tracks[:2]
    assert mount.prop is not None and mount.prop.kind == kind
    assert riding.mount == 1
    assert abs(mount.x[-1] - mount.x[0]) > 1
    assert set(riding.verb) <= {"board", "pedal", "ride"}


def test_its_own_board_is_the_one_it_rides(one_shot: Board) -> None:
    board = one_shot(
        (CAT, SKATEBOARD), Action("c", "skateboard"), Action("v", "drive"), places=(Place("c", "on", "v"),), seconds=3.0
    )
    shot = shot_of(board)
    assert len(shot.tracks) == 2 and shot.tracks[0].mount == 1 and shot.tracks[1].prop is None


def test_a_skateboard_rolls_audibly_and_a_surfboard_does_not(one_shot: Board) -> None:
    heard = {
        verb: {moment.kind for moment in direct(one_shot((CAT,), Action("c", verb)), 5, 720, 1280, None).moments}
        for verb in ("skateboard", "surf")
    }
    assert heard["skateboard"] & {"wheel", "rollers"} and not heard["surf"] & {"wheel", "rollers"}


def test_nobody_walks_in_the_saddle(one_shot: Board) -> None:
    shot = shot_of(one_shot((GIRL, BIKE), Action("g", "ride", "v"), Action("g", "walk", start=1.0), seconds=3.0))
    assert not set(shot.tracks[0].verb) & {"walk", "run", "stand"}


@pytest.mark.parametrize("rider", (GIRL, BEAR), ids=lambda member: member.kind)
def test_a_bicycle_is_of_its_riders_size(one_shot: Board, rider: Member) -> None:
    riding, mount = shot_of(one_shot((rider, BIKE), Action(rider.id, "ride", "v"))).tracks
    figure, bicycle = figure_for(rider, riding.seed), figure_for(BIKE, mount.seed)
    assert figure.reach > 0
    _, soles = bicycle.holds(Pose())
    assert soles is not None
    lowest = max(hypot(x - bicycle.seat[0], y - bicycle.seat[1]) for x, y in soles) * mount.size
    assert lowest == pytest.approx(figure.reach * riding.size, rel=0.35)


def test_hands_and_feet_reach_handlebar_and_pedals() -> None:
    woman, bicycle = figure_for(Member("w", "woman", "woman"), 3), figure_for(BIKE, 3)
    assert isinstance(woman, Person)
    build = woman.looks.build
    for phase in np.linspace(0, 1, 7):
        pose = held_by(bicycle, Pose(verb="drive", phase=float(phase)), 1.0, Pose(verb="ride"))
        assert pose.hands is not None and pose.soles is not None
        stance = leaning(stance_for(pose, build.legs), build, pose)
        bones = holding_on(skeleton(build, stance), build, stance, pose)
        x, y = pose.soles[0]
        ankle = x, y - SOLE * build.height
        for end, (x, y) in ((bones.near_arm.end, pose.hands), (bones.near_leg.end, ankle)):
            assert hypot(end[0] * build.height - x, (end[1] - stance.lift) * build.height - y) < 0.08


def test_every_vehicle_that_is_ridden_is_known_and_every_verb_has_one() -> None:
    subjects = vocabulary.data("subjects")
    assert all(subjects[kind]["class"] in ("vehicle", "thing") for kind in SEATINGS)
    ridden = {str(about["on"]) for about in vocabulary.data("actions").values() if "on" in about}
    assert ridden and ridden <= SEATINGS.keys()


def test_rowers_sit_in_their_boat(one_shot: Board) -> None:
    shot = shot_of(one_shot((BEAR,), Action("b", "row"), seconds=3.0, setting="lake"))
    rower, boat = shot.tracks[:2]
    assert rower.mount == 1 and boat.prop is not None and boat.prop.kind == "rowing_boat"
    assert set(rower.verb) == {"row"}


def test_dragons_are_ridden_in_the_air(one_shot: Board) -> None:
    dragon = Member("d", "dragon", "dragon")
    shot = shot_of(one_shot((GIRL, dragon), Action("g", "ride", "d"), Action("d", "walk"), seconds=3.0))
    assert "fly" in set(shot.tracks[1].verb) and shot.tracks[1].up.max() > 0.5


def test_who_rides_what_is_brought_along_is_not_in_the_sky(one_shot: Board) -> None:
    board = one_shot((CAT,), Action("c", "surf"), seconds=3.0, setting="sea")
    assert not shot_of(board).is_aloft
