"""What sockets may watch here: the counts of posts."""

from __future__ import annotations

from typing import Any

from feed import access
from feed.models import Post
from sora_site.lib.live import Topic, register
from sora_site.people.models import User

TOPIC = "post"


def open_posts(person_id: int | None, ids: list[str]) -> list[str]:
    """Of these public ids, the posts this person may see. At most two queries."""
    viewer = User.objects.filter(pk=person_id).first() if person_id is not None else None
    posts = access.visible_posts(viewer).filter(clip__public_id__in=ids)
    return list(posts.values_list("clip__public_id", flat=True))


def counts(ids: list[str]) -> dict[str, dict[str, Any]]:
    """The counts of posts by public id; `gone` when the film was withheld or erased meanwhile. One query."""
    posts = Post.objects.filter(clip__public_id__in=ids)
    rows = posts.values_list("clip__public_id", "likes", "comments", "views", "clip__withheld_at", "clip__erased_at")
    return {
        public_id: {"likes": likes, "comments": comments, "views": views, "gone": bool(withheld or erased)}
        for public_id, likes, comments, views, withheld, erased in rows
    }


def register_topics() -> None:
    """Called once when the app is ready."""
    register(TOPIC, Topic(allowed=open_posts, read=counts))
