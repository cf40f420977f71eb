"""A moment of a PostgreSQL database, without its client programs: one transaction copies out every table.

The tables themselves are not written down: the migrations make them, as far as the backup had come.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from django.db import connection
from psycopg import sql

from creation.models import Clip, Upload
from sora_site.operating.backup import files
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.manifest import Database
from sora_site.operating.backup.media import Known

#: Rows are written as text of which nothing depends on the server's habits.
_FORM = "-c DateStyle=ISO,YMD -c IntervalStyle=postgres -c TimeZone=UTC -c extra_float_digits=3"


def take(folder: Path) -> tuple[Database, Known]:
    """Writes the rows of every table of the site as they are at one moment. Raises BackupError."""
    folder.mkdir(mode=0o700)
    tables, columns = {}, {}
    try:
        with connected() as rows, rows.transaction():
            rows.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            for name in ours(rows):
                columns[name] = columns_of(rows, name)
                tables[name] = _write(rows, name, columns[name], folder / f"{name}.copy.gz")
            found = rows.execute("SELECT app || '.' || name FROM django_migrations ORDER BY id")
            migrations = [str(name) for (name,) in found]
            known = Known(_keys(rows, Clip, sql.SQL("WHERE erased_at IS NULL")), _keys(rows, Upload, sql.SQL("")))
            # After the rows: a number given out meanwhile is passed over, never given twice.
            sequences = sequences_of(rows)
    except psycopg.Error as problem:
        raise BackupError(f"The database could not be copied: {problem}") from problem
    kept = [files.kept(folder / f"{name}.copy.gz", f"{name}.copy.gz") for name in tables]
    details = {"columns": columns, "sequences": sequences}
    return Database("postgresql", tables, migrations, kept, details), known


@contextmanager
def connected(schema: str = "") -> Iterator[psycopg.Connection[Any]]:
    """A connection of its own to the site's database, with `schema` alone in sight where one is named."""
    wanted = connection.get_connection_params()
    known = ("dbname", "user", "password", "host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "service")
    given = {name: value for name, value in wanted.items() if name in known}
    options = " ".join(filter(None, (wanted.get("options", ""), _FORM, f"-c search_path={schema}" if schema else "")))
    with psycopg.connect(**given, options=options, client_encoding="utf8", autocommit=True) as made:
        yield made


def ours(rows: psycopg.Connection[Any]) -> list[str]:
    """The tables of the site that are there: those of models and the cache's."""
    wanted = {*connection.introspection.django_table_names(include_views=False), "django_migrations"}
    wanted |= {
        str(cache["LOCATION"]) for cache in settings.CACHES.values() if cache["BACKEND"].endswith("DatabaseCache")
    }
    return [name for name in standing(rows) if name in wanted]


def standing(rows: psycopg.Connection[Any]) -> list[str]:
    """Every table in sight, whoever it belongs to."""
    found = rows.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')"
    )
    return sorted(str(name) for (name,) in found)


def columns_of(rows: psycopg.Connection[Any], table: str) -> list[str]:
    """The columns that are written, in order: none that the database computes."""
    found = rows.execute(
        "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 "
        "AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
        (f'"{table}"',),
    )
    return [str(name) for (name,) in found]


def sequences_of(rows: psycopg.Connection[Any]) -> dict[str, int]:
    """sequence → the last number it gave out; those that gave none are left out."""
    found = rows.execute(
        "SELECT sequencename, last_value FROM pg_sequences "
        "WHERE schemaname = current_schema() AND last_value IS NOT NULL"
    )
    return {str(name): int(last) for name, last in found}


def people() -> int:
    """How many accounts the site's own database holds; 0 where it has no tables yet."""
    with connected() as rows:
        if "people_user" not in standing(rows):
            return 0
        found = rows.execute("SELECT count(*) FROM people_user").fetchone()
        return int(found[0]) if found else 0


def _write(rows: psycopg.Connection[Any], table: str, columns: list[str], path: Path) -> int:
    """Returns how many rows there were."""
    ask = sql.SQL("COPY {} ({}) TO STDOUT").format(sql.Identifier(table), _names(columns))
    with gzip.open(path, "wb", compresslevel=3) as file, rows.cursor() as cursor:
        with cursor.copy(ask) as copied:
            for chunk in copied:
                file.write(chunk)
        return cursor.rowcount


def _names(columns: list[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, columns))


def _keys(rows: psycopg.Connection[Any], model: Any, only: sql.SQL) -> frozenset[str]:
    ask = sql.SQL("SELECT key FROM {} {}").format(sql.Identifier(model._meta.db_table), only)
    return frozenset(str(value) for (value,) in rows.execute(ask))
