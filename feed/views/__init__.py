"""Pages and buttons of the feed, one idea a file."""

from __future__ import annotations

from feed.views.comments import comments, delete_comment
from feed.views.lists import liked, profile
from feed.views.publishing import publish, unpublish
from feed.views.reacting import like, view
from feed.views.watching import home, watch

__all__ = [
    "comments",
    "delete_comment",
    "home",
    "like",
    "liked",
    "profile",
    "publish",
    "unpublish",
    "view",
    "watch",
]
