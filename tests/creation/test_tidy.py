"""What crashes leave behind goes; what another database may own stays."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from django.conf import settings
from pytest_django.fixtures import Settings

from creation import tidy
from creation.engines.cutout.reuse.shelf import Shelf
from creation.models import Generation
from sora_site.lib.work import State
from sora_site.people.models import User


def old_folder(parent: Path, name: str) -> Path:
    folder = parent / name
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"film")
    long_ago = time.time() - 2 * tidy.GRACE
    os.utime(folder, (long_ago, long_ago))
    return folder


def film(maker: User, state: State) -> Generation:
    return Generation.objects.create(
        maker=maker, prompt="a dog", engine="cutout", seed=1, seconds=2, width=720, height=1280, state=state
    )


@pytest.mark.django_db
def test_a_film_no_row_knows_stays() -> None:
    """The database may be a fresh one beside the films of the last."""
    folder = old_folder(settings.MEDIA_DIR / "clips", "of-another-database")
    assert tidy.remove_leftovers() == 0
    assert (folder / "film.mp4").exists()


def test_files_of_a_film_that_ended_without_a_clip_go(alice: User) -> None:
    canceled, open_ = film(alice, State.CANCELED), film(alice, State.QUEUED)
    gone = old_folder(settings.MEDIA_DIR / "clips", canceled.folder)
    stays = old_folder(settings.MEDIA_DIR / "clips", open_.folder)
    assert tidy.remove_leftovers() == 1
    assert (gone.exists(), stays.exists()) == (False, True)


@pytest.mark.django_db
def test_what_was_being_deleted_is_deleted() -> None:
    folder = old_folder(settings.MEDIA_DIR / "clips", ".some-key.abcd1234.gone")
    assert tidy.remove_leftovers() == 1
    assert not folder.exists()


def test_unfinished_files_of_an_open_film_stay(alice: User) -> None:
    waiting = old_folder(settings.WORK_DIR, film(alice, State.IN_PROGRESS).folder)
    left = old_folder(settings.WORK_DIR, "film-left-by-a-shell")
    assert tidy.remove_leftovers() == 1
    assert (waiting.exists(), left.exists()) == (True, False)


def test_what_is_kept_of_films_leaves_when_the_operator_switches_it_off(settings: Settings) -> None:
    shelf = Shelf(settings.REUSE_DIR, 2**20)
    shelf.put("a", b"pictures")
    tidy.shorten_reuse()
    assert shelf.take("a") == b"pictures"
    settings.REUSE_MEGABYTES = 0
    tidy.shorten_reuse()
    assert shelf.take("a") is None
