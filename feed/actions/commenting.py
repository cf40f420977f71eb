"""What is said under posts: threads one level deep."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from feed.actions import naming
from feed.actions.counts import address, count
from feed.actions.pausing import require_no_pause
from feed.errors import TooFastError, TooLateError
from feed.models import Comment, Post
from sora_site.lib import ids
from sora_site.people.actions import forget_details, notify
from sora_site.people.models import User

#: Comments a person may write in a minute.
COMMENTS_A_MINUTE = 10
#: How long one's own words can be changed.
EDITABLE = timedelta(minutes=5)


@transaction.atomic
def comment(post: Post, person: User, words: str, request_key: str = "", *, reply_to: Comment | None = None) -> Comment:
    """Says something under a post, or in the thread of `reply_to`. The same `request_key` twice says it once.

    Asks nobody's permission. Raises TooFastError, PausedError.
    """
    require_no_pause(person)
    key = {"maker": person, "request_key": request_key[:64] or ids.token()}
    if (twin := Comment.objects.filter(**key).first()) is not None:
        return twin
    lately = Comment.objects.filter(maker=person, created_at__gt=timezone.now() - timedelta(minutes=1))
    if lately.count() >= COMMENTS_A_MINUTE and not person.is_demo:
        raise TooFastError(_("That was a lot of comments in one minute. Wait a little, then send it again."))
    named = naming.named_in(words)
    thread_id = (reply_to.thread_id or reply_to.pk) if reply_to else None
    values: dict[str, Any] = {"post": post, "thread_id": thread_id, "answers": reply_to, "words": words}
    values["mentions"] = naming.handles_of(named)
    said, is_new = Comment.objects.get_or_create(**key, defaults=values)
    if is_new:
        count(post, comments=+1)
        if thread_id is not None:
            Comment.objects.filter(pk=thread_id).update(replies=F("replies") + 1)
        told = _tell(said, post)
        naming.tell(named, post, by=person, text=words, link=_link(said, post), comment=said, but=told)
    return said


def _tell(said: Comment, post: Post) -> set[int]:
    """Tells who is answered and the post's maker, each by one line; returns whom."""
    about: dict[str, Any] = {
        "actor_id": said.maker_id,
        "details": {"words": said.words[:80]},
        "link": _link(said, post),
    }
    answered = said.answers
    told = set()
    if answered is not None and answered.deleted_at is None:
        notify(answered.maker_id, "reply", group=_replies_to(answered), **about)
        told.add(answered.maker_id)
    if post.maker_id not in told:
        notify(post.maker_id, "comment", group=_talk_under(post), **about)
    return told | {post.maker_id}


@transaction.atomic
def edit_comment(said: Comment, words: str) -> None:
    """Changes one's own words a little later. Who is named for the first time is told, nobody twice.

    Raises TooLateError, PausedError.
    """
    require_no_pause(said.maker)
    named = naming.named_in(words)
    there = Comment.objects.filter(pk=said.pk, deleted_at=None, created_at__gt=timezone.now() - EDITABLE)
    values = {"words": words, "mentions": naming.handles_of(named), "edited_at": timezone.now()}
    if not there.update(**values):
        raise TooLateError(_("A comment can be changed for five minutes. These are over."))
    post = said.post
    _forget(said, post)
    naming.tell(named, post, by=said.maker, text=words, link=_link(said, post), comment=said, but={post.maker_id})
    said.refresh_from_db()


@transaction.atomic
def delete_comment(said: Comment) -> bool:
    """Deletes a comment with its words; what was answered to it stays. Returns whether it was still there."""
    there = Comment.objects.filter(pk=said.pk, deleted_at=None)
    is_deleted = there.update(deleted_at=timezone.now(), words="", mentions=[]) == 1
    if is_deleted:
        post = said.post
        # One that was hidden is not counted any more.
        if said.withheld_at is None:
            _count_again(said, -1)
        Post.objects.filter(pk=post.pk, pinned_id=said.pk).update(pinned=None)
        _forget(said, post)
    return is_deleted


@transaction.atomic
def withhold_comment(said: Comment) -> bool:
    """Hides a comment from everyone, and its words from the inboxes that have them. Returns whether it was shown."""
    is_new = Comment.objects.filter(pk=said.pk, withheld_at=None).update(withheld_at=timezone.now()) == 1
    if is_new and said.deleted_at is None:
        _count_again(said, -1)
        _forget(said, said.post)
    return is_new


@transaction.atomic
def restore_comment(said: Comment) -> bool:
    """Shows a hidden comment again, where it was. Returns whether it was hidden."""
    is_back = Comment.objects.filter(pk=said.pk).exclude(withheld_at=None).update(withheld_at=None) == 1
    if is_back and said.deleted_at is None:
        _count_again(said, +1)
    return is_back


def _count_again(said: Comment, change: int) -> None:
    count(said.post, comments=change)
    if said.thread_id is not None:
        Comment.objects.filter(pk=said.thread_id).update(replies=F("replies") + change)


def _forget(said: Comment, post: Post) -> None:
    """Takes the words out of every inbox they were told to."""
    forget_details(post.maker_id, group=_talk_under(post), actor_id=said.maker_id)
    if said.answers is not None:
        forget_details(said.answers.maker_id, group=_replies_to(said.answers), actor_id=said.maker_id)
    naming.forget(post, said)


def _talk_under(post: Post) -> str:
    return f"comment on post {post.pk}"


def _replies_to(answered: Comment) -> str:
    return f"reply to comment {answered.pk}"


def _link(said: Comment, post: Post) -> str:
    return f"{address('feed:comments', post)}?c={said.pk}"
