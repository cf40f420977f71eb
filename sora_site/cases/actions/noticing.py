"""Takedown notices and removal requests: one case for each thing they name."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import get_language

from sora_site.cases.actions.opening import open_case, weigh
from sora_site.cases.models import Kind, Notice, Report
from sora_site.cases.reasons import severity_of
from sora_site.cases.subjects import Found
from sora_site.people.models import User


@transaction.atomic
def notice(
    kind: Kind, made: Notice, things: Sequence[tuple[str, Found]], *, reporter: User | None = None
) -> list[Report]:
    """Keeps the notice and opens its cases; returns the claimant's way to each. `things` are (kind, thing)."""
    made.save()
    reason = "copyright" if kind == Kind.TAKEDOWN else "likeness"
    reports = []
    for subject_kind, found in things:
        case = open_case(kind, subject_kind, found, severity=severity_of(reason) + 1, notice=made)
        to = {} if reporter else {"email": made.email, "language": get_language() or ""}
        reports.append(Report.objects.create(case=case, reporter=reporter, reason=reason, **to))
        weigh(case, case.severity)
    return reports
