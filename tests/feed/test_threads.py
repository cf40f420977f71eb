from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from feed import actions, queries
from feed.models import Comment, Post
from sora_site.people.models import Block, Notification, User
from tests.feed.conftest import posted
from tests.feed.test_comments import address, words_of

HTMX = {"HX-Request": "true"}


@pytest.fixture
def first(post: Post, bob: User) -> Comment:
    """Begins a talk."""
    return actions.comment(post, bob, "first")


def replies_of(response: Any) -> list[str]:
    return [reply.words for reply in response.context["talk"].threads[0].replies]


def many(post: Post, maker: User, thread: Comment | None, count: int) -> list[Comment]:
    """Comments without the brake on how many one may write."""
    rows = Comment.objects.bulk_create(
        Comment(post=post, maker=maker, thread=thread, words=f"reply {number}") for number in range(count)
    )
    if thread is not None:
        Comment.objects.filter(pk=thread.pk).update(replies=count)
    return rows


def test_an_answer_stands_in_the_thread_and_counts_with_the_film(
    charlies: Client, post: Post, first: Comment, bob: User
) -> None:
    answer = charlies.post(address(post), {"words": "indeed", "reply_to": first.pk})
    said = Comment.objects.get(words="indeed")
    assert answer["Location"] == f"{address(post)}?c={said.pk}"
    assert (said.thread, said.answers) == (first, first)
    first.refresh_from_db()
    post.refresh_from_db()
    assert (first.replies, post.comments) == (1, 2)
    assert Notification.objects.get(person=bob, kind="reply").details == {"words": "indeed"}


def test_an_answer_to_an_answer_stays_in_the_thread_and_names_whom(
    alices: Client, charlies: Client, post: Post, first: Comment, charlie: User
) -> None:
    charlies.post(address(post), {"words": "indeed", "reply_to": first.pk})
    answered = Comment.objects.get(words="indeed")
    form = alices.get(address(post), {"c": answered.pk, "reply": answered.pk}).context["form"]
    assert form["words"].value() == "@charlie "
    alices.post(address(post), {"words": "@charlie no", "reply_to": answered.pk})
    said = Comment.objects.get(words="@charlie no")
    assert (said.thread, said.answers) == (first, answered)
    # Answered and named is one line, not two.
    assert [line.kind for line in Notification.objects.filter(person=charlie)] == ["reply"]


def test_who_wrote_the_film_and_is_answered_is_told_once(bobs: Client, post: Post, alice: User) -> None:
    mine = actions.comment(post, alice, "what do you think? @bob")
    bobs.post(address(post), {"words": "lovely @alice", "reply_to": mine.pk})
    assert [line.kind for line in Notification.objects.filter(person=alice)] == ["reply"]


def test_the_page_shows_how_many_answers_there_are_and_leads_to_them(
    client: Client, post: Post, first: Comment, charlie: User
) -> None:
    many(post, charlie, first, 12)
    page = client.get(address(post)).content.decode()
    assert "Show 12 replies" in page
    assert f"/comments/{first.pk}/replies/" in page
    assert "reply 3" not in page


def test_answers_go_on_without_gaps_or_repeats(client: Client, post: Post, first: Comment, charlie: User) -> None:
    said = [row.words for row in many(post, charlie, first, queries.REPLIES * 2 + 3)]
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        response = client.get(f"/comments/{first.pk}/replies/", {"cursor": cursor} if cursor else {}, headers=HTMX)
        assert b"<html" not in response.content
        seen += [reply.words for reply in response.context["replies"]]
        cursor = response.context["next_cursor"]
    assert seen == said


def test_without_script_the_answers_are_a_page(client: Client, post: Post, first: Comment, charlie: User) -> None:
    many(post, charlie, first, 2)
    page = client.get(f"/comments/{first.pk}/replies/").content.decode()
    assert "<html" in page
    assert "first" in page and "reply 1" in page


def test_the_address_of_an_answer_opens_its_thread_at_it(
    client: Client, post: Post, first: Comment, charlie: User, alice: User
) -> None:
    rows = many(post, charlie, first, 40)
    actions.comment(post, alice, "newer talk")
    response = client.get(address(post), {"c": rows[30].pk})
    assert words_of(response) == ["first", "newer talk"]
    assert replies_of(response)[0] == "reply 30"
    assert response.context["talk"].threads[0].has_earlier
    assert f'id="comment-{rows[30].pk}" data-focused' in response.content.decode()


def test_a_comment_has_a_short_address(client: Client, post: Post, first: Comment) -> None:
    assert client.get(f"/comments/{first.pk}/")["Location"] == f"{address(post)}?c={first.pk}"


@pytest.mark.parametrize("asked", ["999999", "x", "-1", "1" * 40, "१"])
def test_a_comment_that_is_not_there_is_no_mistake_of_the_page(client: Client, post: Post, asked: str) -> None:
    assert client.get(address(post), {"c": asked}).status_code == 200
    assert client.get(address(post), {"reply": asked}).status_code == 200


def test_of_a_comment_that_is_gone_the_page_says_so(client: Client, post: Post, first: Comment) -> None:
    actions.delete_comment(first)
    assert "no longer there" in client.get(address(post), {"c": first.pk}).content.decode()


def test_a_deleted_beginning_keeps_its_place_as_long_as_it_has_answers(
    bobs: Client, client: Client, post: Post, first: Comment, charlie: User
) -> None:
    said = actions.comment(post, charlie, "answer", reply_to=first)
    left = bobs.post(f"/comments/{first.pk}/delete/", headers=HTMX).content.decode()
    assert "This comment was deleted" in left
    [thread] = client.get(address(post)).context["talk"].threads
    assert (thread.first.is_gone, thread.first.words, thread.first.replies) == (True, "", 1)
    assert client.get(f"/comments/{first.pk}/replies/").status_code == 200
    actions.delete_comment(said)
    assert words_of(client.get(address(post))) == []
    assert client.get(f"/comments/{first.pk}/replies/").status_code == 404
    post.refresh_from_db()
    assert post.comments == 0


