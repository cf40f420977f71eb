from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from feed.models.comment import Comment
from feed.models.post import Post


class Mention(models.Model):
    """A person was told that a post, or a comment under it, names them: once, however often the words change."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    #: None when the post's own words name them.
    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [
            models.UniqueConstraint(
                fields=["person", "post"], condition=models.Q(comment=None), name="feed_mention_in_post_once"
            ),
            models.UniqueConstraint(
                fields=["person", "comment"],
                condition=models.Q(comment__isnull=False),
                name="feed_mention_in_comment_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} in post {self.post_id}"
