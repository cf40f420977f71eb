from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from creation import actions as films
from creation.models import Clip
from creation.showing import changes
from feed import actions
from feed.models import Mention, Post
from sora_site.people.models import Block, Notification, User
from tests.feed.conftest import film, posted
from tests.feed.test_comments import address


def told(person: User) -> list[str]:
    return [line.kind for line in Notification.objects.filter(person=person, kind="mention")]


def test_whom_the_words_of_a_film_name_is_told_and_linked(client: Client, alice: User, bob: User) -> None:
    post = posted(alice, "look @bob and @nobody_here")
    assert told(bob) == ["mention"]
    line = Notification.objects.get(person=bob)
    assert line.link == f"/v/{post.clip.public_id}/"
    page = client.get(f"/v/{post.clip.public_id}/").content.decode()
    assert 'href="/@bob/">@bob</a>' in page
    assert "/@nobody_here/" not in page


def test_changing_the_words_tells_nobody_twice_but_whom_it_names_anew(alice: User, bob: User, charlie: User) -> None:
    post = posted(alice, "look @bob")
    actions.publish(post.clip, by=alice, words="look again @bob @charlie")
    assert (told(bob), told(charlie)) == (["mention"], ["mention"])
    actions.publish(post.clip, by=alice, words="look")
    actions.publish(post.clip, by=alice, words="look @bob")
    assert (told(bob), Mention.objects.count()) == (["mention"], 2)


def test_a_private_film_tells_nobody_until_it_is_shown(alice: User, bob: User) -> None:
    clip = film(alice)
    actions.publish(clip, by=alice, words="@bob", audience="private")
    assert told(bob) == []
    actions.publish(clip, by=alice, words="@bob")
    assert told(bob) == ["mention"]


def test_a_comment_names_people_too(post: Post, bob: User, charlie: User, client: Client) -> None:
    said = actions.comment(post, bob, "ask @charlie")
    assert Notification.objects.get(person=charlie).link == f"{address(post)}?c={said.pk}"
    assert 'href="/@charlie/"' in client.get(address(post)).content.decode()
    actions.edit_comment(said, "ask @charlie please")
    assert told(charlie) == ["mention"]


def test_nobody_is_told_by_or_of_those_across_a_block(
    post: Post, alice: User, bob: User, charlie: User, mallory: User
) -> None:
    Block.objects.create(blocker=charlie, blocked=bob)
    # Mallory is blocked by the film's maker: she could not open it.
    actions.comment(post, bob, "hey @charlie @mallory")
    assert (told(charlie), told(mallory)) == ([], [])


def test_nobody_is_told_of_themselves(post: Post, alice: User, bob: User) -> None:
    actions.comment(post, bob, "I, @bob, greet @alice")
    assert told(bob) == []
    assert [line.kind for line in Notification.objects.filter(person=alice)] == ["comment"]


def test_one_comment_tells_no_crowd(post: Post, bob: User) -> None:
    crowd = User.objects.bulk_create(User(username=f"guest{number:02}", password="!") for number in range(30))
    actions.comment(post, bob, " ".join(f"@{one.username}" for one in crowd))
    assert Notification.objects.filter(kind="mention").count() == 10


def test_a_deleted_comment_leaves_no_words_with_those_it_named(post: Post, bob: User, charlie: User) -> None:
    said = actions.comment(post, bob, "something nasty about @charlie")
    actions.delete_comment(said)
    assert Notification.objects.get(person=charlie, kind="mention").details == {}


def test_changing_the_words_over_and_over_tells_no_crowd_either(alice: User, bob: User, post: Post) -> None:
    crowd = User.objects.bulk_create(User(username=f"guest{number:02}", password="!") for number in range(24))
    said = actions.comment(post, bob, "hello")
    for begin in range(0, 24, 8):
        names = " ".join(f"@{one.username}" for one in crowd[begin : begin + 8])
        actions.publish(post.clip, by=alice, words=names)
        actions.edit_comment(said, names)
    mentions = Notification.objects.filter(kind="mention")
    assert [mentions.filter(actor=who).count() for who in (alice, bob)] == [10, 10]


@pytest.mark.parametrize("what", ["withheld", "private", "erased"])
def test_a_film_that_is_no_longer_shown_leaves_no_words_with_those_it_named(
    alice: User, bob: User, bobs: Client, what: str
) -> None:
    post = posted(alice, "something nasty about @bob")
    if what == "private":
        actions.unpublish(post)
    elif what == "erased":
        films.erase(post.clip)
    else:
        Clip.objects.filter(pk=post.clip_id).update(withheld_at=timezone.now())
        changes.announce(post.clip)
    assert Notification.objects.get(person=bob, kind="mention").details == {}
    assert "nasty" not in bobs.get("/me/inbox/").content.decode()


def test_a_comment_hidden_by_moderators_leaves_no_words_in_inboxes(
    post: Post, alice: User, bob: User, charlie: User
) -> None:
    begun = actions.comment(post, charlie, "hello")
    said = actions.comment(post, bob, "something nasty about @alice", reply_to=begun)
    actions.withhold_comment(said)
    kinds = {line.kind: line.details for line in Notification.objects.filter(actor=bob)}
    assert kinds == {"reply": {}, "comment": {}}


def test_the_inbox_says_it(bobs: Client, alice: User, bob: User) -> None:
    posted(alice, "look @bob")
    assert "Alice mentioned you: “look @bob”" in bobs.get("/me/inbox/").content.decode()
