from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from sora_site.people.coming import invites
from sora_site.people.models import Invite, User
from tests.people.conftest import Enter

pytestmark = pytest.mark.django_db
PAGE = "/me/invites/"


def make(browser: Client, already: int) -> int:
    return browser.post(PAGE, {"already": str(already)}).status_code


def test_everyone_has_four_to_give(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    assert "4 invites still to give" in browser.get(PAGE).content.decode()
    assert [make(browser, number) for number in range(4)] == [302] * 4
    assert "All your invites are given." in browser.get(PAGE).content.decode()
    assert make(browser, 4) == 409
    assert Invite.objects.filter(giver=alice).count() == 4


def test_a_button_pressed_twice_makes_one(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    assert [make(browser, 0), make(browser, 0)] == [302, 302]
    assert Invite.objects.count() == 1


@pytest.mark.parametrize("already", ["", "-1", "²", "9" * 40])
def test_what_is_no_number_makes_none(alice: User, enter: Enter, already: str) -> None:
    enter(alice).post(PAGE, {"already": already})
    assert not Invite.objects.exists()


def test_the_page_shows_the_link_its_qr_code_and_who_came_in(alice: User, bob: User, enter: Enter) -> None:
    used, unused = Invite.objects.create(giver=alice), Invite.objects.create(giver=alice)
    invites.take(used.code, bob)
    page = enter(alice).get(PAGE).content.decode()
    assert f"http://testserver/join/{unused.shown}/" in page
    assert page.count('<svg class="qr"') == 1
    assert "@bob" in page
    assert "invited you" in enter(bob).get(PAGE).content.decode()


def test_an_unused_one_taken_back_can_be_given_again(alice: User, enter: Enter) -> None:
    invite = Invite.objects.create(giver=alice)
    browser = enter(alice)
    browser.post(f"/me/invites/{invite.pk}/revocation/")
    assert invites.look_up(invite.code).state == invites.State.REVOKED
    assert invites.left(alice) == 4


def test_a_used_one_cannot_be_taken_back(alice: User, bob: User, enter: Enter) -> None:
    invite = Invite.objects.create(giver=alice)
    invites.take(invite.code, bob)
    page = enter(alice).post(f"/me/invites/{invite.pk}/revocation/", follow=True)
    assert "came in with this invite just now" in page.content.decode()
    assert invites.left(alice) == 3


def test_whoever_runs_the_site_gives_as_many_as_they_like(operator: User, enter: Enter) -> None:
    browser = enter(operator)
    assert [make(browser, number) for number in range(6)] == [302] * 6
    assert "as many as you like" in browser.get(PAGE).content.decode()


def test_the_operator_makes_many_at_once_in_the_admin_and_takes_them_back(operator: User, enter: Enter) -> None:
    browser = enter(operator)
    browser.post("/admin/people/invite/add/", {"note": "the book club", "number": "12"})
    assert Invite.objects.filter(giver=operator, note="the book club").count() == 12
    rows = {"action": "revoke", "_selected_action": list(Invite.objects.values_list("pk", flat=True)[:5])}
    browser.post("/admin/people/invite/", rows)
    assert Invite.objects.filter(revoked_at=None).count() == 7


def test_the_shell_prints_a_link_last(operator: User, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("invite", "a friend")
    link = capsys.readouterr().out.splitlines()[-1]
    invite = Invite.objects.get(giver=operator, note="a friend")
    assert link.endswith(invite.get_absolute_url())
    assert invites.look_up(link).is_open


def test_the_shell_says_when_there_is_no_operator(db: None) -> None:
    with pytest.raises(CommandError, match="no operator"):
        call_command("invite")
