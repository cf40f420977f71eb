"""What the feed adds to films: their way into it, and that a film once shown is no draft any more."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from creation import slots
from creation.models import Clip, Generation
from creation.retention import held
from creation.showing import changes
from feed import actions
from feed.models import Post


def register() -> None:
    """Called once when the app is ready."""
    slots.register(publish_panel)
    changes.register(actions.sync_listing)
    held.register(without_posted)


def without_posted(drafts: QuerySet[Clip]) -> QuerySet[Clip]:
    """A film that was shown once is no draft, also when it is private again: others may have written under it."""
    return drafts.filter(post__isnull=True)


def publish_panel(request: HttpRequest, generation: Generation) -> SafeString:
    """The way to post a finished film, or the post it already is; nothing while the film is withheld. One query."""
    clip: Clip | None = getattr(generation, "clip", None)
    if clip is not None and clip.withheld_at is not None:
        return SafeString()
    post = Post.objects.select_related("clip").filter(clip__generation=generation).first()
    return render_to_string("feed/_publish_panel.html", {"generation": generation, "post": post}, request=request)
