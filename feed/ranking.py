"""The order of the feed.

A score is a point in time: that of the post, moved later by what people did with it. It changes only when they do
something, so time alone never makes it stale, and the feed is one walk down an index.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import log2

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
#: A post twice as loved stands as high as one that is so much newer.
DOUBLING = timedelta(hours=12)
#: What an act weighs, in likes.
COMMENT = 2.0
VIEW = 0.02
#: Likes to views of an ordinary post, and how many views it takes to be believed otherwise.
USUAL_APPROVAL = 0.05
DOUBT = 40


def score(likes: int, comments: int, views: int, created_at: datetime) -> float:
    """Where a post stands, in doublings since EPOCH; higher comes first.

    Acts count by their logarithm: the step from 1 like to 2 moves a post as far as that from 1,000 to 2,000. Up to one
    doubling is given or taken by how many of those who watched also liked, so a good film nobody found yet passes a
    dull one that everybody was shown.
    """
    acts = likes + COMMENT * comments + VIEW * views
    approval = (likes + USUAL_APPROVAL * DOUBT) / (max(views, likes) + DOUBT)
    liking = max(-1.0, min(1.0, log2(approval / USUAL_APPROVAL) / 2))
    return (created_at - EPOCH) / DOUBLING + log2(1 + acts) + liking
