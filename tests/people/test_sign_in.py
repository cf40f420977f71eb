from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from sora_site.people import actions
from sora_site.people.models import User
from tests.people.conftest import PASSWORD, Enter

pytestmark = pytest.mark.django_db


def sign_in(client: Client, login: str, password: str = PASSWORD) -> bool:
    client.post(reverse("account_login"), {"login": login, "password": password})
    return "_auth_user_id" in client.session


@pytest.mark.parametrize("login", ["alice", "Alice", "@alice"])
def test_a_person_signs_in_by_handle_however_it_is_typed(client: Client, alice: User, login: str) -> None:
    assert sign_in(client, login)


def test_a_wrong_password_does_not(client: Client, alice: User) -> None:
    assert not sign_in(client, "alice", "another long password")


def test_a_suspended_person_cannot_sign_in(client: Client, alice: User) -> None:
    actions.suspend(alice)
    assert not sign_in(client, "alice")


def test_a_suspension_ends_open_sessions_at_the_next_request(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    address = reverse("people:inbox")
    assert browser.get(address).status_code == 200
    actions.suspend(alice)
    assert reverse("account_login") in browser.get(address).headers["Location"]


def test_a_reinstated_person_signs_in_again(client: Client, alice: User) -> None:
    actions.suspend(alice)
    actions.reinstate(alice)
    assert sign_in(client, "alice")
