"""Keeping the order of the feed."""

from __future__ import annotations

from django.db import transaction

from feed.models import Post, PostTopic
from feed.ranking import score


@transaction.atomic
def refresh_scores(most: int = 200) -> int:
    """Scores anew some of the posts whose counts changed. Returns how many; cheap when there are none."""
    stale = list(Post.objects.filter(score_is_stale=True).order_by("pk")[:most])
    done = 0
    for post in stale:
        # A count that changes meanwhile leaves the post stale for the next round.
        same = Post.objects.filter(pk=post.pk, likes=post.likes, comments=post.comments, views=post.views)
        new = score(post.likes, post.comments, post.views, post.created_at)
        if same.update(score=new, score_is_stale=False):
            PostTopic.objects.filter(post=post).update(score=new)
            done += 1
    return done
