"""Makes small files one after another. A killed worker's row goes back to the queue when its lease runs out."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import c2pa
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from creation import media, options
from creation.finish import credentials
from creation.making import origin
from creation.models import Clip, Rendition
from creation.renditions import asking
from creation.renditions.encode import encode
from sora_site.lib import connections
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import MediaError
from sora_site.lib.work import LeaseLostError, State, renewed

log = logging.getLogger(__name__)

#: Set when this process shuts down; what is under way goes back to the queue.
stopping = threading.Event()
#: A small file that is larger than this part of the film helps nobody, and is not kept.
WORTH_IT = 0.7
#: Seconds before one that broke down is tried again, by attempt.
_PAUSES = (60, 900)
_NAME = "small.mp4"


class _PausedError(Exception):
    """The process shuts down, or the film is not shown just now: the row goes back unharmed."""


def sweep() -> bool:
    """Gives rows of dead workers back. Returns whether any small file is to be made."""
    Rendition.sweep()
    return asking.waiting().filter(state=State.QUEUED, run_after__lte=timezone.now()).exists()


def work_through() -> None:
    """Makes what waits until nothing does, or the process shuts down."""
    while not stopping.is_set():
        connections.refresh()
        rendition = Rendition.lease_one(asking.waiting(), settings.LEASE_SECONDS)
        if rendition is None:
            return
        make(rendition)


def make(rendition: Rendition) -> None:
    """Makes a leased small file, or leaves the row saying why not. Never raises for a film's own trouble."""
    clip = rendition.clip
    place = f"small-{rendition.lease}"
    try:
        small = _made(rendition, clip, media.fresh_work_folder(place))
        _keep(rendition, clip, small)
    except LeaseLostError:
        pass
    except _PausedError:
        _release(rendition, state=State.QUEUED, attempts=max(rendition.attempts - 1, 0))
    except AwayError as problem:
        later = timezone.now() + timedelta(seconds=_PAUSES[0])
        attempts = max(rendition.attempts - 1, 0)
        _release(rendition, state=State.QUEUED, attempts=attempts, run_after=later, last_error=problem.reason)
    except (MediaError, OSError, c2pa.C2paError) as problem:
        log.warning("The small file of %s could not be made: %s", clip.public_id, problem)
        _give_up(rendition, f"{type(problem).__name__}: {problem}")
    finally:
        media.remove_work(place)


def _made(rendition: Rendition, clip: Clip, folder: Path) -> Path:
    """The finished file, signed as the film is: it shows the same, and bears the same mark."""
    plain, signed = folder / "plain.mp4", folder / _NAME
    encode(media.clip_file(clip, "film.mp4"), plain, clip, _Watch(rendition).look)
    able = options.capabilities(clip.generation.engine)
    about = replace(origin.about(clip.maker.username, able), created_at=clip.created_at)
    credentials.sign(plain, signed, about, {"rendition": "small"})
    return signed


class _Watch:
    """Renews the lease while the encoder runs, and stops it when there is reason to."""

    def __init__(self, rendition: Rendition) -> None:
        self._rendition = rendition
        self._renewed = time.monotonic()

    def look(self) -> None:
        if stopping.is_set():
            raise _PausedError
        if time.monotonic() - self._renewed < settings.LEASE_SECONDS / 3:
            return
        self._renewed = time.monotonic()
        _hold(self._rendition)


def _hold(rendition: Rendition) -> None:
    """Renews the lease. Raises _PausedError when the film is no longer shown, LeaseLostError when it is not ours."""
    connections.refresh()
    rendition.renew(settings.LEASE_SECONDS)
    if not asking.waiting().filter(pk=rendition.pk).exists():
        raise _PausedError


def _keep(rendition: Rendition, clip: Clip, small: Path) -> None:
    """Puts the file beside the film and says so. Repeating it after a crash in between changes nothing."""
    _hold(rendition)
    size = small.stat().st_size
    is_worth_it = size < WORTH_IT * clip.bytes
    if is_worth_it:
        with renewed(rendition, settings.LEASE_SECONDS):
            media.put_beside(clip, small, _NAME)
    with transaction.atomic():
        there = Clip.objects.select_for_update().filter(pk=clip.pk, erased_at=None)
        if not there.exists():
            # Erased in this moment, and perhaps before its small file stood in the bucket.
            media.forget_clip(clip.key)
        elif is_worth_it:
            there.update(small_bytes=size, kept_bytes=None)
        rendition.write_under_lease(state=State.COMPLETED, lease="", worker="", leased_until=None, last_error="")


def _give_up(rendition: Rendition, problem: str) -> None:
    """Tries it again after a pause, or sets it aside."""
    if rendition.attempts < Rendition.MAX_ATTEMPTS:
        pause = _PAUSES[min(rendition.attempts, len(_PAUSES)) - 1]
        later = timezone.now() + timedelta(seconds=pause)
        _release(rendition, state=State.QUEUED, run_after=later, last_error=problem)
    else:
        _release(rendition, state=State.FAILED, last_error=problem)


def _release(rendition: Rendition, **values: object) -> None:
    """Ends the lease with these values; nothing happens when another worker has it by now."""
    connections.refresh()
    try:
        rendition.write_under_lease(lease="", worker="", leased_until=None, **values)
    except LeaseLostError:
        log.info("The small file of clip %s is another worker's by now.", rendition.clip_id)
