"""Showing films to others, and taking them back."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from creation import renditions
from creation.models import Audience, Clip, RemixPolicy
from feed.actions import naming
from feed.actions.counts import address
from feed.actions.pausing import require_no_pause
from feed.actions.topics import sync_topics
from feed.errors import NotShowableError
from feed.live import TOPIC
from feed.models import CommentPolicy, Post
from feed.ranking import score
from sora_site.lib import live
from sora_site.people.models import User


@transaction.atomic
def publish(
    clip: Clip,
    *,
    by: User,
    words: str = "",
    audience: str = Audience.PUBLIC,
    remix_policy: str = RemixPolicy.EVERYONE,
    shows_prompt: bool = False,
    comment_policy: str = "",
) -> Post:
    """Shows a clip with these words, or changes how it is shown: its address, likes and place in time stay.

    Without a `comment_policy` it stays, for everyone at first. Whom the words name is told, once for good.
    Raises NotShowableError when it is withheld, erased or not by `by`, PausedError.
    """
    if audience != Audience.PRIVATE:
        require_no_pause(by)
    clip = Clip.objects.select_for_update().get(pk=clip.pk)
    if clip.maker_id != by.pk or clip.erased_at is not None:
        raise NotShowableError(_("This film is no longer there."))
    if clip.withheld_at is not None:
        raise NotShowableError(_("This film is withheld and cannot be shown to others now."))
    clip.audience, clip.remix_policy, clip.shows_prompt = Audience(audience), RemixPolicy(remix_policy), shows_prompt
    clip.save(update_fields=["audience", "remix_policy", "shows_prompt"])
    now = timezone.now()
    named = naming.named_in(words)
    values: dict[str, Any] = {"words": words, "mentions": naming.handles_of(named)}
    if comment_policy:
        values["comment_policy"] = CommentPolicy(comment_policy)
    first = {"maker": by, "created_at": now, "score": score(0, 0, 0, now), **values}
    post, is_new = Post.objects.get_or_create(clip=clip, defaults=first)
    if not is_new:
        Post.objects.filter(pk=post.pk).update(**values)
    sync_listing(clip)
    if clip.audience != Audience.PRIVATE:
        renditions.ask(clip)
    post.refresh_from_db()
    naming.tell(named, post, by=by, text=words, link=address("feed:watch", post), but=set())
    return post


@transaction.atomic
def unpublish(post: Post) -> None:
    """Makes a post private again; shown once more, it is what it was."""
    Clip.objects.filter(pk=post.clip_id).update(audience=Audience.PRIVATE)
    sync_listing(Clip.objects.get(pk=post.clip_id))


@transaction.atomic
def sync_listing(clip: Clip) -> None:
    """Copies to the post and its topics whether the feed lists it. Called after a clip was withheld, erased or shown.

    The words go with an erased film, and with one that is not shown now from the inboxes of those they named.
    """
    is_erased = clip.erased_at is not None
    is_listed = clip.audience == Audience.PUBLIC and clip.withheld_at is None and not is_erased
    gone: dict[str, Any] = {"words": "", "mentions": []} if is_erased else {}
    if Post.objects.filter(clip=clip).update(is_listed=is_listed, **gone):
        post = Post.objects.get(clip=clip)
        sync_topics(post)
        if is_erased or clip.withheld_at is not None or clip.audience == Audience.PRIVATE:
            naming.forget(post)
    live.nudge(TOPIC, clip.public_id)
