"""What people do in the feed. Each is one atomic write; each may be repeated, and the second time changes nothing."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from creation.models import Audience, Clip, RemixPolicy
from feed.errors import NotShowableError, TooFastError
from feed.live import TOPIC
from feed.models import Comment, Like, Post, View
from feed.ranking import score
from sora_site.lib import ids, live, rows
from sora_site.people.actions import forget_details, notify
from sora_site.people.models import User

#: Comments a person may write in a minute.
COMMENTS_A_MINUTE = 10


@transaction.atomic
def publish(
    clip: Clip,
    *,
    by: User,
    words: str = "",
    audience: str = Audience.PUBLIC,
    remix_policy: str = RemixPolicy.EVERYONE,
    shows_prompt: bool = False,
) -> Post:
    """Shows a clip with these words, or changes how it is shown: its address, likes and place in time stay.

    Raises NotShowableError when it is withheld, erased or not by `by`.
    """
    clip = Clip.objects.select_for_update().get(pk=clip.pk)
    if clip.maker_id != by.pk or clip.erased_at is not None:
        raise NotShowableError(_("This film is no longer there."))
    if clip.withheld_at is not None:
        raise NotShowableError(_("This film is withheld and cannot be shown to others now."))
    clip.audience, clip.remix_policy, clip.shows_prompt = Audience(audience), RemixPolicy(remix_policy), shows_prompt
    clip.save(update_fields=["audience", "remix_policy", "shows_prompt"])
    now = timezone.now()
    post, is_new = Post.objects.get_or_create(
        clip=clip, defaults={"maker": by, "words": words, "created_at": now, "score": score(0, 0, 0, now)}
    )
    if not is_new:
        Post.objects.filter(pk=post.pk).update(words=words)
    sync_listing(clip)
    post.refresh_from_db()
    return post


@transaction.atomic
def unpublish(post: Post) -> None:
    """Makes a post private again; shown once more, it is what it was."""
    Clip.objects.filter(pk=post.clip_id).update(audience=Audience.PRIVATE)
    sync_listing(Clip.objects.get(pk=post.clip_id))


def sync_listing(clip: Clip) -> None:
    """Copies to the post whether the feed lists it. Called after a clip was withheld, erased or shown again.

    The words go with an erased film.
    """
    is_erased = clip.erased_at is not None
    is_listed = clip.audience == Audience.PUBLIC and clip.withheld_at is None and not is_erased
    Post.objects.filter(clip=clip).update(is_listed=is_listed, **({"words": ""} if is_erased else {}))
    live.nudge(TOPIC, clip.public_id)


@transaction.atomic
def like(post: Post, person: User) -> bool:
    """Returns whether that is new."""
    if not rows.put(Like, post=post, person=person):
        return False
    _count(post, likes=+1)
    notify(
        post.maker_id,
        "like",
        actor_id=person.pk,
        link=_address("feed:watch", post),
        group=f"like of post {post.pk}",
    )
    return True


@transaction.atomic
def unlike(post: Post, person: User) -> bool:
    """Returns whether there was a like to take back."""
    deleted, _rows = Like.objects.filter(post=post, person=person).delete()
    if deleted:
        _count(post, likes=-1)
    return bool(deleted)


@transaction.atomic
def comment(post: Post, person: User, words: str, request_key: str = "") -> Comment:
    """Says something under a post. The same `request_key` twice says it once. Raises TooFastError."""
    key = {"maker": person, "request_key": request_key[:64] or ids.token()}
    if (twin := Comment.objects.filter(**key).first()) is not None:
        return twin
    lately = Comment.objects.filter(maker=person, created_at__gt=timezone.now() - timedelta(minutes=1))
    if lately.count() >= COMMENTS_A_MINUTE and not person.is_demo:
        raise TooFastError(_("That was a lot of comments in one minute. Wait a little, then send it again."))
    said, is_new = Comment.objects.get_or_create(**key, defaults={"post": post, "words": words})
    if is_new:
        _count(post, comments=+1)
        notify(
            post.maker_id,
            "comment",
            actor_id=person.pk,
            details={"words": words[:80]},
            link=_address("feed:comments", post),
            group=_talk_under(post),
        )
    return said


@transaction.atomic
def delete_comment(said: Comment) -> bool:
    """Deletes a comment with its words. Returns whether it was still there."""
    there = Comment.objects.filter(pk=said.pk, deleted_at=None)
    is_deleted = there.update(deleted_at=timezone.now(), words="") == 1
    if is_deleted:
        _count(said.post, comments=-1)
        forget_details(said.post.maker_id, group=_talk_under(said.post), actor_id=said.maker_id)
    return is_deleted


@transaction.atomic
def record_view(post: Post, viewer: str, watched_ms: int, day: date | None = None) -> bool:
    """Counts a qualified view, once a viewer, post and day. Returns whether it is a new one.

    `viewer` is `viewers.key_of_person(id)` or an anonymous key. Less than 3 s and half the film is no view, nor is the
    maker's own.
    """
    if viewer == f"u{post.maker_id}" or watched_ms < min(3_000, post.clip.seconds * 500):
        return False
    watched_ms = min(watched_ms, 24 * 3600 * 1000)
    view, is_new = View.objects.get_or_create(
        post=post, viewer=viewer, day=day or timezone.now().date(), defaults={"watched_ms": watched_ms}
    )
    if is_new:
        _count(post, views=+1)
    else:
        View.objects.filter(pk=view.pk, watched_ms__lt=watched_ms).update(watched_ms=watched_ms)
    return is_new


@transaction.atomic
def refresh_scores(most: int = 200) -> int:
    """Scores anew some of the posts whose counts changed. Returns how many; cheap when there are none."""
    stale = list(Post.objects.filter(score_is_stale=True).order_by("pk")[:most])
    done = 0
    for post in stale:
        # A count that changes meanwhile leaves the post stale for the next round.
        same = Post.objects.filter(pk=post.pk, likes=post.likes, comments=post.comments, views=post.views)
        new = score(post.likes, post.comments, post.views, post.created_at)
        done += same.update(score=new, score_is_stale=False)
    return done


def _count(post: Post, **changes: int) -> None:
    """Adds to the counts in the database, never to those in memory: they may be old."""
    row: QuerySet[Post] = Post.objects.filter(pk=post.pk)
    row.update(score_is_stale=True, **{name: F(name) + change for name, change in changes.items()})
    live.nudge(TOPIC, post.clip.public_id)


def _talk_under(post: Post) -> str:
    return f"comment on post {post.pk}"


def _address(name: str, post: Post) -> str:
    return reverse(name, args=[post.clip.public_id])
