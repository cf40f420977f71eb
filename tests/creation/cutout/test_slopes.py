"""What comes down: a slope across the frame, the way along it, and what stands at its foot."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.thing.profiles import SLOPES, height_at, profile
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Member, Shot, Storyboard

SIZES = ((180, 320), (320, 180))


def film(setting: str, cast: list[Member], actions: list[Action], size: tuple[int, int], shots: int = 1):  # type: ignore[no-untyped-def]  # noqa: ANN201
    shot = Shot(4.0, setting, cast=tuple(m.id for m in cast), actions=tuple(actions), camera=Camera("medium"))
    return direct(Storyboard("t", "en", tuple(cast), (shot,) * shots), 5, *size, None)


BALL = Member("c1", "bowling_ball", "a ball")
PINS = Member("c2", "pin", "pins", 10)


@pytest.mark.parametrize("kind", SLOPES)
def test_a_line_goes_down_from_its_top_to_its_foot(kind: str) -> None:
    run, rise = SLOPES[kind]
    heights = [height_at(profile(kind, run, rise), x) for x in np.linspace(-run - 1, 1, 80)]
    assert heights[0] == pytest.approx(rise)
    assert heights[-1] == 0
    assert all(after <= before + 1e-9 for before, after in pairwise(heights))


@pytest.mark.parametrize("size", SIZES)
def test_a_ball_comes_down_the_hill_quicker_and_quicker_and_the_pins_fly(size: tuple[int, int]) -> None:
    actions = [Action("c1", "topple", "c2", 0.0, 4.0), Action("c2", "topple", "", 0.0, 4.0)]
    roll = Shot(3.0, "hill", cast=("c1", "c2"), actions=(Action("c1", "roll", "", 0.0, 3.0),), camera=Camera("wide"))
    strike = Shot(4.0, "hill", cast=("c1", "c2"), actions=tuple(actions), camera=Camera("medium"))
    directed = direct(Storyboard("t", "en", (BALL, PINS), (roll, strike)), 5, *size, None)
    first, second = directed.shots
    ball = first.tracks[0]
    assert any(track.prop is not None and track.prop.kind == "hillside" for track in first.tracks)
    assert ball.up[0] > 0.5
    assert ball.up[-1] < 0.95 * ball.up[0]
    ball = second.tracks[0]
    met = next(moment.time for moment in directed.moments if moment.kind == "strike") - 3.0
    i = round(met * RATE)
    early, late = (float(np.abs(np.diff(ball.x[a : a + 12])).sum()) for a in (6, i - 20))
    assert late > 1.3 * early
    assert ball.up[i] == pytest.approx(0.0, abs=0.05)
    pins = [track for track in second.tracks if track.member == "c2"]
    assert len(pins) == 10
    assert all(float(np.abs(pin.turn[i - 5])) < 8 for pin in pins)
    assert sum(float(np.abs(pin.turn[-1])) > 45 for pin in pins) >= 8
    # One sees each of them: no two stand at one place of the frame.
    view = second.camera.at(0.1, *size)
    places = {(round(view.column(pin.x[0], pin.depth[0])), round(view.ground(pin.depth[0]))) for pin in pins}
    assert len(places) == 10


@pytest.mark.parametrize("size", SIZES)
def test_who_slides_leans_with_the_slope_and_stays_in_the_frame(size: tuple[int, int]) -> None:
    penguin = Member("c1", "penguin", "a penguin")
    shot = film("snow", [penguin], [Action("c1", "slide", "", 0.0, 4.0)], size).shots[0]
    track = shot.tracks[0]
    assert track.up[0] > 0.3
    assert np.abs(track.turn).max() > 15
    assert float(np.abs(track.turn[-1])) < 3
    assert float(track.floor[-1]) == 0
    for t in np.linspace(0.1, 3.9, 12):
        state, view = track.at(t), shot.camera.at(t, *size)
        assert 0 <= view.column(state.x, state.depth) <= size[0]


def test_stairs_are_heard_step_by_step() -> None:
    stairs = Member("c2", "stairs", "stairs")
    ball = Member("c1", "ball", "a ball")
    directed = film("park", [ball, stairs], [Action("c1", "roll", "", 0.0, 4.0)], SIZES[0])
    assert len([moment for moment in directed.moments if moment.kind == "bounce"]) >= 4
    assert not any(track.prop is not None for track in directed.shots[0].tracks)


def test_level_ground_stays_level() -> None:
    shot = film("street", [Member("c1", "tyre", "a tyre")], [Action("c1", "roll", "", 0.0, 4.0)], SIZES[0]).shots[0]
    assert float(np.abs(shot.tracks[0].floor).max()) == 0
    assert len(shot.tracks) == 1


def test_a_hillside_takes_the_colour_of_its_ground() -> None:
    looks = {"run": "3.0", "rise": "1.0", "colour": "#ff0000"}
    figure = figure_for(Member("p", "hillside", "", looks=looks), 1)
    assert figure.height == 1.0
    assert not figure.casts


@pytest.mark.parametrize(
    "prompt", ["A ball rolls down the stairs", "一个球从楼梯上滚下来", "Ein Ball rollt die Treppe hinunter"]
)
def test_stairs_are_read(prompt: str) -> None:
    board = read(prompt, 6)
    assert {member.kind for member in board.cast} == {"ball", "stairs"}
    assert any(action.verb == "roll" for shot in board.shots for action in shot.actions)
