from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.case import Case


class Decision(models.Model):
    """What was decided, by whom, why and by which rule. Never edited (triggers hold it); a later one undoes it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    #: Without a constraint: the row stays as it is when an account goes. None: decided by the site's own rule.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        blank=True,
        related_name="+",
    )
    #: A code of `cases.outcomes`.
    outcome = models.CharField(max_length=20)
    #: A code of `cases.reasons`.
    reason = models.CharField(max_length=20)
    #: A code of `cases.rules`.
    rule = models.CharField(max_length=20)
    #: To the person it is about.
    words = models.TextField(max_length=2000)
    #: The weight of the strike it adds; 0 for none.
    strike = models.PositiveSmallIntegerField(default=0)
    #: The one it undoes or confirms, after an appeal.
    revises = models.OneToOneField("self", on_delete=models.PROTECT, null=True, blank=True, related_name="revised_by")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        indexes = [models.Index(fields=["created_at"], name="cases_decision_by_day")]

    def __str__(self) -> str:
        return f"{self.outcome} in {self.case_id}"
