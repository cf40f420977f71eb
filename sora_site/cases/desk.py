"""What a moderator has before their eyes: one case with everything that belongs to it, and which comes next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext

from sora_site.cases import audit, choices, standing, subjects
from sora_site.cases.models import Appeal, AuditEvent, Case, Decision, Message, Report, State
from sora_site.cases.outcomes import OUTCOMES, Outcome
from sora_site.cases.reasons import REASONS
from sora_site.cases.subjects import Found, Snapshot
from sora_site.people.models import User


@dataclass(frozen=True)
class Thread:
    """What one party and the moderators wrote."""

    title: str
    report: Report | None  # None: the person it is about
    messages: list[Message]


@dataclass(frozen=True)
class DeskCase:
    """Everything on one page."""

    case: Case
    noun: str
    found: Found | None
    now: Snapshot
    #: The words as they were when the case began, by heading; and whether they read otherwise now.
    then: list[tuple[str, str]]
    is_changed: bool
    why: list[str]  # what a refusal said
    reasons: list[tuple[str, int]]  # label, how many gave it
    reports: list[Report]
    decisions: list[tuple[Decision, Outcome]]
    appeal: Appeal | None
    choices: list[Outcome]
    threads: list[Thread]
    notes: list[Message]
    earlier: list[Case]  # about the same thing
    strikes: int  # that count against the person now
    decided_against: int  # decisions of ours that hit this person so far
    is_held: bool


def desk_case(case: Case) -> DeskCase:
    """About fifteen queries, at any size of the table."""
    decisions = list(case.decisions.select_related("by", "appeal").order_by("pk"))
    last = decisions[-1] if decisions else None
    reports = list(case.reports.select_related("reporter").order_by("pk")[:50])
    messages = list(case.messages.select_related("author").order_by("pk"))
    now = subjects.snapshot(case.subject_kind, case.subject_ref)
    then = [(gettext(heading), str(words)) for heading, words in case.snapshot.get("words", [])]
    found = subjects.load(case.subject_kind, case.subject_ref)
    same = Case.objects.filter(subject_kind=case.subject_kind, subject_ref=case.subject_ref).exclude(pk=case.pk)
    against = Decision.objects.filter(case__about=case.about_id).exclude(outcome__in=["keep", "allow", "overturn"])
    return DeskCase(
        case=case,
        noun=subjects.noun(case.subject_kind),
        found=found,
        now=now,
        then=then,
        is_changed=found is not None and bool(then) and [words for _heading, words in now.words] != _words(then),
        why=case.snapshot.get("why", []),
        reasons=_reasons(case),
        reports=reports,
        decisions=[(one, OUTCOMES[one.outcome]) for one in decisions],
        appeal=next((one.appeal for one in reversed(decisions) if hasattr(one, "appeal")), None),
        choices=choices.of(case, last),
        threads=_threads(case, reports, messages),
        notes=[message for message in messages if message.is_note],
        earlier=list(same.order_by("-pk")[:5]),
        strikes=standing.weight(case.about_id) if case.about_id else 0,
        decided_against=against.exclude(case=case).count() if case.about_id else 0,
        is_held=case.holds.exists(),
    )


def _words(said: list[tuple[str, str]]) -> list[str]:
    """Without the headings, which may be in another moderator's language."""
    return [words for _heading, words in said]


def _reasons(case: Case) -> list[tuple[str, int]]:
    given = Counter(case.reports.values_list("reason", flat=True))
    return [(str(REASONS[code].label), count) for code, count in given.most_common() if code in REASONS]


def _threads(case: Case, reports: list[Report], messages: list[Message]) -> list[Thread]:
    """The person it is about first, then every reporter who wrote."""
    said: dict[int | None, list[Message]] = {}
    for message in messages:
        if not message.is_note:
            said.setdefault(message.report_id, []).append(message)
    threads = [Thread(_name(case.about), None, said.get(None, []))] if case.about else []
    return threads + [
        Thread(_name(report.reporter), report, said[report.pk]) for report in reports if report.pk in said
    ]


def _name(person: User | None) -> str:
    return f"@{person.username}" if person else ""


def waiting_cases() -> QuerySet[Case]:
    """What waits for a decision, in the order it should be looked at."""
    return Case.objects.filter(state__in=[State.OPEN, State.APPEALED]).order_by("-priority", "pk")


def next_case(after: Case, by: User) -> Case | None:
    """The next one that nobody else is looking at; from the end it begins anew. Two queries at most."""
    free = waiting_cases().filter(Q(assigned_to=None) | Q(assigned_to=by)).exclude(pk=after.pk).exclude(about=by)
    lower = free.filter(priority__lte=after.priority).exclude(priority=after.priority, pk__lt=after.pk)
    return lower.first() or free.first()


def note_reading(case: Case, by: User) -> None:
    """Writes down that a moderator has opened a case: once for each of them."""
    subject = f"case {case.public_id}"
    if not AuditEvent.objects.filter(actor=by, act="case.read", subject=subject).exists():
        audit.record(by, "case.read", subject)


def usual(case: Case) -> dict[str, Any]:
    """What the form of a decision begins with: the reason most gave, and its rule."""
    given = Counter(case.reports.values_list("reason", flat=True)).most_common(1)
    code = given[0][0] if given and given[0][0] in REASONS else "other"
    return {"reason": code, "rule": REASONS[code].rule, "strike": 0}
