"""Asking for an account to be deleted: hidden at once, and undone within a week."""

from __future__ import annotations

from datetime import timedelta

import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from creation.models import Clip
from feed import actions
from feed.models import Post
from sora_site.lib.work import State
from sora_site.people import keys
from sora_site.people.actions import reinstate, suspend
from sora_site.people.deletion import asking, work
from sora_site.people.models import Departure, User
from tests.feed.conftest import posted
from tests.people.conftest import PASSWORD
from tests.people.leaving.going import after_a_week, delete, everything_of


def test_the_page_says_what_goes_and_what_stays(alices: Client, alice: User, bob: User) -> None:
    everything_of(alice, bob)
    page = " ".join(alices.get("/me/deletion/").content.decode().split())
    for words in (
        "1 film, with its files",
        "1 draft",
        "1 comment",
        "2 likes you gave",
        "1 repost",
        "1 collection",
        "1 post",
        "1 API key",
    ):
        assert words in page
    assert "The handle @alice: nobody can take it for a year" in page
    assert 'href="/me/export/"' in page


def test_it_takes_the_password(alices: Client, alice: User) -> None:
    assert "This is not your password." in delete(alices, "guess")
    alice.refresh_from_db()
    assert alice.leaving_at is None


def test_passwords_cannot_be_guessed_here_without_end(alices: Client, alice: User) -> None:
    for _try in range(5):
        delete(alices, "guess")
    assert "too many tries" in delete(alices, PASSWORD)


def test_from_then_on_nobody_finds_them(alices: Client, alice: User, bob: User, client: Client) -> None:
    post = posted(alice, words="my film")
    actions.comment(posted(bob), alice, "a word of mine")
    assert "Goodbye, and thank you" in delete(alices)
    assert client.get("/@alice/").status_code == 404
    assert client.get(f"/v/{post.clip.public_id}/").status_code == 404
    assert "my film" not in client.get("/").content.decode()
    other = Post.objects.exclude(pk=post.pk).get()
    assert "a word of mine" not in client.get(f"/v/{other.clip.public_id}/comments/").content.decode()


def test_every_session_and_key_ends(alices: Client, alice: User) -> None:
    elsewhere = Client()
    elsewhere.force_login(alice)
    _key, secret = keys.create(alice, "laptop")
    delete(alices)
    for client in (alices, elsewhere):
        assert client.get("/me/settings/")["Location"].startswith("/accounts/login/")
    assert keys.find(secret) is None


def test_signing_in_again_asks_one_question_and_keeping_makes_everything_as_it_was(
    alices: Client, alice: User, client: Client
) -> None:
    post = posted(alice)
    delete(alices)
    client.post("/accounts/login/", {"login": "alice", "password": PASSWORD})
    for address in ("/", "/make/", "/films/", "/@alice/"):
        assert client.get(address)["Location"] == "/me/deletion/"
    assert "Keep my account" in client.get("/me/deletion/").content.decode()
    assert client.post("/me/deletion/undo/")["Location"] == "/@alice/"
    assert client.get("/films/").status_code == 200
    assert Client().get(f"/v/{post.clip.public_id}/").status_code == 200
    with after_a_week():
        assert not work.sweep()


def test_a_page_in_pieces_is_led_to_the_question_too(alices: Client, alice: User, client: Client) -> None:
    delete(alices)
    client.post("/accounts/login/", {"login": "alice", "password": PASSWORD})
    assert client.get("/", headers={"HX-Request": "true"})["HX-Redirect"] == "/me/deletion/"


def test_who_is_asked_whether_to_stay_can_choose_the_language_of_the_question(
    alices: Client, alice: User, client: Client
) -> None:
    delete(alices)
    client.post("/accounts/login/", {"login": "alice", "password": PASSWORD})
    client.post("/language/setlang/", {"language": "de", "next": "/me/deletion/"})
    assert client.get("/me/deletion/").headers["Content-Language"] == "de"


def test_before_the_week_is_over_nothing_is_deleted(alices: Client, alice: User) -> None:
    posted(alice)
    delete(alices)
    with time_machine.travel(timezone.now() + timedelta(days=6, hours=23)):
        assert not work.sweep()
        work.work_through()
    assert Clip.objects.filter(erased_at=None).count() == 1


def test_once_begun_it_cannot_be_undone(alice: User) -> None:
    asking.leave(alice, at_once=True)
    assert Departure.lease_one(work.waiting(), 30) is not None
    assert not asking.come_back(alice)
    Departure.objects.update(state=State.QUEUED)  # its worker died
    assert not asking.come_back(alice)


def test_asking_twice_and_coming_back_twice_changes_nothing(alice: User) -> None:
    first = asking.leave(alice)
    assert asking.leave(alice) == first
    assert asking.come_back(alice)
    assert not asking.come_back(alice)
    alice.refresh_from_db()
    assert (alice.leaving_at, alice.suspended_at) == (None, None)


def test_who_came_back_may_leave_again(alice: User) -> None:
    asking.leave(alice)
    asking.come_back(alice)
    asking.leave(alice, at_once=True)
    work.work_through()
    alice.refresh_from_db()
    assert alice.deleted_at is not None


def test_a_suspension_outlasts_a_change_of_mind(alice: User) -> None:
    asking.leave(alice)
    suspend(alice)
    assert (alice.is_active, alice.suspended_at == alice.leaving_at) == (False, False)
    asking.come_back(alice)
    assert alice.suspended_at is not None


def test_who_is_reinstated_while_leaving_stays_hidden_and_can_sign_in(alice: User) -> None:
    asking.leave(alice)
    suspend(alice)
    reinstate(alice)
    alice.refresh_from_db()
    assert (alice.is_active, alice.suspended_at) == (True, alice.leaving_at)


def test_a_mail_tells_how_it_is_stopped(
    alices: Client, alice: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    User.objects.filter(pk=alice.pk).update(email="alice@example.org")
    with django_capture_on_commit_callbacks(execute=True):
        delete(alices)
    assert mail.outbox[0].to == ["alice@example.org"]
    assert "/me/deletion/" in mail.outbox[0].body
