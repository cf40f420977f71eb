from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Notification(models.Model):
    """One line in a person's inbox. Upper floors say what happened; this floor only keeps and shows it."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notifications")
    #: Who caused it, if a person did.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    #: A short name such as "like", "comment", "follow", "film_ready", "film_failed"; words are chosen when shown.
    kind = models.CharField(max_length=30)
    #: What the words need, as plain text values.
    details = models.JSONField(default=dict, blank=True)
    link = models.CharField(max_length=300, blank=True)
    #: Repeats of the same thing (ten likes of one post) are one line: this names the thing.
    group = models.CharField(max_length=100, blank=True, default="")
    count = models.PositiveIntegerField(default=1)
    updated_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        indexes = [models.Index(fields=["person", "-updated_at"], name="people_notification_inbox")]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "group"],
                condition=models.Q(read_at__isnull=True) & ~models.Q(group=""),
                name="people_notification_grouped",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} for {self.person_id}"
