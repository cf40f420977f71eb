from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post
from sora_site.lib import ids


class Comment(models.Model):
    """Plain words under a post. One with a `thread` is a reply: threads are one level deep, whoever is answered."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    #: The comment the talk began with; None for that one itself.
    thread = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    #: The comment of that thread it answers: its maker is told.
    answers = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    words = models.CharField(max_length=1000)
    #: Handles the words name that existed when they were written: only they become links.
    mentions: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)
    #: Kept by the actions. Replies are counted where the thread began.
    likes = models.PositiveIntegerField(default=0)
    replies = models.PositiveIntegerField(default=0)
    #: Names one pressing of the button, so that a form sent twice makes one comment.
    request_key = models.CharField(max_length=64, default=ids.token)
    created_at = models.DateTimeField(default=timezone.now)
    edited_at = models.DateTimeField(null=True, blank=True)
    deleted_at = models.DateTimeField(null=True, blank=True)
    #: Hidden by the moderators; it can come back as it was.
    withheld_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        constraints = [models.UniqueConstraint(fields=["maker", "request_key"], name="feed_comment_once")]
        _begins: Any = {"condition": models.Q(thread=None)}
        indexes = [
            models.Index(fields=["created_at"], name="feed_comment_by_day"),
            models.Index(fields=["post", "-id"], name="feed_comment_threads", **_begins),
            models.Index(fields=["post", "-likes", "-id"], name="feed_comment_top", **_begins),
            models.Index(fields=["thread", "id"], name="feed_comment_replies"),
            models.Index(fields=["maker", "created_at"], name="feed_comment_lately"),
        ]

    def __str__(self) -> str:
        return f"comment {self.pk} on {self.post_id}"


class CommentLike(models.Model):
    """One person likes one comment, once."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("comment like")
        verbose_name_plural = _("comment likes")
        constraints = [models.UniqueConstraint(fields=["person", "comment"], name="feed_comment_like_once")]

    def __str__(self) -> str:
        return f"{self.person_id} likes comment {self.comment_id}"
