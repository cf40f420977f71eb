from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.models import Clip
from feed import actions, queries
from feed.models import Collection, CollectionItem, Post
from sora_site.people.models import Block, User
from tests.feed.conftest import posted

HTMX = {"HX-Request": "true"}


@pytest.fixture
def evenings(bob: User) -> Collection:
    """Bob's, for everyone to see."""
    return actions.create_collection(bob, "Rainy evenings", "public")


@pytest.fixture
def films(alice: User, evenings: Collection) -> list[Post]:
    """Three films in it."""
    posts = [posted(alice, f"film {number}") for number in range(3)]
    for post in posts:
        actions.collect(evenings, post)
    return posts


def order(response: Any) -> list[str]:
    return [item.card.words for item in response.context["items"]]


def address(collection: Collection, rest: str = "") -> str:
    return f"/collections/{collection.public_id}/{rest}"


def test_saving_makes_the_list_everybody_has_and_the_last_saved_comes_first(
    bobs: Client, alice: User, bob: User
) -> None:
    for words in ("first", "second"):
        where = f"/v/{posted(alice, words).clip.public_id}/save/"
        for _ in range(2):
            assert bobs.post(where, {"collection": "", "on": "1"}).status_code == 302
    saved = Collection.objects.get()
    assert (saved.is_default, saved.title, saved.posts, saved.audience) == (True, "Saved", 2, "private")
    assert order(bobs.get(address(saved))) == ["second", "first"]


def test_a_film_is_taken_out_again(bobs: Client, evenings: Collection, films: list[Post]) -> None:
    where = f"/v/{films[1].clip.public_id}/save/"
    for _ in range(2):
        bobs.post(where, {"collection": evenings.public_id, "on": "0"})
    evenings.refresh_from_db()
    assert evenings.posts == 2
    assert order(bobs.get(address(evenings))) == ["film 0", "film 2"]


def test_the_sheet_says_where_a_film_is_and_makes_new_lists(
    bobs: Client, evenings: Collection, films: list[Post]
) -> None:
    where = f"/v/{films[0].clip.public_id}/save/"
    held = {one.title: one.holds for one in bobs.get(where).context["collections"]}
    assert held == {"Rainy evenings": True}
    answer = bobs.post(where, {"new": "1", "name": "Mice", "request_key": "k"}, headers=HTMX)
    assert b"<html" not in answer.content
    bobs.post(where, {"new": "1", "name": "Mice", "request_key": "k"}, headers=HTMX)
    held = {one.title: one.holds for one in bobs.get(where).context["collections"]}
    assert held == {"Rainy evenings": True, "Mice": True}


@pytest.mark.parametrize("name", ["", " ", "x" * 61, "a\x00b"])
def test_what_cannot_be_a_name_is_refused_in_words(bobs: Client, post: Post, name: str) -> None:
    for where in ("/me/collections/", f"/v/{post.clip.public_id}/save/"):
        answer = bobs.post(where, {"new": "1", "name": name})
        assert answer.status_code == 422
        assert answer.context["form"].errors["name"]
    assert not Collection.objects.exists()


def test_a_name_is_words(bobs: Client, bob: User) -> None:
    bobs.post("/me/collections/", {"name": "<b>x</b>", "audience": "public"})
    for where in ("/@bob/collections/", address(Collection.objects.get())):
        page = bobs.get(where).content.decode()
        assert "&lt;b&gt;x" in page and "<b>x" not in page


def test_others_see_public_lists_and_by_the_link_unlisted_ones(bobs: Client, client: Client, bob: User) -> None:
    made = {
        audience: actions.create_collection(bob, audience, audience) for audience in ("private", "unlisted", "public")
    }

    def titles(who: Client) -> set[str]:
        return {one.title for one in who.get("/@bob/collections/").context["collections"]}

    assert titles(client) == {"public"}
    assert titles(bobs) == {"private", "unlisted", "public"}
    answers = {audience: client.get(address(one)).status_code for audience, one in made.items()}
    assert answers == {"private": 404, "unlisted": 200, "public": 200}
    assert 'name="robots"' in client.get(address(made["unlisted"])).content.decode()


def test_lists_of_people_across_a_block_or_suspended_are_not_there(
    charlies: Client, client: Client, bob: User, charlie: User, evenings: Collection
) -> None:
    Block.objects.create(blocker=bob, blocked=charlie)
    assert charlies.get(address(evenings)).status_code == 404
    assert charlies.get("/@bob/collections/").status_code == 404
    User.objects.filter(pk=bob.pk).update(suspended_at=timezone.now())
    assert client.get(address(evenings)).status_code == 404


