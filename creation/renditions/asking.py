"""Which films get a small file: those that are shown to others, from the moment they are."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, QuerySet

from creation.models import Clip, Rendition
from creation.showing import visible_to
from sora_site.lib.work import State

#: Films looked at by one round of `ask_for_older`.
ROUND = 500


def ask(clip: Clip) -> None:
    """Queues the small file of a clip, once. Inside the caller's transaction or alone."""
    Rendition.objects.get_or_create(clip=clip)


def waiting() -> QuerySet[Rendition]:
    """The small files to make, in order: of films that a stranger may see now. Of others the rows wait."""
    shown = visible_to(AnonymousUser()).filter(pk=OuterRef("clip_id"))
    return Rendition.objects.filter(Exists(shown)).order_by("pk")


def ask_for_older(after: int = 0) -> int:
    """Queues the small files of shown films that have none asked for, of the next ROUND films after the id `after`.

    Returns the id to go on after, 0 when that was the end. Also takes the work for erased films away.
    """
    Rendition.objects.filter(state=State.QUEUED, clip__erased_at__isnull=False).update(state=State.CANCELED)
    ids = list(Clip.objects.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:ROUND])
    if not ids:
        return 0
    shown = visible_to(AnonymousUser()).filter(pk__gt=after, pk__lte=ids[-1])
    unasked = shown.exclude(Exists(Rendition.objects.filter(clip=OuterRef("pk"))))
    Rendition.objects.bulk_create([Rendition(clip=clip) for clip in unasked.only("pk")], ignore_conflicts=True)
    return ids[-1] if len(ids) == ROUND else 0
