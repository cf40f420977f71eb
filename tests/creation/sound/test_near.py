from __future__ import annotations

import numpy as np
import pytest

from creation.sound.foley.acting import moments_of
from creation.sound.foley.near import near
from creation.sound.moments import KINDS, Moment
from creation.storyboard.types import Action, Member, Shot
from tests.creation.sound.measuring import Sound, colour, decibels, film, part


def heard(*moments: Moment, setting: str = "street") -> Sound:
    return near(film(Shot(3.0, setting)), moments, 3 * 48_000, seed=1)


@pytest.mark.parametrize("kind", [*KINDS, "something nobody has heard of"])
def test_each_kind_is_heard_at_its_time_and_not_before(kind: str) -> None:
    sound = heard(Moment(1.0, kind))
    assert np.abs(part(sound, 0.0, 0.999)).max() < 1e-5
    assert decibels(part(sound, 1.0, 1.4)) > -50
    assert np.abs(part(sound, 1.0, 1.12)).max() > 0.04 * np.abs(sound).max()


def test_strength_and_side_are_heard() -> None:
    soft, loud = heard(Moment(1.0, "hit", 0.3)), heard(Moment(1.0, "hit", 1.0))
    assert 6 < decibels(loud) - decibels(soft) < 14
    left, right = heard(Moment(1.0, "hit", pan=1.0))
    assert decibels(right) > decibels(left) + 3


def test_feet_sound_of_the_ground_they_are_on() -> None:
    sand, stone, snow = (colour(heard(Moment(1.0, "step"), setting=place)) for place in ("beach", "street", "snow"))
    assert np.abs(sand - stone).mean() > 3 and np.abs(snow - stone).mean() > 3


def test_space_and_sea_floor_swallow_the_highs() -> None:
    for place in ("space", "underwater"):
        high = slice(18, None)
        assert colour(heard(Moment(1.0, "crash"), setting=place))[high].max() < -25


def test_a_crowd_of_steps_does_not_overload() -> None:
    crowd = heard(*(Moment(1.0 + 0.0005 * each, "step", 1.5) for each in range(200)))
    assert np.abs(crowd).max() < 1.6


def test_actions_give_moments_inside_their_time() -> None:
    horse = Member("c1", "horse", "horse")
    shots = (Shot(2.0, "farm"), Shot(4.0, "farm", cast=("c1",), actions=(Action("c1", "run", start=1.0, end=3.0),)))
    moments = moments_of(film(*shots, cast=(horse,)), seed=1)
    assert len(moments) >= 5 and {moment.kind for moment in moments} == {"hoof"}
    assert all(3.0 <= moment.time <= 5.05 for moment in moments)


def test_dancers_step_on_the_grid_of_the_music() -> None:
    dancer = Member("c1", "woman", "dancer")
    shot = Shot(4.0, "stage", cast=("c1",), actions=(Action("c1", "dance"),))
    times = [moment.time for moment in moments_of(film(shot, cast=(dancer,)), seed=1)]
    assert len(times) >= 7 and np.allclose(np.diff(times), 0.5)
