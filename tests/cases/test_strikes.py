"""Strikes add up to a warning, a pause, a suspension; each measure can be appealed, and time forgets."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from feed import actions as feed
from feed.errors import PausedError
from feed.models import Post, Repost
from sora_site.cases import actions, standing
from sora_site.cases.models import Case, Kind, Strike
from sora_site.people.models import User
from tests.cases.conftest import decide, report
from tests.feed.conftest import film, posted


def struck(charlies: Client, monas: Client, post: Post, weight: int) -> Case:
    """A film of Alice's is hidden with a strike."""
    report(charlies, post)
    case = Case.objects.get(subject_ref=post.clip.public_id)
    assert decide(monas, case, "withhold", strike=weight) == 302
    return case


def test_one_strike_is_a_warning_and_is_forgotten(
    alices: Client, alice: User, charlies: Client, monas: Client, post: Post
) -> None:
    struck(charlies, monas, post, 1)
    assert "1 strike counts" in alices.get("/me/standing/").content.decode()
    posted(alice)
    with time_machine.travel(timezone.now() + timedelta(days=91)):
        assert standing.weight(alice.pk) == 0


def test_a_pause_stops_posts_and_comments_for_its_days(
    alices: Client, alice: User, charlies: Client, monas: Client, post: Post, bob: User
) -> None:
    other = posted(bob)
    struck(charlies, monas, post, 2)
    with pytest.raises(PausedError):
        feed.publish(film(alice), by=alice)
    page = alices.post(f"/v/{other.clip.public_id}/comments/", {"words": "hello"})
    assert page.status_code == 422
    assert "You can post and comment again from" in page.content.decode()
    assert "hello" in page.content.decode()
    assert alices.post(f"/v/{other.clip.public_id}/like/", {"on": "1"}).status_code == 302
    assert "post and comment again" in alices.get("/me/standing/").content.decode()
    with time_machine.travel(timezone.now() + timedelta(days=4)):
        feed.comment(other, alice, "hello again")


def test_a_pause_stops_words_beside_reposts_and_other_words_for_comments(
    alices: Client, alice: User, charlies: Client, monas: Client, post: Post, bob: User
) -> None:
    other = posted(bob)
    said = feed.comment(other, alice, "hello")
    feed.repost(other, alice, "look")
    struck(charlies, monas, post, 2)
    for where in (f"/v/{other.clip.public_id}/repost/", f"/comments/{said.pk}/edit/"):
        page = alices.post(where, {"words": "a paused word"})
        assert page.status_code == 422
        assert "You can post and comment again from" in page.content.decode()
    said.refresh_from_db()
    assert (said.words, Repost.objects.get().words) == ("hello", "look")
    assert alices.post(f"/v/{other.clip.public_id}/repost/", {"on": "0"}).status_code == 302


def test_strikes_add_up_to_a_suspension_that_can_be_appealed(
    alice: User, charlies: Client, monas: Client, maxs: Client, post: Post
) -> None:
    struck(charlies, monas, post, 2)
    second = Post.objects.create(clip=film(alice, audience="public"), maker=alice, is_listed=True)
    struck(charlies, monas, second, 2)
    alice.refresh_from_db()
    assert not alice.is_active
    measure = Case.objects.filter(kind=Kind.STRIKE).latest("pk")
    actions.appeal(measure, "I have learned.", by=alice)
    assert decide(maxs, measure, "overturn") == 302
    alice.refresh_from_db()
    assert alice.is_active


def test_who_is_suspended_for_two_reasons_comes_back_when_both_are_taken_back(
    alice: User, charlies: Client, monas: Client, maxs: Client, post: Post, settings: Settings
) -> None:
    settings.STRIKE_STEPS = "1=suspend"
    charlies.post("/report/profile/alice/", {"reason": "hate"})
    of_profile = Case.objects.get()
    struck(charlies, monas, post, 1)
    measure = Case.objects.get(kind=Kind.STRIKE)
    assert decide(monas, of_profile, "suspend") == 302
    for case, comes_back in ((of_profile, False), (measure, True)):
        actions.appeal(case, "No.", by=alice)
        assert decide(maxs, case, "overturn") == 302
        alice.refresh_from_db()
        assert alice.is_active is comes_back


def test_a_decision_taken_back_takes_its_strike_and_its_pause_along(
    alice: User, charlies: Client, monas: Client, maxs: Client, post: Post
) -> None:
    case = struck(charlies, monas, post, 2)
    actions.appeal(case, "No.", by=alice)
    decide(maxs, case, "overturn")
    assert Strike.objects.get().lifted_at is not None
    assert standing.paused_until(alice.pk) is None
    posted(alice)


def test_without_strikes_all_is_well(alices: Client) -> None:
    assert "All is well" in alices.get("/me/standing/").content.decode()


def test_steps_are_the_operators(settings: Settings) -> None:
    settings.STRIKE_STEPS = "3=suspend 1=7d"
    assert [(step.at, step.days, step.suspends) for step in standing.steps()] == [(1, 7, False), (3, 0, True)]
    settings.STRIKE_STEPS = "3=hanging"
    with pytest.raises(ImproperlyConfigured, match="hanging"):
        standing.steps()
