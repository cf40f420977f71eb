from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from sora_site.people import actions, queries
from sora_site.people.errors import PersonNotFoundError
from sora_site.people.models import User


def test_a_profile_counts_its_ties(alice: User, bob: User, charlie: User) -> None:
    actions.follow(alice, bob)
    actions.follow(charlie, bob)
    actions.follow(bob, charlie)
    profile = queries.profile(alice, "Bob")
    assert (profile.user, profile.followers, profile.following) == (bob, 2, 1)
    assert (profile.is_followed, profile.is_blocked, profile.is_me) == (True, False, False)
    assert queries.profile(bob, "bob").is_me


def test_a_stranger_sees_it_too(bob: User) -> None:
    for viewer in (None, AnonymousUser()):
        profile = queries.profile(viewer, "bob")
        assert (profile.is_followed, profile.is_blocked, profile.is_me) == (False, False, False)


def test_it_costs_a_fixed_number_of_queries(
    alice: User, bob: User, charlie: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    actions.follow(charlie, bob)
    with django_assert_num_queries(6):
        queries.profile(alice, "bob")


def test_suspended_followers_do_not_count(alice: User, bob: User) -> None:
    actions.follow(alice, bob)
    actions.suspend(alice)
    assert queries.profile(None, "bob").followers == 0


def test_the_blocked_see_nobody_and_the_blocker_can_lift_it(alice: User, bob: User) -> None:
    actions.block(alice, bob)
    with pytest.raises(PersonNotFoundError):
        queries.profile(bob, "alice")
    assert queries.profile(alice, "bob").is_blocked


def test_the_suspended_and_the_absent_look_the_same(alice: User, bob: User) -> None:
    actions.suspend(bob)
    for handle in ("bob", "nobody_here"):
        with pytest.raises(Http404):
            queries.profile(alice, handle)


def test_the_age_band_is_all_others_learn(alice: User) -> None:
    assert queries.age_band(alice.pk) == "adult"
