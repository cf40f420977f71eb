"""What is done to one comment: hearts, pins, other words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from feed import actions
from feed.models import Comment, CommentLike, Post
from sora_site.people.models import Notification, User
from tests.feed.test_comments import address, words_of

HTMX = {"HX-Request": "true"}


@pytest.fixture
def said(post: Post, bob: User) -> Comment:
    return actions.comment(post, bob, "nice")


def test_a_heart_is_given_once_and_taken_back(charlies: Client, said: Comment, bob: User) -> None:
    for _ in range(2):
        assert charlies.post(f"/comments/{said.pk}/like/", {"on": "1"}).status_code == 302
    said.refresh_from_db()
    assert (said.likes, CommentLike.objects.count()) == (1, 1)
    assert Notification.objects.get(person=bob, kind="comment_like").count == 1
    for _ in range(2):
        charlies.post(f"/comments/{said.pk}/like/", {"on": "0"})
    said.refresh_from_db()
    assert (said.likes, CommentLike.objects.count()) == (0, 0)


def test_by_htmx_the_heart_alone_comes_back(charlies: Client, said: Comment) -> None:
    page = charlies.post(f"/comments/{said.pk}/like/", {"on": "1"}, headers=HTMX).content.decode()
    assert 'aria-pressed="true"' in page
    assert "nice" not in page


def test_hearts_of_many_are_one_line(said: Comment, bob: User, alice: User, charlie: User) -> None:
    for person in (alice, charlie):
        actions.like_comment(said, person)
    assert Notification.objects.get(person=bob, kind="comment_like").count == 2


def test_what_is_gone_is_not_liked(charlies: Client, said: Comment) -> None:
    actions.delete_comment(said)
    assert charlies.post(f"/comments/{said.pk}/like/", {"on": "1"}).status_code == 404


def test_the_filmmaker_puts_one_comment_first(
    alices: Client, client: Client, post: Post, said: Comment, charlie: User
) -> None:
    other = actions.comment(post, charlie, "newer")
    alices.post(f"/comments/{said.pk}/pin/", {"on": "1"})
    assert words_of(client.get(address(post), {"sort": "newest"})) == ["nice", "newer"]
    alices.post(f"/comments/{other.pk}/pin/", {"on": "1"})
    page = client.get(address(post), {"sort": "oldest"})
    assert words_of(page) == ["newer", "nice"]
    assert page.content.decode().count("Pinned by the film") == 1
    alices.post(f"/comments/{other.pk}/pin/", {"on": "0"})
    assert words_of(client.get(address(post), {"sort": "oldest"})) == ["nice", "newer"]


def test_taking_off_a_pin_that_moved_on_takes_off_nothing(post: Post, said: Comment, charlie: User) -> None:
    other = actions.comment(post, charlie, "newer")
    actions.pin(other)
    assert not actions.unpin(said)
    post.refresh_from_db()
    assert post.pinned == other


def test_only_the_filmmaker_pins_and_only_where_a_talk_begins(
    bobs: Client, alices: Client, post: Post, said: Comment, charlie: User
) -> None:
    assert bobs.post(f"/comments/{said.pk}/pin/", {"on": "1"}).status_code == 404
    answer = actions.comment(post, charlie, "answer", reply_to=said)
    assert alices.post(f"/comments/{answer.pk}/pin/", {"on": "1"}).status_code == 400
    post.refresh_from_db()
    assert post.pinned is None


def test_a_pinned_comment_that_is_deleted_is_pinned_no_longer(post: Post, said: Comment) -> None:
    actions.pin(said)
    actions.delete_comment(said)
    post.refresh_from_db()
    assert post.pinned is None


def test_ones_own_words_can_be_changed_for_five_minutes(
    bobs: Client, client: Client, post: Post, said: Comment
) -> None:
    assert bobs.get(f"/comments/{said.pk}/edit/").context["form"]["words"].value() == "nice"
    assert bobs.post(f"/comments/{said.pk}/edit/", {"words": "nicer"}).status_code == 302
    [thread] = client.get(address(post)).context["talk"].threads
    assert (thread.first.words, thread.first.is_edited) == ("nicer", True)
    Comment.objects.update(created_at=timezone.now() - timedelta(minutes=6))
    late = bobs.post(f"/comments/{said.pk}/edit/", {"words": "too late"})
    assert late.status_code == 422
    assert "too late" in late.content.decode()
    said.refresh_from_db()
    assert said.words == "nicer"


def test_nobody_changes_the_words_of_others(alices: Client, charlies: Client, said: Comment) -> None:
    for who in (alices, charlies):
        assert who.post(f"/comments/{said.pk}/edit/", {"words": "mine"}).status_code == 404


def test_words_taken_back_are_in_no_inbox(alices: Client, bobs: Client, post: Post, said: Comment, alice: User) -> None:
    bobs.post(f"/comments/{said.pk}/edit/", {"words": "harmless"})
    assert Notification.objects.get(person=alice, kind="comment").details == {}
    assert "commented on your film" in alices.get("/me/inbox/").content.decode()


@pytest.mark.parametrize(
    ("policy", "stranger", "follower"), [("everyone", 302, 302), ("followers", 403, 302), ("nobody", 403, 403)]
)
def test_the_filmmaker_says_who_may_comment(
    alices: Client, bobs: Client, charlies: Client, post: Post, policy: str, stranger: int, follower: int
) -> None:
    sent = {"words": "look", "audience": "public", "remix_policy": "everyone", "comment_policy": policy}
    alices.post(f"/films/{post.clip.generation.public_id}/publish/", sent)
    for who, expected in ((charlies, stranger), (bobs, follower), (alices, 302)):
        has_form = 'name="words"' in who.get(address(post)).content.decode()
        assert has_form is (expected == 302)
        answer = who.post(address(post), {"words": "may I?"})
        assert answer.status_code == expected
        assert expected == 302 or "may I?" in answer.content.decode()


def test_a_form_that_says_nothing_of_it_leaves_it(alice: User, post: Post) -> None:
    actions.publish(post.clip, by=alice, words="look", comment_policy="nobody")
    assert actions.publish(post.clip, by=alice, words="again").comment_policy == "nobody"
