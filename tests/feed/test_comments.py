from __future__ import annotations

import pytest
from django.test import Client

from feed import actions, queries
from feed.models import Comment, Post
from sora_site.people.models import Block, Notification, User


def address(post: Post) -> str:
    return f"/v/{post.clip.public_id}/comments/"


def words_of(response: object) -> list[str]:
    return [thread.first.words for thread in response.context["talk"].threads]  # type: ignore[attr-defined]


def test_anyone_reads_comments_newest_first(client: Client, post: Post, bob: User, charlie: User) -> None:
    actions.comment(post, bob, "first")
    actions.comment(post, charlie, "second")
    response = client.get(address(post))
    assert words_of(response) == ["second", "first"]
    assert response.context["card"].comments == 2


def test_htmx_gets_the_list_alone(client: Client, post: Post) -> None:
    response = client.get(address(post), headers={"HX-Request": "true"})
    assert response.status_code == 200
    assert b"<html" not in response.content


def test_pages_go_on_without_gaps_or_repeats(client: Client, post: Post, bob: User) -> None:
    said = [f"comment {number}" for number in range(queries.COMMENTS * 2 + 5)]
    Comment.objects.bulk_create(Comment(post=post, maker=bob, words=words) for words in said)
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        response = client.get(address(post), {"cursor": cursor} if cursor else {})
        seen += words_of(response)
        cursor = response.context["talk"].next_cursor
    assert seen == said[::-1]


def test_a_form_sent_twice_says_it_once(bobs: Client, post: Post) -> None:
    for _ in range(2):
        assert bobs.post(address(post), {"words": "nice", "request_key": "k1"}).status_code == 302
    post.refresh_from_db()
    assert (post.comments, Comment.objects.count()) == (1, 1)


def test_the_page_gives_each_form_its_own_key(bobs: Client, post: Post) -> None:
    keys = {bobs.get(address(post)).context["form"]["request_key"].value() for _ in range(3)}
    assert len(keys) == 3 and all(keys)


def test_after_posting_htmx_gets_the_list_with_a_fresh_form(bobs: Client, post: Post) -> None:
    response = bobs.post(address(post), {"words": "nice", "request_key": "k1"}, headers={"HX-Request": "true"})
    assert words_of(response) == ["nice"]
    assert response.context["card"].comments == 1
    assert not response.context["form"].is_bound


@pytest.mark.parametrize("words", ["", "   ", "x" * 1001, "with \x00 in it"])
def test_what_cannot_be_said_is_answered_in_words(bobs: Client, post: Post, words: str) -> None:
    response = bobs.post(address(post), {"words": words, "request_key": "k1"})
    assert response.status_code == 422
    assert response.context["form"].errors["words"]
    assert not Comment.objects.exists()


def test_a_thousand_characters_can_be_said(bobs: Client, post: Post) -> None:
    bobs.post(address(post), {"words": "x" * 1000})
    assert Comment.objects.get().words == "x" * 1000


def test_words_are_shown_as_words(bobs: Client, post: Post) -> None:
    bobs.post(address(post), {"words": "<script>alert(1)</script>"})
    page = bobs.get(address(post)).content.decode()
    assert "<script>alert(1)</script>" not in page
    assert "&lt;script&gt;" in page


def test_nobody_says_more_in_a_minute_than_a_person_can(bobs: Client, post: Post, bob: User) -> None:
    for number in range(actions.COMMENTS_A_MINUTE):
        assert bobs.post(address(post), {"words": f"comment {number}"}).status_code == 302
    response = bobs.post(address(post), {"words": "one more"})
    assert response.status_code == 422
    assert Comment.objects.count() == actions.COMMENTS_A_MINUTE


def test_a_stranger_is_asked_to_sign_in(client: Client, post: Post) -> None:
    assert client.post(address(post), {"words": "hi"})["Location"].startswith("/accounts/login/")
    assert not Comment.objects.exists()


def test_the_maker_hears_what_was_said(bobs: Client, post: Post, alice: User) -> None:
    bobs.post(address(post), {"words": "nice elephant"})
    line = Notification.objects.get(person=alice, kind="comment")
    assert line.details == {"words": "nice elephant"}
    assert line.link == f"{address(post)}?c={Comment.objects.get().pk}"


def test_one_deletes_ones_own_comment_once(bobs: Client, post: Post, bob: User) -> None:
    said = actions.comment(post, bob, "regretted")
    assert bobs.post(f"/comments/{said.pk}/delete/").status_code == 302
    assert bobs.post(f"/comments/{said.pk}/delete/").status_code == 404
    assert not actions.delete_comment(said)
    post.refresh_from_db()
    said.refresh_from_db()
    assert (post.comments, said.words) == (0, "")
    assert words_of(bobs.get(address(post))) == []


def test_a_maker_deletes_any_comment_under_their_film(alices: Client, post: Post, bob: User) -> None:
    said = actions.comment(post, bob, "rude")
    [shown] = alices.get(address(post)).context["talk"].threads
    assert shown.first.may_delete
    assert alices.post(f"/comments/{said.pk}/delete/", headers={"HX-Request": "true"}).status_code == 200
    assert words_of(alices.get(address(post))) == []


def test_nobody_else_deletes_it(charlies: Client, client: Client, operators: Client, post: Post, bob: User) -> None:
    said = actions.comment(post, bob, "stays")
    [shown] = charlies.get(address(post)).context["talk"].threads
    assert not shown.first.may_delete
    for who in (charlies, operators):
        assert who.post(f"/comments/{said.pk}/delete/").status_code == 404
    assert client.post(f"/comments/{said.pk}/delete/").status_code == 302
    assert Comment.objects.get(deleted_at=None) == said


def test_blocked_people_do_not_read_each_other_under_a_third_film(
    bobs: Client, charlies: Client, post: Post, bob: User, charlie: User
) -> None:
    actions.comment(post, bob, "of bob")
    actions.comment(post, charlie, "of charlie")
    Block.objects.create(blocker=bob, blocked=charlie)
    assert words_of(bobs.get(address(post))) == ["of bob"]
    assert words_of(charlies.get(address(post))) == ["of charlie"]


def test_a_deleted_comment_leaves_no_words_in_the_inbox(alice: User, bob: User, post: Post) -> None:
    said = actions.comment(post, bob, "something nasty")
    assert Notification.objects.get(person=alice, kind="comment").details == {"words": "something nasty"}
    actions.delete_comment(said)
    assert Notification.objects.get(person=alice, kind="comment").details == {}


def test_on_the_page_of_comments_htmx_gets_the_page_s_own_head_again(bobs: Client, post: Post) -> None:
    said = {"words": "nice", "request_key": "k1"}
    on_page = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{address(post)}"}
    assert "<h1" in bobs.post(address(post), said, headers=on_page).content.decode()
    beside_a_film = {"HX-Request": "true", "HX-Current-URL": "http://testserver/"}
    assert "<h1" not in bobs.post(address(post), said, headers=beside_a_film).content.decode()


def test_what_is_wrong_with_a_comment_is_read_at_its_field(bobs: Client, post: Post) -> None:
    page = bobs.post(address(post), {"words": ""}).content.decode()
    assert 'aria-describedby="id_words_error"' in page
    assert 'id="id_words_error"' in page
