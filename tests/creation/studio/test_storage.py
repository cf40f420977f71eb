"""What films take, what a plan gives, and that no film begins beyond it."""

from __future__ import annotations

import pytest
from django.test import Client

from creation import actions, media
from creation.models import Clip, Generation
from creation.quota import storage
from sora_site.people.models import Plan, User
from tests.feed.conftest import film


def plan(person: User, megabytes: int) -> Plan:
    person.plan = Plan.objects.create(name=f"{megabytes} MB", storage_megabytes=megabytes)
    person.save()
    return person.plan


def begin(person: User) -> Generation:
    return actions.begin(person, "a cat on a roof", seconds=5, width=720, height=1280)


def test_everything_in_a_films_folder_counts_once_it_was_measured(alice: User) -> None:
    clip = film(alice, bytes=3_000_000)
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"0" * 3_000_000)
    (folder / "poster.webp").write_bytes(b"0" * 40_000)
    assert storage.storage_of(alice).used == 3_000_000
    assert storage.measure() == 1
    space = storage.storage_of(alice)
    assert (space.films, space.beside, space.count) == (3_000_000, 40_000, 1)
    assert storage.measure() == 0


def test_files_added_later_are_measured_anew(alice: User) -> None:
    clip = film(alice, bytes=1_000)
    storage.measure()
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    (folder / "small.mp4").write_bytes(b"0" * 5_000)
    storage.forget(clip)
    storage.measure()
    assert Clip.objects.get(pk=clip.pk).kept_bytes == 5_000


def test_no_film_begins_when_the_room_is_taken_and_the_words_say_how_to_make_some(alice: User) -> None:
    plan(alice, 2)
    film(alice, bytes=2_000_000)
    with pytest.raises(storage.StorageFullError, match=r"all 2 MB of your plan.*under Storage"):
        begin(alice)
    assert not Generation.objects.filter(prompt="a cat on a roof").exists()


def test_deleting_a_film_makes_room_at_once(alice: User) -> None:
    plan(alice, 2)
    clip = film(alice, bytes=2_000_000)
    actions.delete(clip.generation)
    assert begin(alice).pk


def test_a_plan_may_set_no_limit(alice: User) -> None:
    plan(alice, 0)
    film(alice, bytes=10**13)
    assert begin(alice).pk


def test_the_composer_keeps_what_was_typed_and_shows_the_way(alices: Client, alice: User) -> None:
    plan(alice, 1)
    film(alice, bytes=1_000_000)
    page = alices.post(
        "/make/", {"prompt": "a cat", "seconds": "5", "size": "720x1280", "request_key": "one"}
    ).content.decode()
    assert "Your films fill all 1 MB of your plan" in page
    assert "a cat" in page
    assert 'href="/studio/storage/"' in page


def test_the_page_shows_the_largest_first_with_a_way_to_delete_each(alices: Client, alice: User) -> None:
    film(alice, prompt="a small boat", bytes=1_000_000)
    film(alice, prompt="a large ship", bytes=9_400_000)
    page = alices.get("/studio/storage/").content.decode()
    assert page.index("a large ship") < page.index("a small boat")
    assert "9.4 MB" in page
    assert page.count('value="delete"') == 2


def test_the_bar_never_runs_over_its_end(alice: User) -> None:
    plan(alice, 1)
    film(alice, bytes=5_000_000, kept_bytes=9_000_000)
    parts = storage.parts(storage.storage_of(alice))
    assert sum(part.wide for part in parts) == 100


def test_the_plan_says_what_is_used_and_when_the_next_film_may_begin(alices: Client, alice: User) -> None:
    alice.plan = Plan.objects.create(name="One", films_a_day=1)
    alice.save()
    assert "stops counting 24 hours after" in alices.get("/studio/plan/").content.decode()
    film(alice)
    assert "The next one can begin at" in alices.get("/studio/plan/").content.decode()
