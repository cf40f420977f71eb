"""A place in the line, with and without mail. What a stranger is told never depends on who is known here."""

from __future__ import annotations

import re
import smtplib
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from sora_site.people.models import User, WaitingPlace

pytestmark = pytest.mark.django_db
LINE = "/waiting/"


@pytest.fixture
def sends_mail(settings: Settings) -> None:
    settings.MAIL_GOES_TO = "post"


def ask(client: Client, **fields: str) -> tuple[int, str]:
    answer = client.post(LINE, {"birth_year": "1990", **fields})
    return answer.status_code, answer.get("Location", "")


def test_without_mail_a_private_link_shows_the_place(client: Client) -> None:
    assert 'name="email"' not in client.get(LINE).content.decode()
    _status, first = ask(client)
    _status, second = ask(client)
    assert '<p class="place__number">1</p>' in client.get(first).content.decode()
    assert '<p class="place__number">2</p>' in client.get(second).content.decode()
    client.post(f"{first}leave/")
    assert client.get(first).status_code == 404
    assert '<p class="place__number">1</p>' in client.get(second).content.decode()


def test_whose_turn_comes_within_a_minute_is_told_no_number_of_minutes(client: Client) -> None:
    _status, where = ask(client)
    assert "to go, if nobody leaves" in client.get(where).content.decode()
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert "Any moment now." in client.get(where).content.decode()


def test_what_is_not_a_place_is_not_found(client: Client) -> None:
    assert client.get("/waiting/bcdfghjkmnpqrstvwxz234/").status_code == 404


@pytest.mark.usefixtures("sends_mail")
def test_with_mail_the_link_comes_by_letter_only(client: Client) -> None:
    status, where = ask(client, email="Wanda@Example.org")
    assert (status, where) == (302, "/waiting/sent/")
    place = WaitingPlace.objects.get()
    assert place.email == "wanda@example.org"
    [letter] = mail.outbox
    assert letter.to == ["wanda@example.org"]
    assert f"http://testserver/waiting/{place.key}/" in letter.body
    assert client.get(f"/waiting/{place.key}/").status_code == 200


@pytest.mark.usefixtures("sends_mail")
def test_new_known_and_member_addresses_are_answered_alike(client: Client, alice: User) -> None:
    EmailAddress.objects.create(user=alice, email="alice@example.org", verified=True, primary=True)
    answers = [ask(client, email=address) for address in ("new@example.org", "new@example.org", "alice@example.org")]
    assert len(set(answers)) == 1
    assert WaitingPlace.objects.count() == 1
    # Each address itself is told what is so.
    assert [letter.to[0] for letter in mail.outbox] == ["new@example.org", "new@example.org", "alice@example.org"]
    assert "you have an account" in mail.outbox[2].body


def test_where_no_mail_is_sent_nobody_is_told_to_look_for_any(client: Client) -> None:
    assert client.get("/waiting/sent/").headers["Location"] == "/waiting/"


@pytest.mark.usefixtures("sends_mail")
def test_nobody_can_have_a_stranger_written_to_without_end(client: Client, settings: Settings) -> None:
    answers = {ask(client, email="someone@example.org") for _time in range(5)}
    assert answers == {(302, "/waiting/sent/")}
    assert len(mail.outbox) == 3


@pytest.mark.usefixtures("sends_mail")
def test_an_address_somebody_only_claims_does_not_shut_its_owner_out(client: Client, alice: User) -> None:
    EmailAddress.objects.create(user=alice, email="victim@example.org", verified=False)
    ask(client, email="victim@example.org")
    assert WaitingPlace.objects.filter(email="victim@example.org").exists()


@pytest.mark.usefixtures("sends_mail")
def test_a_letter_that_cannot_leave_is_said_and_the_form_keeps_what_was_typed(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_given: object, **_named: object) -> int:
        raise smtplib.SMTPRecipientsRefused({"wanda@example.org": (550, b"no such wanda@example.org")})

    monkeypatch.setattr(EmailMultiAlternatives, "send", refuse)
    page = client.post(LINE, {"birth_year": "1990", "email": "wanda@example.org"})
    assert page.status_code == 503
    assert 'value="wanda@example.org"' in page.content.decode()
    assert "SMTPRecipientsRefused" in caplog.text
    assert "wanda" not in caplog.text


@pytest.mark.parametrize(("year", "why"), [("2024", "13 and over"), ("90", "four digits"), ("", "required")])
def test_the_age_is_asked_as_at_the_door_and_not_kept(client: Client, year: str, why: str) -> None:
    page = client.post(LINE, {"birth_year": year})
    assert page.status_code == 422
    assert why in page.content.decode()
    assert not WaitingPlace.objects.exists()
    assert not re.search("birth|year", str(WaitingPlace._meta.get_fields()))


@pytest.mark.usefixtures("one_window")
def test_one_network_cannot_fill_the_line(client: Client) -> None:
    answers = [ask(client)[0] for _time in range(8)]
    assert answers[0] == 302
    assert answers[-1] == 429
    assert WaitingPlace.objects.count() == 6


@pytest.mark.parametrize("signup", ["open", "closed"])
def test_where_no_invite_is_needed_or_none_helps_there_is_no_line(
    client: Client, settings: Settings, signup: str
) -> None:
    settings.SIGNUP = signup
    assert client.get(LINE).headers["Location"] == "/accounts/signup/"
    assert ask(client)[1] == "/accounts/signup/"
    assert not WaitingPlace.objects.exists()
