"""Asking for an account to be deleted, and taking that back. Each is one atomic write."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Case, F, Value, When
from django.utils import timezone

from sora_site.lib.work import OPEN, State
from sora_site.people.deletion import mail
from sora_site.people.models import Departure, User

#: In which it can be taken back.
GRACE = timedelta(days=7)


class LastOperatorError(Exception):
    """Nobody else runs the site: without this account nobody could."""


@transaction.atomic
def leave(person: User, *, at_once: bool = False, by_operator: bool = False) -> datetime:
    """Hides a person from everyone at once and deletes them after GRACE, or with the next look of a worker.

    Returns when it is due. Asked again it changes nothing, but that `at_once` makes it due. Raises LastOperatorError.
    """
    # Locked together: of the last two operators who leave at the same moment one has to stay.
    operators = list(User.objects.select_for_update().filter(is_superuser=True).order_by("pk"))
    person = User.objects.select_for_update().get(pk=person.pk)
    if is_last_operator(person, operators):
        raise LastOperatorError
    now = timezone.now()
    due = now if at_once else now + GRACE
    if person.leaving_at is not None or person.deleted_at is not None:
        if at_once:
            Departure.objects.filter(person=person, state=State.QUEUED, run_after__gt=now).update(run_after=now)
        return Departure.objects.get(person=person).run_after
    person.leaving_at = person.sessions_ended_at = now
    person.suspended_at = person.suspended_at or now
    person.save(update_fields=["leaving_at", "sessions_ended_at", "suspended_at"])
    asked = {"state": State.QUEUED, "asked_at": now, "run_after": due, "attempts": 0, "by_operator": by_operator}
    Departure.objects.update_or_create(person=person, defaults={**asked, "step": "", "place": "", "last_error": ""})
    if not at_once:
        transaction.on_commit(lambda: mail.tell_of_leaving(person, due))
    return due


@transaction.atomic
def come_back(person: User) -> bool:
    """Takes it back, as long as nobody has begun. Returns whether it was taken back just now.

    A suspension that was there before stays.
    """
    undone = Departure.objects.filter(person=person, state=State.QUEUED, attempts=0).update(
        state=State.CANCELED, finished_at=timezone.now()
    )
    if undone:
        own = Case(When(suspended_at=F("leaving_at"), then=Value(None)), default=F("suspended_at"))
        User.objects.filter(pk=person.pk).update(suspended_at=own, leaving_at=None)
    person.refresh_from_db(fields=["suspended_at", "leaving_at"])
    return undone == 1


def due_at(person: User) -> datetime | None:
    """When a leaving person is deleted; None for whoever stays."""
    waiting = Departure.objects.filter(person=person, state__in=OPEN)
    return waiting.values_list("run_after", flat=True).first()


def is_last_operator(person: User, operators: list[User] | None = None) -> bool:
    """Whether nobody else could run the site."""
    if not person.is_superuser:
        return False
    every = User.objects.filter(is_superuser=True) if operators is None else operators
    others = (other for other in every if other.pk != person.pk)
    return not any(other.is_active and other.suspended_at is None and other.leaving_at is None for other in others)
