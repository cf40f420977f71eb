"""A worker process: one Huey consumer for one lane, and a loop that looks at the rows by itself.

Huey's crontab counts in minutes and its tasks can be lost; the loop sweeps at start and every few seconds.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

from django.db import DatabaseError, close_old_connections
from django.utils import timezone
from huey.api import Huey

from creation import tidy, wake
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


def _look_for_films() -> None:
    if renders.sweep():
        wake.renders()


def lanes() -> dict[str, Lane]:
    """The lanes by name."""
    return {
        "renders": Lane(queues.renders, 1, (Chore(2, _look_for_films),), renders.stopping.set),
        "light": Lane(
            queues.light,
            2,
            (
                Chore(5, feed_tasks.refresh_scores),
                Chore(600, tidy.remove_leftovers),
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

    consumer = lane.huey.create_consumer(workers=lane.threads, periodic=False, initial_delay=0.1, backoff=1.15)
    consumer.start()
    # After start(): Huey sets handlers of its own, which would leave a film behind in the middle.
    signal.signal(signal.SIGTERM, finish)
    signal.signal(signal.SIGINT, finish)
    _work(name, lane, done)
    consumer.stop(graceful=True)


def _work(name: str, lane: Lane, done: threading.Event) -> None:
    due = [0.0] * len(lane.chores)
    clock = 0.0
    while True:
        close_old_connections()
        try:
            if clock % 2 == 0:
                _say_alive(name)
            for number, chore in enumerate(lane.chores):
                if clock >= due[number]:
                    due[number] = clock + chore.every
                    chore.do()
        except DatabaseError:
            log.exception("The database did not answer; the %s lane goes on looking.", name)
        if done.wait(1):
            Worker.objects.filter(name=this_process()).delete()
            return
        clock += 1


def _say_alive(lane: str) -> None:
    Worker.objects.update_or_create(name=this_process(), defaults={"lane": lane, "seen_at": timezone.now()})
