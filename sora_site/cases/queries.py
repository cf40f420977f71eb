"""Reads of cases: what each side may see, as frozen values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from sora_site.cases import appeals, standing, subjects
from sora_site.cases.models import Appeal, Case, Decision, Hold, Message, Report, State, Strike
from sora_site.cases.outcomes import OUTCOMES, Outcome
from sora_site.cases.reasons import REASONS, RULES


@dataclass(frozen=True)
class DecisionView:
    """A decision as people read it."""

    outcome: Outcome
    reason: str
    rule: str
    words: str
    at: datetime
    is_on_appeal: bool
    strike: int


@dataclass(frozen=True)
class CaseView:
    """A case as one party sees it."""

    case: Case
    noun: str
    label: str
    link: str  # "" when the thing is gone
    is_held: bool
    decisions: list[DecisionView]
    messages: list[Message]
    appeal: Appeal | None
    may_appeal: bool
    appeal_until: datetime | None
    is_owner: bool


def case_view(case: Case, report: Report | None = None) -> CaseView:
    """For the person it is about, or for a reporter. Eight queries at most."""
    decisions = list(case.decisions.select_related("appeal").order_by("pk"))
    last = decisions[-1] if decisions else None
    is_owner = report is None
    found = subjects.load(case.subject_kind, case.subject_ref)
    made = next((one.appeal for one in reversed(decisions) if hasattr(one, "appeal")), None)
    return CaseView(
        case=case,
        noun=subjects.noun(case.subject_kind),
        # A reporter reads what they saw: what it is called by now may be private.
        label=found.label if found and is_owner else case.snapshot.get("label", ""),
        link=found.link if found else case.snapshot.get("link", ""),
        is_held=case.holds.exists(),
        decisions=[decision_view(one) for one in decisions],
        messages=list(case.messages.filter(is_note=False, report=report).order_by("pk")),
        appeal=made if made and _is_mine(made, report) else None,
        may_appeal=last is not None and appeals.may_appeal(case, last, is_owner=is_owner),
        appeal_until=appeals.until(last) if last else None,
        is_owner=is_owner,
    )


def decision_view(decision: Decision) -> DecisionView:
    """No query."""
    return DecisionView(
        outcome=OUTCOMES[decision.outcome],
        reason=str(REASONS[decision.reason].label) if decision.reason in REASONS else decision.reason,
        rule=str(RULES.get(decision.rule, decision.rule)),
        words=decision.words,
        at=decision.created_at,
        is_on_appeal=appeals.is_final(decision),
        strike=decision.strike,
    )


def _is_mine(made: Appeal, report: Report | None) -> bool:
    return made.report_id == (report.pk if report else None)


def is_under_review(kinds: Iterable[str], ref: str) -> bool:
    """Whether any case that is not closed is about this. One query."""
    return Case.objects.filter(subject_kind__in=kinds, subject_ref=ref).exclude(state=State.CLOSED).exists()


@dataclass(frozen=True)
class Measure:
    """What was done to a thing, for the one it belongs to."""

    outcome: Outcome | None  # None: hidden until somebody has looked
    words: str
    rule: str
    case_id: str


def measure_on(kinds: Iterable[str], ref: str, owner_id: int | None) -> Measure | None:
    """Why something of the owner's is hidden or gone; None when no case did that. Three queries at most."""
    cases = Case.objects.filter(subject_kind__in=kinds, subject_ref=ref, about_id=owner_id)
    for case in cases.order_by("-pk")[:5]:
        last = appeals.last_decision(case)
        if last is not None and last.outcome == "uphold":
            last = last.revises
        if last is not None and last.outcome in {"withhold", "erase"}:
            return Measure(OUTCOMES[last.outcome], last.words, str(RULES.get(last.rule, "")), case.public_id)
        if last is None and Hold.objects.filter(case=case).exists():
            return Measure(None, "", "", case.public_id)
    return None


def was_erased_by_moderators(kinds: Iterable[str], ref: str) -> bool:
    """Whether what stood here was removed for good by a decision. One query."""
    decisions = Decision.objects.filter(case__subject_kind__in=kinds, case__subject_ref=ref, outcome="erase")
    return decisions.exists()


@dataclass(frozen=True)
class CaseLine:
    """One of a person's cases in a list."""

    public_id: str
    noun: str
    outcome: Outcome | None
    at: datetime
    state: str
    may_appeal: bool


@dataclass(frozen=True)
class Standing:
    """How a person stands with the house."""

    strikes: list[Strike]
    weight: int
    paused_until: datetime | None
    cases: list[CaseLine]


def standing_of(person_id: int) -> Standing:
    """Four queries."""
    strikes = list(standing.active_strikes(person_id).select_related("decision__case"))
    return Standing(
        strikes=strikes,
        weight=sum(strike.weight for strike in strikes),
        paused_until=standing.paused_until(person_id),
        cases=[_line(case) for case in _told_of(person_id)],
    )


def _told_of(person_id: int) -> QuerySet[Case]:
    against = Decision.objects.filter(case=OuterRef("pk")).exclude(outcome="keep")
    held = Hold.objects.filter(case=OuterRef("pk"))
    cases = Case.objects.filter(about_id=person_id).filter(
        Q(kind__in=["refusal", "strike"]) | Exists(against) | Exists(held)
    )
    return cases.prefetch_related("decisions").order_by("-pk")[:50]


def _line(case: Case) -> CaseLine:
    decisions = sorted(case.decisions.all(), key=lambda one: one.pk)
    last = decisions[-1] if decisions else None
    return CaseLine(
        public_id=case.public_id,
        noun=subjects.noun(case.subject_kind),
        outcome=OUTCOMES[last.outcome] if last else None,
        at=last.created_at if last else case.opened_at,
        state=case.state,
        may_appeal=last is not None and appeals.may_appeal(case, last, is_owner=True),
    )


@dataclass(frozen=True)
class Waiting:
    """What the desk owes."""

    open: int
    appealed: int
    overdue: int


def waiting() -> Waiting:
    """Three counts of one index."""
    cases = Case.objects.filter(state__in=[State.OPEN, State.APPEALED])
    return Waiting(
        open=cases.filter(state=State.OPEN).count(),
        appealed=cases.filter(state=State.APPEALED).count(),
        overdue=cases.filter(due_at__lt=timezone.now()).count(),
    )
