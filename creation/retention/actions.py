"""What is done about drafts nobody wanted. Each may be repeated, and cut short at any moment."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

import structlog
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from creation.actions import delete
from creation.models import Clip, Generation
from creation.retention import queries
from sora_site.people.actions import notify

log = structlog.stdlib.get_logger(__name__)

#: Drafts of one round: the lane has other things to do, and the next round is soon.
MOST = 200
#: Looking at a film is written down at most this often.
NOTED_EVERY = timedelta(hours=12)


def tidy_drafts() -> None:
    """Tells makers of the drafts that leave in a week, and takes those away whose week is over. Off: does nothing."""
    if queries.is_on():
        give_notice()
        take_away()


def give_notice() -> int:
    """One line in the inbox for each maker. Returns how many drafts were told of."""
    due: dict[int, list[Clip]] = defaultdict(list)
    for clip in queries.due_for_notice().select_related("generation").order_by("pk")[:MOST]:
        due[clip.maker_id].append(clip)
    told = 0
    for maker_id, clips in due.items():
        with transaction.atomic():
            marked = Clip.objects.filter(pk__in=[clip.pk for clip in clips], farewell_at=None)
            count = marked.update(farewell_at=timezone.now())
            if count:
                link = clips[0].generation.get_absolute_url() if count == 1 else "/films/"
                notify(maker_id, "drafts_leave", details={"films": str(count)}, link=link)
        told += count
    return told


def take_away() -> int:
    """Deletes the drafts whose week is over, files and words. Returns how many went."""
    gone = 0
    for pk in list(queries.due_to_go().order_by("pk").values_list("pk", flat=True)[:MOST]):
        with transaction.atomic():
            # Once more under the lock: its maker may be showing or keeping it this very moment.
            Clip.objects.select_for_update().get(pk=pk)
            if queries.due_to_go().filter(pk=pk).exists():
                delete(Generation.objects.get(clip__pk=pk))
                gone += 1
    if gone:
        log.info("drafts left", films=gone)
    return gone


def note_watched(clip: Clip) -> None:
    """Its maker looks at a draft: it stays. One write a draft and half day, none while nothing is taken away."""
    now = timezone.now()
    if not queries.is_on():
        return
    stale = Q(watched_at=None) | Q(watched_at__lt=now - NOTED_EVERY) | Q(farewell_at__isnull=False)
    if clip.farewell_at or clip.watched_at is None or clip.watched_at < now - NOTED_EVERY:
        Clip.objects.filter(stale, pk=clip.pk).update(watched_at=now, farewell_at=None)


def keep(clip: Clip, *, kept: bool) -> None:
    """Keeps a film for good, or no longer."""
    Clip.objects.filter(pk=clip.pk).update(is_kept=kept, **({"farewell_at": None} if kept else {}))
