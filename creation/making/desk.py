"""Where an engine reports: progress to the row, previews to the disk, and word of a cancel back to the engine."""

from __future__ import annotations

import os
import signal
import threading
import time
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog
from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.utils import timezone

from creation.engines.base import CanceledError, Stage
from creation.models import Generation
from sora_site.lib.work import LeaseLostError

log = structlog.stdlib.get_logger(__name__)

#: Where each stage begins and ends, in percent of the whole. Measured on the cut-out engine at 10 s.
SPANS = {Stage.PREPARE: (0, 6), Stage.RENDER: (6, 86), Stage.SOUND: (86, 90), Stage.FINISH: (90, 100)}
#: Seconds between two writes of progress.
PULSE = 0.25
#: An engine that says nothing for so long is taken for hung, and its process ended.
SILENCE = 300.0


class Desk:
    """The `Reporter` of one film. All its rows are written by one thread of its own, at most four times a second.

    Use as a context manager. `stop` ends the film for a worker that shuts down.
    """

    def __init__(self, generation: Generation, folder: Path, expected: float, stop: threading.Event) -> None:
        self._generation = generation
        self._folder = folder
        self._expected = expected
        self._stop = stop
        self._began = time.monotonic()
        self._lock = threading.Lock()
        self._stage = Stage.PREPARE
        self._percent = 0.0
        self._previews = generation.previews
        #: Counted in pulses, not by a clock: a machine that stood still has heard nothing, and nobody hangs.
        self._silent = 0.0
        self._written: dict[str, Any] = {}
        self._lost = threading.Event()
        self._suspended = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._pulse, name=f"desk-{generation.pk}", daemon=True)

    def __enter__(self) -> Desk:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._thread.join()

    def progress(self, stage: Stage, fraction: float) -> None:
        """Notes how far a stage is. Raises CanceledError when the film is no longer wanted here."""
        begin, end = SPANS[stage]
        with self._lock:
            self._silent = 0.0
            percent = begin + (end - begin) * min(max(fraction, 0.0), 1.0)
            begins = False
            # Stages may overlap (sound beside pictures): the line on the page never runs back.
            if percent >= self._percent:
                begins, self._stage, self._percent = stage != self._stage, stage, percent
        if begins:
            log.info("film stage", film=self._generation.public_id, stage=str(stage))
        self._check()

    def preview(self, picture: bytes) -> None:
        """Keeps the newest picture of the film so far."""
        beside = self._folder / f"preview-{threading.get_ident()}.part"
        beside.write_bytes(picture)
        beside.replace(self._folder / "preview.jpg")
        with self._lock:
            self._previews += 1
            self._silent = 0.0
        self._check()

    @property
    def is_pausing(self) -> bool:
        """Whether the worker shuts down or the maker was suspended, rather than the film being unwanted."""
        return (self._stop.is_set() or self._suspended.is_set()) and not self._lost.is_set()

    def _check(self) -> None:
        if self._lost.is_set() or self._suspended.is_set() or self._stop.is_set():
            raise CanceledError

    def _pulse(self) -> None:
        try:
            while not self._closing.wait(PULSE):
                self._silent += PULSE
                if self._silent > SILENCE:
                    log.error("The engine said nothing of film %s for %.0f s.", self._generation.public_id, SILENCE)
                    end_process()
                if not self._lost.is_set():
                    self._beat()
        finally:
            connection.close()

    def _beat(self) -> None:
        """Tells the row how far the film is, and hears from it whether the film is still wanted here."""
        try:
            self._require_lease()
            if values := self._news() | self._renewal():
                self._generation.write_under_lease(**values)
        except LeaseLostError:
            self._lost.set()
        except (OperationalError, InterfaceError):
            log.warning("The database did not answer; progress will be written with the next pulse.")
            # A connection that broke never answers again; the next query opens another.
            connection.close()
            self._written = {}

    def _renewal(self) -> dict[str, Any]:
        """By the wall clock, as those who look for leases that ran out: a laptop that slept renews first of all."""
        seconds = settings.LEASE_SECONDS
        now, until = timezone.now(), self._generation.leased_until
        # More than a whole lease left means the clock was set back.
        if until is not None and seconds * 2 / 3 < (until - now).total_seconds() <= seconds:
            return {}
        return {"leased_until": now + timedelta(seconds=seconds)}

    def _news(self) -> dict[str, Any]:
        with self._lock:
            values: dict[str, Any] = {
                "stage": str(self._stage),
                "progress": round(self._percent, 1),
                "previews": self._previews,
            }
        if values == self._written:
            return {}
        self._written = dict(values)
        return values | {"seconds_left": self._seconds_left(values["progress"] / 100), "progressed_at": timezone.now()}

    def _seconds_left(self, done: float) -> float:
        """What past films teach, giving way to what this one shows as it goes on."""
        elapsed = time.monotonic() - self._began
        learned = max(self._expected - elapsed, 0.5)
        shown = elapsed * (1 - done) / done if done > 0.02 else learned
        return round(learned * (1 - done) + shown * done, 1)

    def _require_lease(self) -> None:
        held = Generation.objects.filter(pk=self._generation.pk, lease=self._generation.lease, state="in_progress")
        row = held.values_list("maker__suspended_at").first()
        if row is None:
            raise LeaseLostError
        if row[0] is not None:
            self._suspended.set()


def end_process() -> None:
    """Ends this worker outright: a thread that hangs in an engine cannot be ended. The supervisor starts it anew."""
    os.kill(os.getpid(), signal.SIGKILL)
