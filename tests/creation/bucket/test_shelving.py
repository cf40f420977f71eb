"""An older site's films come into the bucket, what nobody knows leaves it, and everything comes back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils import timezone
from pytest_django import Settings

from creation import media, tidy
from creation.models import Clip, Generation, Upload
from creation.shelving import Filling, Sweep
from sora_site.lib.media.bucket import breath, removing
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.creation.bucket.acts import on_another_machine
from tests.feed.conftest import film
from tests.lib.media.bucket.fixtures import BUCKET
from tests.lib.media.bucket.storage import Line, Storage

# Workers give their connections back, which would break a transaction around them.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def older(alice: User) -> list[Clip]:
    """Films and a picture made before there was a bucket."""
    clips = [film(alice) for _number in range(3)]
    for number, clip in enumerate(clips):
        folder = media.clip_folder(clip)
        folder.mkdir(parents=True)
        for name in ("film.mp4", "poster.webp"):
            (folder / name).write_bytes(f"{name} {number}".encode())
    media.write_upload(Upload.objects.create(owner=alice, digest="0" * 64, width=8, height=8).key, b"a picture")
    return clips


def test_an_older_sites_films_come_into_the_bucket(older: list[Clip], line: Line, storage: Storage) -> None:
    stranger = settings.MEDIA_DIR / "clips" / "of-another-database"
    stranger.mkdir()
    (stranger / "film.mp4").write_bytes(b"film")
    filling = Filling()
    filling.go_on()
    wanted = sorted(f"site/clips/{clip.key}/{name}" for clip in older for name in ("film.mp4", "poster.webp"))
    found = storage.names(BUCKET)
    assert [name for name in found if "/clips/" in name] == wanted
    assert len(found) == 7
    asked = len(line.asked)
    filling.go_on()
    assert len(line.asked) == asked  # what is known to be there is not asked about again
    Filling().go_on()
    assert line.count("PUT") == 7


def test_a_file_that_is_added_later_is_seen(older: list[Clip], line: Line, storage: Storage) -> None:
    filling = Filling()
    filling.go_on()
    (media.clip_folder(older[0]) / "small.mp4").write_bytes(b"small")
    filling.go_on()
    assert f"site/clips/{older[0].key}/small.mp4" in storage.names(BUCKET)


def test_filling_goes_on_where_a_bucket_went_away(older: list[Clip], line: Line, storage: Storage) -> None:
    line.is_up = False
    filling = Filling()
    filling.go_on()
    assert storage.names(BUCKET) == []
    line.is_up = True
    breath.forget()
    filling.go_on()
    assert len(storage.names(BUCKET)) == 7


def test_erased_films_are_not_put_there(older: list[Clip], line: Line, storage: Storage) -> None:
    Clip.objects.filter(pk=older[0].pk).update(erased_at=timezone.now())
    Filling().go_on()
    assert not [name for name in storage.names(BUCKET) if older[0].key in name]


def test_the_command_moves_all_and_brings_all_back(
    older: list[Clip], line: Line, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {clip.pk: (media.clip_folder(clip) / "film.mp4").stat().st_mtime_ns for clip in older}
    call_command("shelve")
    assert "4 films and pictures" in capsys.readouterr().out
    on_another_machine()
    call_command("shelve", "--back")
    assert "7 files are here" in capsys.readouterr().out
    assert {clip.pk: (media.clip_folder(clip) / "film.mp4").stat().st_mtime_ns for clip in older} == before


def test_the_command_says_what_is_wrong(older: list[Clip], line: Line, settings: Settings) -> None:
    settings.S3_BUCKET = "another"
    with pytest.raises(CommandError, match="no bucket another"):
        call_command("shelve")
    settings.S3_BUCKET = ""
    with pytest.raises(CommandError, match="S3_BUCKET is not set"):
        call_command("shelve")


def test_what_no_row_knows_leaves_the_bucket(
    older: list[Clip], alice: User, line: Line, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidy, "GRACE", -60.0)
    User.objects.update(date_joined=timezone.now() - timedelta(days=1))
    Filling().go_on()
    erased, kept, lost = older
    Clip.objects.filter(pk=erased.pk).update(erased_at=timezone.now())  # and its removal was never written
    Clip.objects.filter(pk=lost.pk).delete()
    Generation.objects.filter(pk=lost.generation_id).update(folder=lost.key, state=State.CANCELED)
    Generation.objects.filter(pk=erased.generation_id).update(folder=erased.key)
    Generation.objects.filter(pk=kept.generation_id).update(folder=kept.key)
    for key in ("clips/of-another-database/film.mp4", "uploads/nobodys.webp"):
        storage.s3.put_object(Bucket=BUCKET, Key=f"site/{key}", Body=b"film")
    upload = Upload.objects.get()
    assert Sweep().go_on() == 3
    removing.work_through()
    assert storage.names(BUCKET) == sorted(
        [
            "site/clips/of-another-database/film.mp4",
            f"site/clips/{kept.key}/film.mp4",
            f"site/clips/{kept.key}/poster.webp",
            f"site/uploads/{upload.key}.webp",
        ]
    )


def test_what_was_put_there_just_now_is_not_yet_judged(older: list[Clip], line: Line) -> None:
    Filling().go_on()
    Upload.objects.all().delete()
    assert Sweep().go_on() == 0
