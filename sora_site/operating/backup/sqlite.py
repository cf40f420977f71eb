"""A moment of an SQLite database: one statement copies it while everybody else goes on writing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from django.conf import settings

from creation.models import Clip, Upload
from sora_site.operating.backup import files
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.manifest import Database
from sora_site.operating.backup.media import Known

NAME = "site.sqlite3"


def path() -> Path:
    """The site's own file."""
    return Path(settings.DATABASES["default"]["NAME"])


def take(folder: Path) -> tuple[Database, Known]:
    """Writes the database as it is now to `folder`, without its free pages. Raises BackupError."""
    if not path().exists():
        raise BackupError(f"There is no database at {path()} yet: nothing to back up.")
    folder.mkdir(mode=0o700)
    try:
        with closing(sqlite3.connect(path(), timeout=60)) as source:
            # Not the online backup: that begins anew with every write of another process.
            source.execute("VACUUM INTO ?", (str(folder / NAME),))
        with closing(_read_only(folder / NAME)) as copy:
            if (found := copy.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
                raise BackupError(f"The database is damaged and was not backed up: {found}")
            tables = {name: _count(copy, name) for name in _tables(copy)}
            migrations = [f"{app}.{name}" for app, name in copy.execute("SELECT app, name FROM django_migrations")]
            known = Known(_column(copy, Clip, "key", "WHERE erased_at IS NULL"), _column(copy, Upload, "key", ""))
    except sqlite3.Error as problem:
        raise BackupError(f"The database could not be copied: {problem}") from problem
    return Database("sqlite", tables, migrations, [files.kept(folder / NAME, NAME)]), known


def stage(backup: Path, target: Path) -> None:
    """Puts a copy of the backup's database at `target`. Raises BackupError when it is not whole."""
    shutil.copyfile(backup / "database" / NAME, target)
    target.chmod(0o600)
    try:
        with closing(_read_only(target)) as copy:
            broken = copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
    except sqlite3.Error as problem:
        raise BackupError(f"The database of {backup} cannot be read: {problem}") from problem
    if broken:
        raise BackupError(f"The database of {backup} is damaged.")


def people() -> int:
    """How many accounts the site's own database holds; 0 where there is none, or none that can be read."""
    if not path().exists():
        return 0
    try:
        with closing(_read_only(path())) as source:
            return _count(source, "people_user")
    except sqlite3.Error:
        return 0


def _read_only(place: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{place.resolve().as_uri()}?mode=ro", uri=True, timeout=60)


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return sorted(name for (name,) in rows)


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - a name of our own


def _column(connection: sqlite3.Connection, model: Any, column: str, only: str) -> frozenset[str]:
    rows = connection.execute(f'SELECT "{column}" FROM "{model._meta.db_table}" {only}')  # noqa: S608 - as above
    return frozenset(str(value) for (value,) in rows)
