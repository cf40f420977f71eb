"""Every place: painted whole in every shape of frame, at every hour, and like no other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from creation.engines.cutout.stage.conditions import WEATHERS
from creation.engines.cutout.stage.hours import HOURS
from creation.engines.cutout.stage.settings import SETTINGS
from creation.storyboard import vocabulary
from tests.creation.cutout.stage.places import BROAD, SQUARE, UPRIGHT, bare, between, colours, features, place

_NAMES = sorted(SETTINGS)


def test_what_is_drawn_and_what_has_words_are_the_same() -> None:
    assert {entry.name for entry in vocabulary.entries("settings")} == set(SETTINGS)
    assert len(SETTINGS) >= 64


@pytest.mark.parametrize("setting", _NAMES)
def test_a_place_fills_every_shape_of_frame(setting: str) -> None:
    for size, wide in ((UPRIGHT, False), (BROAD, True), (SQUARE, True)):
        frame = place(setting, size=size, wide=wide)
        assert bare(frame) == 0, size
        assert colours(frame) >= 9, size


@pytest.mark.parametrize("setting", _NAMES)
def test_a_place_lives_by_night_and_in_rain(setting: str) -> None:
    day, night, rain = place(setting), place(setting, "night"), place(setting, "day", "rain")
    assert bare(night) == bare(rain) == 0
    # What happens must be seen at night too.
    assert night.mean() > 14 and night.std() > 9
    assert np.abs(day.astype(int) - place(setting, t=2.3)).mean() > 0.1, "nothing moves"
    if not SETTINGS[setting].indoors and SETTINGS[setting].sky == "open":
        assert night.mean() < (0.75 + 0.2 * SETTINGS[setting].lamps) * day.mean()
        assert np.abs(day.astype(int) - rain).mean() > 4


def test_no_two_places_look_alike() -> None:
    known = {name: features(place(name)) for name in _NAMES}
    near = [(a, b) for a, b in combinations(_NAMES, 2) if between(known[a], known[b]) < 0.15]
    assert not near


@pytest.mark.parametrize("setting", ["meadow", "desert", "beach"])
def test_every_hour_and_weather_shows_at_first_sight(setting: str) -> None:
    looks = {(hour, "clear"): place(setting, hour) for hour in HOURS}
    looks |= {("day", weather): place(setting, "day", weather) for weather in WEATHERS}
    for one, other in combinations(looks, 2):
        away = np.abs(looks[one].astype(int) - looks[other]).mean()
        assert away > 1, (one, other)
    assert looks["night", "clear"].mean() < 0.6 * looks["day", "clear"].mean()


def test_weather_is_seen_at_night_as_well() -> None:
    looks = {weather: place("meadow", "night", weather) for weather in WEATHERS}
    for one, other in combinations(looks, 2):
        assert np.abs(looks[one].astype(int) - looks[other]).mean() > 0.35, (one, other)


def test_unknown_names_are_a_meadow_on_a_clear_day() -> None:
    assert np.array_equal(place("nowhere", "never", "nothing")[:60], place("nowhere", "day", "clear")[:60])
    assert bare(place("nowhere", "never", "nothing")) == 0
