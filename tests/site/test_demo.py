"""The demo is made by the site's worker; by itself only where there is none."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable

import pytest
from django.utils import timezone

from creation.making import worker
from creation.models import Worker
from feed.models import Post
from sora_site.demo import play
from sora_site.demo.script import FILMS
from tests.creation.making.conftest import toy_engine

__all__ = ["toy_engine"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("toy_engine")]


@pytest.fixture(autouse=True)
def one_short_film(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(play, "FILMS", (dataclasses.replace(FILMS[0], size=(160, 288), seconds=2),))
    monkeypatch.setattr(play, "COMMENTS", ())
    monkeypatch.setattr(play, "PAUSE", 0.02)
    monkeypatch.setattr(play, "PATIENCE", 0.1)


def stop_after(monkeypatch: pytest.MonkeyPatch, looks: int) -> None:
    """As SIGTERM does, once the demo has looked so often."""
    real: Callable[..., None] = play._post_finished
    seen: list[int] = []

    def look(*arguments: object) -> None:
        seen.append(1)
        if len(seen) == looks:
            worker.stopping.set()
        real(*arguments)

    monkeypatch.setattr(play, "_post_finished", look)


def test_at_a_shell_it_makes_its_films_itself() -> None:
    play.play(lambda _words: None, works_itself=True)
    assert Post.objects.count() == 1


def test_beside_the_site_it_waits_for_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also while that is only starting, or was killed and comes back."""
    monkeypatch.setattr(worker, "work_through", lambda: pytest.fail("It worked itself."))
    stop_after(monkeypatch, 20)
    play.play(lambda _words: None, works_itself=False)
    assert not Post.objects.exists()


def test_a_worker_that_lives_is_left_its_films(monkeypatch: pytest.MonkeyPatch) -> None:
    Worker.objects.create(name="elsewhere", lane="renders", seen_at=timezone.now())
    monkeypatch.setattr(worker, "work_through", lambda: pytest.fail("It worked itself."))
    stop_after(monkeypatch, 20)
    play.play(lambda _words: None, works_itself=True)


def test_it_ends_when_it_is_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(play, "PAUSE", 60.0)
    threading.Timer(0.2, worker.stopping.set).start()
    play.play(lambda _words: None, works_itself=False)
    assert not Post.objects.exists()
