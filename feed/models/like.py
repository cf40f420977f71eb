from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post


class Like(models.Model):
    """One person likes one post, once."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("like")
        verbose_name_plural = _("likes")
        constraints = [models.UniqueConstraint(fields=["person", "post"], name="feed_like_once")]
        indexes = [
            models.Index(fields=["created_at"], name="feed_like_by_day"),
            models.Index(fields=["person", "-id"], name="feed_like_of_person"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} likes {self.post_id}"
