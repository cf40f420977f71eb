"""A process that draws chunks or makes the sound of one film: tasks come as lines on a pipe, answers go as lines.

It ends when its tasks do, so that it cannot outlive whoever began it, however that one ended.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import threading
from pathlib import Path
from typing import Any, TextIO

from creation.engines.cutout.forking import Line, fork_each

Task = dict[str, Any]
#: How far behind the pages of the site films stand. First pictures do not: somebody waits for them.
NICE = 5


def main(trade: str, lines: list[Line]) -> None:
    """Works for ever. `lines`: pipes to hear tasks from and to answer on, one for the sound, one for each painter."""
    os.dup2(2, 1)  # what libraries print belongs into the log
    if trade == "painters":
        fork_each(lines, work)
    os.nice(NICE)
    work(lines[0])


def work(line: Line) -> None:
    """Does the tasks that come, for ever."""
    tasks: queue.Queue[Task] = queue.Queue()
    threading.Thread(target=_listen, args=(line[0], tasks), daemon=True).start()
    artist = Artist(os.fdopen(line[1], "w", encoding="utf-8"))
    artist.say(ready=True)
    while True:
        task = tasks.get()
        artist.do(task)
        artist.say(done=task["id"])


def _listen(end: int, tasks: queue.Queue[Task]) -> None:
    with os.fdopen(end, encoding="utf-8") as told:
        for line in told:
            tasks.put(json.loads(line))
    os._exit(0)


class Artist:
    """Does tasks one after the other and keeps what the next may need."""

    def __init__(self, answers: TextIO) -> None:
        self._answers = answers
        self._painters: dict[str, Any] = {}
        self._is_nice = False

    def say(self, **answer: Any) -> None:
        self._answers.write(json.dumps(answer) + "\n")
        self._answers.flush()

    def do(self, task: Task) -> None:
        match task["do"]:
            case "draw":
                self._draw(task)
            case "poster":
                self._poster(task)
            case "draft":
                self._draft(task)
            case "speak":
                self._speak(task)
            case "sound":
                self._sound(task)

    def _show(self, what: str, picture: bytes) -> None:
        self.say(shows=what, picture=base64.b64encode(picture).decode())

    def _painter(self, plan: str) -> Any:
        from creation.engines.cutout.painter import Painter
        from creation.engines.cutout.plan import Plan

        if plan not in self._painters:
            self._painters = {plan: Painter(Plan.read(Path(plan)))}
        return self._painters[plan]

    def _poster(self, task: Task) -> None:
        from creation.engines.cutout.previews import small_jpeg

        self._show("poster", small_jpeg(self._painter(task["plan"]).frame(task["frame"])))

    def _draft(self, task: Task) -> None:
        from creation.engines.cutout.previews import moving_webp

        painter = self._painter(task["plan"])
        self._show("draft", moving_webp(painter.frame(index) for index in task["frames"]))

    def _draw(self, task: Task) -> None:
        if not self._is_nice:
            os.nice(NICE)
            self._is_nice = True
        from creation.engines.cutout.chunks import ChunkEncoder
        from creation.engines.cutout.previews import small_jpeg

        painter = self._painter(task["plan"])
        plan = painter.plan
        encoder = ChunkEncoder(Path(task["to"]), plan.width, plan.height, plan.fps)
        for index in range(task["first"], task["end"]):
            frame = painter.frame(index)
            encoder.add(frame, painter.grain(index))
            self.say(frame=index)
            if index == (task["first"] + task["end"]) // 2:
                self._show("frame", small_jpeg(frame))
        encoder.close()

    def _speak(self, task: Task) -> None:
        from creation.engines.cutout import sounding

        sounding.speak(Path(task["storyboard"]), task["seed"], Path(task["to"]))

    def _sound(self, task: Task) -> None:
        from creation.engines.cutout import sounding

        sounding.make(Path(task["order"]), Path(task["to"]))
