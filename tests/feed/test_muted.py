"""What one has muted does not come into feeds and talks; by its address it still opens."""

from __future__ import annotations

import pytest
from django.test import Client

from feed import actions, queries
from feed.models import Post
from sora_site.people import muting
from sora_site.people.actions import follow
from sora_site.people.models import User
from tests.feed.conftest import posted


def words_of(client: Client, address: str) -> list[str]:
    return [card.words for card in client.get(address).context["cards"]]


@pytest.mark.parametrize("address", ["/", "/?feed=latest", "/?feed=following"])
def test_films_of_the_muted_are_not_in_feeds(bobs: Client, bob: User, alice: User, address: str) -> None:
    post = posted(alice, "hers")
    assert words_of(bobs, address) == ["hers"]
    muting.mute(bob, alice)
    assert words_of(bobs, address) == []
    assert bobs.get(f"/v/{post.clip.public_id}/").status_code == 200
    assert words_of(bobs, "/@alice/") == ["hers"]


def test_films_with_a_muted_word_are_not_in_feeds_but_ones_own_are(bobs: Client, bob: User, alice: User) -> None:
    posted(alice, "Three spiders dance")
    posted(alice, "Three cats dance")
    posted(bob, "My spiders")
    muting.mute_word(bob, "SPIDERS")
    assert set(words_of(bobs, "/?feed=latest")) == {"Three cats dance", "My spiders"}


def test_comments_of_the_muted_and_with_muted_words_are_not_read(
    bob: User, alice: User, charlie: User, post: Post
) -> None:
    actions.comment(post, charlie, "hello")
    actions.comment(post, alice, "no spiders please")
    muting.mute(bob, charlie)
    muting.mute_word(bob, "spiders")
    assert [thread.first.words for thread in queries.talk(post, bob).threads] == []
    assert len(queries.talk(post, charlie).threads) == 2


def test_what_the_muted_repost_and_what_is_said_with_muted_words_is_not_in_the_feed(
    bobs: Client, bob: User, alice: User, charlie: User
) -> None:
    follow(bob, charlie)
    for name in ("one", "two"):
        actions.repost(posted(User.objects.create_user(name), name), {"one": alice, "two": charlie}[name], "spiders!")
    assert set(words_of(bobs, "/?feed=following")) == {"one", "two"}
    muting.mute(bob, alice)
    assert words_of(bobs, "/?feed=following") == ["two"]
    muting.mute_word(bob, "spiders")
    assert words_of(bobs, "/?feed=following") == []


def test_muting_costs_no_query(bobs: Client, bob: User, alice: User, django_assert_max_num_queries: object) -> None:
    posted(alice)
    for number in range(20):
        muting.mute_word(bob, f"word{number}")
    with django_assert_max_num_queries(6):  # type: ignore[operator]
        bobs.get("/")
