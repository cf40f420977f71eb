"""A person's inbox: what is put in, what is shown, what is unread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from sora_site.people import notifications, queries
from sora_site.people.models import Notification, User

#: Lines shown; older ones are kept, but nobody scrolls further.
SHOWN = 100


@dataclass(frozen=True)
class Line:
    """One line of an inbox."""

    id: int
    kind: str
    words: str
    link: str  # "" when there is nowhere to go
    actor: User | None
    at: datetime
    is_unread: bool


def notify(
    person_id: int,
    kind: str,
    *,
    actor_id: int | None = None,
    details: dict[str, str] | None = None,
    link: str = "",
    group: str = "",
) -> None:
    """Puts a line into a person's inbox, within the caller's transaction if there is one.

    Nobody is told of what they did themselves, of someone on the other side of a block, or whom they have muted. While
    a line of the same `group` is unread it counts up instead, once for each change of actor.
    """
    if actor_id == person_id or queries.is_silent(person_id, actor_id):
        return
    values: dict[str, Any] = {"kind": kind, "actor_id": actor_id, "details": details or {}, "link": link}
    if group and _count_up(person_id, group, values):
        return
    try:
        with transaction.atomic():
            Notification.objects.create(person_id=person_id, group=group, **values)
    except IntegrityError:
        # Another actor opened the same line between our look and our write.
        if not (group and _count_up(person_id, group, values)):
            raise


def _count_up(person_id: int, group: str, values: dict[str, Any]) -> bool:
    line = Notification.objects.filter(person_id=person_id, group=group, read_at=None)
    values = {**values, "updated_at": timezone.now()}
    actor_id = values["actor_id"]
    if actor_id is not None and line.filter(actor_id=actor_id).update(**values):
        return True
    return bool(line.update(count=F("count") + 1, **values))


def inbox(person: User) -> list[Line]:
    """The latest lines, newest first, none from across a block or of somebody muted. One query."""
    lines = _shown(person).select_related("actor").order_by("-updated_at", "-id")[:SHOWN]
    return [
        Line(
            id=line.pk,
            kind=line.kind,
            words=notifications.words(line),
            link=line.link,
            actor=line.actor,
            at=line.updated_at,
            is_unread=line.read_at is None,
        )
        for line in lines
    ]


def unread_count(person: User) -> int:
    """How many lines are unread. One query."""
    return _shown(person).filter(read_at=None).count()


def of(person: User) -> QuerySet[Notification]:
    """All of a person's lines but those of somebody suspended or across a block. Runs no query."""
    lines = Notification.objects.filter(person=person).filter(Q(actor=None) | Q(actor__suspended_at=None))
    return lines.exclude(actor_id__in=queries.hidden_from(person.pk))


def _shown(person: User) -> QuerySet[Notification]:
    return of(person).exclude(actor_id__in=queries.muted_by(person.pk))


def forget_details(person_id: int, *, link: str = "", group: str = "", actor_id: int | None = None) -> None:
    """Takes the words out of a person's lines about something that was deleted; that it happened stays."""
    lines = Notification.objects.filter(person_id=person_id)
    for name, value in {"link": link, "group": group, "actor_id": actor_id}.items():
        if value:
            lines = lines.filter(**{name: value})
    lines.update(details={})


def mark_read(person: User, until: datetime | None = None) -> None:
    """Marks the lines read that were there at `until` (default: all there are)."""
    until = until or timezone.now()
    Notification.objects.filter(person=person, read_at=None, updated_at__lte=until).update(read_at=timezone.now())
