"""How many films a person has under way and has made today, against their plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from creation.errors import QuotaError
from creation.models import Generation
from creation.quota import storage
from sora_site.lib.work import OPEN, State
from sora_site.people.models import User
from sora_site.people.quota import plan_of


@dataclass(frozen=True)
class Quota:
    """What is used and what there is. A day is the last 24 hours: nothing changes at somebody else's midnight."""

    used_today: int
    films_a_day: int
    at_once: int
    films_at_once: int
    longest_seconds: int

    @property
    def room(self) -> int:
        """How many films could be asked for now."""
        return max(0, min(self.films_a_day - self.used_today, self.films_at_once - self.at_once))


def quota_of(person: User) -> Quota:
    """Two counts. Films that failed for no fault of the maker's, or were canceled before they began, do not count."""
    plan = plan_of(person)
    mine = Generation.objects.filter(maker=person)
    return Quota(
        used_today=_of_a_day(person).count(),
        films_a_day=plan.films_a_day,
        at_once=mine.filter(state__in=OPEN).count(),
        films_at_once=plan.films_at_once,
        longest_seconds=plan.longest_seconds,
    )


def require_room(person: User, films: int = 1) -> None:
    """Raises QuotaError, saying when there will be room again, or how many of the `films` there is room for.

    StorageFullError when what the person has fills their storage.
    """
    quota = quota_of(person)
    if quota.at_once >= quota.films_at_once:
        raise QuotaError(
            ngettext(
                "You have %(count)d film under way already. Wait for it or cancel it.",
                "You have %(count)d films under way already. Wait for one or cancel it.",
                quota.at_once,
            )
            % {"count": quota.at_once}
        )
    if quota.used_today >= quota.films_a_day:
        raise QuotaError(
            _("You have made %(count)d films in the last 24 hours, as many as your plan allows.")
            % {"count": quota.used_today}
        )
    if quota.room < films:
        raise QuotaError(
            ngettext(
                "There is room for %(room)d film of yours just now, and you asked for %(films)d takes.",
                "There is room for %(room)d films of yours just now, and you asked for %(films)d takes.",
                quota.room,
            )
            % {"room": quota.room, "films": films}
        )
    storage.require_room(person)


def next_place_at(person: User) -> datetime | None:
    """When a person who has made all films of a day may begin the next one; None when they may now."""
    counted = _of_a_day(person).order_by("-created_at").values_list("created_at", flat=True)
    oldest = counted[max(plan_of(person).films_a_day, 1) - 1 :].first()
    return oldest + timedelta(days=1) if oldest else None


def _of_a_day(person: User) -> QuerySet[Generation]:
    """Films of the last 24 hours that count: none that failed, or was canceled before it began."""
    lately = Generation.objects.filter(maker=person, created_at__gt=timezone.now() - timedelta(days=1))
    return lately.exclude(Q(state=State.FAILED) | Q(state=State.CANCELED, started_at=None))
