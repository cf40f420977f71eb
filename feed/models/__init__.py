"""The rows of the feed, one idea a file."""

from __future__ import annotations

from feed.models.comment import Comment
from feed.models.like import Like
from feed.models.post import Post
from feed.models.view import View

__all__ = ["Comment", "Like", "Post", "View"]
