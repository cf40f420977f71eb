"""Films from before there were small files are found, a round at a time."""

from __future__ import annotations

import pytest
from django.utils import timezone

from creation.models import Audience, Clip, Rendition
from creation.renditions import ask, asking
from creation.renditions.chores import Backfill
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.feed.conftest import film, posted


def test_posting_a_film_asks_for_its_small_file(alice: User) -> None:
    post = posted(alice, audience="unlisted")
    assert Rendition.objects.get().clip_id == post.clip_id
    posted(alice, audience="private")
    assert Rendition.objects.count() == 1


def test_older_films_are_found_a_round_at_a_time_and_those_shown_later_with_the_next_walk(
    alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ROUND", 2)
    films = [film(alice, audience=Audience.PUBLIC) for _number in range(4)]
    hidden = film(alice)
    ask(films[0])
    walk = Backfill()
    walk.go_on()
    assert Rendition.objects.count() == 2
    walk.go_on()
    walk.go_on()
    assert {row.clip_id for row in Rendition.objects.all()} == {clip.pk for clip in films}
    Clip.objects.filter(pk=hidden.pk).update(audience=Audience.UNLISTED)
    for _round in range(3):
        walk.go_on()
    assert Rendition.objects.filter(clip=hidden).exists()


def test_the_work_for_erased_films_is_taken_away(alice: User) -> None:
    clip = film(alice, audience=Audience.PUBLIC)
    ask(clip)
    Clip.objects.update(erased_at=timezone.now())
    Backfill().go_on()
    assert Rendition.objects.get().state == State.CANCELED
