"""Forgotten passwords: by mail where the site sends any, else by the operator. And guessed ones."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from sora_site import settings as site
from sora_site.people.models import User
from tests.people.conftest import PASSWORD, Enter

pytestmark = pytest.mark.django_db
RESET = "/accounts/password/reset/"


@pytest.fixture
def mailed(alice: User) -> User:
    alice.email = "alice@example.com"
    alice.save()
    return alice


def test_a_site_that_sends_no_mail_offers_none(client: Client, mailed: User) -> None:
    page = client.get(reverse("account_login")).content.decode()
    assert RESET not in page
    assert "can set a new one" in page
    for answer in (client.get(RESET), client.post(RESET, {"email": mailed.email})):
        assert answer.status_code == 200
        assert "sends no mail" in answer.content.decode()
    assert mail.outbox == []


def test_without_a_mail_server_no_link_is_printed_either() -> None:
    assert not site.MAIL_GOES_TO
    assert site.EMAIL_BACKEND == "django.core.mail.backends.dummy.EmailBackend"


def test_a_site_that_sends_mail_sends_the_link(client: Client, mailed: User, settings: Settings) -> None:
    settings.MAIL_GOES_TO = "post"
    assert RESET in client.get(reverse("account_login")).content.decode()
    assert client.get(RESET).status_code == 200
    assert client.post(RESET, {"email": mailed.email}).status_code == 302
    assert [letter.to for letter in mail.outbox] == [[mailed.email]]


def test_the_operator_can_set_a_new_password(alice: User, operator: User, enter: Enter) -> None:
    browser = enter(operator)
    change = reverse("admin:people_user_change", args=[alice.pk])
    new = reverse("admin:auth_user_password_change", args=[alice.pk])
    assert "../password/" in browser.get(change).content.decode()
    form = {"usable_password": "true", "password1": "another-long-one", "password2": "another-long-one"}
    assert browser.post(new, form).status_code == 302
    alice.refresh_from_db()
    assert alice.check_password("another-long-one")


def test_the_admin_is_entered_by_the_sites_own_door(client: Client, operator: User) -> None:
    """Its form counts wrong passwords; the admin's own never did."""
    page = client.get("/admin/people/user/", follow=True)
    door, _status = page.redirect_chain[-1]
    assert unquote(door) == f"{reverse('account_login')}?next=/admin/people/user/"
    form = {"login": operator.username, "password": PASSWORD, "next": "/admin/people/user/"}
    answer = client.post(reverse("account_login"), form, follow=True)
    assert answer.redirect_chain[-1][0] == "/admin/people/user/"
    assert answer.status_code == 200


def test_the_admins_own_form_takes_no_password(client: Client, operator: User) -> None:
    form = {"username": operator.username, "password": PASSWORD, "next": "/admin/"}
    assert client.post("/admin/login/", form).headers["Location"].startswith(reverse("account_login"))
    assert "_auth_user_id" not in client.session


def test_members_are_told_that_the_admin_is_not_theirs(alice: User, enter: Enter) -> None:
    assert enter(alice).get("/admin/", follow=True).status_code == 403


def test_passwords_cannot_be_guessed_without_end(client: Client, alice: User) -> None:
    codes = [
        client.post(reverse("account_login"), {"login": "alice", "password": f"a wrong one {number}"}).status_code
        for number in range(12)
    ]
    assert (
        429 in codes
        or "Too many"
        in client.post(reverse("account_login"), {"login": "alice", "password": PASSWORD}).content.decode()
    )
