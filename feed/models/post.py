from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from creation.models import Clip


class Post(models.Model):
    """A clip published with its words. Who may see it stands on the clip; the counts are kept by the actions."""

    clip = models.OneToOneField(Clip, on_delete=models.CASCADE, related_name="post")
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="posts")
    words = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    #: Copied from the clip by publish, withhold and erase, so that the feed reads one index.
    is_listed = models.BooleanField(default=False)
    #: See `feed.ranking`; higher comes first.
    score = models.FloatField(default=0)
    #: What changed since the score was last made.
    score_is_stale = models.BooleanField(default=False)

    likes = models.PositiveIntegerField(default=0)
    comments = models.PositiveIntegerField(default=0)
    #: Qualified views (`design.md`, Words).
    views = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(fields=["-score", "-id"], condition=models.Q(is_listed=True), name="feed_post_ranked"),
            models.Index(fields=["-id"], condition=models.Q(is_listed=True), name="feed_post_latest"),
            models.Index(fields=["maker", "-id"], name="feed_post_by_maker"),
            models.Index(fields=["id"], condition=models.Q(score_is_stale=True), name="feed_post_stale"),
        ]

    def __str__(self) -> str:
        return f"post of {self.clip_id}"
