"""Muting people and words: not shown to oneself, and nobody learns of it."""

from __future__ import annotations

import pytest
from django.test import Client

from sora_site.people import inbox, muting
from sora_site.people.models import MutedWord, User
from sora_site.people.muting import verbs
from tests.people.conftest import Enter


def test_muting_and_its_undo(alice: User, bob: User, enter: Enter) -> None:
    browser = enter(alice)
    for _ in range(2):
        assert browser.post("/@bob/mute/", {"on": "1"}).status_code == 302
    assert "@bob" in browser.get("/me/safety/").content.decode()
    assert "alice" not in enter(bob).get("/me/safety/").content.decode().split("</nav>")[-1]
    browser.post("/@bob/mute/", {"on": "0"})
    assert "@bob" not in browser.get("/me/safety/").content.decode()


def test_the_inbox_is_silent_about_the_muted_and_they_are_not_told(alice: User, bob: User) -> None:
    inbox.notify(alice.pk, "follow", actor_id=bob.pk)
    muting.mute(alice, bob)
    inbox.notify(alice.pk, "like", actor_id=bob.pk)
    assert inbox.inbox(alice) == []
    assert inbox.unread_count(alice) == 0
    assert inbox.inbox(bob) == []
    muting.unmute(alice, bob)
    assert [line.kind for line in inbox.inbox(alice)] == ["follow"]


def test_nobody_mutes_themselves(alice: User, enter: Enter) -> None:
    assert enter(alice).post("/@alice/mute/", {"on": "1"}).status_code == 400


@pytest.mark.parametrize(
    ("word", "text", "is_found"),
    [
        ("ass", "the grass is green", False),
        ("ass", "What an ASS!", True),
        ("Spinne", "eine spinne.", True),
        ("straße", "STRASSE", False),
        ("über", "Über alles", True),
        ("ice cream", "we like ice cream, a lot", True),
        ("a.c", "abc", False),
        ("(x", "look (x here", True),
        ("蜘蛛", "三只蜘蛛在跳舞", True),
        ("50%", "at 50% now", True),
    ],
)
def test_whole_words_are_found_whatever_their_case(alice: User, word: str, text: str, is_found: bool) -> None:
    from django.db.models import Value

    from sora_site.people.queries import muted_words_in

    muting.mute_word(alice, word)
    assert muted_words_in(alice.pk, Value(text)).exists() is is_found


def test_words_are_kept_once_and_let_go(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    for word in ("Spiders", " spiders "):
        assert browser.post("/me/safety/words/", {"word": word}).status_code == 302
    kept = MutedWord.objects.get()
    assert kept.word == "spiders"
    assert enter(User.objects.create_user("dora", birth_year=1990)).post(
        f"/me/safety/words/{kept.pk}/release/"
    ).status_code in {302}
    assert MutedWord.objects.exists()
    browser.post(f"/me/safety/words/{kept.pk}/release/")
    assert not MutedWord.objects.exists()


@pytest.mark.parametrize("word", ["", "...", "x" * 61])
def test_what_is_no_word_is_refused_in_words(alice: User, enter: Enter, word: str) -> None:
    assert enter(alice).post("/me/safety/words/", {"word": word}).status_code == 422
    assert not MutedWord.objects.exists()


def test_there_is_an_end_to_words(alice: User, enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs, "MOST_WORDS", 1)
    browser = enter(alice)
    browser.post("/me/safety/words/", {"word": "spiders"})
    answer = browser.post("/me/safety/words/", {"word": "snakes"})
    assert answer.status_code == 422
    assert "snakes" in answer.content.decode()


def test_strangers_sign_in_first(bob: User) -> None:
    assert Client().post("/@bob/mute/", {"on": "1"}).status_code == 302
