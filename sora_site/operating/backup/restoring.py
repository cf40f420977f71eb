"""Puts a backup back: everything is proved, then staged beside what is there, and only then takes its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.utils import Error

from creation import queries
from sora_site.lib.media import store
from sora_site.lib.media.errors import DiskFullError
from sora_site.operating import lock
from sora_site.operating.backup import files, journal, keys, manifest, postgres, postgres_staging, sqlite
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.journal import Journal, Move
from sora_site.operating.backup.manifest import Manifest

Say = Callable[[str], None]


@dataclass(frozen=True)
class Restored:
    """Where what was there before stands now."""

    manifest: Manifest
    aside: list[str]
    #: PostgreSQL: the schema it has become; "" without.
    schema_aside: str
    #: Names of keys that belong to files elsewhere.
    elsewhere: list[str]


def restore(backup: Path, *, replace: bool, say: Say, database_only: bool = False) -> Restored:
    """Makes the site what it was. Raises BackupError; then nothing was changed.

    `replace` moves aside what is there. Cut short while staging, nothing has changed; cut short afterwards,
    `journal.finish` (which `up` calls) goes on. The caller holds the lock of the site.
    """
    say(f"Reading {backup} …")
    about = _proved(backup, database_only=database_only)
    schema = postgres_staging.require_able() if connection.vendor == "postgresql" else ""
    if not replace:
        _require_empty()
    staging = settings.DATA_DIR / "restoring"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True, mode=0o700)
    try:
        say("Laying it beside what is there …")
        plan, elsewhere = _staged(backup, about, staging, schema, database_only=database_only)
    except BaseException as problem:
        shutil.rmtree(staging, ignore_errors=True)
        if about.database.vendor == "sqlite":
            _sqlite_staged().unlink(missing_ok=True)
        else:
            postgres_staging.drop()
        if isinstance(problem, DiskFullError):
            raise BackupError(problem.message) from problem
        if isinstance(problem, OSError | Error):
            raise BackupError(f"The backup could not be laid out: {problem}") from problem
        raise
    connection.close()
    # From here on it goes forward, also when this process dies.
    plan.write()
    journal.finish()
    shutil.rmtree(staging, ignore_errors=True)
    aside = sorted({move.aside for move in plan.moves if Path(move.aside).is_dir()})
    rows_aside = plan.schema_aside if plan.schema and postgres_staging.is_there(plan.schema_aside) else ""
    return Restored(about, aside, rows_aside, elsewhere)


@contextmanager
def site_stopped() -> Iterator[None]:
    """Holds the site's lock. Raises BackupError while it is up, or a worker of it is alive anywhere."""
    try:
        with lock.held():
            try:
                alive = sum(queries.lanes_alive().values())
            except Error:
                alive = 0  # no tables, or no database: nobody can be working on it
            if alive:
                raise BackupError(f"{alive} workers are still at work on this database. Stop them first.")
            yield
    except lock.SiteIsUpError as problem:
        raise BackupError(str(problem)) from None


def _proved(backup: Path, *, database_only: bool) -> Manifest:
    """What the backup says of itself, once every byte was found to be what was kept."""
    about = manifest.read(backup)
    if about.database.vendor != connection.vendor:
        raise BackupError(
            f"This backup is of a {about.database.vendor} database and the site uses {connection.vendor}. "
            f"Set DATABASE_URL to a {about.database.vendor} database, and restore into that."
        )
    if unknown := _unknown_migrations(about):
        raise BackupError(
            f"This backup is of a newer site: {', '.join(unknown[:3])} is unknown here. Bring this one to its version."
        )
    if database_only:
        wrong = list(files.wrong_with(backup / "database", about.database.files))
    else:
        wrong = manifest.wrong_with(backup)
    if wrong:
        more = f" (and {len(wrong) - 5} more)" if len(wrong) > 5 else ""
        raise BackupError(f"The backup is not whole. {' '.join(wrong[:5])}{more}")
    return about


def _unknown_migrations(about: Manifest) -> list[str]:
    known = MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    installed = {config.label for config in apps.get_app_configs()}
    pairs = (each.split(".", 1) for each in about.database.migrations)
    return [f"{app}.{name}" for app, name in pairs if app in installed and (app, name) not in known]


def _require_empty() -> None:
    people = sqlite.people() if connection.vendor == "sqlite" else postgres.people()
    if people or next(files.walk(settings.MEDIA_DIR), None) is not None:
        raise BackupError(
            f"There is a site already ({people} accounts). With --replace it is moved aside, and can be put back."
        )


def _staged(
    backup: Path, about: Manifest, staging: Path, schema: str, *, database_only: bool
) -> tuple[Journal, list[str]]:
    """Copies everything to where a rename will do. Returns what is then to be done."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = settings.DATA_DIR / f"before-restore-{stamp}"
    moves: list[Move] = []
    elsewhere: list[str] = []
    if about.database.vendor == "sqlite":
        moves += _stage_sqlite(backup, stamp)
    else:
        postgres_staging.stage(backup / "database", about.database)
    if about.media is not None and not database_only:
        listed = manifest.media_of(backup, about)
        store.require_space(staging, sum(file.size for file in listed))
        (staging / "media").mkdir()
        for file in listed:
            if files.copy(backup / "media" / file.path, staging / "media" / file.path, file.path) != file:
                raise BackupError(f"{file.path} changed while it was read.")
        moves.append(Move(str(staging / "media"), str(settings.MEDIA_DIR), str(aside), []))
    if about.keys is not None and not database_only:
        elsewhere = keys.unpack(backup, staging / "keys")
        moves += [
            Move(str(staging / "keys" / name), str(settings.DATA_DIR / name), str(aside), [])
            for name in keys.PLACES
            if (staging / "keys" / name).exists()
        ]
        if elsewhere:
            # Their place is not the site's to write to.
            place = settings.DATA_DIR / "keys-elsewhere"
            moves.append(Move(str(staging / "keys" / "elsewhere"), str(place), str(aside), []))
    plan = Journal(str(backup), moves, schema, f"before_restore_{stamp.lower()}" if schema else "")
    return plan, elsewhere


def _stage_sqlite(backup: Path, stamp: str) -> list[Move]:
    """Beside the site's own file, wherever that is: a rename does not cross disks."""
    site, staged = sqlite.path(), _sqlite_staged()
    site.parent.mkdir(parents=True, exist_ok=True)
    store.require_space(site, (backup / "database" / sqlite.NAME).stat().st_size)
    sqlite.stage(backup, staged)
    aside = site.parent / f"before-restore-{stamp}"
    return [Move(str(staged), str(site), str(aside), ["-wal", "-shm"])]


def _sqlite_staged() -> Path:
    return sqlite.path().with_name(f".{sqlite.path().name}.restoring")
