"""Pictures people bring, small files, sizes and exports, with a bucket."""

from __future__ import annotations

import io
import shutil
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from PIL import Image

from creation import actions, media
from creation.models import Audience, Clip, Rendition, Upload
from creation.quota import storage as space
from creation.renditions import work as renditions
from sora_site.lib.media.bucket import removing
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.work import State
from sora_site.people.export import asking
from sora_site.people.export import work as exports
from sora_site.people.models import User
from tests.creation.bucket.acts import a_while_later, made, on_another_machine
from tests.lib.media.bucket.fixtures import BUCKET, PREFIX
from tests.lib.media.bucket.storage import Line, Storage

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def going() -> None:
    renditions.stopping.clear()
    exports.stopping.clear()


def picture() -> io.BytesIO:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), "teal").save(file, "PNG")
    file.seek(0)
    return file


def test_a_picture_is_kept_in_the_bucket_and_shown_to_its_owner(
    alice: User, alices: Client, line: Line, storage: Storage
) -> None:
    upload = actions.take_picture(alice, picture())
    assert storage.names(BUCKET) == [f"{PREFIX}uploads/{upload.key}.webp"]
    on_another_machine()
    assert media.upload_file(upload.key).stat().st_size == len(
        storage.body(BUCKET, f"{PREFIX}uploads/{upload.key}.webp")
    )
    actions.drop_unused(upload)
    removing.work_through()
    assert (storage.names(BUCKET), media.upload_path(upload.key).exists()) == ([], False)


def test_a_picture_that_cannot_be_kept_is_told_in_words_and_leaves_nothing(alice: User, line: Line) -> None:
    line.is_up = False
    with pytest.raises(AwayError, match="Please try again in a moment"):
        actions.take_picture(alice, picture())
    assert Upload.objects.count() == 0
    assert list((settings.MEDIA_DIR / "uploads").iterdir()) == []


def test_a_film_with_a_picture_waits_for_it(alice: User, line: Line) -> None:
    from creation.making import worker
    from tests.creation.making.conftest import ask

    asked = ask(alice, picture=actions.take_picture(alice, picture()))
    on_another_machine()
    line.is_up = False
    worker.work_through()
    asked.refresh_from_db()
    assert (asked.state, asked.attempts) == (State.QUEUED, 0)
    line.is_up = True
    a_while_later()
    worker.work_through()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


def test_space_is_counted_in_the_bucket(alice: User, line: Line, storage: Storage) -> None:
    clip = made(alice)
    on_another_machine()
    line.is_up = False
    assert space.measure() == 0
    line.is_up = True
    a_while_later()
    assert space.measure() == 1
    rows = storage.s3.list_objects_v2(Bucket=BUCKET)["Contents"]
    assert Clip.objects.get(pk=clip.pk).kept_bytes == sum(row["Size"] for row in rows)


def queued(alice: User, monkeypatch: pytest.MonkeyPatch) -> Rendition:
    """The small file of a shown film, which is worth keeping whatever its size."""
    monkeypatch.setattr(renditions, "WORTH_IT", 100.0)
    clip = made(alice)
    Clip.objects.filter(pk=clip.pk).update(audience=Audience.PUBLIC)
    on_another_machine()
    return Rendition.objects.create(clip=clip)


def test_a_small_file_is_made_from_the_bucket_and_put_there(
    alice: User, line: Line, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = queued(alice, monkeypatch)
    line.is_up = False
    renditions.work_through()
    row.refresh_from_db()
    assert (row.state, row.attempts) == (State.QUEUED, 0)
    line.is_up = True
    a_while_later()
    renditions.work_through()
    row.refresh_from_db()
    assert row.state == State.COMPLETED
    clip = Clip.objects.get()
    small = storage.body(BUCKET, f"{PREFIX}clips/{clip.key}/small.mp4")
    assert len(small) == clip.small_bytes


def test_a_small_file_finished_in_the_moment_of_erasure_leaves_too(
    alice: User, line: Line, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued(alice, monkeypatch)
    put_beside = media.put_beside

    def late(clip: Clip, *file: object) -> None:
        Clip.objects.filter(pk=clip.pk).update(erased_at=timezone.now())
        media.remove_clip(clip.key)
        removing.work_through()
        put_beside(clip, *file)  # type: ignore[arg-type]

    monkeypatch.setattr(media, "put_beside", late)
    renditions.work_through()
    removing.work_through()
    assert storage.names(BUCKET) == []


def test_an_export_is_fetched_from_another_machine_and_leaves_with_its_week(
    alice: User, alices: Client, line: Line, storage: Storage
) -> None:
    made(alice)
    on_another_machine()
    export = asking.ask(alice)
    line.is_up = False
    exports.work_through()
    export.refresh_from_db()
    assert (export.state, export.attempts) == (State.QUEUED, 0)
    line.is_up = True
    a_while_later()
    exports.work_through()
    export.refresh_from_db()
    assert export.state == State.COMPLETED
    shutil.rmtree(settings.EXPORT_DIR)
    answer = alices.get(f"/me/export/{export.key}/everything.zip")
    assert answer.status_code == 200
    archive = ZipFile(io.BytesIO(b"".join(answer.streaming_content)))  # type: ignore[attr-defined]
    assert any(name.endswith("film.mp4") for name in archive.namelist())
    asking.retire(export)
    removing.work_through()
    assert not [name for name in storage.names(BUCKET) if "exports/" in name]
    assert not asking.path(export).exists()
