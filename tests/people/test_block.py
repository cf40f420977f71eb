from __future__ import annotations

import pytest

from sora_site.people import actions, inbox, queries
from sora_site.people.models import Block, Follow, User
from tests.people.conftest import Enter

BOB = "/@bob/block/"


def test_a_block_ends_follows_both_ways(alice: User, bob: User, charlie: User, enter: Enter) -> None:
    actions.follow(alice, bob)
    actions.follow(bob, alice)
    actions.follow(charlie, bob)
    for _ in range(2):
        assert enter(alice).post(BOB, {"on": "1"}).status_code == 302
    assert Block.objects.count() == 1
    assert list(Follow.objects.values_list("follower__username", "followed__username")) == [("charlie", "bob")]


def test_a_block_hides_both_from_each_other(alice: User, bob: User, charlie: User) -> None:
    actions.block(alice, bob)
    assert set(queries.hidden_from(alice.pk)) == {bob.pk}
    assert set(queries.hidden_from(bob.pk)) == {alice.pk}
    assert set(queries.hidden_from(charlie.pk)) == set()
    assert set(queries.hidden_from(None)) == set()
    assert queries.are_blocked(alice.pk, bob.pk)
    assert queries.are_blocked(bob.pk, alice.pk)
    assert not queries.are_blocked(alice.pk, charlie.pk)
    assert not queries.are_blocked(None, bob.pk)


def test_hidden_people_can_be_left_out_of_any_query(alice: User, bob: User, charlie: User) -> None:
    actions.block(alice, bob)
    actions.block(charlie, alice)
    shown = User.objects.exclude(pk__in=queries.hidden_from(alice.pk))
    assert list(shown) == [alice]
    assert User.objects.exclude(pk__in=queries.hidden_from(None)).count() == 3


def test_a_block_can_be_lifted_by_whoever_set_it(alice: User, bob: User, enter: Enter) -> None:
    actions.block(alice, bob)
    assert enter(bob).post("/@alice/block/", {"on": "0"}).status_code == 404
    assert queries.are_blocked(alice.pk, bob.pk)
    assert enter(alice).post(BOB, {"on": "0"}).status_code == 302
    assert not queries.are_blocked(alice.pk, bob.pk)


def test_htmx_gets_the_button_alone(alice: User, bob: User, enter: Enter) -> None:
    response = enter(alice).post(BOB, {"on": "1"}, headers={"HX-Request": "true"})
    assert response.templates[0].name == "people/_block_button.html"
    assert (response.context["person"], response.context["is_blocked"]) == (bob, True)


def test_nobody_blocks_themselves(alice: User, enter: Enter) -> None:
    assert enter(alice).post("/@alice/block/", {"on": "1"}).status_code == 400
    assert not Block.objects.exists()


def test_what_the_blocked_did_before_leaves_the_inbox(alice: User, bob: User) -> None:
    actions.follow(bob, alice)
    assert len(inbox.inbox(alice)) == 1
    actions.block(alice, bob)
    assert inbox.inbox(alice) == []
    assert inbox.unread_count(alice) == 0


def test_an_action_on_oneself_is_a_mistake_of_the_caller(alice: User) -> None:
    with pytest.raises(ValueError, match="themselves"):
        actions.follow(alice, alice)
    with pytest.raises(ValueError, match="themselves"):
        actions.block(alice, alice)
