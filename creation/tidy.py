"""Removes what crashes and cancels left behind. Safe at any moment, any number of times."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from creation import media
from creation.models import Clip, Generation, Worker
from sora_site.lib.work import State

#: Folders younger than this may belong to something that is just being written.
GRACE = 3600.0


def remove_leftovers() -> int:
    """Removes folders of unfinished files that no open film owns, and of clips that have no row. Returns how many."""
    removed = 0
    for folder in _old(settings.WORK_DIR):
        if not Generation.objects.filter(folder=folder.name, state__in=[State.QUEUED, State.IN_PROGRESS]).exists():
            media.remove_work(folder.name)
            removed += 1
    for folder in _old(settings.MEDIA_DIR / "clips"):
        if not Clip.objects.filter(key=folder.name, erased_at__isnull=True).exists():
            media.remove_clip(folder.name)
            removed += 1
    return removed


def forget_old_workers() -> None:
    """Drops the names of workers that died without a word."""
    Worker.objects.filter(seen_at__lt=timezone.now() - timedelta(hours=1)).delete()


def _old(parent: Path) -> list[Path]:
    if not parent.is_dir():
        return []
    limit = time.time() - GRACE
    return [folder for folder in parent.iterdir() if folder.is_dir() and folder.stat().st_mtime < limit]
