"""Writes down what clips are known again by. A chore does it within seconds of a film's end, and for older films."""

from __future__ import annotations

import logging

import c2pa
import numpy as np
from django.db import transaction
from django.db.models import Q, QuerySet

from creation import media
from creation.fingerprints.points import EDITION, SIDE, Words, film_words
from creation.fingerprints.strips import strip
from creation.finish import credentials
from creation.models import Clip, Trace
from creation.verify.streams import packets
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import MediaError

log = logging.getLogger(__name__)

#: At one go, so that other chores of the lane get their turn.
_BATCH = 20
_MOST_PICTURES = 3600


def take_missing(most: int = _BATCH) -> int:
    """Takes the traces of clips that have none of this edition, newest first. Returns how many were taken."""
    return sum(take(clip) for clip in missing()[:most])


def missing() -> QuerySet[Clip]:
    """Clips that are there and could not be found yet, newest first."""
    known = Q(trace__isnull=False, trace__edition=EDITION)
    return Clip.objects.filter(erased_at__isnull=True).exclude(known).order_by("-pk")


def take(clip: Clip) -> bool:
    """Takes one clip's trace from its film, half a second for ten. False where the film cannot be read."""
    try:
        film = media.clip_file(clip, "film.mp4")
        size = (clip.width, clip.height)
        pictures = strip(film, "mp4", size, side=SIDE, rate=1, seconds=clip.seconds, most=_MOST_PICTURES).pictures
        streams = packets(film, "mp4")
        said = credentials.read(film)
    except AwayError:
        return False  # the film is there, and is asked again
    except (MediaError, OSError, c2pa.C2paError) as problem:
        log.warning("Clip %s leaves no trace: %s", clip.public_id, type(problem).__name__)
        _keep(clip, {"words": b""})
        return False
    return _keep(
        clip,
        {
            "words": film_words(pictures).astype("<u4").tobytes(),
            "credentials": said.label if said else "",
            "pictures": streams.pictures,
            "sound": streams.sound,
        },
    )


def words_of(trace: Trace) -> Words:
    """The words of a trace as numbers."""
    return np.frombuffer(bytes(trace.words), "<u4").astype(np.uint32)


def _keep(clip: Clip, values: dict[str, object]) -> bool:
    with transaction.atomic():
        # Erased meanwhile: then nothing of it may stay.
        if not Clip.objects.select_for_update().filter(pk=clip.pk, erased_at__isnull=True).exists():
            return False
        # Always a new row: indexes read on from the last one they know.
        Trace.objects.filter(clip=clip).delete()
        Trace.objects.create(clip=clip, edition=EDITION, **values)
    return True
