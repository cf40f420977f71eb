"""What the verbs share: counts that are kept, and addresses."""

from __future__ import annotations

from django.db.models import F, QuerySet
from django.urls import reverse

from feed.live import TOPIC
from feed.models import Post
from sora_site.lib import live


def count(post: Post, **changes: int) -> None:
    """Adds to the counts in the database, never to those in memory: they may be old."""
    row: QuerySet[Post] = Post.objects.filter(pk=post.pk)
    row.update(score_is_stale=True, **{name: F(name) + change for name, change in changes.items()})
    live.nudge(TOPIC, post.clip.public_id)


def address(name: str, post: Post) -> str:
    return reverse(name, args=[post.clip.public_id])
