"""One film, from leased row to clip."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import structlog
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from creation import media, options, queries
from creation.engines.base import CanceledError, EngineError, Job, Stage
from creation.finish.about import Finished
from creation.finish.film import finish
from creation.making import origin
from creation.making.desk import Desk
from creation.making.parked import park, parked
from creation.models import Clip, Generation
from creation.queue import estimates
from creation.storyboard.types import Storyboard
from sora_site.lib import connections
from sora_site.lib.logs import private
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import DiskFullError
from sora_site.lib.work import LeaseLostError, State, renewed
from sora_site.people.actions import notify

log = structlog.stdlib.get_logger(__name__)

#: Seconds before a film that broke down is tried again, by attempt.
PAUSES = (2, 20)
#: Seconds before the storage of films is asked again.
AWAY_PAUSE = 15


def make(generation: Generation, stop: threading.Event) -> None:
    """Makes a leased film, or leaves the row saying why not. Never raises for a film's own trouble."""
    known = structlog.contextvars.bound_contextvars(film=generation.public_id)
    with known, private.kept_out(lambda: _words_of(generation)):
        log.info("film begun", engine=generation.engine, seconds=generation.seconds, attempt=generation.attempts)
        _make(generation, stop)


def _words_of(generation: Generation) -> Iterator[str]:
    yield generation.prompt
    # Its single words are the site's own vocabulary: without them a traceback could not be read.
    yield from (text for text in private.strings(generation.storyboard) if " " in text)


def _make(generation: Generation, stop: threading.Event) -> None:
    finished: Finished | None = None
    try:
        finished = parked(generation)
        if finished is None:
            generation.write_under_lease(started_at=timezone.now(), progress=0, stage=str(Stage.PREPARE), previews=0)
            folder = media.fresh_work_folder(generation.folder)
            with Desk(generation, folder, estimates.seconds_of_work(generation), stop) as desk:
                try:
                    finished = _finished(generation, folder, desk)
                except CanceledError:
                    if not desk.is_pausing:
                        raise LeaseLostError from None
                    _hand_back(generation)
                    return
        _keep(generation, finished)
        is_ours = True
    except AwayError as problem:
        # No fault of the film's: it waits for its storage, finished or not, as long as that takes.
        if finished is not None:
            park(generation, finished)
        _wait(generation, problem)
        return
    except LeaseLostError:
        # Canceled, or another worker has it. Only remove what nobody else can be using.
        if not Generation.objects.filter(pk=generation.pk).exclude(state=State.CANCELED).exists():
            media.remove_work(generation.folder)
            media.remove_clip(generation.folder)
        return
    except EngineError as problem:
        is_ours = _give_up(generation, problem.code, str(problem), again=problem.retry, detail=problem.detail)
    except DiskFullError as problem:
        is_ours = _give_up(generation, "disk_full", str(problem), again=True)
    except Exception as problem:
        log.exception("Film %s broke down.", generation.public_id)
        with override("en"):
            words = _("The engine broke down while making this film. It was not your prompt's fault; try it once more.")
        is_ours = _give_up(generation, "engine_error", words, again=True, detail=f"{type(problem).__name__}: {problem}")
    if is_ours:
        media.remove_work(generation.folder)


def _finished(generation: Generation, folder: Path, desk: Desk) -> Finished:
    engine = options.engine_here(generation.engine)
    able = engine.capabilities()
    storyboard = Storyboard.from_data(generation.storyboard)
    maker = generation.maker
    # A worker whose lease went to another may still be writing: each lease has a folder of its own.
    work = folder / f"engine-{generation.lease}"
    work.mkdir()
    job = Job(
        storyboard=storyboard,
        seed=generation.seed,
        width=generation.width,
        height=generation.height,
        fps=generation.fps,
        folder=work,
        mark=origin.mark(maker.username, able),
        picture=media.upload_file(generation.picture.key) if generation.picture else None,
        things=tuple(media.upload_file(thing.key) for thing in queries.things_of(generation)),
        reuse=settings.REUSE_DIR,
    )
    rendering = engine.render(job, desk)
    about = origin.about(maker.username, able)
    return finish(rendering, job, about, lambda fraction: desk.progress(Stage.FINISH, fraction))


def _keep(generation: Generation, finished: Finished) -> None:
    """Moves the files to their place and writes the clip. Repeating it after a crash in between changes nothing."""
    connections.refresh()
    # Not over the film of another worker that has the lease by now.
    with renewed(generation, settings.LEASE_SECONDS):
        media.keep_clip(finished.folder, key=generation.folder)
    now = timezone.now()
    storyboard = Storyboard.from_data(generation.storyboard)
    with transaction.atomic():
        generation.write_under_lease(
            state=State.COMPLETED, progress=100, seconds_left=0, finished_at=now, progressed_at=now, leased_until=None
        )
        Clip.objects.create(
            key=generation.folder,
            generation=generation,
            maker_id=generation.maker_id,
            title=storyboard.title[:120],
            seconds=finished.seconds,
            width=finished.width,
            height=finished.height,
            fps=finished.fps,
            bytes=finished.bytes,
            has_captions=finished.has_captions,
            blur=finished.blur,
            tint=finished.tint,
            engine=options.capabilities(generation.engine).label,
            sprites=finished.sprites,
            fingerprint=list(finished.fingerprint),
        )
        notify(
            generation.maker_id,
            "film_ready",
            details={"title": storyboard.title[:120]},
            link=generation.get_absolute_url(),
        )
    took = (now - (generation.started_at or now)).total_seconds()
    log.info("film finished", engine=generation.engine, took=round(took, 1), seconds=finished.seconds)


def _wait(generation: Generation, problem: AwayError) -> None:
    """Has a film wait for its storage. Nothing happens when another worker has it by now, or it was canceled."""
    later = timezone.now() + timedelta(seconds=AWAY_PAUSE)
    with suppress(LeaseLostError):
        _hand_back(generation, run_after=later, last_error=f"The storage of films: {problem.reason}.")


def _hand_back(generation: Generation, **values: Any) -> None:
    """Returns a film unharmed when the worker shuts down or the maker was suspended: the attempt does not count."""
    connections.refresh()
    log.info("film handed back")
    generation.write_under_lease(
        **values,
        state=State.QUEUED,
        lease="",
        worker="",
        leased_until=None,
        attempts=max(generation.attempts - 1, 0),
        progress=0,
        stage="",
        seconds_left=None,
    )


def _give_up(generation: Generation, code: str, words: str, *, again: bool, detail: str = "") -> bool:
    """Queues the film for another attempt after a pause, or fails it with words its maker can act on.

    Returns False when another worker has it by now.
    """
    connections.refresh()
    log.info("film given up", code=code, attempt=generation.attempts, again=again)
    released = {"lease": "", "worker": "", "leased_until": None, "last_error": detail or words}
    try:
        if again and generation.attempts < Generation.MAX_ATTEMPTS:
            pause = PAUSES[min(generation.attempts, len(PAUSES)) - 1]
            generation.write_under_lease(
                state=State.QUEUED, run_after=timezone.now() + timedelta(seconds=pause), progress=0, **released
            )
            return True
        with transaction.atomic():
            generation.write_under_lease(
                state=State.FAILED, error_code=code, error_message=words, finished_at=timezone.now(), **released
            )
            notify(generation.maker_id, "film_failed", link=generation.get_absolute_url())
    except LeaseLostError:
        return False
    return True
