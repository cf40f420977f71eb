"""The only ways to an object of this room. Each knows who asks, and answers 404 for what is not theirs to know of."""

from __future__ import annotations

from django.http import Http404

from creation.models import Clip, Generation
from creation.showing import Viewer, visible_to
from sora_site.people.models import User


def own_generation(person: Viewer, public_id: str) -> Generation:
    """The generation with its clip, if `person` made it and has not deleted it."""
    # PostgreSQL takes no NUL, not even to look for.
    if not isinstance(person, User) or "\0" in public_id:
        raise Http404
    mine = Generation.objects.select_related("clip", "maker").filter(maker=person, deleted_at__isnull=True)
    generation = mine.filter(public_id=public_id).first()
    if generation is None:
        raise Http404
    return generation


def visible_clip(viewer: Viewer, public_id: str) -> Clip:
    """The clip by its public id, if `viewer` may see it."""
    clip = visible_to(viewer).select_related("maker", "generation").filter(public_id=public_id).first()
    if clip is None:
        raise Http404
    return clip


def visible_clip_by_key(viewer: Viewer, key: str) -> Clip:
    """The clip whose files stand under `key`, if `viewer` may see it."""
    clip = visible_to(viewer).filter(key=key).first()
    if clip is None:
        raise Http404
    return clip


def own_takes(person: Viewer, batch: str) -> list[Generation]:
    """The takes of a batch with their clips, in the order they were asked for. One query. Raises Http404 for none."""
    if not isinstance(person, User) or not batch or "\0" in batch:
        raise Http404
    mine = Generation.objects.filter(maker=person, batch=batch, deleted_at=None).select_related("clip", "maker")
    if not (takes := list(mine.order_by("pk"))):
        raise Http404
    return takes
