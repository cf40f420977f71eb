"""Pictures that no film begins with."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path

from django.utils import timezone

from creation import media, tidy
from creation.models import Generation, Upload
from creation.uploads import unused
from sora_site.people.models import User

LONG = 2 * tidy.GRACE


def file_of(key: str, suffix: str = ".webp", age: float = LONG) -> Path:
    path = media.write_upload(key, b"a picture").rename(media.upload_path(key).with_suffix(suffix))
    os.utime(path, (time.time() - age, time.time() - age))
    return path


def picture(owner: User, digest: str, age: float = LONG) -> tuple[Upload, Path]:
    row = Upload.objects.create(
        owner=owner, digest=digest, width=9, height=9, created_at=timezone.now() - timedelta(seconds=age)
    )
    return row, file_of(row.key, age=age)


def long_here(person: User) -> None:
    person.date_joined = timezone.now() - timedelta(days=9)
    person.save()


def test_a_picture_no_film_has_goes_after_a_while(alice: User) -> None:
    long_here(alice)
    _old, old_file = picture(alice, "old")
    new, new_file = picture(alice, "new", age=60)
    unused.remove_unused_pictures()
    assert [*Upload.objects.all()] == [new]
    assert (old_file.exists(), new_file.exists()) == (False, True)


def test_a_picture_a_film_begins_with_stays(alice: User) -> None:
    long_here(alice)
    row, file = picture(alice, "used")
    Generation.objects.create(
        maker=alice, prompt="a dog", engine="cutout", seed=1, seconds=2, width=720, height=1280, picture=row
    )
    assert unused.remove_unused_pictures() == 0
    assert file.exists()


def test_files_of_no_row_go_after_a_while(alice: User) -> None:
    long_here(alice)
    whole, part = file_of("crashed"), file_of("torn", ".part")
    being_written = file_of("now", ".part", age=60)
    assert unused.remove_unused_pictures() == 2
    assert (whole.exists(), part.exists(), being_written.exists()) == (False, False, True)


def test_files_older_than_everybody_here_are_another_databases(alice: User) -> None:
    file = file_of("of-another-database")
    assert unused.remove_unused_pictures() == 0
    assert file.exists()


def test_a_site_without_pictures_has_none_to_remove(alice: User) -> None:
    assert unused.remove_unused_pictures() == 0
