"""The bucket films stand in, where there is one: everything the site does with it is tried with one small file."""

from __future__ import annotations

import secrets
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings

from sora_site.lib.media.bucket import breath, client
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.operating.doctor.findings import Findings, note, ok, problem

_WORDS = b"Written by manage.py doctor, and deleted again."


def bucket() -> Findings:
    if not client.is_on():
        yield ok("films", f"stand in {settings.MEDIA_DIR}")
        return
    breath.forget()
    place = f"{settings.S3_ENDPOINT or 'Amazon S3'}, {settings.S3_BUCKET}/{settings.S3_PREFIX}"
    try:
        yield from _tried(place)
    except AwayError as trouble:
        yield problem("films", f"{place}: {trouble.reason}", trouble.todo)
    if settings.S3_ENDPOINT.startswith("http://"):
        yield note("films", "go to the bucket unencrypted", "Only on a network of your own; else an https:// address.")
    if settings.S3_CACHE_MEGABYTES < 500:
        yield note("films", f"{settings.S3_CACHE_MEGABYTES} MB are kept at hand", "Set S3_CACHE_MEGABYTES to more.")


def removals() -> Findings:
    """Erased films that still stand in the bucket."""
    from sora_site.lib.media.bucket.models import Removal

    waiting = Removal.objects.count()
    if waiting and not client.is_on():
        yield problem(
            "films",
            f"{waiting} erased films and pictures still stand in a bucket that S3_BUCKET no longer names",
            "Set the S3 settings again until they are gone, or delete them there.",
        )
    elif oldest := Removal.objects.exclude(last_error="").order_by("created_at").first():
        words = f"{waiting} erased films and pictures still stand in the bucket, since {oldest.created_at:%Y-%m-%d}"
        yield problem("films", f"{words}: {oldest.last_error}", "They go by themselves once the bucket answers.")


def _tried(place: str) -> Findings:
    name = f"doctor/{secrets.token_hex(8)}"
    with TemporaryDirectory() as folder:
        path = Path(folder, "probe")
        path.write_bytes(_WORDS)
        client.put(path, name, client.about(path))
        try:
            came = bytearray()
            client.get(name, lambda _about: None, came.extend)
            is_same = bytes(came) == _WORDS and [file.name for file in client.listed(name)] == [name]
            is_open = client.is_open_to_all(name)
        finally:
            client.remove(name)
    if not is_same or client.head(name) is not None:
        yield problem("films", f"{place} does not keep and give back what it is given", "Use another storage.")
    elif is_open:
        yield problem(
            "films",
            f"{place} shows every film to anybody, withheld ones too",
            "Make the bucket private, in its settings.",
        )
    else:
        yield ok("films", f"{place}: writes, reads, lists and deletes; closed to others")
    if client.keeps_versions():
        yield note(
            "films",
            "the bucket keeps versions: the site deletes all of an erased film, if its key may (DeleteObjectVersion)",
            "Versions help against nothing here: films never change. Better without.",
        )
