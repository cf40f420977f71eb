"""Pages and buttons of the feed, one idea a file."""

from __future__ import annotations

from feed.views.collections import (
    collection,
    collections,
    create_collection,
    delete_collection,
    edit_collection,
    move_item,
    play_collection,
    save,
)
from feed.views.comment import comment, delete_comment, edit_comment, like_comment, pin_comment
from feed.views.comments import comments, replies
from feed.views.discovering import complete, discover
from feed.views.lists import liked, profile
from feed.views.provenance import provenance, provenance_data
from feed.views.publishing import publish, unpublish
from feed.views.reacting import like, view
from feed.views.reposting import repost
from feed.views.studio import film_numbers, numbers, studio
from feed.views.topics import follow_topic, topic
from feed.views.verifying import verify
from feed.views.watching import home, watch

__all__ = [
    "collection",
    "collections",
    "comment",
    "comments",
    "complete",
    "create_collection",
    "delete_collection",
    "delete_comment",
    "discover",
    "edit_collection",
    "edit_comment",
    "film_numbers",
    "follow_topic",
    "home",
    "like",
    "like_comment",
    "liked",
    "move_item",
    "numbers",
    "pin_comment",
    "play_collection",
    "profile",
    "provenance",
    "provenance_data",
    "publish",
    "replies",
    "repost",
    "save",
    "studio",
    "topic",
    "unpublish",
    "verify",
    "view",
    "watch",
]
