from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.lib import ids


class Upload(models.Model):
    """A picture a person brought for a film, decoded and encoded anew: never the file as it came."""

    key = models.CharField(max_length=40, unique=True, default=ids.token, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    #: Of the picture as it came; the same picture brought twice is kept once.
    digest = models.CharField(max_length=64)
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    #: Of its file; None until it was measured.
    kept_bytes = models.PositiveBigIntegerField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="creation_upload_once")]

    def __str__(self) -> str:
        return self.key
