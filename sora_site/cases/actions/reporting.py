"""Reports: one of several about the same thing joins the open case."""

from __future__ import annotations

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import get_language

from sora_site.cases import audit, subjects, telling
from sora_site.cases.actions import holding
from sora_site.cases.actions.opening import open_case, weigh
from sora_site.cases.models import Case, Kind, Report, State
from sora_site.cases.reasons import severity_of
from sora_site.cases.subjects import Found
from sora_site.people.models import User


def report(
    subject_kind: str, found: Found, reason: str, *, reporter: User | None = None, visitor: str = "", email: str = ""
) -> Report:
    """Reports something. The same person twice, while the case is open, counts once: the first report is returned."""
    try:
        return _report(subject_kind, found, reason, reporter, visitor, email)
    except IntegrityError:
        # Somebody else opened the case, or the same person pressed twice, between our look and our write.
        return _report(subject_kind, found, reason, reporter, visitor, email)


@transaction.atomic
def _report(subject_kind: str, found: Found, reason: str, reporter: User | None, visitor: str, email: str) -> Report:
    severity = severity_of(reason)
    same = Case.objects.filter(kind=Kind.REPORT, state=State.OPEN, subject_kind=subject_kind, subject_ref=found.ref)
    case = same.select_for_update().first()
    if case is None:
        case = open_case(Kind.REPORT, subject_kind, found, severity=severity)
    elif (earlier := _earlier(case, reporter, visitor)) is not None:
        return earlier
    made = Report.objects.create(
        case=case,
        reporter=reporter,
        visitor="" if reporter else visitor,
        email="" if reporter else email,
        language="" if reporter else get_language() or "",
        reason=reason,
    )
    weigh(case, severity)
    if reason in settings.WITHHOLD_ON_REPORT:
        _hide_at_once(case)
    return made


def _earlier(case: Case, reporter: User | None, visitor: str) -> Report | None:
    if reporter is not None:
        return case.reports.filter(reporter=reporter).first()
    return case.reports.filter(visitor=visitor).first() if visitor else None


def _hide_at_once(case: Case) -> None:
    """By the operator's setting some reasons hide a thing until somebody has looked."""
    if case.holds.exists() or "withhold" not in subjects.get(case.subject_kind).acts:
        return
    holding.withhold(case)
    audit.record(None, "case.held", f"case {case.public_id}", by="setting")
    telling.held(case)


def add_words(made: Report, words: str, email: str = "") -> None:
    """What the reporter wants to say about it, and where to tell them; while the case is open."""
    values = {"words": words[:1000]}
    if made.reporter_id is None and email:
        values["email"] = email
    Report.objects.filter(pk=made.pk, case__state=State.OPEN).update(**values)
