"""What a weather does to a whole place, and what a floor gives back of it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from creation.engines.cutout.stage.scenery import Scenery
from tests.creation.cutout.stage.places import UPRIGHT, place, view


def _hsv(frame: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(frame, cv2.COLOR_BGR2HSV).reshape(-1, 3).astype(int)


def _white(frame: np.ndarray) -> float:
    hsv = _hsv(frame)
    return float(((hsv[:, 2] > 170) & (hsv[:, 1] < 60)).mean())


def _green(frame: np.ndarray) -> float:
    hsv = _hsv(frame)
    return float(((hsv[:, 0] > 33) & (hsv[:, 0] < 85) & (hsv[:, 1] > 60)).mean())


@pytest.mark.parametrize("setting", ["park", "village", "meadow", "street"])
def test_snow_covers_ground_trees_and_roofs(setting: str) -> None:
    snowed = place(setting, "day", "snow")
    assert _white(snowed) > 0.5
    assert _green(snowed) < 0.12


@pytest.mark.parametrize("setting", ["park", "meadow", "hill"])
def test_leaves_turn_in_autumn(setting: str) -> None:
    assert _green(place(setting, "day", "leaves")) < 0.6 * _green(place(setting))


@pytest.mark.parametrize("setting", ["castle", "meadow", "beach", "lake"])
@pytest.mark.parametrize("hour", ["dawn", "sunset"])
def test_a_low_sun_leaves_the_sky_its_colours(setting: str, hour: str) -> None:
    burnt = (place(setting, hour)[:134].min(axis=2) > 246).mean()  # rows over the horizon
    assert burnt < 0.02


def test_the_sea_takes_the_colours_of_the_sky() -> None:
    sea = place("sea", "sunset")[200:300].reshape(-1, 3).mean(axis=0)
    blue, green, red = sea
    assert red > green and red > blue
    by_day = place("sea")[200:300].reshape(-1, 3).mean(axis=0)
    assert by_day[0] > by_day[2]


def test_a_wet_street_mirrors_the_lights_over_it() -> None:
    floor = place("cyberpunk", "night")[175:215].astype(int)
    columns = floor.mean(axis=0)
    # Under a lit shop it is brighter than beside it.
    assert columns.sum(axis=1).max() > 1.3 * columns.sum(axis=1).min()


@pytest.mark.parametrize("setting", ["city", "street"])
def test_a_street_mirrors_after_dark_or_in_the_rain_only(setting: str) -> None:
    here = view(UPRIGHT)
    wet = {
        (hour, weather): Scenery(setting, hour, weather, here, 5).is_wet
        for hour, weather in (("day", "clear"), ("night", "clear"), ("day", "rain"))
    }
    assert list(wet.values()) == [False, True, True]
