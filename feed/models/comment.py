from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from feed.models.post import Post
from sora_site.lib import ids


class Comment(models.Model):
    """Plain words under a post."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    words = models.CharField(max_length=1000)
    #: Names one pressing of the button, so that a form sent twice makes one comment.
    request_key = models.CharField(max_length=64, default=ids.token)
    created_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["maker", "request_key"], name="feed_comment_once")]
        indexes = [models.Index(fields=["post", "-id"], name="feed_comment_of_post")]

    def __str__(self) -> str:
        return f"comment {self.pk} on {self.post_id}"
