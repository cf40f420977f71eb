"""Small files of shown films: made once, whoever dies meanwhile, and never of films that are not shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from creation import actions, media
from creation.finish import credentials
from creation.models import Audience, Clip, Rendition
from creation.renditions import ask, work
from creation.renditions.encode import size
from sora_site.lib.media.probe import probe
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.feed.conftest import film

pytestmark = pytest.mark.django_db(transaction=True)


def small_file(clip: Clip) -> Path:
    return media.clip_folder(clip) / "small.mp4"


def make_all() -> None:
    assert work.sweep()
    work.work_through()


def test_a_shown_film_gets_a_small_file_that_plays_the_same(shown: Clip) -> None:
    ask(shown)
    make_all()
    shown.refresh_from_db()
    made = probe(small_file(shown))
    assert (made.width, made.height) == (360, 640)
    assert made.seconds == pytest.approx(3, abs=0.1)
    assert made.audio_seconds == pytest.approx(3, abs=0.1)
    assert made.bytes * 8 / made.seconds < 550_000
    assert shown.small_bytes == made.bytes < shown.bytes / 2
    assert Rendition.objects.get().state == State.COMPLETED
    assert not work.sweep()


def test_it_says_of_its_origin_what_the_film_says(shown: Clip) -> None:
    ask(shown)
    make_all()
    said = credentials.read(small_file(shown))
    assert said is not None
    assert said.is_intact
    assert said.maker == "@alice"


def test_asking_twice_makes_one(shown: Clip) -> None:
    ask(shown)
    ask(shown)
    assert Rendition.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        {"withheld_at": timezone.now()},
        {"erased_at": timezone.now()},
        {"audience": Audience.PRIVATE},
    ],
    ids=["withheld", "erased", "private"],
)
def test_what_is_not_shown_waits(shown: Clip, change: dict[str, object]) -> None:
    ask(shown)
    Clip.objects.filter(pk=shown.pk).update(**change)
    assert not work.sweep()
    work.work_through()
    assert Rendition.objects.get().state == State.QUEUED
    assert not small_file(shown).exists()


def test_films_of_somebody_suspended_wait(shown: Clip, alice: User) -> None:
    ask(shown)
    User.objects.filter(pk=alice.pk).update(suspended_at=timezone.now())
    assert not work.sweep()


def test_a_film_withheld_meanwhile_is_stopped_and_made_when_it_is_back(shown: Clip, settings: Settings) -> None:
    ask(shown)
    settings.LEASE_SECONDS = 0.3  # looks at each tick
    rendition = Rendition.lease_one(Rendition.objects.all(), 30)
    assert rendition is not None
    Clip.objects.filter(pk=shown.pk).update(withheld_at=timezone.now())
    work.make(rendition)
    rendition.refresh_from_db()
    assert (rendition.state, rendition.attempts, rendition.lease) == (State.QUEUED, 0, "")
    assert not small_file(shown).exists()
    settings.LEASE_SECONDS = 30
    Clip.objects.filter(pk=shown.pk).update(withheld_at=None)
    make_all()
    assert small_file(shown).exists()


def test_the_row_of_a_worker_that_died_is_made_by_the_next(shown: Clip) -> None:
    ask(shown)
    dead = Rendition.lease_one(Rendition.objects.all(), -1)
    assert dead is not None
    make_all()
    assert Rendition.objects.get().state == State.COMPLETED
    assert Rendition.objects.get().attempts == 2
    work.make(dead)  # it was not dead after all: it keeps nothing and breaks nothing
    assert Rendition.objects.get().state == State.COMPLETED


def test_a_process_that_stops_hands_its_work_back(shown: Clip) -> None:
    ask(shown)
    rendition = Rendition.lease_one(Rendition.objects.all(), 30)
    assert rendition is not None
    work.stopping.set()
    work.make(rendition)
    assert Rendition.objects.get().state == State.QUEUED
    assert Rendition.objects.get().attempts == 0


def test_a_film_that_cannot_be_read_is_set_aside_after_three_times(shown: Clip, settings: Settings) -> None:
    ask(shown)
    (media.clip_folder(shown) / "film.mp4").write_bytes(b"no film")
    for _attempt in range(3):
        Rendition.objects.update(run_after=timezone.now())
        work.work_through()
    rendition = Rendition.objects.get()
    assert rendition.state == State.FAILED
    assert rendition.last_error
    assert not list(settings.WORK_DIR.iterdir())


def test_a_film_that_is_small_already_keeps_no_second_file(shown: Clip) -> None:
    Clip.objects.filter(pk=shown.pk).update(bytes=1000)
    ask(shown)
    make_all()
    assert Rendition.objects.get().state == State.COMPLETED
    assert Clip.objects.get().small_bytes == 0
    assert not small_file(shown).exists()


def test_it_is_erased_with_the_film(shown: Clip, client: Client) -> None:
    ask(shown)
    make_all()
    address = f"/media/clips/{shown.key}/small.mp4"
    assert client.get(address).status_code == 200
    actions.erase(shown)
    assert client.get(address).status_code == 404
    assert not small_file(shown).exists()


@pytest.mark.parametrize(
    ("film_size", "expected"),
    [((720, 1280), (360, 640)), ((1280, 720), (640, 360)), ((1080, 1080), (360, 360)), ((242, 333), (242, 332))],
)
def test_the_shape_stays_and_nothing_grows(film_size: tuple[int, int], expected: tuple[int, int]) -> None:
    assert size(*film_size) == expected


def test_what_nobody_asked_of_the_work_is_left_alone(alice: User) -> None:
    film(alice)
    assert not work.sweep()
