"""Asking for an export, stopping it, and where its file stands."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from sora_site.lib.media.bucket import keeping, removing
from sora_site.lib.work import OPEN, State
from sora_site.people.models import Export, User

#: How long an export can be fetched.
KEPT_FOR = timedelta(days=7)
#: Exports a person may ask for in a day: each reads all that is theirs.
MOST_A_DAY = 5


class TooOftenError(Exception):
    """The person asked for as many exports today as one may."""


def latest(person: User) -> Export | None:
    """The export a person's page is about. One query."""
    return Export.objects.filter(person=person).exclude(state=State.CANCELED).order_by("-pk").first()


def ask(person: User) -> Export:
    """Queues an export; one that waits or is being written already is that. Earlier ones go. Raises TooOftenError."""
    if (open_now := _open(person)) is not None:
        return open_now
    lately = Export.objects.filter(person=person, asked_at__gt=timezone.now() - timedelta(days=1))
    if lately.count() >= MOST_A_DAY:
        raise TooOftenError
    try:
        with transaction.atomic():
            export = Export.objects.create(person=person)
    except IntegrityError:
        found = _open(person)
        if found is None:
            raise
        return found
    for earlier in Export.objects.filter(person=person).exclude(pk=export.pk).exclude(expires_at=None):
        retire(earlier)
    return export


def cancel(person: User) -> bool:
    """Stops what waits or is being written; its worker notices with its next word."""
    now = timezone.now()
    rows = Export.objects.filter(person=person, state__in=OPEN)
    return bool(rows.update(state=State.CANCELED, lease="", worker="", leased_until=None, finished_at=now))


def retire(export: Export) -> None:
    """Takes a finished export away; that it was asked for stays a day, to be counted."""
    with transaction.atomic():
        Export.objects.filter(pk=export.pk).update(state=State.CANCELED, expires_at=None)
        remove_file(export)


def remove_file(export: Export) -> None:
    """Takes the file of an export away, wherever it stands."""
    removing.discard(name(export))
    path(export).unlink(missing_ok=True)


def name(export: Export) -> str:
    """Its name in the bucket, where there is one."""
    return f"exports/{export.key}.zip"


def path(export: Export) -> Path:
    """Where a finished export stands on this machine, if it is here."""
    return keeping.place(name(export))


def file(export: Export) -> Path:
    """A finished export, brought from the bucket where it is not here.

    Raises FileNotFoundError, bucket.errors.AwayError, DiskFullError.
    """
    return keeping.bring(name(export))


def part_path(export: Export) -> Path:
    """Where it is being written: a place for each lease, so that a worker that lost it writes into nothing."""
    folder: Path = settings.EXPORT_DIR
    return folder / f"{export.key}.{export.lease}.part"


def _open(person: User) -> Export | None:
    return Export.objects.filter(person=person, state__in=OPEN).first()
