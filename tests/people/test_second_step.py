"""The code from an app after the password, recovery codes, and what asks for the password once more."""

from __future__ import annotations

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client

from sora_site.people import actions
from sora_site.people.models import User
from tests.people.conftest import PASSWORD, Enter

pytestmark = pytest.mark.django_db
ACTIVATE = "/accounts/2fa/totp/activate/"


def sign_in(password: str = PASSWORD) -> tuple[Client, str]:
    client = Client()
    answer = client.post("/accounts/login/", {"login": "alice", "password": password})
    return client, answer.get("Location", "")


def sure() -> Client:
    """Alice, who gave her password once more just now."""
    client, _where = sign_in()
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return client


def code(secret: str, steps: int = 0) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps)))


def is_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


@pytest.fixture
def secret(alice: User) -> str:
    """Alice turned the second step on."""
    client = sure()
    seed: str = client.get(ACTIVATE).context["form"].secret
    answer = client.post(ACTIVATE, {"code": code(seed)})
    assert answer.headers["Location"] == "/accounts/2fa/recovery-codes/"
    return seed


def test_with_it_a_password_is_not_enough(secret: str) -> None:
    client, where = sign_in()
    assert where == "/accounts/2fa/authenticate/"
    assert not is_in(client)
    assert client.get("/me/settings/").status_code == 302
    client.post(where, {"code": code(secret, 1)})
    assert is_in(client)


def test_a_wrong_code_lets_nobody_in_and_cannot_be_guessed_without_end(secret: str) -> None:
    client, where = sign_in()
    wrong = f"{(int(code(secret)) + 500_000) % 1_000_000:06}"
    pages = [client.post(where, {"code": wrong}).content.decode() for _time in range(8)]
    assert "This code is not right" in pages[0]
    client.post(where, {"code": code(secret, 1)})
    assert not is_in(client)


def test_the_same_code_does_not_work_twice(secret: str) -> None:
    first, where = sign_in()
    newest = code(secret, 1)
    first.post(where, {"code": newest})
    second, where = sign_in()
    second.post(where, {"code": newest})
    assert [is_in(first), is_in(second)] == [True, False]


def test_a_recovery_code_works_once(alice: User, secret: str) -> None:
    codes = Authenticator.objects.get(user=alice, type="recovery_codes").wrap().get_unused_codes()
    assert len(codes) == 10
    first, where = sign_in()
    first.post(where, {"code": codes[0]})
    second, where = sign_in()
    second.post(where, {"code": codes[0]})
    assert [is_in(first), is_in(second)] == [True, False]


def test_seeds_are_kept_sealed(alice: User, secret: str) -> None:
    for row in Authenticator.objects.filter(user=alice):
        assert secret not in str(row.data)
    assert Authenticator.objects.get(user=alice, type="totp").wrap().validate_code(code(secret, 1))


@pytest.mark.parametrize("address", [ACTIVATE, "/accounts/2fa/webauthn/add/", "/accounts/2fa/recovery-codes/generate/"])
def test_changing_the_way_in_asks_for_the_password_once_more(alice: User, enter: Enter, address: str) -> None:
    browser = enter(alice)  # by a session from another day
    answer = browser.get(address)
    assert answer.headers["Location"].startswith("/accounts/reauthenticate/")
    browser.post(answer.headers["Location"], {"password": PASSWORD})
    assert browser.get(address).status_code == 200


def test_changing_the_address_does_too(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    answer = browser.post("/accounts/email/", {"action_add": "1", "email": "new@example.org"})
    assert answer.headers["Location"].startswith("/accounts/reauthenticate/")
    page = browser.post(answer.headers["Location"], {"password": "a wrong one"})
    assert page.status_code == 200
    assert not alice.emailaddress_set.exists()  # type: ignore[attr-defined]


def test_the_operator_takes_it_away_from_who_lost_the_phone_and_sees_no_seed(
    alice: User, operator: User, enter: Enter, secret: str
) -> None:
    step = Authenticator.objects.get(user=alice, type="totp")
    browser = enter(operator)
    page = browser.get(f"/admin/mfa/authenticator/{step.pk}/change/").content.decode()
    assert step.data["secret"] not in page
    browser.post(f"/admin/mfa/authenticator/{step.pk}/delete/", {"post": "yes"})
    client, _where = sign_in()
    assert is_in(client)


def test_a_suspended_person_passes_no_second_step(alice: User, secret: str) -> None:
    client, where = sign_in()
    actions.suspend(alice)
    client.post(where, {"code": code(secret, 1)})
    assert client.get("/me/settings/").status_code == 302


@pytest.mark.parametrize("page", ["", "webauthn/", "totp/activate/", "webauthn/add/", "recovery-codes/generate/"])
def test_its_pages_stand_in_the_sites_own_frame(alice: User, page: str) -> None:
    html = sure().get(f"/accounts/2fa/{page}").content.decode()
    assert html.count("<h1") == 1
    assert 'id="content"' in html
