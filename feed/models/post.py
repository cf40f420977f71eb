from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models import Clip


class CommentPolicy(models.TextChoices):
    """Who may say something under a post. Its maker always may."""

    EVERYONE = "everyone", _("Everyone")
    FOLLOWERS = "followers", _("People who follow me")
    NOBODY = "nobody", _("Nobody")


class Post(models.Model):
    """A clip published with its words. Who may see it stands on the clip; the counts are kept by the actions."""

    clip = models.OneToOneField(Clip, on_delete=models.CASCADE, related_name="post")
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="posts")
    words = models.CharField(max_length=500, blank=True)
    #: Handles the words name that existed when they were written: only they become links.
    mentions: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    comment_policy = models.CharField(max_length=10, choices=CommentPolicy, default=CommentPolicy.EVERYONE)
    #: The comment its maker put first.
    pinned = models.ForeignKey("feed.Comment", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    #: Copied from the clip by publish, withhold and erase, so that the feed reads one index.
    is_listed = models.BooleanField(default=False)
    #: See `feed.ranking`; higher comes first.
    score = models.FloatField(default=0)
    #: What changed since the score was last made.
    score_is_stale = models.BooleanField(default=False)

    likes = models.PositiveIntegerField(default=0)
    comments = models.PositiveIntegerField(default=0)
    reposts = models.PositiveIntegerField(default=0)
    #: Qualified views (`design.md`, Words).
    views = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        indexes = [
            models.Index(fields=["-score", "-id"], condition=models.Q(is_listed=True), name="feed_post_ranked"),
            models.Index(fields=["-id"], condition=models.Q(is_listed=True), name="feed_post_latest"),
            models.Index(fields=["maker", "-id"], name="feed_post_by_maker"),
            models.Index(fields=["id"], condition=models.Q(score_is_stale=True), name="feed_post_stale"),
        ]

    def __str__(self) -> str:
        return f"post of {self.clip_id}"
