"""The site's own day: what is counted by day is counted by the clock of the place the site stands in (TIME_ZONE)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.utils import timezone


def today() -> date:
    """Today, where the site stands."""
    return day_of(timezone.now())


def day_of(moment: datetime) -> date:
    """The site's day in which an aware moment lies."""
    return timezone.localtime(moment, timezone.get_default_timezone()).date()


def bounds(day: date) -> tuple[datetime, datetime]:
    """The first moment of a day and of the one after: 23, 24 or 25 hours."""
    return _midnight(day), _midnight(day + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()), timezone.get_default_timezone())
