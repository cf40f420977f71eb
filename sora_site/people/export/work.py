"""Writes exports, one after another, in the light lane; a worker killed at any moment loses only time."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from sora_site.lib import connections
from sora_site.lib.media import store
from sora_site.lib.media.bucket import client, keeping, removing
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import DiskFullError
from sora_site.lib.work import LeaseLostError, State, renewed
from sora_site.people import actions
from sora_site.people.export import asking, readme, registry
from sora_site.people.export.archive import Archive
from sora_site.people.models import Export

log = logging.getLogger(__name__)

#: Set when this process shuts down; what is under way goes back to the queue.
stopping = threading.Event()
#: Seconds between two writes of how far it is.
PULSE = 1.0
#: Seconds after which a file that nobody writes any more is a leftover.
GRACE = 3600.0
_PAUSES = (10, 120)
#: Seconds before the storage of films is asked again.
_AWAY_PAUSE = 60


class _PausedError(Exception):
    """The process shuts down."""


def sweep() -> bool:
    """Gives rows of dead workers back. Returns whether any export waits."""
    Export.sweep()
    return Export.objects.filter(state=State.QUEUED, run_after__lte=timezone.now()).exists()


def work_through() -> None:
    """Writes what waits until nothing does, or the process shuts down."""
    while not stopping.is_set():
        connections.refresh()
        export = Export.lease_one(Export.objects.order_by("run_after", "pk"), settings.LEASE_SECONDS)
        if export is None:
            return
        write(export)


def tidy() -> None:
    """Takes away what can no longer be fetched, and what crashes left."""
    for export in Export.objects.filter(expires_at__lte=timezone.now()):
        asking.retire(export)
    Export.objects.filter(state=State.CANCELED, asked_at__lt=timezone.now() - timedelta(days=1)).delete()
    _forget_unknown()
    folder: Path = settings.EXPORT_DIR
    for file in folder.iterdir() if folder.is_dir() else ():
        with suppress(FileNotFoundError):
            is_old = file.stat().st_mtime < time.time() - GRACE
            key = file.name.split(".")[0]
            known = Export.objects.filter(key=key, state__in=[State.IN_PROGRESS, State.COMPLETED])
            if is_old and not known.exists():
                file.unlink()


def _forget_unknown() -> None:
    """Has the bucket let go of what a crash left in it."""
    if not client.is_on():
        return
    before = timezone.now() - timedelta(seconds=GRACE)
    with suppress(AwayError):
        for file in client.all_listed("exports/"):
            key = Path(file.name).stem
            known = Export.objects.filter(key=key, state__in=[State.IN_PROGRESS, State.COMPLETED])
            if file.changed_at < before and not known.exists():
                removing.discard(file.name)


def write(export: Export) -> None:
    """Writes a leased export, or leaves the row saying why not."""
    part = asking.part_path(export)
    try:
        weight = sum(each.weigh(export.person) for each in registry.parts() if each.weigh)
        store.require_space(part, weight)
        part.parent.mkdir(parents=True, exist_ok=True)
        _fill(export, part, weight)
        _keep(export, part)
    except LeaseLostError:
        log.info("An export was stopped, or is another worker's by now.")
    except _PausedError:
        _release(export, state=State.QUEUED, attempts=max(export.attempts - 1, 0))
    except AwayError:
        later = timezone.now() + timedelta(seconds=_AWAY_PAUSE)
        _release(export, state=State.QUEUED, attempts=max(export.attempts - 1, 0), run_after=later)
    except DiskFullError as problem:
        _give_up(export, str(problem))
    except Exception:
        log.exception("An export broke down.")
        _give_up(export, _("Something broke while your files were gathered. Please try it once more."))
    finally:
        part.unlink(missing_ok=True)


def _fill(export: Export, path: Path, weight: int) -> None:
    pulse = _Pulse(export, weight)
    with Archive(path, pulse.wrote) as archive:
        for part in registry.parts():
            pulse.begin(part.name)
            part.write(export.person, archive)
        archive.text("README.txt", readme.words(export.person, archive.missing))


class _Pulse:
    """Tells the row how far the export is, and hears from it whether it is still wanted here."""

    def __init__(self, export: Export, weight: int) -> None:
        self._export = export
        # Lists weigh little, but are not nothing.
        self._weight = weight + 500_000
        self._bytes = 0
        self._told = 0.0

    def begin(self, part: str) -> None:
        self._told = time.monotonic()
        self._tell(part=part)

    def wrote(self, count: int) -> None:
        self._bytes += count
        if stopping.is_set():
            raise _PausedError
        if time.monotonic() - self._told >= PULSE:
            self._told = time.monotonic()
            self._tell()

    def _tell(self, **values: str) -> None:
        connections.refresh()
        until = timezone.now() + timedelta(seconds=settings.LEASE_SECONDS)
        progress = round(min(99.0, 100 * self._bytes / self._weight), 1)
        self._export.write_under_lease(leased_until=until, progress=progress, bytes=self._bytes, **values)


def _keep(export: Export, part: Path) -> None:
    """Puts the file in its place and tells the person. Repeating it after a crash in between changes nothing."""
    export.renew(settings.LEASE_SECONDS)
    size = part.stat().st_size
    part.replace(asking.path(export))
    with renewed(export, settings.LEASE_SECONDS):
        keeping.put(asking.name(export))
    now = timezone.now()
    with transaction.atomic():
        export.write_under_lease(
            **{"state": State.COMPLETED, "finished_at": now, "expires_at": now + asking.KEPT_FOR, "bytes": size},
            **{"progress": 100.0, "part": "", "problem": "", "lease": "", "worker": "", "leased_until": None},
        )
        actions.notify(export.person_id, "export_ready", link="/me/export/")


def _give_up(export: Export, words: str) -> None:
    """Tries it again after a pause, or says in words that it did not work."""
    if export.attempts < len(_PAUSES) + 1:
        later = timezone.now() + timedelta(seconds=_PAUSES[export.attempts - 1])
        _release(export, state=State.QUEUED, run_after=later, problem=words)
    else:
        _release(export, state=State.FAILED, problem=words, finished_at=timezone.now())


def _release(export: Export, **values: object) -> None:
    connections.refresh()
    try:
        export.write_under_lease(lease="", worker="", leased_until=None, **values)
    except LeaseLostError:
        log.info("An export is another worker's by now.")
