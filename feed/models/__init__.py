"""The rows of the feed, one idea a file."""

from __future__ import annotations

from feed.models.collection import Collection, CollectionItem, Shown
from feed.models.comment import Comment, CommentLike
from feed.models.like import Like
from feed.models.mention import Mention
from feed.models.numbers import MakerDay, PostDay, SettledDay
from feed.models.post import CommentPolicy, Post
from feed.models.repost import Repost
from feed.models.topic import PostTopic, Topic, TopicFollow
from feed.models.view import View

__all__ = [
    "Collection",
    "CollectionItem",
    "Comment",
    "CommentLike",
    "CommentPolicy",
    "Like",
    "MakerDay",
    "Mention",
    "Post",
    "PostDay",
    "PostTopic",
    "Repost",
    "SettledDay",
    "Shown",
    "Topic",
    "TopicFollow",
    "View",
]
