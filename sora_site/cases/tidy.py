"""What ends by itself: the time to appeal, and how long words of people are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from sora_site.cases.models import Appeal, Case, Message, Notice, Report, State

#: What a notice says of whoever sent it, and of their work.
_OF_CLAIMANTS = ("name", "email", "address", "on_behalf_of", "work", "work_link", "signature")


def close_old_cases() -> int:
    """Closes cases whose appeal nobody made in time, and forgets the words of those closed long ago.

    Returns how many changed. What was decided, and why, stays.
    """
    now = timezone.now()
    over = Case.objects.filter(state=State.DECIDED, decided_at__lt=now - timedelta(days=settings.APPEAL_DAYS))
    closed = over.update(state=State.CLOSED, closed_at=now)
    # Nobody will be written to any more.
    Report.objects.filter(case__state=State.CLOSED).exclude(email="").update(email="")
    return closed + _forget(now - timedelta(days=settings.CASE_WORDS_DAYS))


@transaction.atomic
def _forget(before: datetime) -> int:
    ended = Q(state=State.CLOSED, closed_at__lt=before)
    ids = list(Case.objects.filter(ended, _holds_words()).values_list("pk", flat=True)[:500])
    Message.objects.filter(case__in=ids).delete()
    Report.objects.filter(case__in=ids).filter(~Q(words="") | ~Q(visitor="")).update(words="", visitor="")
    Appeal.objects.filter(decision__case__in=ids).update(words="", counter_notice={})
    # A notice is about several things: it is forgotten with the last of them.
    notices = Notice.objects.filter(cases__in=ids).exclude(cases__in=Case.objects.exclude(ended))
    Notice.objects.filter(pk__in=list(notices.values_list("pk", flat=True))).update(**dict.fromkeys(_OF_CLAIMANTS, ""))
    Case.objects.filter(pk__in=ids).update(snapshot={})
    return len(ids)


def _holds_words() -> Q:
    """Cases with words of anybody: the person one was about may be gone, and with them only their own."""
    of_case = {"case": OuterRef("pk")}
    said = Exists(Message.objects.filter(**of_case))
    reported = Exists(Report.objects.filter(~Q(words="") | ~Q(visitor=""), **of_case))
    appealed = Exists(Appeal.objects.exclude(words="").filter(decision__case=OuterRef("pk")))
    noticed = Q(notice__isnull=False) & ~Q(notice__name="")
    return ~Q(snapshot={}) | Q(said) | Q(reported) | Q(appealed) | noticed
