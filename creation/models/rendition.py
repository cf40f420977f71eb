from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models.clip import Clip
from sora_site.lib.work import LeasedWork


class Rendition(LeasedWork):
    """The work of making a film's small file, for narrow connections. One row a shown clip; the row is the queue."""

    clip = models.OneToOneField(Clip, on_delete=models.CASCADE, related_name="rendition")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        indexes = [models.Index(fields=["state", "id"], name="creation_rendition_queue")]

    def __str__(self) -> str:
        return f"small file of {self.clip_id}"
