"""A worker process: one Huey consumer for one lane, and a loop that looks at the rows by itself.

Huey's crontab counts in minutes and its tasks can be lost; the loop sweeps at start and every few seconds, and makes
films from a thread of its own: a task only brings them sooner. Nothing a chore or Redis does ends a lane.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import FrameType

from django.utils import timezone
from huey.api import Huey

from creation import tidy
from creation.drafts import ending as drafts
from creation.making import worker as renders
from creation.models import Worker
from creation.quota import storage
from creation.renditions import work as small
from creation.renditions.chores import Backfill
from creation.retention import actions as retention
from creation.shelving import Filling, Sweep
from creation.uploads import unused
from creation.verify import traces
from feed import tasks as feed_tasks
from sora_site.cases import tidy as cases_tidy
from sora_site.lib import connections, queues
from sora_site.lib.media.bucket import cache, removing
from sora_site.lib.work import this_process
from sora_site.people.coming import letting_in
from sora_site.people.deletion import work as departures
from sora_site.people.export import work as exports
from sora_site.people.sessions import open_ones

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Chore:
    """Something a lane does by itself every so many seconds."""

    every: float
    do: Callable[[], object]


@dataclass(frozen=True)
class Lane:
    """What one kind of worker runs."""

    huey: Huey
    threads: int
    chores: tuple[Chore, ...]
    stop: Callable[[], None] = lambda: None
    #: Done once, beside everything else: what the first work would wait for.
    prepare: Callable[[], None] = lambda: None
    #: Waits for what the lane began by itself, after `stop`.
    join: Callable[[], None] = lambda: None


class Aside:
    """Works through rows in a thread of its own, one at a time whoever else looks; the lane's chores go on."""

    def __init__(self, name: str, has_work: Callable[[], bool], work_through: Callable[[], None]) -> None:
        self._name = name
        self._has_work = has_work
        self._work_through = work_through
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """Begins if anything waits and the thread is free."""
        if self._has_work() and not (self._thread and self._thread.is_alive()):
            self._thread = threading.Thread(target=self._work, name=self._name)
            self._thread.start()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        try:
            self._work_through()
        except Exception:
            log.exception("Making %s was cut short; the lane looks again in a moment.", self._name)


class Films(Aside):
    """Makes waiting films."""

    def __init__(self) -> None:
        super().__init__("films", lambda: renders.sweep(), lambda: renders.work_through())


class SmallFiles(Aside):
    """Makes the small files of shown films."""

    def __init__(self) -> None:
        super().__init__("small files", lambda: small.sweep(), lambda: small.work_through())


class Exports(Aside):
    """Writes what people take with them."""

    def __init__(self) -> None:
        super().__init__("exports", lambda: exports.sweep(), lambda: exports.work_through())


class Departures(Aside):
    """Deletes people who asked for it."""

    def __init__(self) -> None:
        super().__init__("departures", lambda: departures.sweep(), lambda: departures.work_through())


class Removals(Aside):
    """Takes out of the bucket what was erased."""

    def __init__(self) -> None:
        super().__init__("removals", lambda: removing.sweep(), lambda: removing.work_through())


def lanes() -> dict[str, Lane]:
    """The lanes by name."""
    films, asides = Films(), (SmallFiles(), Exports(), Departures(), Removals())
    return {
        "renders": Lane(
            queues.renders,
            1,
            # It may be the only lane of its machine, whose folders are tidied nowhere else.
            (Chore(2, films.look), Chore(30, cache.shorten), Chore(600, tidy.remove_leftovers)),
            renders.stopping.set,
            renders.prepare,
            films.join,
        ),
        "light": Lane(
            queues.light,
            2,
            (
                Chore(5, feed_tasks.refresh_scores),
                *(Chore(5, aside.look) for aside in asides),
                Chore(300, Backfill().go_on),
                Chore(30, cache.shorten),
                Chore(60, Filling().go_on),
                Chore(120, Sweep().go_on),
                Chore(20, feed_tasks.roll_up_numbers),
                Chore(30, storage.measure),
                Chore(5, traces.take_missing),
                Chore(600, tidy.remove_leftovers),
                Chore(900, retention.tidy_drafts),
                Chore(600, exports.tidy),
                Chore(600, tidy.shorten_reuse),
                Chore(600, unused.remove_unused_pictures),
                Chore(600, drafts.forget_gone),
                Chore(60, tidy.forget_old_workers),
                Chore(60, letting_in.look),
                Chore(3600, cases_tidy.close_old_cases),
                Chore(3600, open_ones.forget_ended),
            ),
            stop=_stop_asides,
            join=lambda: _join(asides),
        ),
    }


def _stop_asides() -> None:
    for work in (small, exports, departures, removing):
        work.stopping.set()


def _join(asides: Iterable[Aside]) -> None:
    for aside in asides:
        aside.join()


def run(name: str) -> None:
    """Works on one lane until SIGTERM or SIGINT, then hands back what is unfinished and returns."""
    lane = lanes()[name]
    done = threading.Event()

    def finish(_number: int, _frame: FrameType | None) -> None:
        lane.stop()
        done.set()

    # Looking at the queue's own file costs nothing next to a person who waits: twice a second also after a quiet hour.
    # Redis says by itself when there is something; there it is only the pause while it is away.
    patience = 10 if lane.huey.storage.blocking else 0.5
    consumer = lane.huey.create_consumer(workers=lane.threads, periodic=False, initial_delay=0.1, max_delay=patience)
    consumer.start()
    # After start(): Huey sets handlers of its own, which would leave a film behind in the middle.
    signal.signal(signal.SIGTERM, finish)
    signal.signal(signal.SIGINT, finish)
    threading.Thread(target=_try, args=(lane.prepare,), name="prepare", daemon=True).start()
    _work(name, lane, done)
    consumer.stop(graceful=True)
    lane.join()


def _work(name: str, lane: Lane, done: threading.Event) -> None:
    due = [0.0] * len(lane.chores)
    clock = 0.0
    while True:
        if clock % 2 == 0:
            _try(lambda: _say_alive(name))
        for number, chore in enumerate(lane.chores):
            if clock >= due[number]:
                due[number] = clock + chore.every
                _try(chore.do)
        if done.wait(1):
            _try(Worker.objects.filter(name=this_process()).delete)
            return
        clock += 1


def _try(do: Callable[[], object]) -> None:
    """What fails now, a database that restarts above all, is tried again when it is due again."""
    connections.refresh()
    try:
        do()
    except Exception:
        log.exception("Something a lane does from time to time failed; it goes on.")


def _say_alive(lane: str) -> None:
    Worker.objects.update_or_create(name=this_process(), defaults={"lane": lane, "seen_at": timezone.now()})
