"""How a person stands: the strikes that count today, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models import QuerySet, Sum
from django.utils import timezone

from sora_site.cases.models import Case, Decision, Pause, Strike


@dataclass(frozen=True)
class Step:
    """What happens when the weights of the strikes that count reach `at`."""

    at: int
    #: Days of pause; 0 with `suspends` False is a warning.
    days: int = 0
    suspends: bool = False


def steps() -> list[Step]:
    """From the setting STRIKE_STEPS, such as "1=warning 2=3d 3=14d 4=suspend", lowest first."""
    return sorted((_step(words) for words in settings.STRIKE_STEPS.split()), key=lambda step: step.at)


def _step(words: str) -> Step:
    at, _equals, what = words.partition("=")
    try:
        if what == "warning":
            return Step(int(at))
        if what == "suspend":
            return Step(int(at), suspends=True)
        if what.endswith("d"):
            return Step(int(at), days=int(what[:-1]))
    except ValueError:
        pass
    raise ImproperlyConfigured(f"STRIKE_STEPS: {words!r} is not like 1=warning, 2=3d or 4=suspend.")


def active_strikes(person_id: int) -> QuerySet[Strike]:
    """Those that count now, newest first."""
    return Strike.objects.filter(person_id=person_id, lifted_at=None, expires_at__gt=timezone.now()).order_by("-pk")


def weight(person_id: int) -> int:
    """The sum of what counts now. One query."""
    return int(active_strikes(person_id).aggregate(sum=Sum("weight"))["sum"] or 0)


def step_at(total: int) -> Step | None:
    """The highest step that a weight reaches."""
    reached = [step for step in steps() if step.at <= total]
    return reached[-1] if reached else None


def is_suspended_beside(case: Case) -> bool:
    """Whether another case suspends the person this one is about, and was not taken back. One query."""
    others = Decision.objects.filter(outcome="suspend", case__about=case.about_id).exclude(case=case)
    others = others.exclude(revised_by__outcome="overturn")
    # Of a suspension that a strike brought about, the strike may have been taken back.
    return others.exclude(case__strikes__lifted_at__isnull=False).exists()


def paused_until(person_id: int) -> datetime | None:
    """Until when this person may post and comment nothing; None when they may. One query."""
    now = timezone.now()
    pauses = Pause.objects.filter(person_id=person_id, lifted_at=None, until__gt=now).order_by("-until")
    return pauses.values_list("until", flat=True).first()
