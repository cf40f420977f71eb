"""What the operator's page shows: rows of plain values, in a fixed number of queries. Prompts are nobody's business."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from creation import options, queries
from creation.engines import registry
from creation.engines.cutout import art
from creation.making.worker import queue
from creation.models import Clip, Generation, Worker
from sora_site.lib.work import State
from sora_site.operating import films

#: Lines of one list; the rest is told as a number.
SHOWN = 25


@dataclass(frozen=True)
class Making:
    """A film in a worker's hands."""

    public_id: str
    maker: str
    engine: str
    stage: str
    progress: float  # 0 to 100
    since: datetime
    seconds_left: float | None


@dataclass(frozen=True)
class WorkerLine:
    lane: str
    host: str
    pid: str
    seen_at: datetime
    is_alive: bool
    making: Making | None


@dataclass(frozen=True)
class WaitingLine:
    position: int
    public_id: str
    maker: str
    turn: int
    engine: str
    seconds: float
    size: str
    attempts: int
    asked_at: datetime
    is_demo: bool
    #: Why it was not made at the last attempt, as a code; "" at the first.
    trouble: str


@dataclass(frozen=True)
class FailedLine:
    public_id: str
    maker: str
    engine: str
    code: str
    words: str
    attempts: int
    ended_at: datetime | None


@dataclass(frozen=True)
class EngineLine:
    name: str
    label: str
    version: str
    is_own: bool
    longest_seconds: float
    #: Median seconds of work for a second of film; None before any was made.
    cost: float | None
    note: str


@dataclass(frozen=True)
class Today:
    """The last 24 hours."""

    completed: int
    failed: int
    canceled: int
    seconds: float  # of film


def workers() -> list[WorkerLine]:
    """Those heard of within the hour, by lane. Two queries."""
    busy = Generation.objects.filter(state=State.IN_PROGRESS).select_related("maker")
    by_worker = {generation.worker: generation for generation in busy}
    lines = []
    for worker in Worker.objects.order_by("lane", "-seen_at"):
        host, _place, pid, _start = [*worker.name.split(":"), "", "", "", ""][:4]
        held = by_worker.pop(worker.name, None)
        is_alive = worker.seen_at > timezone.now() - queries.WORKER_SILENCE
        lines.append(WorkerLine(worker.lane, host, pid, worker.seen_at, is_alive, _making(held) if held else None))
    for name, held in by_worker.items():
        # Its lease still runs, but the worker has not been heard of: it died, and the film goes to another soon.
        since = held.started_at or held.created_at
        lines.append(WorkerLine("renders", name.split(":")[0], "", since, False, _making(held)))
    return lines


def waiting() -> list[WaitingLine]:
    """In the order in which they will be made. One query."""
    rows = queue().filter(state=State.QUEUED).select_related("maker")[:SHOWN]
    return [
        WaitingLine(
            position=position,
            public_id=row.public_id,
            maker=row.maker.username,
            turn=row.turn,
            engine=row.engine,
            seconds=row.seconds,
            size=f"{row.width}x{row.height}",
            attempts=row.attempts,
            asked_at=row.created_at,
            is_demo=row.is_demo,
            trouble=row.error_code or (row.last_error.partition(":")[0][:40] if row.attempts else ""),
        )
        for position, row in enumerate(rows, 1)
    ]


def failed() -> list[FailedLine]:
    """The latest that failed and were not deleted. One query."""
    rows = (
        Generation.objects.filter(state=State.FAILED, deleted_at=None).select_related("maker").order_by("-finished_at")
    )
    return [
        FailedLine(
            public_id=row.public_id,
            maker=row.maker.username,
            engine=row.engine,
            code=row.error_code,
            words=row.error_message,
            attempts=row.attempts,
            ended_at=row.finished_at,
        )
        for row in rows[:SHOWN]
    ]


def today() -> Today:
    """Two queries."""
    count = dict.fromkeys((State.COMPLETED, State.FAILED, State.CANCELED), 0)
    for row in films.ended(24):
        count[State(row.outcome)] += row.films
    made = Clip.objects.filter(created_at__gt=timezone.now() - timedelta(days=1)).aggregate(all=Sum("seconds"))["all"]
    return Today(count[State.COMPLETED], count[State.FAILED], count[State.CANCELED], made or 0.0)


def engines() -> list[EngineLine]:
    """Every engine of this site. One query each."""
    own = options.engine_name()
    costs = films.seconds_per_second()
    lines = []
    for name in registry.names():
        able = options.capabilities(name)
        lines.append(
            EngineLine(
                name=name,
                label=able.label,
                version=able.version,
                is_own=name == own,
                longest_seconds=able.longest_seconds,
                cost=costs.get(name),
                note=_note(name),
            )
        )
    return lines


def _note(name: str) -> str:
    if name == "cutout" and not art.available(settings.ART_DIR):
        return _("without its art pack: rare subjects are stand-ins")
    return ""


def _making(generation: Generation) -> Making:
    return Making(
        public_id=generation.public_id,
        maker=generation.maker.username,
        engine=generation.engine,
        stage=generation.stage,
        progress=generation.progress,
        since=generation.started_at or generation.created_at,
        seconds_left=queries.seconds_left(generation),
    )
