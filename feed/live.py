"""What sockets may watch here: the counts of posts, and the likes of comments."""

from __future__ import annotations

from typing import Any

from feed import access
from feed.models import Comment, Post
from sora_site.lib.live import Topic, topics
from sora_site.people.models import User

TOPIC, COMMENT_TOPIC = "post", "comment"
#: Digits of an id that a database takes.
LONGEST_ID = 18
COUNTS = ("likes", "comments", "reposts", "views")


def open_posts(person_id: int | None, ids: list[str]) -> list[str]:
    """Of these public ids, the posts this person may see. At most two queries."""
    viewer = User.objects.filter(pk=person_id).first() if person_id is not None else None
    posts = access.visible_posts(viewer).filter(clip__public_id__in=ids)
    return list(posts.values_list("clip__public_id", flat=True))


def counts(ids: list[str]) -> dict[str, dict[str, Any]]:
    """The counts of posts by public id; `gone` when the film was withheld or erased meanwhile. One query."""
    posts = Post.objects.filter(clip__public_id__in=ids)
    rows = posts.values("clip__public_id", "clip__withheld_at", "clip__erased_at", *COUNTS)
    return {
        row["clip__public_id"]: {
            **{name: row[name] for name in COUNTS},
            "gone": bool(row["clip__withheld_at"] or row["clip__erased_at"]),
        }
        for row in rows
    }


def open_comments(person_id: int | None, ids: list[str]) -> list[str]:
    """Of these ids, the comments this person may read. At most two queries."""
    viewer = User.objects.filter(pk=person_id).first() if person_id is not None else None
    numbers = [int(one) for one in ids if one.isdecimal() and len(one) <= LONGEST_ID]
    comments = access.visible_comments(viewer).filter(pk__in=numbers)
    return [str(pk) for pk in comments.values_list("pk", flat=True)]


def comment_likes(ids: list[str]) -> dict[str, dict[str, Any]]:
    """The likes of comments by id. One query."""
    rows = Comment.objects.filter(pk__in=[int(one) for one in ids]).values_list("pk", "likes")
    return {str(pk): {"likes": likes} for pk, likes in rows}


def register() -> None:
    """Called once when the app is ready."""
    topics.register(COMMENT_TOPIC, Topic(allowed=open_comments, read=comment_likes))
    topics.register(TOPIC, Topic(allowed=open_posts, read=counts))
