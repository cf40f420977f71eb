"""Hearts, for films and for comments."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F

from feed.actions.counts import address, count
from feed.live import COMMENT_TOPIC
from feed.models import Comment, CommentLike, Like, Post
from sora_site.lib import live, rows
from sora_site.people.actions import notify
from sora_site.people.models import User


@transaction.atomic
def like(post: Post, person: User) -> bool:
    """Returns whether that is new."""
    if not rows.put(Like, post=post, person=person):
        return False
    count(post, likes=+1)
    notify(
        post.maker_id,
        "like",
        actor_id=person.pk,
        link=address("feed:watch", post),
        group=f"like of post {post.pk}",
    )
    return True


@transaction.atomic
def unlike(post: Post, person: User) -> bool:
    """Returns whether there was a like to take back."""
    deleted, _rows = Like.objects.filter(post=post, person=person).delete()
    if deleted:
        count(post, likes=-1)
    return bool(deleted)


@transaction.atomic
def like_comment(said: Comment, person: User) -> bool:
    """Returns whether that is new."""
    if not rows.put(CommentLike, comment=said, person=person):
        return False
    _count(said, 1)
    notify(
        said.maker_id,
        "comment_like",
        actor_id=person.pk,
        link=f"{address('feed:comments', said.post)}?c={said.pk}",
        group=f"like of comment {said.pk}",
    )
    return True


@transaction.atomic
def unlike_comment(said: Comment, person: User) -> bool:
    """Returns whether there was a like to take back."""
    deleted, _rows = CommentLike.objects.filter(comment=said, person=person).delete()
    if deleted:
        _count(said, -1)
    return bool(deleted)


def _count(said: Comment, step: int) -> None:
    Comment.objects.filter(pk=said.pk).update(likes=F("likes") + step)
    live.nudge(COMMENT_TOPIC, str(said.pk))
