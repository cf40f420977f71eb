from __future__ import annotations

from django.test import Client

from feed import actions
from feed.models import Comment, Post
from sora_site.people.models import User


def test_operators_read_posts_and_change_nothing(operators: Client, post: Post) -> None:
    assert operators.get("/admin/feed/post/").status_code == 200
    assert operators.get(f"/admin/feed/post/{post.pk}/change/").status_code == 200
    assert operators.post(f"/admin/feed/post/{post.pk}/change/", {"likes": "99"}).status_code == 403
    assert operators.post(f"/admin/feed/post/{post.pk}/delete/", {"post": "yes"}).status_code == 403


def test_operators_take_comments_away_and_the_count_follows(operators: Client, post: Post, bob: User) -> None:
    one, other, third = (actions.comment(post, bob, words) for words in ("one", "other", "third"))
    assert operators.get(f"/admin/feed/comment/{one.pk}/delete/").status_code == 200
    operators.post(f"/admin/feed/comment/{one.pk}/delete/", {"post": "yes"})
    chosen = {"action": "delete_selected", "_selected_action": [other.pk], "post": "yes"}
    operators.post("/admin/feed/comment/", chosen)
    post.refresh_from_db()
    assert post.comments == 1
    assert Comment.objects.get(deleted_at=None) == third
