from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from sora_site.people import actions, inbox, queries
from sora_site.people.models import Follow, User
from tests.people.conftest import Enter

BOB = "/@bob/follow/"


def test_following_is_one_tie_however_often_it_is_asked(alice: User, bob: User, enter: Enter) -> None:
    for _ in range(2):
        response = enter(alice).post(BOB, {"on": "1"})
        assert (response.status_code, response.headers["Location"]) == (302, "/@bob/")
    assert queries.follows(alice.pk, [bob.pk]) == {bob.pk}
    assert Follow.objects.count() == 1
    assert inbox.unread_count(bob) == 1


def test_unfollowing_ends_it_and_may_be_repeated(alice: User, bob: User, enter: Enter) -> None:
    actions.follow(alice, bob)
    for _ in range(2):
        assert enter(alice).post(BOB, {"on": "0"}).status_code == 302
    assert not queries.is_following(alice.pk, bob.pk)


@pytest.mark.parametrize("header", ["Referer", "HX-Current-URL"])
def test_a_page_of_ours_whose_path_is_an_address_elsewhere_is_not_gone_back_to(
    alice: User, bob: User, enter: Enter, header: str
) -> None:
    response = enter(alice).post(BOB, {"on": "1"}, headers={header: "http://testserver//elsewhere.example/x"})
    assert response.headers["Location"] == "/@bob/"


def test_htmx_gets_the_button_alone(alice: User, bob: User, enter: Enter) -> None:
    response = enter(alice).post(BOB, {"on": "1"}, headers={"HX-Request": "true"})
    assert response.status_code == 200
    assert response.templates[0].name == "people/_follow_button.html"
    assert (response.context["person"], response.context["is_followed"]) == (bob, True)


def test_nobody_follows_themselves(alice: User, enter: Enter) -> None:
    assert enter(alice).post("/@alice/follow/", {"on": "1"}).status_code == 400
    assert not Follow.objects.exists()


@pytest.mark.parametrize("blocker", ["alice", "bob"])
def test_across_a_block_there_is_nobody(alice: User, bob: User, enter: Enter, blocker: str) -> None:
    actions.block(*(alice, bob) if blocker == "alice" else (bob, alice))
    assert enter(alice).post(BOB, {"on": "1"}).status_code == 404
    assert not Follow.objects.exists()


def test_a_suspended_person_is_not_there(alice: User, bob: User, enter: Enter) -> None:
    actions.suspend(bob)
    assert enter(alice).post(BOB, {"on": "1"}).status_code == 404


def test_an_unknown_handle_is_not_there(alice: User, enter: Enter) -> None:
    assert enter(alice).post("/@nobody_here/follow/", {"on": "1"}).status_code == 404


def test_a_link_does_not_follow(alice: User, bob: User, enter: Enter) -> None:
    assert enter(alice).get(BOB).status_code == 405
    assert not Follow.objects.exists()


def test_a_stranger_is_sent_to_sign_in_and_back_to_the_page(client: Client, bob: User) -> None:
    response = client.post(BOB, {"on": "1"}, headers={"Referer": "http://testserver/@bob/"})
    assert response.headers["Location"] == f"{reverse('account_login')}?next=/%40bob/"
    assert not Follow.objects.exists()


def test_a_stranger_with_htmx_is_sent_there_by_the_whole_page(client: Client, bob: User) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/w/film/?at=3"}
    response = client.post(BOB, {"on": "1"}, headers=headers)
    assert response.headers["HX-Redirect"] == f"{reverse('account_login')}?next=/w/film/%3Fat%3D3"


@pytest.mark.parametrize(
    ("sent", "goes"),
    [("/w/film/", "/w/film/"), ("https://evil.example/", "/@bob/"), ("//evil.example", "/@bob/"), ("", "/@bob/")],
)
def test_a_form_leads_back_to_our_own_pages_only(alice: User, bob: User, enter: Enter, sent: str, goes: str) -> None:
    assert enter(alice).post(BOB, {"on": "1", "next": sent}).headers["Location"] == goes


def test_a_form_leads_back_to_where_it_stood(alice: User, bob: User, enter: Enter) -> None:
    referer = {"Referer": "http://testserver/w/film/"}
    assert enter(alice).post(BOB, {"on": "1"}, headers=referer).headers["Location"] == "/w/film/"
    elsewhere = {"Referer": "http://evil.example/w/film/"}
    assert enter(alice).post(BOB, {"on": "1"}, headers=elsewhere).headers["Location"] == "/@bob/"


def test_mutual_needs_both(alice: User, bob: User) -> None:
    actions.follow(alice, bob)
    assert not queries.mutual(alice.pk, bob.pk)
    actions.follow(bob, alice)
    assert queries.mutual(alice.pk, bob.pk)
    assert queries.mutual(bob.pk, alice.pk)
