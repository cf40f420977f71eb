"""Words between a party and the moderators."""

from __future__ import annotations

from django.db import transaction

from sora_site.cases import audit, telling
from sora_site.cases.models import Case, Message, Report
from sora_site.people.models import User


@transaction.atomic
def say(
    case: Case,
    words: str,
    *,
    author: User | None,
    report: Report | None = None,
    is_from_moderators: bool = False,
    is_note: bool = False,
) -> Message:
    """Adds a message to one party's thread (`report` names a reporter's), or a note that only moderators see."""
    message = Message.objects.create(
        case=case,
        report=None if is_note else report,
        author=author,
        words=words,
        is_note=is_note,
        is_from_moderators=is_from_moderators or is_note,
    )
    if message.is_from_moderators:
        audit.record(author, "case.noted" if is_note else "case.wrote", f"case {case.public_id}")
    if is_from_moderators and not is_note:
        telling.written(case, report)
    return message
