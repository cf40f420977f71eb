from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models.clip import Clip


class Trace(models.Model):
    """What a clip is known again by when somebody asks about a file; gone with the clip."""

    clip = models.OneToOneField(Clip, on_delete=models.CASCADE, related_name="trace")
    #: `creation.fingerprints.points.EDITION` of the words: others are taken anew.
    edition = models.PositiveSmallIntegerField()
    #: Little-endian numbers of 32 bits, in order: `creation.fingerprints.points.film_words`.
    words = models.BinaryField()
    #: The name of the content credentials in the file, "urn:c2pa:…".
    credentials = models.CharField(max_length=120, blank=True, default="", db_index=True)
    #: SHA-256 of the packets of pictures, and of sound: equal in a file that was only packed anew.
    pictures = models.CharField(max_length=64, blank=True, default="", db_index=True)
    sound = models.CharField(max_length=64, blank=True, default="")
    taken_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("trace")
        verbose_name_plural = _("traces")

    def __str__(self) -> str:
        return f"trace of {self.clip_id}"
