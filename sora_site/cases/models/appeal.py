from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.decision import Decision
from sora_site.cases.models.report import Report


class Appeal(models.Model):
    """Somebody asks to look again: once a decision, within the days there are."""

    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="appeal")
    #: The person the measure hit, or …
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="appeals"
    )
    #: … who had reported and finds nothing done.
    report = models.ForeignKey(Report, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    words = models.TextField(max_length=2000)
    #: A counter-notice: name, address, the statement's consent and the signature, as the law asks of it.
    counter_notice: models.JSONField[dict[str, str], dict[str, str]] = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("appeal")
        verbose_name_plural = _("appeals")

    def __str__(self) -> str:
        return f"appeal against {self.decision_id}"
