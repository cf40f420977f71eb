"""Decisions and the audit log are only added to: the database itself refuses to change or delete them."""

from __future__ import annotations

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = ("cases_auditevent", "cases_decision")
_WORDS = "rows of {table} are only added"


def install(connection: BaseDatabaseWrapper) -> None:
    """Safe to repeat. After every migration, because SQLite drops triggers when it builds a table anew."""
    with connection.cursor() as cursor:
        for table in TABLES:
            for statement in _statements(connection.vendor, table):
                cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """For tests that empty the database when they are done."""
    if connection.vendor != "sqlite":
        return  # TRUNCATE fires no row triggers
    with connection.cursor() as cursor:
        for table in TABLES:
            for act in ("update", "delete"):
                cursor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{act}")


def after_migrate(sender: AppConfig, using: str = "default", **_rest: object) -> None:
    """Django's own signal."""
    connection = connections[using]
    if set(TABLES) <= set(connection.introspection.table_names()):
        install(connection)


def _statements(vendor: str, table: str) -> list[str]:
    words = _WORDS.format(table=table)
    if vendor == "sqlite":
        return [
            f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act} BEFORE {act.upper()} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{words}'); END"
            for act in ("update", "delete")
        ]
    if vendor == "postgresql":
        return [
            f"CREATE OR REPLACE FUNCTION {table}_only_added() RETURNS trigger AS $$ "
            f"BEGIN RAISE EXCEPTION '{words}'; END $$ LANGUAGE plpgsql",
            f"CREATE OR REPLACE TRIGGER {table}_only_added BEFORE UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {table}_only_added()",
        ]
    return []
