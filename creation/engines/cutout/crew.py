"""The child processes of one film, as its parent sees them."""

from __future__ import annotations

import itertools
import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from creation.engines.base import EngineError

ROOT = Path(__file__).resolve().parents[3]
Message = dict[str, Any]


class Child:
    """One worker process. Its answers arrive in the crew's queue, with `child` set to its number."""

    def __init__(self, number: int, folder: Path, answers: queue.Queue[Message]) -> None:
        self.number = number
        self._log = folder / f"worker-{number}.log"
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "creation.engines.cutout.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment,
                cwd=ROOT,
                text=True,
            )
        threading.Thread(target=self._listen, args=(answers,), daemon=True).start()

    def tell(self, task: Message) -> None:
        if self._process.stdin is None:
            raise RuntimeError("The worker has no input.")
        try:
            self._process.stdin.write(json.dumps(task) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return  # it died: its last answer, `gone`, is on the way

    def kill(self) -> None:
        self._process.kill()

    def bury(self) -> None:
        """Waits for the end of a killed one, and lets go of its pipes."""
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                # A task it never read is still to be flushed, and nobody is there to take it.
                with suppress(OSError):
                    pipe.close()

    def last_words(self) -> str:
        lines = self._log.read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else f"exit status {self._process.wait()}"

    def _listen(self, answers: queue.Queue[Message]) -> None:
        if self._process.stdout is None:
            return
        try:
            for line in self._process.stdout:
                answers.put({**json.loads(line), "child": self.number})
        except ValueError:
            pass  # its pipe was closed under us, by bury()
        answers.put({"gone": True, "child": self.number})


class Crew:
    """`size` children for drawing and one for sound. Leaving the `with` block ends them all."""

    SOUND = 0

    def __init__(self, size: int, folder: Path) -> None:
        self.answers: queue.Queue[Message] = queue.Queue()
        self._children = [Child(number, folder, self.answers) for number in range(size + 1)]
        self._ids = itertools.count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # All before the first is waited for: whatever happens then, none goes on drawing.
        for child in self._children:
            child.kill()
        for child in self._children:
            child.bury()

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
            words = self._children[answer["child"]].last_words()
            raise EngineError(
                "worker_died",
                "A part of this film could not be made, three times over. It was not your prompt's fault; "
                "try it once more, or a shorter one.",
                retry=True,
                detail=words,
            )
        return answer
