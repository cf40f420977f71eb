from __future__ import annotations

import pytest
from allauth.account.adapter import get_adapter
from django.test import Client

from sora_site.people import actions
from sora_site.people.forms import NameForm, SettingsForm
from sora_site.people.models import User
from tests.people.conftest import Enter

ADDRESS = "/me/settings/"


def test_a_person_says_how_they_are_shown(alice: User, enter: Enter) -> None:
    form = {"display_name": "Alice A.", "bio": "Films of rain.", "language": "de"}
    response = enter(alice).post(ADDRESS, form)
    assert (response.status_code, response.headers["Location"]) == (302, ADDRESS)
    alice.refresh_from_db()
    assert (alice.display_name, alice.bio) == ("Alice A.", "Films of rain.")


def test_the_language_chosen_is_the_language_of_the_next_page(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    browser.post(ADDRESS, {"display_name": "", "bio": "", "language": "zh-hans"})
    response = browser.get(ADDRESS)
    assert response.headers["Content-Language"] == "zh-hans"
    assert response.context["form"].initial["language"] == "zh-hans"


@pytest.mark.parametrize("bad", [{"display_name": "x" * 51}, {"bio": "x" * 301}, {"language": "tlh"}])
def test_what_does_not_fit_is_refused_and_nothing_is_kept(alice: User, enter: Enter, bad: dict[str, str]) -> None:
    response = enter(alice).post(ADDRESS, {"display_name": "New", "bio": "New", "language": "en"} | bad)
    assert response.status_code == 422
    assert set(response.context["form"].errors) == set(bad)
    alice.refresh_from_db()
    assert alice.display_name == "Alice"


def test_a_name_cannot_hide_signs_that_turn_or_vanish(alice: User, enter: Enter) -> None:
    enter(alice).post(ADDRESS, {"display_name": "bo\u202eb\u200b  \u2066x", "bio": "", "language": "en"})
    alice.refresh_from_db()
    assert alice.display_name == "bob x"


def test_no_other_field_can_be_set(alice: User, enter: Enter) -> None:
    form = {"display_name": "A", "bio": "", "language": "en", "is_superuser": "on", "verified": "on", "plan": "2"}
    enter(alice).post(ADDRESS, form)
    alice.refresh_from_db()
    assert (alice.is_superuser, alice.verified, alice.plan) == (False, False, None)


def test_settings_sent_while_one_is_suspended_do_not_undo_it(alice: User) -> None:
    as_asked = User.objects.get(pk=alice.pk)
    actions.suspend(alice)
    for form in (
        SettingsForm({"display_name": "Still me", "bio": "here", "language": "de"}, instance=as_asked),
        NameForm({"display_name": "Still me"}, instance=as_asked),
    ):
        assert form.is_valid()
        form.save()
    alice.refresh_from_db()
    assert (alice.is_active, alice.suspended_at is None, alice.sessions_ended_at is None) == (False, False, False)
    assert (alice.display_name, alice.bio, alice.language) == ("Still me", "here", "de")


def test_a_password_changed_while_one_is_suspended_does_not_undo_it(alice: User) -> None:
    as_asked = User.objects.get(pk=alice.pk)
    actions.suspend(alice)
    get_adapter().set_password(as_asked, "another-long-password")
    alice.refresh_from_db()
    assert (alice.is_active, alice.suspended_at is None) == (False, False)
    assert alice.check_password("another-long-password")


@pytest.mark.parametrize("address", [ADDRESS, "/me/inbox/", "/me/keys/"])
@pytest.mark.django_db
def test_ones_own_pages_need_a_person_and_lead_back(client: Client, address: str) -> None:
    assert client.get(address).headers["Location"] == f"/accounts/login/?next={address}"
