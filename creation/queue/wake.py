"""Tells the workers to look now. Lost or repeated words do no harm: workers also look by themselves."""

from __future__ import annotations

import logging
import sqlite3

from redis.exceptions import RedisError

from creation import tasks

log = logging.getLogger(__name__)


def renders() -> None:
    """There may be a film to make."""
    try:
        tasks.look_for_films()
    except (sqlite3.Error, RedisError, OSError) as problem:
        # The queue's own file or Redis is away. The row is written: the worker finds it within seconds.
        log.warning("The render lane could not be told at once; it will look by itself. (%s)", problem)
