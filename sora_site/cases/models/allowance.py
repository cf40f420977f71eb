from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.decision import Decision


class Allowance(models.Model):
    """A refused prompt that moderators allowed one person after all."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    #: SHA-256 of the words as they were asked about: other words, or the same and more, are asked about anew.
    digest = models.CharField(max_length=64)
    #: The reasons that were looked at; a reason that is found later is not among them.
    reasons: models.JSONField[list[str], Any] = models.JSONField(default=list)
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="allowance")
    created_at = models.DateTimeField(default=timezone.now)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("allowance")
        verbose_name_plural = _("allowances")
        indexes = [models.Index(fields=["person", "digest"], name="cases_allowance_asked")]

    def __str__(self) -> str:
        return f"allowance {self.pk}"
