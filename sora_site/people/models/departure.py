from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.lib.work import LeasedWork


class Departure(LeasedWork):
    """An account that its person, or the operator, wants deleted. The row is the queue: it is due at `run_after`.

    Queued: the days in which it can be undone. Canceled: it was. Once a worker has begun there is no way back, and no
    number of crashes ends it: the steps are repeated from where they were.
    """

    MAX_ATTEMPTS = 30_000

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="departure")
    asked_at = models.DateTimeField(default=timezone.now)
    #: Whether the operator asked, not the person.
    by_operator = models.BooleanField(default=False)
    #: The step that is being done, and where in it (`people.deletion.registry`).
    step = models.CharField(max_length=40, blank=True, default="")
    place = models.CharField(max_length=60, blank=True, default="")
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("departure")
        verbose_name_plural = _("departures")
        indexes = [models.Index(fields=["state", "run_after"], name="people_departure_queue")]

    def __str__(self) -> str:
        return f"departure of {self.person_id}"


class KeptHandle(models.Model):
    """A handle nobody may take for a while, so that nobody passes for who had it. Only its digest is kept."""

    digest = models.CharField(max_length=64, unique=True)
    until = models.DateTimeField()

    class Meta:
        verbose_name = _("kept handle")
        verbose_name_plural = _("kept handles")

    def __str__(self) -> str:
        return f"kept until {self.until:%Y-%m-%d}"
