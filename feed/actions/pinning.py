"""The comment a maker puts first."""

from __future__ import annotations

from django.db import transaction

from feed.models import Comment, Post


@transaction.atomic
def pin(said: Comment) -> bool:
    """Puts a comment that begins a thread first, in place of any other. Returns whether it could be."""
    if not Comment.objects.filter(pk=said.pk, thread=None, deleted_at=None).exists():
        return False
    Post.objects.filter(pk=said.post_id).update(pinned=said)
    return True


@transaction.atomic
def unpin(said: Comment) -> bool:
    """Returns whether it was the pinned one."""
    return bool(Post.objects.filter(pk=said.post_id, pinned=said).update(pinned=None))
