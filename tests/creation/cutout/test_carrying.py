"""What somebody has in use is seen in hand, paw or mouth, over the head, in the pan."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import ShotPlan, Track
from creation.engines.cutout.figures import figure_for
from creation.storyboard.types import Action, Member, Place, Storyboard

Board = Callable[..., Storyboard]
WOMAN, DOG, PENGUIN, SNAKE = (Member("w", kind, kind) for kind in ("woman", "dog", "penguin", "snake"))
UMBRELLA, SWORD, BONE = (Member("t", kind, kind, emoji=picture) for kind, picture in
                         (("umbrella", ""), ("sword", ""), ("bone", "🦴")))  # fmt: skip


def shot_of(board: Storyboard) -> ShotPlan:
    return direct(board, 5, 720, 1280, None).shots[0]


def grip(holder: Track, member: Member, i: int) -> tuple[float, float]:
    """Where the hand is on the stage: along it and up."""
    x, y = figure_for(member, holder.seed).hands_at(holder.at(i / 50).pose)
    return float(holder.x[i] + np.sign(holder.facing[i]) * x * holder.size), float(holder.up[i] - y * holder.size)


@pytest.mark.parametrize("member", (WOMAN, DOG, PENGUIN), ids=lambda member: member.kind)
def test_an_umbrella_is_in_the_hand_and_over_the_head(one_shot: Board, member: Member) -> None:
    shot = shot_of(one_shot((member, UMBRELLA), Action("w", "stand"), places=(Place("w", "under", "t"),), seconds=3.0))
    holder, umbrella = shot.tracks
    assert holder.carries == "over"
    tall = figure_for(UMBRELLA, umbrella.seed).height * umbrella.size
    state = holder.at(1.0)
    face = figure_for(member, holder.seed).face_at(state.pose)
    x, up = grip(holder, member, 50)
    assert umbrella.up[50] < up < umbrella.up[50] + 0.5 * tall  # the grip is low on it
    assert abs(umbrella.x[50] - x) < 0.5 * tall
    assert umbrella.up[50] + 0.8 * tall > -face[1] * holder.size  # and it reaches over the face


def test_four_legs_rise_to_hold_and_bite_what_they_run_with(one_shot: Board) -> None:
    held = Place("t", "held", "w")
    standing = shot_of(one_shot((DOG, SWORD), Action("w", "stand"), places=(held,), seconds=2.0)).tracks[0]
    running = shot_of(one_shot((DOG, BONE), Action("w", "run"), places=(held,), seconds=2.0)).tracks[0]
    dog = figure_for(DOG, 3)
    assert (standing.carries, running.carries) == ("hand", "mouth")
    assert dog.face_at(standing.at(1.0).pose)[1] < 1.15 * dog.head_at[1]
    assert dog.face_at(running.at(1.0).pose)[1] > 1.15 * dog.head_at[1]


def test_what_is_carried_goes_along(one_shot: Board) -> None:
    shot = shot_of(one_shot((DOG, BONE), Action("w", "run"), places=(Place("t", "held", "w"),), seconds=2.0))
    dog, bone = shot.tracks
    assert abs(dog.x[-1] - dog.x[0]) > 1
    assert np.abs(bone.x - dog.x).max() < dog.size * figure_for(DOG, 3).length


def test_a_tank_has_it_on_its_roof(one_shot: Board) -> None:
    tank = Member("w", "tank", "tank")
    shot = shot_of(one_shot((tank, BONE), Action("w", "drive"), places=(Place("t", "held", "w"),), seconds=2.0))
    assert shot.tracks[1].up.min() > 0.7 * figure_for(tank, 3).height * shot.tracks[0].size


@pytest.mark.parametrize("member", (WOMAN, DOG, PENGUIN), ids=lambda member: member.kind)
def test_food_is_in_the_pan_or_pot_of_its_cook(one_shot: Board, member: Member) -> None:
    food = Member("t", "sausage", "sausage", count=2)
    shot = shot_of(one_shot((member, food), Action("w", "cook", "t"), seconds=2.0))
    cook = shot.tracks[0]
    assert cook.carries == "pan"
    for sausage in shot.tracks[1:3]:
        x, up = grip(cook, member, 40)
        assert abs(sausage.x[40] - x) < 0.2 * figure_for(member, 3).height * cook.size
        assert abs(sausage.up[40] - up) < 0.2 * figure_for(member, 3).height * cook.size


def test_whoever_has_no_hands_holds_it_with_the_mouth(one_shot: Board) -> None:
    shot = shot_of(one_shot((SNAKE, BONE), Action("w", "stand"), places=(Place("t", "held", "w"),), seconds=2.0))
    assert shot.tracks[0].carries == "mouth"


def test_what_is_in_the_hand_is_in_the_frame(one_shot: Board) -> None:
    lantern = Member("t", "lantern", "lantern", emoji="🏮")
    shot = shot_of(one_shot((DOG, lantern), Action("w", "stand"), places=(Place("t", "held", "w"),), seconds=3.0))
    thing = shot.tracks[1]
    half = 0.5 * figure_for(lantern, thing.seed).length * thing.size
    for t in (0.5, 1.5, 2.5):
        view, state = shot.camera.at(t, 720, 1280), thing.at(t)
        assert view.column(state.x - half, state.depth) > 0 and view.column(state.x + half, state.depth) < 720
