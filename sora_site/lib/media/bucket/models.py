from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.lib.work import LeasedWork


class Removal(LeasedWork):
    """Files that are to leave the bucket for good. The row goes when they are gone, and not before."""

    #: A bucket that is away for months must not have an erased film forgotten.
    MAX_ATTEMPTS = 30_000

    #: Of one file, or, ending in "/", of all below it.
    name = models.CharField(max_length=200, db_index=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("file leaving the bucket")
        verbose_name_plural = _("files leaving the bucket")
        indexes = [models.Index(fields=["state", "run_after"], name="bucket_removal_queue")]

    def __str__(self) -> str:
        return f"removal {self.pk}"
