"""The child processes of a film: a hung one is noticed, and whatever happens none is left."""

from __future__ import annotations

import os
import queue
import signal
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from creation.engines.base import EngineError, Job
from creation.engines.cutout import production
from creation.engines.cutout.crew import Crew, Message
from creation.engines.cutout.production import Production
from creation.engines.cutout.workers import server
from creation.storyboard.types import Storyboard
from tests.creation.cutout.conftest import Listener


def ours() -> set[int]:
    """All workers, zombies as well."""
    return {child.pid for child in psutil.Process(server().pid).children(recursive=True)}


def test_children_that_say_nothing_are_taken_for_hung(
    chase: Storyboard, job: Callable[..., Job], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They live, and our own reports go on: only that no answer comes shows it."""
    monkeypatch.setattr(production, "SILENCE", 0.5)

    def deaf(crew: Crew, child: int, **task: object) -> int:
        return 1

    monkeypatch.setattr(Crew, "give", deaf)
    listener = Listener()
    work = tmp_path / "work"
    work.mkdir()
    with pytest.raises(EngineError) as caught:
        Production(job(chase), work, 1, listener).make()
    assert (caught.value.code, caught.value.retry) == ("hung", True)
    assert "prepare" in caught.value.detail
    assert len(listener.told) >= 4
    assert not ours()


def ready(crew: Crew) -> set[int]:
    """Waits until all have come; returns the processes of the painters."""
    waiting = {Crew.SOUND, *crew.painters}
    while waiting:
        answer = crew.answers.get(timeout=60)
        assert answer.get("ready"), answer
        waiting.remove(answer["child"])
    nursery, sound = crew._workers
    # Forks have no second thread: a lock held by one would never be let go of in the child.
    assert psutil.Process(server().pid).num_threads() == 1
    assert psutil.Process(nursery.pid).num_threads() == 1
    assert not psutil.Process(sound.pid).children()
    return {child.pid for child in psutil.Process(nursery.pid).children()}


def gone(pids: set[int]) -> bool:
    """Whether none of them is left, not even as a zombie."""
    return not any(psutil.pid_exists(pid) for pid in pids)


def test_leaving_a_crew_ends_and_buries_everyone(tmp_path: Path) -> None:
    with Crew(3, tmp_path) as crew:
        painters = ready(crew)
        assert len(painters) == 3
    assert gone(painters)
    assert not ours()


def test_one_may_leave_before_anyone_has_come(tmp_path: Path) -> None:
    with Crew(2, tmp_path):
        assert len(ours()) >= 2
    assert not ours()


def test_a_painter_that_dies_is_told_with_its_number_and_leaves_no_other_behind(tmp_path: Path) -> None:
    with Crew(2, tmp_path) as crew:
        painters = ready(crew)
        os.kill(min(painters), signal.SIGKILL)
        answer: Message = crew.answers.get(timeout=20)
        assert answer["gone"]
        assert answer["child"] in crew.painters
        # A task it never read is lost, and no error.
        crew.give(answer["child"], do="poster", plan="", frame=0)
        with pytest.raises(queue.Empty):
            crew.answers.get(timeout=0.2)
    assert gone(painters)
    assert not ours()


def test_painters_whose_nursery_was_killed_are_ended_too(tmp_path: Path) -> None:
    with Crew(2, tmp_path) as crew:
        painters = ready(crew)
        os.kill(crew._workers[0].pid, signal.SIGKILL)
    deadline = time.monotonic() + 20
    while not gone(painters) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert all(not psutil.pid_exists(pid) or psutil.Process(pid).status() == "zombie" for pid in painters)
    assert not ours()


def test_what_a_painter_could_not_do_is_told_to_the_operator(tmp_path: Path) -> None:
    with Crew(1, tmp_path) as crew:
        crew.give(1, do="poster", plan=str(tmp_path / "missing"), frame=0)
        with pytest.raises(EngineError) as caught:
            while True:
                crew.listen(60)
    assert "FileNotFoundError" in caught.value.detail
    assert caught.value.retry


def test_every_film_has_workers_of_its_own_from_one_server(tmp_path: Path) -> None:
    crews = []
    for _ in range(2):
        with Crew(1, tmp_path) as crew:
            crews.append((server().pid, ready(crew)))
    (one, first), (other, second) = crews
    assert one == other
    assert not first & second


def test_a_server_that_died_is_replaced(tmp_path: Path) -> None:
    before = server().pid
    os.kill(before, signal.SIGKILL)
    psutil.wait_procs([psutil.Process(before)], timeout=5)
    with Crew(1, tmp_path) as crew:
        ready(crew)
        assert server().pid != before
