"""Millions of rows from one: INSERT … SELECT over a series, the same on SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import connection, transaction
from django.db.models import Model

#: Rows of one statement, so that neither database holds too much at once.
BATCH = 250_000


def numbered(prefix: str) -> str:
    """SQL for a name of 12 characters that ends in the row's number."""
    if connection.vendor == "postgresql":
        return f"'{prefix}' || lpad(n::text, 11, '0')"
    return f"printf('{prefix}%%011d', n)"


def copy(example: Model, first: int, last: int, **columns: str) -> None:
    """Inserts copies of the unsaved `example` numbered `first` to `last`; `columns` are SQL expressions over `n`."""
    fields = [field for field in example._meta.concrete_fields if not field.primary_key or field.column in columns]
    names: list[str] = []
    asked: list[str] = []
    values: list[Any] = []
    for field in fields:
        column = str(field.column)
        names.append(connection.ops.quote_name(column))
        asked.append(columns.get(column, "%s"))
        if column not in columns:
            values.append(field.get_db_prep_save(getattr(example, field.attname), connection))
    for start in range(first, last + 1, BATCH):
        end = min(start + BATCH - 1, last)
        source = f"SELECT {', '.join(asked)} FROM {_series(start, end)}"  # noqa: S608
        statement = f"INSERT INTO {example._meta.db_table} ({', '.join(names)}) {source}"
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, values)


def _series(first: int, last: int) -> str:
    if connection.vendor == "postgresql":
        return f"generate_series({first}::bigint, {last}::bigint) AS series(n)"  # products of n outgrow 32 bits
    numbers = f"WITH RECURSIVE s(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM s WHERE n < {last})"  # noqa: S608
    return f"({numbers} SELECT n FROM s) AS series"  # noqa: S608


def settle() -> None:
    """Lets the database look at what it holds now, as it would in time."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
