"""What is to leave the bucket leaves it: also when it is away, when its worker dies, and when it keeps versions."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from pytest_django import Settings

from sora_site.lib.media.bucket import breath, removing
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.bucket.models import Removal
from sora_site.lib.work import State
from tests.lib.media.bucket.fixtures import BUCKET
from tests.lib.media.bucket.storage import Line, Storage
from tests.lib.media.bucket.test_keeping import elsewhere

pytestmark = pytest.mark.django_db(transaction=True)


def put(*names: str) -> None:
    for name in names:
        elsewhere(name, b"bytes")


def due() -> None:
    """The pause is over."""
    breath.forget()
    Removal.objects.update(run_after=timezone.now() - timedelta(seconds=1))


def test_everything_below_a_name_goes_and_nothing_else(line: Line, storage: Storage) -> None:
    put("clips/one/film.mp4", "clips/one/poster.webp", "clips/one-more/film.mp4", "uploads/one.webp")
    removing.discard("clips/one/")
    assert removing.sweep()
    removing.work_through()
    assert storage.names(BUCKET) == ["site/clips/one-more/film.mp4", "site/uploads/one.webp"]
    assert not Removal.objects.exists()
    assert not removing.sweep()


def test_it_is_told_with_the_erasure_or_not_at_all(line: Line) -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        removing.discard("clips/one/")
        raise ZeroDivisionError
    assert not Removal.objects.exists()


def test_a_bucket_that_is_away_is_asked_until_it_answers(line: Line, storage: Storage) -> None:
    put("clips/one/film.mp4")
    line.is_up = False
    removing.discard("clips/one/")
    removing.work_through()
    row = Removal.objects.get()
    assert (row.state, row.run_after > timezone.now()) == (State.QUEUED, True)
    assert "does not answer" in row.last_error
    for _attempt in range(4):
        due()
        removing.work_through()
    assert Removal.objects.get().state == State.QUEUED
    line.is_up = True
    due()
    removing.work_through()
    assert (storage.names(BUCKET), Removal.objects.count()) == ([], 0)


def test_a_worker_that_died_in_it_loses_nothing(line: Line, storage: Storage) -> None:
    put("clips/one/film.mp4")
    removing.discard("clips/one/")
    Removal.lease_one(Removal.objects.all(), 30)
    Removal.objects.update(leased_until=timezone.now() - timedelta(seconds=1), worker="")
    assert removing.sweep()
    removing.work_through()
    assert storage.names(BUCKET) == []


def test_older_versions_go_too(line: Line, storage: Storage) -> None:
    storage.s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    put("clips/one/film.mp4")
    elsewhere("clips/one/film.mp4", b"other bytes")
    assert len(storage.s3.list_object_versions(Bucket=BUCKET)["Versions"]) == 2
    removing.discard("clips/one/")
    removing.work_through()
    left = storage.s3.list_object_versions(Bucket=BUCKET)
    assert (left.get("Versions"), left.get("DeleteMarkers")) == (None, None)


def test_who_makes_a_film_anew_calls_its_removal_back(line: Line, storage: Storage) -> None:
    put("clips/one/film.mp4")
    removing.discard("clips/one/")
    removing.recall("clips/one/")
    removing.work_through()
    assert storage.names(BUCKET) == ["site/clips/one/film.mp4"]


def test_what_is_being_taken_out_cannot_be_called_back(line: Line) -> None:
    removing.discard("clips/one/")
    Removal.lease_one(Removal.objects.all(), 30)
    with pytest.raises(AwayError):
        removing.recall("clips/one/")


def test_it_ends_when_the_process_does(line: Line) -> None:
    removing.discard("clips/one/")
    removing.stopping.set()
    removing.work_through()
    assert Removal.objects.get().attempts == 0


def test_two_workers_take_each_once(line: Line, storage: Storage) -> None:
    names = [f"clips/film{number}/film.mp4" for number in range(6)]
    put(*names)
    for name in names:
        removing.discard(f"{name.rpartition('/')[0]}/")
    threads = [threading.Thread(target=_work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (storage.names(BUCKET), Removal.objects.count()) == ([], 0)
    assert line.count("DELETE") == 6


def _work() -> None:
    from django.db import connection

    removing.work_through()
    connection.close()


def test_without_a_bucket_nothing_is_written(settings: Settings) -> None:
    removing.discard("clips/one/")
    assert not Removal.objects.exists()
    assert not removing.sweep()


def test_rows_wait_while_the_settings_name_no_bucket(line: Line, settings: Settings) -> None:
    removing.discard("clips/one/")
    settings.S3_BUCKET = ""
    assert not removing.sweep()
    assert Removal.objects.count() == 1
