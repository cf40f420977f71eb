from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from feed import actions, queries
from feed.views import discovering
from sora_site.people.models import Block, Follow, User
from tests.feed.conftest import posted


def words_of(response: Any) -> list[str]:
    return [card.words for card in response.context["cards"]]


def handles(response: Any) -> list[str]:
    return [one.handle for one in response.context["people"]]


def found(client: Client, asked: str) -> tuple[list[str], list[str], list[str]]:
    """Handles, topics and words of films."""
    there = client.get("/discover/", {"q": asked}).context["found"]
    return (
        [one.handle for one in there.people],
        [topic.name for topic in there.topics],
        [card.words for card in there.films.cards],
    )


def test_the_newest_films_stand_on_it(client: Client, alice: User, bob: User) -> None:
    actions.like(posted(alice, "loved"), bob)
    posted(bob, "newer")
    posted(alice, "hidden", audience="unlisted")
    actions.refresh_scores()
    assert words_of(client.get("/discover/")) == ["newer", "loved"]


def test_blocked_people_do_not_find_each_other_there(mallorys: Client, alice: User) -> None:
    posted(alice, "hello #beach")
    response = mallorys.get("/discover/")
    assert (words_of(response), handles(response)) == ([], [])
    assert found(mallorys, "hello") == ([], [], [])
    assert found(mallorys, "ali")[0] == []


def test_makers_not_followed_yet_are_suggested_best_loved_first(
    bobs: Client, client: Client, alice: User, bob: User, charlie: User
) -> None:
    dora = User.objects.create_user("dora")
    posted(alice)
    posted(bob)
    posted(charlie)
    actions.like(posted(dora), bob)
    assert handles(bobs.get("/discover/")) == ["dora", "charlie"]
    assert handles(client.get("/discover/")) == ["dora", "charlie", "bob", "alice"]
    User.objects.filter(pk=dora.pk).update(suspended_at=timezone.now())
    assert handles(bobs.get("/discover/")) == ["charlie"]


def test_a_search_finds_people_topics_and_words(client: Client, alice: User, charlie: User) -> None:
    posted(alice, "An elephant in the #Elevator")
    posted(charlie, "nothing")
    assert found(client, "ele") == ([], ["elevator"], ["An elephant in the #Elevator"])
    assert found(client, "#ele")[1] == ["elevator"]
    assert found(client, "@AL")[0] == ["alice"]
    assert found(client, "Alice")[0] == ["alice"]
    assert found(client, "char")[0] == ["charlie"]


def test_a_search_finds_words_without_spaces_between_them(client: Client, alice: User) -> None:
    posted(alice, "一条鳄鱼在海边跑")
    assert found(client, "鳄鱼")[2] == ["一条鳄鱼在海边跑"]


@pytest.mark.parametrize("asked", ["%", "_", "zzz", "'; DROP TABLE", "<script>", "\\", "@", "#", "😂"])
def test_a_search_for_anything_is_answered(client: Client, alice: User, asked: str) -> None:
    posted(alice, "look")
    assert found(client, asked) == ([], [], [])
    page = client.get("/discover/", {"q": asked}).content.decode()
    assert "Nothing found" in page
    assert "<script>" not in page.replace("<script ", "")


def test_what_was_searched_is_said(client: Client, alice: User) -> None:
    posted(alice, "look")
    assert "5,000 newest films" in client.get("/discover/", {"q": "look"}).content.decode()


@pytest.mark.parametrize("asked", ["x" * 81, "a\x00b"])
def test_too_long_a_question_is_refused_in_words_and_kept(client: Client, db: None, asked: str) -> None:
    response = client.get("/discover/", {"q": asked})
    assert response.status_code == 422
    assert response.context["form"].errors["q"]


def test_nobody_searches_without_end(client: Client, db: None) -> None:
    for _ in range(discovering.SEARCHES):
        assert client.get("/discover/", {"q": "x"}).status_code == 200
    assert client.get("/discover/", {"q": "x"}).status_code == 422


def test_the_page_costs_the_same_for_many_films(
    bobs: Client, bob: User, charlie: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    posted(charlie, "a #beach")
    bobs.get("/discover/")
    for _ in range(2):
        with django_assert_num_queries(9):
            bobs.get("/discover/")
        with django_assert_num_queries(5):
            queries.search(bob, "a")
        for number in range(9):
            posted(charlie, f"a #a{number}")


class TestCompletions:
    def offered(self, client: Client, begun: str) -> list[str]:
        response = client.get("/completions/", {"q": begun})
        assert b"<html" not in response.content
        people = [f"@{one.handle}" for one in response.context.get("people") or []]
        return people + [f"#{topic.name}" for topic in response.context.get("topics") or []]

    def test_people_one_follows_come_first(self, bobs: Client, alice: User, bob: User) -> None:
        for handle in ("adam", "aldo", "zoe"):
            User.objects.create_user(handle)
        assert self.offered(bobs, "@a") == ["@alice", "@adam", "@aldo"]
        assert self.offered(bobs, "@AL") == ["@alice", "@aldo"]
        assert self.offered(bobs, "@") == ["@alice"]

    def test_of_people_one_follows_the_name_is_enough(self, bobs: Client, bob: User) -> None:
        named = User.objects.create_user("x7", display_name="王小伟")
        Follow.objects.create(follower=bob, followed=named)
        assert self.offered(bobs, "@王") == ["@x7"]

    def test_nobody_across_a_block_is_offered(self, bobs: Client, bob: User, charlie: User) -> None:
        Block.objects.create(blocker=charlie, blocked=bob)
        assert self.offered(bobs, "@cha") == []

    def test_topics_come_most_used_first(self, bobs: Client, alice: User) -> None:
        for words in ("#bee", "#bear", "#bear", "#cat"):
            posted(alice, words)
        assert self.offered(bobs, "#be") == ["#bear", "#bee"]
        assert self.offered(bobs, "#CAT") == ["#cat"]
        assert self.offered(bobs, "#")[0] == "#bear"

    def test_other_words_bring_nothing(self, bobs: Client, alice: User) -> None:
        for begun in ("", "al", "@" * 60, "#<b>", "%"):
            assert self.offered(bobs, begun) == []
