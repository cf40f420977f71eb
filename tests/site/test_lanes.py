"""A lane goes on whatever its chores, its database or Redis do; a film that waits is found without being told of."""

from __future__ import annotations

import threading
import time

import pytest
from redis.exceptions import ConnectionError as RedisConnectionError

from creation import tasks
from creation.making import worker
from creation.models import Generation
from creation.queue import wake
from sora_site.launch import lanes
from sora_site.launch.lanes import Chore, Films, Lane
from sora_site.lib import queues
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.creation.making import toy
from tests.creation.making.conftest import ask, toy_engine

__all__ = ["toy_engine"]
#: The fixture keeps it from the tests that make films.
really_wake = wake.renders


def fail() -> None:
    raise RedisConnectionError("nobody there")


def test_a_film_is_asked_for_although_redis_is_away(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tasks, "look_for_films", fail)
    really_wake()
    assert "nobody there" in caplog.text


@pytest.mark.django_db
def test_a_chore_that_fails_ends_neither_the_lane_nor_the_others(caplog: pytest.LogCaptureFixture) -> None:
    done = threading.Event()
    lane = Lane(queues.light, 0, (Chore(1, fail), Chore(1, done.set)))
    lanes._work("light", lane, done)
    assert "nobody there" in caplog.text


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("toy_engine")
def test_a_render_lane_that_nobody_tells_finds_films_by_itself(alice: User) -> None:
    asked = ask(alice)
    films = Films()
    films.look()
    films.join()
    asked.refresh_from_db()
    assert asked.state == State.COMPLETED


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("toy_engine")
def test_a_lane_that_stops_waits_for_its_film_to_be_handed_back(alice: User) -> None:
    ask(alice)
    toy.trouble = lambda: time.sleep(0.5)
    films = Films()
    films.look()
    assert toy.in_the_middle.wait(20)
    films.look()  # it is at work: no second thread
    worker.stopping.set()
    films.join()
    assert Generation.objects.get().state == State.QUEUED


@pytest.mark.django_db(transaction=True)
def test_a_thread_that_breaks_down_is_begun_anew(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []

    def break_down() -> None:
        begun.append(1)
        fail()

    monkeypatch.setattr(worker, "sweep", lambda: True)
    monkeypatch.setattr(worker, "work_through", break_down)
    films = Films()
    for _look in range(2):
        films.look()
        films.join()
    assert len(begun) == 2
