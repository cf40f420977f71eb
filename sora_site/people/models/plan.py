from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Plan(models.Model):
    """What a person may make. Data, so that an operator changes it in the admin."""

    name = models.CharField(max_length=40, unique=True)
    #: The plan of everyone who signs up; exactly one row has it.
    is_default = models.BooleanField(default=False)
    longest_seconds = models.PositiveSmallIntegerField(default=25)
    #: The largest film, in pixels of one frame.
    largest_pixels = models.PositiveIntegerField(default=1080 * 1920)
    #: Films queued or in progress at one time.
    films_at_once = models.PositiveSmallIntegerField(default=4)
    films_a_day = models.PositiveSmallIntegerField(default=50)
    #: What the person's films may take together, in millions of bytes; 0 sets no limit.
    storage_megabytes = models.PositiveIntegerField(default=5_000)

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        constraints = [
            models.UniqueConstraint(
                fields=["is_default"], condition=models.Q(is_default=True), name="people_plan_one_default"
            )
        ]

    def __str__(self) -> str:
        return self.name
