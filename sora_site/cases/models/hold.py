from __future__ import annotations

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.case import Case


class Hold(models.Model):
    """A case keeps something from being shown. While any hold stands it stays hidden, whatever other cases say."""

    subject_kind = models.CharField(max_length=30)
    subject_ref = models.CharField(max_length=80)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="holds")
    #: What is needed to bring it back exactly as it was, as the subject's own act told.
    kept: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("hold")
        verbose_name_plural = _("holds")
        constraints = [
            models.UniqueConstraint(fields=["case", "subject_kind", "subject_ref"], name="cases_hold_once"),
        ]
        indexes = [models.Index(fields=["subject_kind", "subject_ref"], name="cases_hold_of_subject")]

    def __str__(self) -> str:
        return f"hold of {self.case_id}"
