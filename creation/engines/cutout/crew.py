"""The child processes of one film, as its parent sees them."""

from __future__ import annotations

import itertools
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from creation.engines.base import EngineError

ROOT = Path(__file__).resolve().parents[3]
#: Seconds for a process that forked others to kill and bury them; it does nothing else.
PATIENCE = 5.0
Message = dict[str, Any]


class Child:
    """The line to one worker. Its answers arrive in the crew's queue, with `child` set to its number."""

    def __init__(self, number: int, answers: queue.Queue[Message]) -> None:
        self.number = number
        told, tell = os.pipe()
        answered, answer = os.pipe()
        #: The worker's ends.
        self.ends = told, answer
        self._tasks = os.fdopen(tell, "w", encoding="utf-8")
        self._heard = os.fdopen(answered, encoding="utf-8")
        self._answers = answers
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def begin(self) -> None:
        """Lets go of the worker's ends, which it has by now: when it ends, its answers do."""
        for end in self.ends:
            os.close(end)
        self._thread.start()

    def tell(self, task: Message) -> None:
        # It may have died: its last answer, `gone`, is on the way.
        with suppress(BrokenPipeError):
            self._tasks.write(json.dumps(task) + "\n")
            self._tasks.flush()

    def close(self) -> None:
        """Lets go of the pipes of one that has ended."""
        # A task it never read is still to be flushed, and nobody is there to take it.
        with suppress(OSError):
            self._tasks.close()
        self._thread.join()
        self._heard.close()

    def _listen(self) -> None:
        # Cut short in the middle of an answer, it ended all the same.
        with suppress(ValueError):
            for line in self._heard:
                self._answers.put({**json.loads(line), "child": self.number})
        self._answers.put({"gone": True, "child": self.number})


class Workers:
    """One process started by us; for painters it loads what all of them need, and forks them."""

    def __init__(self, trade: str, children: list[Child], folder: Path) -> None:
        self._log = folder / f"{trade}.log"
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
        lines = [f"{told}:{answer}" for told, answer in (child.ends for child in children)]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 our own program
                [sys.executable, "-m", "creation.engines.cutout.worker", trade, *lines],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env=environment,
                cwd=ROOT,
                pass_fds=[end for child in children for end in child.ends],
                # A group of its own, so that all can be killed at once.
                start_new_session=True,
            )
        for child in children:
            child.begin()

    def terminate(self) -> None:
        self._process.terminate()

    def bury(self) -> None:
        """Waits for the end of a terminated one and of all it forked."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
        if self._process.returncode != 0:
            # It did not come to bury its own, or had none.
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()

    def last_words(self) -> str:
        lines = self._log.read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "It ended without a word."


class Crew:
    """`size` children for drawing and one for sound. Leaving the `with` block ends them all."""

    SOUND = 0

    def __init__(self, size: int, folder: Path) -> None:
        self.answers: queue.Queue[Message] = queue.Queue()
        self._children = [Child(number, self.answers) for number in range(size + 1)]
        self._workers = [
            Workers("painters", self._children[1:], folder),
            Workers("sound", self._children[:1], folder),
        ]
        self._ids = itertools.count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # All before the first is waited for: whatever happens then, none goes on drawing.
        for workers in self._workers:
            workers.terminate()
        for workers in self._workers:
            workers.bury()
        for child in self._children:
            child.close()

    @property
    def painters(self) -> range:
        return range(1, len(self._children))

    def give(self, child: int, **task: Any) -> int:
        """Queues a task at one child; `{"done": id}` is answered when it is done."""
        task["id"] = next(self._ids)
        self._children[child].tell(task)
        return int(task["id"])

    def listen(self, seconds: float) -> Message | None:
        """The next answer, or None after `seconds`. Raises EngineError when a child died."""
        try:
            answer = self.answers.get(timeout=seconds)
        except queue.Empty:
            return None
        if answer.get("gone"):
            words = self._workers[answer["child"] == self.SOUND].last_words()
            raise EngineError(
                "worker_died",
                "A part of this film could not be made, three times over. It was not your prompt's fault; "
                "try it once more, or a shorter one.",
                retry=True,
                detail=words,
            )
        return answer
