"""Words that would be markup, programs, links or disguises: shown as the words they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from creation.models import Generation
from feed import actions
from feed.models import Comment, Post
from licensing.guard.types import Reason, Verdict
from sora_site.people.models import Notification, User
from tests.feed.conftest import film, post, posted
from tests.site.hostile import form, fresh_counts, toy_engine
from tests.site.markup import Page

__all__ = ["fresh_counts", "post", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]

PLAIN = "plain words"
HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "the end of a script": "</script><script>alert(1)</script>",
    "an event": "<img src=x onerror=alert(1)>",
    "the end of an attribute": '" onmouseover="alert(1)" x=\'',
    "a link": "javascript:alert(1)",
    "an address": "[x](javascript:alert(1)) data:text/html,<b>x</b>",
    "the end of a field": "</textarea></title></style><svg onload=alert(1)>",
    "a template": "{{ settings.SECRET_KEY }}{% load x %}",
    "a comment": "<!-- x --><![CDATA[x]]>",
    "an entity": "&lt;script&gt;&#60;b&#62;",
    "placeholders": "%(name)s %s {0} {name}",
    "a turned direction": "\u202eevil\u202c \u2067x\u2069",
    "signs nobody sees": "a\u200bb\u2060c\ufeffd",
}


@pytest.fixture(params=HOSTILE)
def hostile(request: pytest.FixtureRequest) -> str:
    return HOSTILE[request.param]


def pages(client: Client, *addresses: str) -> list[Page]:
    answers = [client.get(address) for address in addresses]
    assert [answer.status_code for answer in answers] == [200] * len(addresses)
    return [Page(answer.content.decode()) for answer in answers]


def same_but_for_words(write: Callable[[str], None], words: str, client: Client, *addresses: str) -> None:
    """The pages at `addresses` show `words` and are otherwise what plain words make them."""
    write(PLAIN)
    plain = pages(client, *addresses)
    write(words)
    for before, after, address in zip(plain, pages(client, *addresses), addresses, strict=True):
        assert before.says(PLAIN), address
        assert after.says(words), address
        assert after.shape == before.shape, address
        assert not [to for to in after.addresses if to.strip().lower().startswith(("javascript:", "data:text"))]


def test_a_comment_is_words(alices: Client, bob: User, bobs: Client, post: Post, hostile: str) -> None:
    address = f"/v/{post.clip.public_id}/comments/"

    def say(words: str) -> None:
        Comment.objects.all().delete()
        Notification.objects.all().delete()
        assert bobs.post(address, {"words": words}).status_code == 302

    same_but_for_words(say, hostile, bobs, address)
    same_but_for_words(say, hostile, alices, address, "/me/inbox/")
    Comment.objects.all().delete()
    said = bobs.post(address, {"words": hostile}, headers={"HX-Request": "true"})
    assert Page(said.content.decode()).says(hostile)


def test_the_words_of_a_post_are_words(alice: User, alices: Client, client: Client, hostile: str) -> None:
    clip = film(alice)
    publish = f"/films/{clip.generation.public_id}/publish/"

    def show(words: str) -> None:
        sent = {"words": words, "audience": "public", "remix_policy": "everyone"}
        assert alices.post(publish, sent).status_code == 302

    same_but_for_words(show, hostile, client, f"/v/{clip.public_id}/", "/")
    same_but_for_words(show, hostile, alices, publish)


def test_a_bio_is_words(alice: User, alices: Client, client: Client, hostile: str) -> None:
    def write(words: str) -> None:
        sent = {"display_name": "Alice", "bio": words, "language": "en"}
        assert alices.post("/me/settings/", sent).status_code == 302
        alices.get("/me/settings/")  # takes the message away

    same_but_for_words(write, hostile, client, "/@alice/")
    same_but_for_words(write, hostile, alices, "/me/settings/")


def test_a_name_is_words_without_disguise(
    alice: User, alices: Client, bobs: Client, bob: User, post: Post, hostile: str
) -> None:
    actions.comment(post, alice, "hello")
    mine = posted(bob)
    actions.like(mine, alice)
    kept = "".join(sign for sign in hostile[:50] if sign.isprintable())
    kept = " ".join(kept.split())
    where = ["/@alice/", "/", f"/v/{post.clip.public_id}/comments/"]

    def write(words: str) -> None:
        answer = alices.post("/me/settings/", {"display_name": words[:50], "bio": "", "language": "en"})
        assert answer.status_code == 302

    write(PLAIN)
    bobs.get("/me/inbox/")  # what is new there is marked as new only once
    before = pages(bobs, *where, "/me/inbox/")
    write(hostile)
    for old, new, address in zip(before, pages(bobs, *where, "/me/inbox/"), [*where, "inbox"], strict=True):
        assert new.says(kept), address
        assert new.shape == old.shape, address
        assert not any(sign in word for word in new.words for sign in "\u202e\u202c\u2067\u2069\u200b\u2060\ufeff")


def test_a_prompt_is_words_wherever_it_is_shown(alice: User, alices: Client, client: Client, hostile: str) -> None:
    clip = film(alice)
    actions.publish(clip, by=alice, words="look", shows_prompt=True)

    def write(words: str) -> None:
        Generation.objects.update(prompt=words, storyboard={})

    same_but_for_words(write, hostile, client, "/", f"/v/{clip.public_id}/")
    same_but_for_words(write, hostile, alices, "/films/", f"/films/{clip.generation.public_id}/")
    again = f"/make/?from={clip.generation.public_id}"
    same_but_for_words(write, hostile, alices, again)


def test_a_prompt_is_words_in_its_storyboard(alices: Client, hostile: str) -> None:
    """The cards show what was read of it; whatever that is, no element is new but the cards' own."""
    known = {"script", "svg", "img", "style", "iframe"}
    prompt = f"a dog runs over a meadow and says “{hostile}”"
    cards = alices.post("/make/read/", {"prompt": prompt, "seconds": "5"})
    assert cards.status_code == 200
    plain = alices.post("/make/read/", {"prompt": "a dog runs over a meadow and says “hello”", "seconds": "5"})
    allowed = {shape for shape in Page(plain.content.decode()).shape if shape[0] in known}
    found = {shape for shape in Page(cards.content.decode()).shape if shape[0] in known}
    assert {tag for tag, _names in found} <= {tag for tag, _names in allowed} | {"svg"}
    assert not any(name.startswith("on") for _tag, names in Page(cards.content.decode()).shape for name in names)


