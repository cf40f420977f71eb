"""The row is the queue: leased once, renewed, handed on when its worker dies, never finished twice."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.utils import timezone

from creation.models import Generation
from sora_site.lib import work
from sora_site.lib.work import LeaseLostError, State
from sora_site.people.models import User


def film(maker: User, **values: object) -> Generation:
    return Generation.objects.create(
        maker=maker, prompt="a dog", engine="cutout", seed=1, seconds=2, width=720, height=1280, **values
    )


@pytest.fixture
def waiting(alice: User) -> Generation:
    return film(alice)


def lease() -> Generation | None:
    return Generation.lease_one(Generation.objects.order_by("pk"), 30)


def test_a_row_is_leased_once(waiting: Generation) -> None:
    leased = lease()
    assert leased is not None
    assert (leased.state, leased.attempts, leased.worker) == (State.IN_PROGRESS, 1, work.this_process())
    assert lease() is None


def test_a_row_that_should_wait_is_left_alone(waiting: Generation) -> None:
    Generation.objects.update(run_after=timezone.now() + timedelta(seconds=60))
    assert lease() is None


def test_a_lease_that_went_to_another_writes_nothing(waiting: Generation) -> None:
    leased = lease()
    assert leased is not None
    Generation.objects.update(lease="of another")
    with pytest.raises(LeaseLostError):
        leased.write_under_lease(progress=50)
    assert Generation.objects.get().progress == 0


def test_a_canceled_row_is_lost_to_its_worker(waiting: Generation) -> None:
    leased = lease()
    assert leased is not None
    Generation.objects.update(state=State.CANCELED)
    with pytest.raises(LeaseLostError):
        leased.renew(30)


def test_a_lease_that_ran_out_goes_back_to_the_queue(waiting: Generation) -> None:
    assert lease() is not None
    assert Generation.sweep() == (0, 0)
    Generation.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
    assert Generation.sweep() == (1, 0)
    again = lease()
    assert again is not None
    assert again.attempts == 2


def test_a_worker_of_this_machine_that_is_gone_is_seen_at_once(waiting: Generation) -> None:
    assert lease() is not None
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    host = work.this_process().rsplit(":", 2)[0]
    Generation.objects.update(worker=f"{host}:{ended.pid}:12345")
    assert Generation.sweep() == (1, 0)


@pytest.mark.parametrize("worker", ["elsewhere:1:2", "", "nonsense", pytest.param(work.this_process(), id="this")])
def test_others_and_the_living_are_not_taken_for_dead(worker: str) -> None:
    assert not work.is_gone(worker)


def test_a_process_of_another_container_or_start_is_left_to_its_lease() -> None:
    """Containers may share a name, and count their processes from one."""
    host, _place, pid, _started = work.this_process().rsplit(":", 3)
    assert not work.is_gone(f"{host}:0badb007-4026531836:{pid}:1")
    assert not work.is_gone(f"{host}:{pid}:1")


def test_without_proc_only_the_lease_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "_place", lambda: "")
    monkeypatch.setattr(work, "_started", lambda pid: "")
    assert not work.is_gone(work.this_process())


def test_the_longest_name_fits_its_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "h" * 64)
    assert len(work.this_process()) + len("4194304") <= 120


def test_a_process_number_used_again_is_not_the_same_worker() -> None:
    host = work.this_process().rsplit(":", 2)[0]
    assert work.is_gone(f"{host}:{os.getpid()}:1")


def test_a_row_that_kills_each_worker_is_set_aside(waiting: Generation) -> None:
    for _attempt in range(Generation.MAX_ATTEMPTS):
        assert lease() is not None
        Generation.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
        Generation.sweep()
    row = Generation.objects.get()
    assert row.state == State.FAILED
    assert row.last_error


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
def test_many_workers_at_once_lease_each_row_once(alice: User) -> None:
    if connection.vendor == "sqlite":
        rows, workers = 8, 1  # threads cannot share a database that lives in one connection
    else:
        rows, workers = 24, 6
    for _number in range(rows):
        film(alice)
    taken: list[int] = []

    def run() -> None:
        try:
            while (row := lease()) is not None:
                taken.append(row.pk)
        finally:
            connections.close_all()

    if workers == 1:
        run()
    else:
        threads = [threading.Thread(target=run) for _number in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(taken) == len(set(taken)) == rows
