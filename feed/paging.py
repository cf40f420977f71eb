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


def page_by_score(rows: QuerySet[M], cursor: str, size: int) -> Page[M]:
    """The page after `cursor` ("": the first) by descending `score`, ties by descending id. One query.

    Raises BadCursorError.
    """
    if cursor:
        after = Cursor.parse(cursor)
        # The first condition bounds the walk down the index, the second leaves out what was shown of a tie.
        rows = rows.filter(score__lte=after.score).filter(Q(score__lt=after.score) | Q(pk__lt=after.id))
    found = list(rows.order_by("-score", "-pk")[: size + 1])
    return _page(found, size, [str(Cursor(row.score, row.pk)) for row in found[:size]])  # type: ignore[attr-defined]


def page_by_id(rows: QuerySet[M], cursor: str, size: int) -> Page[M]:
    """The page after `cursor` ("": the first), newest first. One query. Raises BadCursorError."""
    if cursor:
        rows = rows.filter(pk__lt=Cursor.parse(cursor).id)
    found = list(rows.order_by("-pk")[: size + 1])
    return _page(found, size, [str(Cursor(0.0, row.pk)) for row in found[:size]])


def _page(found: list[M], size: int, cursors: list[str]) -> Page[M]:
    return Page(found[:size], cursors[-1] if len(found) > size else None)
