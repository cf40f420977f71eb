"""The desk holds the lease of a film while its engine lives, by the clock that others judge it by."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import InterfaceError
from django.utils import timezone

from creation.engines.base import Stage
from creation.making import desk as desks
from creation.making import worker
from creation.making.desk import Desk
from creation.models import Generation
from sora_site.people.models import User
from tests.creation.making.conftest import ask

# The desk writes from a thread of its own.
pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def film_at_a_desk(maker: User, folder: Path, *, lease: float = 30) -> Iterator[tuple[Generation, Desk]]:
    ask(maker)
    generation = Generation.lease_one(worker.queue(), lease)
    assert generation is not None
    with Desk(generation, folder, 10, threading.Event()) as desk:
        yield generation, desk


def soon(is_so: object, seconds: float = 5) -> bool:
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if is_so():  # type: ignore[operator]
            return True
        time.sleep(0.05)
    return False


def left() -> float:
    until = Generation.objects.get().leased_until
    assert until is not None
    return (until - timezone.now()).total_seconds()


def test_a_lease_that_seems_to_have_run_out_is_renewed_at_once(alice: User, tmp_path: Path) -> None:
    """As after a laptop's sleep: the wall clock went on, the worker's own did not."""
    with film_at_a_desk(alice, tmp_path) as (generation, _desk):
        past = timezone.now() - timedelta(seconds=500)
        generation.leased_until = past
        Generation.objects.update(leased_until=past)
        assert soon(lambda: left() > 25)


def test_a_clock_set_back_leaves_no_endless_lease(alice: User, tmp_path: Path) -> None:
    with film_at_a_desk(alice, tmp_path, lease=4000):
        assert soon(lambda: left() <= 30)


def test_a_broken_connection_is_replaced(alice: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks = [InterfaceError("connection already closed")] * 3
    real = Generation.write_under_lease

    def broken(generation: Generation, **values: object) -> None:
        if breaks:
            raise breaks.pop()
        real(generation, **values)

    monkeypatch.setattr(Generation, "write_under_lease", broken)
    with film_at_a_desk(alice, tmp_path) as (_generation, desk):
        desk.progress(Stage.RENDER, 0.5)
        assert soon(lambda: Generation.objects.get().progress == 46)
    assert not breaks


def test_an_engine_that_says_nothing_ends_its_process(
    alice: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ended = threading.Event()
    monkeypatch.setattr(desks, "end_process", ended.set)
    monkeypatch.setattr(desks, "SILENCE", 1.0)
    with film_at_a_desk(alice, tmp_path) as (_generation, desk):
        desk.progress(Stage.RENDER, 0.5)
        assert not ended.wait(0.6)
        assert ended.wait(3)
    assert "said nothing" in caplog.text
