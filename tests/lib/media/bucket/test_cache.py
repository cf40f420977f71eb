"""The folder stays within its bounds, and never loses what only stands here."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from pytest_django import Settings

from sora_site.lib.media.bucket import breath, cache, keeping
from tests.lib.media.bucket.storage import Line

pytestmark = pytest.mark.django_db
MEGABYTE = 2**20


def filled(number: int, *, is_put: bool = True) -> Path:
    """A film of one megabyte, used the longer ago the lower its number."""
    path = keeping.place(f"clips/film{number}/film.mp4")
    path.parent.mkdir(parents=True)
    path.write_bytes(bytes([number]) * MEGABYTE)
    if is_put:
        keeping.put(f"clips/film{number}/film.mp4")
    used = time.time() - 10_000 + number * 100
    os.utime(path, (used, used))
    return path


def test_what_was_used_longest_ago_gives_way(line: Line, settings: Settings) -> None:
    settings.S3_CACHE_MEGABYTES = 4
    films = [filled(number) for number in range(6)]
    keeping.bring("clips/film0/film.mp4")  # somebody watches the oldest
    assert cache.shorten() == 3
    assert [film.exists() for film in films] == [True, False, False, False, True, True]
    assert not films[1].parent.exists()
    assert keeping.bring("clips/film1/film.mp4").read_bytes() == bytes([1]) * MEGABYTE


def test_within_its_bounds_nothing_is_asked(line: Line, settings: Settings) -> None:
    settings.S3_CACHE_MEGABYTES = 4
    filled(0)
    asked = len(line.asked)
    assert cache.shorten() == 0
    assert len(line.asked) == asked


def test_what_is_not_in_the_bucket_stays(line: Line, settings: Settings) -> None:
    settings.S3_CACHE_MEGABYTES = 1
    kept, only_here = filled(0), filled(1, is_put=False)
    assert cache.shorten() == 1
    assert (kept.exists(), only_here.exists()) == (False, True)


def test_another_file_of_the_name_in_the_bucket_is_not_this_one(line: Line, settings: Settings) -> None:
    settings.S3_CACHE_MEGABYTES = 0
    film = filled(0)
    film.write_bytes(b"longer than what was put there" * MEGABYTE)
    assert cache.shorten() == 0
    assert film.exists()


def test_while_the_bucket_is_away_everything_stays(line: Line, settings: Settings) -> None:
    settings.S3_CACHE_MEGABYTES = 1
    films = [filled(number) for number in range(3)]
    line.is_up = False
    assert cache.shorten() == 0
    assert all(film.exists() for film in films)
    line.is_up = True
    breath.forget()
    assert cache.shorten() == 3


def test_unfinished_files_are_nobodys_to_remove(line: Line, settings: Settings) -> None:
    settings.S3_CACHE_MEGABYTES = 0
    part = keeping.place("uploads/one.part")
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * MEGABYTE)
    assert cache.shorten() == 0
    assert part.exists()
