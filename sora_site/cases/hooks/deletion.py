"""What becomes of cases when a person is deleted."""

from __future__ import annotations

from django.db import transaction

from sora_site.cases.models import Allowance, Appeal, Case, Hold, Message, Pause, Report, Strike
from sora_site.people.deletion import Step, registry
from sora_site.people.models import User

#: Whose rows are emptied of the person, or go.
MODELS = frozenset(f"cases.{name}" for name in ("Allowance", "Appeal", "Case", "Message", "Pause", "Report", "Strike"))


def register() -> None:
    """Called once when the app is ready."""
    registry.register(Step("cases", 70, _forget, MODELS))
    registry.keep("cases.Decision", "what a moderator decided stays, without their name")
    registry.keep("cases.AuditEvent", "what moderators and operators did stays to be looked up, without their name")


@transaction.atomic
def _forget(person: User, _place: str) -> str | None:
    """Cases stay as numbers; the person's words and whom they were about go."""
    Message.objects.filter(author=person, is_from_moderators=False).delete()
    Message.objects.filter(author=person).update(author=None)
    Report.objects.filter(reporter=person).update(reporter=None, words="")
    Appeal.objects.filter(by=person).update(by=None, words="", counter_notice={})
    for rows in (Strike, Pause, Allowance):
        rows._default_manager.filter(person=person).delete()
    Case.objects.filter(assigned_to=person).update(assigned_to=None)
    # What was hidden of theirs must not come back with a decision that is taken back.
    Hold.objects.filter(case__about=person).update(kept={})
    Case.objects.filter(about=person).update(about=None, snapshot={})
    return None
