"""Deciding a case: one moderator wins, the others are told."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from sora_site.cases import access, allowances, appeals, audit, choices, standing, telling
from sora_site.cases.actions import holding, striking
from sora_site.cases.errors import AlreadyDecidedError, NotPossibleError, NotYoursToDecideError
from sora_site.cases.models import Case, Decision, State
from sora_site.people.models import User


@transaction.atomic
def decide(
    case: Case,
    *,
    by: User,
    outcome: str,
    reason: str,
    rule: str,
    words: str,
    strike: int = 0,
    seen: int | None = None,
) -> Decision:
    """Decides a case, carries the decision out, and tells everyone it concerns.

    `seen` is the id of the last decision the moderator had before their eyes (None: there was none).
    Raises AlreadyDecidedError, NotYoursToDecideError or NotPossibleError; then nothing was done.
    """
    case = Case.objects.select_for_update().get(pk=case.pk)
    last = appeals.last_decision(case)
    if (last.pk if last else None) != seen:
        raise AlreadyDecidedError(_("Somebody else has just decided this case. Your decision was not taken."))
    if outcome not in {choice.code for choice in choices.of(case, last)}:
        raise NotPossibleError(_("This case cannot be decided so."))
    _require_other_eyes(case, last, by)
    decision = Decision.objects.create(
        case=case, by=by, outcome=outcome, reason=reason, rule=rule, words=words, strike=strike, revises=last
    )
    was_held = case.holds.exists()
    _carry_out(case, decision, last)
    is_final = appeals.is_final(decision)
    case.state = State.CLOSED if is_final else State.DECIDED
    case.decided_at = decision.created_at
    case.closed_at = decision.created_at if is_final else None
    case.assigned_to = by
    case.save(update_fields=["state", "decided_at", "closed_at", "assigned_to"])
    audit.record(by, "case.decided", f"case {case.public_id}", outcome=outcome, rule=rule, strike=strike)
    telling.decided(case, decision, was_held=was_held)
    if strike and case.about is not None:
        striking.strike(case.about, decision)
    return decision


def assign(case: Case, to: User) -> bool:
    """Takes an open case unless somebody else has it. Returns whether it is theirs now."""
    free = Case.objects.filter(pk=case.pk, assigned_to=None)
    if free.update(assigned_to=to):
        audit.record(to, "case.taken", f"case {case.public_id}")
        return True
    return Case.objects.filter(pk=case.pk, assigned_to=to).exists()


def _require_other_eyes(case: Case, last: Decision | None, by: User) -> None:
    """Whoever is a party, or decided before, does not decide while somebody else can."""
    others = access.moderators().exclude(pk=by.pk)
    if case.about_id == by.pk and others.exists():
        raise NotYoursToDecideError(_("This case is about you. Somebody else decides it."))
    if case.state == State.APPEALED and last is not None and last.by_id == by.pk and others.exists():
        raise NotYoursToDecideError(_("You made the decision that is appealed. Somebody else looks at it now."))


def _carry_out(case: Case, decision: Decision, last: Decision | None) -> None:
    if decision.outcome == "overturn" and last is not None:
        _take_back(case, decision, last)
    elif decision.outcome == "keep":
        holding.restore(case)
    elif decision.outcome == "withhold":
        holding.withhold(case)
    elif decision.outcome == "erase":
        holding.erase(case)
    elif decision.outcome == "suspend":
        holding.do(case, "suspend")
    elif decision.outcome == "allow":
        allowances.allow(case, decision)


def _take_back(case: Case, decision: Decision, wrong: Decision) -> None:
    """Undoes what a decision did, as far as it can be undone, its strike with it."""
    striking.lift(wrong)
    if wrong.outcome == "withhold":
        holding.restore(case)
    elif wrong.outcome == "refuse":
        allowances.allow(case, decision)
    elif case.kind == "strike":
        striking.undo_measure(case)
    elif wrong.outcome == "suspend" and not standing.is_suspended_beside(case):
        holding.do(case, "reinstate")
