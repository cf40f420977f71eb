from __future__ import annotations

from collections.abc import Callable

from django.test import Client

from feed import actions
from feed.models import Like, Post
from sora_site.people.models import Notification, User


def counted(post: Post) -> int:
    """The kept count, after making sure that it is the true one."""
    post.refresh_from_db()
    assert post.likes == Like.objects.filter(post=post).count()
    return post.likes


def test_liking_twice_counts_once(bobs: Client, post: Post) -> None:
    for _ in range(2):
        assert bobs.post(f"/v/{post.clip.public_id}/like/", {"on": "1"}).status_code == 302
    assert counted(post) == 1


def test_taking_back_twice_counts_once(bobs: Client, post: Post, bob: User, charlie: User) -> None:
    actions.like(post, bob)
    actions.like(post, charlie)
    for _ in range(2):
        bobs.post(f"/v/{post.clip.public_id}/like/", {"on": "0"})
    assert counted(post) == 1


def test_without_script_one_comes_back_to_where_one_was(bobs: Client, post: Post) -> None:
    response = bobs.post(
        f"/v/{post.clip.public_id}/like/", {"on": "1"}, headers={"Referer": "http://testserver/?feed=x"}
    )
    assert response["Location"] == "/?feed=x"


def test_htmx_gets_the_button_alone(bobs: Client, post: Post) -> None:
    response = bobs.post(f"/v/{post.clip.public_id}/like/", {"on": "1"}, headers={"HX-Request": "true"})
    assert response.status_code == 200
    assert response.context["card"].is_liked
    assert b"<html" not in response.content


def test_a_script_gets_the_count(bobs: Client, post: Post) -> None:
    address = f"/v/{post.clip.public_id}/like/"
    response = bobs.post(address, {"on": "1"}, headers={"Accept": "application/json"})
    assert response.json() == {"likes": 1, "is_liked": True}


def test_a_stranger_is_asked_to_sign_in_and_nothing_is_counted(client: Client, post: Post) -> None:
    response = client.post(f"/v/{post.clip.public_id}/like/", {"on": "1"})
    assert response["Location"].startswith("/accounts/login/")
    assert counted(post) == 0


def test_the_maker_hears_of_it_once(bobs: Client, post: Post, alice: User, bob: User) -> None:
    for on in ("1", "0", "1"):
        bobs.post(f"/v/{post.clip.public_id}/like/", {"on": on})
    [line] = Notification.objects.filter(person=alice, kind="like")
    assert (line.actor, line.count, line.link) == (bob, 1, f"/v/{post.clip.public_id}/")


def test_many_likes_of_one_film_are_one_line_in_the_inbox(
    post: Post, alice: User, likers: Callable[[int], list[User]]
) -> None:
    for person in likers(5):
        actions.like(post, person)
    [line] = Notification.objects.filter(person=alice, kind="like")
    assert line.count == 5


def test_liking_ones_own_film_tells_nobody(alices: Client, post: Post, alice: User) -> None:
    alices.post(f"/v/{post.clip.public_id}/like/", {"on": "1"})
    assert counted(post) == 1
    assert not Notification.objects.filter(person=alice).exists()
