from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post

#: Signs of the words beside a repost.
LONGEST_WORDS = 200


class Repost(models.Model):
    """One person shows another's film to those who follow them, once."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    words = models.CharField(max_length=LONGEST_WORDS, blank=True)
    mentions: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("repost")
        verbose_name_plural = _("reposts")
        constraints = [models.UniqueConstraint(fields=["person", "post"], name="feed_repost_once")]
        indexes = [
            models.Index(fields=["person", "-id"], name="feed_repost_of_person"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} reposts {self.post_id}"
