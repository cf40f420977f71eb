"""Deleting drafts, and thinking better of it."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from creation.drafts.pictures import pictures_of
from creation.models import Draft
from creation.uploads.dropping import drop_unused

#: How long a deleted draft can come back.
UNDO = timedelta(hours=1)


def delete(draft: Draft) -> None:
    """Takes a draft off the lists; for an hour `restore` brings it back."""
    Draft.objects.filter(pk=draft.pk, gone_at=None).update(gone_at=timezone.now())


def restore(draft: Draft) -> bool:
    """Brings a deleted draft back as it was. False when it became a film or there is nothing left of it."""
    there = Draft.objects.filter(pk=draft.pk, is_made=False, gone_at__isnull=False)
    return bool(there.update(gone_at=None, updated_at=timezone.now()))


def forget_gone() -> int:
    """Erases the drafts that were deleted, emptied or made more than an hour ago. Returns how many."""
    gone = Draft.objects.filter(gone_at__lt=timezone.now() - UNDO)
    count = 0
    for draft in gone:
        with transaction.atomic():
            pictures = pictures_of(draft)
            draft.delete()
            for upload in pictures:
                drop_unused(upload)
        count += 1
    return count
