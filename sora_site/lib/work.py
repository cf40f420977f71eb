"""Leased work: the row is the queue.

Huey delivers at most once and loses what a killed worker held. So each piece of work is a row that a worker leases by
one conditional update, renews while it runs and hands on when its lease runs out. Every write of a worker names its
lease; a worker whose lease went to another (or whose work was canceled) sees zero rows change and stops.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from typing import Any, Self

from django.db import InterfaceError, OperationalError, connection, models
from django.utils import timezone

from sora_site.lib import ids


class State(models.TextChoices):
    """The states of a piece of work. The first two are open, the others final."""

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


#: Waiting or being worked on.
OPEN = (State.QUEUED, State.IN_PROGRESS)


class LeaseLostError(Exception):
    """The row was canceled, or its lease ran out and went to another worker: stop, and keep nothing."""


class LeasedWork(models.Model):
    """Columns every piece of leased work has."""

    #: How often a piece of work is begun before it is set aside as failed.
    MAX_ATTEMPTS = 3

    state = models.CharField(max_length=16, choices=State, default=State.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    run_after = models.DateTimeField(default=timezone.now)
    leased_until = models.DateTimeField(null=True, blank=True)
    #: Random per lease; empty when nobody works on the row.
    lease = models.CharField(max_length=32, blank=True, default="")
    #: `host:place:pid:start` of the process that holds the lease.
    worker = models.CharField(max_length=120, blank=True, default="")
    last_error = models.TextField(blank=True, default="")

    class Meta:
        abstract = True

    def write_under_lease(self, **values: Any) -> None:
        """Writes `values` if the lease still holds; raises LeaseLostError otherwise. One UPDATE."""
        if not self.lease:
            raise LeaseLostError
        changed = (
            type(self)._default_manager.filter(pk=self.pk, lease=self.lease, state=State.IN_PROGRESS).update(**values)
        )
        if changed != 1:
            raise LeaseLostError
        for name, value in values.items():
            setattr(self, name, value)

    def renew(self, seconds: float) -> None:
        """Holds the lease for `seconds` from now."""
        self.write_under_lease(leased_until=timezone.now() + timedelta(seconds=seconds))

    @classmethod
    def lease_one(cls, candidates: models.QuerySet[Self], seconds: float) -> Self | None:
        """Leases the first of the ordered `candidates` that is still free, or None when there is none."""
        while (row := candidates.filter(state=State.QUEUED, run_after__lte=timezone.now()).first()) is not None:
            lease = ids.token()
            now = timezone.now()
            taken = cls._default_manager.filter(pk=row.pk, state=State.QUEUED).update(
                state=State.IN_PROGRESS,
                lease=lease,
                worker=this_process(),
                leased_until=now + timedelta(seconds=seconds),
                attempts=models.F("attempts") + 1,
            )
            if taken == 1:
                row.refresh_from_db()
                return row
        return None

    @classmethod
    def sweep(cls) -> tuple[int, int]:
        """Returns abandoned rows to the queue, or fails them after MAX_ATTEMPTS. Safe to run anywhere, any time.

        Abandoned is a row whose lease ran out, or whose worker was a process of this machine that is gone.
        Returns how many went back and how many failed.
        """
        now = timezone.now()
        held = cls._default_manager.filter(state=State.IN_PROGRESS)
        abandoned = [
            (pk, lease)
            for pk, lease, worker, until in held.values_list("pk", "lease", "worker", "leased_until")
            if until is None or until < now or is_gone(worker)
        ]
        back = failed = 0
        for pk, lease in abandoned:
            row = cls._default_manager.filter(pk=pk, lease=lease, state=State.IN_PROGRESS)
            released = {"lease": "", "worker": "", "leased_until": None}
            back += row.filter(attempts__lt=cls.MAX_ATTEMPTS).update(state=State.QUEUED, run_after=now, **released)
            failed += row.filter(attempts__gte=cls.MAX_ATTEMPTS).update(
                state=State.FAILED, last_error="Its worker died each time.", **released
            )
        return back, failed


@contextmanager
def renewed(row: LeasedWork, seconds: float) -> Iterator[None]:
    """Holds the lease of `row` while the block does something that cannot do so itself, in a thread of its own.

    Raises LeaseLostError at once when it is lost already; whoever loses it meanwhile learns it with the next write.
    """
    row.renew(seconds)
    done = threading.Event()

    def pulse() -> None:
        try:
            while not done.wait(seconds / 3):
                try:
                    row.renew(seconds)
                except LeaseLostError:
                    return
                except (OperationalError, InterfaceError):
                    connection.close()  # one that broke never answers again
        finally:
            connection.close()

    thread = threading.Thread(target=pulse, name=f"lease-{row.pk}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def this_process() -> str:
    """A name for this process that no later process of the same number shares."""
    return f"{socket.gethostname()}:{_place()}:{os.getpid()}:{_started(os.getpid())}"


def is_gone(worker: str) -> bool:
    """Whether `worker` was a process of this machine that no longer runs.

    False for what cannot be seen from here, another machine or container (their names may be the same): there its
    lease decides.
    """
    parts = worker.rsplit(":", 3)
    if len(parts) != 4 or parts[:2] != [socket.gethostname(), _place()] or not parts[2].isdigit():
        return False
    return _started(int(parts[2])) != parts[3]


@cache
def _place() -> str:
    """Where a process number means one process: this start of the machine, and this container. Empty without /proc."""
    try:
        with open("/proc/sys/kernel/random/boot_id") as file:
            boot = file.read().strip()
        return f"{boot[:8]}-{os.stat('/proc/self/ns/pid').st_ino}"
    except OSError:
        return ""


def _started(pid: int) -> str:
    """The kernel's start time of a process in ticks since boot; empty when there is none, or it is a zombie."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] == "Z" else fields[19]
