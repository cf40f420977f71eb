"""The rows of licensing."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ReservedName(models.Model):
    """A name the operator keeps out of films, beside those that come with the site."""

    name = models.CharField(max_length=100, unique=True)
    aliases = models.TextField(blank=True, help_text=_("Other names and spellings, one on each line."))
    instead = models.CharField(
        max_length=100, blank=True, help_text=_("What could be typed instead, for the proposal people see.")
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("reserved name")
        verbose_name_plural = _("reserved names")

    def __str__(self) -> str:
        return self.name
