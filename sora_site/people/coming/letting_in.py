"""Lets people in from the waiting list: by the clock, or by hand. A chore of the light lane."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sora_site.people import letters
from sora_site.people.coming import waiting
from sora_site.people.models import Invite, WaitingPlace

#: After this a letter that was begun and never sent is begun again: its worker died, or the mail server was away.
LETTER_AGAIN = timedelta(minutes=10)
#: Letters of one round.
LETTERS = 20
#: Whoever was let in and never came is forgotten, address and all; the invite itself stays good.
FORGOTTEN_AFTER = timedelta(days=60)


def look() -> None:
    """Lets in those whose turn it is, sends what is to be sent, forgets who came. Safe to repeat, anywhere."""
    if settings.SIGNUP == "invite":
        let_in_due(timezone.now())
    send_letters()
    forget()


@transaction.atomic
def let_in_due(now: datetime) -> int:
    """Returns how many were let in. Two at once let nobody in twice: the second finds the first of the line gone."""
    first = waiting.line().select_for_update().first()
    between, last = waiting.pause(), waiting.last_turn()
    if first is None or between is None or last is None:
        return 0
    today = WaitingPlace.objects.filter(let_in_by=None, let_in_at__gt=now - waiting.DAY).count()
    number = min((now - last) // between, settings.WAITING_LIST_A_DAY - today)
    return sum(let_in(place) for place in list(waiting.line()[: max(number, 0)]))


@transaction.atomic
def let_in(place: WaitingPlace, by_id: int | None = None) -> bool:
    """Gives somebody of the line an invite of the site's own. Returns whether they were still waiting."""
    waits = WaitingPlace.objects.filter(pk=place.pk, let_in_at=None)
    if not waits.update(let_in_at=timezone.now(), let_in_by_id=by_id):
        return False
    WaitingPlace.objects.filter(pk=place.pk).update(invite=Invite.objects.create())
    return True


def send_letters() -> int:
    """Sends the way in to those let in who left an address. One worker begins a letter; it is sent until taken."""
    if not settings.MAIL_GOES_TO:
        return 0
    now = timezone.now()
    unsent = Q(letter_begun_at=None) | Q(letter_begun_at__lt=now - LETTER_AGAIN)
    places = WaitingPlace.objects.filter(unsent, letter_sent_at=None, invite__taken_at=None, invite__isnull=False)
    count = 0
    for place in places.exclude(email="").select_related("invite").order_by("pk")[:LETTERS]:
        if places.filter(pk=place.pk).update(letter_begun_at=now) and letters.send(_letter(place, place.invite)):
            WaitingPlace.objects.filter(pk=place.pk).update(letter_sent_at=timezone.now())
            count += 1
    return count


def _letter(place: WaitingPlace, invite: Invite | None) -> EmailMultiAlternatives:
    """Asked for those let in only: they have an invite."""
    invite = invite or Invite.objects.get(waiting_place=place)
    context = {"url": f"{settings.SITE_URL}{invite.get_absolute_url()}", "code": invite.shown}
    return letters.letter("account/email/let_in", place.email, context, place.language)


def forget() -> int:
    """Forgets the places of those who came in, or never came. Returns how many."""
    came = Q(invite__taken_at__isnull=False) | Q(let_in_at__lt=timezone.now() - FORGOTTEN_AFTER)
    return WaitingPlace.objects.filter(came).delete()[0]
