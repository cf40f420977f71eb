from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from sora_site.cases.models.notice import Notice
from sora_site.lib import ids


class Kind(models.TextChoices):
    """What began a case."""

    REPORT = "report", pgettext_lazy("what began a case", "Report")
    REFUSAL = "refusal", _("Refused prompt")
    TAKEDOWN = "takedown", _("Takedown notice")
    REMOVAL = "removal", _("Removal request")
    STRIKE = "strike", _("Account measure")


class State(models.TextChoices):
    """Where a case stands: open → decided → appealed → closed."""

    OPEN = "open", pgettext_lazy("state of a case", "Open")
    DECIDED = "decided", _("Decided")
    APPEALED = "appealed", _("Appealed")
    CLOSED = "closed", _("Closed")


class Case(models.Model):
    """One question for the moderators. What it is about is an opaque reference that `cases.subjects` can open."""

    #: In addresses of the person it is about.
    public_id = models.CharField(max_length=16, unique=True, default=ids.short_token, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.OPEN)

    #: A kind registered with `cases.subjects`, and its reference there.
    subject_kind = models.CharField(max_length=30)
    subject_ref = models.CharField(max_length=80)
    #: Whose thing it is: who is told, and who may appeal against a measure.
    about = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="cases_about"
    )
    #: The words of the thing when the case began (`subjects.Snapshot` as plain data): its maker may change them.
    snapshot: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict, blank=True)
    #: The law's fields, of a notice or a request; several works named in one notice are a case each.
    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, null=True, blank=True, related_name="cases")

    #: 1 to 4, of the gravest reason given.
    severity = models.PositiveSmallIntegerField(default=1)
    reports_count = models.PositiveIntegerField(default=0)
    #: How many have seen it when it was last reported.
    reach = models.PositiveIntegerField(default=0)
    #: Severity × reports × reach (`cases.priority`); higher comes first.
    priority = models.FloatField(default=0)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    opened_at = models.DateTimeField(default=timezone.now)
    #: When a decision is owed.
    due_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("Cases")
        permissions = [("decide_case", "Can decide cases")]
        constraints = [
            models.UniqueConstraint(
                fields=["subject_kind", "subject_ref"],
                condition=models.Q(kind="report", state="open"),
                name="cases_case_one_open_report",
            ),
            # One refused prompt of a person is asked about once at a time.
            models.UniqueConstraint(
                fields=["about", "subject_ref"],
                condition=models.Q(kind="refusal", state="open"),
                name="cases_case_one_open_refusal",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "-priority", "id"], name="cases_case_queue"),
            models.Index(fields=["subject_kind", "subject_ref"], name="cases_case_of_subject"),
            models.Index(fields=["about", "-id"], name="cases_case_of_person"),
        ]

    def __str__(self) -> str:
        return self.public_id

    @property
    def is_waiting(self) -> bool:
        """Whether moderators owe a decision."""
        return self.state in {State.OPEN, State.APPEALED}
