"""Every address of the feed, asked by every role."""

from __future__ import annotations

import pytest
from django.test import Client

from feed import actions
from feed.urls import urlpatterns
from sora_site.people.models import User
from tests.feed.conftest import film, posted

ROLES = ("anonymous", "stranger", "follower", "blocked", "maker", "operator")
LOGIN = "to the sign-in page"

#: (name, method, of which film) → the answers to the roles in the order above.
TABLE: dict[tuple[str, str, str], tuple[int | str, ...]] = {
    ("home", "GET", ""): (200, 200, 200, 200, 200, 200),
    ("watch", "GET", "public"): (200, 200, 200, 404, 200, 200),
    ("watch", "GET", "unlisted"): (200, 200, 200, 404, 200, 200),
    ("watch", "GET", "private"): (404, 404, 404, 404, 200, 404),
    ("like", "GET", "public"): (405, 405, 405, 405, 405, 405),
    ("like", "POST", "public"): (LOGIN, 302, 302, 404, 302, 302),
    ("like", "POST", "unlisted"): (LOGIN, 302, 302, 404, 302, 302),
    ("like", "POST", "private"): (LOGIN, 404, 404, 404, 302, 404),
    ("view", "GET", "public"): (405, 405, 405, 405, 405, 405),
    ("view", "POST", "public"): (204, 204, 204, 404, 204, 204),
    ("view", "POST", "private"): (404, 404, 404, 404, 204, 404),
    ("comments", "GET", "public"): (200, 200, 200, 404, 200, 200),
    ("comments", "GET", "private"): (404, 404, 404, 404, 200, 404),
    ("comments", "POST", "public"): (LOGIN, 302, 302, 404, 302, 302),
    ("comments", "POST", "private"): (LOGIN, 404, 404, 404, 302, 404),
    ("delete_comment", "GET", "public"): (405, 405, 405, 405, 405, 405),
    ("delete_comment", "POST", "public"): (LOGIN, 404, 302, 404, 302, 404),  # the comment is the follower's
    ("publish", "GET", "public"): (LOGIN, 404, 404, 404, 200, 404),
    ("publish", "GET", "draft"): (LOGIN, 404, 404, 404, 200, 404),
    ("publish", "POST", "draft"): (LOGIN, 404, 404, 404, 302, 404),
    ("unpublish", "GET", "public"): (405, 405, 405, 405, 405, 405),
    ("unpublish", "POST", "public"): (LOGIN, 403, 403, 404, 302, 403),
    ("unpublish", "POST", "private"): (LOGIN, 404, 404, 404, 302, 404),
    ("profile", "GET", ""): (200, 200, 200, 404, 200, 200),
    ("liked", "GET", ""): (LOGIN, 200, 200, 200, 200, 200),
}
DATA = {
    "like": {"on": "1"},
    "view": {"ms": "5000"},
    "comments": {"words": "hello"},
    "publish": {"words": "look", "audience": "public", "remix_policy": "everyone"},
}


@pytest.fixture
def clients(
    client: Client, charlies: Client, bobs: Client, mallorys: Client, alices: Client, operators: Client
) -> dict[str, Client]:
    return dict(zip(ROLES, (client, charlies, bobs, mallorys, alices, operators), strict=True))


def address(name: str, of: str, alice: User, bob: User) -> str:
    if name in {"home", "profile", "liked"}:
        return {"home": "/", "profile": "/@alice/", "liked": "/me/likes/"}[name]
    if of == "draft":
        return f"/films/{film(alice).generation.public_id}/publish/"
    post = posted(alice, audience=of)
    if name == "publish":
        return f"/films/{post.clip.generation.public_id}/publish/"
    if name == "delete_comment":
        return f"/comments/{actions.comment(post, bob, 'hi').pk}/delete/"
    return f"/v/{post.clip.public_id}/" + ("" if name == "watch" else f"{name}/")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("name", "method", "of"), TABLE)
def test_everyone_gets_the_answer_of_the_table(
    clients: dict[str, Client], alice: User, bob: User, name: str, method: str, of: str, role: str
) -> None:
    expected = TABLE[name, method, of][ROLES.index(role)]
    where = address(name, of, alice, bob)
    response = (
        clients[role].generic(method, where) if method == "GET" else clients[role].post(where, DATA.get(name, {}))
    )
    if expected == LOGIN:
        assert response.status_code == 302
        assert response["Location"].startswith("/accounts/login/")
    else:
        assert response.status_code == expected
        assert not response.get("Location", "").startswith("/accounts/login/")


def test_the_table_leaves_no_address_out() -> None:
    assert {name for name, _method, _of in TABLE} == {pattern.name for pattern in urlpatterns}


@pytest.mark.parametrize("name", ["like", "comments", "delete_comment", "publish", "unpublish"])
def test_writing_needs_the_token_of_a_form(alice: User, bob: User, name: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)
    assert strict.post(address(name, "public", alice, bob), DATA.get(name, {})).status_code == 403
