"""The child processes of a film: a hung one is noticed, and whatever happens none is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from creation.engines.base import EngineError, Job
from creation.engines.cutout import production
from creation.engines.cutout.crew import Crew, Message
from creation.engines.cutout.production import Production
from creation.storyboard.types import Storyboard
from tests.creation.cutout.conftest import Listener


def ours() -> set[int]:
    return {child.pid for child in psutil.Process().children() if "cutout.worker" in " ".join(child.cmdline())}


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


def test_a_child_that_died_with_tasks_unread_leaves_no_other_behind(tmp_path: Path) -> None:
    """Closing its pipe flushes what it never read, which fails."""
    with Crew(2, tmp_path) as crew:
        first = crew._children[0]
        first.kill()
        first._process.wait()
        assert first._process.stdin is not None
        first._process.stdin.write('{"never": "read"}')
    assert not ours()


def test_answers_arrive_with_their_childs_number(tmp_path: Path) -> None:
    with Crew(1, tmp_path) as crew:
        crew._children[1].kill()
        answer: Message = crew.answers.get(timeout=20)
    assert answer == {"gone": True, "child": 1}
