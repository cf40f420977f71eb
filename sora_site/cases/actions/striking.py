"""Strikes, and the measures that follow from them. Each measure is a case of its own that can be appealed."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sora_site.cases import audit, standing, telling
from sora_site.cases.actions.opening import open_case
from sora_site.cases.models import Case, Decision, Kind, Pause, State, Strike
from sora_site.cases.standing import Step
from sora_site.cases.subjects import Found
from sora_site.people import actions as people
from sora_site.people.models import User


def strike(person: User, decision: Decision) -> Strike:
    """Adds the decision's strike, and takes the measure of the step it reaches, if it reaches a new one."""
    before = standing.step_at(standing.weight(person.pk))
    made = Strike.objects.create(
        person=person,
        decision=decision,
        weight=decision.strike,
        expires_at=timezone.now() + timedelta(days=settings.STRIKE_DAYS),
    )
    reached = standing.step_at(standing.weight(person.pk))
    if reached is not None and reached != before:
        made.measure = _measure(person, reached, decision)
        made.save(update_fields=["measure"])
    return made


def lift(decision: Decision) -> None:
    """Takes back the strike of a decision that was wrong, and the measure it brought about."""
    made = Strike.objects.filter(decision=decision, lifted_at=None).select_related("measure").first()
    if made is None:
        return
    Strike.objects.filter(pk=made.pk).update(lifted_at=timezone.now())
    if made.measure is not None:
        undo_measure(made.measure)


def undo_measure(case: Case) -> None:
    """Ends a pause, or the suspension of a case where no other suspends the person too."""
    Pause.objects.filter(case=case, lifted_at=None).update(lifted_at=timezone.now())
    first = case.decisions.order_by("pk").first()
    if first is None or first.outcome != "suspend" or case.about is None:
        return
    if not standing.is_suspended_beside(case):
        people.reinstate(case.about)


def _measure(person: User, step: Step, cause: Decision) -> Case | None:
    """None for a warning: that is the decision's own words."""
    if not step.suspends and not step.days:
        return None
    found = Found(ref=str(person.pk), owner_id=person.pk, owner_handle=person.username, label=str(person), link="")
    case = open_case(Kind.STRIKE, "account", found, severity=2)
    outcome = "suspend" if step.suspends else "pause"
    decision = Decision.objects.create(
        case=case, by=cause.by, outcome=outcome, reason=cause.reason, rule=cause.rule, words=_words(step)
    )
    case.state, case.decided_at = State.DECIDED, decision.created_at
    case.save(update_fields=["state", "decided_at"])
    audit.record(cause.by, f"person.{outcome}", f"person {person.pk}", case=case.public_id, days=step.days)
    telling.decided(case, decision)
    if step.suspends:
        people.suspend(person)
    else:
        Pause.objects.create(person=person, case=case, until=timezone.now() + timedelta(days=step.days))
    return case


def _words(step: Step) -> str:
    if step.suspends:
        return _("Your strikes have come to the number at which an account is suspended.")
    return ngettext(
        "Your strikes have come to the number at which posting is paused for %(days)d day.",
        "Your strikes have come to the number at which posting is paused for %(days)d days.",
        step.days,
    ) % {"days": step.days}
