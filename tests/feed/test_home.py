from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.models import Clip
from feed import actions, queries
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import film, posted


def words_of(response: object) -> list[str]:
    return [card.words for card in response.context["cards"]]  # type: ignore[attr-defined]


def test_the_feed_begins_with_what_is_loved_most(client: Client, alice: User, bob: User, charlie: User) -> None:
    posted(alice, "older")
    loved = posted(alice, "loved")
    posted(alice, "newer")
    for person in (bob, charlie):
        actions.like(loved, person)
    actions.refresh_scores()
    assert words_of(client.get("/")) == ["loved", "newer", "older"]


def test_a_page_goes_on_where_the_one_before_ended(client: Client, alice: User) -> None:
    for number in range(queries.CARDS * 2 + 3):
        posted(alice, f"film {number}")
    seen: list[str] = []
    address = "/"
    while True:
        response = client.get(address)
        seen += words_of(response)
        if response.context["next_cursor"] is None:
            break
        address = f"/?cursor={response.context['next_cursor']}"
    assert seen == [f"film {number}" for number in reversed(range(queries.CARDS * 2 + 3))]


def test_htmx_gets_the_next_cards_alone(client: Client, alice: User) -> None:
    for number in range(queries.CARDS + 1):
        posted(alice, f"film {number}")
    cursor = client.get("/").context["next_cursor"]
    response = client.get(f"/?cursor={cursor}", headers={"HX-Request": "true"})
    assert words_of(response) == ["film 0"]
    assert b"<html" not in response.content
    assert "HX-Request" in response["Vary"]


@pytest.mark.parametrize("cursor", ["nonsense", "W10", "WyJhIiwgMV0", "%F0%9F%90%98", "W251bGwsIDFd"])
@pytest.mark.django_db
def test_a_cursor_that_is_not_ours_is_refused_in_words(client: Client, cursor: str) -> None:
    response = client.get(f"/?cursor={cursor}")
    assert response.status_code == 400
    assert "400.html" in [template.name for template in response.templates]


def test_following_shows_only_those_one_follows_newest_first(
    bobs: Client, alice: User, charlie: User, client: Client
) -> None:
    posted(alice, "first")
    posted(charlie, "of a stranger")
    posted(alice, "second")
    response = bobs.get("/?feed=following")
    assert response.context["feed"] == "following"
    assert words_of(response) == ["second", "first"]
    assert words_of(client.get("/?feed=following")) == []


def test_latest_shows_everything_newest_first(client: Client, alice: User, bob: User) -> None:
    actions.like(posted(alice, "loved"), bob)
    posted(bob, "newer")
    actions.refresh_scores()
    assert words_of(client.get("/?feed=latest")) == ["newer", "loved"]


@pytest.mark.parametrize("audience", ["private", "unlisted"])
def test_only_public_films_are_listed(client: Client, alices: Client, alice: User, audience: str) -> None:
    posted(alice, audience=audience)
    for who in (client, alices):
        assert words_of(who.get("/")) == []
        assert words_of(who.get("/?feed=latest")) == []


@pytest.mark.parametrize("ended", ["withheld_at", "erased_at"])
def test_a_film_withheld_a_moment_ago_is_gone_before_anyone_tells_the_feed(
    client: Client, post: Post, ended: str
) -> None:
    Clip.objects.filter(pk=post.clip_id).update(**{ended: timezone.now()})
    post.refresh_from_db()
    assert post.is_listed
    assert words_of(client.get("/")) == []


def test_blocked_people_see_nothing_of_each_other(alices: Client, mallorys: Client, alice: User, mallory: User) -> None:
    posted(alice, "of alice")
    posted(mallory, "of mallory")
    for feed in ("", "?feed=latest"):
        assert words_of(alices.get(f"/{feed}")) == ["of alice"]
        assert words_of(mallorys.get(f"/{feed}")) == ["of mallory"]


def test_films_of_suspended_people_are_not_shown(client: Client, post: Post, alice: User) -> None:
    User.objects.filter(pk=alice.pk).update(suspended_at=timezone.now(), is_active=False)
    assert words_of(client.get("/")) == []


def test_a_card_tells_what_the_viewer_did(bobs: Client, client: Client, post: Post, bob: User) -> None:
    actions.like(post, bob)
    [card] = bobs.get("/").context["cards"]
    assert (card.is_liked, card.is_followed, card.is_mine, card.likes) == (True, True, False, 1)
    [card] = client.get("/").context["cards"]
    assert (card.is_liked, card.is_followed, card.is_mine, card.likes) == (False, False, False, 1)


def test_a_card_names_the_files_and_the_prompt_only_when_shown(client: Client, alice: User) -> None:
    actions.publish(film(alice, prompt="hidden prompt"), by=alice, words="without")
    actions.publish(film(alice, prompt="told prompt", has_captions=False), by=alice, words="with", shows_prompt=True)
    shown, hidden = client.get("/").context["cards"]
    assert (shown.prompt, hidden.prompt) == ("told prompt", "")
    assert shown.captions_url == "" and hidden.captions_url.endswith("/captions.vtt")
    clip = Clip.objects.get(public_id=shown.public_id)
    assert shown.video_url == f"/media/clips/{clip.key}/film.mp4"
    assert shown.url == f"/v/{clip.public_id}/"


def test_the_whole_page_takes_six_queries_at_most(
    bobs: Client, alice: User, charlie: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(queries.CARDS + 2):
        posted(alice if number % 2 else charlie, f"film {number}")
    for address in ("/", "/?feed=following", "/?feed=latest"):
        with django_assert_max_num_queries(6):
            assert bobs.get(address).status_code == 200


def test_a_page_takes_as_many_queries_for_one_film_as_for_many(
    bobs: Client, alice: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    posted(alice)
    with CaptureQueriesContext(connection) as one:
        bobs.get("/")
    for number in range(queries.CARDS):
        posted(alice, f"film {number}")
    with django_assert_num_queries(len(one)):
        bobs.get("/")


def test_an_old_film_stays_where_it_is_until_something_happens(alice: User) -> None:
    old = posted(alice)
    Post.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=9))
    assert actions.refresh_scores() == 0


def test_who_blocks_from_a_film_lands_where_it_can_be_taken_back(charlies: Client, post: Post) -> None:
    film = charlies.get(f"/v/{post.clip.public_id}/")
    [next_page] = re.findall(r'name="next" value="(/@[^"]+)"', film.content.decode())
    sent_from = {"Referer": f"http://testserver/v/{post.clip.public_id}/"}
    landed = charlies.post("/@alice/block/", {"on": "1", "next": next_page}, headers=sent_from, follow=True)
    assert landed.status_code == 200
    assert "Unblock" in landed.content.decode()
