"""Drafts nobody wanted leave, a week after their makers were told; whatever anybody wants stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from creation.models import Clip
from creation.retention import actions
from feed import actions as feed_actions
from sora_site.people.inbox import inbox
from sora_site.people.models import User
from tests.feed.conftest import film, posted

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def after_thirty_days(settings: Settings) -> None:
    settings.DRAFT_DAYS = 30


def draft(person: User, days: float) -> Clip:
    """A film of so many days ago, with its file."""
    clip = film(person)
    folder = settings.MEDIA_DIR / "clips" / clip.key
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"moving pictures")
    Clip.objects.filter(pk=clip.pk).update(created_at=timezone.now() - timedelta(days=days))
    return clip


def a_week_passes() -> None:
    for clip in Clip.objects.all():
        Clip.objects.filter(pk=clip.pk).update(
            created_at=clip.created_at - timedelta(days=7, minutes=1),
            watched_at=clip.watched_at and clip.watched_at - timedelta(days=7, minutes=1),
            farewell_at=clip.farewell_at and clip.farewell_at - timedelta(days=7, minutes=1),
        )


def is_there(clip: Clip) -> bool:
    clip.refresh_from_db()
    stands = (settings.MEDIA_DIR / "clips" / clip.key).exists()
    assert stands is (clip.erased_at is None)
    return stands


def run(django_capture_on_commit_callbacks: Callable[..., object]) -> None:
    """One round of the chore; files go when the transaction is through."""
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        actions.tidy_drafts()


@pytest.fixture
def tidy(django_capture_on_commit_callbacks: Callable[..., object]) -> Callable[[], None]:
    return lambda: run(django_capture_on_commit_callbacks)


def test_a_draft_leaves_a_week_after_its_maker_was_told(alice: User, tidy: Callable[[], None]) -> None:
    old, young = draft(alice, 40), draft(alice, 20)
    tidy()
    (line,) = inbox(alice)
    assert line.words == "A film you never showed leaves in 7 days. Watch, keep or post it, and it stays."
    assert line.link == old.generation.get_absolute_url()
    assert is_there(old)
    tidy()
    assert len(inbox(alice)) == 1
    a_week_passes()
    tidy()
    assert not is_there(old)
    assert is_there(young)
    old.generation.refresh_from_db()
    assert old.generation.prompt == ""


def test_many_drafts_are_one_line(alice: User, tidy: Callable[[], None]) -> None:
    for _number in range(3):
        draft(alice, 25)
    tidy()
    (line,) = inbox(alice)
    assert line.words.startswith("3 films you never showed leave in 7 days.")
    assert line.link == "/films/"


def posted_once(clip: Clip, alices: Client) -> None:
    feed_actions.unpublish(feed_actions.publish(clip, by=clip.maker, words="look"))


def shown(clip: Clip, alices: Client) -> None:
    feed_actions.publish(clip, by=clip.maker, words="look")


def kept(clip: Clip, alices: Client) -> None:
    address = f"/films/{clip.generation.public_id}/"
    assert "This film leaves on" in alices.get(address).content.decode()
    alices.post(f"{address}keeping/", {"on": "1"})
    text = alices.get(address).content.decode()
    assert "Kept for good." in text
    assert "This film leaves on" not in text


def watched(clip: Clip, alices: Client) -> None:
    assert alices.get(f"/media/clips/{clip.key}/film.mp4").status_code == 200


def withheld(clip: Clip, alices: Client) -> None:
    Clip.objects.filter(pk=clip.pk).update(withheld_at=timezone.now())


@pytest.mark.parametrize("wanted", [posted_once, shown, kept, watched, withheld])
def test_what_is_wanted_meanwhile_stays(
    alice: User, alices: Client, tidy: Callable[[], None], wanted: Callable[[Clip, Client], None]
) -> None:
    clip, other = draft(alice, 40), draft(alice, 40)
    tidy()
    clip.refresh_from_db()
    wanted(clip, alices)
    a_week_passes()
    tidy()
    assert is_there(clip)
    assert not is_there(other)


def test_a_draft_that_was_looked_at_is_told_of_anew(alice: User, alices: Client, tidy: Callable[[], None]) -> None:
    clip = draft(alice, 40)
    tidy()
    watched(clip, alices)
    clip.refresh_from_db()
    assert clip.farewell_at is None
    for _week in range(4):
        a_week_passes()
    tidy()
    assert is_there(clip)
    assert len(inbox(alice)) == 2


def test_looking_at_it_is_written_down_once_in_a_while(alice: User, alices: Client) -> None:
    clip = draft(alice, 40)
    watched(clip, alices)
    clip.refresh_from_db()
    first = clip.watched_at
    watched(clip, alices)
    clip.refresh_from_db()
    assert clip.watched_at == first


def test_a_film_kept_no_longer_leaves_like_others(alice: User, alices: Client, tidy: Callable[[], None]) -> None:
    clip = draft(alice, 40)
    address = f"/films/{clip.generation.public_id}/keeping/"
    alices.post(address, {"on": "1"})
    tidy()
    assert inbox(alice) == []
    alices.post(address, {"on": "0"})
    tidy()
    assert len(inbox(alice)) == 1


def test_a_short_time_still_gives_a_week_of_notice(alice: User, settings: Settings, tidy: Callable[[], None]) -> None:
    settings.DRAFT_DAYS = 2
    clip = draft(alice, 40)
    tidy()
    tidy()
    assert is_there(clip)
    a_week_passes()
    tidy()
    assert not is_there(clip)


def test_nothing_leaves_unless_the_operator_says_so(
    alice: User, alices: Client, settings: Settings, tidy: Callable[[], None]
) -> None:
    settings.DRAFT_DAYS = 0
    clip = draft(alice, 4_000)
    tidy()
    a_week_passes()
    tidy()
    assert is_there(clip)
    assert inbox(alice) == []
    assert "Keep for good" not in alices.get(f"/films/{clip.generation.public_id}/").content.decode()
    watched(clip, alices)
    clip.refresh_from_db()
    assert clip.watched_at is None


def test_a_stranger_neither_keeps_nor_watches_it(alice: User, bobs: Client) -> None:
    clip = draft(alice, 40)
    assert bobs.post(f"/films/{clip.generation.public_id}/keeping/", {"on": "1"}).status_code == 404
    public = posted(alice).clip
    (settings.MEDIA_DIR / "clips" / public.key).mkdir()
    (settings.MEDIA_DIR / "clips" / public.key / "film.mp4").write_bytes(b"film")
    assert bobs.get(f"/media/clips/{public.key}/film.mp4").status_code == 200
    public.refresh_from_db()
    assert public.watched_at is None