def test_nobody_answers_what_is_gone_and_the_words_are_kept(charlies: Client, post: Post, first: Comment) -> None:
    actions.delete_comment(first)
    answer = charlies.post(address(post), {"words": "my long answer", "reply_to": first.pk})
    assert answer.status_code == 422
    assert "my long answer" in answer.content.decode()
    assert not Comment.objects.filter(deleted_at=None).exists()


def test_an_answer_belongs_to_the_film_of_what_it_answers(
    charlies: Client, first: Comment, alice: User, post: Post
) -> None:
    other = posted(alice, "other")
    assert charlies.post(address(other), {"words": "lost", "reply_to": first.pk}).status_code == 422
    assert not Comment.objects.filter(words="lost").exists()


def test_a_thread_of_someone_blocked_is_not_read_and_not_answered(
    charlies: Client, post: Post, first: Comment, bob: User, charlie: User, alice: User
) -> None:
    answer = actions.comment(post, alice, "answer", reply_to=first)
    Block.objects.create(blocker=charlie, blocked=bob)
    assert words_of(charlies.get(address(post))) == []
    assert charlies.get(f"/comments/{first.pk}/replies/").status_code == 404
    assert charlies.get(f"/comments/{first.pk}/").status_code == 404
    assert charlies.post(address(post), {"words": "x", "reply_to": first.pk}).status_code == 422
    assert charlies.get(f"/comments/{answer.pk}/").status_code == 302


def test_answers_of_someone_blocked_or_suspended_are_left_out(
    charlies: Client, client: Client, post: Post, first: Comment, charlie: User, alice: User
) -> None:
    loud = User.objects.create_user("loud")
    actions.comment(post, loud, "of the blocked", reply_to=first)
    actions.comment(post, alice, "of alice", reply_to=first)
    Block.objects.create(blocker=charlie, blocked=loud)
    response = charlies.get(f"/comments/{first.pk}/replies/")
    assert [reply.words for reply in response.context["replies"]] == ["of alice"]
    User.objects.filter(pk=loud.pk).update(suspended_at=timezone.now())
    response = client.get(f"/comments/{first.pk}/replies/")
    assert [reply.words for reply in response.context["replies"]] == ["of alice"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("top", ["loved", "third", "first"]),
        ("newest", ["third", "loved", "first"]),
        ("oldest", ["first", "loved", "third"]),
    ],
)
def test_talks_come_in_the_order_asked_for(
    client: Client, post: Post, first: Comment, bob: User, charlie: User, sort: str, order: list[str]
) -> None:
    loved = actions.comment(post, bob, "loved")
    actions.comment(post, charlie, "third")
    actions.like_comment(loved, charlie)
    assert words_of(client.get(address(post), {"sort": sort})) == order


@pytest.mark.parametrize("sort", ["top", "newest", "oldest"])
def test_pages_of_every_order_show_every_talk_once(client: Client, post: Post, bob: User, sort: str) -> None:
    rows = many(post, bob, None, queries.COMMENTS * 2 + 1)
    for number, row in enumerate(rows):
        Comment.objects.filter(pk=row.pk).update(likes=number % 3)
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        response = client.get(address(post), {"sort": sort, "cursor": cursor})
        seen += words_of(response)
        cursor = response.context["talk"].next_cursor
    assert sorted(seen) == sorted(row.words for row in rows)


def test_the_filmmaker_wears_a_badge(client: Client, post: Post, alice: User, first: Comment) -> None:
    actions.comment(post, alice, "thanks")
    threads = client.get(address(post)).context["talk"].threads
    badges = {thread.first.words: thread.first.is_by_filmmaker for thread in threads}
    assert badges == {"first": False, "thanks": True}


def test_beside_a_film_an_answer_comes_into_its_thread_and_the_rest_stays(
    charlies: Client, post: Post, first: Comment
) -> None:
    said = {"words": "indeed", "reply_to": first.pk, "request_key": "k1"}
    answer = charlies.post(address(post), said, headers={**HTMX, "HX-Current-URL": "http://testserver/"})
    assert answer["HX-Retarget"] == f"#thread-{first.pk}"
    page = answer.content.decode()
    assert "indeed" in page and 'id="comment-form"' in page
    assert "k1" not in page


def test_what_is_wrong_beside_a_film_renews_the_form_alone(charlies: Client, post: Post, first: Comment) -> None:
    answer = charlies.post(address(post), {"words": "", "reply_to": first.pk}, headers=HTMX)
    assert (answer.status_code, answer["HX-Retarget"]) == (422, "#comment-form")
    assert "first" not in answer.content.decode()


def test_many_talks_cost_as_many_queries_as_one(
    bobs: Client,
    post: Post,
    first: Comment,
    bob: User,
    charlie: User,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    actions.pin(first)
    answer = actions.comment(post, charlie, "answer", reply_to=first)
    bobs.get(address(post))
    with django_assert_num_queries(9):
        bobs.get(address(post), {"c": answer.pk})
    for row in many(post, charlie, None, 15):
        many(post, bob, row, 5)
    many(post, charlie, first, 11)
    with django_assert_num_queries(9):
        bobs.get(address(post), {"c": answer.pk})
    with django_assert_num_queries(6):
        bobs.get(f"/comments/{first.pk}/replies/", headers=HTMX)
