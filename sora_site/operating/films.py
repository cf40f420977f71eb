"""How the making of films goes: what waits, what is made, what ended and what it cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from django.db.models import Count, F, Min, Q
from django.utils import timezone

from creation import queries
from creation.engines import registry
from creation.models import Generation
from sora_site.lib.work import OPEN, State

LANES = ("renders", "light")
#: So many past films say what one costs.
REMEMBERED = 50


@dataclass(frozen=True)
class Waiting:
    films: int
    in_progress: int
    oldest_seconds: float


@dataclass(frozen=True)
class Ended:
    """Films of one engine that ended in one way."""

    engine: str
    outcome: str
    films: int


def queue_length() -> Waiting:
    """One query."""
    rows = Generation.objects.filter(state__in=OPEN).aggregate(
        films=Count("pk", filter=Q(state=State.QUEUED)),
        in_progress=Count("pk", filter=Q(state=State.IN_PROGRESS)),
        oldest=Min("created_at", filter=Q(state=State.QUEUED)),
    )
    age = (timezone.now() - rows["oldest"]).total_seconds() if rows["oldest"] else 0.0
    return Waiting(rows["films"], rows["in_progress"], max(age, 0.0))


def ended(hours: int) -> list[Ended]:
    """What ended within the last `hours`. One query."""
    since = timezone.now() - timedelta(hours=hours)
    rows = (
        Generation.objects.filter(finished_at__gt=since, state__in=[State.COMPLETED, State.FAILED, State.CANCELED])
        .order_by()
        .values_list("engine", "state")
        .annotate(films=Count("pk"))
    )
    return [Ended(engine, state, films) for engine, state, films in rows]


def seconds_per_second() -> dict[str, float]:
    """Seconds of work for a second of film, by engine: the median of its last films. One query an engine."""
    found = {}
    for engine in registry.names():
        rows = (
            Generation.objects.filter(engine=engine, state=State.COMPLETED, started_at__isnull=False, seconds__gt=0)
            .order_by("-finished_at")
            .values_list(F("finished_at") - F("started_at"), "seconds")[:REMEMBERED]
        )
        if costs := [took.total_seconds() / length for took, length in rows]:
            found[engine] = median(costs)
    return found


def lanes() -> dict[str, int]:
    """How many workers of each lane were heard of lately. One query."""
    alive = queries.lanes_alive()
    return {lane: alive.get(lane, 0) for lane in LANES}
