"""How the site is, asked by balancers and watchmen: cheap, and without a word about it to strangers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import Error, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from redis.exceptions import RedisError

from creation import queries
from creation.models import Worker
from sora_site.lib import queues
from sora_site.lib.media import store
from sora_site.lib.media.bucket import client
from sora_site.operating import machine

#: An answer is given again for so many seconds: asking often costs nothing.
FRESH = 1.0


@dataclass(frozen=True)
class Check:
    """One thing looked at. `is_vital`: without it no page can be served."""

    name: str
    is_well: bool
    is_vital: bool
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Health:
    checks: tuple[Check, ...]

    @property
    def is_ready(self) -> bool:
        return all(check.is_well for check in self.checks if check.is_vital)

    @property
    def status(self) -> str:
        """ "ok"; "degraded" while pages are served but no film is made; "down"."""
        if not self.is_ready:
            return "down"
        return "ok" if all(check.is_well for check in self.checks) else "degraded"


_lock = threading.Lock()
_last: tuple[float, Health] | None = None
_migrated = False


def look(fresh: float = FRESH) -> Health:
    """The state now, or as it was at most `fresh` seconds ago. About six small queries."""
    global _last
    with _lock:
        if _last is None or time.monotonic() - _last[0] > fresh:
            _last = (time.monotonic(), _look())
        return _last[1]


def _look() -> Health:
    database = _database()
    if not database.is_well:
        # Everything else would wait for it as long again.
        return Health((database, _disk()))
    checks = (database, _cache(), _migrations(), _disk(), _queue(), _workers())
    return Health((*checks, _bucket()) if client.is_on() else checks)


def _tried(name: str, do: Callable[[], dict[str, Any]], *, is_vital: bool) -> Check:
    try:
        details = do()
    except (Error, RedisError, OSError) as problem:
        return Check(name, False, is_vital, {"error": type(problem).__name__})
    return Check(name, True, is_vital, details)


def _database() -> Check:
    def write() -> dict[str, Any]:
        began = time.perf_counter()
        with transaction.atomic():
            # Changes no row, but asks for the right to: a copy that only reads, or a locked file, says no.
            Worker.objects.filter(pk=0).update(lane="")
        return {"vendor": connection.vendor, "ms": round((time.perf_counter() - began) * 1000, 1)}

    return _tried("database", write, is_vital=True)


def _cache() -> Check:
    def remember() -> dict[str, Any]:
        cache.set("health", "well", 30)
        if cache.get("health") != "well":
            raise OSError("The cache forgot at once.")
        return {}

    return _tried("cache", remember, is_vital=True)


def _migrations() -> Check:
    """Read from the disk until they are applied once: they cannot become unapplied while this process runs."""
    global _migrated
    if _migrated:
        return Check("migrations", True, True)
    waiting = pending()
    _migrated = not waiting
    return Check("migrations", not waiting, True, {"waiting": len(waiting)} if waiting else {})


def pending() -> list[str]:
    """Migrations this code brings that the database does not have, as "app.name"."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _backwards in plan]


def _disk() -> Check:
    free = machine.disk().free
    return Check("disk", not store.has_no_room(settings.DATA_DIR), True, {"free_megabytes": free // 2**20})


def _queue() -> Check:
    def ask() -> dict[str, Any]:
        told = {lane.name: lane.pending_count() for lane in (queues.renders, queues.light)}
        return {"told": told, "films": queries.being_made()}

    return _tried("queue", ask, is_vital=False)


def _bucket() -> Check:
    """Not vital: pages are served, and the films that are at hand. As it was when it was last asked."""
    trouble = client.trouble()
    return Check("bucket", not trouble, False, {"trouble": trouble} if trouble else {})


def _workers() -> Check:
    alive = queries.lanes_alive()
    return Check("workers", all(alive.get(lane) for lane in ("renders", "light")), False, alive)
