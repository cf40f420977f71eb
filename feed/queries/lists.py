"""Posts as tiles: of a person, of their likes, of everyone."""

from __future__ import annotations

from django.db.models import Exists, OuterRef

from feed import access
from feed.models import Like
from feed.paging import page_by_id
from feed.queries.hydrating import Grid, cards, grid
from sora_site.people.access import Viewer
from sora_site.people.models import User

#: Tiles of one page of a grid.
TILES = 24


def posts_of(person: User, viewer: Viewer, cursor: str = "") -> Grid:
    """What a person shows to everyone, newest first. Two queries."""
    posts = access.listed_posts(viewer, with_muted=True)
    page = page_by_id(posts.filter(maker=person).only("pk"), cursor, TILES)
    return grid(page, viewer)


def newest(viewer: Viewer, cursor: str = "") -> Grid:
    """Everyone's public films as tiles, newest first. Two queries."""
    return grid(page_by_id(access.listed_posts(viewer).only("pk"), cursor, TILES), viewer)


def liked_by(person: User, cursor: str = "") -> Grid:
    """What a person likes, as far as they may still see it, last liked first. Two queries."""
    posts = access.visible_posts(person).filter(pk=OuterRef("post_id"))
    page = page_by_id(Like.objects.filter(Exists(posts), person=person), cursor, TILES)
    return Grid(cards([like.post_id for like in page.rows], person), page.next_cursor)
