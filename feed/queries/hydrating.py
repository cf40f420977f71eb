"""What a page shows of posts: everything in one query, whatever the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Case, Exists, F, OuterRef, TextField, Value, When
from django.db.models.functions import Cast
from django.urls import reverse

from creation.models import Clip
from creation.queries import media_url
from feed import access, words
from feed.cards import Card
from feed.models import Like, Post, Repost
from feed.paging import Page
from feed.queries.following import Entry
from sora_site.people.access import Viewer
from sora_site.people.models import Follow

#: What a card reads; the rest of a clip (fingerprints, sprites) is large.
COLUMNS = (
    *("words", "mentions", "likes", "comments", "reposts", "views", "comment_policy", "created_at", "maker_id"),
    *("maker__username", "maker__display_name", "maker__verified", "maker__deleted_at"),
    *(f"clip__{name}" for name in ("public_id", "key", "seconds", "width", "height", "has_captions", "blur", "tint")),
    *(f"clip__{name}" for name in ("engine", "audience", "remix_policy", "small_bytes")),
)


@dataclass(frozen=True)
class Grid:
    """Cards, and the cursor of the next page."""

    cards: list[Card]
    next_cursor: str | None


def grid(page: Page[Post] | Page[Entry], viewer: Viewer) -> Grid:
    """The cards of a page of posts, with the reasons of those that have one. One query."""
    reasons = {row.pk: row.reason for row in page.rows if isinstance(row, Entry)}
    found = cards([row.pk for row in page.rows], viewer)
    return Grid([replace(card, reason=reasons.get(card.post_id)) for card in found], page.next_cursor)


def cards(post_ids: Iterable[int], viewer: Viewer) -> list[Card]:
    """The cards of these posts in this order, unknown ids left out. One query; asks nobody's permission."""
    ids = list(post_ids)
    viewer_id = access.person_id(viewer)
    shown_prompt = When(clip__shows_prompt=True, then=F("clip__generation__prompt"))
    named = When(clip__generation__after__maker__suspended_at=None, then=F("clip__generation__after__maker__username"))
    posts = Post.objects.select_related("clip", "maker").only(*COLUMNS)
    rows = posts.annotate(
        is_liked=Exists(Like.objects.filter(post=OuterRef("pk"), person_id=viewer_id)),
        is_reposted=Exists(Repost.objects.filter(post=OuterRef("pk"), person_id=viewer_id)),
        is_followed=Exists(Follow.objects.filter(followed=OuterRef("maker_id"), follower_id=viewer_id)),
        prompt=Case(shown_prompt, default=Cast(Value(""), TextField()), output_field=TextField()),
        after_handle=Case(named, default=None, output_field=TextField()),
    ).in_bulk(ids)
    return [_card(rows[pk], viewer_id) for pk in ids if pk in rows]


def _card(post: Post, viewer_id: int | None) -> Card:
    clip: Clip = post.clip
    after: str = post.after_handle or ""  # type: ignore[attr-defined]
    return Card(
        post_id=post.pk,
        public_id=clip.public_id,
        url=reverse("feed:watch", args=[clip.public_id]),
        video_url=media_url(clip, "film.mp4"),
        small_url=media_url(clip, "small.mp4") if clip.small_bytes else "",
        poster_url=media_url(clip, "poster.webp"),
        preview_url=media_url(clip, "poster.jpg"),
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
        mentions=tuple(post.mentions),
        topics=tuple(words.topics(post.words)),
        comment_policy=post.comment_policy,
        reposts=post.reposts,
        is_reposted=post.is_reposted,  # type: ignore[attr-defined]
        after_handle=after if after != post.maker.username else "",
    )
