"""Takes files out of the bucket. That a film is to go is a row, written with its erasure: it cannot be lost."""

from __future__ import annotations

import logging
import threading
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from sora_site.lib import connections
from sora_site.lib.media.bucket import client
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.bucket.models import Removal
from sora_site.lib.work import LeaseLostError, State

log = logging.getLogger(__name__)

#: Set when this process shuts down.
stopping = threading.Event()
#: Seconds between two attempts at a bucket that is away: twice as long each time, up to this.
_LONGEST_PAUSE = 600


def discard(name: str) -> None:
    """Has the file of this name, or with a "/" at its end all below it, leave the bucket. In the caller's transaction
    or alone. Nothing happens without a bucket.
    """
    if client.is_on() and not Removal.objects.filter(name=name, state=State.QUEUED).exists():
        Removal.objects.create(name=name)


def recall(name: str) -> None:
    """What `discard` was told of is about to be put anew, and is to stay. Raises AwayError while it is taken out.

    Only for whoever makes the files: others who put one could undo an erasure.
    """
    if not client.is_on():
        return
    rows = Removal.objects.filter(name=name)
    rows.filter(state=State.QUEUED).delete()
    if rows.exists():
        raise AwayError("a file of this name is being taken out")


def sweep() -> bool:
    """Gives rows of dead workers back. Returns whether anything is to be taken out, and can be."""
    if not client.is_on():
        return False
    Removal.sweep()
    return Removal.objects.filter(state=State.QUEUED, run_after__lte=timezone.now()).exists()


def work_through() -> None:
    """Takes out what waits until nothing does, or the process shuts down."""
    while not stopping.is_set():
        connections.refresh()
        row = Removal.lease_one(Removal.objects.order_by("run_after", "pk"), settings.LEASE_SECONDS)
        if row is None:
            return
        _take_out(row)


def _take_out(row: Removal) -> None:
    try:
        client.remove(row.name)
    except AwayError as problem:
        pause = min(5 * 2 ** min(row.attempts, 10), _LONGEST_PAUSE)
        later = timezone.now() + timedelta(seconds=pause)
        released = {"lease": "", "worker": "", "leased_until": None}
        try:
            row.write_under_lease(state=State.QUEUED, run_after=later, last_error=problem.reason, **released)
        except LeaseLostError:
            log.info("A removal is another worker's by now.")
        return
    Removal.objects.filter(pk=row.pk, lease=row.lease).delete()
