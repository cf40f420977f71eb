from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models.case import Case
from sora_site.cases.models.report import Report


class Message(models.Model):
    """Words between a person and the moderators. Each party has a thread of their own and sees no other."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="messages")
    #: Whose thread: that reporter's, or None for the person the case is about.
    report = models.ForeignKey(Report, on_delete=models.CASCADE, null=True, blank=True, related_name="messages")
    #: Only moderators see notes.
    is_note = models.BooleanField(default=False)
    is_from_moderators = models.BooleanField(default=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    words = models.TextField(max_length=2000)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")

    def __str__(self) -> str:
        return f"message {self.pk} in {self.case_id}"
