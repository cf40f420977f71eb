from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post
from feed.words.tags import LONGEST_TAG


class Topic(models.Model):
    """What films are about, by their makers' own #words."""

    #: Folded: see `feed.words.tags`.
    name = models.CharField(max_length=LONGEST_TAG, unique=True)
    created_at = models.DateTimeField(default=timezone.now)
    #: Listed posts, kept by the actions.
    posts = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        indexes = [models.Index(fields=["-posts", "name"], name="feed_topic_used")]

    def __str__(self) -> str:
        return f"#{self.name}"


class PostTopic(models.Model):
    """A post names a topic. There only while the post is listed, so that a topic's page is one walk down an index."""

    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="+")
    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    #: The post's own, copied with it.
    score = models.FloatField(default=0)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("post topic")
        verbose_name_plural = _("post topics")
        constraints = [models.UniqueConstraint(fields=["post", "topic"], name="feed_post_topic_once")]
        indexes = [
            models.Index(fields=["topic", "-post"], name="feed_post_topic_latest"),
            models.Index(fields=["topic", "-score", "-post"], name="feed_post_topic_top"),
        ]

    def __str__(self) -> str:
        return f"post {self.post_id} on {self.topic_id}"


class TopicFollow(models.Model):
    """A person wants to find a topic again."""

    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("topic follow")
        verbose_name_plural = _("topic follows")
        constraints = [models.UniqueConstraint(fields=["person", "topic"], name="feed_topic_follow_once")]

    def __str__(self) -> str:
        return f"{self.person_id} follows {self.topic_id}"
