"""Rows that are there or not, and nothing more: likes, follows, blocks."""

from __future__ import annotations

from typing import Any

from django.db import IntegrityError, models, transaction


def put(model: type[models.Model], **values: Any) -> bool:
    """Creates the row unless it is there. Returns whether it is new.

    Unlike get_or_create it never looks at the row that was there: somebody may take it away in that very moment.
    """
    try:
        with transaction.atomic():
            model._default_manager.create(**values)
    except IntegrityError:
        return False
    return True
