"""Everything the forty public prompts say is read from them."""

from __future__ import annotations

from typing import Any

import pytest

from creation.storyboard import read
from tests.creation.showcase.must import FILMS, MORE, misses, only

#: Shorter films show less of it: lines that do not fit are cut, shots are joined.
_ALWAYS = ("setting", "time", "weather", "style", "mood", "cast", "looks", "says")


@pytest.mark.parametrize("film", FILMS, ids=[film["name"] for film in FILMS])
def test_a_film_holds_what_its_prompt_says(film: dict[str, Any]) -> None:
    assert misses(read(film["prompt"], 10), only(film["has"])) == []


@pytest.mark.parametrize("film", MORE, ids=[film["prompt"][:60] for film in MORE])
def test_what_people_type_is_read(film: dict[str, Any]) -> None:
    assert misses(read(film["prompt"], 10, 7), film["has"]) == []


@pytest.mark.parametrize("seconds", [4, 20])
@pytest.mark.parametrize("film", FILMS, ids=[film["name"] for film in FILMS])
def test_who_and_where_do_not_depend_on_the_length(film: dict[str, Any], seconds: float) -> None:
    has = only(film["has"]) if seconds > 10 else {name: film["has"][name] for name in _ALWAYS if name in film["has"]}
    assert misses(read(film["prompt"], seconds), has) == []


@pytest.mark.parametrize("film", FILMS, ids=[film["name"] for film in FILMS])
def test_no_word_of_the_forty_goes_unread(film: dict[str, Any]) -> None:
    assert [unread.words for unread in read(film["prompt"], 10).unread] == []


@pytest.mark.parametrize("film", FILMS, ids=[film["name"] for film in FILMS])
def test_languages_are_told(film: dict[str, Any]) -> None:
    assert read(film["prompt"], 10).language == film["language"]
