"""Numbers of the public page on moderation. Months with few cases stay as they are: no number names a person."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

from django.db.models import Count, Min
from django.db.models.functions import TruncMonth
from django.utils import timezone

from sora_site.cases.models import Appeal, Case, Decision, Kind
from sora_site.cases.outcomes import OUTCOMES

#: Months that are shown.
SHOWN = 12


@dataclass
class Month:
    """What came and what was decided in a month."""

    month: date
    kinds: list[tuple[str, int]] = field(default_factory=list)
    outcomes: list[tuple[str, int]] = field(default_factory=list)
    cases: int = 0
    decisions: int = 0


@dataclass(frozen=True)
class Sums:
    """The last twelve months in a few large numbers."""

    cases: int
    decisions: int
    appeals: int
    taken_back: int
    #: Hours from the first report to the decision, of the case in the middle; None without any.
    hours: int | None


def months() -> list[Month]:
    """Newest first. Two queries."""
    since = _since()
    opened = Case.objects.filter(opened_at__gte=since).annotate(month=TruncMonth("opened_at"))
    decided = Decision.objects.filter(created_at__gte=since).annotate(month=TruncMonth("created_at"))
    found: dict[date, Month] = {}
    kinds: dict[date, Counter[str]] = defaultdict(Counter)
    outcomes: dict[date, Counter[str]] = defaultdict(Counter)
    for row in opened.values("month", "kind").annotate(count=Count("pk")):
        kinds[row["month"].date()][row["kind"]] += row["count"]
    for made in decided.values("month", "outcome").annotate(count=Count("pk")):
        outcomes[made["month"].date()][made["outcome"]] += made["count"]
    for month in sorted(kinds.keys() | outcomes.keys(), reverse=True)[:SHOWN]:
        found[month] = Month(
            month,
            [(str(Kind(kind).label), count) for kind, count in kinds[month].most_common()],
            [(str(OUTCOMES[outcome].label), count) for outcome, count in outcomes[month].most_common()],
            kinds[month].total(),
            outcomes[month].total(),
        )
    return list(found.values())


def sums() -> Sums:
    """Five queries."""
    since = _since()
    decisions = Decision.objects.filter(created_at__gte=since)
    firsts = Case.objects.filter(opened_at__gte=since, kind=Kind.REPORT).annotate(first=Min("decisions__created_at"))
    waits = [
        (first - opened).total_seconds() / 3600
        for opened, first in firsts.exclude(first=None).values_list("opened_at", "first")[:10_000]
    ]
    return Sums(
        cases=Case.objects.filter(opened_at__gte=since).count(),
        decisions=decisions.count(),
        appeals=Appeal.objects.filter(created_at__gte=since).count(),
        taken_back=decisions.filter(outcome="overturn").count(),
        hours=max(1, round(median(waits))) if waits else None,
    )


def _since() -> object:
    return timezone.now() - timedelta(days=31 * SHOWN)
