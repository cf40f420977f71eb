from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AuditEvent(models.Model):
    """An act of a moderator or operator. Only ever added: triggers in the database refuse anything else."""

    at = models.DateTimeField(_("when"), default=timezone.now)
    #: Without a constraint: the row stays as it is when an account goes. None: the site itself.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who"),
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        blank=True,
        related_name="+",
    )
    #: A short name such as "case.decided", "person.suspended", "admin.changed".
    act = models.CharField(_("what was done"), max_length=40)
    #: What it was done to, such as "case bcdfgh" or "people.user 12".
    subject = models.CharField(_("to what"), max_length=120)
    #: Codes and names of fields; no words of people.
    details: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict, blank=True)
    #: The line of the admin's own log it was copied from.
    log_entry = models.PositiveBigIntegerField(null=True, blank=True, unique=True, editable=False)

    class Meta:
        verbose_name = _("line of the audit log")
        verbose_name_plural = _("Audit log")
        permissions = [("export_auditevent", "Can export the audit log")]
        indexes = [
            models.Index(fields=["-at", "-id"], name="cases_audit_latest"),
            models.Index(fields=["subject"], name="cases_audit_of_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.subject}"
