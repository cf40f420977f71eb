from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from sora_site.people import actions, keys
from sora_site.people.models import Notification, User
from tests.people.conftest import PASSWORD, Enter

ROWS = ["user", "plan", "apikey", "follow", "block", "notification"]


@pytest.fixture
def browser(operator: User, alice: User, bob: User, charlie: User, enter: Enter) -> Client:
    """The operator's, on a site where something has happened."""
    actions.follow(alice, bob)
    actions.block(bob, charlie)
    keys.create(alice, "script")
    return enter(operator)


@pytest.mark.parametrize("row", ROWS)
def test_every_list_opens_and_can_be_searched(browser: Client, row: str) -> None:
    assert browser.get(reverse(f"admin:people_{row}_changelist")).status_code == 200
    assert browser.get(reverse(f"admin:people_{row}_changelist"), {"q": "alice"}).status_code == 200


def test_members_do_not_come_in(alice: User, enter: Enter) -> None:
    assert enter(alice).get(reverse("admin:people_user_changelist")).status_code == 302


@pytest.mark.parametrize("row", ["apikey", "follow", "block", "notification"])
def test_what_people_did_cannot_be_written_by_others(browser: Client, row: str) -> None:
    assert browser.get(reverse(f"admin:people_{row}_add")).status_code == 403


def test_a_key_shows_no_secret(browser: Client, alice: User) -> None:
    key = keys.of(alice).get()
    page = browser.get(reverse("admin:people_apikey_change", args=[key.pk]))
    assert page.status_code == 200
    assert key.digest not in page.content.decode()


def act(browser: Client, row: str, action: str, *chosen: int) -> None:
    form = {"action": action, "_selected_action": [str(pk) for pk in chosen]}
    assert browser.post(reverse(f"admin:people_{row}_changelist"), form).status_code == 302


def test_suspending_shuts_out_and_can_be_ended(browser: Client, alice: User) -> None:
    act(browser, "user", "suspend", alice.pk)
    alice.refresh_from_db()
    assert (alice.is_active, alice.suspended_at is None) == (False, False)
    act(browser, "user", "reinstate", alice.pk)
    alice.refresh_from_db()
    assert (alice.is_active, alice.suspended_at) == (True, None)


def test_an_operator_cannot_shut_themselves_out(browser: Client, operator: User) -> None:
    act(browser, "user", "suspend", operator.pk)
    operator.refresh_from_db()
    assert operator.suspended_at is None


def test_a_key_can_be_revoked(browser: Client, alice: User) -> None:
    act(browser, "apikey", "revoke", keys.of(alice).get().pk)
    assert not keys.of(alice).exists()


def test_an_account_made_here_has_a_small_handle(browser: Client) -> None:
    form = {"username": "Dora", "usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}
    response = browser.post(reverse("admin:people_user_add"), form)
    assert response.status_code == 200
    assert "username" in response.context["adminform"].form.errors
    browser.post(reverse("admin:people_user_add"), form | {"username": "dora"})
    assert User.objects.get(username="dora").check_password(PASSWORD)


def test_a_person_can_be_changed(browser: Client, alice: User) -> None:
    address = reverse("admin:people_user_change", args=[alice.pk])
    assert browser.get(address).status_code == 200
    browser.post(address, {"username": "alice", "display_name": "Alice", "birth_year": "1991", "verified": "on"})
    alice.refresh_from_db()
    assert (alice.birth_year, alice.verified, alice.is_active) == (1991, True, True)


def test_nothing_was_told_to_the_blocked(browser: Client, charlie: User) -> None:
    assert not Notification.objects.filter(person=charlie).exists()
