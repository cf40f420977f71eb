"""Puts rows back into PostgreSQL: into a schema of their own, which then takes the place of the site's in one step.

Until that step the site's own tables are not touched, and they stay beside it afterwards.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from psycopg import sql

from sora_site.operating.backup import postgres
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.manifest import Database

STAGING = "sora_restoring"


def require_able() -> str:
    """The name of the site's schema. Raises BackupError where this account could not put another in its place."""
    with postgres.connected() as rows:
        found = rows.execute("SELECT current_schema()").fetchone()
        schema = str(found[0]) if found and found[0] else "public"
        may = rows.execute("SELECT has_database_privilege(current_database(), 'CREATE')").fetchone()
        owns = rows.execute(
            "SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = %s", (schema,)
        ).fetchone()
        others = set(postgres.standing(rows)) - set(postgres.ours(rows)) if owns else set()
        extensions = rows.execute(
            "SELECT string_agg(extname, ', ') FROM pg_extension WHERE extnamespace = %s::regnamespace", (schema,)
        ).fetchone()
    if not (may and may[0]) or (owns and not owns[0]):
        raise BackupError(
            f"This database account may not replace the schema {schema}. Make it the database's owner: "
            "ALTER DATABASE … OWNER TO …"
        )
    if others:
        raise BackupError(
            f"The schema {schema} also holds tables that are not the site's: {', '.join(sorted(others))}. "
            "Restore into a database of the site's own."
        )
    if extensions and extensions[0]:
        raise BackupError(
            f"The schema {schema} holds the extensions {extensions[0]}. Move them first: "
            "CREATE SCHEMA extensions; ALTER EXTENSION … SET SCHEMA extensions"
        )
    return schema


def stage(folder: Path, database: Database) -> None:
    """Makes the tables and fills them, in the staging schema. Raises BackupError; the site's own are not touched."""
    with postgres.connected() as rows:
        rows.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(STAGING)))
        rows.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(STAGING)))
    with _in_sight(STAGING):
        _migrate(database.migrations)
        call_command("createcachetable", verbosity=0)
    try:
        with postgres.connected(STAGING) as rows, rows.transaction():
            _fill(rows, folder, database)
    except psycopg.Error as problem:
        raise BackupError(f"The rows could not be put back: {problem}") from problem


def drop() -> None:
    """Takes back what was staged; where the database is away, the next restore does."""
    with suppress(psycopg.Error), postgres.connected() as rows:
        rows.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(STAGING)))


def swap(schema: str, aside: str) -> None:
    """Puts what was staged in the place of `schema`, which stays as `aside` unless it is empty.

    All or nothing; done already, it changes nothing.
    """
    with postgres.connected() as rows, rows.transaction():
        names = {str(name) for (name,) in rows.execute("SELECT nspname FROM pg_namespace")}
        if STAGING not in names:
            return
        rename = sql.SQL("ALTER SCHEMA {} RENAME TO {}")
        if schema in names and not postgres.standing(rows):
            rows.execute(sql.SQL("DROP SCHEMA {}").format(sql.Identifier(schema)))
        elif schema in names:
            rows.execute(rename.format(sql.Identifier(schema), sql.Identifier(aside)))
        rows.execute(rename.format(sql.Identifier(STAGING), sql.Identifier(schema)))
    connection.close()


def is_there(schema: str) -> bool:
    with postgres.connected() as rows:
        return rows.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,)).fetchone() is not None


@contextmanager
def _in_sight(schema: str) -> Iterator[None]:
    """Django's own connection sees only `schema` while the block runs."""
    options = connection.settings_dict["OPTIONS"]
    before = options.get("options")
    connection.close()
    options["options"] = " ".join(filter(None, (before, f"-c search_path={schema}")))
    try:
        yield
    finally:
        connection.close()
        if before is None:
            del options["options"]
        else:
            options["options"] = before


def _migrate(applied: list[str]) -> None:
    """Brings an empty schema to where the backup was."""
    executor = MigrationExecutor(connection)
    graph = executor.loader.graph
    nodes = {(app, name) for app, name in (each.split(".", 1) for each in applied) if (app, name) in graph.nodes}
    # What nothing else of the backup stands on.
    leaves = [node for node in nodes if not any(child.key in nodes for child in graph.node_map[node].children)]
    executor.migrate(sorted(leaves))


def _fill(rows: psycopg.Connection[Any], folder: Path, database: Database) -> None:
    standing = set(postgres.standing(rows))
    if strange := set(database.tables) - standing:
        raise BackupError(f"This version of the site has no place for {', '.join(sorted(strange))}.")
    tables = [sql.Identifier(name) for name in sorted(standing)]
    for table in tables:
        # Ours that watch over rows are for the site's life, not for its return; the database's own stay.
        rows.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(table))
    # What migrations put in is in the backup as well, as it was then.
    rows.execute(sql.SQL("TRUNCATE {}").format(sql.SQL(", ").join(tables)))
    for name, expected in database.tables.items():
        found = _read(rows, name, database.details["columns"][name], folder / f"{name}.copy.gz")
        if found != expected:
            raise BackupError(f"{name} has {found} rows instead of {expected}.")
    for name, last in database.details["sequences"].items():
        rows.execute("SELECT setval(%s::regclass, %s)", (f'"{name}"', last))
    rows.execute("SET CONSTRAINTS ALL IMMEDIATE")
    for table in tables:
        rows.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(table))


def _read(rows: psycopg.Connection[Any], table: str, columns: list[str], path: Path) -> int:
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    ask = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)
    with gzip.open(path, "rb") as file, rows.cursor() as cursor:
        with cursor.copy(ask) as copied:
            while chunk := file.read(1 << 20):
                copied.write(chunk)
        return cursor.rowcount
