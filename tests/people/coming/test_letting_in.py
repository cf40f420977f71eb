"""The line moves by itself: so many a day, spread over it, first come first; and by the operator's hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from sora_site.launch import lanes
from sora_site.people import letters
from sora_site.people.coming import invites, letting_in
from sora_site.people.models import Invite, User, WaitingPlace
from tests.people.conftest import PASSWORD, Enter

#: time-machine does not name the type of what it travels with.
Clock = Any

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Noon; an hour is the pause between two of 24 a day."""
    with time_machine.travel("2026-06-01 12:00Z", tick=False) as travelled:
        yield travelled


def wait(*addresses: str) -> list[WaitingPlace]:
    return [WaitingPlace.objects.create(email=address, language="de") for address in addresses]


def who_is_in() -> list[str]:
    return list(WaitingPlace.objects.exclude(let_in_at=None).order_by("pk").values_list("email", flat=True))


def test_it_is_a_chore_of_the_light_lane() -> None:
    assert letting_in.look in [chore.do for chore in lanes.lanes()["light"].chores]


def test_one_after_the_other_comes_in_first_come_first(clock: Clock) -> None:
    wait("a@x.org", "b@x.org", "c@x.org")
    letting_in.look()
    assert who_is_in() == []
    clock.shift(timedelta(minutes=61))
    letting_in.look()
    letting_in.look()
    assert who_is_in() == ["a@x.org"]
    clock.shift(timedelta(minutes=61))
    letting_in.look()
    assert who_is_in() == ["a@x.org", "b@x.org"]


def test_after_a_week_of_silence_a_day_still_lets_in_no_more_than_a_days_number(
    clock: Clock, settings: Settings
) -> None:
    settings.WAITING_LIST_A_DAY = 3
    wait(*(f"{number}@x.org" for number in range(10)))
    clock.shift(timedelta(days=7))
    for _look in range(5):
        letting_in.look()
    assert len(who_is_in()) == 3


@pytest.mark.parametrize(("signup", "a_day"), [("open", 24), ("closed", 24), ("invite", 0)])
def test_nobody_is_let_in_where_it_is_not_wanted(clock: Clock, settings: Settings, signup: str, a_day: int) -> None:
    settings.SIGNUP, settings.WAITING_LIST_A_DAY = signup, a_day
    wait("a@x.org")
    clock.shift(timedelta(days=2))
    letting_in.look()
    assert who_is_in() == []


def test_the_way_in_is_on_the_place_and_in_a_letter_in_the_language_of_who_waits(
    client: Client, clock: Clock, settings: Settings
) -> None:
    settings.MAIL_GOES_TO = "post"
    [place] = wait("wanda@example.org")
    clock.shift(timedelta(hours=2))
    letting_in.look()
    letting_in.look()
    [letter] = mail.outbox
    invite = Invite.objects.get(waiting_place=place)
    assert f"{settings.SITE_URL}{invite.get_absolute_url()}" in letter.body
    assert isinstance(letter, EmailMultiAlternatives)
    assert str(letter.alternatives[0][0]).count('lang="de"') == 1
    assert invite.shown in client.get(place.get_absolute_url()).content.decode()
    form = {"username": "wanda", "birth_year": "1990", "password1": PASSWORD, "invite": invite.code}
    assert client.post("/accounts/signup/", form).status_code == 302
    letting_in.look()
    assert not WaitingPlace.objects.exists()
    assert Invite.objects.get().taker == User.objects.get(username="wanda")


def test_a_letter_the_mail_server_refused_is_sent_later(
    clock: Clock, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.MAIL_GOES_TO = "post"
    [place] = wait("wanda@example.org")
    letting_in.let_in(place)
    with monkeypatch.context() as away:
        away.setattr(letters, "send", lambda _message: False)
        assert letting_in.send_letters() == 0
    assert letting_in.send_letters() == 0
    clock.shift(timedelta(minutes=11))
    assert [letting_in.send_letters(), letting_in.send_letters()] == [1, 0]


def test_the_operator_lets_people_in_by_hand_beside_the_clock(operator: User, enter: Enter) -> None:
    _first, second = wait("a@x.org", "b@x.org")
    rows = {"action": "let_in", "_selected_action": [second.pk]}
    browser = enter(operator)
    browser.post("/admin/people/waitingplace/", rows)
    browser.post("/admin/people/waitingplace/", rows)
    assert who_is_in() == ["b@x.org"]
    assert Invite.objects.count() == 1


def test_who_was_let_in_and_never_came_is_forgotten_but_the_invite_stays_good(clock: Clock) -> None:
    [place] = wait("a@x.org")
    letting_in.let_in(place)
    clock.shift(letting_in.FORGOTTEN_AFTER + timedelta(days=1))
    letting_in.look()
    assert not WaitingPlace.objects.exists()
    assert invites.look_up(Invite.objects.get().code).is_open


def test_the_place_says_about_when_it_is_ones_turn(client: Client, clock: Clock) -> None:
    _first, second = wait("a@x.org", "b@x.org")
    clock.shift(timedelta(minutes=30))
    page = client.get(second.get_absolute_url())
    assert page.context["turn"] - timezone.now() == timedelta(minutes=90)
