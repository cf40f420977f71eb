"""Removes pictures that no film and no draft begins with. Safe at any moment, any number of times."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from creation import actions, tidy
from creation.models import Upload
from sora_site.people.models import User


def remove_unused_pictures() -> int:
    """Rows without a film or draft, then files without a row: a process that died between two steps left them.

    Returns how many were removed.
    """
    removed = 0
    before = timezone.now() - timedelta(seconds=tidy.GRACE)
    of_films = {"generations__isnull": True, "thing_of__isnull": True}
    of_drafts = {"drafts__isnull": True, "thing_drafts__isnull": True}
    for picture in Upload.objects.filter(**of_films, **of_drafts, created_at__lt=before):
        actions.drop_unused(picture)
        removed += 1
    for file in _left_over(before.timestamp()):
        file.unlink(missing_ok=True)
        removed += 1
    return removed


def _left_over(before: float) -> list[Path]:
    """Files nobody writes any more and no row knows; those older than everybody here are another database's."""
    folder: Path = settings.MEDIA_DIR / "uploads"
    first = User.objects.order_by("date_joined").values_list("date_joined", flat=True).first()
    if first is None or not folder.is_dir():
        return []
    files = [file for file in folder.iterdir() if first.timestamp() < _changed(file) < before]
    return [file for file in files if file.suffix == ".part" or not Upload.objects.filter(key=file.stem).exists()]


def _changed(path: Path) -> float:
    """When it was written; 0 where somebody else has just taken it away."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0
