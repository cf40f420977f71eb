"""The counts of posts as open pages see them."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from creation.models import Clip
from feed import actions, live
from feed.models import Post
from sora_site.lib.live import topics
from sora_site.people.models import User
from tests.feed.conftest import film, posted


def test_pages_may_watch_posts() -> None:
    assert topics.get("post") is not None


def test_one_watches_what_one_may_see(alice: User, bob: User, mallory: User) -> None:
    ids = {audience: posted(alice, audience=audience).clip.public_id for audience in ("public", "unlisted", "private")}
    asked = [*ids.values(), film(alice).public_id, "unknown"]
    assert set(live.open_posts(None, asked)) == {ids["public"], ids["unlisted"]}
    assert set(live.open_posts(bob.pk, asked)) == {ids["public"], ids["unlisted"]}
    assert set(live.open_posts(alice.pk, asked)) == set(ids.values())
    assert live.open_posts(mallory.pk, asked) == []
    assert not AnonymousUser().is_authenticated


def test_the_counts_are_those_of_the_row(post: Post, bob: User) -> None:
    actions.like(post, bob)
    actions.comment(post, bob, "nice")
    actions.record_view(post, "u999", 5_000)
    public_id = post.clip.public_id
    counts = {"likes": 1, "comments": 1, "reposts": 0, "views": 1, "gone": False}
    assert live.counts([public_id, "unknown"]) == {public_id: counts}


def test_a_withheld_film_is_told_to_be_gone(post: Post) -> None:
    Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
    assert live.counts([post.clip.public_id])[post.clip.public_id]["gone"]


def test_many_posts_cost_as_much_as_one(alice: User, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    ids = [posted(alice).clip.public_id for _ in range(20)]
    with django_assert_num_queries(1):
        assert len(live.counts(ids)) == 20
    with django_assert_num_queries(2):
        assert len(live.open_posts(alice.pk, ids)) == 20


def test_one_watches_the_comments_one_may_read(alice: User, bob: User, mallory: User) -> None:
    said = {
        audience: str(actions.comment(posted(alice, audience=audience), alice, "look").pk)
        for audience in ("public", "private")
    }
    gone = actions.comment(posted(alice), alice, "no")
    actions.delete_comment(gone)
    asked = [*said.values(), str(gone.pk), "word", "9" * 30, "-1"]
    assert live.open_comments(None, asked) == [said["public"]]
    assert live.open_comments(bob.pk, asked) == [said["public"]]
    assert set(live.open_comments(alice.pk, asked)) == set(said.values())
    assert live.open_comments(mallory.pk, asked) == []


def test_the_likes_of_comments_are_those_of_the_row(
    post: Post, alice: User, bob: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    said = [actions.comment(post, alice, f"number {number}") for number in range(5)]
    actions.like_comment(said[0], bob)
    with django_assert_num_queries(1):
        found = live.comment_likes([str(one.pk) for one in said])
    assert [found[str(one.pk)]["likes"] for one in said] == [1, 0, 0, 0, 0]
    with django_assert_num_queries(2):
        assert len(live.open_comments(bob.pk, [str(one.pk) for one in said])) == 5
    actions.unlike_comment(said[0], bob)
    assert live.comment_likes([str(said[0].pk)]) == {str(said[0].pk): {"likes": 0}}
