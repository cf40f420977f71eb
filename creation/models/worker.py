from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Worker(models.Model):
    """A worker process that was alive at `seen_at`; pages say so when none is."""

    name = models.CharField(max_length=120, unique=True)
    lane = models.CharField(max_length=20)
    seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("worker")
        verbose_name_plural = _("workers")

    def __str__(self) -> str:
        return f"{self.lane} {self.name}"
