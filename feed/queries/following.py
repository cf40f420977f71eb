"""The Following feed: what the people one follows post and repost, newest first.

Two walks, one down the posts and one down the reposts, are merged by time. The cursor holds a place in each, so a page
costs the same at any depth and no row is met twice, however many were made in the same moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from feed import access
from feed.cards import Reason
from feed.models import Post, Repost
from feed.paging import Page
from sora_site.lib.cursors import Cursor
from sora_site.people.access import Viewer
from sora_site.people.queries import followed_by, muted_by, muted_words_in

#: Cards of one page of a feed.
CARDS = 8
#: Beyond every id, and the same as a float.
_BEYOND = 2**62


@dataclass(frozen=True)
class Entry:
    """A post in the feed, and why it stands there: None for its maker's sake."""

    pk: int
    reason: Reason | None


def following(viewer: Viewer, cursor: str = "") -> Page[Entry]:
    """A page of it, each film once, for its newest reason. Two queries. Raises BadCursorError.

    A film reposted by many may leave a page short, never empty before the end.
    """
    viewer_id = access.person_id(viewer)
    if viewer_id is None:
        return Page([], None)
    after = Cursor.parse(cursor) if cursor else Cursor(_BEYOND, _BEYOND)
    followed = followed_by(viewer_id)
    posts = access.listed_posts(viewer).filter(maker_id__in=followed, pk__lt=after.id)
    seen = access.listed_posts(viewer).filter(pk=OuterRef("post_id"))
    reposts = Repost.objects.filter(
        ~Exists(muted_words_in(viewer_id, OuterRef("words"))),
        Exists(seen),
        person_id__in=followed,
        person__suspended_at=None,
        pk__lt=int(after.score),
    ).exclude(person_id__in=muted_by(viewer_id))
    return _page(
        list(posts.only("created_at").order_by("-pk")[: CARDS + 1]),
        list(reposts.select_related("person").order_by("-pk")[: CARDS + 1]),
        after,
    )


def _page(posts: list[Post], reposts: list[Repost], after: Cursor) -> Page[Entry]:
    entries: dict[int, Entry] = {}
    post_id, repost_id = after.id, int(after.score)
    for row in _newest_first(posts, reposts):
        shown = row.post_id if isinstance(row, Repost) else row.pk
        if shown not in entries and len(entries) == CARDS:
            return Page(list(entries.values()), str(Cursor(repost_id, post_id)))
        if isinstance(row, Repost):
            repost_id = row.pk
            entries[shown] = _again(entries[shown], row) if shown in entries else Entry(shown, _reason(row))
        else:
            post_id = row.pk
            entries.setdefault(shown, Entry(shown, None))
    has_more = len(posts) > CARDS or len(reposts) > CARDS
    return Page(list(entries.values()), str(Cursor(repost_id, post_id)) if has_more else None)


def _newest_first(posts: list[Post], reposts: list[Repost]) -> Iterator[Post | Repost]:
    """Both in one order of time, each in the order it was read in: of those the ids decide.

    Ends where one of them ends that goes on beyond this page: what comes next of it may be newer than the other.
    """
    left, right = posts[::-1], reposts[::-1]
    while left or right:
        is_post = bool(left) and (not right or left[-1].created_at >= right[-1].created_at)
        yield left.pop() if is_post else right.pop()
        if (not left and len(posts) > CARDS) or (not right and len(reposts) > CARDS):
            return


def _reason(row: Repost) -> Reason:
    return Reason(row.person.username, row.person.name, 0, row.words, tuple(row.mentions))


def _again(entry: Entry, row: Repost) -> Entry:
    """One more followed person reposted it, earlier than who is named. A film's own maker needs no further reason."""
    reason = entry.reason
    if reason is None:
        return entry
    return Entry(entry.pk, Reason(reason.handle, reason.name, reason.others + 1, reason.words, reason.mentions))
