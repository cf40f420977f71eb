"""What is said under a post, as one viewer sees it.

`Post.comments` and `Comment.replies` are kept numbers, the same for everyone: they also count what stands on the other
side of a viewer's block or was said by someone suspended meanwhile. Counting anew for each viewer would cost a walk
over all of them on every page.
"""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils import timezone

from feed import access
from feed.actions import EDITABLE
from feed.cards import CommentView, Talk, Thread
from feed.models import Comment, CommentLike, Post
from feed.paging import Page, page_by_id, page_by_score
from sora_site.people.access import Viewer

#: Talks of one page, answers of one page.
COMMENTS, REPLIES = 20, 12
#: The orders of talks, the usual one first.
SORTS = ("top", "newest", "oldest")


def talk(post: Post, viewer: Viewer, *, sort: str = "top", cursor: str = "", focus: int | None = None) -> Talk:
    """A page of talks: first the one that is asked for by `focus` and the pinned one. At most four queries.

    Raises BadCursorError.
    """
    target = access.talk_under(post, viewer).filter(pk=focus).first() if focus is not None else None
    opened = (target.thread_id or target.pk) if target else None
    wanted = [pk for pk in (opened, post.pinned_id) if pk is not None]
    threads = _told(access.threads_under(post, viewer), viewer)
    page = _page(threads.exclude(pk__in=wanted), sort, cursor)
    first: list[Comment] = []
    if wanted and not cursor:
        there = threads.in_bulk(wanted)
        first = [there[pk] for pk in dict.fromkeys(wanted) if pk in there]
    return Talk(
        threads=tuple(_thread(row, post, viewer, target) for row in [*first, *page.rows]),
        next_cursor=page.next_cursor,
        sort=sort,
        focus=target.pk if target else None,
        is_focus_gone=focus is not None and target is None,
    )


def replies(thread: Comment, viewer: Viewer, cursor: str = "") -> Page[CommentView]:
    """A page of the answers in a thread, oldest first. One query. Raises BadCursorError."""
    return _replies(thread, thread.post, viewer, cursor)


def one(comment: Comment, viewer: Viewer) -> CommentView:
    """A comment the viewer was given access to. One query."""
    return _view(_told(Comment.objects.filter(pk=comment.pk), viewer).get(), comment.post, viewer)


def _page(threads: QuerySet[Comment], sort: str, cursor: str) -> Page[Comment]:
    if sort == "top":
        return page_by_score(threads, cursor, COMMENTS, score="likes")
    return page_by_id(threads, cursor, COMMENTS, oldest_first=sort == "oldest")


def _told(comments: QuerySet[Comment], viewer: Viewer) -> QuerySet[Comment]:
    mine = CommentLike.objects.filter(comment=OuterRef("pk"), person_id=access.person_id(viewer))
    return comments.select_related("maker").annotate(is_liked=Exists(mine))


def _thread(row: Comment, post: Post, viewer: Viewer, target: Comment | None) -> Thread:
    first = _view(row, post, viewer)
    if target is None or row.pk != (target.thread_id or target.pk):
        return Thread(first)
    # The answer asked for comes first; those before it are behind a link.
    page = _replies(row, post, viewer, "", begin=target.pk if target.thread_id else 0)
    return Thread(first, tuple(page.rows), True, target.thread_id is not None, page.next_cursor)


def _replies(thread: Comment, post: Post, viewer: Viewer, cursor: str, begin: int = 0) -> Page[CommentView]:
    rows = _told(access.talk_under(post, viewer).filter(thread=thread, pk__gte=begin), viewer)
    page = page_by_id(rows, cursor, REPLIES, oldest_first=True)
    return Page([_view(row, post, viewer) for row in page.rows], page.next_cursor)


def _view(row: Comment, post: Post, viewer: Viewer) -> CommentView:
    viewer_id = access.person_id(viewer)
    is_gone = bool(row.deleted_at or row.withheld_at or row.maker.suspended_at)
    is_mine = row.maker_id == viewer_id
    is_under_mine = post.maker_id == viewer_id
    return CommentView(
        id=row.pk,
        thread_id=row.thread_id or row.pk,
        url=f"{reverse('feed:comments', args=[post.clip.public_id])}?c={row.pk}",
        maker_handle=row.maker.username,
        maker_name=row.maker.name,
        maker_verified=row.maker.verified,
        words="" if is_gone else row.words,
        mentions=tuple(row.mentions),
        created_at=row.created_at,
        likes=row.likes,
        replies=row.replies,
        is_liked=row.is_liked,  # type: ignore[attr-defined]
        is_gone=is_gone,
        is_edited=row.edited_at is not None,
        is_pinned=row.pk == post.pinned_id,
        is_by_filmmaker=row.maker_id == post.maker_id,
        is_mine=is_mine,
        is_reply=row.thread_id is not None,
        may_delete=not is_gone and (is_mine or is_under_mine),
        may_edit=not is_gone and is_mine and row.created_at > timezone.now() - EDITABLE,
        may_pin=not is_gone and is_under_mine and row.thread_id is None,
    )
