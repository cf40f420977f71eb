"""Which drafts are due to be told of, and which to go."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from creation.models import Audience, Clip
from creation.retention.held import without_held

#: Between the word to the maker and the end.
NOTICE = timedelta(days=7)


def is_on() -> bool:
    return bool(settings.DRAFT_DAYS > 0)


def drafts() -> QuerySet[Clip]:
    """Films that may go at all: seen by nobody else, held by no floor, and not kept by their maker."""
    return without_held(
        Clip.objects.filter(audience=Audience.PRIVATE, is_kept=False, withheld_at__isnull=True, erased_at__isnull=True)
    )


def due_for_notice() -> QuerySet[Clip]:
    """Not looked at for so long that a week from now it will be DRAFT_DAYS, or is longer ago already."""
    before = timezone.now() - max(timedelta(days=settings.DRAFT_DAYS) - NOTICE, timedelta())
    return _untouched_since(before).filter(farewell_at__isnull=True)


def due_to_go() -> QuerySet[Clip]:
    """Told of a week ago, and still not looked at."""
    before = timezone.now() - timedelta(days=settings.DRAFT_DAYS)
    return _untouched_since(before).filter(farewell_at__lte=timezone.now() - NOTICE)


def leaves_at(clip: Clip) -> datetime | None:
    """When a draft goes if nothing happens; None where that is not near."""
    if not is_on() or clip.farewell_at is None or clip.is_kept or clip.audience != Audience.PRIVATE:
        return None
    touched = clip.watched_at or clip.created_at
    return max(clip.farewell_at + NOTICE, touched + timedelta(days=settings.DRAFT_DAYS))


def _untouched_since(before: datetime) -> QuerySet[Clip]:
    return drafts().filter(Q(watched_at__lt=before) | Q(watched_at=None, created_at__lt=before))
