"""Removes what crashes and cancels left behind. Safe at any moment, any number of times."""

from __future__ import annotations

import shutil
import time
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from creation import media
from creation.engines.cutout.reuse.shelf import Shelf
from creation.models import Clip, Generation, Worker
from sora_site.lib.work import OPEN

#: Folders younger than this may belong to something that is just being written.
GRACE = 3600.0


def remove_leftovers() -> int:
    """Removes folders of unfinished files that no open film owns, and of clips that ended without one.

    Finished films are only touched where this database knows them: it may be another than the one that made them
    (a fresh one, or one not yet restored), and their files would be gone for good. Returns how many were removed.
    """
    removed = 0
    for folder in _old(settings.WORK_DIR):
        if not Generation.objects.filter(folder=folder.name, state__in=OPEN).exists():
            media.remove_work(folder.name)
            removed += 1
    for folder in _old(settings.MEDIA_DIR / "clips"):
        if folder.name.endswith(".gone"):
            # Taken away before, and cut short while it was deleted.
            shutil.rmtree(folder, ignore_errors=True)
            removed += 1
        elif _ended(folder.name) and not Clip.objects.filter(key=folder.name, erased_at__isnull=True).exists():
            media.remove_clip(folder.name)
            removed += 1
    return removed


def shorten_reuse() -> None:
    """Keeps what engines keep of films within its bounds, also while no film is made; removes it all once it is off."""
    Shelf(settings.REUSE_DIR, settings.REUSE_MEGABYTES * 2**20).tidy()


def forget_old_workers() -> None:
    """Drops the names of workers that died without a word."""
    Worker.objects.filter(seen_at__lt=timezone.now() - timedelta(hours=1)).delete()


def _ended(folder: str) -> bool:
    """Whether the film of this folder is known here, and nobody makes it any more."""
    known = Generation.objects.filter(folder=folder)
    return known.exclude(state__in=OPEN).exists()


def _old(parent: Path) -> list[Path]:
    if not parent.is_dir():
        return []
    limit = time.time() - GRACE
    return [folder for folder in parent.iterdir() if folder.is_dir() and folder.stat().st_mtime < limit]
