"""What the sky says at sight: night, storm, fog."""

from __future__ import annotations

import numpy as np
import pytest

from tests.creation.cutout.stage.places import place

_SKY = 100  # rows that are sky in an open place


def _brightness(part: np.ndarray) -> np.ndarray:
    return np.asarray(part.astype(float).mean(axis=2))


@pytest.mark.parametrize("setting", ["snow", "ice", "meadow", "mountain"])
@pytest.mark.parametrize("weather", ["snow", "rain", "cloudy"])
def test_the_moon_shines_through_the_weather_of_a_night(setting: str, weather: str) -> None:
    sky = _brightness(place(setting, "night", weather)[:_SKY])
    assert np.median(sky[: _SKY // 2]) < 100 < 225 < sky.max()


@pytest.mark.parametrize("setting", ["snow", "ice"])
def test_snow_is_no_lamp_at_night(setting: str) -> None:
    ground = _brightness(place(setting, "night", "snow")[240:])
    assert np.median(ground) < 0.55 * np.median(_brightness(place(setting, "day", "snow")[240:]))


@pytest.mark.parametrize("setting", ["sea", "meadow", "castle"])
def test_a_storm_has_a_dark_sky(setting: str) -> None:
    storm, rain = (_brightness(place(setting, "day", weather)[:60]).mean() for weather in ("storm", "rain"))
    assert storm < 100 < rain


def test_waves_are_higher_in_a_storm() -> None:
    def unrest(weather: str) -> float:
        rows = _brightness(place("sea", "day", weather)[160:230])
        return float(np.abs(np.diff(rows, axis=0)).mean())

    assert unrest("storm") > 1.5 * unrest("cloudy")


def test_fog_swallows_the_distance_and_leaves_what_is_near() -> None:
    fog, clear = (place("road", "day", weather).astype(float) for weather in ("fog", "clear"))
    far, near = slice(100, 150), slice(270, 320)
    assert fog[far].std() < 0.6 * clear[far].std()
    assert fog[near].std() > 0.5 * clear[near].std()
