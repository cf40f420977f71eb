"""Backups, the doctor, health and the operator's desk of a site whose films stand in a bucket."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from creation import media
from creation.models import Clip, Upload
from creation.shelving import Filling
from sora_site.lib.media.bucket import breath, client, removing
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.bucket.models import Removal
from sora_site.operating import health
from sora_site.operating.backup import files, manifest
from sora_site.operating.backup import media as backup_media
from sora_site.operating.backup.files import Kept
from sora_site.operating.backup.media import Known
from sora_site.operating.desk import stores
from sora_site.operating.doctor import storage as doctor
from sora_site.operating.doctor.findings import Finding, Level
from sora_site.people.models import User
from tests.feed.conftest import film
from tests.lib.media.bucket.fixtures import BUCKET
from tests.lib.media.bucket.storage import Line, Storage
from tests.site.operating.conftest import sqlite_original, sqlite_site
from tests.site.operating.installation import Here, files_below

__all__ = ["sqlite_original", "sqlite_site"]
pytestmark = pytest.mark.django_db


def worst() -> Finding:
    order = [Level.PROBLEM, Level.NOTE, Level.OK]
    found = [*doctor.bucket(), *doctor.removals()]
    return min(found, key=lambda finding: order.index(finding.level))


@pytest.fixture
def clips(alice: User, line: Line) -> list[Clip]:
    """Two films and a picture, in the bucket alone."""
    made = [film(alice) for _number in range(2)]
    for number, clip in enumerate(made):
        folder = media.clip_folder(clip)
        folder.mkdir(parents=True)
        (folder / "film.mp4").write_bytes(f"a film {number}".encode() * 1000)
        (folder / "poster.webp").write_bytes(b"poster")
    media.write_upload(Upload.objects.create(owner=alice, digest="0" * 64, width=8, height=8).key, b"a picture")
    Filling().go_on()
    shutil.rmtree(settings.MEDIA_DIR)
    return made


def known() -> Known:
    clips, uploads = Clip.objects.filter(erased_at=None), Upload.objects.all()
    return Known(frozenset(clips.values_list("key", flat=True)), frozenset(uploads.values_list("key", flat=True)))


def taken(target: Path, before: list[Kept] | None = None, earlier: Path | None = None) -> backup_media.Taken:
    found = {file.path: file for file in before or []}
    return backup_media.take(settings.MEDIA_DIR, target, known(), found, earlier)


def test_a_backup_holds_what_only_stands_in_the_bucket(clips: list[Clip], line: Line, tmp_path: Path) -> None:
    media.clip_file(clips[0], "film.mp4")  # at hand
    done = taken(tmp_path / "first")
    wanted = {f"clips/{clip.key}/{name}" for clip in clips for name in ("film.mp4", "poster.webp")}
    assert {file.path for file in done.files} == wanted | {f"uploads/{Upload.objects.get().key}.webp"}
    assert done.copied == len(done.files) == 5
    assert list(files.wrong_with(tmp_path / "first", done.files)) == []
    # Only what was at hand before is so now: a backup does not fill the folder.
    assert [path.name for path in settings.MEDIA_DIR.glob("clips/*/*")] == ["film.mp4"]


def test_the_second_backup_fetches_nothing_again(clips: list[Clip], line: Line, tmp_path: Path) -> None:
    first = taken(tmp_path / "first")
    media.clip_file(clips[0], "film.mp4")
    asked = line.count("GET", "/site/")
    second = taken(tmp_path / "second", first.files, tmp_path / "first")
    assert (second.copied, line.count("GET", "/site/")) == (0, asked)
    assert sorted(second.files, key=str) == sorted(first.files, key=str)
    assert files_below(tmp_path / "second") == files_below(tmp_path / "first")


def test_an_erased_film_that_still_stands_there_is_in_no_backup(clips: list[Clip], tmp_path: Path) -> None:
    Clip.objects.filter(pk=clips[0].pk).update(erased_at=timezone.now())
    assert not [file for file in taken(tmp_path / "first").files if clips[0].key in file.path]


@pytest.mark.django_db(transaction=True)
def test_a_wrecked_site_and_bucket_come_back(sqlite_site: Here, line: Line, storage: Storage) -> None:
    before = files_below(sqlite_site.data / "media")
    rows = {Path(name).parts[1] for name in before if name.startswith("clips/")}
    for name in before:
        storage.s3.put_object(Bucket=BUCKET, Key=f"site/{name}", Body=before[name])
    shutil.rmtree(sqlite_site.data / "media")
    said = sqlite_site.manage("backup")
    assert said.count("clips/") == 1  # of one film there was no file before either
    (place,) = [each for each in (sqlite_site.data / "backups").iterdir() if not each.name.startswith(".")]
    listed = {file.path for file in manifest.media_of(place, manifest.read(place))}
    assert {Path(name).parts[1] for name in listed if name.startswith("clips/")} == rows
    said = sqlite_site.manage("restore", place, "--replace")
    assert "The bucket holds all" in said
    back = files_below(sqlite_site.data / "media")
    assert {name: data for name, data in back.items() if ".bucket" not in name} == {
        name: data for name, data in before.items() if name in listed
    }


@pytest.mark.django_db(transaction=True)
def test_a_backup_without_its_bucket_is_refused_in_words(sqlite_site: Here, line: Line) -> None:
    line.is_up = False
    said = sqlite_site.manage("backup", fails=True)
    assert "does not answer" in said
    assert "--without-media" in said


def test_the_doctor_tries_everything_and_leaves_nothing(line: Line, storage: Storage, settings: Settings) -> None:
    found = list(doctor.bucket())
    assert [finding.level for finding in found] == [Level.OK, Level.NOTE], found
    assert "writes, reads, lists and deletes" in found[0].words
    assert "unencrypted" in found[1].words
    assert storage.names(BUCKET) == []
    assert "any" not in found[0].words.split()
    settings.S3_BUCKET = ""
    assert worst().level == Level.OK


def test_the_doctor_says_what_is_wrong_and_what_to_do(line: Line, storage: Storage, settings: Settings) -> None:
    settings.S3_BUCKET = "another"
    assert "no bucket another" in worst().words
    settings.S3_BUCKET = BUCKET
    line.is_up = False
    assert "does not answer" in worst().words
    line.is_up = True
    access, _secret = storage.ask_for_keys()
    settings.S3_ACCESS_KEY, settings.S3_SECRET_KEY = access, "wrong"
    found = worst()
    assert (found.level, found.todo) == (Level.PROBLEM, "Correct S3_SECRET_KEY.")
    assert "wrong" not in found.words


def test_the_doctor_sees_a_bucket_that_everybody_can_read(line: Line, storage: Storage) -> None:
    resource = f"arn:aws:s3:::{BUCKET}/*"
    open_to_all = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": resource}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [open_to_all]})
    storage.s3.put_bucket_policy(Bucket=BUCKET, Policy=policy)
    found = worst()
    assert found.level == Level.PROBLEM, found
    assert "to anybody" in found.words


def test_the_doctor_tells_of_versions(line: Line, storage: Storage) -> None:
    storage.s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    assert any("keeps versions" in finding.words for finding in doctor.bucket())
    left = storage.s3.list_object_versions(Bucket=BUCKET)
    assert (left.get("Versions"), left.get("DeleteMarkers")) == (None, None)


# A worker between two works lets go of the connection, and with it of a transaction around the test.
@pytest.mark.django_db(transaction=True)
def test_the_doctor_sees_erased_films_that_are_still_there(line: Line, settings: Settings) -> None:
    removing.discard("clips/one/")
    assert worst().level == Level.NOTE
    line.is_up = False
    removing.work_through()
    found = worst()
    assert found.level == Level.PROBLEM
    assert next(doctor.removals()).words.startswith("1 erased films")
    settings.S3_BUCKET = ""
    assert "no longer names" in worst().words
    assert Removal.objects.count() == 1


def test_health_tells_of_the_bucket_and_never_waits_for_it(
    client_: Client, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "_last", None)
    client.listed("")
    checks = client_.get("/healthz").json()["checks"]
    assert checks["bucket"]["ok"]
    line.is_up = False
    with pytest.raises(AwayError):
        client.listed("")
    monkeypatch.setattr(health, "_last", None)
    answer = client_.get("/healthz")
    assert (answer.status_code, answer.json()["status"]) == (200, "degraded")
    assert "does not answer" in answer.json()["checks"]["bucket"]["trouble"]


def test_health_asks_in_the_background_when_nobody_did_for_long(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(client, "_look", lambda: asked.append("bucket"))
    breath.forget()
    assert client.trouble() == ""
    assert client.trouble() == ""
    assert asked == ["bucket"]  # one at a time
    breath.end_look()
    breath.heard()
    client.trouble()
    assert asked == ["bucket"]


@pytest.fixture
def client_(db: None) -> Client:
    return Client()


def test_the_desk_counts_bucket_and_folder_apart(
    clips: list[Clip], monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    monkeypatch.setattr(stores, "_last", None)
    Clip.objects.update(kept_bytes=2_000_000)
    media.clip_file(clips[0], "film.mp4")
    found = {str(store.name): store for store in stores.stores()}
    bucket = found["Films (with what belongs to each) and pictures in the bucket"]
    assert (bucket.files, bucket.bytes) == (3, 4_000_000)
    assert found["Films and pictures kept at hand"].bytes == len(b"a film 0" * 1000)
    monkeypatch.setattr(stores, "_last", None)
    settings.S3_BUCKET = ""
    assert "Films and pictures" in {str(store.name) for store in stores.stores()}
    monkeypatch.setattr(stores, "_last", None)
