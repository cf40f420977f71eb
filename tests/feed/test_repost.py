from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from creation.models import Clip
from feed import actions, queries
from feed.models import Post, Repost
from sora_site.people.models import Block, Follow, Notification, User
from tests.feed.conftest import posted
from tests.feed.test_home import words_of


@pytest.fixture
def dora(bob: User) -> User:
    """Follows Bob, and nobody else."""
    dora = User.objects.create_user("dora", password="a-long-password", birth_year=1990)
    Follow.objects.create(follower=dora, followed=bob)
    return dora


@pytest.fixture
def doras(dora: User) -> Client:
    client = Client()
    client.force_login(dora)
    return client


def address(post: Post) -> str:
    return f"/v/{post.clip.public_id}/repost/"


def reasons(response: Any) -> list[tuple[str, str | None, int]]:
    return [
        (card.words, card.reason and card.reason.handle, card.reason.others if card.reason else 0)
        for card in response.context["cards"]
    ]


def test_a_repost_stands_in_the_feed_of_those_who_follow(bobs: Client, doras: Client, post: Post, alice: User) -> None:
    assert words_of(doras.get("/?feed=following")) == []
    assert bobs.post(address(post), {"words": "watch the mouse @alice"}).status_code == 302
    response = doras.get("/?feed=following")
    assert reasons(response) == [("look", "bob", 0)]
    page = response.content.decode()
    assert "Bob reposted" in page and "watch the mouse" in page
    assert Notification.objects.get(person=alice, kind="repost").details == {"words": "watch the mouse @alice"}


def test_it_is_made_once_and_taken_back(bobs: Client, doras: Client, post: Post) -> None:
    for words in ("first", "second"):
        bobs.post(address(post), {"words": words})
    post.refresh_from_db()
    assert (post.reposts, Repost.objects.get().words) == (1, "second")
    for _ in range(2):
        bobs.post(address(post), {"on": "0"})
    post.refresh_from_db()
    assert (post.reposts, Repost.objects.count()) == (0, 0)
    assert words_of(doras.get("/?feed=following")) == []


def test_what_one_follows_oneself_needs_no_reason_but_the_newest_wins(
    bobs: Client, alice: User, bob: User, charlie: User
) -> None:
    Follow.objects.create(follower=bob, followed=charlie)
    older = posted(alice, "older")
    posted(alice, "newer")
    actions.repost(older, charlie)
    assert reasons(bobs.get("/?feed=following")) == [("older", "charlie", 0), ("newer", None, 0)]


def test_a_film_reposted_by_many_stands_once(doras: Client, dora: User, post: Post, bob: User, charlie: User) -> None:
    Follow.objects.create(follower=dora, followed=charlie)
    actions.repost(post, bob, "mine")
    actions.repost(post, charlie, "his")
    response = doras.get("/?feed=following")
    assert reasons(response) == [("look", "charlie", 1)]
    assert "charlie and 1 other reposted" in response.content.decode()


@pytest.mark.parametrize("change", ["withheld", "unlisted", "suspended maker", "suspended reposter", "blocked maker"])
def test_what_may_not_be_seen_is_not_shown_by_a_repost(
    doras: Client, dora: User, post: Post, alice: User, bob: User, change: str
) -> None:
    actions.repost(post, bob)
    if change == "withheld":
        Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
    elif change == "unlisted":
        actions.publish(post.clip, by=alice, audience="unlisted")
    elif change == "blocked maker":
        Block.objects.create(blocker=dora, blocked=alice)
    else:
        who = alice if change == "suspended maker" else bob
        User.objects.filter(pk=who.pk).update(suspended_at=timezone.now())
    assert words_of(doras.get("/?feed=following")) == []


def test_ones_own_film_and_one_not_everyone_may_see_are_refused_in_words(
    alices: Client, bobs: Client, post: Post, alice: User
) -> None:
    assert alices.post(address(post), {"words": ""}).status_code == 422
    hidden = posted(alice, "hidden", audience="unlisted")
    answer = bobs.post(address(hidden), {"words": "my words"})
    assert answer.status_code == 422
    assert "my words" in answer.content.decode()
    assert not Repost.objects.exists()


def test_too_many_words_are_refused_and_kept(bobs: Client, post: Post) -> None:
    answer = bobs.post(address(post), {"words": "x" * 201})
    assert answer.status_code == 422
    assert "x" * 201 in answer.content.decode()


def test_in_a_sheet_the_answer_is_a_part(bobs: Client, post: Post) -> None:
    htmx = {"HX-Request": "true"}
    assert b"<html" not in bobs.get(address(post), headers=htmx).content
    answer = bobs.post(address(post), {"words": ""}, headers=htmx)
    assert answer.status_code == 200
    assert "1 person reposted this film" in answer.content.decode()


def seen_by(client: Client) -> list[list[tuple[str, str | None, int]]]:
    """Every page of the Following feed."""
    pages = []
    where: str | None = "/?feed=following"
    while where is not None:
        response = client.get(where)
        pages.append(reasons(response))
        cursor = response.context["next_cursor"]
        where = f"/?feed=following&cursor={cursor}" if cursor else None
        assert len(pages) < 50
    return pages


def test_pages_of_posts_and_reposts_go_on_in_time_without_gaps_or_repeats(
    bobs: Client, alice: User, bob: User, charlie: User
) -> None:
    Follow.objects.create(follower=bob, followed=charlie)
    others = [posted(User.objects.create_user(f"maker{number}"), f"other {number}") for number in range(20)]
    for number in range(20):
        posted(alice, f"film {number}")
        if number % 3 == 0:
            actions.repost(others[number], charlie)
    pages = seen_by(bobs)
    expected: list[tuple[str, str | None, int]] = []
    for number in reversed(range(20)):
        if number % 3 == 0:
            expected.append((f"other {number}", "charlie", 0))
        expected.append((f"film {number}", None, 0))
    assert [row for page in pages for row in page] == expected
    assert all(len(page) == queries.CARDS for page in pages[:-1])


def test_a_film_everybody_reposts_does_not_end_the_feed(bobs: Client, bob: User, alice: User, post: Post) -> None:
    crowd = [User.objects.create_user(f"fan{number:02}") for number in range(25)]
    for person in crowd:
        Follow.objects.create(follower=bob, followed=person)
        actions.repost(post, person)
    pages = seen_by(bobs)
    assert all(pages)
    assert all(len({words for words, _who, _others in page}) == len(page) for page in pages)
    assert sum(others + 1 for page in pages for _words, who, others in page if who) == 25


def test_reposts_made_in_one_moment_are_all_met(bobs: Client, bob: User, charlie: User) -> None:
    Follow.objects.create(follower=bob, followed=charlie)
    for number in range(20):
        actions.repost(posted(User.objects.create_user(f"maker{number}"), f"other {number}"), charlie)
    Repost.objects.update(created_at=timezone.now())
    Post.objects.update(created_at=timezone.now())
    seen = [words for page in seen_by(bobs) for words, _who, _others in page]
    assert seen == [f"other {number}" for number in reversed(range(20))]


def test_the_inbox_says_it(alices: Client, post: Post, bob: User) -> None:
    actions.repost(post, bob)
    assert "Bob reposted your film." in alices.get("/me/inbox/").content.decode()