def test_a_film_that_is_withheld_disappears_and_comes_back(
    client: Client, evenings: Collection, films: list[Post]
) -> None:
    Clip.objects.filter(pk=films[1].clip_id).update(withheld_at=timezone.now())
    assert order(client.get(address(evenings))) == ["film 0", "film 2"]
    assert [card.words for card in client.get(address(evenings, "play/")).context["cards"]] == ["film 0", "film 2"]
    Clip.objects.filter(pk=films[1].clip_id).update(withheld_at=None)
    assert order(client.get(address(evenings))) == ["film 0", "film 1", "film 2"]


def test_an_unlisted_film_is_not_handed_on_by_a_public_list(
    bobs: Client, client: Client, alice: User, evenings: Collection
) -> None:
    actions.collect(evenings, posted(alice, "hidden", audience="unlisted"))
    assert order(bobs.get(address(evenings))) == ["hidden"]
    assert order(client.get(address(evenings))) == []
    [shelf] = client.get("/@bob/collections/").context["collections"]
    assert shelf.cover_url == ""


def test_it_plays_from_the_film_that_was_chosen(client: Client, evenings: Collection, films: list[Post]) -> None:
    played = client.get(address(evenings, f"play/?from={films[1].clip.public_id}"))
    assert [card.words for card in played.context["cards"]] == ["film 1", "film 2"]
    assert "That was the collection" in played.content.decode()
    assert client.get(address(evenings, "play/?from=nothing")).status_code == 200


@pytest.mark.parametrize("page", ["", "play/"])
def test_pages_go_on_without_gaps_or_repeats(client: Client, alice: User, evenings: Collection, page: str) -> None:
    for number in range(queries.TILES + 5):
        actions.collect(evenings, posted(alice, f"film {number}"))
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        response = client.get(address(evenings, page), {"cursor": cursor})
        context = response.context
        seen += order(response) if page == "" else [card.words for card in context["cards"]]
        cursor = context["next_cursor"]
    assert seen == [f"film {number}" for number in range(queries.TILES + 5)]


def test_films_are_moved_by_buttons_past_those_nobody_sees(
    bobs: Client, evenings: Collection, films: list[Post]
) -> None:
    Clip.objects.filter(pk=films[1].clip_id).update(withheld_at=timezone.now())
    last = CollectionItem.objects.get(post=films[2])
    moved = bobs.post(address(evenings, f"items/{last.pk}/"), {"to": "before"})
    assert moved["Location"] == address(evenings, "?order=1")
    assert order(bobs.get(address(evenings))) == ["film 2", "film 0"]
    Clip.objects.filter(pk=films[1].clip_id).update(withheld_at=None)
    assert order(bobs.get(address(evenings))) == ["film 2", "film 1", "film 0"]
    for _ in range(3):
        answer = bobs.post(address(evenings, f"items/{last.pk}/"), {"to": "after"}, headers=HTMX)
        assert b"<html" not in answer.content
    assert order(bobs.get(address(evenings))) == ["film 1", "film 0", "film 2"]


def test_only_its_owner_changes_it(alices: Client, evenings: Collection, films: list[Post]) -> None:
    item = CollectionItem.objects.first()
    assert item is not None
    for where in ("edit/", "delete/", f"items/{item.pk}/"):
        assert alices.post(address(evenings, where), {"name": "x", "audience": "public"}).status_code == 404
    where = f"/v/{films[0].clip.public_id}/save/"
    assert alices.post(where, {"collection": evenings.public_id, "on": "0"}).status_code == 404
    assert evenings.items.count() == 3


def test_it_is_renamed_and_deleted_and_the_films_stay(bobs: Client, evenings: Collection, films: list[Post]) -> None:
    bobs.post(address(evenings, "edit/"), {"name": "Other evenings", "audience": "private"})
    evenings.refresh_from_db()
    assert (evenings.name, evenings.audience) == ("Other evenings", "private")
    assert bobs.post(address(evenings, "delete/")).status_code == 302
    assert (Collection.objects.count(), Post.objects.count()) == (0, 3)


def test_nobody_has_lists_or_films_in_one_without_end(
    bobs: Client, bob: User, post: Post, evenings: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("feed.actions.collecting.MOST_COLLECTIONS", 1)
    assert bobs.post("/me/collections/", {"name": "One more"}).status_code == 422
    monkeypatch.setattr("feed.actions.collecting.MOST_POSTS", 0)
    full = bobs.post(f"/v/{post.clip.public_id}/save/", {"collection": evenings.public_id, "on": "1"})
    assert full.status_code == 422
    assert "full" in full.content.decode()


def test_pages_cost_the_same_for_many_films(
    client: Client, alice: User, evenings: Collection, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(2):
        actions.collect(evenings, posted(alice))
        with django_assert_num_queries(3):
            client.get(address(evenings))
        with django_assert_num_queries(2):
            client.get("/@bob/collections/")
        for number in range(9):
            actions.collect(evenings, posted(alice, f"film {number}"))
