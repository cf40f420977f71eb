"""How many films a person has under way and has made today, against their plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from creation.errors import QuotaError
from creation.models import Generation
from sora_site.lib.work import State
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
    def is_spent(self) -> bool:
        return self.used_today >= self.films_a_day or self.at_once >= self.films_at_once


def quota_of(person: User) -> Quota:
    """Two counts. Films that failed for no fault of the maker's, or were canceled before they began, do not count."""
    plan = plan_of(person)
    mine = Generation.objects.filter(maker=person)
    return Quota(
        used_today=mine.filter(created_at__gt=timezone.now() - timedelta(days=1))
        .exclude(Q(state=State.FAILED) | Q(state=State.CANCELED, started_at=None))
        .count(),
        films_a_day=plan.films_a_day,
        at_once=mine.filter(state__in=[State.QUEUED, State.IN_PROGRESS]).count(),
        films_at_once=plan.films_at_once,
        longest_seconds=plan.longest_seconds,
    )


def require_room(person: User) -> None:
    """Raises QuotaError, saying when there will be room again."""
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
