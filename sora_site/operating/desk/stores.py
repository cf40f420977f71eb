"""What fills the disk, measured seldom: walking all films with every look at the page would be work itself."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.models import Count, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models import Clip, Upload
from creation.quota import storage
from sora_site.lib import amounts
from sora_site.lib.media.bucket import client
from sora_site.operating import machine
from sora_site.operating.backup import shelf, sqlite

#: Seconds a measure is shown for.
FRESH = 60.0


@dataclass(frozen=True)
class Store:
    name: object
    files: int
    bytes: int

    @property
    def amount(self) -> str:
        return amounts.words(self.bytes)


_lock = threading.Lock()
_last: tuple[float, list[Store]] | None = None


def stores() -> list[Store]:
    """By name, with what each holds; at most FRESH seconds old."""
    global _last
    with _lock:
        if _last is None or time.monotonic() - _last[0] > FRESH:
            _last = (time.monotonic(), _measure())
        return _last[1]


def _measure() -> list[Store]:
    is_cache = client.is_on()
    places: list[tuple[object, Path]] = [
        (_("Films and pictures kept at hand") if is_cache else _("Films and pictures"), settings.MEDIA_DIR),
        (_("Kept for films made again"), settings.REUSE_DIR),
        (_("Unfinished films"), settings.WORK_DIR),
        (_("Backups"), settings.BACKUP_DIR),
    ]
    found = [Store(name, size.files, size.bytes) for name, size in ((n, machine.size_of(p)) for n, p in places)]
    if connection.vendor == "sqlite" and sqlite.path().is_file():
        files = [place for end in ("", "-wal") if (place := Path(f"{sqlite.path()}{end}")).exists()]
        found.insert(1, Store(_("Database"), len(files), sum(place.stat().st_size for place in files)))
    elif connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_database_size(current_database())")
            found.insert(1, Store(_("Database"), 1, int(cursor.fetchone()[0])))
    if is_cache:
        found.insert(0, _in_bucket())
    return found


def _in_bucket() -> Store:
    """As the rows say it: counting a bucket takes a request for every thousand files."""
    films = Clip.objects.filter(erased_at=None).aggregate(count=Count("pk"), bytes=Coalesce(Sum(storage.KEPT), 0))
    pictures = Upload.objects.aggregate(count=Count("pk"), bytes=Coalesce(Sum("kept_bytes"), 0))
    name = _("Films (with what belongs to each) and pictures in the bucket")
    return Store(name, films["count"] + pictures["count"], films["bytes"] + pictures["bytes"])


def last_backup() -> datetime | None:
    """When the newest whole backup was begun; None without one."""
    newest = shelf.whole(settings.BACKUP_DIR)
    return timezone.now() - timedelta(seconds=shelf.age_of(newest[0])) if newest else None
