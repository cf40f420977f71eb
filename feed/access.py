"""The only ways to a post or a comment. Each knows who asks, and answers 404 for what is not theirs to know of."""

from __future__ import annotations

from typing import TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, Model, OuterRef, Q, QuerySet
from django.http import Http404

from creation.models import Audience, Clip
from creation.showing import visible_to
from feed.models import Collection, Comment, CommentPolicy, Post, Shown, Topic
from sora_site.people.access import Viewer
from sora_site.people.models import User
from sora_site.people.queries import hidden_from, is_following, muted_by, muted_words_in

T = TypeVar("T", bound=Model)
#: Comments that are there, by people who are.
ALIVE = Q(deleted_at=None, withheld_at=None, maker__suspended_at=None)


def person_id(viewer: Viewer) -> int | None:
    """The viewer's id, None for a stranger without an account."""
    return viewer.pk if isinstance(viewer, User) else None


def visible_posts(viewer: Viewer) -> QuerySet[Post]:
    """Posts the viewer may open when they hold the address. Runs no query."""
    clips = visible_to(viewer or AnonymousUser())
    # Asked row by row: as a list of ids SQLite would first gather every clip of the site.
    return without_hidden(Post.objects.filter(Exists(clips.filter(pk=OuterRef("clip_id")))), viewer)


def listed_posts(viewer: Viewer, *, with_muted: bool = False) -> QuerySet[Post]:
    """Posts of the feed, as far as this viewer may and wants to see them. Runs no query.

    Also asks the clip itself: a film withheld a moment ago is not shown, whatever the copy on the post says.
    `with_muted` for pages somebody has gone to on purpose.
    """
    clips = visible_to(AnonymousUser()).filter(audience=Audience.PUBLIC, pk=OuterRef("clip_id"))
    posts = without_hidden(Post.objects.filter(Exists(clips), is_listed=True), viewer)
    return posts if with_muted else unmuted(posts, viewer)


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


def talk_under(post: Post, viewer: Viewer) -> QuerySet[Comment]:
    """The comments of a post this viewer may read, each as if it stood alone. Runs no query."""
    return unmuted(without_hidden(Comment.objects.filter(ALIVE, post=post), viewer), viewer)


def threads_under(post: Post, viewer: Viewer) -> QuerySet[Comment]:
    """Where talks under a post begin. One that is gone stays as long as it has answers. Runs no query.

    A talk begun by someone on the other side of a block, or muted, is left out with all its answers.
    """
    begun = Comment.objects.filter(ALIVE | Q(replies__gt=0), post=post, thread=None)
    return unmuted(without_hidden(begun, viewer), viewer)


def visible_comments(viewer: Viewer) -> QuerySet[Comment]:
    """Comments the viewer may read, under posts they may open. Runs no query."""
    posts = visible_posts(viewer).filter(pk=OuterRef("post_id"))
    return without_hidden(Comment.objects.filter(ALIVE, Exists(posts)), viewer)


def visible_comment(viewer: Viewer, pk: int) -> Comment:
    """A comment with its maker, post and thread, where the viewer may read the post and the comment. Raises Http404."""
    comments = Comment.objects.select_related("maker", "post__clip", "post__maker", "thread__maker", "answers")
    comment = without_hidden(comments.filter(ALIVE, pk=pk), viewer).first()
    if comment is None or not visible_posts(viewer).filter(pk=comment.post_id).exists():
        raise Http404
    return comment


def visible_thread(viewer: Viewer, pk: int) -> Comment:
    """Where a talk begins, with its maker and post; also one that is gone and has answers. Raises Http404."""
    thread = Comment.objects.select_related("maker", "post__clip", "post__maker").filter(pk=pk, thread=None).first()
    if thread is None or not threads_under(thread.post, viewer).filter(pk=pk).exists():
        raise Http404
    if not visible_posts(viewer).filter(pk=thread.post_id).exists():
        raise Http404
    return thread


def may_comment(post: Post, viewer: Viewer) -> bool:
    """Whether this person may say something under a post they see. One query at most."""
    viewer_id = person_id(viewer)
    if viewer_id is None:
        return False
    if viewer_id == post.maker_id or post.comment_policy == CommentPolicy.EVERYONE:
        return True
    return post.comment_policy == CommentPolicy.FOLLOWERS and is_following(viewer_id, post.maker_id)


def own_comment(person: User, pk: int) -> Comment:
    """One's own comment under a post one still sees. Raises Http404."""
    comment = visible_comment(person, pk)
    if comment.maker_id != person.pk:
        raise Http404
    return comment


def pinnable_comment(person: User, pk: int) -> Comment:
    """A comment under one's own film. Raises Http404."""
    comment = visible_comment(person, pk)
    if comment.post.maker_id != person.pk:
        raise Http404
    return comment


def is_own_gone(viewer: Viewer, public_id: str) -> bool:
    """Whether the viewer made the film that was deleted for good."""
    viewer_id = person_id(viewer)
    if viewer_id is None:
        return False
    return Clip.objects.filter(public_id=public_id, erased_at__isnull=False, maker_id=viewer_id).exists()


def deletable_comment(person: User, pk: int) -> Comment:
    """A comment this person may delete: their own, or one under a post of theirs. Raises Http404."""
    mine = Q(maker=person) | Q(post__maker=person)
    comments = Comment.objects.select_related("post__clip", "answers").filter(mine, pk=pk, deleted_at=None)
    comment = comments.first()
    if comment is None:
        raise Http404
    return comment


def visible_collection(viewer: Viewer, public_id: str) -> Collection:
    """A collection with its owner, as far as the viewer may see it. Raises Http404."""
    opened = Q(audience__in=[Shown.UNLISTED, Shown.PUBLIC], owner__suspended_at=None)
    viewer_id = person_id(viewer)
    lists = Collection.objects.select_related("owner").filter(opened | Q(owner_id=viewer_id), public_id=public_id)
    if viewer_id is not None:
        lists = lists.exclude(owner_id__in=hidden_from(viewer_id))
    collection = lists.first()
    if collection is None:
        raise Http404
    return collection


def own_collection(person: User, public_id: str) -> Collection:
    """One's own collection. Raises Http404."""
    collection = Collection.objects.filter(owner=person, public_id=public_id).first()
    if collection is None:
        raise Http404
    return collection


def topic(name: str) -> Topic:
    """A topic by its folded name, also one that no listed film names now. Raises Http404."""
    found = Topic.objects.filter(name=name).first()
    if found is None:
        raise Http404
    return found


def without_hidden(rows: QuerySet[T], viewer: Viewer) -> QuerySet[T]:
    """Leaves out what was made by people on the other side of a block."""
    viewer_id = person_id(viewer)
    return rows if viewer_id is None else rows.exclude(maker_id__in=hidden_from(viewer_id))


def unmuted(rows: QuerySet[T], viewer: Viewer) -> QuerySet[T]:
    """Leaves out what the viewer has muted: people, and words of others in `words`. Runs no query."""
    viewer_id = person_id(viewer)
    if viewer_id is None:
        return rows
    rows = rows.exclude(maker_id__in=muted_by(viewer_id))
    return rows.filter(Q(maker_id=viewer_id) | ~Exists(muted_words_in(viewer_id, OuterRef("words"))))
