"""Which drafts floors above hold on to: they register, and creation never knows why."""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import QuerySet

from creation.models import Clip

Without = Callable[[QuerySet[Clip]], QuerySet[Clip]]

_holders: list[Without] = []


def register(without: Without) -> None:
    """Adds one who takes out of a set of drafts those that must stay."""
    if without not in _holders:
        _holders.append(without)


def without_held(drafts: QuerySet[Clip]) -> QuerySet[Clip]:
    """Those of `drafts` that nobody holds."""
    for without in _holders:
        drafts = without(drafts)
    return drafts
