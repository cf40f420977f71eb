"""An invite as its holder meets it: a link, a page that says who invites, the form, and what opens no door."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import Settings

from sora_site.people import actions
from sora_site.people.coming import invites
from sora_site.people.errors import InviteSpentError
from sora_site.people.models import Invite, Notification, User
from tests.people.conftest import PASSWORD, Enter

pytestmark = pytest.mark.django_db
SIGN_UP = "/accounts/signup/"
FORM = {"username": "dora", "birth_year": "1990", "password1": PASSWORD, "email": ""}


def words(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_the_link_says_who_invites_and_carries_the_code_into_the_form(client: Client, invite: Invite) -> None:
    assert "Alice invites you" in words(client, invite.get_absolute_url())
    # Also for somebody who looks around first, and comes to the form by another way.
    assert f'value="{invite.code}"' in words(client, SIGN_UP)
    assert "Alice invited you." in words(client, SIGN_UP)


def test_an_invite_lets_one_person_in_and_remembers_who_brought_whom(client: Client, invite: Invite) -> None:
    assert client.post(SIGN_UP, {**FORM, "invite": invite.shown}).status_code == 302
    invite.refresh_from_db()
    dora = User.objects.get(username="dora")
    assert (invite.taker, invite.taken_at is not None) == (dora, True)
    assert client.session["_auth_user_id"] == str(dora.pk)
    line = Notification.objects.get(person=invite.giver)
    assert (line.kind, line.actor) == ("invite_taken", dora)


def test_nobody_else_comes_in_with_it(client: Client, invite: Invite) -> None:
    client.post(SIGN_UP, {**FORM, "invite": invite.code})
    late = Client()
    page = late.post(SIGN_UP, {**FORM, "username": "late", "invite": invite.code})
    assert "has been used" in page.content.decode()
    assert 'value="late"' in page.content.decode()
    assert not User.objects.filter(username="late").exists()


def test_of_two_who_look_at_the_same_moment_one_comes_in(
    invite: Invite, bob: User, charlie: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen_by_both = invites.look_up(invite.code)
    monkeypatch.setattr(invites, "look_up", lambda _typed: seen_by_both)
    invites.take(invite.code, bob)
    with pytest.raises(InviteSpentError):
        invites.take(invite.code, charlie)
    assert Invite.objects.get(pk=invite.pk).taker == bob


def test_whoever_comes_second_keeps_what_was_typed_and_makes_no_account(
    client: Client, invite: Invite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(*_given: object) -> None:
        raise InviteSpentError

    monkeypatch.setattr(invites, "take", too_late)
    page = client.post(SIGN_UP, {**FORM, "invite": invite.code}).content.decode()
    assert "has been used" in page
    assert 'value="dora"' in page
    assert not User.objects.filter(username="dora").exists()


@pytest.mark.parametrize("typed", ["{shown}", " {SHOWN} ", "{code}", "http://elsewhere.example/join/{shown}/"])
def test_a_code_is_understood_however_it_is_typed(client: Client, invite: Invite, typed: str) -> None:
    text = typed.format(shown=invite.shown, SHOWN=invite.shown.upper(), code=invite.code)
    assert client.get("/join/", {"code": text}, follow=True).context["invitation"].invite == invite


@pytest.mark.parametrize("typed", ["bcdfg-hjkmn", "ä" * 10, "x" * 299])
def test_an_unknown_code_is_said_to_be_unknown(client: Client, typed: str) -> None:
    page = client.get("/join/", {"code": typed}, follow=True)
    assert page.status_code == 404
    assert "no invite with this code" in page.content.decode()


def test_a_door_that_stays_shut_says_why(client: Client, alice: User, bob: User, invite: Invite) -> None:
    actions.suspend(alice)
    assert "is not here at the moment" in words(client, invite.get_absolute_url())
    assert "Alice" not in words(client, invite.get_absolute_url())
    actions.reinstate(alice)
    invites.revoke(invite)
    assert "was taken back" in words(client, invite.get_absolute_url())
    used = Invite.objects.create(giver=alice)
    invites.take(used.code, bob)
    assert "has been used" in words(client, used.get_absolute_url())


def test_without_a_code_there_is_a_question_for_one_and_no_account(client: Client) -> None:
    assert "Come in by invitation" in words(client, SIGN_UP)
    page = client.post(SIGN_UP, FORM)
    assert page.context["form"].errors["invite"]
    assert not User.objects.exists()


@pytest.mark.usefixtures("one_window")
def test_codes_cannot_be_tried_without_end(client: Client) -> None:
    answers = [client.get(f"/join/bcdfg-hjkm{last}/").status_code for last in "bcdfghjkmnpqrstvwxz2345"]
    assert answers[0] == 404
    assert answers[-1] == 429
    assert client.get(SIGN_UP, {"invite": "bcdfg-hjkmn"}).status_code == 429


def test_a_closed_site_makes_no_account_not_even_by_invite(client: Client, invite: Invite, settings: Settings) -> None:
    settings.SIGNUP = "closed"
    assert "All seats are taken" in words(client, SIGN_UP)
    client.post(SIGN_UP, {**FORM, "invite": invite.code})
    assert not User.objects.filter(username="dora").exists()
    assert "stays good for later" in words(client, invite.get_absolute_url())
    assert "Make an account" not in words(client, "/accounts/login/")


def test_an_open_site_asks_for_no_code(client: Client, settings: Settings) -> None:
    settings.SIGNUP = "open"
    assert 'name="invite"' not in words(client, SIGN_UP)
    assert client.post(SIGN_UP, FORM).status_code == 302


def test_on_an_open_site_an_invite_still_tells_who_brought_whom(
    client: Client, invite: Invite, settings: Settings
) -> None:
    settings.SIGNUP = "open"
    assert f'value="{invite.code}"' in words(client, f"{SIGN_UP}?invite={invite.code}")
    client.post(SIGN_UP, {**FORM, "invite": invite.code})
    invite.refresh_from_db()
    assert invite.taker == User.objects.get(username="dora")
    assert Client().post(SIGN_UP, {**FORM, "username": "late", "invite": invite.code}).status_code == 302


def test_ones_own_invite_is_recognised(alice: User, invite: Invite, enter: Enter) -> None:
    assert "an invite of your own" in words(enter(alice), invite.get_absolute_url())
