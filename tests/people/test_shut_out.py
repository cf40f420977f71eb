"""Somebody suspended takes everything along, goes for good, or signs out: alone, and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.utils import timezone

from sora_site.people import actions, shut_out
from sora_site.people.deletion import asking as leaving
from sora_site.people.deletion import work as departures
from sora_site.people.export import asking, work
from sora_site.people.models import Departure, Export, User
from tests.people.conftest import PASSWORD
from tests.people.test_second_step import code, secret, sign_in

__all__ = ["secret"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def outside(alice: User) -> Client:
    """Alice was suspended, and has signed in since."""
    actions.suspend(alice)
    client, where = sign_in()
    assert where == "/me/standing/"
    return client


def is_known(client: Client) -> bool:
    """Whether the export, which is open to her, knows who she is."""
    return client.get("/me/export/").status_code == 200


# A worker between two works lets go of the connection, and with it of a transaction around the test.
@pytest.mark.django_db(transaction=True)
def test_everything_is_taken_along(outside: Client, alice: User) -> None:
    assert outside.post("/me/export/")["Location"] == "/me/export/"
    work.stopping.clear()
    work.work_through()
    export = Export.objects.get(person=alice)
    page = outside.get("/me/export/").content.decode()
    assert f"/me/export/{export.key}/everything.zip" in page
    answer = outside.get(f"/me/export/{export.key}/everything.zip")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/zip")
    assert asking.path(export).exists()


@pytest.mark.django_db(transaction=True)
def test_the_account_is_deleted_and_that_can_be_taken_back(outside: Client, alice: User) -> None:
    answer = outside.post("/me/deletion/", {"password": PASSWORD})
    assert "Goodbye" in answer.content.decode()
    assert not is_known(outside)
    again, _where = sign_in()
    # As for everyone who leaves, one question comes first.
    assert again.get("/me/standing/")["Location"] == "/me/deletion/"
    assert again.post("/me/deletion/undo/")["Location"] == "/me/standing/"
    alice.refresh_from_db()
    assert (alice.leaving_at, alice.is_active, alice.suspended_at is None) == (None, False, False)

    again.post("/me/deletion/", {"password": PASSWORD})
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1)):
        departures.stopping.clear()
        departures.work_through()
    alice.refresh_from_db()
    assert alice.deleted_at is not None


def test_signing_out_is_the_end_of_it(outside: Client) -> None:
    outside.post("/accounts/logout/")
    assert not is_known(outside)


def test_the_pages_lead_nowhere_that_is_closed(outside: Client) -> None:
    for where in ("/me/standing/", "/me/export/", "/me/deletion/"):
        page = outside.get(where).content.decode()
        for closed in ('"/me/inbox/', '"/me/settings/', '"/studio/', "data-signed-in", "/accounts/login/?"):
            assert closed not in page
        for open_one in ("/me/standing/", "/me/export/", "/me/deletion/", "/accounts/logout/"):
            assert f'href="{open_one}"' in page


@pytest.mark.parametrize(
    "where", ["/me/settings/", "/me/keys/", "/me/sessions/", "/make/", "/accounts/email/", "/admin/"]
)
def test_everywhere_else_they_are_nobody(outside: Client, where: str) -> None:
    answer = outside.get(where)
    assert answer.status_code == 302
    assert "/login/" in answer["Location"]
    assert isinstance(outside.get("/").wsgi_request.user, AnonymousUser)


def test_with_a_second_step_the_password_alone_opens_nothing(alice: User, secret: str) -> None:
    actions.suspend(alice)
    client, where = sign_in()
    assert where == "/accounts/2fa/authenticate/"
    assert not is_known(client)
    assert client.post(where, {"code": code(secret, 1)})["Location"] == "/me/standing/"
    assert is_known(client)


def test_it_is_open_for_an_hour(outside: Client) -> None:
    with time_machine.travel(timezone.now() + timedelta(seconds=shut_out.OPEN_FOR - 60)):
        assert is_known(outside)
    with time_machine.travel(timezone.now() + timedelta(seconds=shut_out.OPEN_FOR + 60)):
        assert not is_known(outside)


def test_another_password_ends_it(outside: Client, alice: User) -> None:
    alice.set_password("another long password")
    alice.save()
    assert not is_known(outside)


def test_it_is_no_way_in_for_whoever_is_reinstated(outside: Client, alice: User) -> None:
    actions.reinstate(alice)
    assert not is_known(outside)
    assert sign_in()[0].get("/me/settings/").status_code == 200


def test_signed_in_as_somebody_else_they_are_that_one(outside: Client, bob: User) -> None:
    outside.post("/accounts/login/", {"login": "bob", "password": PASSWORD})
    assert outside.get("/me/export/").wsgi_request.user == bob


def test_whose_deletion_has_begun_comes_in_no_more(alice: User) -> None:
    actions.suspend(alice)
    leaving.leave(alice, at_once=True)
    assert Departure.lease_one(departures.waiting(), 30) is not None
    assert sign_in()[1] == "/accounts/inactive/"
