from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.case import Case
from sora_site.cases.models.decision import Decision


class Strike(models.Model):
    """A broken rule that counts for a while."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="strikes")
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="given_strike")
    weight = models.PositiveSmallIntegerField(default=1)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    #: The case of the pause or suspension that this strike brought about.
    measure = models.ForeignKey(Case, on_delete=models.SET_NULL, null=True, blank=True, related_name="strikes")
    #: An appeal was right.
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("strike")
        verbose_name_plural = _("strikes")
        indexes = [models.Index(fields=["person", "expires_at"], name="cases_strike_standing")]

    def __str__(self) -> str:
        return f"{self.weight} for {self.person_id}"


class Pause(models.Model):
    """For some days a person posts and comments nothing."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pauses")
    #: The case that holds the measure; it can be appealed.
    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="pause")
    until = models.DateTimeField()
    created_at = models.DateTimeField(default=timezone.now)
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("pause")
        verbose_name_plural = _("pauses")
        indexes = [models.Index(fields=["person", "until"], name="cases_pause_now")]

    def __str__(self) -> str:
        return f"pause of {self.person_id}"
