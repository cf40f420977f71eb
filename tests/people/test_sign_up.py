from __future__ import annotations

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from django.urls import reverse

from sora_site.people.models import AgeBand, User
from tests.people.conftest import PASSWORD

pytestmark = pytest.mark.django_db


def sign_up(client: Client, **changes: str) -> int:
    form = {"username": "dora", "birth_year": "1990", "password1": PASSWORD, "email": ""} | changes
    return client.post(reverse("account_signup"), form).status_code


def test_a_handle_a_birth_year_and_a_password_make_an_account_and_sign_in(client: Client) -> None:
    assert sign_up(client) == 302
    dora = User.objects.get(username="dora")
    assert (dora.birth_year, dora.email, dora.age_band) == (1990, "", AgeBand.ADULT)
    assert client.session["_auth_user_id"] == str(dora.pk)


def test_a_mail_address_is_kept_when_given(client: Client) -> None:
    assert sign_up(client, email="dora@example.org") == 302
    assert User.objects.get(username="dora").email == "dora@example.org"


def test_a_handle_becomes_small_letters_and_loses_its_at(client: Client) -> None:
    assert sign_up(client, username=" @Dora_9 ") == 302
    assert User.objects.filter(username="dora_9").exists()


@pytest.mark.parametrize("handle", ["Alice", "alice", "@ALICE"])
def test_a_handle_is_taken_whatever_its_case(client: Client, alice: User, handle: str) -> None:
    assert sign_up(client, username=handle) == 200
    assert User.objects.count() == 1


@pytest.mark.parametrize("handle", ["admin", "Me", "operator", "v1", "MODERATOR", "official", "studio"])
def test_a_handle_kept_for_the_site_is_refused(client: Client, handle: str) -> None:
    assert sign_up(client, username=handle) == 200
    assert not User.objects.exists()


@pytest.mark.parametrize("handle", ["a", "é" * 5, "white space", "dot.ted", "x" * 31, "new\nline", "sla/sh"])
def test_a_handle_that_would_not_do_in_an_address_is_refused(client: Client, handle: str) -> None:
    assert sign_up(client, username=handle) == 200
    assert not User.objects.exists()


@time_machine.travel("2026-06-01")
@pytest.mark.parametrize(("year", "may"), [("2012", True), ("2013", False), ("2020", False), ("2027", False)])
def test_the_youngest_are_refused_by_the_year_alone(client: Client, year: str, may: bool) -> None:
    assert settings.MINIMUM_AGE == 13
    assert (sign_up(client, birth_year=year) == 302) is may
    assert User.objects.exists() is may


@time_machine.travel("2026-06-01")
def test_a_child_is_told_kindly_when_to_come(client: Client) -> None:
    form = {"username": "dora", "birth_year": "2014", "password1": PASSWORD}
    response = client.post(reverse("account_signup"), form)
    [words] = response.context["form"].errors["birth_year"]
    assert "13" in words
    assert "2028" in words


@time_machine.travel("2026-06-01")
@pytest.mark.parametrize(("year", "band"), [("2007", AgeBand.ADULT), ("2008", AgeBand.TEEN)])
def test_the_age_band_comes_from_the_year(client: Client, year: str, band: AgeBand) -> None:
    assert sign_up(client, birth_year=year) == 302
    assert User.objects.get().age_band == band


@pytest.mark.parametrize("missing", ["username", "birth_year", "password1"])
def test_what_is_needed_is_needed(client: Client, missing: str) -> None:
    assert sign_up(client, **{missing: ""}) == 200
    assert not User.objects.exists()


def test_a_common_password_is_refused(client: Client) -> None:
    assert sign_up(client, password1="password123") == 200
    assert not User.objects.exists()
