from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from sora_site.people import actions, keys
from sora_site.people.errors import TooManyKeysError
from sora_site.people.models import ApiKey, User
from tests.people.conftest import Enter


def test_a_key_is_shown_once_and_works(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    response = browser.post("/me/keys/", {"name": "My script"})
    secret = response.context["secret"]
    assert secret.startswith("sk-")
    assert len(secret) == 51
    assert "no-store" in response.headers["Cache-Control"]
    assert keys.authenticate(secret) == alice
    assert browser.get("/me/keys/").context["secret"] == ""


def test_only_a_digest_is_kept(alice: User) -> None:
    key, secret = keys.create(alice, "script")
    row = ApiKey.objects.values().get(pk=key.pk)
    assert secret not in str(row)
    assert secret.startswith(row["hint"])
    assert len(row["hint"]) < 10


def test_a_key_revoked_stops_at_once(alice: User, enter: Enter) -> None:
    key, secret = keys.create(alice, "script")
    assert enter(alice).post(f"/me/keys/{key.pk}/revocation/").headers["Location"] == "/me/keys/"
    assert keys.authenticate(secret) is None


def test_htmx_gets_the_list_alone(alice: User, enter: Enter) -> None:
    key, _ = keys.create(alice, "script")
    response = enter(alice).post(f"/me/keys/{key.pk}/revocation/", headers={"HX-Request": "true"})
    assert response.templates[0].name == "people/_keys.html"
    assert list(response.context["keys"]) == []


def test_nobody_revokes_anothers_key(alice: User, bob: User, enter: Enter) -> None:
    key, secret = keys.create(alice, "script")
    assert enter(bob).post(f"/me/keys/{key.pk}/revocation/").status_code == 404
    assert keys.authenticate(secret) == alice


def test_nobody_sees_anothers_keys(alice: User, bob: User, enter: Enter) -> None:
    keys.create(alice, "script")
    assert list(enter(bob).get("/me/keys/").context["keys"]) == []


def test_a_suspended_persons_key_is_refused(alice: User) -> None:
    _, secret = keys.create(alice, "script")
    actions.suspend(alice)
    assert keys.authenticate(secret) is None
    actions.reinstate(alice)
    assert keys.authenticate(secret) is None  # whoever else held it does not come back with her
    assert keys.authenticate(keys.create(alice, "anew")[1]) == alice


@pytest.mark.django_db
@pytest.mark.parametrize("secret", ["", "sk-", "sk-" + "b" * 48, "é\x00"])
def test_what_is_no_key_is_refused(secret: str) -> None:
    assert keys.authenticate(secret) is None


def test_use_is_noted_at_most_once_a_minute(alice: User, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    key, secret = keys.create(alice, "script")
    begin = timezone.now()
    with time_machine.travel(begin, tick=False), django_assert_num_queries(2):
        keys.authenticate(secret)
    with time_machine.travel(begin + timedelta(seconds=59), tick=False), django_assert_num_queries(1):
        keys.authenticate(secret)
    key.refresh_from_db()
    assert key.last_used_at == begin
    with time_machine.travel(begin + timedelta(seconds=61), tick=False):
        keys.authenticate(secret)
    key.refresh_from_db()
    assert key.last_used_at == begin + timedelta(seconds=61)


def test_a_person_holds_only_so_many(alice: User, enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "MOST", 1)
    key, _ = keys.create(alice, "one")
    with pytest.raises(TooManyKeysError):
        keys.create(alice, "two")
    assert enter(alice).post("/me/keys/", {"name": "two"}).status_code == 422
    keys.revoke(key)
    assert enter(alice).post("/me/keys/", {"name": "two"}).status_code == 200
    assert keys.of(alice).count() == 1


def test_a_key_needs_a_name(alice: User, enter: Enter) -> None:
    assert enter(alice).post("/me/keys/", {"name": " "}).status_code == 422
    assert not ApiKey.objects.exists()


def test_a_form_sent_twice_makes_one_key_and_shows_it_both_times(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    typed = {"name": "My script", "request_key": browser.get("/me/keys/").context["form"]["request_key"].value()}
    secrets = {browser.post("/me/keys/", typed).context["secret"] for _ in range(2)}
    assert len(secrets) == 1
    assert keys.authenticate(secrets.pop()) == alice
    assert keys.of(alice).count() == 1


def test_each_form_and_each_person_makes_another_key(alice: User, bob: User) -> None:
    assert len({keys.create(person, "one", form)[1] for person in (alice, bob) for form in ("a", "b")}) == 4


def test_a_revoked_key_does_not_come_back_with_its_form(alice: User) -> None:
    key, secret = keys.create(alice, "script", "one pressing")
    keys.revoke(key)
    assert keys.create(alice, "script", "one pressing")[1] != secret
    assert keys.authenticate(secret) is None
