"""Who may appeal against what, and until when."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone

from sora_site.cases.models import Case, Decision, State
from sora_site.cases.outcomes import OUTCOMES, Side


def last_decision(case: Case) -> Decision | None:
    """The one that counts. One query."""
    return case.decisions.order_by("-pk").first()


def is_final(decision: Decision) -> bool:
    """Whether it is the last word here: what was decided on an appeal."""
    return decision.outcome in {"overturn", "uphold"}


def until(decision: Decision) -> datetime:
    """Until when it can be appealed."""
    return decision.created_at + timedelta(days=settings.APPEAL_DAYS)


def may_appeal(case: Case, decision: Decision, *, is_owner: bool) -> bool:
    """Whether this party may appeal now: against what went against them, once, within the days there are."""
    side = OUTCOMES[decision.outcome].against
    return (
        case.state == State.DECIDED
        and not is_final(decision)
        and side == (Side.OWNER if is_owner else Side.REPORTERS)
        and timezone.now() < until(decision)
    )
