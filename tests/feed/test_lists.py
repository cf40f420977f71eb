from __future__ import annotations

from django.test import Client
from django.utils import timezone

from creation.models import Clip
from feed import actions, queries
from feed.models import Post
from sora_site.people.models import User
from tests.feed.conftest import posted


def words_of(response: object) -> list[str]:
    return [card.words for card in response.context["cards"]]  # type: ignore[attr-defined]


def test_a_profile_shows_what_the_person_shows_to_everyone(client: Client, alice: User, bob: User) -> None:
    posted(alice, "first")
    posted(alice, "hidden", audience="unlisted")
    posted(bob, "of bob")
    posted(alice, "second")
    response = client.get("/@alice/")
    assert response.context["profile"].user == alice
    assert words_of(response) == ["second", "first"]


def test_a_profile_goes_on_where_the_page_ended(client: Client, alice: User) -> None:
    for number in range(queries.TILES + 2):
        posted(alice, f"film {number}")
    cursor = client.get("/@alice/").context["next_cursor"]
    response = client.get(f"/@alice/?cursor={cursor}")
    assert words_of(response) == ["film 1", "film 0"]
    assert response.context["next_cursor"] is None


def test_blocked_people_have_no_profiles_for_each_other(mallorys: Client, alices: Client, post: Post) -> None:
    assert mallorys.get("/@alice/").status_code == 404
    # The one who blocks still finds the way to lift it.
    response = alices.get("/@mallory/")
    assert response.context["profile"].is_blocked and words_of(response) == []


def test_an_unknown_handle_is_not_found(client: Client, alice: User) -> None:
    assert client.get("/@nobody_here/").status_code == 404


def test_likes_are_listed_last_liked_first(bobs: Client, alice: User, bob: User) -> None:
    older, newer = posted(alice, "older"), posted(alice, "newer")
    actions.like(newer, bob)
    actions.like(older, bob)
    assert words_of(bobs.get("/me/likes/")) == ["older", "newer"]


def test_likes_go_on_where_the_page_ended(bobs: Client, alice: User, bob: User) -> None:
    for number in range(queries.TILES + 1):
        actions.like(posted(alice, f"film {number}"), bob)
    cursor = bobs.get("/me/likes/").context["next_cursor"]
    assert words_of(bobs.get(f"/me/likes/?cursor={cursor}")) == ["film 0"]


def test_likes_of_what_one_may_no_longer_see_are_left_out(bobs: Client, alice: User, bob: User) -> None:
    for words, change in (
        ("withheld", {"withheld_at": timezone.now()}),
        ("private", {"audience": "private"}),
        ("unlisted", {"audience": "unlisted"}),
    ):
        post = posted(alice, words)
        actions.like(post, bob)
        Clip.objects.filter(pk=post.clip_id).update(**change)
    assert words_of(bobs.get("/me/likes/")) == ["unlisted"]


def test_nobody_sees_the_likes_of_others(client: Client, charlies: Client, post: Post, bob: User) -> None:
    actions.like(post, bob)
    assert client.get("/me/likes/")["Location"].startswith("/accounts/login/")
    assert words_of(charlies.get("/me/likes/")) == []
