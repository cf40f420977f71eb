"""The child processes of one film, as its parent sees them."""

from __future__ import annotations

import itertools
import json
import os
import queue
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from creation.engines.base import EngineError
from creation.engines.cutout.workers import Workers

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


class Crew:
    """`size` children for drawing and one for sound. Leaving the `with` block ends them all."""

    SOUND = 0

    def __init__(self, size: int, folder: Path) -> None:
        self.answers: queue.Queue[Message] = queue.Queue()
        self._children = [Child(number, self.answers) for number in range(size + 1)]
        self._workers = [
            Workers("painters", [child.ends for child in self._children[1:]], folder),
            Workers("sound", [self._children[self.SOUND].ends], folder),
        ]
        for child in self._children:
            child.begin()
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
