from __future__ import annotations

import pytest
from django.utils import timezone, translation
from pytest_django import DjangoAssertNumQueries

from sora_site.people import actions, notifications
from sora_site.people.inbox import inbox, unread_count
from sora_site.people.models import Notification, User
from tests.people.conftest import Enter


def like(person: User, actor: User, film: str = "abc") -> None:
    actions.notify(person.pk, "like", actor_id=actor.pk, link=f"/w/{film}/", group=f"like:{film}")


def words(person: User) -> list[str]:
    return [line.words for line in inbox(person)]


def test_repeats_of_one_thing_are_one_line_that_counts_up(alice: User, bob: User, charlie: User) -> None:
    like(alice, bob)
    assert words(alice) == ["bob liked your film."]
    like(alice, charlie)
    assert words(alice) == ["charlie and 1 other liked your film."]
    assert unread_count(alice) == 1


def test_one_person_over_and_over_counts_once(alice: User, bob: User) -> None:
    for _ in range(3):
        like(alice, bob)
    assert words(alice) == ["bob liked your film."]


def test_other_things_are_lines_of_their_own(alice: User, bob: User) -> None:
    like(alice, bob, "one")
    like(alice, bob, "two")
    actions.notify(alice.pk, "comment", actor_id=bob.pk, details={"words": "lovely"})
    actions.notify(alice.pk, "comment", actor_id=bob.pk, details={"words": "again"})
    assert unread_count(alice) == 4
    assert words(alice)[0] == "bob commented: “again”"


def test_a_line_that_was_read_stays_and_a_new_one_begins(alice: User, bob: User, charlie: User) -> None:
    like(alice, bob)
    actions.mark_read(alice)
    like(alice, charlie)
    assert [(line.words, line.is_unread) for line in inbox(alice)] == [
        ("charlie liked your film.", True),
        ("bob liked your film.", False),
    ]


def test_nobody_is_told_of_what_they_did_themselves(alice: User) -> None:
    like(alice, alice)
    assert not Notification.objects.exists()


@pytest.mark.parametrize("blocker", ["alice", "bob"])
def test_nothing_is_told_across_a_block(alice: User, bob: User, blocker: str) -> None:
    actions.block(*(alice, bob) if blocker == "alice" else (bob, alice))
    like(alice, bob)
    assert not Notification.objects.exists()


def test_the_site_itself_tells_of_films(alice: User) -> None:
    actions.notify(alice.pk, "film_ready", details={"title": "Rain"}, link="/w/abc/")
    actions.notify(alice.pk, "film_failed", details={"why": "the disk is full."})
    assert words(alice) == ["Your film could not be made: the disk is full.", "Your film “Rain” is ready."]


def test_words_are_chosen_when_shown(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notifications, "_words", dict(notifications._words))
    actions.notify(alice.pk, "gift", details={"what": "a star"})
    assert words(alice) == ["Something new happened."]
    notifications.register("gift", lambda line: f"{translation.get_language()}: {line.details['what']}")
    with translation.override("de"):
        assert words(alice) == ["de: a star"]


def test_the_page_shows_what_is_new_and_then_it_is_read(alice: User, bob: User, enter: Enter) -> None:
    actions.follow(bob, alice)
    browser = enter(alice)
    [line] = browser.get("/me/inbox/").context["lines"]
    assert (line.words, line.link, line.is_unread) == ("bob follows you.", "/@bob/", True)
    [line] = browser.get("/me/inbox/").context["lines"]
    assert not line.is_unread


def test_what_arrives_while_it_is_shown_stays_unread(alice: User, bob: User) -> None:
    shown = timezone.now()
    actions.follow(bob, alice)
    actions.mark_read(alice, until=shown)
    assert unread_count(alice) == 1


def test_an_inbox_is_ones_own(alice: User, bob: User, enter: Enter) -> None:
    actions.follow(bob, alice)
    assert enter(bob).get("/me/inbox/").context["lines"] == []


def test_what_a_suspended_person_did_is_neither_shown_nor_counted(alice: User, bob: User) -> None:
    actions.follow(bob, alice)
    actions.suspend(bob)
    assert inbox(alice) == []
    assert unread_count(alice) == 0


def test_showing_costs_one_query(
    alice: User, bob: User, charlie: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number, actor in enumerate([bob, charlie] * 3):
        like(alice, actor, f"{number}")
    with django_assert_num_queries(1):
        assert len(inbox(alice)) == 6
