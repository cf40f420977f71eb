"""Showing another's film to one's own followers."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from feed.actions.counts import address, count
from feed.actions.naming import handles_of, named_in
from feed.actions.pausing import require_no_pause
from feed.errors import NotShowableError
from feed.models import Post, Repost
from sora_site.people.actions import forget_details, notify
from sora_site.people.models import User


@transaction.atomic
def repost(post: Post, person: User, words: str = "") -> bool:
    """Returns whether that is new; done again it changes the words beside it, and not its place in time.

    Raises NotShowableError for one's own film, and for one that not everyone may see; PausedError.
    """
    require_no_pause(person)
    if post.maker_id == person.pk:
        raise NotShowableError(_("Your followers see your own films anyway."))
    if not post.is_listed:
        raise NotShowableError(_("Only films that everyone may see can be reposted."))
    values = {"words": words, "mentions": handles_of(named_in(words))}
    if Repost.objects.filter(post=post, person=person).update(**values):
        return False
    try:
        with transaction.atomic():
            Repost.objects.create(post=post, person=person, **values)
    except IntegrityError:  # pressed twice at once
        return False
    count(post, reposts=+1)
    notify(
        post.maker_id,
        "repost",
        actor_id=person.pk,
        details={"words": words[:80]} if words else {},
        link=address("feed:watch", post),
        group=_group(post),
    )
    return True


@transaction.atomic
def undo_repost(post: Post, person: User) -> bool:
    """Returns whether there was one to take back."""
    deleted, _rows = Repost.objects.filter(post=post, person=person).delete()
    if deleted:
        count(post, reposts=-1)
        forget_details(post.maker_id, group=_group(post), actor_id=person.pk)
    return bool(deleted)


def _group(post: Post) -> str:
    return f"repost of post {post.pk}"
