from __future__ import annotations

from functools import cache
from itertools import combinations

import numpy as np
import pytest

from creation.sound.ambience.bed import bed
from creation.sound.ambience.places import PLACES, SOMEWHERE, ground_of, layers_of, place_of
from creation.storyboard import vocabulary
from creation.storyboard.types import Shot
from tests.creation.sound.measuring import Sound, colour, decibels, film, part

SETTINGS = [entry.name for entry in vocabulary.entries("settings")]


@cache
def air(setting: str, time: str = "day", weather: str = "clear", sounds: tuple[str, ...] = ()) -> Sound:
    return bed(film(Shot(4.0, setting, time, weather, sounds=sounds)), 4 * 48_000, seed=1)


@pytest.mark.parametrize("setting", sorted({*SETTINGS, *PLACES, "a place nobody knows"}))
def test_every_setting_has_air_of_two_layers_at_every_hour_and_in_every_weather(setting: str) -> None:
    for time in ("day", "night"):
        for weather in ("clear", "rain", "storm", "snow", "wind", "fog"):
            assert len(layers_of(setting, time, weather)) >= 2, (time, weather)
    assert -50 < decibels(air(setting)) < -18


def test_every_setting_of_the_vocabulary_is_a_place_of_its_own_or_like_one() -> None:
    assert not [setting for setting in SETTINGS if place_of(setting) is SOMEWHERE]


@pytest.mark.parametrize(
    ("setting", "like"), [("coffee_shop", "shop"), ("frozen_lake", "lake"), ("old_dungeon", "dungeon")]
)
def test_an_unknown_setting_sounds_of_its_family(setting: str, like: str) -> None:
    assert place_of(setting) is PLACES[like]


def test_no_two_settings_sound_alike_but_those_of_one_family() -> None:
    families = {id(place_of(setting)): setting for setting in SETTINGS}
    assert len(families) > 0.6 * len(SETTINGS)
    colours = {setting: colour(air(setting)) for setting in families.values()}
    for one, other in combinations(colours, 2):
        assert np.abs(colours[one] - colours[other]).mean() > 0.5, (one, other)


@pytest.mark.parametrize(
    ("setting", "weather"), [("city", "rain"), ("meadow", "storm"), ("beach", "wind"), ("castle", "storm")]
)
def test_weather_is_heard(setting: str, weather: str) -> None:
    assert decibels(air(setting, weather=weather)) > decibels(air(setting)) + 1


def test_no_weather_reaches_space() -> None:
    assert np.array_equal(air("space", weather="storm"), air("space"))


def test_nights_sound_of_other_animals_than_days() -> None:
    assert np.abs(colour(air("forest", "night")) - colour(air("forest"))).mean() > 1.5


def test_asked_for_air_is_there() -> None:
    assert decibels(air("bedroom", sounds=("waves",))) > decibels(air("bedroom")) + 6


def test_the_air_changes_at_the_cut() -> None:
    two = bed(film(Shot(3.0, "beach"), Shot(3.0, "bedroom", "night")), 6 * 48_000, seed=1)
    assert decibels(part(two, 1.0, 2.9)) > decibels(part(two, 3.1, 5.0)) + 6
    jumps = np.abs(np.diff(two[:, 140_000:148_000])).max()
    assert jumps <= np.abs(np.diff(two[:, :140_000])).max() * 1.2


def test_a_long_stay_is_filled_to_its_end() -> None:
    long = bed(film(Shot(60.0, "river")), 60 * 48_000, seed=1)
    levels = [decibels(part(long, start, start + 2.0)) for start in range(0, 60, 2)]
    assert max(levels) - min(levels) < 6


def test_snow_lies_on_the_ground_where_it_snows_and_not_indoors() -> None:
    assert ground_of("meadow", "snow") == "snow" and ground_of("meadow", "clear") == "grass"
    assert ground_of("kitchen", "snow") == place_of("kitchen").ground


@pytest.mark.parametrize(
    ("setting", "like"),
    [("venice", "venice"), ("rice_terraces", "rice_terraces"), ("deep_sea", "underwater"), ("sports_hall", "gym"),
     ("race_track", "racetrack"), ("western_town", "wild_west"), ("bus_stop", "street")],
)  # fmt: skip
def test_a_setting_is_not_taken_for_another_whose_letters_it_has(setting: str, like: str) -> None:
    """There is ice in Venice, and a port in a sports hall."""
    assert place_of(setting) is PLACES[like]
