"""Pictures people bring: kept while a film or a draft has them."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q

from creation import media
from creation.models import Draft, Generation, Upload


def drop_unused(picture: Upload) -> None:
    """Deletes a picture that no film and no draft begins with: nobody could find it any more."""
    with transaction.atomic():
        row = Upload.objects.select_for_update().filter(pk=picture.pk)
        if row.exists() and not _is_used(picture):
            row.delete()
            media.forget_upload(picture.key)
            transaction.on_commit(lambda: media.remove_upload(picture.key))


def _is_used(picture: Upload) -> bool:
    """Two queries at most."""
    brought = Q(picture=picture) | Q(things=picture)
    return Generation.objects.filter(brought).exists() or Draft.objects.filter(brought).exists()
