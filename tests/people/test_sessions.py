from __future__ import annotations

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client

from sora_site.launch.lanes import lanes
from sora_site.people import actions
from sora_site.people.models import User
from sora_site.people.sessions import clients, open_ones
from tests.people.conftest import PASSWORD

pytestmark = pytest.mark.django_db
PAGE = "/me/sessions/"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 (KHTML) Version/18.0 Safari/604.1"
DESK = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def sign_in(agent: str, address: str = "203.0.113.77") -> Client:
    client = Client(headers={"User-Agent": agent}, REMOTE_ADDR=address)
    client.post("/accounts/login/", {"login": "alice", "password": PASSWORD})
    return client


def is_in(client: Client) -> bool:
    return client.get(PAGE).status_code == 200


def test_one_sees_where_one_is_signed_in_this_browser_first(alice: User) -> None:
    sign_in(PHONE)
    page = sign_in(DESK).get(PAGE)
    assert [session.client for session in page.context["sessions"]] == ["Firefox · Linux", "Safari · iPhone"]
    assert page.context["sessions"][0].is_this


def test_of_address_and_browser_only_what_is_shown_is_kept(alice: User) -> None:
    sign_in(PHONE)
    row = UserSession.objects.get()
    assert (row.ip, row.user_agent) == ("203.0.113.0", "Safari · iPhone")
    assert "203.0.113.…" in sign_in(DESK).get(PAGE).content.decode()


def test_one_session_is_ended_and_the_others_go_on(alice: User) -> None:
    phone, desk, other = sign_in(PHONE), sign_in(DESK), sign_in(DESK)
    session = next(row for row in desk.get(PAGE).context["sessions"] if row.client == "Safari · iPhone")
    desk.post(f"/me/sessions/{session.id}/end/")
    assert [is_in(phone), is_in(desk), is_in(other)] == [False, True, True]


def test_all_others_end_also_those_no_list_knows_of(alice: User) -> None:
    phone, desk = sign_in(PHONE), sign_in(DESK)
    unlisted = Client()
    unlisted.force_login(alice)
    desk.post("/me/sessions/others/end/")
    assert [is_in(phone), is_in(unlisted), is_in(desk)] == [False, False, True]
    assert len(desk.get(PAGE).context["sessions"]) == 1


def test_nobody_ends_the_session_of_another(alice: User, bob: User) -> None:
    phone = sign_in(PHONE)
    bobs = Client()
    bobs.force_login(bob)
    assert bobs.post(f"/me/sessions/{UserSession.objects.get(user=alice).pk}/end/").status_code == 404
    assert is_in(phone)


def test_a_suspension_still_ends_them_all_for_good(alice: User) -> None:
    phone = sign_in(PHONE)
    actions.suspend(alice)
    actions.reinstate(alice)
    assert not is_in(phone)


def test_when_a_session_was_last_used_is_noted_once_an_hour(alice: User) -> None:
    with time_machine.travel("2026-06-01 12:00Z", tick=False) as clock:
        phone = sign_in(PHONE)
        clock.move_to("2026-06-01 12:30Z")
        phone.get("/credits/")
        assert UserSession.objects.get().last_seen_at.hour == 12
        clock.move_to("2026-06-01 14:05Z")
        phone.get("/credits/")
        assert UserSession.objects.get().last_seen_at.hour == 14


def test_a_session_that_ran_out_is_forgotten_with_the_name_in_it(alice: User) -> None:
    with time_machine.travel("2026-06-01 12:00Z"):
        sign_in(PHONE)
        assert "alice" in str(Session.objects.get().get_decoded())
    with time_machine.travel("2026-06-30 12:00Z"):
        desk = sign_in(DESK)
        open_ones.forget_ended()
        assert [session.session_key for session in Session.objects.all()] == [desk.session.session_key]
    assert open_ones.forget_ended in [chore.do for chore in lanes()["light"].chores]


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0",
            "Edge · Windows",
        ),
        (
            "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36",
            "Chrome · Android",
        ),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605 (KHTML) Safari/605", "Safari · Mac"),
        ("<script>alert(1)</script>", ""),
        ("", ""),
    ],
)
def test_a_browser_is_called_as_people_call_it(agent: str, said: str) -> None:
    assert clients.words(agent) == said
    assert clients.words(said) == said


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("203.0.113.77", "203.0.113.0"),
        ("::ffff:203.0.113.77", "203.0.113.0"),
        ("2001:db8:1:2::3", "2001:db8:1::"),
        ("x", "0.0.0." + "0"),
    ],
)
def test_an_address_loses_the_part_that_is_somebodys(address: str, kept: str) -> None:
    assert clients.coarse(address) == kept
