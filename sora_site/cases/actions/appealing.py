"""Asking to look again."""

from __future__ import annotations

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from sora_site.cases import appeals
from sora_site.cases.errors import NoAppealError
from sora_site.cases.models import Appeal, Case, Report, State
from sora_site.cases.reasons import DUE
from sora_site.people.models import User


@transaction.atomic
def appeal(
    case: Case,
    words: str,
    *,
    by: User | None = None,
    report: Report | None = None,
    counter_notice: dict[str, str] | None = None,
) -> Appeal:
    """Appeals against the last decision, for the person it is about (`by`) or for a reporter (`report`).

    The same party twice appeals once. Raises NoAppealError.
    """
    case = Case.objects.select_for_update().get(pk=case.pk)
    decision = appeals.last_decision(case)
    if decision is not None and (mine := Appeal.objects.filter(decision=decision, by=by, report=report).first()):
        return mine
    if decision is None or not appeals.may_appeal(case, decision, is_owner=report is None):
        raise NoAppealError(_("This decision cannot be appealed now."))
    try:
        with transaction.atomic():
            made = Appeal.objects.create(
                decision=decision, by=by, report=report, words=words, counter_notice=counter_notice or {}
            )
    except IntegrityError:
        raise NoAppealError(_("Somebody has appealed already: it is being looked at again.")) from None
    Case.objects.filter(pk=case.pk).update(
        state=State.APPEALED, due_at=timezone.now() + max(DUE[case.severity], timedelta(days=1)), assigned_to=None
    )
    return made
