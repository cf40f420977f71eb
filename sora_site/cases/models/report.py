from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.case import Case
from sora_site.lib import ids


class Report(models.Model):
    """Somebody points at something. Nobody but moderators ever learns who."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="reports")
    #: In the address of the reporter's own page; for those without an account it is all they need.
    key = models.CharField(max_length=40, unique=True, default=ids.token, editable=False)
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="reports"
    )
    #: Without an account: a keyed hash of where they came from, so that one of them counts once.
    visitor = models.CharField(max_length=40, blank=True, default="")
    #: Without an account: where they want to hear of it; forgotten when the case is closed.
    email = models.EmailField(blank=True, default="")
    #: Without an account: what they read, for that one letter.
    language = models.CharField(max_length=10, blank=True, default="")
    #: A code of `cases.reasons`.
    reason = models.CharField(max_length=20)
    words = models.CharField(max_length=1000, blank=True, default="")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        constraints = [
            models.UniqueConstraint(fields=["case", "reporter"], name="cases_report_once"),
            models.UniqueConstraint(
                fields=["case", "visitor"], condition=~models.Q(visitor=""), name="cases_report_once_a_visitor"
            ),
        ]

    def __str__(self) -> str:
        return f"report {self.pk} in {self.case_id}"
