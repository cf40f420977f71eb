"""What watching leaves behind."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from feed.actions.counts import count
from feed.models import Post, View
from sora_site.lib import days


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
        post=post, viewer=viewer, day=day or days.today(), defaults={"watched_ms": watched_ms}
    )
    if is_new:
        count(post, views=+1)
    else:
        View.objects.filter(pk=view.pk, watched_ms__lt=watched_ms).update(watched_ms=watched_ms, is_counted=False)
    return is_new
