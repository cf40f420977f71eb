"""Files go into the bucket and come back whole, once, whoever asks and wherever the line breaks."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from pytest_django import Settings

from sora_site import environment
from sora_site.lib.media.bucket import breath, cache, client, keeping
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import DiskFullError
from sora_site.people.models import User
from tests.lib.media.bucket.fixtures import BUCKET
from tests.lib.media.bucket.storage import Line, Storage

pytestmark = pytest.mark.django_db
NAME = "clips/abc/film.mp4"
WORDS = os.urandom(3_000_000)


def written(name: str = NAME, data: bytes = WORDS) -> Path:
    path = keeping.place(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, ns=(10**18, 1_700_000_000_123_456_789))
    return path


def elsewhere(name: str = NAME, data: bytes = WORDS) -> Path:
    """A file that stands in the bucket and not on this machine."""
    path = written(name, data)
    keeping.put(name)
    path.unlink()
    return path


def test_without_a_bucket_the_folder_is_all(settings: Settings) -> None:
    assert settings.S3_BUCKET == ""
    path = written()
    keeping.put(NAME)
    assert keeping.bring(NAME) == path
    assert cache.shorten() == 0
    with pytest.raises(FileNotFoundError):
        keeping.bring("clips/abc/small.mp4")
    assert not keeping.hidden().exists()


def test_without_a_bucket_nothing_of_s3_is_imported(tmp_path: Path) -> None:
    script = (
        "import django, sys; django.setup()\n"
        "from creation import actions, shelving\n"
        "from sora_site.launch import lanes\n"
        "lanes.lanes()\n"
        "print(sorted({n.split('.')[0] for n in sys.modules} & {'boto3', 'botocore', 's3transfer'}))"
    )
    values = {name: value for name, value in os.environ.items() if not name.startswith("S3_")}
    values |= {"DJANGO_SETTINGS_MODULE": "sora_site.settings", "DATA_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], env=values, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_file_comes_back_with_its_bytes_and_its_time(line: Line, storage: Storage) -> None:
    path = written()
    time_of_it = path.stat().st_mtime_ns
    keeping.put(NAME)
    assert storage.names(BUCKET) == [f"site/{NAME}"]
    path.unlink()
    path.parent.rmdir()
    assert keeping.bring(NAME) == path
    assert path.read_bytes() == WORDS
    # The same on every machine: browsers are told of a version by it, and backups go by it.
    assert path.stat().st_mtime_ns == time_of_it
    assert keeping.bring(NAME).read_bytes() == WORDS
    assert line.count("GET", NAME) == 1


def test_putting_again_sends_nothing_and_another_file_takes_its_place(line: Line, storage: Storage) -> None:
    path = written()
    keeping.put(NAME)
    keeping.put(NAME)
    assert line.count("PUT") == 1
    path.write_bytes(WORDS[::-1])
    keeping.put(NAME)
    assert storage.body(BUCKET, f"site/{NAME}") == WORDS[::-1]


def test_a_file_nobody_has_is_missing_and_no_trouble(line: Line) -> None:
    with pytest.raises(FileNotFoundError):
        keeping.bring(NAME)
    assert client.trouble() == ""


def test_large_files_go_in_parts(line: Line, storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "_ONE_PIECE", 1_000_000)
    data = os.urandom(9_000_000)
    path = elsewhere("exports/large.zip", data)
    assert line.count("POST", "uploads") == 1
    assert keeping.bring("exports/large.zip") == path
    assert path.read_bytes() == data


def test_the_storage_is_told_to_encrypt(line: Line, storage: Storage, settings: Settings) -> None:
    settings.S3_ENCRYPTION = "AES256"
    elsewhere()
    assert storage.s3.head_object(Bucket=BUCKET, Key=f"site/{NAME}")["ServerSideEncryption"] == "AES256"


def test_a_transaction_around_it_holds(line: Line, alice: User) -> None:
    elsewhere()
    with transaction.atomic():
        User.objects.filter(pk=alice.pk).update(bio="words")
        keeping.bring(NAME)
        assert User.objects.get(pk=alice.pk).bio == "words"


def test_many_askers_fetch_it_once(line: Line) -> None:
    path = elsewhere()
    line.delay = 0.3
    came: list[bytes] = []
    threads = [threading.Thread(target=lambda: came.append(keeping.bring(NAME).read_bytes())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert came == [WORDS] * 8
    assert line.count("GET", NAME) == 1
    assert [each.name for each in path.parent.iterdir()] == ["film.mp4"]


def test_a_download_that_breaks_off_leaves_nothing(line: Line) -> None:
    path = elsewhere()
    line.cut_after = 1_000_000
    with pytest.raises(AwayError):
        keeping.bring(NAME)
    assert not path.exists()
    assert not any((keeping.hidden() / "brought").iterdir())
    line.cut_after = None
    breath.forget()
    assert keeping.bring(NAME).read_bytes() == WORDS


def test_bytes_that_changed_in_the_storage_are_not_shown(line: Line, storage: Storage) -> None:
    path = elsewhere()
    kept = storage.s3.head_object(Bucket=BUCKET, Key=f"site/{NAME}")["Metadata"]
    storage.s3.put_object(Bucket=BUCKET, Key=f"site/{NAME}", Body=WORDS[:-1] + b"!", Metadata=kept)
    with pytest.raises(AwayError) as problem:
        keeping.bring(NAME)
    assert "damaged" in problem.value.reason
    assert not path.exists()


def test_a_disk_without_room_says_so(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    from sora_site.lib.media import store

    path = elsewhere()
    monkeypatch.setattr(store, "SPARE_BYTES", 10**18)
    with pytest.raises(DiskFullError):
        keeping.bring(NAME)
    assert not path.exists()


def test_a_storage_that_is_down_is_told_at_once_the_second_time(line: Line) -> None:
    elsewhere()
    line.is_up = False
    with pytest.raises(AwayError):
        keeping.bring(NAME)
    asked = len(line.asked)
    with pytest.raises(AwayError) as problem:
        keeping.bring(NAME)
    assert len(line.asked) == asked
    assert "does not answer" in problem.value.reason
    line.is_up = True
    breath.forget()
    assert keeping.bring(NAME).read_bytes() == WORDS


def test_wrong_keys_say_which_and_no_key_is_told(
    line: Line, storage: Storage, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    elsewhere()
    access, secret = storage.ask_for_keys()
    caplog.set_level(logging.DEBUG)
    settings.S3_ACCESS_KEY, settings.S3_SECRET_KEY = access, secret
    assert client.head(NAME) is not None
    for values, words in (
        (("AKIANOBODYKNOWSTHIS0", secret), "S3_ACCESS_KEY is not known"),
        ((access, "this-is-not-the-secret"), "S3_SECRET_KEY is not the one"),
    ):
        settings.S3_ACCESS_KEY, settings.S3_SECRET_KEY = values
        with pytest.raises(AwayError) as problem:
            client.listed("")
        assert words in problem.value.reason
        assert problem.value.todo
        assert client.trouble() == problem.value.reason
        assert not any(value in problem.value.reason + problem.value.message for value in values)
    for value in (access, secret, "AKIANOBODYKNOWSTHIS0", "this-is-not-the-secret"):
        assert value not in caplog.text


def test_a_bucket_that_is_not_there_is_no_missing_film(line: Line, settings: Settings) -> None:
    settings.S3_BUCKET = "another"
    with pytest.raises(AwayError) as problem:
        keeping.bring(NAME)
    assert "no bucket another" in problem.value.reason


def test_an_address_with_a_password_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("S3_ENDPOINT", "https://name:password@s3.example.org")
    with pytest.raises(ImproperlyConfigured) as problem:
        environment.plain_address("S3_ENDPOINT")
    assert "password@" not in str(problem.value)


def test_a_missing_package_is_told_with_what_to_do() -> None:
    environment.require_package("a_package_nobody_has", "S3_BUCKET", "")
    with pytest.raises(ImproperlyConfigured, match=r"manage\.py upgrade"):
        environment.require_package("a_package_nobody_has", "S3_BUCKET", "films")
