"""Reads of the feed: which posts (ids by keyset), then what a page shows of them (cards), each in one query."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import Case, Exists, F, OuterRef, TextField, Value, When
from django.db.models.functions import Cast
from django.urls import reverse

from creation.models import Clip
from creation.queries import media_url
from feed import access
from feed.cards import Card, CommentView
from feed.models import Comment, Like, Post
from feed.paging import Page, page_by_id, page_by_score
from sora_site.people.access import Viewer
from sora_site.people.models import Follow, User
from sora_site.people.queries import followed_by

#: Cards of one page of the feed, tiles of one page of a grid, comments of one page.
CARDS, TILES, COMMENTS = 8, 24, 30

#: What a card reads; the rest of a clip (fingerprints, sprites) is large.
COLUMNS = (
    *("words", "likes", "comments", "views", "created_at", "maker_id"),
    *("maker__username", "maker__display_name", "maker__verified"),
    *(f"clip__{name}" for name in ("public_id", "key", "seconds", "width", "height", "has_captions", "blur", "tint")),
    *(f"clip__{name}" for name in ("engine", "audience", "remix_policy")),
)


@dataclass(frozen=True)
class Grid:
    """Cards, and the cursor of the next page."""

    cards: list[Card]
    next_cursor: str | None


def for_you(viewer: Viewer, cursor: str = "", *, but: Post | None = None) -> Page[Post]:
    """Everyone's public films, best first; without `but`."""
    posts = access.listed_posts(viewer).only("score")
    return page_by_score(posts if but is None else posts.exclude(pk=but.pk), cursor, CARDS)


def latest(viewer: Viewer, cursor: str = "") -> Page[Post]:
    """Everyone's public films, newest first."""
    return page_by_id(access.listed_posts(viewer).only("pk"), cursor, CARDS)


def following(viewer: Viewer, cursor: str = "") -> Page[Post]:
    """The films of those the viewer follows, newest first."""
    viewer_id = access.person_id(viewer)
    if viewer_id is None:
        return Page([], None)
    posts = access.listed_posts(viewer).filter(maker_id__in=followed_by(viewer_id))
    return page_by_id(posts.only("pk"), cursor, CARDS)


#: The feeds by their name in addresses.
FEEDS: dict[str, Callable[[Viewer, str], Page[Post]]] = {
    "for_you": for_you,
    "following": following,
    "latest": latest,
}


def posts_of(person: User, viewer: Viewer, cursor: str = "") -> Grid:
    """What a person shows to everyone, newest first. Two queries."""
    page = page_by_id(access.listed_posts(viewer).filter(maker=person).only("pk"), cursor, TILES)
    return grid(page, viewer)


def liked_by(person: User, cursor: str = "") -> Grid:
    """What a person likes, as far as they may still see it, last liked first. Two queries."""
    posts = access.visible_posts(person).filter(pk=OuterRef("post_id"))
    page = page_by_id(Like.objects.filter(Exists(posts), person=person), cursor, TILES)
    return Grid(cards([like.post_id for like in page.rows], person), page.next_cursor)


def grid(page: Page[Post], viewer: Viewer) -> Grid:
    """The cards of a page of posts. One query."""
    return Grid(cards([post.pk for post in page.rows], viewer), page.next_cursor)


def cards(post_ids: Iterable[int], viewer: Viewer) -> list[Card]:
    """The cards of these posts in this order, unknown ids left out. One query; asks nobody's permission."""
    ids = list(post_ids)
    viewer_id = access.person_id(viewer)
    shown_prompt = When(clip__shows_prompt=True, then=F("clip__generation__prompt"))
    posts = Post.objects.select_related("clip", "maker").only(*COLUMNS)
    rows = posts.annotate(
        is_liked=Exists(Like.objects.filter(post=OuterRef("pk"), person_id=viewer_id)),
        is_followed=Exists(Follow.objects.filter(followed=OuterRef("maker_id"), follower_id=viewer_id)),
        prompt=Case(shown_prompt, default=Cast(Value(""), TextField()), output_field=TextField()),
    ).in_bulk(ids)
    return [_card(rows[pk], viewer_id) for pk in ids if pk in rows]


def _card(post: Post, viewer_id: int | None) -> Card:
    clip: Clip = post.clip
    return Card(
        post_id=post.pk,
        public_id=clip.public_id,
        url=reverse("feed:watch", args=[clip.public_id]),
        video_url=media_url(clip, "film.mp4"),
        poster_url=media_url(clip, "poster.webp"),
        captions_url=media_url(clip, "captions.vtt") if clip.has_captions else "",
        has_captions=clip.has_captions,
        blur=clip.blur,
        tint=clip.tint,
        width=clip.width,
        height=clip.height,
        seconds=clip.seconds,
        maker_handle=post.maker.username,
        maker_name=post.maker.name,
        maker_verified=post.maker.verified,
        is_followed=post.is_followed,  # type: ignore[attr-defined]
        words=post.words,
        likes=post.likes,
        comments=post.comments,
        views=post.views,
        is_liked=post.is_liked,  # type: ignore[attr-defined]
        is_mine=post.maker_id == viewer_id,
        created_at=post.created_at,
        prompt=post.prompt,  # type: ignore[attr-defined]
        engine_label=clip.engine,
        remix_policy=clip.remix_policy,
        audience=clip.audience,
    )


def comments(post: Post, viewer: Viewer, cursor: str = "") -> Page[CommentView]:
    """The comments under a post, newest first. One query. Raises BadCursorError."""
    rows = access.visible_comments(post, viewer).select_related("maker")
    page = page_by_id(rows, cursor, COMMENTS)
    return Page([_comment(row, post, access.person_id(viewer)) for row in page.rows], page.next_cursor)


def _comment(comment: Comment, post: Post, viewer_id: int | None) -> CommentView:
    return CommentView(
        id=comment.pk,
        maker_handle=comment.maker.username,
        maker_name=comment.maker.name,
        maker_verified=comment.maker.verified,
        words=comment.words,
        created_at=comment.created_at,
        may_delete=viewer_id is not None and viewer_id in {comment.maker_id, post.maker_id},
    )
