"""The database, what caches and queues stand on, and the backups of it all."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction

from creation.models import Worker
from sora_site.lib import amounts, queues
from sora_site.operating import health
from sora_site.operating.backup import journal, shelf, sqlite
from sora_site.operating.doctor.findings import Findings, note, ok, problem

#: Days after which a backup is old.
OLD = 7


def database() -> Findings:
    """Whole, writable, and where this version wants it."""
    connection.ensure_connection()
    yield from _sqlite() if connection.vendor == "sqlite" else _postgresql()
    if waiting := health.pending():
        yield problem("database", f"{len(waiting)} migrations wait", "python3 manage.py upgrade, then up")
        return
    with transaction.atomic():
        Worker.objects.filter(pk=0).update(lane="")
    yield ok("database", "writable; every migration is applied")
    if journal.waiting() is not None:
        yield problem("database", "a restore was cut short in its last step", "`manage.py up` finishes it.")


def _sqlite() -> Findings:
    place = sqlite.path()
    with closing(sqlite3.connect(f"{place.resolve().as_uri()}?mode=ro", uri=True, timeout=20)) as rows:
        found = rows.execute("PRAGMA integrity_check(3)").fetchall()
        orphans = rows.execute("PRAGMA foreign_key_check").fetchmany(3)
        mode = rows.execute("PRAGMA journal_mode").fetchone()[0]
    words = f"SQLite {sqlite3.sqlite_version} at {place}, {amounts.words(place.stat().st_size)}"
    if found != [("ok",)]:
        yield problem("database", f"{words}: damaged ({found[0][0]})", "Stop the site and restore the last backup.")
    elif orphans:
        yield problem("database", f"{words}: rows of {orphans[0][0]} point to nothing", "Restore the last backup.")
    else:
        yield ok("database", f"{words}, whole")
    if mode != "wal":
        yield problem("database", f"its journal is {mode}: readers and writers wait for each other", "manage.py up")


def _postgresql() -> Findings:
    with connection.cursor() as cursor:
        began = time.time()
        cursor.execute("SELECT version(), extract(epoch FROM clock_timestamp()), current_setting('max_connections')")
        version, clock, most = cursor.fetchone()
        cursor.execute("SELECT count(*) FROM pg_stat_activity")
        (used,) = cursor.fetchone()
    yield ok("database", f"{' '.join(version.split()[:2])}, {used} of {most} connections in use")
    apart = abs(float(clock) - (began + time.time()) / 2)
    if apart > 2:
        yield problem(
            "clock", f"the database's is {apart:.0f} s apart from this machine's", "Set both: timedatectl set-ntp true"
        )


def memory() -> Findings:
    """Redis where it is set; cache and queue either way."""
    cache.set("doctor", "here", 30)
    if cache.get("doctor") != "here":
        yield problem("cache", "forgets at once", "manage.py createcachetable, or look after Redis.")
    for lane in (queues.renders, queues.light):
        lane.pending_count()
    if settings.REDIS_URL:
        import redis

        about = redis.Redis.from_url(settings.REDIS_URL, socket_timeout=5).info("server")
        yield ok("redis", f"Redis {about['redis_version']} answers; cache and queue work")
    else:
        yield ok("cache", "cache and queue work, without Redis")


def backups() -> Findings:
    """The newest one that is whole."""
    found = shelf.whole(settings.BACKUP_DIR)
    if not found:
        yield note("backups", f"none at {settings.BACKUP_DIR}", "python3 manage.py backup --keep 7, every night")
        return
    days = shelf.age_of(found[0]) / 86400
    words = f"{len(found)} at {settings.BACKUP_DIR}, the newest {days:.1f} days old"
    if days > OLD:
        yield problem("backups", words, "python3 manage.py backup --keep 7, every night")
    else:
        yield ok("backups", words)
    if settings.BACKUP_DIR.stat().st_dev == settings.DATA_DIR.stat().st_dev:
        yield note("backups", "on the same disk as the site: they go with it", "Set BACKUP_DIR to another disk.")
