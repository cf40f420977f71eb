"""What people do in the feed. Each is one atomic write; each may be repeated, and the second time changes nothing."""

from __future__ import annotations

from feed.actions.collecting import (
    MOST_COLLECTIONS,
    MOST_POSTS,
    change_collection,
    collect,
    create_collection,
    delete_collection,
    move,
    saved,
    take_out,
)
from feed.actions.commenting import (
    COMMENTS_A_MINUTE,
    EDITABLE,
    comment,
    delete_comment,
    edit_comment,
    restore_comment,
    withhold_comment,
)
from feed.actions.liking import like, like_comment, unlike, unlike_comment
from feed.actions.pinning import pin, unpin
from feed.actions.publishing import publish, sync_listing, unpublish
from feed.actions.reposting import repost, undo_repost
from feed.actions.scoring import refresh_scores
from feed.actions.topics import follow_topic, sync_topics, unfollow_topic
from feed.actions.viewing import record_view

__all__ = [
    "COMMENTS_A_MINUTE",
    "EDITABLE",
    "MOST_COLLECTIONS",
    "MOST_POSTS",
    "change_collection",
    "collect",
    "comment",
    "create_collection",
    "delete_collection",
    "delete_comment",
    "edit_comment",
    "follow_topic",
    "like",
    "like_comment",
    "move",
    "pin",
    "publish",
    "record_view",
    "refresh_scores",
    "repost",
    "restore_comment",
    "saved",
    "sync_listing",
    "sync_topics",
    "take_out",
    "undo_repost",
    "unfollow_topic",
    "unlike",
    "unlike_comment",
    "unpin",
    "unpublish",
    "withhold_comment",
]
