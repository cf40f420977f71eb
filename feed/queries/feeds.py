"""Which posts a feed shows: ids by keyset, each page one walk down an index."""

from __future__ import annotations

from collections.abc import Callable

from feed import access
from feed.models import Post
from feed.paging import Page, page_by_id, page_by_score
from feed.queries.following import CARDS, Entry, following
from sora_site.people.access import Viewer


def for_you(viewer: Viewer, cursor: str = "", *, but: Post | None = None) -> Page[Post]:
    """Everyone's public films, best first; without `but`."""
    posts = access.listed_posts(viewer).only("score")
    return page_by_score(posts if but is None else posts.exclude(pk=but.pk), cursor, CARDS)


def latest(viewer: Viewer, cursor: str = "") -> Page[Post]:
    """Everyone's public films, newest first."""
    return page_by_id(access.listed_posts(viewer).only("pk"), cursor, CARDS)


#: The feeds by their name in addresses.
FEEDS: dict[str, Callable[[Viewer, str], Page[Post] | Page[Entry]]] = {
    "for_you": for_you,
    "following": following,
    "latest": latest,
}
