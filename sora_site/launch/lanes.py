"""A worker process: one Huey consumer for one lane, and a loop that looks at the rows by itself.

Huey's crontab counts in minutes and its tasks can be lost; the loop sweeps at start and every few seconds, and makes
films from a thread of its own: a task only brings them sooner. Nothing a chore or Redis does ends a lane.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

from django.db import close_old_connections
from django.utils import timezone
from huey.api import Huey

from creation import tidy, unused
from creation.making import worker as renders
from creation.models import Worker
from feed import tasks as feed_tasks
from sora_site.lib import queues
from sora_site.lib.work import this_process

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


class Films:
    """Makes waiting films in a thread, one film at a time whoever else looks."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """Begins if any film waits and the thread is free."""
        if renders.sweep() and not (self._thread and self._thread.is_alive()):
            self._thread = threading.Thread(target=self._make, name="films")
            self._thread.start()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _make(self) -> None:
        try:
            renders.work_through()
        except Exception:
            log.exception("Making films was cut short; the lane looks again in a moment.")


def lanes() -> dict[str, Lane]:
    """The lanes by name."""
    films = Films()
    return {
        "renders": Lane(queues.renders, 1, (Chore(2, films.look),), renders.stopping.set, renders.prepare, films.join),
        "light": Lane(
            queues.light,
            2,
            (
                Chore(5, feed_tasks.refresh_scores),
                Chore(600, tidy.remove_leftovers),
                Chore(600, tidy.shorten_reuse),
                Chore(600, unused.remove_unused_pictures),
                Chore(60, tidy.forget_old_workers),
            ),
        ),
    }


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
    close_old_connections()
    try:
        do()
    except Exception:
        log.exception("Something a lane does from time to time failed; it goes on.")


def _say_alive(lane: str) -> None:
    Worker.objects.update_or_create(name=this_process(), defaults={"lane": lane, "seen_at": timezone.now()})
