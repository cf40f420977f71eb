"""The database connections of threads that live longer than a request."""

from __future__ import annotations

from django.db import connections


def refresh() -> None:
    """Closes those of this thread that broke or grew old, as Django does around requests: before and after work.

    One in a transaction stays: closing it would throw away what its owner has written.
    """
    for connection in connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()
