"""Pages by keyset: each goes on after the last row of the one before, at the same cost at any depth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db.models import Model, Q, QuerySet

from sora_site.lib.cursors import Cursor

T = TypeVar("T")
M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some rows, and the cursor of the next page (None: there is none)."""

    rows: list[T]
    next_cursor: str | None


def page_by_score(
    rows: QuerySet[M], cursor: str, size: int, *, score: str = "score", key: str = "pk", lowest_first: bool = False
) -> Page[M]:
    """The page after `cursor` ("": the first) by `score`, highest first, ties by `key` the same way. One query.

    Raises BadCursorError.
    """
    beyond, sign = ("gt", "") if lowest_first else ("lt", "-")
    if cursor:
        after = Cursor.parse(cursor)
        # The first condition bounds the walk along the index, the second leaves out what was shown of a tie.
        rows = rows.filter(**{f"{score}__{beyond}e": after.score})
        rows = rows.filter(Q(**{f"{score}__{beyond}": after.score}) | Q(**{f"{key}__{beyond}": after.id}))
    found = list(rows.order_by(f"{sign}{score}", f"{sign}{key}")[: size + 1])
    return _page(found, size, [str(Cursor(getattr(row, score), getattr(row, key))) for row in found[:size]])


def page_by_id(rows: QuerySet[M], cursor: str, size: int, *, key: str = "pk", oldest_first: bool = False) -> Page[M]:
    """The page after `cursor` ("": the first) by `key`, newest first. One query. Raises BadCursorError."""
    beyond, sign = ("gt", "") if oldest_first else ("lt", "-")
    if cursor:
        rows = rows.filter(**{f"{key}__{beyond}": Cursor.parse(cursor).id})
    found = list(rows.order_by(f"{sign}{key}")[: size + 1])
    return _page(found, size, [str(Cursor(0.0, getattr(row, key))) for row in found[:size]])


def _page(found: list[M], size: int, cursors: list[str]) -> Page[M]:
    return Page(found[:size], cursors[-1] if len(found) > size else None)
