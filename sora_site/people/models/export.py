from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.lib import ids
from sora_site.lib.work import OPEN, LeasedWork


class Export(LeasedWork):
    """Everything of one person in a ZIP: asked for, being written, or there to be fetched until `expires_at`."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="exports")
    #: Names its file and stands in its address; unguessable, and still only its person may fetch it.
    key = models.CharField(max_length=40, unique=True, default=ids.token, editable=False)
    asked_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    #: The part that is being written (`people.export.registry`), and how far all of it is.
    part = models.CharField(max_length=40, blank=True, default="")
    progress = models.FloatField(default=0)  # 0 to 100
    bytes = models.PositiveBigIntegerField(default=0)
    #: What went wrong, in words for the person.
    problem = models.TextField(blank=True, default="")

    class Meta:
        verbose_name = _("export")
        verbose_name_plural = _("exports")
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(state__in=list(OPEN)),
                name="people_export_one_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"export of {self.person_id}"
