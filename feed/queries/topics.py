"""Topics: their films, which move now, which a person follows."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Exists, Max, OuterRef

from feed import access
from feed.models import PostTopic, Topic, TopicFollow
from feed.paging import page_by_id, page_by_score
from feed.queries.hydrating import Grid, cards
from feed.queries.lists import TILES
from sora_site.people.access import Viewer
from sora_site.people.models import User

#: The orders of a topic's films, the usual one first.
SORTS = ("newest", "top")
#: How many of the latest uses of topics are looked at for what moves, and topics told.
LATELY, MOVING = 1000, 10


@dataclass(frozen=True)
class TopicView:
    """A topic as a page shows it."""

    name: str
    posts: int
    makers: int = 0  # people who used it lately


def posts_of_topic(topic: Topic, viewer: Viewer, cursor: str = "", sort: str = "newest", size: int = TILES) -> Grid:
    """The listed films that name a topic, as far as the viewer may see them. Two queries. Raises BadCursorError."""
    seen = access.listed_posts(viewer).filter(pk=OuterRef("post_id"))
    rows = PostTopic.objects.filter(Exists(seen), topic=topic)
    if sort == "top":
        page = page_by_score(rows, cursor, size, key="post_id")
    else:
        page = page_by_id(rows, cursor, size, key="post_id")
    return Grid(cards([row.post_id for row in page.rows], viewer), page.next_cursor)


def moving_topics() -> list[TopicView]:
    """What most people made films about among the last LATELY uses. One query, bounded at any size.

    People are counted, not films: nobody moves a topic alone.
    """
    lately = PostTopic.objects.order_by("-pk").values("pk")[:LATELY]
    used = PostTopic.objects.filter(pk__in=lately, post__maker__suspended_at=None).values("topic__name", "topic__posts")
    counted = used.annotate(makers=Count("post__maker", distinct=True), last=Max("pk"))
    rows = counted.order_by("-makers", "-last")[:MOVING]
    return [TopicView(row["topic__name"], row["topic__posts"], row["makers"]) for row in rows]


def followed_topics(person: User, most: int = 30) -> list[TopicView]:
    """The topics a person follows, last followed first. One query."""
    ties = TopicFollow.objects.filter(person=person).select_related("topic").order_by("-pk")[:most]
    return [TopicView(tie.topic.name, tie.topic.posts) for tie in ties]


def follows_topic(viewer: Viewer, topic: Topic) -> bool:
    """One query, none for nobody."""
    viewer_id = access.person_id(viewer)
    return viewer_id is not None and TopicFollow.objects.filter(person_id=viewer_id, topic=topic).exists()


def followers_of_topic(topic: Topic) -> int:
    """How many people follow it. One query."""
    return TopicFollow.objects.filter(topic=topic, person__suspended_at=None).count()
