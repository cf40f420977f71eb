from __future__ import annotations

from django.db import models
from django.utils import timezone


class Worker(models.Model):
    """A worker process that was alive at `seen_at`; pages say so when none is."""

    name = models.CharField(max_length=120, unique=True)
    lane = models.CharField(max_length=20)
    seen_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.lane} {self.name}"