def test_a_refusal_repeats_words_as_words(alices: Client, monkeypatch: pytest.MonkeyPatch, hostile: str) -> None:
    def refuse(words: str) -> None:
        verdict = Verdict(reasons=(Reason("character", f"{words} is somebody's.", found=words),), proposal=words)
        monkeypatch.setattr("creation.beginning.verbs.check_prompt", lambda *_: verdict)

    shapes = []
    for words in (PLAIN, hostile):
        refuse(words)
        answer = alices.post("/make/", form(words))
        assert answer.status_code == 422
        page = Page(answer.content.decode())
        assert page.says(words)
        shapes.append(page.shape)
    assert shapes[0] == shapes[1]


def test_what_an_address_says_is_words(alices: Client, hostile: str) -> None:
    plain, said = (Page(alices.get("/make/", {"prompt": words}).content.decode()) for words in (PLAIN, hostile))
    assert said.says(hostile)
    assert said.shape == plain.shape


def test_the_operator_reads_words_as_words(alice: User, bob: User, operators: Client, hostile: str) -> None:
    post = posted(alice, PLAIN)
    said = actions.comment(post, bob, PLAIN)
    addresses = [
        "/admin/feed/post/",
        "/admin/feed/comment/",
        "/admin/people/user/",
        f"/admin/people/user/{bob.pk}/change/",
    ]

    def write(words: str) -> None:
        Post.objects.filter(pk=post.pk).update(words=words)
        Comment.objects.filter(pk=said.pk).update(words=words)
        User.objects.filter(pk=bob.pk).update(display_name=words[:50], bio=words)

    same_but_for_words(write, hostile, operators, *addresses)


@pytest.mark.parametrize(("field", "path"), [("words", "comments"), ("words", "publish"), ("bio", "settings")])
def test_ten_thousand_characters_are_refused_and_kept_as_typed(
    alices: Client, post: Post, field: str, path: str
) -> None:
    typed = "long " * 2000
    address = {
        "comments": f"/v/{post.clip.public_id}/comments/",
        "publish": f"/films/{post.clip.generation.public_id}/publish/",
        "settings": "/me/settings/",
    }[path]
    others = {"audience": "public", "remix_policy": "everyone", "display_name": "Alice", "language": "en"}
    answer = alices.post(address, {**others, field: typed})
    assert answer.status_code == 422
    page = Page(answer.content.decode())
    assert page.says(typed.strip())
    assert page.says(str(len(typed.strip()))) or page.says(str(len(typed)))
    assert not Comment.objects.exists()


@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil.example", "\x00//evil.example"],
)
def test_no_form_leads_to_another_site(alices: Client, client: Client, post: Post, elsewhere: str) -> None:
    forms = {
        f"/v/{post.clip.public_id}/like/": alices,
        "/@bob/follow/": alices,
        "/language/setlang/": client,
        "/accounts/login/": client,
    }
    User.objects.create_user("bob", password="a-long-password")
    for path, sender in forms.items():
        sent = {"next": elsewhere, "language": "de", "login": "bob", "password": "a-long-password"}
        answer = sender.post(path, sent, headers={"Referer": elsewhere if elsewhere.isprintable() else ""})
        assert answer.status_code in {302, 200, 400}, path
        assert "evil" not in answer.get("Location", ""), path
        assert not answer.get("Location", "").startswith("javascript"), path
