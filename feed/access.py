"""The only ways to a post or a comment. Each knows who asks, and answers 404 for what is not theirs to know of."""

from __future__ import annotations

from typing import TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, Model, OuterRef, Q, QuerySet
from django.http import Http404

from creation.models import Audience, Clip
from creation.showing import visible_to
from feed.models import Comment, Post
from sora_site.people.access import Viewer
from sora_site.people.models import User
from sora_site.people.queries import hidden_from

T = TypeVar("T", bound=Model)


def person_id(viewer: Viewer) -> int | None:
    """The viewer's id, None for a stranger without an account."""
    return viewer.pk if isinstance(viewer, User) else None


def visible_posts(viewer: Viewer) -> QuerySet[Post]:
    """Posts the viewer may open when they hold the address. Runs no query."""
    clips = visible_to(viewer or AnonymousUser())
    # Asked row by row: as a list of ids SQLite would first gather every clip of the site.
    return without_hidden(Post.objects.filter(Exists(clips.filter(pk=OuterRef("clip_id")))), viewer)


def listed_posts(viewer: Viewer) -> QuerySet[Post]:
    """Posts of the feed, as far as this viewer may see them. Runs no query.

    Also asks the clip itself: a film withheld a moment ago is not shown, whatever the copy on the post says.
    """
    clips = visible_to(AnonymousUser()).filter(audience=Audience.PUBLIC, pk=OuterRef("clip_id"))
    return without_hidden(Post.objects.filter(Exists(clips), is_listed=True), viewer)


def visible_post(viewer: Viewer, public_id: str) -> Post:
    """The post of a clip with its clip and maker. Raises Http404."""
    posts = visible_posts(viewer).select_related("clip", "maker").defer("clip__sprites", "clip__fingerprint")
    post = posts.filter(clip__public_id=public_id).first()
    if post is None:
        raise Http404
    return post


def is_gone(public_id: str) -> bool:
    """Whether a film once shown to others stood here and was deleted for good."""
    gone = Clip.objects.filter(public_id=public_id, erased_at__isnull=False, post__isnull=False)
    return gone.exclude(audience=Audience.PRIVATE).exists()


def visible_comments(post: Post, viewer: Viewer) -> QuerySet[Comment]:
    """The comments under a post this viewer may read. Runs no query."""
    comments = Comment.objects.filter(post=post, deleted_at=None, maker__suspended_at=None)
    return without_hidden(comments, viewer)


def deletable_comment(person: User, pk: int) -> Comment:
    """A comment this person may delete: their own, or one under a post of theirs. Raises Http404."""
    mine = Q(maker=person) | Q(post__maker=person)
    comment = Comment.objects.select_related("post__clip").filter(mine, pk=pk, deleted_at=None).first()
    if comment is None:
        raise Http404
    return comment


def without_hidden(rows: QuerySet[T], viewer: Viewer) -> QuerySet[T]:
    """Leaves out what was made by people on the other side of a block."""
    viewer_id = person_id(viewer)
    return rows if viewer_id is None else rows.exclude(maker_id__in=hidden_from(viewer_id))
