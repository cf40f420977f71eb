"""Reads of the feed: which posts (ids by keyset), then what a page shows of them (cards), each in one query."""

from __future__ import annotations

from feed.queries.collections import (
    CollectionView,
    Items,
    collections_for,
    collections_of,
    items_of,
    neighbour,
    reel_of,
)
from feed.queries.feeds import FEEDS, for_you, latest
from feed.queries.finding import (
    Found,
    PersonView,
    complete_people,
    complete_topics,
    people_to_follow,
    search,
)
from feed.queries.following import CARDS, following
from feed.queries.hydrating import COLUMNS, Grid, cards, grid
from feed.queries.lists import TILES, liked_by, newest, posts_of
from feed.queries.talk import COMMENTS, REPLIES, one, replies, talk
from feed.queries.topics import (
    TopicView,
    followed_topics,
    followers_of_topic,
    follows_topic,
    moving_topics,
    posts_of_topic,
)

__all__ = [
    "CARDS",
    "COLUMNS",
    "COMMENTS",
    "FEEDS",
    "REPLIES",
    "TILES",
    "CollectionView",
    "Found",
    "Grid",
    "Items",
    "PersonView",
    "TopicView",
    "cards",
    "collections_for",
    "collections_of",
    "complete_people",
    "complete_topics",
    "followed_topics",
    "followers_of_topic",
    "following",
    "follows_topic",
    "for_you",
    "grid",
    "items_of",
    "latest",
    "liked_by",
    "moving_topics",
    "neighbour",
    "newest",
    "one",
    "people_to_follow",
    "posts_of",
    "posts_of_topic",
    "reel_of",
    "replies",
    "search",
    "talk",
]
