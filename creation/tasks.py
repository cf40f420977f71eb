"""Huey's tasks. What they do is found in rows, so a lost or doubled task changes nothing."""

from __future__ import annotations

from sora_site.lib.queues import renders


@renders.task()  # type: ignore[untyped-decorator]
def look_for_films() -> None:
    """Makes every film that waits, one after another."""
    # Only a worker needs the engines; the pages that wake it should not load them.
    from creation.making import worker

    worker.work_through()
