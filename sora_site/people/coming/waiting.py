"""The waiting list: a place in it, how far it is, leaving it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from sora_site.people.models import WaitingPlace

DAY = timedelta(days=1)


def line() -> QuerySet[WaitingPlace]:
    """Everyone who waits, first come first."""
    return WaitingPlace.objects.filter(let_in_at=None).order_by("pk")


def join(email: str, language: str) -> WaitingPlace:
    """A place at the end of the line; the one there is for an address that stands in it already."""
    email = email.strip().lower()
    if not email:
        return WaitingPlace.objects.create(language=language)
    try:
        with transaction.atomic():
            return WaitingPlace.objects.create(email=email, language=language)
    except IntegrityError:
        return WaitingPlace.objects.get(email=email)


def number_of(place: WaitingPlace) -> int:
    """Where somebody stands: 1 is next. One query."""
    return line().filter(pk__lt=place.pk).count() + 1


def pause() -> timedelta | None:
    """The time between two people let in by themselves; None where nobody is."""
    return DAY / settings.WAITING_LIST_A_DAY if settings.WAITING_LIST_A_DAY > 0 else None


def last_turn() -> datetime | None:
    """When somebody's turn last came, or the first of the line came to it; None when nobody waits. Two queries."""
    first = line().first()
    if first is None:
        return None
    before = WaitingPlace.objects.filter(let_in_by=None).exclude(let_in_at=None).order_by("-let_in_at").first()
    came = before.let_in_at if before else None
    return max(came, first.created_at) if came else first.created_at


def turn_of(place: WaitingPlace) -> datetime | None:
    """When it will be somebody's turn, if everyone before them is let in by the clock; None where nobody is."""
    between, last = pause(), last_turn()
    if between is None or last is None:
        return None
    return max(last + between * number_of(place), timezone.now())


def leave(place: WaitingPlace) -> None:
    """Forgets somebody who waits, the address too."""
    place.delete()
