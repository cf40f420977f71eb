"""Telling people what happened to their case: in the inbox, and by mail where there is an address."""

from __future__ import annotations

from django.urls import reverse

from sora_site.cases import mail
from sora_site.cases.models import Case, Decision, Report
from sora_site.cases.outcomes import OUTCOMES, Side
from sora_site.people import actions as people


def held(case: Case) -> None:
    """Its maker hears that a thing is hidden until somebody has looked."""
    _tell_owner(case, "case_held")


def decided(case: Case, decision: Decision, *, was_held: bool = False) -> None:
    """The person it is about, unless nothing happened to them, and everyone who reported."""
    is_news = decision.outcome != "keep" or was_held or case.kind == "refusal"
    if is_news and not (decision.outcome == "uphold" and _was_kept(decision)):
        _tell_owner(case, "case_decided", outcome=decision.outcome)
    if OUTCOMES[decision.outcome].told_reporters:
        for report in case.reports.select_related("reporter"):
            _tell_reporter(report, "report_decided", outcome=decision.outcome)


def written(case: Case, report: Report | None) -> None:
    """The party to whom the moderators wrote."""
    if report is None:
        _tell_owner(case, "case_written")
    else:
        _tell_reporter(report, "case_written")


def address_of(case: Case) -> str:
    """Where the person a case is about reads it."""
    return reverse("cases:case", args=[case.public_id])


def address_of_report(report: Report) -> str:
    """Where a reporter reads what became of it."""
    return reverse("cases:own_report", args=[report.key])


def _was_kept(decision: Decision) -> bool:
    """An appeal of a reporter that changed nothing: the person it is about never heard of the first decision."""
    return decision.revises is not None and OUTCOMES[decision.revises.outcome].against == Side.REPORTERS


def _tell_owner(case: Case, kind: str, **details: str) -> None:
    if case.about is None:
        return
    values = {"of": case.subject_kind, **details}
    people.notify(case.about.pk, kind, details=values, link=address_of(case))
    mail.to_person(case.about, kind, values, address_of(case))


def _tell_reporter(report: Report, kind: str, **details: str) -> None:
    link = address_of_report(report)
    values = {"of": report.case.subject_kind, **details}
    if report.reporter is not None:
        people.notify(report.reporter.pk, kind, details=values, link=link)
        mail.to_person(report.reporter, kind, values, link)
    elif report.email:
        mail.to_address(report.email, kind, values, link, report.language)
